"""The review from its sections: introduction, lessons, actions outside lessons, oversight; every paragraph recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.language import find_oversight
from scrkit.layouts.action_draft import ActionDrafter
from scrkit.layouts.drafted import Drafted, together, unplaced
from scrkit.layouts.facts import passage_of, recorded_acceptances
from scrkit.layouts.front import Front, read_date
from scrkit.layouts.identity import document_names
from scrkit.layouts.kinds import section_kinds
from scrkit.layouts.lesson_draft import LessonDrafter
from scrkit.layouts.register import Register
from scrkit.layouts.whole import whole_review
from scrkit.model import Block, Draft, Line, Paragraph, ParagraphKind

if TYPE_CHECKING:
    from scrkit.layouts.section import Group, Prose, Section
    from scrkit.plugin import LayoutContext


class ReviewDrafter:
    """Makes the review of one document from what its *front* told and its sections; *body* is all its text."""

    def __init__(self, context: LayoutContext, front: Front, body: str) -> None:
        self._front = front
        self._names, self._spelt = document_names(front.names, body, context.vocabulary)
        self._register = Register()

    def draft(
        self, title: tuple[Block, ...], opening: Prose, found: tuple[Section, ...], sign_off: tuple[Block, ...]
    ) -> Draft:
        """Return the review of the *title* block, the prose before the first section, the sections and the sign-off."""
        said = read_date(sign_off, title)
        kinds = tuple(zip(found, section_kinds(found), strict=True))
        introducing = (opening, *(section.prose for section, kind in kinds if kind == "introduction"))
        introduction = together(map(self._introduce, introducing))
        recorded = recorded_acceptances(introduction.introduction)
        prose = (opening, *(section.prose for section in found))
        actions = ActionDrafter(
            names=self._names,
            numbers=frozenset(group.number for part in prose for group in part.groups if group.number),
            dated=said.day if said else None,
        )
        lessons = LessonDrafter(actions=actions, register=self._register, recorded=recorded)
        rest = (
            lessons.draft(section) if kind == "lesson" else self._outer(section, kind, actions)
            for section, kind in kinds
            if kind != "introduction"
        )
        inner = (block for section in found for block in (section.heading, *section.prose.headings))
        return Draft(
            review=whole_review(together((introduction, *rest)), self._front, said, self._names, self._spelt),
            paragraphs=tuple(sorted(self._register.paragraphs, key=_place_of)),
            headings=tuple(
                Line(text=block.printed, at=block.at) for block in (*title, *opening.headings, *inner, *sign_off)
            ),
        )

    def _introduce(self, prose: Prose) -> Drafted:
        """Return *prose* as introduction."""
        placed = (self._register.place(group, ("introduction",), None) for group in prose.groups)
        return Drafted(introduction=tuple(map(passage_of, placed)), unplaced=unplaced(prose.bare))

    def _outer(self, section: Section, kind: str | None, drafter: ActionDrafter) -> Drafted:
        """Return the actions outside lessons and the oversight in *section*; other paragraphs are unplaced."""
        return together(
            (
                *(self._outside(group, group.part or kind, drafter) for group in section.prose.groups),
                Drafted(unplaced=unplaced(section.prose.bare)),
            )
        )

    def _outside(self, group: Group, part: str | None, drafter: ActionDrafter) -> Drafted:
        """Return *group*, which stands in a *part* outside any lesson, as an action, oversight or both, or unplaced."""
        if part not in {"action", "governance"}:
            return Drafted(unplaced=unplaced((group,)))
        acts = part == "action" and not drafter.only_oversight(group)
        kinds: tuple[ParagraphKind, ...] = ("action",) if acts else ("governance",)
        if acts and find_oversight(group.text, self._names):
            kinds = ("governance", "action")
        at = self._register.place(group, kinds, None)
        return Drafted(
            actions=(drafter.draft(group, ident=at.id, lesson=None),) if acts else (),
            oversight=(passage_of(at),) if "governance" in kinds else (),
        )


def _place_of(placed: Paragraph) -> tuple[int, int]:
    """Return where *placed* stands, for the document's order."""
    return placed.at.line or 0, placed.at.column or 0
