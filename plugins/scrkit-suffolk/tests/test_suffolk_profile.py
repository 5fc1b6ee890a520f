"""Promises of Suffolk's profile: it says what the published response says, and no more."""

from __future__ import annotations

from datetime import date

from scrkit.plugin import BoardSpec
from scrkit_suffolk.march_paper import march_paper

BOARD = BoardSpec.from_package("scrkit_suffolk", "suffolk.toml").profile


def test_the_board_has_its_full_name_first_and_its_others_after() -> None:
    """By any of them its responses are known to be its own."""
    assert BOARD.id == "suffolk"
    assert BOARD.names == (
        "Suffolk Local Safeguarding Children Board",
        "Suffolk Safeguarding Children Board",
        "Suffolk LSCB",
    )


def test_only_meetings_of_a_known_day_are_listed() -> None:
    """The response speaks of a meeting in July 2014 and does not say when."""
    assert [meeting.on for meeting in BOARD.meetings] == [date(2013, 12, 12), date(2014, 3, 8)]


def test_a_group_is_known_with_and_without_its_comma() -> None:
    """The response writes one group's name in two ways."""
    (group,) = [names for names in BOARD.groups if names[0] == "LSCB Planning, Policy and Engagement Group"]

    assert "LSCB Planning Policy and Engagement Group" in group


def test_no_name_stands_for_two_bodies() -> None:
    """A name that did would fold two bodies into one."""
    names = [name for body in (*BOARD.groups, *BOARD.bodies, BOARD.names) for name in body]

    assert len(names) == len(set(names))


def test_the_march_paper_is_for_a_meeting_of_the_board() -> None:
    """It looks to the last day of the month in which the next one is."""
    paper = march_paper()

    assert paper.decision in BOARD.meetings
    assert (paper.next_meeting, paper.until) == ("the July 2014 meeting", date(2014, 7, 31))
