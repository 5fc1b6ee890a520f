"""Tables have a shape that holds together, and blocks stand in tables that are there."""

from __future__ import annotations

import pytest

from scrkit.errors import RecordError
from scrkit.model import Block, Cell, CellRef, Outline, Table


def test_a_table_is_as_large_as_its_cells_reach() -> None:
    """A merged cell reaches over several rows and columns."""
    table = Table(cells=(Cell(row=1, column=1), Cell(row=1, column=2, rows=3, columns=2)))

    assert (table.rows, table.columns) == (3, 3)
    assert (Table().rows, Table().columns) == (0, 0)


@pytest.mark.parametrize("fill", ["red", "#FF0000", "ff0000", "FF000", "FF00000", ""])
def test_a_fill_is_six_hexadecimal_digits(fill: str) -> None:
    """In capitals, so that two of one colour are equal."""
    with pytest.raises(RecordError, match=r"^Cell\.fill: .* is no colour as RRGGBB$"):
        Cell(row=1, column=1, fill=fill)


def test_a_block_stands_in_a_table_that_is_there() -> None:
    """The first is table 1."""
    block = Block(kind="paragraph", text="Red", cell=CellRef(table=2, row=1, column=1))

    with pytest.raises(RecordError, match=r"^Outline\.blocks: a block in table 2 of 1$"):
        Outline(format="a", source="a", blocks=(block,), tables=(Table(),))
    assert Outline(format="a", source="a", blocks=(block,), tables=(Table(), Table())).blocks == (block,)
