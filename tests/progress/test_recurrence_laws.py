"""Laws of the days on which a recurring deadline falls."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from progress.repeating import by_dateutil, by_steps, days_of, recurring
from scrkit.progress import MOST, expand
from strategies import optional
from strategies.recurrences import rrules, starts

SPANS = st.integers(-10, 4000).map(timedelta)
RULES = st.lists(rrules(), min_size=1, max_size=3)


@given(rules=RULES, start=starts(), span=SPANS, ends=optional(st.integers(0, 4000)), limit=st.integers(1, 60))
def test_days_are_in_order_once_and_within_bounds(
    rules: list[str], start: date, span: timedelta, ends: int | None, limit: int
) -> None:
    """Never before the start, never after the end or the day asked for, never more than the limit."""
    end = None if ends is None else start + timedelta(days=ends)
    until = start + span
    found = expand(recurring(*rules, start=start, end=end), until=until, limit=limit)
    days = days_of(found)

    assert all(earlier < later for earlier, later in pairwise(days))
    assert all(start <= day <= min(until, end or until) for day in days)
    assert len(days) <= limit


@given(rule=rrules(), start=starts(last_day=28), span=SPANS)
def test_a_start_in_every_month_is_dateutils_own(rule: str, start: date, span: timedelta) -> None:
    """Where no month is too short, nothing differs from RFC 5545, and nothing is marked."""
    found = expand(recurring(rule, start=start), until=start + span, limit=MOST)

    assert days_of(found) == by_dateutil(rule, start, start + span)
    assert all(day.meant is None for day in found.days)


@given(rules=RULES, start=starts(), span=SPANS)
def test_several_rules_are_the_union_of_each(rules: list[str], start: date, span: timedelta) -> None:
    """Whatever their order."""
    until = start + span
    apart = {day for rule in rules for day in days_of(expand(recurring(rule, start=start), until=until, limit=MOST))}

    for order in (rules, rules[::-1]):
        assert days_of(expand(recurring(*order, start=start), until=until, limit=MOST)) == sorted(apart)


@given(
    start=starts(),
    unit=st.sampled_from(["MONTHLY", "YEARLY"]),
    interval=st.integers(1, 30),
    span=SPANS,
    count=optional(st.integers(1, 30)),
)
def test_months_and_years_are_counted_from_the_start(
    start: date, unit: str, interval: int, span: timedelta, count: int | None
) -> None:
    """Also from the 29th, 30th and 31st: each month has its day, none drifts, and each one counts."""
    step = relativedelta(months=interval) if unit == "MONTHLY" else relativedelta(years=interval)
    rule = f"FREQ={unit}" + (f";INTERVAL={interval}" if interval > 1 else "") + (f";COUNT={count}" if count else "")
    found = expand(recurring(rule, start=start), until=start + span, limit=MOST)

    assert days_of(found) == by_steps(start, step, start + span)[:count]
    assert [day.meant for day in found.days] == [None if day.on.day == start.day else start.day for day in found.days]


@given(rule=rrules(counted=False), start=starts(), count=st.integers(1, 40), span=SPANS)
def test_a_count_takes_the_first_so_many(rule: str, start: date, count: int, span: timedelta) -> None:
    """Short months among them."""
    head, *rest = rule.split(";")
    at = 1 if rest and rest[0].startswith("INTERVAL") else 0
    counted = ";".join([head, *rest[:at], f"COUNT={count}", *rest[at:]])
    until = start + span
    endless = expand(recurring(rule, start=start), until=until, limit=MOST)
    found = expand(recurring(counted, start=start), until=until, limit=MOST)

    assert found.days == endless.days[:count]
    assert (found.stopped == "ended") == (len(endless.days) >= count)


@given(
    start=starts(),
    weekdays=st.sets(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1),
    months=st.sets(st.integers(1, 12), min_size=1),
    weeks=st.integers(1, 5),
    span=SPANS,
)
def test_weeks_day_by_day(start: date, weekdays: set[str], months: set[int], weeks: int, span: timedelta) -> None:
    """Weeks begin on Monday; every day that the words of the rule allow is there, and no other."""
    names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    interval = f";INTERVAL={weeks}" if weeks > 1 else ""
    rule = f"FREQ=WEEKLY{interval};BYDAY={','.join(weekdays)};BYMONTH={','.join(map(str, months))}"
    monday = start - timedelta(days=start.weekday())
    every = (start + timedelta(days=ahead) for ahead in range(span.days + 1))
    expected = [
        day
        for day in every
        if names[day.weekday()] in weekdays and day.month in months and (day - monday).days // 7 % weeks == 0
    ]

    assert days_of(expand(recurring(rule, start=start), until=start + span, limit=MOST)) == expected


@given(rule=rrules(), start=starts(), span=SPANS, limit=st.integers(1, 40))
def test_a_limit_cuts_the_end_and_says_so(rule: str, start: date, span: timedelta, limit: int) -> None:
    """What is given is the beginning of all there is."""
    until = start + span
    whole = expand(recurring(rule, start=start), until=until, limit=MOST)
    cut = expand(recurring(rule, start=start), until=until, limit=limit)

    assert cut.days == whole.days[:limit]
    assert (cut.stopped == "limit") == (len(whole.days) > limit)
