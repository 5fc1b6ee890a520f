"""Markdown's tables keep their cells; what only looks like one stays as it is."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from scrkit.formats.text import Text
from scrkit.model import Cell, CellRef, Outline, words
from scrkit.plugin import FormatContext

PLAN = """\
# Action plan

Agreed by the Board.

| No. | Action | Lead |
|:----|:------:|-----:|
| 1. | Write to **all** schools<br>and tell them<br/>- by post | Head of Service |
| 2. |  | A\\|B |
and this
stands below.

No | Who
--- | ---
3 | SCC | more
"""


def read(text: str, name: str = "plan.md") -> Outline:
    """Return the outline of *text*."""
    return Text().read(text.encode(), FormatContext(source=name))


def cells(outline: Outline, table: int) -> dict[tuple[int, int], str]:
    """Return the words in each cell of that *table* of *outline*."""
    found: dict[tuple[int, int], str] = {}
    for block in outline.blocks:
        if block.cell and block.cell.table == table:
            at = (block.cell.row, block.cell.column)
            found[at] = f"{found[at]}\n{block.printed}" if at in found else block.printed
    return found


def test_a_table_has_its_cells() -> None:
    """With bars at the edges or without; a break in a cell parts its paragraphs; an escaped bar is one of a text."""
    for name in ("plan.md", "plan.txt"):
        outline = read(PLAN, name)
        assert cells(outline, 1) == {
            (1, 1): "No.",
            (1, 2): "Action",
            (1, 3): "Lead",
            (2, 1): "1.",
            (2, 2): "Write to all schools\nand tell them\nby post",
            (2, 3): "Head of Service",
            (3, 1): "2.",
            (3, 3): "A|B",
        }
        assert cells(outline, 2) == {
            (1, 1): "No",
            (1, 2): "Who",
            (2, 1): "3",
            (2, 2): "SCC",
            (2, 3): "more",  # more cells than headings: no word is lost
        }


def test_empty_cells_are_there_and_the_first_row_is_marked() -> None:
    """The layout asks for both."""
    table = read(PLAN).tables[0]
    assert (table.rows, table.columns, len(table.cells)) == (3, 3, 9)
    assert [cell for cell in table.cells if cell.header] == [Cell(row=1, column=at, header=True) for at in (1, 2, 3)]


def test_what_stands_around_a_table_keeps_its_place() -> None:
    """And no sentence is joined over it."""
    assert [block.text for block in read(PLAN).blocks if block.cell is None] == [
        "Action plan",
        "Agreed by the Board.",
        "and this stands below.",
    ]
    assert [(block.cell is None) for block in read("It is\n\na | b\n--|--\n1 | 2\n\nand so on.").blocks] == [
        True,
        *[False] * 4,
        True,
    ]


def test_a_list_in_a_cell_is_one() -> None:
    """A dash makes an item, a number a label."""
    items = [block for block in read(PLAN).blocks if block.kind == "item"]
    assert [(block.text, block.level) for block in items] == [("by post", 1)]
    assert next(block for block in read(PLAN).blocks if block.cell == CellRef(table=1, row=2, column=1)).number == "1"


def test_a_cell_has_its_place() -> None:
    """The line, the columns in it, and the cell."""
    at = next(block.at for block in read(PLAN).blocks if block.text == "Head of Service")
    assert (at.line, at.column, at.end_column, at.cell) == (7, 66, 80, "table 1, row 2, column 3")
    assert PLAN.splitlines()[6][65:80] == "Head of Service"


def test_what_only_looks_like_a_table_is_none() -> None:
    """Headings without dashes, dashes of another count, code, a bar in a sentence, a title over a rule."""
    for text in (
        "| a | b |\n| 1 | 2 |",
        "| a | b |\n|---|\n| 1 | 2 |",
        "```\n| a | b |\n|---|---|\n```",
        "~~~\n```\n| a | b |\n|---|---|\n~~~",
        "either | or",
        "Impact\n---\nNone.",
        "a \\| b\n--- | ---",
        "| a |\n---",
    ):
        assert read(text).tables == (), text


def test_a_table_behind_a_block_of_code_is_one() -> None:
    """The block has ended; so is one that a quotation holds."""
    assert len(read("```\ncode\n```\n| a | b |\n|---|---|\n| 1 | 2 |").tables) == 1
    assert cells(read("> | a | b |\n> |---|---|\n> | 1 | 2 |"), 1)[2, 2] == "2"


@given(
    rows=st.lists(st.lists(st.text(alphabet="abc1 .-*", max_size=8), min_size=2, max_size=4), min_size=1, max_size=5)
)
def test_no_word_is_lost(rows: list[list[str]]) -> None:
    """Whatever stands in the cells."""
    head, *body = rows
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *(f"| {' | '.join(row)} |" for row in body)]
    outline = read("\n".join(lines))
    assert len(outline.tables) == 1
    assert Counter(outline.words) == Counter(words("\n".join("\n".join(row) for row in rows)))
