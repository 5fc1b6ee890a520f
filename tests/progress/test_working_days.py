"""Promises and laws of working days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.errors import CalendarError
from scrkit.progress import WorkingDays, bank_holiday

WORKING = WorkingDays()
DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))
WORKING_DAYS = DAYS.filter(WORKING.is_working_day)
COUNTS = st.integers(-300, 300)


def counted(first: date, last: date) -> int:
    """Count the working days from *first* to *last*, both inclusive, one by one and from what a calendar says."""
    every = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    return len([day for day in every if f"{day:%a}" not in {"Sat", "Sun"} and not bank_holiday(day)])


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2014, 3, 7), True),
        (date(2014, 3, 8), False),
        (date(2014, 3, 9), False),
        (date(2014, 3, 10), True),
        (date(2022, 9, 19), False),
        (date(2020, 5, 4), True),
        (date(2021, 12, 28), False),
    ],
)
def test_a_working_day_is_a_weekday_and_no_bank_holiday(day: date, *, working: bool) -> None:
    """Of England and Wales, substitute days among them."""
    assert WORKING.is_working_day(day) is working


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2014, 3, 7), 1, date(2014, 3, 10)),
        (date(2014, 3, 8), 1, date(2014, 3, 10)),
        (date(2014, 3, 9), -1, date(2014, 3, 7)),
        (date(2014, 3, 10), -1, date(2014, 3, 7)),
        (date(2014, 3, 8), 0, date(2014, 3, 8)),
        (date(2014, 4, 16), 2, date(2014, 4, 22)),
        (date(2014, 12, 24), 5, date(2015, 1, 5)),
        (date(2014, 1, 13), 70, date(2014, 4, 23)),
        (date(2022, 9, 16), 1, date(2022, 9, 20)),
        (date(2023, 5, 5), 1, date(2023, 5, 9)),
    ],
)
def test_working_days_are_added_without_the_first(day: date, count: int, expected: date) -> None:
    """Easter, Christmas and the days proclaimed once are passed over."""
    assert WORKING.add(day, count) == expected
    assert WORKING.subtract(day, -count) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2014, 3, 7), date(2014, 3, 7)),
        (date(2014, 3, 8), date(2014, 3, 10)),
        (date(2015, 12, 25), date(2015, 12, 29)),
    ],
)
def test_the_next_working_day_may_be_the_day_itself(day: date, expected: date) -> None:
    """Over a weekend, over Christmas."""
    assert WORKING.on_or_after(day) == expected


@given(day=WORKING_DAYS, count=COUNTS)
def test_subtracting_takes_back_what_was_added(day: date, count: int) -> None:
    """From any working day, both ways."""
    assert WORKING.subtract(WORKING.add(day, count), count) == day


@given(day=DAYS, count=COUNTS, more=st.integers(0, 20), later=st.integers(0, 20))
def test_adding_is_monotone(day: date, count: int, more: int, later: int) -> None:
    """More working days, or a later start, never end earlier."""
    assert WORKING.add(day, count) <= WORKING.add(day, count + more)
    assert WORKING.add(day, count) <= WORKING.add(day + timedelta(days=later), count)


@given(day=DAYS, count=st.integers(1, 300))
def test_adding_agrees_with_a_count_day_by_day(day: date, count: int) -> None:
    """So many working days lie after the day, the last of them at the end."""
    last = WORKING.add(day, count)

    assert WORKING.is_working_day(last)
    assert counted(day + timedelta(days=1), last) == count


@given(day=DAYS, other=DAYS)
def test_counting_between_agrees_with_a_count_day_by_day(day: date, other: date) -> None:
    """After the one up to the other; backwards it is negative."""
    first, last = min(day, other), max(day, other)

    assert WORKING.between(first, last) == counted(first + timedelta(days=1), last)
    assert WORKING.between(last, first) == -counted(first, last - timedelta(days=1))


@given(day=WORKING_DAYS, count=COUNTS)
def test_counting_between_is_what_was_added(day: date, count: int) -> None:
    """From one working day to another."""
    assert WORKING.between(day, WORKING.add(day, count)) == count


@given(day=DAYS)
def test_the_next_working_day_is_the_first(day: date) -> None:
    """None lies between."""
    found = WORKING.on_or_after(day)

    assert found >= day
    assert counted(day, found) == 1


@pytest.mark.parametrize(
    ("day", "count"),
    [(date(2100, 12, 30), 10), (date(1978, 1, 4), -10), (date(2014, 1, 1), 10**9), (date(1066, 10, 14), 1)],
)
def test_days_of_a_year_that_is_not_known_are_not_guessed(day: date, count: int) -> None:
    """The error names the year, and comes at once."""
    with pytest.raises(CalendarError, match=r"the bank holidays of \d+ are not known"):
        WORKING.add(day, count)


def test_counting_between_years_that_are_not_known_is_refused() -> None:
    """Either way round."""
    with pytest.raises(CalendarError, match=r"the bank holidays of 2101 are not known"):
        WORKING.between(date(2100, 12, 1), date(2101, 1, 4))
    with pytest.raises(CalendarError, match=r"the bank holidays of 1977 are not known"):
        WORKING.between(date(1978, 1, 4), date(1977, 12, 1))


def test_other_holidays_may_be_kept() -> None:
    """A board whose office is closed on a day of its own says so."""
    closed = WorkingDays(holiday=lambda day: "Founder's day" if day == date(2014, 3, 10) else None)

    assert closed.add(date(2014, 3, 7), 1) == date(2014, 3, 11)
    assert closed.is_working_day(date(2014, 12, 25))


@pytest.mark.parametrize(("day", "count"), [(date.max, 1), (date.min, -1)])
def test_the_calendar_has_an_end(day: date, count: int) -> None:
    """Whatever holidays are kept."""
    with pytest.raises(CalendarError, match=rf"^the calendar ends on {day}$"):
        WorkingDays(holiday=lambda _: None).add(day, count)
