"""SCR401, SCR402, SCR406 to SCR411, SCR414 to SCR416: when each action is due.

SCR401: an action has no deadline. An event, "ongoing", an unclear or an inherited deadline have rules of their own.
SCR402: a date that does not exist; it is never moved. SCR415: a range whose ends do not meet, or that runs backwards.
Both are looked for in every paragraph.
SCR406: a deadline that a reader can take in more than one way ("by July", "spring 2014").
SCR407: a recurrence with no start, or with neither an end nor a count.
SCR408: an event with no date. SCR409: "ongoing" with no day of review. SCR414: a duration that starts from nothing.
SCR411: a deadline that stands only in another paragraph, for the same deliverable. It goes before SCR401.
SCR416: a list of dates beside a list of actions, of which nobody can say which belongs to which.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.model import AtEvent, Dated, NotSet, Ongoing, Recurring, Relative, Unclear, Where
from scrkit.validators.broken_dates import broken_dates
from scrkit.validators.due_dates import beside_dates
from scrkit.validators.finding import Reporter, deadlines_of, numeric
from scrkit.validators.rules.deadlines import DEADLINES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Action, Deadline, Finding, Review
    from scrkit.plugin import ValidationContext


class Deadlines:
    """The rules of deadlines."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield what is wrong with the deadline of each action and of each of its steps."""
        for action in context.review.all_actions():
            yield from _missing(action)
            for deadline in dict.fromkeys(deadlines_of(action)):
                yield from _of_deadline(action, deadline)
                yield from _without_day(action, deadline)
        yield from _unpaired(context.review)
        yield from beside_dates(context.review, context.on or context.review.dated)
        yield from broken_dates(context.review)


_UNPAIRED = "deadline.unpaired"
"""The rule of a deadline that a layout could not pair with its action."""

_report = Reporter(rules=DEADLINES).report


def _missing(action: Action) -> Iterator[Finding]:
    """Yield that neither *action* nor any step of it has a deadline of its own."""
    if not all(isinstance(deadline, NotSet) for deadline in (action.deadline, *deadlines_of(action))):
        return
    if action.inherits_deadline_from is not None:
        yield _report(
            "SCR411",
            Where.paragraph(action),
            f"the only deadline is that of {action.inherits_deadline_from}, for the same piece of work",
            mend="repeat the deadline here, so that this action can be followed by itself",
        )
    else:
        yield _report(
            "SCR401",
            Where.paragraph(action),
            "no deadline is given",
            words=action.deadline.said,
            mend="give a day, or a meeting with its date, by which this will be done",
        )


def _unpaired(review: Review) -> Iterator[Finding]:
    """Yield, once for each lesson, the actions whose dates nobody can tell apart; outside lessons at each action."""
    for lesson in review.lessons:
        actions = [action for action in lesson.actions if _is_unpaired(action.deadline)]
        if actions:
            yield _told_unpaired(actions[0], Where.lesson(lesson), tuple(map(Where.paragraph, actions)))
    for action in review.actions:
        if _is_unpaired(action.deadline):
            yield _told_unpaired(action, Where.paragraph(action), ())


def _is_unpaired(deadline: Deadline) -> bool:
    return isinstance(deadline, Unclear) and deadline.rule == _UNPAIRED


def _told_unpaired(action: Action, where: Where, also: tuple[Where, ...]) -> Finding:
    said = action.deadline.said or ""
    return _report(
        "SCR416",
        where,
        f"\u201c{' / '.join(said.splitlines())}\u201d is a list that pairs with no list of actions",
        also=also,
        words=said or None,
        mend="give each action its own date, in a row of its own or behind its own number",
    )


def _of_deadline(action: Action, deadline: Deadline) -> Iterator[Finding]:
    """Yield what can be taken in two ways, and what repeats without bounds."""
    if isinstance(deadline, Dated | AtEvent) and deadline.ambiguous:
        yield _report(
            "SCR406",
            Where.paragraph(action),
            f"\u201c{deadline.said}\u201d can be read in more than one way",
            words=deadline.said,
            mend=f"give the last day that is meant, such as {numeric(deadline.latest)}" if deadline.latest else None,
        )
    if isinstance(deadline, Recurring):
        lacks = [] if deadline.start else ["when it starts"]
        if deadline.end is None and not deadline.counted:
            lacks.append("when it ends or how often it happens")
        if lacks:
            yield _report(
                "SCR407",
                Where.paragraph(action),
                f"\u201c{deadline.said}\u201d does not say {' or '.join(lacks)}",
                words=deadline.said,
                mend="give the first date, and the last date or the number of times",
            )


def _without_day(action: Action, deadline: Deadline) -> Iterator[Finding]:
    """Yield that *deadline* hangs on something that has no day."""
    where = Where.paragraph(action)
    if isinstance(deadline, AtEvent) and deadline.earliest is None and deadline.latest is None:
        yield _report(
            "SCR408",
            where,
            f"\u201c{deadline.said}\u201d has no date",
            words=deadline.said,
            mend="give the day or the month of the event",
        )
    if isinstance(deadline, Ongoing) and deadline.review is None:
        yield _report(
            "SCR409",
            where,
            f"\u201c{deadline.said}\u201d has no day on which it will be looked at again",
            words=deadline.said,
            mend="give the day of its next review",
        )
    if isinstance(deadline, Relative) and deadline.anchor is None:
        yield _report(
            "SCR414",
            where,
            f"\u201c{deadline.said}\u201d does not say from when",
            words=deadline.said,
            mend="name the day or the event from which the time counts",
        )
