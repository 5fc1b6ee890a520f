"""Deadlines in sentences: what each says, where it stands, and what is none."""

from __future__ import annotations

from datetime import date

import pytest

from language.telling import DATED, deadlines
from scrkit.language import find_deadlines

SEVERAL: list[tuple[str, list[str]]] = [
    (
        "Training will be given on 4, 11 and 18 May 2016.",
        ["on 4 = 2016-05-04", "11 = 2016-05-11", "18 May 2016 = 2016-05-18"],
    ),
    (
        "The Trust will report in April 2016 and the Board will decide at its June 2016 meeting.",
        [
            "in April 2016 = 2016-04-01..2016-04-30",
            "at its June 2016 meeting = event <June 2016 meeting> 2016-06-01..2016-06-30",
        ],
    ),
    (
        "Audits are due in November and December 2018.",
        ["in November = 2018-11-01..2018-11-30", "December 2018 = 2018-12-01..2018-12-31"],
    ),
    (
        "Reports are due in June, September and December 2016.",
        [
            "in June = 2016-06-01..2016-06-30",
            "September = 2016-09-01..2016-09-30",
            "December 2016 = 2016-12-01..2016-12-31",
        ],
    ),
    ("The group sits on 4 May and 8 June 2017.", ["on 4 May = 2017-05-04", "8 June 2017 = 2017-06-08"]),
    (
        "It is due by 1 May 2016, with a further report within six months.",
        ["due by 1 May 2016 = ..2016-05-01", "within six months = P6M"],
    ),
    (
        "Over the next twelve months NCC will report quarterly to the Board.",
        ["Over the next twelve months \u2026 quarterly = MONTHLY;INTERVAL=3;COUNT=4"],
    ),
    (
        "NCC will send a monthly report to the Board over the next two quarters.",
        ["a monthly report \u2026 over the next two quarters = MONTHLY;COUNT=6"],
    ),
    (
        "NCC will report weekly to the Board over the next six months.",
        ["weekly = WEEKLY", "over the next six months = P6M"],
    ),
    (
        "Over the next six months NCC will act. It will report monthly.",
        ["Over the next six months = P6M", "monthly = MONTHLY"],
    ),
    (
        "NCC will report monthly until June 2016, and over the next year publish figures.",
        ["monthly until June 2016 = MONTHLY ..2016-06-30", "over the next year = P1Y"],
    ),
    (
        "Audits are due in November and January 2018.",
        ["in November = unclear broken_range", "January 2018 = 2018-01-01..2018-01-31"],
    ),
    ("It is due by 1 May, or sooner.", ["due by 1 May = ..2016-05-01 year"]),
    ("It is due by 1 May and by 1 June.", ["due by 1 May = ..2016-05-01 year", "by 1 June = ..2016-06-01 year"]),
    ("It is due in March, and May Smith will act.", ["in March = 2016-03-01..2016-03-31 year"]),
    ("It is due before 1 May and 1 June 2017.", ["before 1 May = ..2017-04-30", "1 June 2017 = ..2017-05-31"]),
    (
        "By May 2016 and every year after it will report.",
        ["By May 2016 = ..2016-05-31 ambiguous", "every year = YEARLY"],
    ),
]

NONE = [
    "Voice of the child \u2013 Learning 14.10",
    "This is set out in paragraph 4.5.2 of the response.",
    "This is set out in 4.5.12 and repeated in 14.10.13.",
    "Enquiries under Section 47 of the Children Act 1989 will be audited.",
    "Agencies will follow Working Together 2013.",
    "The plan will be taken to an 18 month conference.",
    "Staff will receive monthly supervision.",
    "In a crisis staff may march out to a safe place.",
    "Partners have worked on this over the last three years.",
    "Contacts fell by 17% in 10 of 12 areas and to 300 in all.",
    "The Board will be supported by June Thomas and by April Jones.",
    "Leaders may in future ask for more, and will second two staff.",
    "Cover will be arranged during annual leave.",
    "The child was seen twice yearly and had been to three yearly checks.",
    "A bi-monthly, twice monthly or semi-annual check says too little.",
    "This is Level 3 training for all staff in year 11.",
    "On 24 hour notice the hub will open at 8.30.",
    "The process has been revised during the past 18 months.",
    "Pressure is highest during winter pressures.",
    "The ratio must be 5/10 to 6/10.",
    "The process has been revised during the past 18 months.",
    "Pressure is highest during winter pressures.",
    "The ratio must be 5/10 to 6/10.",
    "Costs will rise throughout the next year.",
    "See pages 12-14 and 2010-15 of the file.",
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_every_deadline_of_a_sentence_is_understood(text: str, expected: list[str]) -> None:
    """Several deadlines in one sentence are several, each with its own days."""
    assert deadlines(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_deadline_is_left_alone(text: str) -> None:
    """Numbers, references, law, guidance, spans of the past and names give no deadline."""
    assert deadlines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report came on 12 December.", "on 12 December = 2015-12-12 year"),
        ("The report came on 29 February.", "on 29 February = 2012-02-29 year"),
        ("The report came in January.", "in January = 2016-01-01..2016-01-31 year"),
        ("The report came on 9 February.", "on 9 February = 2015-02-09 year"),
    ],
)
def test_the_past_tense_looks_back_for_a_year(text: str, expected: str) -> None:
    """A date without a year in the past tense is the last such date before the document's own."""
    assert deadlines(text, past=True) == [expected]


def test_a_date_on_the_document_s_own_day_is_still_to_come() -> None:
    """The first such date on or after the document's own includes that day itself."""
    assert deadlines("It is due on 9 February.") == ["on 9 February = 2016-02-09 year"]


@pytest.mark.parametrize(
    "said", ["by June", "on 9 February", "before 1 May", "from 1 May", "between 1 May and 2 June", "in the autumn"]
)
def test_without_a_date_of_the_document_a_missing_year_is_not_guessed(said: str) -> None:
    """A date without a year in an undated document is not understood."""
    assert deadlines(said, dated=None) == [f"{said} = unclear not_understood"]


def test_without_a_date_of_the_document_a_meeting_has_no_days() -> None:
    """A meeting in a month without a year in an undated document is an event without days."""
    assert deadlines("It is due at the July meeting.", dated=None) == ["at the July meeting = event <July meeting>"]


def test_a_deadline_stands_where_its_words_stand() -> None:
    """Start and end are the characters of the words, trailing space left out."""
    text = "Papers are due  by 1 May 2016 , or later."
    (found,) = find_deadlines(text, dated=DATED)
    assert text[found.start : found.end] == found.deadline.said == "due  by 1 May 2016"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("by May 2016", "deadline.by"),
        ("until May 2016", "deadline.until"),
        ("before May 2016", "deadline.before"),
        ("in May 2016", "deadline.in"),
        ("from May 2016", "deadline.from"),
        ("between May 2016 and June 2016", "deadline.between"),
        ("at the May 2016 meeting", "deadline.event"),
        ("within six months", "deadline.within"),
        ("in due course", "deadline.vague"),
        ("on an ongoing basis", "deadline.ongoing"),
        ("by 31 June 2016", "deadline.date"),
        ("on a weekly basis", "recurrence.basis"),
        ("every week", "recurrence.every"),
        ("in the weekly return", "recurrence.event"),
        ("a weekly return", "recurrence.deliverable"),
        ("weekly, or sooner", "recurrence.adverb"),
    ],
)
def test_a_deadline_names_the_rule_that_read_it(text: str, rule: str) -> None:
    """Every answer carries the name of its rule."""
    (found,) = find_deadlines(text, dated=date(2016, 2, 9))
    assert getattr(found.deadline, "rule", None) == rule
