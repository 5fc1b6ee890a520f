"""SCR410, SCR412 and SCR413: deadlines beside other dates.

SCR410: the latest day of a deadline or a step is before the day of the response, or before the meeting that approves
the plan. What is done, or is reported as done, is left alone. SCR412: five and more actions due in one month, at the
first of them; an inherited deadline counts, and only a deadline that names its month does. SCR413: a step due after
its action.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from scrkit.language import read_status
from scrkit.model import AtEvent, Dated, Where, bounds
from scrkit.validators.finding import Reporter, deadlines_of, numeric
from scrkit.validators.paragraphs import natural
from scrkit.validators.rules.deadlines import DEADLINES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrkit.model import Action, Deadline, Finding, Review

MANY = 5
"""Actions in one month that are told of (rule SCR412)."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_NAMES_MONTH = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|[0-9]{1,2}[./-][0-9]{1,2}", re.IGNORECASE
)
_APPROVAL = re.compile(r"\bapprov|\bsign(?:ed)?[ -]off|\bratif", re.IGNORECASE)

_report = Reporter(rules=DEADLINES).report


def beside_dates(review: Review, on: date | None) -> Iterator[Finding]:
    """Yield what is wrong with the deadlines of *review* beside other dates, *on* the day to compare with."""
    approved = max((day for day in _approvals(review)), default=None)
    for action in review.all_actions():
        yield from _too_early(action, on, approved)
        yield from _after_action(action)
    yield from _crowded(review)


def _approvals(review: Review) -> Iterator[date]:
    """Yield each day on which the plan is approved after the response was written."""
    for milestone in review.milestones:
        day = milestone.when.latest
        if day and _APPROVAL.search(milestone.what) and (review.dated is None or day >= review.dated):
            yield day


def _too_early(action: Action, on: date | None, approved: date | None) -> Iterator[Finding]:
    """Yield each deadline of *action* that is past before anybody can work to it."""
    if any(_is_done(reported.value or reported.text) for reported in action.reported):
        return
    for deadline in dict.fromkeys(deadlines_of(action)):
        latest = deadline.latest if isinstance(deadline, Dated | AtEvent) else None
        if latest is None:
            continue
        if on and latest < on:
            yield _early(action, deadline, f"{numeric(latest)} was past already on {numeric(on)}")
        elif approved and latest < approved:
            yield _early(action, deadline, f"{numeric(latest)} is before the plan is approved, on {numeric(approved)}")


def _is_done(said: str | None) -> bool:
    read = read_status(said) if said else None
    return read is not None and read.state == "done"


def _early(action: Action, deadline: Deadline, problem: str) -> Finding:
    return _report(
        "SCR410",
        Where.paragraph(action),
        problem,
        words=deadline.said,
        mend="give a day to come, or say that it was done and when",
    )


def _after_action(action: Action) -> Iterator[Finding]:
    """Yield each step of *action* that is due after it; the deadline of the last step in the text is no other date."""
    if any(step.deadline == action.deadline for step in action.steps):
        return
    last = bounds(action.deadline)[1]
    for step in action.steps:
        due = bounds(step.deadline)[1]
        if last and due and due > last:
            yield _report(
                "SCR413",
                Where.paragraph(action),
                f"a step is due on {numeric(due)}, after the action itself ({numeric(last)})",
                words=step.deadline.said,
                mend="put right whichever of the two dates is wrong",
            )


def _crowded(review: Review) -> Iterator[Finding]:
    """Yield, at the first of them, that many actions are due in one month; further months in the same finding."""
    actions = {action.id: action for action in review.all_actions()}
    due: dict[tuple[int, int], dict[str, Action]] = defaultdict(dict)
    for action in actions.values():
        source = actions.get(action.inherits_deadline_from or "", action)
        for deadline in deadlines_of(source):
            month = _month(deadline)
            if month:
                due[month][action.id] = action
    crowded = {month: due[month] for month in sorted(due) if len(due[month]) >= MANY}
    if not crowded:
        return
    found = sorted({ident for month in crowded.values() for ident in month}, key=natural)
    places = [Where.paragraph(actions[ident]) for ident in found]
    told = " and ".join(f"{len(crowded[month])} in {_MONTHS[month[1] - 1]} {month[0]}" for month in crowded)
    yield _report(
        "SCR412",
        places[0],
        f"many actions are due at once: {told}",
        also=tuple(places[1:]),
        mend="spread them, or check that there is the time to do them together",
    )


def _month(deadline: Deadline) -> tuple[int, int] | None:
    """Return the year and month in which *deadline* is due, where it names one."""
    earliest, latest = bounds(deadline)
    if not isinstance(deadline, Dated | AtEvent) or latest is None or not _NAMES_MONTH.search(deadline.said):
        return None
    within = earliest is None or (earliest.year, earliest.month) == (latest.year, latest.month)
    return (latest.year, latest.month) if within else None
