"""Promises of days in months that may be too short for them."""

from __future__ import annotations

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from scrkit.errors import CalendarError
from scrkit.progress import CalendarDay, months_after
from strategies import days


@pytest.mark.parametrize(
    ("day", "months", "on", "meant"),
    [
        (date(2014, 1, 31), 1, date(2014, 2, 28), 31),
        (date(2016, 1, 31), 1, date(2016, 2, 29), 31),
        (date(2014, 1, 31), 3, date(2014, 4, 30), 31),
        (date(2014, 1, 31), 2, date(2014, 3, 31), None),
        (date(2016, 2, 29), 12, date(2017, 2, 28), 29),
        (date(2016, 2, 29), 48, date(2020, 2, 29), None),
        (date(2014, 10, 13), 6, date(2015, 4, 13), None),
        (date(2014, 12, 31), 12, date(2015, 12, 31), None),
        (date(2014, 3, 31), -1, date(2014, 2, 28), 31),
        (date(2014, 1, 5), -1, date(2013, 12, 5), None),
        (date(2014, 1, 5), 0, date(2014, 1, 5), None),
    ],
)
def test_a_month_too_short_gives_its_last_day_and_says_so(day: date, months: int, on: date, meant: int | None) -> None:
    """The day that was meant is kept beside the day that is."""
    assert months_after(day, months) == CalendarDay(on=on, meant=meant)


@given(day=days(), months=st.integers(-600, 600))
def test_months_are_counted_as_dateutil_counts_them(day: date, months: int) -> None:
    """And a day is marked exactly where the month has no such day."""
    found = months_after(day, months)

    assert found.on == day + relativedelta(months=months)
    assert found.meant == (None if found.on.day == day.day else day.day)


@pytest.mark.parametrize(("day", "months"), [(date(9999, 12, 1), 1), (date(1, 1, 1), -1), (date(2014, 1, 1), 10**9)])
def test_a_month_outside_the_calendar_is_refused(day: date, months: int) -> None:
    """Python's calendar runs from the year 1 to 9999."""
    with pytest.raises(CalendarError, match=rf"^{months} months from {day} lies outside the calendar$"):
        months_after(day, months)
