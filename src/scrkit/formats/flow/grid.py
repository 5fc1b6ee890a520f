"""The grid of one table: where each cell begins and how far it reaches. Imports ``errors`` and ``model``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from scrkit.errors import LimitError
from scrkit.model import Cell, CellRef, Span, Table

if TYPE_CHECKING:
    from scrkit.formats.flow.collected import Collected

MOST_COLUMNS: Final = 1_000
"""Columns of a table; browsers let no cell cover more. A plan has a dozen."""

MOST_CELLS: Final = 200_000
"""Rows and cells of all tables of a document, covered places among them. A plan of a thousand rows has ten thousand."""


@define
class Room:
    """How many cells the tables of one document may still have."""

    source: str
    left: int = MOST_CELLS

    def take(self, cells: int) -> None:
        """Take so many of them.

        Raises:
            LimitError: There are not so many left.
        """
        self.left -= cells
        if self.left < 0:
            raise LimitError(f"its tables have more than {MOST_CELLS:,} cells, the most that is read", file=self.source)


@define
class Grid:
    """The cells of table *number* of the outline, filled row by row.

    *explicit* says that the file itself names the places that a cell covers, for :meth:`skip`.
    """

    number: int
    room: Room
    explicit: bool
    name: str | None = None
    cells: list[Cell] = field(factory=list)
    row: int = 0
    column: int = 1
    _covered: dict[int, int] = field(factory=dict)

    @classmethod
    def begun(cls, collected: Collected, room: Room, *, explicit: bool) -> Grid:
        """Return the grid of the next table of *collected*, which keeps its number."""
        collected.tables.append(Table())
        return cls(number=len(collected.tables), room=room, explicit=explicit)

    def end(self, collected: Collected) -> None:
        """Put the table into *collected*."""
        rows = self.row
        cells = tuple(it if it.row + it.rows <= rows + 1 else evolve(it, rows=rows - it.row + 1) for it in self.cells)
        at = Span(file=collected.source, cell=f"table {self.number}")
        collected.tables[self.number - 1] = Table(cells=cells, name=self.name, at=at)

    def start_row(self) -> None:
        """Begin the next row."""
        self.row += 1
        self.column = 1
        self._covered = {column: until for column, until in self._covered.items() if until >= self.row}
        self.room.take(1 + len(self._covered))

    def skip(self, columns: int) -> None:
        """Pass over so many places, which a cell from above or before covers."""
        self.room.take(columns)
        self._move(columns)

    def place(self, *, rows: int = 1, columns: int = 1, fill: str | None, header: bool) -> CellRef:
        """Return where the next cell stands; it covers so many *rows* and *columns* and is not put on covered ones.

        Raises:
            LimitError: The table has more columns, or all tables more cells, than are read.
        """
        while self.column in self._covered:
            self._move(1)
        columns = min(columns, MOST_COLUMNS)
        self.room.take(columns)
        at = CellRef(table=self.number, row=self.row, column=self.column)
        self.cells.append(Cell(row=self.row, column=self.column, rows=rows, columns=columns, fill=fill, header=header))
        if rows > 1 and not self.explicit:
            self._covered |= dict.fromkeys(range(self.column, self.column + columns), self.row + rows - 1)
        self._move(1 if self.explicit else columns)
        return at

    def _move(self, columns: int) -> None:
        self.column += columns
        if self.column > MOST_COLUMNS + 1:
            raise LimitError(
                f"a table with more than {MOST_COLUMNS:,} columns; is it the right file?", file=self.room.source
            )
