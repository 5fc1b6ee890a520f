"""A review as a plan: finished words for every part of the paper, the same for Word and Markdown.

Public: a plugin's renderer builds on :func:`plan_of` and lays the plan out its own way. Pure: no template, no file,
no clock. Imports the model, the contexts of the plugin room and its neighbours.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.renderers.attention import Concern, Point, concerns, how_it_stands
from scrkit.renderers.day import day_in_words, meeting_in_words
from scrkit.renderers.row import NOT_STATED, Due, Row, row_of
from scrkit.renderers.summary import FallingDue, Figure, falling_due, figures, horizon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scrkit.model import Acceptance, Action, LearningRef, Lesson, Owner, Review
    from scrkit.plugin import RenderContext

__all__ = ["Concern", "Due", "FallingDue", "Figure", "Group", "Plan", "Point", "Row", "falling_due", "plan_of"]

_ACCEPTANCES: dict[Acceptance, str] = {
    "accepted": "accepted",
    "partly": "accepted in part",
    "not_accepted": "not accepted",
    "not_stated": "acceptance not stated",
}

OUTSIDE = "Actions outside any lesson"


@frozen(kw_only=True)
class Group:
    """The actions of one lesson, or those outside any: *about* says which learning it answers and how."""

    title: str
    about: str = ""
    rows: tuple[Row, ...] = ()


@frozen(kw_only=True)
class Plan:
    """A board's action plan as a paper for a meeting.

    *board*, *title*, *edition* and a group's title stand on one line. *meetings* are those the paper is for. *day* is
    the day of the paper (the response's own by default), *on* the same in words. *complete* is False when a check could
    not be run: a paper says so first. *summary* holds the figures, *standing* what the checks found in a sentence,
    *attention* the errors and warnings by rule, *groups* the actions.
    """

    board: str
    title: str
    dated: str
    edition: str
    meetings: tuple[str, ...]
    monitored_by: str
    exceptions_to: str
    on: str
    day: date | None
    complete: bool
    summary: tuple[Figure, ...]
    standing: str
    attention: tuple[Concern, ...]
    groups: tuple[Group, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every action, in the order of the paper."""
        return tuple(row for group in self.groups for row in group.rows)


def plan_of(context: RenderContext) -> Plan:
    """Return the plan that *context* asks for, in full: no action and no word of one is left out."""
    review = context.review
    day = context.on or review.dated
    groups = _groups(review)
    rows = [row for group in groups for row in group.rows]
    return Plan(
        board=_line(review.board),
        title=_line(review.title),
        dated=_day(review.dated),
        edition=_line(review.edition or NOT_STATED),
        meetings=tuple(map(meeting_in_words, context.meetings)) or (NOT_STATED,),
        monitored_by=_names(review.governance.monitored_by),
        exceptions_to=_names(review.governance.exceptions_to),
        on=_day(day),
        day=day,
        complete=context.complete,
        summary=figures(rows, len(review.lessons), len(review.actions), horizon(day, context.meetings)),
        standing=how_it_stands(context.findings, context.rules),
        attention=concerns(context.findings, context.rules),
        groups=groups,
    )


def _groups(review: Review) -> tuple[Group, ...]:
    actions = {action.id: action for action in review.all_actions()}
    scale = review.status_scale
    lessons = [
        Group(title=_heading(lesson), about=_about(lesson), rows=_rows(lesson.actions, actions, scale))
        for lesson in review.lessons
    ]
    outside = [Group(title=OUTSIDE, rows=_rows(review.actions, actions, scale))] if review.actions else []
    return (*lessons, *outside)


def _rows(actions: Iterable[Action], every: Mapping[str, Action], scale: tuple[str, ...]) -> tuple[Row, ...]:
    return tuple(row_of(action, every, scale) for action in actions)


def _heading(lesson: Lesson) -> str:
    return _line(f"Lesson {lesson.number}: {lesson.title}" if lesson.number else lesson.title)


def _line(text: str) -> str:
    return " ".join(text.split())


def _about(lesson: Lesson) -> str:
    accepted = _ACCEPTANCES[lesson.acceptance]
    if lesson.acceptance_from:
        accepted += f" (paragraph {lesson.acceptance_from})"
    learning = ", ".join(_learning(ref) for ref in lesson.learning)
    return f"Answers learning {learning}; {accepted}" if learning else accepted.capitalize()


def _learning(ref: LearningRef) -> str:
    return f"part of {ref.learning}" if ref.extent == "part" else ref.learning


def _names(owners: Sequence[Owner]) -> str:
    return ", ".join(owner.said for owner in owners) or NOT_STATED


def _day(day: date | None) -> str:
    return day_in_words(day) if day else NOT_STATED
