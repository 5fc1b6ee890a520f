"""Dates of one day anywhere in a text."""

from __future__ import annotations

from datetime import date

import pytest

from language.telling import DATED
from scrkit.language import find_days

FOUND = [
    (
        "The case was referred on 16th April and the Panel met on Monday 13th May 2013.",
        [("16th April", "2015-04-16 year"), ("Monday 13th May 2013", "2013-05-13")],
    ),
    ("Hampton SCB, 3rd March 2015.", [("3rd March 2015", "2015-03-03")]),
    ("Dated 09/02/2016", [("09/02/2016", "2016-02-09")]),
    ("Signed 9.2.2016 by the Chair", [("9.2.2016", "2016-02-09")]),
    ("Version of 2016-02-09, final", [("2016-02-09", "2016-02-09")]),
    ("The plan will be presented on the 8th March.", [("8th March", "2016-03-08 year")]),
    ("The plan is to be presented on March 8th.", [("March 8th", "2016-03-08 year")]),
    ("They met on 31 September 2015.", [("31 September 2015", "impossible")]),
    ("They met on 1 May 2015. They will meet on 1 May.", [("1 May 2015", "2015-05-01"), ("1 May", "2016-05-01 year")]),
    ("The panel met on 4 May and 8 June 2014.", [("4 May", "2014-05-04"), ("8 June 2014", "2014-06-08")]),
    ("It was written on Friday, 4th December 2015, in haste.", [("Friday, 4th December 2015", "2015-12-04")]),
]

NONE = [
    "See paragraph 4.5.12 and Learning 14.10.",
    "In May 2013, spring 2014 and 2014-15 nothing was dated to a day.",
    "1 in 3, 5/10, 24 hours, 12 months, Section 11.",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_days_are_found_with_their_words(text: str, expected: list[tuple[str, str]]) -> None:
    """Every date of one day is found, its missing year looked for in the direction of the tense."""
    found = find_days(text, dated=DATED)
    told = [(one.said, " ".join((str(one.day or "impossible"), *one.inferred))) for one in found]
    assert told == expected
    assert all(text[one.start :].startswith(one.said) for one in found)


@pytest.mark.parametrize("text", NONE)
def test_numbers_and_longer_times_are_no_days(text: str) -> None:
    """Numbers of paragraphs, months and lengths of time are left alone."""
    assert find_days(text, dated=DATED) == ()


def test_a_day_without_a_year_in_an_undated_document_is_left_out() -> None:
    """Without a date of the document a missing year is not guessed, and no day is told."""
    assert find_days("They met on 13th May.") == ()


def test_an_impossible_day_without_a_year_is_told() -> None:
    """No year makes 31 April possible, so an undated document can say that it is none."""
    (found,) = find_days("They met on 31st April.")
    assert (found.said, found.day) == ("31st April", None)


def test_the_leap_day_is_looked_for_in_a_leap_year() -> None:
    """29 February without a year is the nearest that a calendar has."""
    (found,) = find_days("It will be done on 29 February.", dated=date(2016, 3, 1))
    assert found.day == date(2020, 2, 29)
