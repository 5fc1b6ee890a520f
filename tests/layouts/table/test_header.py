"""Which row heads a plan's table, and what each of its columns holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from layouts.table.rows import CONTEXT, Box, outline_of, plan, said, tall, wide
from scrkit.layouts.table.grid import grids
from scrkit.layouts.table.header import find_header

if TYPE_CHECKING:
    from collections.abc import Sequence


def columns(*rows: Sequence[Box | str]) -> list[str] | None:
    """Return what the columns of a table of *rows* hold, None where no row heads a plan."""
    (grid,) = grids(outline_of(rows))
    found = find_header(grid, CONTEXT.vocabulary)
    return [found.columns[place].name for place in sorted(found.columns)] if found else None


ROW = ["1", "Ask them.", "Train", "Police", "May"]


def test_a_header_need_not_be_the_first_row() -> None:
    """A workbook has its title and its date above it."""
    rows: list[Sequence[Box | str]] = [
        [wide("Dunmere", 3)],
        ["Updated", "May", ""],
        ["", "", ""],
        ["Action", "Lead", "By when"],
    ]
    assert columns(*rows, ["Train", "Police", "May"]) == ["action", "owner", "deadline"]


@pytest.mark.parametrize(
    "header",
    [
        ["Action"],  # one heading
        ["Owner", "Deadline"],  # nothing is to be done
        ["Recommendation", "Comments"],  # nobody does it, at no time
        ["Action", "Owner", "Wombats", "Of", "The", "Forest"],  # most of it is unknown
        ["Action " + "and so on " * 9, "Owner"],  # a text
    ],
)
def test_what_heads_no_plan(header: list[str]) -> None:
    """Each lacks one thing."""
    assert columns(header, ["Train all the staff", *["x"] * (len(header) - 1)]) is None


def test_a_header_is_looked_for_at_the_top_only() -> None:
    """Not behind forty rows of something else."""
    head = ["Action", "Owner"]
    assert columns(*[["a", "b"]] * 39, head) == ["action", "owner"]
    assert columns(*[["a", "b"]] * 40, head) is None


def test_sub_headings_name_the_columns_of_their_group() -> None:
    """By their own words, or by the group's where nobody knows them; the group may have none below it."""
    both = [tall("Action", 2), wide("Responsibility", 2), wide("Progress", 2)]
    assert columns(both, ["Lead", "Support", "RAG", "Wombat"]) == ["action", "owner", "support", "status", "progress"]
    once: list[Box | str] = ["Action", wide("Responsibility", 2)]
    marked: list[Box | str] = ["", Box(text="Aye", header=True), Box(text="Nay", header=True)]
    assert columns(once, marked) == [
        "action",
        "owner",
        "owner",
    ]
    assert columns(once, ["Train", "Police", "Probation"]) == ["action", "owner", "owner"]
    assert columns(once, ["", "word " * 26, ""]) == ["action", "owner", "owner"]
    assert columns(once, ["", "", ""]) == ["action", "owner", "owner"]
    assert columns(once) == ["action", "owner", "owner"]


def test_a_row_of_data_below_a_group_is_no_heading() -> None:
    """Its words are kept in an entry."""
    found = plan("SCR", [["Action", wide("Responsibility", 2)], ["Train all the staff", "Police", "Probation"]])
    assert said(found.entries[0], "action") == "Train all the staff"


def test_groups_above_a_header_are_part_of_it() -> None:
    """They reach into it, or stand over some of its columns; a title over all of them is none."""
    reaching: list[Box | str] = [tall("No", 2), tall("Recommendation", 2), wide("Implementation", 3)]
    below = ["Action", "Lead", "Date"]
    assert columns(reaching, below, ROW) == ["number", "recommendation", "action", "owner", "deadline"]
    parted: list[Box | str] = [wide("Plan", 3), wide("Follow-up", 2)]
    found = plan("SCR", [parted, ["No", "Recommendation", "Action", "Lead", "Date"], ROW])
    assert [line.text for line in found.headings][:2] == ["Plan", "Follow-up"]
    title = plan("SCR\nPlan", [[wide("All of it", 5)], ["No", "Recommendation", "Action", "Lead", "Date"], ROW])
    assert "All of it" not in [line.text for line in title.headings]


def test_columns_without_a_heading() -> None:
    """The numbers, the colours of progress; of others nobody knows what they hold, nor of an unknown heading."""
    red = Box(fill="FF0000")
    assert columns(["", "Action", "Lead", "", "", "Wombat"], ["R1", "Train", "Police", red, "x", "y"]) == [
        *("number", "action", "owner", "status", "other", "other"),
    ]
    assert columns(["", "No", "Action", "Lead"], ["R1", "1", "Train", "Police"]) == [
        "other",
        "number",
        "action",
        "owner",
    ]
    assert columns(["Action", "Lead", ""], ["Train", "Police", ""]) == ["action", "owner", "other"]


def test_columns_that_name_the_same_are_told_apart() -> None:
    """By what else is there."""
    assert columns(["Action to be taken", "Action taken", "Lead"], ["a", "b", "c"]) == ["action", "progress", "owner"]
    assert columns(["Action taken", "Lead"], ["a", "b"]) == ["action", "owner"]
    assert columns(["Finding", "Recommendation", "Action", "Lead"], ["a", "b", "c", "d"]) == [
        *("issue", "recommendation", "action", "owner"),
    ]
    assert columns(["Finding", "Lesson", "Action", "Lead"], ["a", "b", "c", "d"])[:2] == [  # type: ignore[index]
        *("recommendation", "recommendation"),
    ]
    assert columns(["Ref", "Recommendation", "Ref", "Action", "Lead"], ["1", "b", "1", "d", "e"]) == [
        *("number", "recommendation", "action_number", "action", "owner"),
    ]
    assert columns(["Ref", "Para", "Recommendation", "Action", "Lead"], ["1", "2", "b", "d", "e"])[:2] == [  # type: ignore[index]
        *("number", "other"),
    ]
    assert columns(["Team", "Action", "Lead"], ["a", "b", "c"]) == ["other", "action", "owner"]
    assert columns(["Team", "Action", "Date"], ["a", "b", "c"]) == ["owner", "action", "deadline"]


def test_a_heading_over_the_number_and_the_text() -> None:
    """The first of its two columns holds the numbers; "Rec" alone heads a number or a text, as its cells say."""
    spread: list[Box | str] = [wide("Recommendation", 2), "Action", "Lead"]
    assert columns(spread, ["1", "Ask.", "Train", "Police"])[:2] == ["number", "recommendation"]  # type: ignore[index]
    assert columns(["Rec", "Action", "Lead"], ["1", "Train", "Police"]) == ["number", "action", "owner"]
    assert columns(["Rec", "Action", "Lead"], ["1. Ask all of the parents", "Train", "Police"])[0] == "recommendation"  # type: ignore[index]
