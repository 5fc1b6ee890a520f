"""The days of a relative deadline once its anchor has one: "within six months of publication". Imports the model."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.errors import CalendarError
from scrkit.progress.month_end import CalendarDay, months_after
from scrkit.progress.working_days import WorkingDays

if TYPE_CHECKING:
    from scrkit.model import Relative

_MOST_DIGITS = 6
_HOURS_A_DAY = 24
_PARTS = re.compile(r"([0-9]+)([A-Z])")
_WORKING = WorkingDays()


@frozen(kw_only=True)
class DueDays:
    """From *earliest* to *latest*, both inclusive; *earliest* is None where the deadline names no earliest moment.

    Each carries the day of the month that was meant where a month was too short for it.
    """

    earliest: CalendarDay | None = None
    latest: CalendarDay


def due_days(deadline: Relative, anchor: date, *, working: WorkingDays = _WORKING) -> DueDays:
    """Return the days of *deadline* when what it is counted from is on *anchor*, which itself is day nought.

    Months and years go to the same day of the month, or to the last one of a shorter month. Days are calendar days
    unless the deadline says that they are working days. An anchor has no time of day: hours are rounded to whole
    days, away from the anchor for the latest day and towards it for the earliest.

    Raises:
        CalendarError: Working days are counted in anything but days, a day lies outside the calendar or its known
            holidays, or the window ends before it starts.
    """
    latest = _after(anchor, deadline.duration, deadline, working, up=True)
    if deadline.earliest_offset is None:
        return DueDays(latest=latest)
    earliest = _after(anchor, deadline.earliest_offset, deadline, working, up=False)
    if latest.on < earliest.on:
        problem = f"{deadline.earliest_offset} to {deadline.duration} ends before it starts"
        raise CalendarError(problem, path="Relative.earliest_offset")
    return DueDays(earliest=earliest, latest=latest)


def _after(anchor: date, duration: str, deadline: Relative, working: WorkingDays, *, up: bool) -> CalendarDay:
    """Return the day that is *duration* after *anchor*."""
    date_part, _, time_part = duration.removeprefix("P").partition("T")
    length, clock = _amounts(date_part, duration), _amounts(time_part, duration)
    if deadline.working_days:
        if clock or length.keys() != {"D"}:
            raise CalendarError(f"expected working days to be counted in days, found {duration}")
        return CalendarDay(on=working.add(anchor, length["D"]))
    moved = months_after(anchor, 12 * length.get("Y", 0) + length.get("M", 0))
    days = 7 * length.get("W", 0) + length.get("D", 0) + _whole_days(clock, up=up)
    try:
        return evolve(moved, on=moved.on + timedelta(days=days))
    except OverflowError as error:
        raise CalendarError(f"{duration} from {anchor} lies outside the calendar") from error


def _amounts(part: str, duration: str) -> dict[str, int]:
    """Return the amounts of *part* by their letters."""
    found = _PARTS.findall(part)
    if any(len(digits.lstrip("0")) > _MOST_DIGITS for digits, _ in found):
        raise CalendarError(f"expected a length of at most {_MOST_DIGITS} digits, found {duration[:20]}\u2026")
    return {letter: int(digits.lstrip("0") or "0") for digits, letter in found}


def _whole_days(clock: dict[str, int], *, up: bool) -> int:
    """Return hours, minutes and seconds as whole days, rounded *up* or down."""
    length = timedelta(hours=clock.get("H", 0), minutes=clock.get("M", 0), seconds=clock.get("S", 0))
    whole, over = divmod(length, timedelta(hours=_HOURS_A_DAY))
    return whole + (1 if up and over else 0)
