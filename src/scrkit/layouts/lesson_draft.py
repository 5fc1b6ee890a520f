"""A lesson from its section: each paragraph in its part, and what the parts say together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from scrkit.language import find_measures, read_view, split_title
from scrkit.layouts.kinds import KINDS, needs_none
from scrkit.model import (
    Acceptance,
    Action,
    ActionTaken,
    Impact,
    LearningRef,
    Lesson,
    Paragraph,
    ParagraphKind,
    Passage,
    RecordedAcceptance,
    View,
    strictest,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.layouts.action_draft import ActionDrafter
    from scrkit.layouts.section import Group, Section


@define
class _Parts:
    """The paragraphs of a lesson, part by part, while they are gathered."""

    text: list[Passage] = field(factory=list)
    views: list[View] = field(factory=list)
    taken: list[ActionTaken] = field(factory=list)
    impacts: list[Impact] = field(factory=list)
    actions: list[Action] = field(factory=list)


class LessonDrafter:
    """Makes the lessons of one document; *place* records every paragraph and gives its id."""

    def __init__(
        self, drafter: ActionDrafter, place: Callable[[Group, tuple[ParagraphKind, ...], str | None], Paragraph]
    ) -> None:
        self._drafter = drafter
        self._place = place

    def draft(
        self, section: Section, ident: str, recorded: tuple[RecordedAcceptance, ...]
    ) -> tuple[Lesson, list[Group]]:
        """Return the lesson in *section*, and the paragraphs that stand under a heading that is not understood."""
        assert section.heading is not None  # noqa: S101 - a section has one
        number = section.heading.number
        title, learning = split_title(section.heading.text)
        parts, unknown = _Parts(), []
        about = " ".join((title, *(group.text for group in section.groups if group.part in {None, "lesson"})))
        seen = False
        for group in section.groups:
            seen = seen or group.part not in {None, "lesson"}
            if group.part in {None, "lesson", "introduction", "group"} and not seen:
                self._add(parts, group, "lesson", number, about)
            elif group.part in KINDS:
                self._add(parts, group, group.part, number, about)
            else:
                unknown.append(group)
        acceptance, source = _acceptance(tuple(parts.views), learning, recorded)
        lesson = Lesson(
            id=ident,
            number=number,
            title=title,
            learning=learning,
            acceptance=acceptance,
            acceptance_from=source,
            text=tuple(parts.text),
            views=tuple(parts.views),
            taken=tuple(parts.taken),
            impacts=tuple(parts.impacts),
            actions=tuple(parts.actions),
            at=section.heading.at,
        )
        return lesson, unknown

    def _add(self, parts: _Parts, group: Group, part: str, lesson: str | None, about: str) -> None:
        """Add *group* to its part, as the record that the part holds."""
        if part == "action" and needs_none(group.text):
            part = "view"
        at = self._place(group, (KINDS[part],), lesson)
        match part:
            case "view":
                stated = read_view(at.text, about)
                view = View(
                    id=at.id,
                    number=at.number,
                    text=at.text,
                    at=at.at,
                    acceptance=stated.acceptance,
                    rule=stated.rule,
                )
                parts.views.append(view)
            case "taken":
                parts.taken.append(ActionTaken(id=at.id, number=at.number, text=at.text, at=at.at))
            case "impact":
                measures = find_measures(at.text)
                parts.impacts.append(Impact(id=at.id, number=at.number, text=at.text, at=at.at, measures=measures))
            case "action":
                parts.actions.append(self._drafter.draft(group, ident=at.id, lesson=lesson))
            case _:
                parts.text.append(Passage(id=at.id, number=at.number, text=at.text, at=at.at))


def _acceptance(
    views: tuple[View, ...], learning: tuple[LearningRef, ...], recorded: tuple[RecordedAcceptance, ...]
) -> tuple[Acceptance, str | None]:
    """Return what is said of a lesson and where: by its views, the strictest first, else by a recorded range."""
    stated = strictest(tuple(view.acceptance for view in views))
    if stated != "not_stated":
        return stated, next(view.id for view in views if view.acceptance == stated)
    numbers = {ref.learning for ref in learning}
    for record in recorded:
        if numbers and numbers.issubset(record.learning):
            return record.acceptance, record.paragraph
    return "not_stated", None
