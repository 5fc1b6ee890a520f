"""Promises of the bank holidays of England and Wales, as gov.uk published them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from scrkit.errors import CalendarError
from scrkit.progress import FIRST_YEAR, LAST_YEAR, bank_holiday, is_known

PUBLISHED = {
    2012: "2/1 6/4 9/4 7/5 4/6 5/6 27/8 25/12 26/12",
    2013: "1/1 29/3 1/4 6/5 27/5 26/8 25/12 26/12",
    2014: "1/1 18/4 21/4 5/5 26/5 25/8 25/12 26/12",
    2015: "1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12",
    2016: "1/1 25/3 28/3 2/5 30/5 29/8 26/12 27/12",
    2017: "2/1 14/4 17/4 1/5 29/5 28/8 25/12 26/12",
    2018: "1/1 30/3 2/4 7/5 28/5 27/8 25/12 26/12",
    2019: "1/1 19/4 22/4 6/5 27/5 26/8 25/12 26/12",
    2020: "1/1 10/4 13/4 8/5 25/5 31/8 25/12 28/12",
    2021: "1/1 2/4 5/4 3/5 31/5 30/8 27/12 28/12",
    2022: "3/1 15/4 18/4 2/5 2/6 3/6 29/8 19/9 26/12 27/12",
    2023: "2/1 7/4 10/4 1/5 8/5 29/5 28/8 25/12 26/12",
    2024: "1/1 29/3 1/4 6/5 27/5 26/8 25/12 26/12",
    2025: "1/1 18/4 21/4 5/5 26/5 25/8 25/12 26/12",
    2026: "1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12",
    2027: "1/1 26/3 29/3 3/5 31/5 30/8 27/12 28/12",
}
"""Day and month of every bank holiday that is no Saturday or Sunday, substitute days among them."""


def on_weekdays(year: int) -> list[date]:
    """Return the bank holidays from Monday to Friday."""
    days = (date(year, 1, 1) + timedelta(days=ahead) for ahead in range(365 + (year % 4 == 0)))
    return [day for day in days if day.weekday() < 5 and bank_holiday(day)]


@pytest.mark.parametrize("year", PUBLISHED)
def test_every_bank_holiday_that_gov_uk_published(year: int) -> None:
    """All of them and no other weekday."""
    published = [date(year, *map(int, reversed(day.split("/")))) for day in PUBLISHED[year].split()]

    assert on_weekdays(year) == published


@pytest.mark.parametrize(
    ("day", "instead_of"),
    [
        (date(1981, 7, 29), None),
        (date(1995, 5, 8), date(1995, 5, 1)),
        (date(1999, 12, 31), None),
        (date(2002, 6, 3), None),
        (date(2002, 6, 4), date(2002, 5, 27)),
        (date(2011, 4, 29), None),
        (date(2012, 6, 4), date(2012, 5, 28)),
        (date(2020, 5, 8), date(2020, 5, 4)),
        (date(2022, 6, 2), date(2022, 5, 30)),
        (date(2022, 9, 19), None),
        (date(2023, 5, 8), None),
    ],
)
def test_days_that_were_proclaimed_once(day: date, instead_of: date | None) -> None:
    """Weddings, jubilees, a funeral, a coronation; a day that was moved is a working day where it would have been."""
    assert bank_holiday(day)
    assert instead_of is None or bank_holiday(instead_of) is None


@pytest.mark.parametrize(
    "day", [date(2015, 1, 2), date(2015, 3, 17), date(2015, 7, 13), date(2015, 11, 30), date(2015, 8, 3)]
)
def test_holidays_of_scotland_and_northern_ireland_are_none(day: date) -> None:
    """England and Wales have none of them."""
    assert bank_holiday(day) is None


@pytest.mark.parametrize("day", [date(1978, 1, 2), date(1978, 5, 1), date(2100, 12, 28)])
def test_the_years_that_are_known(day: date) -> None:
    """From the first with today's bank holidays to the last of the library."""
    assert is_known(day)
    assert bank_holiday(day)
    assert (FIRST_YEAR, LAST_YEAR) == (1978, 2100)


@pytest.mark.parametrize("year", [1, 1977, 2101, 9999])
def test_a_year_that_is_not_known_is_said(year: int) -> None:
    """No day of it is called a working day."""
    day = date(year, 12, 25)

    assert not is_known(day)
    with pytest.raises(CalendarError, match=rf"the bank holidays of {year} are not known: those of 1978 to 2100 are$"):
        bank_holiday(day)
