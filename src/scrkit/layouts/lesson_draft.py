"""A lesson from its section: each paragraph in its part, and what the parts say together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.language import find_measures, read_view
from scrkit.layouts.action_draft import ActionDrafter
from scrkit.layouts.drafted import Drafted, unplaced
from scrkit.layouts.facts import passage_of
from scrkit.layouts.kinds import KINDS, needs_none
from scrkit.layouts.register import Register
from scrkit.layouts.section import UNKNOWN
from scrkit.model import (
    Acceptance,
    ActionTaken,
    Impact,
    LearningRef,
    Lesson,
    Paragraph,
    RecordedAcceptance,
    View,
    strictest,
)

if TYPE_CHECKING:
    from scrkit.layouts.section import Group, Section


_BEFORE = frozenset({None, UNKNOWN, "lesson", "introduction", "group"})
"""The parts in which the lesson itself is told, as long as none of its other parts has begun."""


@frozen(kw_only=True)
class LessonDrafter:
    """Makes the lessons of one document; *recorded* are the acceptances that its introduction records."""

    actions: ActionDrafter
    register: Register
    recorded: tuple[RecordedAcceptance, ...] = ()

    def draft(self, section: Section) -> Drafted:
        """Return the lesson in *section*; what stands under a heading that is not understood is unplaced."""
        number = section.heading.number
        ident = self.register.lesson(number)
        title, learning = section.title
        parted = _parted(section)
        about = " ".join((title, *(group.text for part, group in parted if part == "lesson")))
        placed = [
            (part, group, self.register.place(group, (KINDS[part],), (ident, number)))
            for part, group in parted
            if part in KINDS
        ]

        def told(part: str) -> list[Paragraph]:
            return [paragraph for of, _, paragraph in placed if of == part]

        views = tuple(_view(paragraph, about) for paragraph in told("view"))
        acceptance, source = acceptance_of(views, learning, self.recorded)
        lesson = Lesson(
            id=ident,
            number=number,
            title=title,
            learning=learning,
            acceptance=acceptance,
            acceptance_from=source,
            text=tuple(map(passage_of, told("lesson"))),
            views=views,
            taken=tuple(map(_taken, told("taken"))),
            impacts=tuple(map(_impact, told("impact"))),
            actions=tuple(
                self.actions.draft(group, ident=at.id, lesson=number) for of, group, at in placed if of == "action"
            ),
            at=section.heading.at,
        )
        nowhere = [group for part, group in parted if part not in KINDS]
        oversight = tuple(map(passage_of, told("governance")))
        return Drafted(lessons=(lesson,), oversight=oversight, unplaced=unplaced((*nowhere, *section.prose.bare)))


def _parted(section: Section) -> list[tuple[str, Group]]:
    """Return the paragraphs of *section* with their parts.

    What comes before the first part of a lesson is the lesson's text, and so is a background wherever it stands.
    """
    parted: list[tuple[str, Group]] = []
    begun = False
    for group in section.prose.groups:
        begun = begun or group.part not in _BEFORE
        part = "lesson" if group.part == "introduction" or not begun else group.part or UNKNOWN
        if part == "action" and needs_none(group.text):
            part = "view"
        parted.append((part, group))
    return parted


def _view(at: Paragraph, about: str) -> View:
    """Return the view in the paragraph *at* of a lesson that is *about* this."""
    stated = read_view(at.text, about)
    return View(
        id=at.id,
        number=at.number,
        label=at.label,
        text=at.text,
        at=at.at,
        acceptance=stated.acceptance,
        rule=stated.rule,
    )


def _taken(at: Paragraph) -> ActionTaken:
    return ActionTaken(id=at.id, number=at.number, label=at.label, text=at.text, at=at.at)


def _impact(at: Paragraph) -> Impact:
    return Impact(id=at.id, number=at.number, label=at.label, text=at.text, at=at.at, measures=find_measures(at.text))


def acceptance_of(
    views: tuple[View, ...], learning: tuple[LearningRef, ...], recorded: tuple[RecordedAcceptance, ...]
) -> tuple[Acceptance, str | None]:
    """Return what is said of a lesson and where: by its views and by the records of its learning, the strictest counts.

    A record accepts a lesson only where it covers all of its learning. One that refuses a part of it leaves the rest:
    the lesson is then accepted in part at the most.
    """
    numbers = {ref.learning for ref in learning}
    told = [(view.acceptance, view.id) for view in views]
    for record in recorded:
        covered = numbers.intersection(record.learning)
        if numbers and covered == numbers:
            told.append((record.acceptance, record.paragraph))
        elif covered and record.acceptance != "accepted":
            told.append(("partly", record.paragraph))
    stated = strictest(tuple(acceptance for acceptance, _ in told))
    return stated, next((place for acceptance, place in told if acceptance == stated != "not_stated"), None)
