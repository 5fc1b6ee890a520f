"""What the tests of recurrences share: deadlines that come back, and other ways to work out their days."""

from __future__ import annotations

from datetime import date, datetime
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from dateutil.rrule import rrulestr

from scrkit.model import Recurring

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

    from scrkit.progress import Occurrences


def recurring(*rrules: str, start: date | None = None, end: date | None = None) -> Recurring:
    """Return a recurrence."""
    return Recurring(said="again and again", rrules=rrules, start=start, end=end)


def days_of(found: Occurrences) -> list[date]:
    """Return the bare days."""
    return [day.on for day in found.days]


def by_dateutil(rrule: str, start: date, until: date) -> list[date]:
    """Return what dateutil itself makes of a rule whose count is within reach."""
    found = rrulestr(rrule, dtstart=datetime(start.year, start.month, start.day))  # noqa: DTZ001 - a day
    return list(takewhile(lambda day: day <= until, (moment.date() for moment in islice(found, 5000))))


def by_steps(start: date, step: relativedelta, until: date) -> list[date]:
    """Return *start* and every whole number of *step* after it: each counted from the start, so none drifts."""
    found: list[date] = []
    while (day := start + len(found) * step) <= until:
        found.append(day)
    return found
