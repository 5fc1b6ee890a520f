"""Promises of the days on which a recurring deadline falls."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import date, timedelta

import pytest

from progress.repeating import days_of, recurring
from scrkit.errors import CalendarError
from scrkit.progress import LONGEST, MOST, CalendarDay, expand

LATER = date(2019, 12, 31)


@pytest.mark.parametrize(
    ("rrule", "start", "days"),
    [
        (
            "FREQ=MONTHLY;INTERVAL=3;COUNT=4",
            date(2014, 1, 13),
            [date(2014, 1, 13), date(2014, 4, 13), date(2014, 7, 13), date(2014, 10, 13)],
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=3",
            date(2014, 2, 25),
            [date(2014, 2, 25), date(2014, 3, 11), date(2014, 3, 25)],
        ),
        ("FREQ=YEARLY;COUNT=2", date(2014, 7, 1), [date(2014, 7, 1), date(2015, 7, 1)]),
        ("FREQ=DAILY;INTERVAL=10;COUNT=2", date(2014, 7, 25), [date(2014, 7, 25), date(2014, 8, 4)]),
        ("FREQ=DAILY;COUNT=3;BYDAY=MO,TU,WE,TH,FR", date(2014, 3, 7), [date(2014, 3, day) for day in (7, 10, 11)]),
        ("FREQ=MONTHLY;COUNT=2;BYDAY=1MO", date(2014, 1, 13), [date(2014, 2, 3), date(2014, 3, 3)]),
        ("FREQ=MONTHLY;COUNT=2;BYDAY=-1FR", date(2014, 1, 31), [date(2014, 1, 31), date(2014, 2, 28)]),
        (
            "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-1",
            date(2014, 1, 31),
            [date(2014, 1, 31), date(2014, 2, 28), date(2014, 3, 31)],
        ),
        ("FREQ=MONTHLY;COUNT=2;BYMONTHDAY=31", date(2014, 2, 1), [date(2014, 3, 31), date(2014, 5, 31)]),
        ("FREQ=YEARLY;COUNT=2;BYMONTH=3", date(2014, 1, 13), [date(2014, 3, 13), date(2015, 3, 13)]),
        (
            "FREQ=MONTHLY;COUNT=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            date(2014, 5, 1),
            [date(2014, 5, 30), date(2014, 6, 30)],
        ),
    ],
)
def test_the_days_of_a_rule(rrule: str, start: date, days: list[date]) -> None:
    """The start is the first day where the rule allows it; a count is used up and ends it."""
    found = expand(recurring(rrule, start=start), until=LATER)

    assert found.days == tuple(CalendarDay(on=day) for day in days)
    assert found.stopped == "ended"


@pytest.mark.parametrize(
    ("rrule", "start", "days"),
    [
        (
            "FREQ=MONTHLY;INTERVAL=3;COUNT=5",
            date(2014, 1, 31),
            [
                ("2014-01-31", None),
                ("2014-04-30", 31),
                ("2014-07-31", None),
                ("2014-10-31", None),
                ("2015-01-31", None),
            ],
        ),
        ("FREQ=MONTHLY;COUNT=3", date(2016, 1, 30), [("2016-01-30", None), ("2016-02-29", 30), ("2016-03-30", None)]),
        ("FREQ=MONTHLY;COUNT=2", date(2015, 1, 29), [("2015-01-29", None), ("2015-02-28", 29)]),
        (
            "FREQ=YEARLY;COUNT=5",
            date(2016, 2, 29),
            [("2016-02-29", None), ("2017-02-28", 29), ("2018-02-28", 29), ("2019-02-28", 29), ("2020-02-29", None)],
        ),
        (
            "FREQ=YEARLY;COUNT=4;BYMONTH=3,6,9,12",
            date(2014, 3, 31),
            [("2014-03-31", None), ("2014-06-30", 31), ("2014-09-30", 31), ("2014-12-31", None)],
        ),
        ("FREQ=YEARLY;COUNT=2;BYMONTH=4,6;BYSETPOS=-1", date(2014, 3, 31), [("2014-06-30", 31), ("2015-06-30", 31)]),
    ],
)
def test_a_month_too_short_has_its_last_day(rrule: str, start: date, days: list[tuple[str, int | None]]) -> None:
    """It is not passed over, it counts, and the day that was meant is said."""
    found = expand(recurring(rrule, start=start), until=date(2020, 12, 31))

    assert [(str(day.on), day.meant) for day in found.days] == days


def test_start_and_twelve_months_are_five_dates() -> None:
    """Both ends are inclusive: who means four says so with a count."""
    quarterly = recurring("FREQ=MONTHLY;INTERVAL=3", start=date(2014, 1, 13), end=date(2015, 1, 13))
    found = expand(quarterly, until=LATER)

    assert (len(found.days), found.until, found.stopped) == (5, date(2015, 1, 13), "ended")


def test_two_rhythms_are_merged() -> None:
    """In order, each day once."""
    both = recurring("FREQ=MONTHLY;INTERVAL=6", "FREQ=MONTHLY;INTERVAL=3", start=date(2014, 1, 13))

    assert days_of(expand(both, until=date(2014, 12, 31))) == [date(2014, month, 13) for month in (1, 4, 7, 10)]


@pytest.mark.parametrize(
    "rrules", [("FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=28"), ("FREQ=MONTHLY;BYMONTHDAY=28", "FREQ=MONTHLY")]
)
def test_a_day_that_one_rhythm_means_is_no_makeshift(rrules: tuple[str, str]) -> None:
    """Though the other only comes to it by a short month."""
    found = expand(recurring(*rrules, start=date(2014, 1, 31)), until=date(2014, 3, 1))

    assert found.days == (CalendarDay(on=date(2014, 1, 31)), CalendarDay(on=date(2014, 2, 28)))


def test_without_a_start_of_its_own_it_starts_when_the_caller_says() -> None:
    """A start that the document says goes before."""
    monthly, first = recurring("FREQ=MONTHLY;COUNT=2"), date(2014, 3, 8)
    own = recurring("FREQ=MONTHLY;COUNT=2", start=date(2014, 5, 1))

    assert days_of(expand(monthly, first=first, until=LATER)) == [date(2014, 3, 8), date(2014, 4, 8)]
    assert days_of(expand(own, first=first, until=LATER)) == [date(2014, 5, 1), date(2014, 6, 1)]


def test_without_any_start_there_are_no_days() -> None:
    """That is said, and nothing is guessed."""
    with pytest.raises(CalendarError, match=r"^Recurring\.start: a recurrence with no start has no days"):
        expand(recurring("FREQ=MONTHLY;COUNT=4"), until=LATER)


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_below_one_is_refused(limit: int) -> None:
    """It could only be a mistake."""
    with pytest.raises(CalendarError, match=rf"expected a limit of at least 1 day, found {limit}$"):
        expand(recurring("FREQ=MONTHLY", start=LATER), until=LATER, limit=limit)


@pytest.mark.parametrize(
    ("rrule", "end", "until", "limit", "days", "stopped"),
    [
        ("FREQ=DAILY", None, date(2014, 1, 3), 9, 3, "until"),
        ("FREQ=DAILY", None, date(2014, 1, 3), 3, 3, "until"),
        ("FREQ=DAILY", None, date(2014, 1, 3), 2, 2, "limit"),
        ("FREQ=DAILY", date(2014, 1, 2), date(2014, 1, 3), 9, 2, "ended"),
        ("FREQ=DAILY", date(2014, 1, 3), date(2014, 1, 3), 9, 3, "ended"),
        ("FREQ=DAILY", date(2014, 1, 4), date(2014, 1, 3), 9, 3, "until"),
        ("FREQ=DAILY", date(2014, 1, 3), date(2014, 1, 9), 2, 2, "limit"),
        ("FREQ=DAILY;COUNT=3", None, date(2014, 1, 3), 9, 3, "ended"),
        ("FREQ=DAILY;COUNT=4", None, date(2014, 1, 3), 9, 3, "until"),
        ("FREQ=DAILY;COUNT=4", None, date(2014, 1, 9), 3, 3, "limit"),
        ("FREQ=DAILY;COUNT=4", None, date(2014, 1, 9), 4, 4, "ended"),
        ("FREQ=DAILY", None, date(2013, 12, 31), 9, 0, "until"),
    ],
)
def test_why_there_are_no_more_days(  # noqa: PLR0913, PLR0917 - one row of the table
    rrule: str, end: date | None, until: date, limit: int, days: int, stopped: str
) -> None:
    """Because it has ended, because nobody asked further, or because a bound was met."""
    found = expand(recurring(rrule, start=date(2014, 1, 1), end=end), until=until, limit=limit)

    assert (len(found.days), found.stopped) == (days, stopped)


def test_a_count_is_not_used_up_by_a_day_after_the_last() -> None:
    """The 31st of March lies after the 30th, though the month is reached before it."""
    found = expand(recurring("FREQ=MONTHLY;COUNT=3", start=date(2014, 1, 31)), until=date(2014, 3, 30))

    assert (days_of(found), found.stopped) == ([date(2014, 1, 31), date(2014, 2, 28)], "until")


def test_two_rhythms_have_ended_when_both_have() -> None:
    """One that goes on goes on."""
    counted, endless = "FREQ=MONTHLY;COUNT=2", "FREQ=YEARLY"
    start = date(2014, 1, 13)

    assert expand(recurring(counted, counted, start=start), until=LATER).stopped == "ended"
    assert expand(recurring(counted, endless, start=start), until=LATER).stopped == "until"
    assert expand(recurring(endless, counted, start=start), until=LATER).stopped == "until"


def test_no_more_than_a_hundred_years_are_looked_through() -> None:
    """And no limit cuts what they hold."""
    daily = recurring("FREQ=DAILY", start=date(1904, 2, 29))
    found = expand(daily, until=date.max, limit=MOST)

    assert (found.until, found.stopped) == (date(1904 + LONGEST, 2, 29), "limit")
    assert len(found.days) == (found.until - date(1904, 2, 29)).days + 1 < MOST


@pytest.mark.parametrize(
    ("rrule", "start"),
    [
        ("FREQ=DAILY;INTERVAL=2", date(9999, 12, 29)),
        ("FREQ=WEEKLY;BYDAY=WE,SU", date(9999, 12, 29)),
        ("FREQ=MONTHLY", date(9999, 12, 29)),
        ("FREQ=YEARLY", date(9999, 12, 29)),
    ],
)
def test_the_end_of_the_calendar_is_an_end(rrule: str, start: date) -> None:
    """Nothing falls over the last day of the year 9999."""
    found = days_of(expand(recurring(rrule, start=start), until=date.max))

    assert found[0] == start
    assert found[-1] <= date.max


NEVER = (
    "FREQ=DAILY;BYMONTHDAY=30;BYMONTH=2",
    "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
    "FREQ=WEEKLY;INTERVAL=99999;BYDAY=MO",
    "FREQ=WEEKLY;INTERVAL=52;COUNT=99999;BYDAY=SU;BYMONTH=7",
    "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=50",
    "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
    "FREQ=YEARLY;BYMONTHDAY=30,31;BYMONTH=2",
    "FREQ=YEARLY;INTERVAL=99999;BYMONTH=1",
)


@pytest.mark.parametrize("rrule", NEVER)
def test_a_rule_that_never_comes_is_no_hang(rrule: str) -> None:
    """Ten of them together are looked through within seconds, where dateutil by itself takes ten times as long."""
    hostile = recurring(*[rrule] * 10, start=date(1914, 3, 4))
    began = time.process_time()
    found = expand(hostile, until=date(2013, 12, 31), limit=5)

    assert time.process_time() - began < 20
    assert all(day.on > date(1914, 3, 4) for day in found.days)


def test_an_endless_rule_is_no_hang() -> None:
    """The limit ends it before the calendar does."""
    began = time.process_time()
    found = expand(recurring("FREQ=DAILY;COUNT=99999", start=date(1, 1, 1)), until=date.max)

    assert time.process_time() - began < 5
    assert (len(found.days), found.stopped) == (1000, "limit")
    assert found.days[-1].on == date(1, 1, 1) + timedelta(days=999)


def test_dateutil_is_imported_when_something_recurs() -> None:
    """A run in which nothing does starts without it, and without the library of holidays."""
    program = "import sys, scrkit.progress\nprint(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    assert {"dateutil", "holidays"}.isdisjoint(answer.stdout.split())
