"""Numbers of a letter and a figure without a stop."""

from __future__ import annotations

import pytest

from layouts.written import outline_of, response, tell
from scrkit.layouts.coded import coded
from scrkit.model import Block, CellRef


@pytest.mark.parametrize(
    "text",
    [
        "A1 Dunmere Police will act.\n\nThis is for August.\n\nA2 Dunmere Council will act.",
        "- A1 Dunmere Police will act.\n- A2 Dunmere Council will act.",
        "A1 Dunmere Police will act.\n\nA2 Dunmere Council will act.\n\nM1 Mothers were asked.",
        "A1 The Chair.\n\nA2 The Board.\n\nA1 The Chair again.",
    ],
)
def test_codes_that_count_on_are_numbers(text: str) -> None:
    """From 1 on, in a list too, anew in the next section; a code of another letter that does not count on is none."""
    found = {block.number: block for block in coded(outline_of(text).blocks) if block.number}

    assert list(found) == ["A1", "A2"]
    assert {block.kind for block in found.values()} == {"paragraph"}
    assert "A1" not in found["A1"].text
    assert found["A2"].printed.startswith("A2 ")


@pytest.mark.parametrize(
    "text",
    [
        "A1 Roads are not asked about.",
        "A1 Roads.\n\nA1 Roads again.",
        "M25 Roads.\n\nM26 Roads.",
        "A1 Roads.\n\nA3 Roads.",
        "A1 roads are long.\n\nA2 roads are short.",
        "A1. The Chair.\n\nA2 The Board.",
        "3b The Chair.\n\n3c The Board.",
        "3a The Chair.\n\n4a The Board.",
        "A. Smith\n\nB. Jones",
        "J. Smith will act.\n\nK. Jones will act.",
        "Lesson 1 Was long and was learned.\n\nLesson 2 Was short and was learned.",
        "I will act.\n\nA Board member will act.\n\nR&D Leads will act.",
        "The A1 Road\n\nThe A2 Road",
    ],
)
def test_what_does_not_count_on_is_prose(text: str) -> None:
    """One alone, the same again, another first, a gap, a small letter behind it; what has its number already stays."""
    blocks = outline_of(text).blocks

    assert coded(blocks) == blocks


def test_letters_behind_the_number_of_their_section_are_numbers() -> None:
    """They start anew in each."""
    text = "1a The Chair.\n\n1b The Board.\n\n2a The Chair again.\n\n2b roads"

    assert [block.number for block in coded(outline_of(text).blocks)] == ["1a", "1b", "2a", None]


def test_titles_and_capitals_that_count_on() -> None:
    """A word and a figure before titles, letters with a stop before sentences."""
    text = (
        "Lesson 1 Housing\n\nA. Dunmere Council will act.\n\nB. Dunmere Police will act.\n\n"
        "Lesson 2 Sleep\n\nA. Dunmere College will act."
    )
    blocks = coded(outline_of(text).blocks)

    assert [(block.label, block.number) for block in blocks] == [
        ("Lesson 1", "1"),
        ("A.", "A"),
        ("B.", "B"),
        ("Lesson 2", "2"),
        ("A.", "A"),
    ]
    assert blocks[0].text == "Housing"


def test_codes_in_a_table_stay_in_its_cells() -> None:
    """Other readers know them."""
    cells = tuple(
        Block(kind="paragraph", text=text, cell=CellRef(table=1, row=row, column=1))
        for row, text in enumerate(("A1 The Chair", "A2 The Board"), start=1)
    )

    assert coded(cells) == cells


def test_actions_with_codes_are_known_by_them() -> None:
    """The owner stands behind the code."""
    told = tell(response(actions="A1 Dunmere Police will act.\n\nA2 Dunmere Council will act by May 2015."))
    first, second = told.lesson("2").actions

    assert [(action.id, action.number) for action in (first, second)] == [("A1", "A1"), ("A2", "A2")]
    assert [owner.said for action in (first, second) for owner in action.owners] == [
        "Dunmere Police",
        "Dunmere Council",
    ]
    assert (told.lost, told.gained) == ({}, {})


def test_actions_with_the_letters_of_their_section() -> None:
    """Each is known by both."""
    told = tell(response(actions="2a Dunmere Police will act.\n\n2b Dunmere Council will act by May 2015."))

    assert [action.id for action in told.lesson("2").actions] == ["2a", "2b"]
    assert (told.lost, told.gained) == ({}, {})
