"""Deadlines that give no day are said to be unclear."""

from __future__ import annotations

import pytest

from language.telling import deadlines

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


@pytest.mark.parametrize(("text", "expected"), VAGUE)
def test_a_deadline_without_a_day_is_unclear(text: str, expected: str) -> None:
    """What should be a deadline and gives no day, or an impossible one, is told and never guessed."""
    assert deadlines(text) == [expected]
