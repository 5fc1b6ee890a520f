"""What comes back."""

from __future__ import annotations

import pytest

from language.telling import deadlines

RHYTHMS = [
    (
        "Quarterly over the next four months, figures will be sent.",
        "Quarterly over the next four months = MONTHLY;INTERVAL=3",
    ),
    (
        "On a weekly basis from 1 May 2016 to 1 May 2016 figures are sent.",
        "On a weekly basis from 1 May 2016 to 1 May 2016 = WEEKLY 2016-05-01..2016-05-01",
    ),
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
    (
        "The audit will be repeated annually in March and September.",
        "annually in March and September = YEARLY;BYMONTH=3,9",
    ),
    ("The audit will be repeated every year in May.", "every year in May = YEARLY;BYMONTH=5"),
    ("Progress will be reported weekly for six weeks.", "weekly for six weeks = WEEKLY;COUNT=6"),
    ("Progress will be reported weekly for six weeks or more.", "weekly = WEEKLY"),
    ("Staff meet weekly for an hour.", "weekly = WEEKLY"),
    ("The hub will send a six-monthly report to the Board.", "a six-monthly report = MONTHLY;INTERVAL=6"),
    ("The hub will carry out an annual audit.", "an annual audit = YEARLY"),
    ("The group has met monthly since it was formed.", "monthly = MONTHLY"),
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


@pytest.mark.parametrize(("text", "expected"), RHYTHMS)
def test_a_rhythm_is_a_deadline(text: str, expected: str) -> None:
    """A rhythm has its rule, its count where a length of time holds it, and its bounds."""
    assert deadlines(text) == [expected]
