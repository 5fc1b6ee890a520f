"""The review from its sections: introduction, lessons, actions outside lessons, oversight; every paragraph recorded."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.language import Names, find_law, find_oversight, find_spelt, fold, framework
from scrkit.layouts.action_draft import ActionDrafter
from scrkit.layouts.body_names import fold_bodies
from scrkit.layouts.facts import governance_of, milestones_of, passage_of, people_of, recorded_acceptances
from scrkit.layouts.front import Front, Said, read_date
from scrkit.layouts.inheritance import inherit
from scrkit.layouts.kinds import section_kinds
from scrkit.layouts.lesson_draft import LessonDrafter
from scrkit.model import (
    Action,
    Block,
    Draft,
    Lesson,
    Line,
    Paragraph,
    ParagraphKind,
    Passage,
    RecordedAcceptance,
    Review,
)

if TYPE_CHECKING:
    from scrkit.layouts.section import Group, Section
    from scrkit.plugin import LayoutContext


class ReviewDrafter:
    """Makes the review of one document from what its *front* told and its sections."""

    def __init__(self, context: LayoutContext, front: Front, body: str) -> None:
        self._front = front
        self._spelt = find_spelt(body)
        called = (*front.names, *(name for spelt in self._spelt for name in spelt.names))
        names = Names(vocabulary=context.vocabulary, board=front.board)
        self._names = evolve(
            names,
            spelt=frozenset(fold(name) for name in called if names.stands(name)) | {fold(name) for name in front.names},
        )
        self._paragraphs: list[Paragraph] = []
        self._ids: Counter[str] = Counter()
        self._unplaced: list[Line] = []
        self._headings: list[Block] = []
        self._introduction: list[Passage] = []
        self._oversight: list[Passage] = []
        self._outside: list[Action] = []

    def draft(self, front: tuple[Block, ...], found: tuple[Section, ...], sign_off: tuple[Block, ...]) -> Draft:
        """Return the review with every paragraph and heading placed."""
        said = read_date(sign_off, front)
        numbers = frozenset(group.number for section in found for group in section.groups if group.number)
        drafter = ActionDrafter(names=self._names, numbers=numbers, dated=said.day if said else None)
        self._headings.extend(front)
        kinds = section_kinds(found)
        for section, kind in zip(found, kinds, strict=True):
            if kind == "introduction":
                self._introduce(section)
        recorded = recorded_acceptances(tuple(self._introduction))
        lessons: list[Lesson] = []
        for section, kind in zip(found, kinds, strict=True):
            self._headings.extend(block for block in (section.heading, *section.headings) if block)
            if kind == "lesson":
                lessons.append(self._lesson(section, drafter, recorded))
            elif kind in {"action", "governance"}:
                self._outer(section, str(kind), drafter)
            elif kind is None:
                self._unplace(list(section.groups))
        self._headings.extend(sign_off)
        review = self._review(tuple(lessons), recorded, said)
        return Draft(
            review=review,
            paragraphs=tuple(sorted(self._paragraphs, key=_place_of)),
            headings=tuple(Line(text=block.printed, at=block.at) for block in sorted(self._headings, key=_place_of)),
        )

    def _place(self, group: Group, kinds: tuple[ParagraphKind, ...], lesson: str | None) -> Paragraph:
        """Record *group* as a paragraph and return it with its id."""
        number = group.number
        base = number or f"{f'lesson-{lesson}' if lesson else kinds[0]}/{self._ids[f'{lesson} {kinds[0]}'] + 1}"
        self._ids[number or f"{lesson} {kinds[0]}"] += 1
        times = self._ids[number] if number else 1
        ident = base if times == 1 else f"{base}~{times}"
        paragraph = Paragraph(id=ident, number=number, kinds=kinds, lesson=lesson, text=group.text, at=group.at)
        self._paragraphs.append(paragraph)
        return paragraph

    def _introduce(self, section: Section) -> None:
        """Record every paragraph of *section* as introduction."""
        self._introduction.extend(passage_of(self._place(group, ("introduction",), None)) for group in section.groups)

    def _lesson(self, section: Section, drafter: ActionDrafter, recorded: tuple[RecordedAcceptance, ...]) -> Lesson:
        number = section.heading.number if section.heading else None
        base = f"lesson-{number}"
        self._ids[base] += 1
        ident = base if self._ids[base] == 1 else f"{base}~{self._ids[base]}"
        lesson, unknown = LessonDrafter(drafter, self._place).draft(section, ident, recorded)
        self._unplace(unknown)
        return lesson

    def _outer(self, section: Section, kind: str, drafter: ActionDrafter) -> None:
        """Record the paragraphs of a section of actions outside lessons, or of governance."""
        for group in section.groups:
            oversees = bool(find_oversight(group.text, self._names))
            acts = kind == "action" or group.part == "action"
            if acts and not drafter.only_oversight(group):
                kinds: tuple[ParagraphKind, ...] = ("governance", "action") if oversees else ("action",)
            else:
                kinds = ("governance",)
            at = self._place(group, kinds, None)
            if "action" in kinds:
                ident = at.id if at.number else f"action-{len(self._outside) + 1}"
                self._outside.append(drafter.draft(group, ident=ident, lesson=None))
            if "governance" in kinds:
                self._oversight.append(passage_of(at))

    def _unplace(self, groups: list[Group]) -> None:
        """Keep the words of *groups*, which no part of the model can hold."""
        for group in groups:
            label = group.blocks[0].label
            self._unplaced.append(Line(text=f"{label} {group.text}" if label else group.text, at=group.at))

    def _review(
        self, lessons: tuple[Lesson, ...], recorded: tuple[RecordedAcceptance, ...], said: Said | None
    ) -> Review:
        text = "\n".join(passage.text for passage in self._introduction)
        law = find_law(text)
        settled, outside = inherit(lessons, tuple(self._outside))
        governance = governance_of(tuple(self._oversight), self._names)
        actions = (*(action for lesson in settled for action in lesson.actions), *outside)
        owners = [owner for action in actions for owner in (*action.owners, *action.reports_to)]
        board = self._front.board or ""
        return Review(
            id=_slug(board, said),
            title=self._front.title or board,
            board=board,
            website=self._front.website,
            framework=framework(law),
            legal_basis=law,
            dated=said.day if said else None,
            milestones=milestones_of((*self._introduction, *self._oversight), said),
            people=people_of(tuple(self._introduction)),
            acceptances=recorded,
            introduction=tuple(self._introduction),
            lessons=settled,
            actions=outside,
            governance=governance,
            bodies=fold_bodies([*owners, *governance.monitored_by], self._spelt, self._front.names, self._names),
            unplaced=tuple(self._unplaced),
        )


def _place_of(placed: Paragraph | Block) -> tuple[int, int]:
    """Return where *placed* stands, for the document's order."""
    return placed.at.line or 0, placed.at.column or 0


def _slug(board: str, said: Said | None) -> str:
    """Return an id for the response: the board and the response's date."""
    name = "-".join(re.findall(r"[a-z0-9]+", board.lower())) or "response"
    return f"{name}-{said.day}" if said else name
