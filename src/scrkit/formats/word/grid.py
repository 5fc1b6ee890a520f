"""The grid of one table: where each cell begins and how far it reaches. Imports ``model`` and its own room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from scrkit.formats.word.names import W, child, toggle, value, whole
from scrkit.model import Cell, CellRef, Span, Table

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_COLUMNS: Final = 63
"""Columns of a table in Word: no cell covers more."""

_COLOUR: Final = re.compile(r"[0-9A-F]{6}")
_WHITE: Final = "FFFFFF"


@define
class _Open:
    """A cell that may still grow: those below or beside it may be merged into it."""

    row: int
    column: int
    rows: int
    columns: int
    fill: str | None
    header: bool


@define
class Grid:
    """The cells of table *number* of the outline, filled row by row."""

    number: int
    name: str | None = None
    cells: list[_Open] = field(factory=list)
    _row: int = 0
    _column: int = 1
    _header: bool = False
    _merging: dict[int, _Open] = field(factory=dict)

    def start_row(self, properties: _Element | None) -> None:
        """Begin the next row, which has these *properties*."""
        self._row += 1
        self._header = toggle(properties, "tblHeader") is True
        self._column = 1 + (whole(value(properties, "gridBefore"), most=_MOST_COLUMNS) or 0)

    def place(self, properties: _Element | None) -> CellRef | None:
        """Return where the next cell of the row stands, which has these *properties*; None where it is merged away."""
        columns = max(whole(value(properties, "gridSpan"), most=_MOST_COLUMNS) or 1, 1)
        column, self._column = self._column, self._column + columns
        beside = child(properties, "hMerge")
        last = self.cells[-1] if self.cells else None
        if beside is not None and beside.get(f"{W}val", "continue") == "continue" and last and last.row == self._row:
            last.columns += columns
            return None
        down = child(properties, "vMerge")
        above = self._merging.get(column)
        if down is not None and down.get(f"{W}val", "continue") == "continue" and above is not None:
            above.rows = self._row - above.row + 1
            return None
        cell = _Open(self._row, column, 1, columns, _fill(properties), self._header)
        self.cells.append(cell)
        if down is not None:
            self._merging[column] = cell
        else:
            self._merging.pop(column, None)
        return CellRef(table=self.number, row=self._row, column=column)

    def table(self, source: str) -> Table:
        """Return the table."""
        cells = tuple(
            Cell(row=it.row, column=it.column, rows=it.rows, columns=it.columns, fill=it.fill, header=it.header)
            for it in self.cells
        )
        return Table(cells=cells, name=self.name, at=Span(file=source, cell=f"table {self.number}"))


def _fill(properties: _Element | None) -> str | None:
    """Return the colour behind a cell, None for white and for none: a solid pattern shows its own colour."""
    shading = child(properties, "shd")
    if shading is None:
        return None
    solid = shading.get(f"{W}val") == "solid"
    colour = shading.get(f"{W}color" if solid else f"{W}fill", "").upper()
    return colour if _COLOUR.fullmatch(colour) and colour != _WHITE else None
