"""The days on which a recurring deadline falls, by RFC 5545. Imports the model, ``errors`` and its neighbour.

``dateutil`` works out the rules. Two things are ours: a month that is too short for the day on which a recurrence
started has its last day instead, and every expansion ends.
"""

from __future__ import annotations

from datetime import MAXYEAR, date, datetime
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from scrkit.errors import CalendarError
from scrkit.progress.month_end import CalendarDay, day_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Recurring

LIMIT = 1000
"""How many days an expansion gives where the caller does not say."""

LONGEST = 100
"""How many years after its start an expansion looks at most."""

MOST = 366 * (LONGEST + 1)
"""More days than any expansion has: a *limit* that cuts nothing."""

Stop = Literal["ended", "until", "limit"]

_CYCLE = 400
_IN_EVERY_MONTH = 28


@frozen(kw_only=True)
class Occurrences:
    """The *days* of a recurring deadline, sorted, each once, none before its start or after *until*.

    *until* is the last day that was looked at, inclusive. *stopped* says why there are no more days: the recurrence
    has ``ended`` (its own end or count), the caller asked ``until`` then, or a ``limit`` of days or years was met.
    """

    days: tuple[CalendarDay, ...]
    until: date
    stopped: Stop


@frozen(kw_only=True)
class _Rule:
    """One rule taken apart: *text* without its count, and whether the day of the month *follows the start*."""

    text: str
    count: int | None
    follows_start: bool
    start: date


def expand(deadline: Recurring, *, until: date, first: date | None = None, limit: int = LIMIT) -> Occurrences:
    """Return the days of every rule of *deadline*, merged, from its start to its end or *until*, all inclusive.

    The start is the first day where the rules allow it, and counts: quarterly from 13 January, four times, is 13
    January, April, July and October. *first* is the start where the deadline says none, and is ignored where it says
    one. A start that the document gives as a month is the first day of that month, as the model holds it.

    At most *limit* days and :data:`LONGEST` years are given. A month without the day of the start has its last day,
    marked with the day that was meant, and it counts. The days that a rule names itself (BYMONTHDAY, BYDAY) are RFC
    5545's: a month that has none is passed over.

    Raises:
        CalendarError: Neither *deadline* nor *first* says when it starts, or *limit* is below 1.
    """
    start = deadline.start or first
    if start is None:
        raise CalendarError("a recurrence with no start has no days: its first day is not said", path="Recurring.start")
    if limit < 1:
        raise CalendarError(f"expected a limit of at least 1 day, found {limit}")
    furthest = _years_after(start)
    last = min(until, furthest, deadline.end or until)
    found, ended = _merged([_rule(rrule, start) for rrule in deadline.rrules], last, limit)
    if len(found) > limit:
        stopped: Stop = "limit"
    elif ended or last == deadline.end:
        stopped = "ended"
    else:
        stopped = "limit" if furthest < until else "until"
    return Occurrences(days=found[:limit], until=last, stopped=stopped)


def _years_after(start: date) -> date:
    """Return the last day that is looked at."""
    year = start.year + LONGEST
    return day_in(year, start.month, start.day).on if year <= MAXYEAR else date.max


def _merged(rules: list[_Rule], last: date, limit: int) -> tuple[tuple[CalendarDay, ...], bool]:
    """Return the days of all *rules*, one more than *limit* where there are more, and whether every count is used up.

    A day that one rule means and another only comes to by a short month is the day meant.
    """
    days: dict[date, CalendarDay] = {}
    ended = True
    for rule in rules:
        found = list(_days(rule, last, limit + 1))
        ended = ended and len(found) == rule.count
        for day in found:
            if day.meant is None or day.on not in days:
                days[day.on] = day
    return tuple(days[on] for on in sorted(days)[: limit + 1]), ended


def _rule(rrule: str, start: date) -> _Rule:
    parts = dict(part.split("=") for part in rrule.split(";"))
    count = parts.pop("COUNT", None)
    return _Rule(
        text=";".join(f"{key}={value}" for key, value in parts.items()),
        count=int(count) if count else None,
        follows_start=parts["FREQ"] in {"MONTHLY", "YEARLY"} and parts.keys().isdisjoint({"BYDAY", "BYMONTHDAY"}),
        start=start,
    )


def _days(rule: _Rule, last: date, most: int) -> Iterator[CalendarDay]:
    """Yield the days of *rule* up to *last*, at most its count and *most*.

    Where the day follows the start, the rule is worked out for a day that every month has, and each day is moved to
    the one that was meant: no month is passed over, and each counts.
    """
    start = rule.start
    wanted = most if rule.count is None else min(most, rule.count)
    if not rule.follows_start:
        yield from (CalendarDay(on=on) for on in islice(_by_dateutil(rule.text, start, last), wanted))
        return
    safe = start.replace(day=min(start.day, _IN_EVERY_MONTH))
    moved = (day_in(on.year, on.month, start.day) for on in islice(_by_dateutil(rule.text, safe, last), wanted))
    yield from takewhile(lambda day: day.on <= last, moved)


def _by_dateutil(rule: str, start: date, last: date) -> Iterator[date]:
    """Yield the days of *rule* from *start* to *last* as dateutil finds them.

    For a rule that never comes, dateutil looks on to the year 9999. The calendar repeats every 400 years to the day of
    the week, so the days are looked for in its last 400 years, where there is not much left to look through.
    """
    from dateutil.rrule import rrulestr  # noqa: PLC0415 - needed only where something recurs

    if start > last:
        return
    later = (MAXYEAR - last.year) // _CYCLE * _CYCLE
    found = iter(rrulestr(rule, dtstart=datetime(start.year + later, start.month, start.day)))  # noqa: DTZ001 - a day
    end = last.replace(year=last.year + later)
    while True:
        try:
            on = next(found).date()
        except (StopIteration, ValueError):  # ValueError: a week that runs over the last day of the calendar
            return
        if on > end:
            return
        yield on.replace(year=on.year - later)
