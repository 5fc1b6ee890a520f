"""Phrases made from deadlines, with what they mean: what somebody who knows the date would write in a plan."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from attrs import frozen
from hypothesis import strategies as st

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SEASONS = {"spring": 3, "summer": 6, "autumn": 9}
NUMBERS = {2: "two", 3: "three", 4: "four", 6: "six", 8: "eight", 9: "nine", 12: "twelve", 18: "eighteen"}
UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


@frozen
class Written:
    """A date written out: its words, its days, and whether a reader could take it otherwise."""

    words: str
    first: date
    last: date
    sure: bool = True
    one_day: bool = False


def days() -> st.SearchStrategy[date]:
    """Days of this century's plans."""
    return st.dates(date(2001, 1, 1), date(2098, 12, 31))


def ordinal(day: int) -> str:
    """Return *day* as an ordinal: 1st, 22nd, 13th."""
    ending = "th" if day in range(11, 14) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def written_days() -> st.SearchStrategy[Written]:
    """A day in each of the ways that plans write one."""
    forms = (
        lambda on: f"{on.day} {MONTHS[on.month - 1]} {on.year}",
        lambda on: f"{ordinal(on.day)} {MONTHS[on.month - 1]} {on.year}",
        lambda on: f"the {ordinal(on.day)} of {MONTHS[on.month - 1]} {on.year}",
        lambda on: f"{on.day} {MONTHS[on.month - 1][:3]} {on.year}",
        lambda on: f"{MONTHS[on.month - 1]} {on.day}, {on.year}",
        lambda on: f"{on:%A} {on.day} {MONTHS[on.month - 1]} {on.year}",
        lambda on: f"{on:%d/%m/%Y}",
        lambda on: f"{on:%d.%m.%y}",
        lambda on: f"{on.day}/{on.month}/{on:%y}",
        lambda on: f"{on:%d-%m-%Y}",
        lambda on: f"{on:%Y-%m-%d}",
    )
    return st.builds(lambda on, form: Written(form(on), on, on, one_day=True), days(), st.sampled_from(forms))


def written_months() -> st.SearchStrategy[Written]:
    """A month with its year."""
    forms = ("{} {}", "{} of {}", "{}, {}")
    return st.builds(
        lambda on, form: Written(form.format(MONTHS[on.month - 1], on.year), on.replace(day=1), last_of(on)),
        days(),
        st.sampled_from(forms),
    )


def last_of(day: date) -> date:
    """Return the last day of the month of *day*."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def months_on(day: date, count: int) -> date:
    """Return the first day of the month that lies *count* months after that of *day*."""
    years, month = divmod(day.month - 1 + count, 12)
    return date(day.year + years, month + 1, 1)


def written_seasons() -> st.SearchStrategy[Written]:
    """A season of a year, which a reader may take otherwise."""

    def made(name: str, year: int) -> Written:
        first = date(year, SEASONS[name], 1)
        return Written(f"{name} {year}", first, months_on(first, 3) - timedelta(days=1), sure=False)

    return st.builds(made, st.sampled_from(sorted(SEASONS)), st.integers(2001, 2098))


def written_quarters() -> st.SearchStrategy[Written]:
    """A quarter of a calendar year (not sure) or of a financial year."""

    def made(number: int, year: int, fiscal: bool, form: str) -> Written:  # noqa: FBT001 - drawn by place
        first = months_on(date(year, 4 if fiscal else 1, 1), 3 * (number - 1))
        named = f"{year}/{(year + 1) % 100:02}" if fiscal else str(year)
        return Written(form.format(number, named), first, months_on(first, 3) - timedelta(days=1), sure=fiscal)

    return st.builds(
        made, st.integers(1, 4), st.integers(2001, 2098), st.booleans(), st.sampled_from(["Q{} {}", "quarter {} of {}"])
    )


def written_years() -> st.SearchStrategy[Written]:
    """A financial year."""
    return st.builds(
        lambda year, form: Written(form.format(year, (year + 1) % 100), date(year, 4, 1), date(year + 1, 3, 31)),
        st.integers(2001, 2098),
        st.sampled_from(["{}-{:02}", "{}/{:02}", "the financial year {}/{:02}"]),
    )


def written_dates() -> st.SearchStrategy[Written]:
    """A date of any length."""
    return st.one_of(written_days(), written_months(), written_seasons(), written_quarters(), written_years())
