"""Footnotes: marks set small and high, and the lines in small type at the foot of the page that they lead to.

Imports its own room and ``model``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.formats.pdf.line import PdfLine

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPENS = re.compile(r"(?P<mark>\d{1,3}|[*\u2020\u2021\u00a7]+)[.)]?\s*")
_SMALL = 0.93
"""A note is set in less than this of the size of the text."""


@frozen(kw_only=True)
class PageNote:
    """A note at the foot of a page: its *mark*, and its lines without it."""

    mark: str
    lines: tuple[PdfLine, ...]


@frozen(kw_only=True)
class Noted:
    """The lines of a page without its notes; *marks* are those in each line, by its place among *lines*."""

    lines: tuple[PdfLine, ...]
    notes: tuple[PageNote, ...]
    marks: dict[int, tuple[str, ...]]


def part_notes(lines: Sequence[PdfLine], size: float) -> Noted:
    """Return *lines* of a page whose text is set in *size*, the notes at its foot apart and their marks taken out.

    A mark to which no note answers stays in its line: it may be an exponent.
    """
    marks = {raised.mark for line in lines for raised in line.raised if raised.at > 0}
    start = next((place for place, line in enumerate(lines) if _opens(line, marks, size, lines[place:])), len(lines))
    notes: list[PageNote] = []
    for line in lines[start:]:
        mark = _mark_of(line, marks)
        if mark is not None:
            rest = line.text[_OPENS.match(line.text).end() :]  # type: ignore[union-attr] # it has a mark, so it opens
            notes.append(PageNote(mark=mark, lines=(evolve(line, text=rest, raised=()),)))
        else:
            notes[-1] = evolve(notes[-1], lines=(*notes[-1].lines, line))
    told = {note.mark for note in notes}
    kept = [_without(line, told) for line in lines[:start]]
    return Noted(
        lines=tuple(line for line, _ in kept),
        notes=tuple(notes),
        marks={place: found for place, (_, found) in enumerate(kept) if found},
    )


def _opens(line: PdfLine, marks: set[str], size: float, rest: Sequence[PdfLine]) -> bool:
    """Whether *line* opens the notes: it has a mark of the page, and it and all below are set small."""
    return _mark_of(line, marks) is not None and all(below.size < _SMALL * size for below in rest)


def _mark_of(line: PdfLine, marks: set[str]) -> str | None:
    """Return the mark with which *line* opens, if the page has it."""
    found = _OPENS.match(line.text)
    return found["mark"] if found and found["mark"] in marks else None


def _without(line: PdfLine, told: set[str]) -> tuple[PdfLine, tuple[str, ...]]:
    """Return *line* without the marks that are *told* of in a note, and these."""
    if not line.raised:
        return line, ()
    text, found = line.text, list[str]()
    for raised in sorted(line.raised, key=lambda one: -one.at):
        if raised.mark in told:
            text = text[: raised.at] + text[raised.at + len(raised.mark) :]
            found.insert(0, raised.mark)
    return evolve(line, text=text, raised=()), tuple(found)
