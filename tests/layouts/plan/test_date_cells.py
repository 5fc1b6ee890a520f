"""What the date cell says of each action: one date for all, a list that pairs, or nobody knows."""

from __future__ import annotations

from datetime import date

import pytest

from layouts.plan.plans import cell, entry, plan, tell, tell_entry
from scrkit.layouts.plan.entry import Field
from scrkit.model import Block, Dated, Done, NotSet, Ongoing, Unclear

THREE = "1. Train staff.\n2. Tell families.\n3. Look again."
TWO = "- Train staff.\n- Tell families."


def test_one_date_is_that_of_every_action() -> None:
    """Its words stand in the first paragraph only."""
    told = tell_entry(action=THREE, deadline="28 February 2020")

    assert {action.deadline for action in told.actions} == {told.actions[0].deadline}
    assert "2020" in told.paragraph("lesson-1/1")
    assert "2020" not in told.paragraph("lesson-1/2")


@pytest.mark.parametrize(
    "printed",
    ["1. 28 February 2020\n2. 1 March 2020\n3. On going", "3. On going\n1. 28 February 2020\n2. 1 March 2020"],
)
def test_dates_pair_by_their_numbers(printed: str) -> None:
    """In whatever order they stand, although a figure behind the number hides it from a format."""
    told = tell_entry(action=THREE, deadline=printed)

    assert [action.deadline.said for action in told.actions] == ["28 February 2020", "1 March 2020", "On going"]


def test_dates_pair_by_numbers_of_the_document() -> None:
    """Figures with a point that no action has are none: the language judges what they are."""
    told = tell_entry("2", action="2.1 Audit\n2.2 Train", deadline="2.2 June 2016\n2.1 July 2016")
    clock = tell_entry("2", action="Audit", deadline="2.15 pm on 5 May 2015")
    day = tell_entry("2", action="2.1 Audit", deadline="28.2 2015")

    assert [action.deadline.said for action in told.actions] == ["July 2016", "June 2016"]
    assert clock.action.deadline.said == "2.15 pm on 5 May 2015"
    assert (type(day.action.deadline), day.action.deadline.said) == (Unclear, "28.2 2015")


def test_a_range_of_numbers_stands_for_several_actions() -> None:
    """The range "1-2" covers both; the words stand once."""
    told = tell_entry(action=THREE, deadline="1-2 28 February 2020\n3. 1 March 2020")

    assert [action.deadline.said for action in told.actions] == ["28 February 2020", "28 February 2020", "1 March 2020"]
    assert (told.lost, told.gained) == ({}, {})


@pytest.mark.parametrize("printed", ["28 Feb 2020", "28.02.20", "1-2 months", "28 February\n2020", "2-1 weeks"])
def test_figures_that_begin_one_deadline_are_no_numbers_of_points(printed: str) -> None:
    """Nor is a line break inside a date a new date."""
    told = tell_entry(action=TWO, deadline=printed)

    assert {action.deadline.said for action in told.actions} == {printed}
    assert "pairing" not in told.notices


@pytest.mark.parametrize(
    "printed",
    [
        "3 May 2015\n4 May 2015\n5 May 2015",
        "1. 3 May 2015",
        "1. 3 May 2015\n1. 4 May 2015",
        "2. 3 May 2015\n3. 4 May 2015",
        "Complete\n04/03/2020",
        "2-3 3 May 2015",
    ],
)
def test_lists_that_do_not_pair_give_no_date(printed: str) -> None:
    """Two actions: the whole cell is kept at both, and is said to be looked at; no date is guessed."""
    told = tell_entry(action="1. Train staff.\n2. Tell families.", deadline=printed)

    (one,) = {action.deadline for action in told.actions}
    assert isinstance(one, Unclear)
    assert (one.rule, one.reason, one.said.split()) == ("deadline.unpaired", "not_understood", printed.split())
    assert "pairing" in told.notices


def test_dates_without_numbers_follow_the_order_of_numbered_actions() -> None:
    """As many as there are actions; numbers of another list would have to be the same."""
    plain = tell_entry(action="1. Train staff.\n2. Tell families.", deadline="3 May 2015\n4 May 2015")
    lettered = tell_entry(action="1. Train staff.\n2. Tell families.", deadline="(a) 3 May 2015\n(b) 4 May 2015")

    assert [action.deadline.said for action in plain.actions] == ["3 May 2015", "4 May 2015"]
    assert {action.deadline.rule for action in lettered.actions} == {"deadline.unpaired"}


def test_letters_pair_with_actions_that_have_no_marks_of_their_own() -> None:
    """In their order; where they do not rise nobody can say what they mean."""
    rising = tell_entry(action=TWO, deadline="(a) 3 May 2015\n(b) 4 May 2015")
    falling = tell_entry(action=TWO, deadline="(b) 3 May 2015\n(a) 4 May 2015")

    assert [action.deadline.said for action in rising.actions] == ["3 May 2015", "4 May 2015"]
    assert {action.deadline.rule for action in falling.actions} == {"deadline.unpaired"}


def test_two_dates_for_one_action_do_not_pair() -> None:
    """Neither is the action's, as nothing says what is due on which."""
    told = tell_entry(action="Train staff: all of them.", deadline="1. 3 May 2015\n2. 4 May 2015")

    assert told.action.deadline.rule == "deadline.unpaired"
    assert told.action.steps == ()


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("31 September 2020", Unclear),
        ("Complete 04/03/2020", Done),
        ("On going", Ongoing),
        ("TBC", NotSet),
        ("1. 31 December 2016", Dated),
        ("- 31 December 2016", Dated),
    ],
)
def test_the_language_reads_a_date_cell(printed: str, kind: type) -> None:
    """An impossible day stays words, a day of completion is done; a list of one pairs with one action."""
    told = tell_entry(action="Train staff.", deadline=printed)

    assert isinstance(told.action.deadline, kind)
    assert told.notices == (["deadline"] if kind is Unclear else [])


def test_a_missing_year_is_that_of_the_plan() -> None:
    """The first such day on or after the plan's own date."""
    told = tell(plan(entry(action="Train staff.", deadline="3 May"), opening="Publication date: 1 June 2015"))

    assert isinstance(told.action.deadline, Dated)
    assert told.action.deadline.latest == date(2016, 5, 3)


@pytest.mark.parametrize("sign", ["as above", "Ditto", '"', "\u3003"])
def test_a_date_as_above_is_that_of_the_entry_above(sign: str) -> None:
    """It is said that it was taken from there, and the sign itself is no deadline."""
    above = entry("1", recommendation="Listen.", action="Train staff.", deadline="May 2019")
    told = tell(plan(above, entry("2", recommendation="Look.", action="Tell families.", deadline=sign)))

    assert [action.deadline.said for action in told.actions] == ["May 2019", "May 2019"]
    assert told.notices == ["deadline"]


def test_a_dash_among_dates_stands_for_a_date_that_is_missing() -> None:
    """Three lines for three actions; for two they do not pair, and are no range of time either."""
    lines = ("3 May 2019", "\u2013", "5 June 2019")
    dates = Field(name="deadline", blocks=tuple(Block(kind="paragraph", text=text) for text in lines))
    three, two = tell_entry("1", dates, action=THREE), tell_entry("1", dates, action=TWO)

    assert [action.deadline.said for action in three.actions] == ["3 May 2019", None, "5 June 2019"]
    assert {action.deadline.rule for action in two.actions} == {"deadline.unpaired"}


def test_a_dash_beside_one_date_says_nothing() -> None:
    """There is no list that it could be in."""
    blocks = (Block(kind="paragraph", text="3 May 2019"), Block(kind="paragraph", text="-"))

    assert tell_entry("1", Field(name="deadline", blocks=blocks), action=TWO).actions[1].deadline.said == "3 May 2019"


def test_lines_of_one_block_are_lines() -> None:
    """A line break inside a paragraph parts dates as a paragraph does."""
    blocks = (Block(kind="paragraph", text="3 May 2019\n4 May 2019"),)
    told = tell_entry("1", Field(name="deadline", blocks=blocks), cell("comment", "-"), action=TWO)

    assert [action.deadline.said for action in told.actions] == ["3 May 2019", "4 May 2019"]


def test_a_revised_date_takes_the_place_of_the_first() -> None:
    """Which is kept behind its label; an empty column revises nothing, and two dates that nothing parts do not pair."""
    first = cell("deadline", "May 2019", label="Target date")
    told = tell_entry("1", first, cell("deadline", "July 2019", label="Revised date"), action="Train.")
    empty = tell_entry("1", first, cell("deadline", label="Revised date"), action="Train.")
    unsaid = tell_entry("1", first, cell("deadline", "July 2019"), action="Train.")

    assert (told.action.deadline.said, told.lesson.text[1].text) == ("July 2019", "Target date: May 2019")
    assert empty.action.deadline.said == "May 2019"
    assert unsaid.action.deadline.rule == "deadline.unpaired"


def test_a_date_with_its_month_first_puts_all_dates_in_doubt() -> None:
    """One notice for the plan: "03/04/2016" is read as 3 April, and may be meant as 4 March."""
    rows = (
        entry("1", recommendation="A.", action="Train.", deadline="03/31/2016"),
        entry("2", recommendation="B.", action="Tell.", deadline="03/04/2016"),
        entry("3", recommendation="C.", action="Ask.", deadline="04/30/2016"),
    )
    notices = [notice for notice in tell(plan(*rows)).draft.notices if "month first" in notice.text]
    impossible = tell(plan(entry("1", recommendation="A.", action="Train.", deadline="31/09/2016"))).draft.notices

    assert [(notice.kind, notice.said) for notice in notices] == [("deadline", "03/31/2016")]
    assert not any("month first" in notice.text for notice in impossible)
