"""Working days: Monday to Friday, without bank holidays. Imports its neighbour ``bank_holidays``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from attrs import frozen

from scrkit.errors import CalendarError
from scrkit.progress.bank_holidays import bank_holiday

_SATURDAY = 5
_DAY = timedelta(days=1)


@frozen(kw_only=True)
class WorkingDays:
    """The working days of England and Wales, or of whatever *holiday* says: it names the holiday that a day is.

    Every answer goes day by day, and so ends at the first or last year whose holidays are known.

    Raises:
        CalendarError: An answer depends on a year whose holidays are not known.
    """

    holiday: Callable[[date], str | None] = bank_holiday

    def is_working_day(self, day: date) -> bool:
        """Return whether *day* is neither a Saturday, a Sunday nor a holiday."""
        return self.holiday(day) is None and day.weekday() < _SATURDAY

    def add(self, day: date, count: int) -> date:
        """Return the *count*-th working day after *day*, which itself is not counted.

        The *count*-th before it where *count* is negative; *day* itself, working or not, where it is 0.
        """
        step = _DAY if count > 0 else -_DAY
        for _ in range(abs(count)):
            day = self._nearest(_moved(day, step), step)
        return day

    def subtract(self, day: date, count: int) -> date:
        """Return the *count*-th working day before *day*, which itself is not counted: ``add(day, -count)``."""
        return self.add(day, -count)

    def on_or_after(self, day: date) -> date:
        """Return *day* where it is a working day, else the next one."""
        return self._nearest(day, _DAY)

    def between(self, day: date, other: date) -> int:
        """Return how many working days lie after *day* up to *other*, inclusive; negative where *other* is earlier.

        From one working day to another it is the count that :meth:`add` needs to get there.
        """
        if other < day:
            days = (other + _DAY * ahead for ahead in range((day - other).days))
            return -sum(self.is_working_day(one) for one in days)
        days = (day + _DAY * ahead for ahead in range(1, (other - day).days + 1))
        return sum(self.is_working_day(one) for one in days)

    def _nearest(self, day: date, step: timedelta) -> date:
        while not self.is_working_day(day):
            day = _moved(day, step)
        return day


def _moved(day: date, step: timedelta) -> date:
    try:
        return day + step
    except OverflowError as error:
        raise CalendarError(f"the calendar ends on {day}") from error
