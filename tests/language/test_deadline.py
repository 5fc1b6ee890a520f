"""Deadlines in sentences: what each says, where it stands, and what is none."""

from __future__ import annotations

from datetime import date

import pytest

from language.telling import DATED, deadlines
from scrkit.language import find_deadlines

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
    ("Savings are due by the end of the financial year.", "by the end of the financial year = ..2016-03-31 year"),
    ("Savings are due by the end of this financial year.", "by the end of this financial year = ..2016-03-31 year"),
    (
        "Savings are due by the end of the 2016/17 financial year.",
        "by the end of the 2016/17 financial year = ..2017-03-31",
    ),
]

RANGES = [
    ("The audit runs between April and July 2016.", "between April and July 2016 = 2016-04-01..2016-07-31"),
    ("The audit runs from 4 April to 6 May 2016.", "from 4 April to 6 May 2016 = 2016-04-04..2016-05-06"),
    (
        "Between spring 2016 and autumn 2016 the offer is tested.",
        "Between spring 2016 and autumn 2016 = 2016-03-01..2016-11-30 ambiguous",
    ),
    (
        "The audit runs between October 2016 and March 2016.",
        "between October 2016 and March 2016 = unclear broken_range",
    ),
    ("A check was made between May 2014 and 2015.", "between May 2014 and 2015 = unclear broken_range"),
    ("The check falls between 10 March and 2 April.", "between 10 March and 2 April = 2016-03-10..2016-04-02 year"),
    ("The roll-out falls in June/July 2016.", "in June/July 2016 = 2016-06-01..2016-07-31 ambiguous"),
    ("The roll-out falls in June or July 2017.", "in June or July 2017 = 2017-06-01..2017-07-31 ambiguous"),
    ("The roll-out will be over by June or July 2017.", "by June or July 2017 = ..2017-07-31 ambiguous"),
    ("The roll-out falls in April \u2013 June 2017.", "in April \u2013 June 2017 = 2017-04-01..2017-06-30"),
    ("Tests run in Spring/Summer 2016.", "in Spring/Summer 2016 = 2016-03-01..2016-08-31 ambiguous"),
]

EVENTS = [
    (
        "It will be discussed at its meeting on 14 June 2016.",
        "at its meeting on 14 June 2016 = event <meeting on 14 June 2016> 2016-06-14",
    ),
    (
        "Findings go to the Board meeting in September.",
        "to the Board meeting in September = event <Board meeting in September> 2016-09-01..2016-09-30 year",
    ),
    (
        "Findings go to the SAB meeting of 12 May 2016.",
        "to the SAB meeting of 12 May 2016 = event <SAB meeting of 12 May 2016> 2016-05-12",
    ),
    (
        "Findings go to the Board meeting (12 May 2016).",
        "to the Board meeting (12 May 2016) = event <Board meeting (12 May 2016)> 2016-05-12",
    ),
    (
        "The Trust will report at the Executive's July meeting.",
        "at the Executive's July meeting = event <Executive's July meeting> 2016-07-01..2016-07-31 year",
    ),
    (
        "The Trust will report at the October 2016 meeting.",
        "at the October 2016 meeting = event <October 2016 meeting> 2016-10-01..2016-10-31",
    ),
    (
        "The Trust will report at the October 2016 Board.",
        "at the October 2016 Board = event <October 2016 Board> 2016-10-01..2016-10-31",
    ),
    (
        "The Trust will report to the May Executive Group meeting.",
        "to the May Executive Group meeting = event <May Executive Group meeting> 2016-05-01..2016-05-31 year",
    ),
    (
        "Papers must be ready in time for the LSCB meeting on 21 June 2016.",
        "in time for the LSCB meeting on 21 June 2016 = event <LSCB meeting on 21 June 2016> ..2016-06-21",
    ),
    (
        "Papers must be ready prior to the September 2016 meeting.",
        "prior to the September 2016 meeting = event <September 2016 meeting> ..2016-09-30",
    ),
    (
        "Papers must be ready ahead of the September 2016 meeting.",
        "ahead of the September 2016 meeting = event <September 2016 meeting> ..2016-09-30",
    ),
    ("The group will report to each meeting of the Partnership.", "to each meeting = event <each meeting>"),
    (
        "The group will report to the next Safeguarding Adults Board meeting.",
        "to the next Safeguarding Adults Board meeting = event <next Safeguarding Adults Board meeting>",
    ),
    ("Every Executive meeting will hear of exceptions.", "Every Executive meeting = event <Every Executive meeting>"),
    ("Reports to subsequent meetings will say more.", "to subsequent meetings = event <subsequent meetings>"),
    (
        "This will be tested during the thematic inspection in November 2016.",
        "during the thematic inspection in November 2016 = event <thematic inspection in November 2016> 2016-11-01..2016-11-30",
    ),
    (
        "Lessons will be shared at the annual conference on 7 October 2016.",
        "at the annual conference on 7 October 2016 = event <annual conference on 7 October 2016> 2016-10-07",
    ),
    (
        "At a meeting to be held on 3 May 2016 the group will decide.",
        "At a meeting to be held on 3 May 2016 = event <meeting to be held on 3 May 2016> 2016-05-03",
    ),
    ("Findings go to the Board meeting on 31 June 2016.", "to the Board meeting on 31 June 2016 = unclear impossible"),
]

LENGTHS = [
    ("Each trust will reply within 28 days.", "within 28 days = P28D"),
    (
        "The Board will publish it within three months of receipt of the report.",
        "within three months of receipt of the report = P3M after <receipt of the report>",
    ),
    (
        "The worker will be told within ten working days of the decision.",
        "within ten working days of the decision = P10D working after <decision>",
    ),
    ("Within the next six months the policy will be rewritten.", "Within the next six months = P6M"),
    ("The policy will be rewritten over the coming year.", "over the coming year = P1Y"),
    ("The policy will be rewritten over the next two quarters.", "over the next two quarters = P6M"),
    ("A second audit will follow in six months' time.", "in six months' time = P6M"),
    ("A second audit will follow in 12 months\u2019 time.", "in 12 months\u2019 time = P12M"),
    (
        "Replies are wanted within a period of twelve weeks from the launch.",
        "within a period of twelve weeks from the launch = P12W after <launch>",
    ),
    ("Replies are wanted within twenty calendar days.", "within twenty calendar days = P20D calendar"),
]

RHYTHMS = [
    ("Hampton Council will report quarterly to the Executive.", "quarterly = MONTHLY;INTERVAL=3"),
    (
        "The Board will review it every six months until March 2018.",
        "every six months until March 2018 = MONTHLY;INTERVAL=6 ..2018-03-31",
    ),
    (
        "On a monthly basis from April 2016 to September 2016 the Trust will report.",
        "On a monthly basis from April 2016 to September 2016 = MONTHLY 2016-04-01..2016-09-30",
    ),
    (
        "Quarterly over the next two years, figures will be sent.",
        "Quarterly over the next two years = MONTHLY;INTERVAL=3;COUNT=8",
    ),
    (
        "The Trust will report every two months over the coming year.",
        "every two months over the coming year = MONTHLY;INTERVAL=2;COUNT=6",
    ),
    (
        "The Trust will report every four weeks over the next six months.",
        "every four weeks over the next six months = WEEKLY;INTERVAL=4",
    ),
    ("The hub will send a six-monthly report to the Board.", "a six-monthly report = MONTHLY;INTERVAL=6"),
    ("The hub will carry out an annual audit.", "an annual audit = YEARLY"),
    ("Figures are sent every quarter.", "every quarter = MONTHLY;INTERVAL=3"),
    ("Core groups will be checked on a six-weekly basis.", "on a six-weekly basis = WEEKLY;INTERVAL=6"),
    ("The plan will be checked every other month.", "every other month = MONTHLY;INTERVAL=2"),
    ("The plan will be checked at least annually, in public.", "annually = YEARLY"),
    (
        "Use will be tested in the annual Section 11 audit that agencies make.",
        "in the annual Section 11 audit = YEARLY",
    ),
    (
        "The group meets fortnightly until 30 June 2016.",
        "fortnightly until 30 June 2016 = WEEKLY;INTERVAL=2 ..2016-06-30",
    ),
    (
        "On a monthly basis from June 2016 to April 2016 figures are sent.",
        "On a monthly basis from June 2016 to April 2016 = unclear broken_range",
    ),
    (
        "Figures are sent quarterly starting in April 2016.",
        "quarterly starting in April 2016 = MONTHLY;INTERVAL=3 2016-04-01..",
    ),
]

VAGUE = [
    ("The policy will be reissued as soon as possible.", "as soon as possible = unclear vague"),
    ("The policy will be reissued in due course.", "in due course = unclear vague"),
    ("The policy will be reissued by mid-May 2016.", "by mid-May 2016 = unclear vague"),
    ("The policy will be reissued in early 2017.", "in early 2017 = unclear vague"),
    ("The policy will be reissued in the New Year.", "in the New Year = unclear vague"),
    ("The policy will be reissued early in the new year.", "early in the new year = unclear vague"),
    ("The policy will be reissued by the end of the month.", "by the end of the month = unclear vague"),
    (
        "It will be taught by the start of the new academic year.",
        "by the start of the new academic year = unclear vague",
    ),
    ("It will be taught by the end of the summer term.", "by the end of the summer term = unclear vague"),
    ("It will be taught before the end of term.", "before the end of term = unclear vague"),
    ("It will be ready by Easter 2016.", "by Easter 2016 = unclear vague"),
    ("It will be ready before Christmas.", "before Christmas = unclear vague"),
    ("It will be ready next month.", "next month = unclear vague"),
    ("It will be ready later this year.", "later this year = unclear vague"),
    ("It will be ready by next spring.", "by next spring = unclear vague"),
    ("It will be ready in the next few weeks.", "in the next few weeks = unclear vague"),
    ("It will be ready in the first week of May 2016.", "in the first week of May 2016 = unclear vague"),
    ("It will be ready with immediate effect.", "with immediate effect = unclear vague"),
    ("It will be ready by July 14.", "by July 14 = unclear not_understood"),
    ("Figures will be sent on an ongoing basis.", "on an ongoing basis = ongoing"),
    ("Figures will be sent on an on-going basis.", "on an on-going basis = ongoing"),
    ("It will be ready by 31 June 2016.", "by 31 June 2016 = unclear impossible"),
    ("It will be ready by 29 February 2017.", "by 29 February 2017 = unclear impossible"),
    ("It will be ready on 30/02/2016.", "on 30/02/2016 = unclear impossible"),
    ("It will be ready on 31 April.", "on 31 April = unclear impossible"),
    ("It will be ready before 31 November.", "before 31 November = unclear impossible"),
]

SEVERAL = [
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
        ["by 1 May 2016 = ..2016-05-01", "within six months = P6M"],
    ),
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
    "See pages 12-14 and 2010-15 of the file.",
]


@pytest.mark.parametrize(("text", "expected"), [*DAYS, *MONTHS, *LONGER, *RANGES, *EVENTS, *LENGTHS, *RHYTHMS, *VAGUE])
def test_the_deadline_of_a_sentence_is_understood(text: str, expected: str) -> None:
    """A deadline is found in its sentence with its words, its days, and what a reader has to add."""
    assert deadlines(text) == [expected]


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
    assert text[found.start : found.end] == found.deadline.said == "by 1 May 2016"


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
