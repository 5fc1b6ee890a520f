"""Dated events in the life of a review."""

from __future__ import annotations

import pytest

from language.telling import DATED
from scrkit.language import find_milestones

TOLD = [
    ("The Executive met on Monday 4 May 2015 to read a draft.", [("meeting", "2015-05-04")]),
    ("At its meeting on Friday 3 April 2015 the Board will choose a case.", [("meeting", "2015-04-03")]),
    (
        "On 18 April 2015 the partners' delegates agreed that a Practice Review should be carried out.",
        [("decision to hold the review", "2015-04-18")],
    ),
    ("The decision was taken by the Chair on 8 May 2015.", [("decision to hold the review", "2015-05-08")]),
    (
        "The case was referred to the Hampton SCB on 3 March 2015 and the SCR Panel met on 14 April 2015.",
        [("referred to the board", "2015-03-03"), ("serious case review panel met", "2015-04-14")],
    ),
    (
        "On 3 March 2015 the Chair noted the case, which had been referred to the Board on 1 February 2015.",
        [("referred to the board", "2015-02-01")],
    ),
    (
        "The SCR Panel met on 14 April 2015 and decided that a review was needed.",
        [("serious case review panel met", "2015-04-14")],
    ),
    ("The case was referred formally to the LSCB on 16th April.", [("referred to the board", "2015-04-16")]),
    ("On 2 March 2015 the case was referred for a serious case review.", [("referred to the board", "2015-03-02")]),
    (
        "On 20 May 2015 the Independent Chair decided to hold a serious case review.",
        [("decision to hold the review", "2015-05-20")],
    ),
    (
        "The decision to commission a review was made by the Chair on 20 May 2015.",
        [("decision to hold the review", "2015-05-20")],
    ),
    ("The SCR Sub-Group met on 11 May 2015.", [("serious case review panel met", "2015-05-11")]),
    (
        "The overview report was presented to the Board on Tuesday 8th December 2015.",
        [("board considered the report", "2015-12-08")],
    ),
    (
        "Hampton SCB met on the 12th December 2015 to consider the report.",
        [("board considered the report", "2015-12-12")],
    ),
    ("The Board received the overview report on 7 July 2015.", [("board considered the report", "2015-07-07")]),
    (
        "The actions will be presented to the Board meeting on the 8th March as an action plan for final approval.",
        [("action plan to the board for final approval", "2016-03-08")],
    ),
    ("The report will be published on 9 May.", [("published", "2016-05-09")]),
    ("This response was published on 1 February 2016.", [("published", "2016-02-01")]),
]

NONE = [
    "He was referred to CAMHS on 3 March 2014.",
    "On 2 June 2014 a midwife referred the family to Children's Social Care.",
    "Working Together was published on 21 March 2013.",
    "The Police met the family on 3 March 2015.",
    "The Adoption Panel met on 3 March 2012.",
    "The Training Sub-Group met on 3 March 2015.",
    "The case was referred to the Board in March 2015.",
    "The Panel met on 31 September 2015.",
    "On 3 March 2015 it rained.",
    "",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_milestones_are_told_with_their_day(text: str, expected: list[tuple[str, str]]) -> None:
    """What happened is named as the field names it, and its day is the one beside its verb."""
    assert [(one.what, str(one.when.latest)) for one in find_milestones(text, dated=DATED)] == expected


@pytest.mark.parametrize("text", NONE)
def test_other_events_are_no_milestones(text: str) -> None:
    """The family's history, other groups, and days that are not told give no milestone."""
    assert find_milestones(text, dated=DATED) == ()


def test_a_milestone_keeps_the_words_of_its_day() -> None:
    """The day is kept as said, with what had to be inferred."""
    (one,) = find_milestones("The case was referred to the Board on the 16th April.", dated=DATED)
    assert (one.when.said, one.when.inferred, one.when.rule) == ("16th April", ("year",), "milestone")
