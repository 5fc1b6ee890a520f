"""A table of the outline with its words in it: rows of slots, a merged cell once, where it begins."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from scrkit.model import NOWHERE, Block, Cell, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Outline, Span


@frozen(kw_only=True)
class Slot:
    """A *cell* with its words, none where it is empty."""

    cell: Cell
    blocks: tuple[Block, ...] = ()

    @property
    def text(self) -> str:
        """All that it prints, a block a line."""
        return "\n".join(block.printed for block in self.blocks)

    @property
    def says(self) -> bool:
        """Whether it holds a word."""
        return any(words(block.printed) for block in self.blocks)

    @property
    def at(self) -> Span:
        """Where its words stand."""
        return self.blocks[0].at if self.blocks else NOWHERE


@frozen(kw_only=True)
class Row:
    """A row: its *number* from 1, and by column the slot that covers it, which may begin in a row above."""

    number: int
    slots: dict[int, Slot]

    @cached_property
    def own(self) -> tuple[Slot, ...]:
        """The slots that begin in it, in the order of its columns."""
        return tuple(slot for column, slot in sorted(self.slots.items()) if self._begins(slot, column))

    @cached_property
    def said(self) -> tuple[Slot, ...]:
        """The slots that begin in it and hold a word."""
        return tuple(slot for slot in self.own if slot.says)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All its blocks."""
        return tuple(block for slot in self.own for block in slot.blocks)

    @property
    def at(self) -> Span:
        """Where its first words stand."""
        return next((slot.at for slot in self.own if slot.blocks), NOWHERE)

    def _begins(self, slot: Slot, column: int) -> bool:
        return slot.cell.row == self.number and slot.cell.column == column


@frozen(kw_only=True)
class Grid:
    """The table with this *number* in the outline; *width* is how many columns it has."""

    number: int
    width: int
    rows: tuple[Row, ...] = field(repr=False)


def grids(outline: Outline) -> tuple[Grid, ...]:
    """Return the tables of *outline*, in order."""
    inside: dict[int, dict[tuple[int, int], list[Block]]] = defaultdict(lambda: defaultdict(list))
    for block in outline.blocks:
        if block.cell is not None:
            inside[block.cell.table][block.cell.row, block.cell.column].append(block)
    return tuple(_grid(number, table.cells, inside[number]) for number, table in enumerate(outline.tables, start=1))


def _grid(number: int, cells: Iterable[Cell], inside: dict[tuple[int, int], list[Block]]) -> Grid:
    rows: dict[int, dict[int, Slot]] = defaultdict(dict)
    for cell in cells:
        slot = Slot(cell=cell, blocks=tuple(inside.get((cell.row, cell.column), ())))
        for row in range(cell.row, cell.row + cell.rows):
            for column in range(cell.column, cell.column + cell.columns):
                rows[row].setdefault(column, slot)
    width = max((max(slots) for slots in rows.values()), default=0)
    return Grid(
        number=number, width=width, rows=tuple(Row(number=at, slots=slots) for at, slots in sorted(rows.items()))
    )
