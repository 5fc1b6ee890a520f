"""Cards that are tables: labels in a column, their words beside them."""

from __future__ import annotations

from layouts.cards.carded import CONTEXT, blocks, plan, tabled, tell
from scrkit.layouts.cards.plan import find_plan
from scrkit.model import Block, Cell, CellRef, Outline, Table

CARD = "Action: Train.\nLead: Police\nBy when: May 2014"
TWO = f"Recommendation 1\n{CARD}\nRecommendation 2\n{CARD}"


def test_a_table_that_is_none_of_cards_keeps_its_words_together() -> None:
    """Behind the last card it closes the plan."""
    made = tabled(TWO, [["Name", "Phone", "Room", "Day", "Time"], ["A", "1", "2", "3", "4"]])

    assert [block.printed for block in find_plan(made, CONTEXT.vocabulary).plan.closing] == [
        *("Name", "Phone", "Room", "Day", "Time", "A", "1", "2", "3", "4"),
    ]


def test_a_table_whose_blocks_are_told_apart_is_read_once() -> None:
    """A note may stand between the rows of a table in the order of a file."""
    rows = [("Action", "Train."), ("Lead", "Police"), ("Action", "Tell."), ("Lead", "NHS")]
    cells = tuple(Cell(row=row, column=column) for row in range(1, 5) for column in (1, 2))
    told: list[Block] = []
    for row, line in enumerate(rows, 1):
        for column, words in enumerate(line, 1):
            told += blocks(words, cell=CellRef(table=1, row=row, column=column))
        told += blocks("As agreed") if row == 2 else []
    made = Outline(format="hand", source="plan", blocks=tuple(told), tables=(Table(cells=cells),))
    entries = find_plan(made, CONTEXT.vocabulary).plan.entries

    assert [one.text for entry in entries for one in entry.fields] == ["Train.", "Police", "Tell.", "NHS\nAs agreed"]


def test_the_colour_behind_words_is_kept() -> None:
    """A key may give it a meaning."""
    cells = tuple(
        Cell(row=row, column=column, fill="00B050" if (row, column) == (2, 2) else None)
        for row in (1, 2, 3)
        for column in (1, 2)
    )
    told = [
        block
        for row, line in enumerate((("Action", "Train."), ("RAG", "Green"), ("Notes", "None")), 1)
        for column, words in enumerate(line, 1)
        for block in blocks(words, cell=CellRef(table=1, row=row, column=column))
    ]
    made = Outline(
        format="hand", source="plan", blocks=(*blocks("Recommendation 1"), *told), tables=(Table(cells=cells),)
    )
    entry = find_plan(made, CONTEXT.vocabulary).plan.entries[0]

    assert [(one.name, one.fill) for one in entry.fields if one.blocks] == [
        ("action", None),
        ("status", "00B050"),
        ("comment", None),
    ]


def test_a_table_may_hold_the_titles_beside_its_words() -> None:
    """A row that begins with the title, and one whose label nobody knows."""
    made = tabled(
        [
            ["Recommendation 1", "Share records."],
            ["Action", "Train."],
            ["Lead", "Police"],
            ["Priority 1", "High"],
            ["Recommendation 2", "Meet."],
            ["Action", "Tell."],
            ["Lead", "NHS"],
            ["Size of paper", "A4"],
        ]
    )

    assert plan(tell(made)) == [
        ("1", "Share records.", [("Train.", ["Police"], "none")]),
        ("2", "Meet.", [("Tell.", ["NHS"], "none")]),
    ]
    assert [one.name for one in find_plan(made, CONTEXT.vocabulary).plan.entries[1].fields][-1] == "other"
