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
    from scrkit.model import Property, Table
    from scrkit.model.notice import NoticeKind

_TOLD: Final = 20
"""How many notices of one matter are told one by one: a page may hold hundreds of pictures."""

_SAID: Final = 300
"""Characters of the document's words in a notice."""

_UNPRINTED: Final = frozenset({"change", "comment", "hidden"})
"""What people wrote and no paper shows: all of it is told, so that it can be looked through for names."""

_UNPRINTED_TOLD: Final = 2_000
_UNPRINTED_SAID: Final = 10_000
"""The same bounds for these: a document has fewer, and shorter ones."""


class Collected:
    """What was found so far in the document *source*."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table] = []
        self.properties: tuple[Property, ...] = ()
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
        if self._told[kind, text] > _most(kind):
            return
        words_said = " ".join((said or "").split())
        longest = _UNPRINTED_SAID if kind in _UNPRINTED else _SAID
        if len(words_said) > longest:
            words_said = f"{words_said[:longest]} \u2026"
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
            Notice(kind=kind, text=f"{text}: {times - _most(kind)} more", at=at)
            for (kind, text), times in self._told.items()
            if times > _most(kind)
        )
        return Outline(
            format=format_id,
            source=self.source,
            blocks=found.blocks,
            furniture=found.furniture,
            tables=tuple(self.tables),
            notices=(*self._notices, *more),
            properties=self.properties,
        )


def _most(kind: NoticeKind) -> int:
    """Return how many notices of one matter are told one by one."""
    return _UNPRINTED_TOLD if kind in _UNPRINTED else _TOLD
