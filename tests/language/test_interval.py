"""Days for imprecise dates, against calendar arithmetic of the test's own."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.telling import deadlines
from scrkit.language.interval import BrokenRangeError, ImpossibleDateError, Stretch, When, day_before

if TYPE_CHECKING:
    from collections.abc import Callable

YEARS = st.integers(1901, 2098)
NAMES = calendar.month_name[1:]
SEASONS = {"spring": {3, 4, 5}, "summer": {6, 7, 8}, "autumn": {9, 10, 11}, "winter": {12, 1, 2}}


def days_of(years: range, keep: Callable[[date], bool]) -> tuple[date, date]:
    """Return the first and the last of all days of *years* that *keep* keeps."""
    start = date(years.start, 1, 1)
    every = (start + timedelta(days=count) for count in range(366 * len(years)))
    kept = [day for day in every if day.year in years and keep(day)]
    return kept[0], kept[-1]


@given(year=YEARS, month=st.integers(1, 12))
def test_a_month_is_all_its_days(year: int, month: int) -> None:
    """A month runs from its first day to its last."""
    first, last = days_of(range(year, year + 1), lambda day: day.month == month)
    said = f"in {NAMES[month - 1]} {year}"
    assert deadlines(said) == [f"{said} = {first}..{last}"]


@given(year=YEARS, month=st.integers(1, 12))
def test_the_end_of_a_month_is_its_last_day(year: int, month: int) -> None:
    """By the end of a month is its last day and not ambiguous; by the month is the same day and ambiguous."""
    _, last = days_of(range(year, year + 1), lambda day: day.month == month)
    name = f"{NAMES[month - 1]} {year}"
    assert deadlines(f"by the end of {name}") == [f"by the end of {name} = ..{last}"]
    assert deadlines(f"by {name}") == [f"by {name} = ..{last} ambiguous"]


@given(year=YEARS, month=st.integers(1, 12))
def test_before_a_month_is_the_day_before_its_first(year: int, month: int) -> None:
    """Before a month ends with the month before."""
    name = f"{NAMES[month - 1]} {year}"
    last = max(day for day in (date(year, month, 1) - timedelta(days=count) for count in range(1, 40)))
    assert deadlines(f"before {name}") == [f"before {name} = ..{last}"]


@given(year=YEARS, season=st.sampled_from(sorted(SEASONS)))
def test_a_season_is_three_whole_months(year: int, season: str) -> None:
    """Seasons are those of the Met Office; a winter is named by the year in which it begins; each is ambiguous."""
    months = SEASONS[season]
    first, last = days_of(
        range(year, year + 2), lambda day: day.month in months and (day.year == year) == (day.month > 2)
    )
    assert deadlines(f"in {season} {year}") == [f"in {season} {year} = {first}..{last} ambiguous"]


@given(year=YEARS, quarter=st.integers(1, 4))
def test_a_quarter_is_of_the_calendar_unless_a_financial_year_is_named(year: int, quarter: int) -> None:
    """A calendar quarter is ambiguous; one of a financial year begins with April and is not."""
    first, last = days_of(range(year, year + 1), lambda day: (day.month - 1) // 3 + 1 == quarter)
    assert deadlines(f"in Q{quarter} {year}") == [f"in Q{quarter} {year} = {first}..{last} ambiguous"]
    fiscal = f"{year}/{(year + 1) % 100:02}"
    first, last = days_of(
        range(year, year + 2),
        lambda day: (day.year * 12 + day.month - 1) // 3 == (year * 12 + 3) // 3 + quarter - 1,
    )
    assert deadlines(f"in Q{quarter} {fiscal}") == [f"in Q{quarter} {fiscal} = {first}..{last}"]


@given(year=YEARS)
def test_a_financial_year_runs_from_april_to_march(year: int) -> None:
    """Two years that follow each other are a financial year; two that do not are no date."""
    fiscal = f"{year}-{(year + 1) % 100:02}"
    assert deadlines(f"in {fiscal}") == [f"in {fiscal} = {year}-04-01..{year + 1}-03-31"]
    assert deadlines(f"in {year}-{(year + 2) % 100:02}") == []


@given(first=st.dates(date(2000, 1, 1), date(2099, 12, 31)), last=st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_range_runs_forwards_or_is_broken(first: date, last: date) -> None:
    """Two days are a range where the first is not after the last, and otherwise broken."""
    said = f"between {first:%d/%m/%Y} and {last:%d/%m/%Y}"
    fits = f"{first}..{last}" if first < last else f"{first}"
    assert deadlines(said) == [f"{said} = {fits if first <= last else 'unclear broken_range'}"]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (When(unit="month", month=12, year=2012), When(unit="year", year=2013)),
        (When(unit="season", month=3, year=2012), When(unit="month", year=2013)),
        (When(unit="season", month=3, year=2012), When(unit="year", year=2013)),
        (When(unit="month", month=5, year=2013), When(unit="month", month=4, year=2013)),
    ],
)
def test_ends_of_different_kinds_or_in_the_wrong_order_do_not_meet(first: When, last: When) -> None:
    """A range whose ends do not meet is broken."""
    with pytest.raises(BrokenRangeError):
        Stretch(first=first, last=last).days(None)


@pytest.mark.parametrize(
    ("first", "last", "ends"),
    [
        (When(unit="day", month=4, year=2016), When(unit="month", month=3, year=2017), ("2016-04-01", "2017-03-31")),
        (When(unit="month", month=4), When(unit="day", month=5, day=6, year=2016), ("2016-04-01", "2016-05-06")),
        (When(unit="year", year=2016), When(unit="year", year=2017), ("2016-01-01", "2017-12-31")),
        (When(unit="month", month=11), When(unit="month", month=2), ("2016-11-01", "2017-02-28")),
        (When(unit="day", month=5, year=2018), When(unit="day", month=6), ("2018-05-01", "2018-06-01")),
    ],
)
def test_a_range_shares_the_year_that_one_of_its_ends_has(first: When, last: When, ends: tuple[str, str]) -> None:
    """Days and months mix, and a missing year is looked for beside the end that has one."""
    found = Stretch(first=first, last=last).days(date(2016, 2, 9))
    assert found is not None
    assert (str(found.earliest), str(found.latest)) == ends


def test_a_range_without_any_year_in_an_undated_document_has_no_days() -> None:
    """No year is guessed."""
    assert Stretch(first=When(unit="month"), last=When(unit="month", month=2)).days(None) is None


@pytest.mark.parametrize(
    ("when", "dated"),
    [
        (When(unit="day", month=2, day=29), date(9998, 3, 1)),
        (When(unit="month", month=1), date(9999, 6, 1)),
        (When(unit="season", month=12, year=9999), None),
        (When(unit="day", month=2, day=30), None),
        (When(unit="day", month=2, day=30), date(2016, 1, 1)),
    ],
)
def test_a_date_beyond_the_calendar_is_impossible(when: When, dated: date | None) -> None:
    """What no calendar has is told, at its edges too."""
    with pytest.raises(ImpossibleDateError):
        when.days(dated)


def test_the_leap_day_passes_over_the_years_without_it() -> None:
    """From 1897 the next 29 February is that of 1904, and the last before it that of 1896."""
    leap = When(unit="day", month=2, day=29)
    ahead, back = leap.days(date(1897, 1, 1)), leap.days(date(1904, 2, 29), past=True)
    assert ahead is not None
    assert back is not None
    assert (ahead.latest, back.latest) == (date(1904, 2, 29), date(1896, 2, 29))


def test_a_winter_that_has_begun_is_not_over() -> None:
    """In January the winter without a year is the one that is running."""
    found = When(unit="season", month=12).days(date(2016, 1, 15))
    assert found is not None
    assert (found.earliest, found.latest, found.inferred) == (date(2015, 12, 1), date(2016, 2, 29), ("year",))


@pytest.mark.parametrize(("day", "before"), [(date(2016, 3, 1), date(2016, 2, 29)), (date.min, None), (None, None)])
def test_the_day_before_is_none_at_the_start_of_the_calendar(day: date | None, before: date | None) -> None:
    """Every day but the first has one before it."""
    assert day_before(day) == before
