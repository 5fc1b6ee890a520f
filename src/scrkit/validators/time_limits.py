"""SCR602: whether a framework's time limits were kept, as far as the milestones of the review tell."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.errors import CalendarError
from scrkit.language import find_days
from scrkit.model import Dated, Milestone, TimeLimit, bounds
from scrkit.progress import WorkingDays, months_after
from scrkit.validators.prose import said_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrkit.model import Framework, Review

DATED = "response dated"
"""What the milestone of the response's own date is called."""

FINISHED = "report completed"
"""What a day is called on which something was done with a report that is done."""

_PARTS = re.compile(r"([0-9]{1,6})([YMWD])")
_MONTHS = {"Y": 12, "M": 1}


@frozen(kw_only=True)
class Reached:
    """A milestone, and the last *day* on which it can have been."""

    day: date
    milestone: Milestone


@frozen(kw_only=True)
class Overrun:
    """A time limit that no milestone shows to have been kept: it ran from *since* and ended on *due*.

    *until* is the first milestone after it, None where there is none.
    """

    limit: TimeLimit
    since: Reached
    due: date
    until: Reached | None


def overruns(review: Review, framework: Framework) -> Iterator[Overrun]:
    """Yield each time limit of *framework* that began, and that no milestone of *review* shows to have been kept.

    The response's own date counts as a milestone, and so does any day on which the introduction says that a report or
    a review was finished or received. A limit whose end cannot be worked out is left alone.
    """
    reached = tuple(_reached(review))
    for limit in framework.time_limits:
        since = _first(reached, limit.since)
        due = _due(since.day, limit) if since else None
        if since is None or due is None:
            continue
        ends = (one for one in reached if _is_called(one, limit.until) and one.day > since.day)
        until = min(ends, key=_day, default=None)
        if until is None or until.day > due:
            yield Overrun(limit=limit, since=since, due=due, until=until)


def _reached(review: Review) -> Iterator[Reached]:
    """Yield the milestones of *review* that have a day, and what else was done with a report on a day."""
    dated = [one.when for one in review.milestones if one.what == DATED]
    if review.dated and not dated:
        when = Dated(said=review.dated.isoformat(), earliest=review.dated, latest=review.dated)
        yield Reached(day=review.dated, milestone=Milestone(what=DATED, when=when))
    for one in review.milestones:
        day = bounds(one.when)[1]
        if day is not None:
            yield Reached(day=day, milestone=one)
    for sentence in said_in((one.text for one in review.introduction), "finished", "finished_thing"):
        for found in find_days(sentence, dated=review.dated):
            if found.day is not None:
                when = Dated(said=found.said, earliest=found.day, latest=found.day)
                yield Reached(day=found.day, milestone=Milestone(what=FINISHED, when=when))


def _first(reached: Iterable[Reached], names: tuple[str, ...]) -> Reached | None:
    """Return the earliest of those that are called by the first of *names* by which any is."""
    listed = tuple(reached)
    for name in names:
        if called := [one for one in listed if _is_called(one, (name,))]:
            return min(called, key=_day)
    return None


def _is_called(reached: Reached, names: tuple[str, ...]) -> bool:
    return any(name.casefold() in reached.milestone.what.casefold() for name in names)


def _day(reached: Reached) -> date:
    return reached.day


def _due(day: date, limit: TimeLimit) -> date | None:
    """Return the last day of *limit* where it runs from *day*, None outside the calendar or for less than a day."""
    parts = _PARTS.findall(limit.duration.partition("T")[0])
    months = sum(int(number) * _MONTHS.get(unit, 0) for number, unit in parts)
    week = 5 if limit.working_days else 7
    days = sum(int(number) * {"W": week, "D": 1}.get(unit, 0) for number, unit in parts)
    if not months and not days:
        return None
    try:
        start = months_after(day, months).on
        return WorkingDays().add(start, days) if limit.working_days else start + timedelta(days=days)
    except (CalendarError, OverflowError):
        return None
