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
from scrkit.renderers.due import last_day, remarks, when_in_words

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
        (recurring("FREQ=SECONDLY"), "FREQ=SECONDLY; no start or end given"),
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
    """Nothing is worked out that the document does not say."""
    assert last_day(recurring("FREQ=YEARLY", start=date(2014, 7, 1))) is None
