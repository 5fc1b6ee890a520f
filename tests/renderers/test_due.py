"""Promises of deadlines in words."""

from __future__ import annotations

from datetime import date

import pytest

from scrkit.model import (
    AtEvent,
    Conditional,
    Dated,
    Deadline,
    Done,
    NotSet,
    Ongoing,
    Recurring,
    Relative,
    Unclear,
    Unknown,
)
from scrkit.progress import CalendarDay
from scrkit.renderers.due import day_of_recurrence, last_day, recurrence_in_words, remarks, when_in_words

FIRST, LAST = date(2014, 7, 1), date(2014, 7, 31)


def recurring(*rrules: str, start: date | None = None, end: date | None = None) -> Recurring:
    """Return a recurrence."""
    return Recurring(said="again", rrules=rrules, start=start, end=end)


def relative(
    duration: str, *, offset: str | None = None, working: bool | None = None, anchor: str | None = None
) -> Relative:
    """Return a length of time."""
    return Relative(said="within", duration=duration, earliest_offset=offset, working_days=working, anchor=anchor)


@pytest.mark.parametrize(
    ("deadline", "words"),
    [
        (Dated(said="in July 2014", earliest=FIRST, latest=LAST), "1 to 31 July 2014"),
        (
            AtEvent(said="at it", event="the July meeting", earliest=FIRST, latest=LAST),
            "the July meeting (1 to 31 July 2014)",
        ),
        (AtEvent(said="at it", event="future meetings"), "future meetings (no date given)"),
        (Ongoing(said="ongoing"), "ongoing; no review date given"),
        (Ongoing(said="ongoing", review=date(2014, 7, 1)), "ongoing; review on 1 July 2014"),
        (Conditional(said="if", condition="the Act is passed"), "depends on: the Act is passed"),
        (Done(said="done"), "done; no day given"),
        (Done(said="done", on=date(2020, 3, 4)), "done; on 4 March 2020"),
        (NotSet(), "not set"),
        (NotSet(said="to be confirmed"), "not set"),
        (recurring("FREQ=MONTHLY;INTERVAL=3;COUNT=4"), "every 3 months, 4 times; no start given"),
        (recurring("FREQ=YEARLY"), "every year; no start or end given"),
        (recurring("FREQ=DAILY;COUNT=1", start=date(2014, 7, 1)), "every day, once, from 1 July 2014"),
        (
            recurring("FREQ=MONTHLY", "FREQ=WEEKLY;BYDAY=MO", end=date(2014, 7, 1)),
            "every month and every week (BYDAY=MO), until 1 July 2014; no start given",
        ),
        (relative("P6M", anchor="publication"), "within 6 months of publication"),
        (relative("P1Y2M"), "within 1 year 2 months; from when is not said"),
        (relative("P70D", working=True, anchor="today"), "within 70 working days of today"),
        (relative("P2W", working=False), "within 2 weeks; from when is not said"),
        (relative("P1D", working=False), "within 1 calendar day; from when is not said"),
        (relative("PT48H"), "within 48 hours; from when is not said"),
        (relative("P9M", offset="P0M", anchor="the start"), "between 0 months and 9 months after the start"),
    ],
)
def test_every_kind_of_deadline_is_put_in_plain_words(deadline: Deadline, words: str) -> None:
    """A board reads when it is, and what is not said is said to be missing."""
    assert when_in_words(deadline) == words


@pytest.mark.parametrize("reason", ["impossible", "broken_range", "vague", "not_understood"])
def test_an_unclear_deadline_says_why(reason: Unknown) -> None:
    """Four reasons, four wordings, and none of them a date."""
    words = {when_in_words(Unclear(said="31 September", reason=r)) for r in ("impossible", reason)}

    assert len(words) == (1 if reason == "impossible" else 2)


def test_what_was_inferred_or_stays_open_is_said() -> None:
    """An inferred year and another possible reading are both remarked on."""
    deadline = Dated(said="on the 8th March", latest=date(2014, 3, 8), inferred=("year",), ambiguous=True)

    assert remarks(deadline) == ("the year is not stated and was inferred", "could be read another way")


@pytest.mark.parametrize("deadline", [NotSet(), Dated(said="today", latest=date(2014, 3, 8))])
def test_what_is_plain_is_not_remarked_on(deadline: Deadline) -> None:
    """No remark where nothing was inferred and nothing is open."""
    assert remarks(deadline) == ()


def test_the_review_of_ongoing_work_is_its_last_day() -> None:
    """Ongoing work comes back to the board on its review date."""
    assert last_day(Ongoing(said="ongoing", review=date(2014, 7, 1))) == date(2014, 7, 1)


def test_a_recurrence_gives_no_last_day() -> None:
    """It has many days."""
    assert last_day(recurring("FREQ=YEARLY", start=date(2014, 7, 1))) is None


@pytest.mark.parametrize(
    ("first", "last", "day"),
    [
        (date(2014, 4, 1), date(2014, 12, 31), CalendarDay(on=date(2014, 4, 30), meant=31)),
        (date(2014, 4, 30), date(2014, 4, 30), CalendarDay(on=date(2014, 4, 30), meant=31)),
        (date(2014, 5, 1), date(2014, 7, 30), None),
        (date(2014, 5, 1), date(2014, 7, 31), CalendarDay(on=date(2014, 7, 31))),
        (date(2014, 11, 1), date(2024, 7, 30), None),
        (None, date(2014, 1, 30), None),
        (None, date(2014, 1, 31), CalendarDay(on=date(2014, 1, 31))),
        (None, date(2014, 9, 30), CalendarDay(on=date(2014, 7, 31))),
        (None, date(2024, 9, 30), CalendarDay(on=date(2014, 10, 31))),
    ],
)
def test_the_day_of_a_recurrence_that_matters(first: date | None, last: date, day: CalendarDay | None) -> None:
    """The next one, or the one last passed; both ends of the stretch count."""
    quarterly = recurring("FREQ=MONTHLY;INTERVAL=3;COUNT=4", start=date(2014, 1, 31))

    assert day_of_recurrence(quarterly, first, last) == day


def test_a_start_long_ago_gives_no_day_last_passed() -> None:
    """A thousand years of days are not looked through, and a day nine centuries ago would be wrong."""
    daily = recurring("FREQ=DAILY", start=date(1014, 1, 1))

    assert day_of_recurrence(daily, None, date(2014, 1, 1)) is None
    assert day_of_recurrence(daily, date(2014, 1, 1), date(2014, 4, 1)) is None


def test_a_day_of_a_recurrence_in_words() -> None:
    """A day that stands for one that the month does not have says so."""
    short, plain = CalendarDay(on=date(2014, 4, 30), meant=31), CalendarDay(on=date(2014, 4, 30))

    assert recurrence_in_words(short, "every month", passed=False) == (
        "next on 30 April 2014 (every month; in place of day 31)"
    )
    assert recurrence_in_words(plain, "every month", passed=True) == "last on 30 April 2014 (every month)"
