"""Promises of relative deadlines whose anchor has a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from scrkit.errors import CalendarError
from scrkit.model import Relative
from scrkit.progress import CalendarDay, DueDays, WorkingDays, due_days
from strategies import days, durations


def relative(duration: str, *, offset: str | None = None, working: bool | None = None) -> Relative:
    """Return a length of time after publication."""
    return Relative(
        said="within", duration=duration, earliest_offset=offset, working_days=working, anchor="publication"
    )


def on(year: int, month: int, day: int, meant: int | None = None) -> CalendarDay:
    """Return a day that was worked out."""
    return CalendarDay(on=date(year, month, day), meant=meant)


@pytest.mark.parametrize(
    ("duration", "anchor", "latest"),
    [
        ("P6M", date(2014, 1, 13), on(2014, 7, 13)),
        ("P6M", date(2014, 8, 31), on(2015, 2, 28, 31)),
        ("P1Y", date(2016, 2, 29), on(2017, 2, 28, 29)),
        ("P1Y6M", date(2014, 1, 13), on(2015, 7, 13)),
        ("P20D", date(2014, 1, 13), on(2014, 2, 2)),
        ("P2W", date(2014, 1, 13), on(2014, 1, 27)),
        ("P1M2W1D", date(2014, 1, 31), on(2014, 3, 15, 31)),
        ("P0D", date(2014, 1, 13), on(2014, 1, 13)),
        ("P0006M", date(2014, 1, 13), on(2014, 7, 13)),
        ("PT48H", date(2014, 1, 13), on(2014, 1, 15)),
        ("PT1H", date(2014, 1, 13), on(2014, 1, 14)),
        ("PT24H", date(2014, 1, 13), on(2014, 1, 14)),
        ("PT23H60M1S", date(2014, 1, 13), on(2014, 1, 15)),
        ("P1DT12H", date(2014, 1, 13), on(2014, 1, 15)),
    ],
)
def test_the_last_day_of_a_length_of_time(duration: str, anchor: date, latest: CalendarDay) -> None:
    """The anchor is day nought; it may be done on any day up to the last."""
    assert due_days(relative(duration), anchor) == DueDays(earliest=None, latest=latest)


@pytest.mark.parametrize(
    ("duration", "anchor", "latest"),
    [
        ("P70D", date(2014, 1, 13), on(2014, 4, 23)),
        ("P1D", date(2014, 4, 17), on(2014, 4, 22)),
        ("P0D", date(2014, 4, 19), on(2014, 4, 19)),
    ],
)
def test_working_days_pass_over_weekends_and_bank_holidays(duration: str, anchor: date, latest: CalendarDay) -> None:
    """Only where the deadline says that they are working days."""
    assert due_days(relative(duration, working=True), anchor) == DueDays(latest=latest)
    assert due_days(relative(duration, working=False), anchor).latest.on <= latest.on


def test_other_working_days_may_be_kept() -> None:
    """Those of the caller."""
    every_weekday = WorkingDays(holiday=lambda _: None)
    found = due_days(relative("P2D", working=True), date(2014, 12, 24), working=every_weekday)

    assert found.latest == on(2014, 12, 26)


@pytest.mark.parametrize(
    ("offset", "duration", "anchor", "earliest", "latest"),
    [
        ("P0M", "P9M", date(2014, 1, 13), on(2014, 1, 13), on(2014, 10, 13)),
        ("P9M", "P18M", date(2014, 5, 31), on(2015, 2, 28, 31), on(2015, 11, 30, 31)),
        ("PT47H", "PT49H", date(2014, 1, 13), on(2014, 1, 14), on(2014, 1, 16)),
        ("P3M", "P3M", date(2014, 1, 13), on(2014, 4, 13), on(2014, 4, 13)),
    ],
)
def test_a_window_has_both_ends(
    offset: str, duration: str, anchor: date, earliest: CalendarDay, latest: CalendarDay
) -> None:
    """Both inclusive, each with the day of the month that was meant."""
    assert due_days(relative(duration, offset=offset), anchor) == DueDays(earliest=earliest, latest=latest)


def test_a_window_in_working_days() -> None:
    """Both its ends are counted so."""
    found = due_days(relative("P5D", offset="P1D", working=True), date(2014, 4, 17))

    assert found == DueDays(earliest=on(2014, 4, 22), latest=on(2014, 4, 28))


@pytest.mark.parametrize("duration", ["P2W", "P1M", "P1Y", "P1W2D", "PT48H", "P1DT1H", "P1DT0S"])
def test_working_days_are_counted_in_days(duration: str) -> None:
    """What a working month would be, nobody has said."""
    with pytest.raises(CalendarError, match=rf"^expected working days to be counted in days, found {duration}$"):
        due_days(relative(duration, working=True), date(2014, 1, 13))


def test_a_window_that_ends_before_it_starts_is_refused() -> None:
    """Neither end is the wrong one for certain."""
    with pytest.raises(CalendarError, match=r"^Relative\.earliest_offset: P9M to P3M ends before it starts$"):
        due_days(relative("P3M", offset="P9M"), date(2014, 1, 13))


@pytest.mark.parametrize(
    ("duration", "problem"),
    [
        ("P9999Y", "lies outside the calendar"),
        ("P999999M", "lies outside the calendar"),
        ("P999999W999999D", "lies outside the calendar"),
        ("P1000000D", "expected a length of at most 6 digits, found P1000000D"),
        ("P" + "9" * 5000 + "D", "expected a length of at most 6 digits, found P9999999999999999999\u2026"),
        ("PT9999999S", "expected a length of at most 6 digits"),
    ],
)
def test_a_length_beyond_the_calendar_is_refused(duration: str, problem: str) -> None:
    """However long it is written."""
    with pytest.raises(CalendarError, match=problem):
        due_days(relative(duration), date(2014, 1, 13))


@given(duration=durations(), anchor=days())
def test_lengths_agree_with_dateutil(duration: str, anchor: date) -> None:
    """Calendar days, weeks, months and years alike; a month too short is marked."""
    count, unit = int(duration[1:-1]), {"Y": "years", "M": "months", "W": "weeks", "D": "days"}[duration[-1]]
    found = due_days(relative(duration), anchor).latest

    assert found.on == anchor + relativedelta(**{unit: count})  # type: ignore[arg-type] # by name
    assert found.meant == (anchor.day if unit in {"years", "months"} and found.on.day != anchor.day else None)


@given(
    lengths=st.lists(st.integers(0, 60), min_size=2, max_size=2).map(sorted),
    unit=st.sampled_from("YMWD"),
    anchor=days(),
)
def test_a_longer_length_never_ends_earlier(lengths: list[int], unit: str, anchor: date) -> None:
    """So a window in one unit has its ends in order."""
    first, last = lengths
    found = due_days(relative(f"P{last}{unit}", offset=f"P{first}{unit}"), anchor)

    assert found.earliest is not None
    assert anchor <= found.earliest.on <= found.latest.on


@given(count=st.integers(0, 60), anchor=st.dates(date(1990, 1, 1), date(2040, 1, 1)))
def test_working_days_are_no_fewer_than_days(count: int, anchor: date) -> None:
    """They agree with the working days themselves."""
    found = due_days(relative(f"P{count}D", working=True), anchor).latest.on

    assert found == WorkingDays().add(anchor, count) >= anchor + timedelta(days=count)
