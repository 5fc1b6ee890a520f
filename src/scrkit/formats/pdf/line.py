"""A line of a page with its place on it. Imports its own room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from attrs import field, frozen

from scrkit.formats.source_line import SourceLine
from scrkit.formats.wrapping import ends, runs_on, starts_small

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTER = re.compile(r"[A-Z][.)]\s+[A-Z]")
"""How an item with a capital letter for its number begins; behind the end of a sentence it is no initial."""

_HYPHEN = re.compile(r"[^\W\d_]-$")
_NEARLY = 0.25
"""What a program leaves free at the end of a line at most, though a word would seem to fit, as a share of the size."""

_SPACE = 0.25
"""The width of a space, as a share of the size of the type."""

_YEAR = re.compile(r"(?:^|/|-|\.)(?:19|20)?\d\d[.,;]?$")
"""How a date ends; a figure on the next line begins another."""

_REACHES = 0.6
"""The share of the width that a line fills at least if its sentence goes on in the next."""


@frozen(kw_only=True)
class Raised:
    """A mark set small and high in a line, at this place of its text: that of a note, or an exponent."""

    at: int
    mark: str


@frozen(kw_only=True)
class PdfLine(SourceLine):
    """A line; *left*, *right* and *base* (its baseline) in points from the top left corner of the page.

    *at* is the index of its first letter, *first* the width of its first word, *size* that of its type; *bold* says
    that all of it is bold. *edge* is the right edge of its column or cell, and *start* the left one. *raised* are the
    marks in it that are set small and high.
    """

    at: int = 0
    left: float = 0.0
    right: float = 0.0
    base: float = 0.0
    first: float = 0.0
    size: float = 10.0
    bold: bool = False
    start: float = 0.0
    edge: float = 0.0
    raised: tuple[Raised, ...] = field(default=())


class PageMeasure:
    """Knows whether a word would have fitted on a line by the widths on the page; every line is a ``PdfLine``."""

    def full(self, last: SourceLine, line: SourceLine) -> bool:
        """Whether the first word of *line* would not have fitted behind *last*."""
        before, after = cast("PdfLine", last), cast("PdfLine", line)
        return before.right + _SPACE * before.size + after.first > before.edge - _NEARLY * before.size

    def wraps(self, last: SourceLine, line: SourceLine) -> bool:
        """Whether the break between them is only where the line was full."""
        before = cast("PdfLine", last)
        if ends(before.text) and _LETTER.match(line.text.strip()):
            return False
        if self.full(last, line):
            return True
        if ends(before.text) or before.right - before.start < _REACHES * (before.edge - before.start):
            return False
        return bool(starts_small(line.text.strip()) or _HYPHEN.search(before.text))


class CellMeasure(PageMeasure):
    """Knows the same of a cell, in which nearly every line is full.

    A capital after a small word or a figure opens another line there ("with all practices / Audit use of the form",
    "By 30/09/2016 / By 30/11/2016"); after a capital it may go on with a name ("Clinical / Commissioning Group").
    """

    def wraps(self, last: SourceLine, line: SourceLine) -> bool:
        """As for a measure."""
        before, text = last.text.rstrip(), line.text.strip()
        word = before.rsplit(maxsplit=1)[-1].lstrip("([\u2018\u201c'\"")
        if runs_on(before):
            return super().wraps(last, line)
        opens = text[:1].isupper() and not word[:1].isupper()
        dates = text[:1].isdigit() and bool(_YEAR.search(word))
        return not opens and not dates and super().wraps(last, line)


def body_size(lines: Iterable[PdfLine]) -> float:
    """Return the size in which most of the letters of *lines* are set."""
    letters: dict[float, int] = {}
    for line in lines:
        size = round(line.size, 1)
        letters[size] = letters.get(size, 0) + len(line.text)
    return max(letters, key=lambda size: (letters[size], size), default=10.0)
