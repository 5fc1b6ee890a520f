"""Dates as boards write them."""

from __future__ import annotations

from calendar import month_name as MONTH_NAMES  # noqa: N812 - a table
from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.telling import deadlines

DAYS = [
    (
        "The audit will be complete no later than Friday 29th April 2016.",
        "no later than Friday 29th April 2016 = ..2016-04-29",
    ),
    ("The plan will be signed off by the Board on 12 May.", "on 12 May = 2016-05-12 year"),
    ("All posts are to be filled by 31/03/16.", "by 31/03/16 = ..2016-03-31"),
    ("All posts are to be filled by 31.3.2017.", "by 31.3.2017 = ..2017-03-31"),
    ("The tool goes live on 04.05.16 in every hub.", "on 04.05.16 = 2016-05-04"),
    ("Returns are due by 2016-06-30.", "due by 2016-06-30 = ..2016-06-30"),
    ("The protocol applies with effect from 1 April 2016.", "with effect from 1 April 2016 = 2016-04-01.."),
    ("Staff will use it from 1st April.", "from 1st April = 2016-04-01.. year"),
    ("It must be in place before 1 September 2016.", "before 1 September 2016 = ..2016-08-31"),
    ("Ahead of the 31st of March 2017 the Trust will report.", "Ahead of the 31st of March 2017 = ..2017-03-30"),
    ("The Board will sign it off by March 31st 2017.", "by March 31st 2017 = ..2017-03-31"),
    ("The Board will sign it off by July 14, 2016.", "by July 14, 2016 = ..2016-07-14"),
    ("The Board will sign it off on June 3rd.", "on June 3rd = 2016-06-03 year"),
    ("The group will report by the 1st of June.", "by the 1st of June = ..2016-06-01 year"),
    ("A first draft is due on 8th January.", "on 8th January = 2017-01-08 year"),
    ("Deadline: 30 April 2016", "Deadline: 30 April 2016 = 2016-04-30"),
    ("By when: 1 June 2016", "By when: 1 June 2016 = 2016-06-01"),
]

MONTHS = [
    ("In March the Board will hold two briefings.", "In March = 2016-03-01..2016-03-31 year"),
    ("The Trust will send its figures in January.", "in January = 2017-01-01..2017-01-31 year"),
    ("By September each school will have a named lead.", "By September = ..2016-09-30 ambiguous year"),
    ("Hampton Police will train every sergeant by Dec 2016.", "by Dec 2016 = ..2016-12-31 ambiguous"),
    ("The pathway will be agreed by the end of June 2016.", "by the end of June 2016 = ..2016-06-30"),
    ("The pathway will be agreed by end June 2016.", "by end June 2016 = ..2016-06-30"),
    ("The pathway will be agreed before the end of May.", "before the end of May = ..2016-05-30 year"),
    ("Work will be completed in Feb. 2017.", "in Feb. 2017 = 2017-02-01..2017-02-28"),
    ("New forms will be used throughout June 2016.", "throughout June 2016 = 2016-06-01..2016-06-30"),
    ("The scheme runs until October 2016.", "until October 2016 = ..2016-10-31 ambiguous"),
    ("Target date: end of April 2016", "Target date: end of April 2016 = 2016-04-30"),
    ("The survey is planned for AUGUST 2016.", "planned for AUGUST 2016 = 2016-08-01..2016-08-31"),
    ("It will be ready by May \u201917.", "by May \u201917 = ..2017-05-31 ambiguous"),
]

LONGER = [
    ("A report will go to the Executive in Q3 2016/17.", "in Q3 2016/17 = 2016-10-01..2016-12-31"),
    ("A report will be made by Q2 2016.", "by Q2 2016 = ..2016-06-30 ambiguous"),
    (
        "It will be piloted in the second quarter of 2016-17.",
        "in the second quarter of 2016-17 = 2016-07-01..2016-09-30",
    ),
    ("It will be piloted in quarter 4 of 2016.", "in quarter 4 of 2016 = 2016-10-01..2016-12-31 ambiguous"),
    ("Refresher days run during the autumn of 2016.", "during the autumn of 2016 = 2016-09-01..2016-11-30 ambiguous"),
    ("By winter 2016 the hub will be open.", "By winter 2016 = ..2017-02-28 ambiguous"),
    ("Seminars will be held in Summer 2016.", "in Summer 2016 = 2016-06-01..2016-08-31 ambiguous"),
    ("Seminars will be held in the autumn.", "in the autumn = 2016-09-01..2016-11-30 ambiguous year"),
    ("Two audits are planned throughout 2016/17.", "throughout 2016/17 = 2016-04-01..2017-03-31"),
    ("The strategy will be replaced in 2018.", "in 2018 = 2018-01-01..2018-12-31"),
    ("The strategy will be replaced by the end of 2018.", "by the end of 2018 = ..2018-12-31"),
    ("The strategy will be replaced by 2018.", "by 2018 = ..2018-12-31 ambiguous"),
    ("The posts will be filled by the end of the year.", "by the end of the year = ..2016-12-31 ambiguous year"),
    ("Savings are due by the end of the financial year.", "due by the end of the financial year = ..2016-03-31 year"),
    ("Savings are due by the end of this financial year.", "due by the end of this financial year = ..2016-03-31 year"),
    (
        "Savings are due by the end of the 2016/17 financial year.",
        "due by the end of the 2016/17 financial year = ..2017-03-31",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*DAYS, *MONTHS, *LONGER])
def test_a_date_is_a_deadline(text: str, expected: str) -> None:
    """A date is understood in every way of writing it, with what a reader has to add."""
    assert deadlines(text) == [expected]


WAYS = [
    "%-d %B %Y",
    "%-d{th} %B %Y",
    "%A %-d %B %Y",
    "%A, %-d{th} %B %Y",
    "%a_ the %-d{th} of %B %Y",
    "the %-d{th} of %B, %Y",
    "%-d %b %Y",
    "%-d %b. %Y",
    "%-d %B \u2019%y",
    "%B %-d{th} %Y",
    "%A %B %-d, %Y",
    "%d/%m/%Y",
    "%-d/%-m/%Y",
    "%d/%m/%y",
    "%d-%m-%Y",
    "%d.%m.%Y",
    "%Y-%m-%d",
]


def written(day: date, way: str) -> str:
    """Return *day* written in that *way*: as in ``strftime``, with ``{th}`` for its ordinal."""
    th = "th" if day.day in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    plain = way.replace("%-d{th}", f"{day.day}{th}").replace("%-d", str(day.day)).replace("%-m", str(day.month))
    return day.strftime(plain.replace("%a_", "%A"))


@pytest.mark.parametrize("way", WAYS)
@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)), dated=st.none() | st.dates())
def test_a_day_written_out_is_understood_as_that_day(way: str, day: date, dated: date | None) -> None:
    """Every way in which boards write a day gives that day, whatever the document's own date."""
    said = f"on {written(day, way)}"
    assert deadlines(f"It is due {said}, then.", dated=dated) == [f"{said} = {day}"]


@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)), dated=st.dates(date(1990, 1, 1), date(2110, 1, 1)))
def test_a_day_without_a_year_is_the_first_on_or_after_the_document_s_own(day: date, dated: date) -> None:
    """The day found bears the same name, is not over, and no earlier day of that name is still to come."""
    said = f"on {day.day} {day.strftime('%B')}"
    days = (dated + timedelta(days=count) for count in range(9 * 366))
    first = next(one for one in days if (one.month, one.day) == (day.month, day.day))
    assert deadlines(said, dated=dated) == [f"{said} = {first} year"]


@given(day=st.integers(1, 99), month=st.integers(1, 12), year=st.integers(2000, 2099))
def test_a_day_that_no_calendar_has_is_impossible_and_never_moved(day: int, month: int, year: int) -> None:
    """A day is itself or impossible: never another."""
    said = f"by {day} {MONTH_NAMES[month]} {year}"
    exists = day <= monthrange(year, month)[1]
    assert deadlines(said) == [f"{said} = ..{year}-{month:02}-{day:02}" if exists else f"{said} = unclear impossible"]
