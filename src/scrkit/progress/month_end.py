"""Days of months that may be too short for them: the 31st of April is the 30th, and that is said.

Imports ``errors``.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date

from attrs import frozen

from scrkit.errors import CalendarError


@frozen(kw_only=True)
class CalendarDay:
    """A day that was worked out.

    *meant* is the day of the month that was meant where the month was too short for it (31 for 30 April), None where
    *on* is the very day.
    """

    on: date
    meant: int | None = None


def day_in(year: int, month: int, day: int) -> CalendarDay:
    """Return that *day* of the month, or the last day of a month that is shorter."""
    last = monthrange(year, month)[1]
    if day <= last:
        return CalendarDay(on=date(year, month, day))
    return CalendarDay(on=date(year, month, last), meant=day)


def months_after(day: date, months: int) -> CalendarDay:
    """Return the same day of the month *months* calendar months after *day*; before it where they are negative.

    >>> months_after(date(2014, 1, 31), 3)
    CalendarDay(on=datetime.date(2014, 4, 30), meant=31)

    Raises:
        CalendarError: There is no such year.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if not MINYEAR <= year <= MAXYEAR:
        raise CalendarError(f"{months} months from {day} lies outside the calendar")
    return day_in(year, month + 1, day.day)
