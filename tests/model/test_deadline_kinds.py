"""Each kind of deadline refuses what it can never be, and only some have days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from scrkit.errors import RecordError
from scrkit.model import (
    KINDS,
    AtEvent,
    Conditional,
    Dated,
    Deadline,
    Done,
    NotSet,
    Ongoing,
    Recurring,
    Relative,
    bounds,
)
from strategies import deadlines

MAY = date(2014, 5, 1)
JULY = date(2014, 7, 1)


def test_the_kinds_are_those_of_the_design_in_its_order() -> None:
    """Nine words, one for each class of the union."""
    assert [record.kind for record in KINDS] == (
        ["dated", "recurring", "relative", "event", "ongoing", "conditional", "done", "unclear", "none"]
    )


@given(deadlines())
def test_every_deadline_is_of_one_of_the_kinds(deadline: Deadline) -> None:
    """The kind belongs to the class and is no field of it."""
    assert type(deadline) in KINDS
    assert deadline.kind == type(deadline).kind


def test_a_dated_deadline_needs_an_end() -> None:
    """Without a first and without a last day it is not dated."""
    with pytest.raises(RecordError, match=r"^Dated: a dated deadline has an earliest or a latest day, or both$"):
        Dated(said="soon")


@pytest.mark.parametrize("days", [(MAY, None), (None, MAY), (MAY, MAY), (MAY, JULY)])
def test_a_dated_deadline_has_one_end_or_two_in_order(days: tuple[date | None, date | None]) -> None:
    """Both ends are inclusive, so one day is an interval."""
    assert bounds(Dated(said="May", earliest=days[0], latest=days[1])) == days


def test_an_interval_that_ends_before_it_starts_is_refused() -> None:
    """Whatever the kind that has one."""
    with pytest.raises(RecordError, match=r"^Dated: 2014-05-01 is before 2014-07-01$"):
        Dated(said="July to May", earliest=JULY, latest=MAY)
    with pytest.raises(RecordError, match=r"^AtEvent: 2014-05-01 is before 2014-07-01$"):
        AtEvent(said="at the meeting", event="meeting", earliest=JULY, latest=MAY)
    with pytest.raises(RecordError, match=r"^Recurring: 2014-05-01 is before 2014-07-01$"):
        Recurring(said="monthly", rrules=("FREQ=MONTHLY",), start=JULY, end=MAY)


@pytest.mark.parametrize("rrules", [(), ("FREQ=MONTHLY",) * 11])
def test_a_recurrence_has_one_rule_to_ten(rrules: tuple[str, ...]) -> None:
    """Two rhythms are two rules; nobody means eleven."""
    with pytest.raises(RecordError, match=r"^Recurring\.rrules: a recurrence has 1 to 10 rules, found \d+$"):
        Recurring(said="monthly", rrules=rrules)


@pytest.mark.parametrize(
    "rrule",
    [
        "FREQ=MONTHLY;INTERVAL=3;COUNT=4",
        "FREQ=YEARLY;BYMONTH=3",
        "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
        "FREQ=DAILY;INTERVAL=10;BYMONTHDAY=1,-1;BYMONTH=12",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;BYMONTH=1",
        "FREQ=MONTHLY;BYDAY=1MO,-1FR",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=YEARLY;BYDAY=-5MO;BYMONTHDAY=-31;BYMONTH=10,11;BYSETPOS=366,-1",
        "FREQ=YEARLY;COUNT=99999",
    ],
)
def test_a_rule_of_rfc_5545(rrule: str) -> None:
    """Daily to yearly, its keys in one order."""
    assert Recurring(said="again", rrules=("FREQ=MONTHLY", rrule)).rrules[1] == rrule


@pytest.mark.parametrize(
    "rrule",
    [
        "",
        "MONTHLY",
        "RRULE:FREQ=MONTHLY",
        "INTERVAL=3",
        "FREQ=MONTHLY;",
        "FREQ=MONTHLY\n",
        "FREQ=monthly",
        "FREQ=SECONDLY",
        "FREQ=HOURLY",
        "FREQ=QUARTERLY",
        "FREQ=MONTHLY;INTERVAL=0",
        "FREQ=MONTHLY;INTERVAL=1",
        "FREQ=MONTHLY;INTERVAL=1;COUNT=4",
        "FREQ=MONTHLY;INTERVAL=-3",
        "FREQ=MONTHLY;INTERVAL=\u0663",
        "FREQ=MONTHLY;INTERVAL=03",
        "FREQ=MONTHLY;COUNT=0",
        "FREQ=DAILY;COUNT=1000000000",
        "FREQ=MONTHLY;COUNT=4;INTERVAL=3",
        "FREQ=MONTHLY;COUNT=4;COUNT=5",
        "FREQ=MONTHLY;UNTIL=20150331",
        "FREQ=MONTHLY;BYMONTH=3;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=XX",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=DAILY;BYDAY=1MO",
        "FREQ=WEEKLY;BYMONTHDAY=3",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=",
        "FREQ=MONTHLY;BYMONTHDAY=1,",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=YEARLY;BYSETPOS=1",
        "FREQ=MONTHLY;INTERVAL=2;COUNT=3;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1",
        "FREQ=YEARLY;BYYEARDAY=1",
        "FREQ=YEARLY;BYWEEKNO=1",
        "FREQ=YEARLY;BYMONTH=" + ",".join("1" * 32),
        "FREQ=YEARLY;BYMONTH=" + "1," * 100_000,
    ],
)
def test_what_is_no_rule_of_ours_is_refused(rrule: str) -> None:
    """By its first sixty characters; one form for each meaning, and the end of a recurrence is its own field."""
    with pytest.raises(RecordError, match=r"^Recurring\.rrules: expected a rule such as 'FREQ=MONTHLY;") as refused:
        Recurring(said="monthly", rrules=("FREQ=MONTHLY", rrule))

    assert len(str(refused.value)) < 300


@pytest.mark.parametrize(
    ("rrules", "counted"),
    [
        (("FREQ=MONTHLY;COUNT=4",), True),
        (("FREQ=MONTHLY",), False),
        (("FREQ=MONTHLY;COUNT=4", "FREQ=MONTHLY"), False),
        (("FREQ=MONTHLY;COUNT=4", "FREQ=YEARLY;COUNT=1"), True),
    ],
)
def test_a_recurrence_is_counted_when_every_rule_is(rrules: tuple[str, ...], *, counted: bool) -> None:
    """One rule without a count goes on for ever."""
    assert Recurring(said="monthly", rrules=rrules).counted is counted


@pytest.mark.parametrize("duration", ["P6M", "P0M", "P2W", "P1Y6M", "PT48H", "P1DT12H", "P10D"])
def test_a_duration_is_iso_8601(duration: str) -> None:
    """Years to seconds, in their order."""
    assert Relative(said="within", duration=duration, earliest_offset=duration).duration == duration


@pytest.mark.parametrize("duration", ["", "P", "PT", "6M", "P6", "P6m", "6 months", "P1DT", "P6M "])
def test_what_is_no_duration_is_refused(duration: str) -> None:
    """For both fields that hold one."""
    with pytest.raises(RecordError, match=r"^Relative\.duration: expected an ISO 8601 duration such as 'P6M'"):
        Relative(said="within", duration=duration)
    with pytest.raises(RecordError, match=r"^Relative\.earliest_offset: "):
        Relative(said="within", duration="P9M", earliest_offset=duration)


def test_only_days_that_are_deadlines_bound_one() -> None:
    """A meeting's days do; the day it was done, or on which it is looked at again, does not."""
    assert bounds(AtEvent(said="July", event="meeting", earliest=MAY, latest=JULY)) == (MAY, JULY)
    for deadline in (
        NotSet(),
        Done(said="done", on=MAY),
        Ongoing(said="ongoing", review=MAY),
        Conditional(said="if", condition="agreed"),
        Relative(said="within", duration="P6M"),
        Recurring(said="monthly", rrules=("FREQ=MONTHLY",), start=MAY, end=JULY),
    ):
        assert bounds(deadline) == (None, None)
