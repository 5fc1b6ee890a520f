"""What a template prints is told from what a plan says."""

from __future__ import annotations

import pytest

from layouts.table.rows import CONTEXT, plan, said
from scrkit.layouts.table.prompts import is_gap, is_prompt, offers_colours

HEAD = ["Recommendation", "Action", "Lead", "By when"]
OWN = ["1. Ask.", "Train all the staff", "Police", "May 2014"]


@pytest.mark.parametrize(
    "text", ["[insert]", "<name>", "____", "....", "\u2026", "dd/mm/yyyy", "Click here to enter text."]
)
def test_a_gap(text: str) -> None:
    """Brackets, rules, the form of a date."""
    assert is_gap(text)
    assert is_prompt(text)


@pytest.mark.parametrize("text", ["1", "Police [lead]", "Train all staff", "12/05/2014"])
def test_no_gap(text: str) -> None:
    """It says something."""
    assert not is_gap(text)


@pytest.mark.parametrize(
    "text",
    ["State the main recommendation", "Who will do it?", "e.g. 31 March", "Job title, no names", "List them"],
)
def test_a_prompt(text: str) -> None:
    """Instructions, questions, examples."""
    assert is_prompt(text)


def test_a_long_text_is_no_prompt() -> None:
    """However it begins."""
    assert not is_prompt(f"State {'the recommendation ' * 40}")


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Red\nAmber\nGreen", True),
        ("R / A / G", True),
        ("Red or Green", True),
        ("Green", False),  # an answer
        ("Green green", False),  # the same answer
        ("Red \u2013 late", False),  # a status
        ("", False),
    ],
)
def test_colours_on_offer(text: str, offered: bool) -> None:  # noqa: FBT001 - what is expected
    """Two or more, and nothing else."""
    assert offers_colours(text, CONTEXT.vocabulary) is offered


def furniture(*rows: list[str]) -> list[str]:
    """Return the furniture of a plan with these *rows* above its own."""
    return [line.text for line in plan("SCR plan", [HEAD, *rows, OWN]).furniture]


def test_a_row_of_prompts_is_furniture() -> None:
    """What is to be done is asked for, most cells ask, and one of them asks plainly."""
    prompts = ["State the main recommendation", "What will be done?", "Agency", "From date of publication"]
    assert furniture(prompts) == prompts
    assert furniture(["", "Give details [insert]", "", ""]) == ["Give details [insert]"]


@pytest.mark.parametrize(
    "row",
    [
        ["Give staff clear guidance", "List the schools", "Police", "May 2014"],  # imperatives are actions too
        ["What should schools do?", "Train them", "Police", "May 2014"],  # a question with an answer beside it
        ["", "Please write to all", "Police", "May 2014"],  # most of it is no prompt
    ],
)
def test_a_row_of_the_plan_is_none(row: list[str]) -> None:
    """Refused words would be lost actions."""
    assert furniture(row) == []


def test_prompts_stand_under_the_header_only() -> None:
    """Below a row of the plan a question is a part of it."""
    found = plan("SCR plan", [HEAD, OWN, ["2. Tell?", "What will be done?", "", ""]])
    assert found.furniture == ()
    assert [said(entry, "action") for entry in found.entries] == ["Train all the staff", "What will be done?"]


def test_choices_and_gaps_are_all_that_a_row_holds() -> None:
    """Then it is no row."""
    found = plan("SCR plan", [[*HEAD, "RAG"], [*OWN, ""], ["[insert]", "", "", "", "Red / Green"]])
    assert len(found.entries) == 1
    assert [line.text for line in found.furniture] == ["[insert]", "Red / Green"]
