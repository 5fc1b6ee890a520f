"""Laws of whole phrases: one made from a deadline is understood as that deadline, and nothing else is ever added."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from edtf import parse_edtf, struct_time_to_date
from hypothesis import given
from hypothesis import strategies as st

from language.phrasing import any_prose
from language.said import MONTHS, NUMBERS, SEASONS, UNITS, Written, days, last_of, written_dates, written_days
from scrkit.language import default_vocabulary, read_deadline, rules_in_words
from scrkit.model import AtEvent, Conditional, Dated, Deadline, Done, NotSet, Ongoing, Recurring, Relative, Unclear

VOCABULARY = default_vocabulary()
DATED = date(2016, 2, 9)


def read(phrase: str, dated: date | None = DATED) -> Deadline:
    """Return what *phrase* means in a document of *dated*."""
    return read_deadline(phrase, vocabulary=VOCABULARY, dated=dated)


def days_of(deadline: Deadline) -> tuple[date | None, date | None, bool]:
    """Return the days of *deadline*, which has some, and whether they could be taken otherwise."""
    assert isinstance(deadline, Dated), deadline
    return deadline.earliest, deadline.latest, deadline.ambiguous


@given(
    written_dates(),
    st.sampled_from(["{}", "in {}", "on {}", "during {}", "Target date: {}", "scheduled for {}", "({})", "{}."]),
)
def test_a_date_is_its_days(made: Written, form: str) -> None:
    """By itself, behind "in", or behind a label."""
    assert days_of(read(form.format(made.words))) == (made.first, made.last, not made.sure)


@given(
    written_dates(),
    st.sampled_from(["by {}", "By {}", "no later than {}", "on or before {}", "due by {}", "to be completed by {}"]),
)
def test_by_a_date_is_until_its_last_day(made: Written, form: str) -> None:
    """And where it has several days, which of them is meant stays open."""
    assert days_of(read(form.format(made.words))) == (None, made.last, not made.one_day)


@given(written_dates(), st.sampled_from(["end of {}", "by the end of {}", "by end of {}", "before the end of {}"]))
def test_the_end_of_a_date_is_its_last_day(made: Written, form: str) -> None:
    """Not ambiguous but where the date is; before it, the day before."""
    if made.one_day:
        return
    first, last, ambiguous = days_of(read(form.format(made.words)))
    assert last == (made.last - timedelta(days=1) if form.startswith("before") else made.last)
    assert first == (made.last if form.startswith("end") else None)
    assert ambiguous == (not made.sure)


@given(written_dates())
def test_before_after_and_from_take_the_day_beside(made: Written) -> None:
    """The last day before, the first day after, the first day of it."""
    assert days_of(read(f"before {made.words}"))[:2] == (None, made.first - timedelta(days=1))
    assert days_of(read(f"after {made.words}"))[:2] == (made.last + timedelta(days=1), None)
    assert days_of(read(f"from {made.words}"))[:2] == (made.first, None)
    assert days_of(read(f"not before {made.words}"))[:2] == (made.first, None)


@given(
    written_days(), written_days(), st.sampled_from(["between {} and {}", "from {} to {}", "{} to {}", "{} \u2013 {}"])
)
def test_a_range_is_from_the_first_to_the_last(first: Written, last: Written, form: str) -> None:
    """And is said to be broken where it runs backwards."""
    found = read(form.format(first.words, last.words))
    if first.first <= last.last:
        assert days_of(found) == (first.first, last.last, False)
    else:
        assert isinstance(found, Unclear)
        assert found.reason == "broken_range"


@given(days(), st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_a_missing_year_is_the_next(on: date, dated: date) -> None:
    """The first such day on or after the document's own date, and the inference is listed."""
    found = read(f"by {on.day} {MONTHS[on.month - 1]}", dated)
    assert isinstance(found, Dated)
    assert found.inferred == ("year",)
    assert found.latest is not None
    assert (found.latest.month, found.latest.day) == (on.month, on.day)
    assert found.latest >= dated
    if (on.month, on.day) != (2, 29):
        assert found.latest < dated.replace(day=1, year=dated.year + 1) + timedelta(days=31)


@given(days())
def test_without_a_date_of_the_document_no_year_is_guessed(on: date) -> None:
    """The phrase is not understood."""
    found = read(f"by {on.day} {MONTHS[on.month - 1]}", None)
    assert isinstance(found, Unclear)
    assert found.reason == "not_understood"


@given(
    st.integers(1, 31),
    st.integers(1, 12),
    st.integers(2001, 2098),
    st.sampled_from(["{}/{}/{}", "by {}.{}.{}", "{}-{}-{}"]),
)
def test_a_day_that_no_calendar_has_is_never_moved(day: int, month: int, year: int, form: str) -> None:
    """It is impossible, or it is that very day."""
    found = read(form.format(day, month, year))
    try:
        expected = date(year, month, day)
    except ValueError:
        assert isinstance(found, Unclear)
        assert found.reason == "impossible"
    else:
        assert isinstance(found, Dated)
        assert found.latest == expected


@given(days(), st.integers(1, 6))
def test_a_weekday_that_is_not_the_day_s_is_never_passed_over(on: date, off: int) -> None:
    """Of weekday and day nobody can tell which is right."""
    wrong = on + timedelta(days=off)
    assert isinstance(read(f"{wrong:%A} {on.day} {MONTHS[on.month - 1]} {on.year}"), Unclear)


@given(
    st.sampled_from(sorted(NUMBERS)),
    st.sampled_from("DWMY"),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["within {} {}s", "{} {}s"]),
)
def test_a_length_of_time_is_itself(count: int, unit: str, in_words: bool, anchored: bool, form: str) -> None:  # noqa: FBT001 - drawn
    """With its anchor where it names one, in figures or words."""
    number = NUMBERS[count] if in_words else str(count)
    phrase = form.format(number, UNITS[unit]) + (" of publication" if anchored else "")
    found = read(phrase)
    assert isinstance(found, Relative)
    assert (found.duration, found.anchor) == (f"P{count}{unit}", "publication" if anchored else None)
    assert found.earliest_offset is None
    assert found.working_days is None


@given(
    st.integers(0, 12),
    st.integers(1, 12),
    st.sampled_from("DWMY"),
    st.sampled_from(["{}-{} {}s", "{} to {} {}s", "within {} to {} {}s", "Actions {}-{} {}s"]),
)
def test_a_window_has_both_ends(low: int, more: int, unit: str, form: str) -> None:
    """Both counted from the same anchor."""
    found = read(form.format(low, low + more, UNITS[unit]))
    assert isinstance(found, Relative)
    assert (found.earliest_offset, found.duration) == (f"P{low}{unit}", f"P{low + more}{unit}")


RHYTHMS = {
    "daily": "FREQ=DAILY",
    "weekly": "FREQ=WEEKLY",
    "fortnightly": "FREQ=WEEKLY;INTERVAL=2",
    "monthly": "FREQ=MONTHLY",
    "quarterly": "FREQ=MONTHLY;INTERVAL=3",
    "six-monthly": "FREQ=MONTHLY;INTERVAL=6",
    "half-yearly": "FREQ=MONTHLY;INTERVAL=6",
    "annually": "FREQ=YEARLY",
    "every two weeks": "FREQ=WEEKLY;INTERVAL=2",
    "every other month": "FREQ=MONTHLY;INTERVAL=2",
    "every quarter": "FREQ=MONTHLY;INTERVAL=3",
    "on a monthly basis": "FREQ=MONTHLY",
    "3 monthly": "FREQ=MONTHLY;INTERVAL=3",
    "once a year": "FREQ=YEARLY",
}


@given(st.sampled_from(sorted(RHYTHMS)), written_days(), written_days(), st.booleans(), st.booleans())
def test_a_rhythm_keeps_its_bounds(phrase: str, start: Written, stop: Written, starts: bool, stops: bool) -> None:  # noqa: FBT001 - drawn
    """From its start, until its end, both only where they are said."""
    first, last = sorted((start, stop), key=lambda made: made.first)
    said = phrase + (f" from {first.words}" if starts else "") + (f" until {last.words}" if stops else "")
    found = read(said)
    assert isinstance(found, Recurring)
    assert found.rrules == (RHYTHMS[phrase],)
    assert found.start == (first.first if starts else None)
    assert found.end == (last.last if stops else None)


@given(
    written_dates(),
    st.sampled_from(
        ["Completed {}", "Complete - {}", "{} - complete", "done on {}", "Implemented: {}", "Completed ({})"]
    ),
)
def test_done_keeps_its_day(made: Written, form: str) -> None:
    """The last day of the date beside it."""
    found = read(form.format(made.words))
    assert isinstance(found, Done)
    assert found.on == made.last


@given(
    written_dates(),
    st.sampled_from(["Ongoing, review {}", "On-going - to be reviewed {}", "Ongoing (review date: {})"]),
)
def test_what_is_ongoing_keeps_its_review(made: Written, form: str) -> None:
    """The last day of the date of its review."""
    found = read(form.format(made.words))
    assert isinstance(found, Ongoing)
    assert found.review == made.last


@given(written_dates())
def test_a_meeting_keeps_its_days(made: Written) -> None:
    """The days on which it is, or by which it is."""
    found = read(f"at the Board meeting on {made.words}")
    assert isinstance(found, AtEvent)
    assert (found.earliest, found.latest) == (made.first, made.last)


@pytest.mark.parametrize(
    "said", ["TBC", "to be confirmed", "N/A", "-", "\u2013", "", "none", "No timescale set", "Awaiting update"]
)
@given(pad=st.sampled_from(["{}", " {} ", "{}.", "({})", "\u2022 {}"]))
def test_a_refusal_sets_nothing(said: str, pad: str) -> None:
    """However it is set."""
    assert isinstance(read(pad.format(said)), NotSet)


@given(st.sampled_from(["funding", "the outcome of the inquest", "recruitment of a new lead"]))
def test_a_condition_is_kept(condition: str) -> None:
    """In its words."""
    found = read(f"Subject to {condition}")
    assert isinstance(found, Conditional)
    assert found.condition == condition


LEVEL_1 = st.one_of(
    st.builds("{:04}".format, st.integers(2001, 2098)),
    st.builds("{:04}-{:02}".format, st.integers(2001, 2098), st.integers(1, 12)),
    days().map(str),
    # The library has winter end with its year, where it runs into the next.
    st.builds("{:04}-{}".format, st.integers(2001, 2098), st.integers(21, 23)),
)


def in_words(level_1: str) -> str:
    """Return the EDTF string *level_1* as a plan would write it."""
    if len(level_1) == len("2014-03-08"):
        on = date.fromisoformat(level_1)
        return f"{on.day} {MONTHS[on.month - 1]} {on.year}"
    year, _, part = level_1.partition("-")
    if not part:
        return year
    names = dict(enumerate(SEASONS, start=21)) | dict(enumerate(MONTHS, start=1))
    return f"{names[int(part)]} {year}"


@given(LEVEL_1)
def test_bounds_agree_with_the_extended_date_time_format(level_1: str) -> None:
    """Level 1 of EDTF (ISO 8601-2), as the library ``edtf`` counts it."""
    oracle = parse_edtf(level_1)
    expected = tuple(struct_time_to_date(bound) for bound in (oracle.lower_strict(), oracle.upper_strict()))
    assert days_of(read(in_words(level_1)))[:2] == expected


@given(st.integers(2001, 2097), st.integers(1, 12), st.integers(0, 14))
def test_ranges_agree_with_the_extended_date_time_format(year: int, month: int, more: int) -> None:
    """An interval of months is from the first day of the one to the last day of the other."""
    end_year, end_month = divmod(month - 1 + more, 12)
    ends = (f"{year:04}-{month:02}", f"{year + end_year:04}-{end_month + 1:02}")
    oracle = parse_edtf("/".join(ends))
    found = days_of(read(f"between {in_words(ends[0])} and {in_words(ends[1])}"))
    assert found == (struct_time_to_date(oracle.lower_strict()), struct_time_to_date(oracle.upper_strict()), False)


ANY_DAY = st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1)) | st.sampled_from([date.min, date.max])


@given(any_prose(), ANY_DAY)
def test_no_phrase_makes_it_raise_and_every_answer_has_a_rule_in_words(phrase: str, dated: date | None) -> None:
    """Whatever the phrase, it is answered, and each part of the rule can be explained."""
    found = read(phrase, dated)
    assert found.rule is not None
    assert [part for part in found.rule.split("/") if part not in rules_in_words()] == []
    assert found.said is None or found.said == phrase.strip()


@given(any_prose(), ANY_DAY)
def test_every_day_comes_from_the_words_or_by_a_named_rule(phrase: str, dated: date | None) -> None:
    """A year that is told stands in the phrase, or beside one that does, or the rule says that it was inferred."""
    found = read(phrase, dated)
    inferred = "inferred-year" in (found.rule or "") or bool(getattr(found, "inferred", ()))
    told = [getattr(found, name, None) for name in ("earliest", "latest", "on", "review", "start", "end")]
    for day in (day for day in told if isinstance(day, date)):
        near = (day.year - 1, day.year, day.year + 1)
        assert inferred or any(f"{year % 100:02}" in phrase for year in near), found


@given(written_dates(), st.sampled_from(["not", "may", "was", "unless", "provisionally", "approximately", "or"]))
def test_a_word_that_could_take_it_back_is_never_passed_over(made: Written, word: str) -> None:
    """Beside "not" and its like nothing is read."""
    found = read(f"{word} {made.words} report")
    assert not isinstance(found, Dated), found


@given(written_dates(), written_dates())
def test_two_dates_are_not_one(first: Written, second: Written) -> None:
    """A phrase with two dates that nothing joins is not understood."""
    found = read(f"{first.words} report {second.words} minutes")
    assert isinstance(found, Unclear), found


@given(st.text(" \n\t\u00a0", max_size=3), written_dates(), st.sampled_from([" ", "  ", "\n", "\u00a0", "\t"]))
def test_space_changes_nothing(pad: str, made: Written, gap: str) -> None:
    """However the words are spaced or broken over lines."""
    words = f"by {made.words}"
    spaced = pad + re.sub(" ", gap.replace("\\", ""), words) + pad
    assert days_of(read(spaced)) == days_of(read(words))


@given(days())
def test_a_month_is_its_days(on: date) -> None:
    """From its first to its last."""
    found = read(f"{MONTHS[on.month - 1]} {on.year}")
    assert days_of(found) == (on.replace(day=1), last_of(on), False)
