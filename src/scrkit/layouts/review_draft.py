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
from scrkit.model import Block, Draft, Line, Notice, ParagraphKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.layouts.section import Group, Prose, Section
    from scrkit.plugin import LayoutContext

_FIRST = "introduction"
"""The kind of the sections that are drafted first, since they record what is accepted."""


class ReviewDrafter:
    """Makes the review of one document from what its *front* told and its sections; *body* is all its text."""

    def __init__(self, context: LayoutContext, front: Front, body: str) -> None:
        self._front = front
        self._names, self._spelt = document_names(front.names, body, context.vocabulary)
        self._register = Register()

    def draft(
        self,
        title: tuple[Block, ...],
        opening: Prose,
        found: tuple[Section, ...],
        sign_off: tuple[Block, ...],
        left: tuple[Block, ...] = (),
    ) -> Draft:
        """Return the review of the *title* block, the prose before the first section, the sections and the sign-off.

        *left* are notes and rows of tables that belong to no paragraph.
        """
        said = read_date(sign_off, title)
        kinds = tuple(zip(found, section_kinds(found), strict=True))
        introducing = [(place, section.prose) for place, (section, kind) in enumerate(kinds, 1) if kind == _FIRST]
        introduction = together(self._introduce(prose, place) for place, prose in ((0, opening), *introducing))
        recorded = recorded_acceptances(introduction.introduction)
        prose = (opening, *(section.prose for section in found))
        listed = [group.number for part in prose for group in part.groups if group.listed and group.number]
        self._register.anew = len(set(listed)) < len(listed)
        actions = ActionDrafter(
            names=self._names,
            numbers=frozenset(
                group.number for part in prose for group in part.groups if group.number and not group.listed
            ),
            dated=said.day if said else None,
        )
        lessons = LessonDrafter(actions=actions, register=self._register, recorded=recorded)
        rest: list[Drafted] = []
        for place, (section, kind) in enumerate(kinds, 1):
            self._register.section = place
            if kind == "lesson":
                rest.append(lessons.draft(section))
            elif kind != _FIRST:
                rest.append(self._outer(section, kind, actions))
        rest.append(Drafted(unplaced=tuple(Line(text=block.printed, at=block.at) for block in left)))
        inner = (block for section in found for block in (section.heading, *section.prose.headings))
        return Draft(
            review=whole_review(together((introduction, *rest)), self._front, said, self._names, self._spelt),
            paragraphs=self._register.in_order,
            headings=tuple(
                Line(text=block.printed, at=block.at) for block in (*title, *opening.headings, *inner, *sign_off)
            ),
            notices=tuple(notice for section in found for notice in _tables(section)),
        )

    def _introduce(self, prose: Prose, place: int) -> Drafted:
        """Return *prose*, the section at that *place*, as introduction."""
        self._register.section = place
        placed = [self._register.place(group, ("introduction",), None) for group in prose.groups]
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


def _tables(section: Section) -> Iterator[Notice]:
    """Yield a notice of each action in *section* that holds a table, whose columns nobody reads here."""
    for group in section.prose.groups:
        if "action" in {group.part, section.part} and any(block.cell for block in group.blocks):
            yield Notice(kind="table", text="the owners and dates in this action's table are not read", at=group.at)
