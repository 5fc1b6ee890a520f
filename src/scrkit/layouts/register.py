"""The register of a document's paragraphs: each gets an id that no other has."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import define, field

from scrkit.model import Paragraph

if TYPE_CHECKING:
    from scrkit.layouts.section import Group
    from scrkit.model import ParagraphKind


@define
class Register:
    """Keeps the *paragraphs* of one document as they are placed; *section* is the place of the one that is drafted.

    *anew* says that the figures of its lists start anew, so that none of them names a paragraph.
    """

    anew: bool = False
    paragraphs: list[Paragraph] = field(factory=list)
    section: int = 0
    _sections: list[int] = field(factory=list)
    _times: Counter[str] = field(factory=Counter)
    _places: Counter[str] = field(factory=Counter)

    def place(self, group: Group, kinds: tuple[ParagraphKind, ...], lesson: tuple[str, str | None] | None) -> Paragraph:
        """Record *group* and return it as a paragraph; *lesson* is the id and the number of its lesson.

        A numbered paragraph has its number for an id, but not that of a list, which is a letter or starts anew. Another
        has its kind and place; an action has the lesson's id and its place among the actions there (``lesson-2/1``, and
        ``action-3`` outside lessons).
        """
        kind: ParagraphKind = "action" if "action" in kinds else kinds[0]
        section = f"{lesson[0]}/" if lesson else ""
        place = self._next(f"{section}{kind}", counts=kind == "action" or group.number is None)
        named = f"{section}{place}" if lesson and kind == "action" else f"{section}{kind}-{place}"
        paragraph = Paragraph(
            id=self.fresh(named if group.number is None or self._is_local(group) else group.number),
            number=group.number,
            label=group.label if group.label != group.number else None,
            kinds=kinds,
            lesson=lesson[1] if lesson else None,
            text=group.text,
            at=group.at,
        )
        self.paragraphs.append(paragraph)
        self._sections.append(self.section)
        return paragraph

    def _is_local(self, group: Group) -> bool:
        """Whether the number of *group* counts in its own list only."""
        return group.listed and (self.anew or not (group.number or "").isdecimal())

    @property
    def in_order(self) -> tuple[Paragraph, ...]:
        """Every paragraph that was placed, in the document's order, whatever was drafted first."""
        placed = zip(self._sections, self.paragraphs, strict=True)
        return tuple(paragraph for _, paragraph in sorted(placed, key=lambda one: one[0]))

    def lesson(self, number: str | None) -> str:
        """Return the id of the lesson that has this *number*; one without has its place among the lessons."""
        place = self._next("lesson", counts=True)
        return self.fresh(f"lesson-{number or place}")

    def fresh(self, name: str) -> str:
        """Return *name* as an id: the second of that name is ``name~2``."""
        self._times[name] += 1
        return name if self._times[name] == 1 else f"{name}~{self._times[name]}"

    def _next(self, counted: str, *, counts: bool) -> int:
        """Return the place after those that *counted* so far, and count it if it *counts*."""
        place = self._places[counted] + 1
        self._places[counted] += counts
        return place
