"""Paragraphs, tables and notices of one document as they are found. Imports ``model`` and its own room."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import evolve

from scrkit.formats.flow.paragraph import Paragraph
from scrkit.formats.flow.shaping import shaped
from scrkit.model import Notice, Outline, Span
from scrkit.model.outline import WORD

if TYPE_CHECKING:
    from scrkit.formats.flow.paragraph import Number, Place, TextLine
    from scrkit.model import Table
    from scrkit.model.notice import NoticeKind

_TOLD: Final = 20
"""How many notices of one matter are told one by one: a page may hold hundreds of pictures."""

_SAID: Final = 300
"""Characters of the document's words in a notice."""


class Collected:
    """What was found so far in the document *source*."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table] = []
        self._notices: list[Notice] = []
        self._told: Counter[tuple[NoticeKind, str]] = Counter()
        self._count = 0
        self._stories = 0
        self._opening = False

    def story(self, place: Place, *, note: str | None = None) -> Place:
        """Return *place* as that of a story of its own, which tells the *note* with that mark."""
        self._stories += 1
        self._opening = note is not None
        return evolve(place, story=self._stories, note=note)

    def add(
        self,
        lines: tuple[TextLine, ...],
        place: Place,
        *,
        number: Number | None = None,
        depth: int = 0,
        level: int | None = None,
    ) -> None:
        """Add a paragraph if it has words or a number; one of the running text is counted.

        *depth* is that of its list, from 0, *level* that of a heading.
        """
        if (number is None or number.bullet) and not any(WORD.search(line.text) for line in lines):
            return
        opens, self._opening = self._opening, False
        self._count += not place.furniture
        at = None if place.furniture else self._count
        self.paragraphs.append(
            Paragraph(lines=lines, place=place, number=number, depth=depth, level=level, opens=opens, at=at)
        )

    def notice(self, kind: NoticeKind, text: str, said: str | None = None, place: Place | None = None) -> None:
        """Notice something beside the last paragraph; of one matter only so many are told one by one."""
        self._told[kind, text] += 1
        if self._told[kind, text] > _TOLD:
            return
        words_said = " ".join((said or "").split())
        if len(words_said) > _SAID:
            words_said = f"{words_said[:_SAID]} \u2026"
        cell = place.named if place is not None else None
        at = Span(file=self.source, paragraph=self._count or None, cell=cell)
        self._notices.append(Notice(kind=kind, text=text, said=words_said or None, at=at))

    def outline(self, format_id: str) -> Outline:
        """Return all of it as an outline.

        Raises:
            LimitError: A paragraph is longer than may be read.
        """
        found = shaped(self.paragraphs, self.source)
        at = Span(file=self.source)
        more = (
            Notice(kind=kind, text=f"{text}: {times - _TOLD} more", at=at)
            for (kind, text), times in self._told.items()
            if times > _TOLD
        )
        return Outline(
            format=format_id,
            source=self.source,
            blocks=found.blocks,
            furniture=found.furniture,
            tables=tuple(self.tables),
            notices=(*self._notices, *more),
        )
