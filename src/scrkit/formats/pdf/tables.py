"""Tables over pages: what goes on over the end of a page is one table. Imports its own room and ``model``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from scrkit.formats.wrapping import ends, starts_small
from scrkit.model import Cell, Span, Table

if TYPE_CHECKING:
    from scrkit.formats.pdf.line import PdfLine
    from scrkit.formats.pdf.paging import PageRead, TablePart

_NEAR = 4.0
"""Points by which the columns of one table may lie apart from page to page."""


@define(kw_only=True)
class Gathered:
    """A table while it is gathered: its parts, and the row at which each begins, from 0."""

    parts: list[tuple[int, int, TablePart]] = field(factory=list)
    rows: int = 0

    def add(self, page: int, part: TablePart) -> None:
        """Add the part that stands on *page*; what the page before began in its last row goes there."""
        if self.parts:
            last_page, above, last = self.parts[-1]
            joined = _joined(last, part, _repeated(self.parts[0][2], part))
            if joined is not None:
                self.parts[-1], part = (last_page, above, joined[0]), joined[1]
        self.parts.append((page, self.rows, part))
        self.rows += part.grid.rows

    @property
    def first_page(self) -> int:
        """The page on which it begins."""
        return self.parts[0][0]

    def cells(self) -> list[tuple[Cell, tuple[PdfLine, ...]]]:
        """Return its cells row by row, each with its lines."""
        told = [
            (
                Cell(
                    row=above + cell.row + 1,
                    column=cell.column + 1,
                    rows=cell.rows,
                    columns=cell.columns,
                    fill=cell.fill,
                ),
                lines,
            )
            for _, above, part in self.parts
            for cell, lines in zip(part.grid.cells, part.lines, strict=True)
        ]
        return sorted(told, key=lambda one: (one[0].row, one[0].column))

    def table(self, source: str) -> Table:
        """Return its shape."""
        return Table(cells=tuple(cell for cell, _ in self.cells()), at=Span(file=source, page=self.first_page))


def gather_tables(pages: list[PageRead], bodies: list[tuple[PdfLine, ...]]) -> list[Gathered]:
    """Return the tables of all *pages*; *bodies* are the lines of each that are neither furniture nor notes.

    A table goes on where it is the last thing on its page and another with the same columns the first on the next.
    """
    tables: list[Gathered] = []
    open_at: int | None = None
    for page, body in zip(pages, bodies, strict=True):
        for place, part in enumerate(page.tables):
            first = place == 0 and not any(line.base < part.grid.ys[0] for line in body)
            if first and open_at == page.number - 1 and _same_columns(tables[-1].parts[-1][2], part):
                tables[-1].add(page.number, part)
            else:
                tables.append(Gathered())
                tables[-1].add(page.number, part)
        last = page.tables[-1] if page.tables else None
        open_at = page.number if last and not any(line.base > last.grid.ys[-1] for line in body) else None
    return tables


def _same_columns(one: TablePart, other: TablePart) -> bool:
    """Whether both parts have their columns in the same places."""
    first, second = one.grid.xs, other.grid.xs
    return len(first) == len(second) and all(abs(x - y) <= _NEAR for x, y in zip(first, second, strict=True))


def _texts(part: TablePart, row: int) -> dict[int, str]:
    """Return the words of the cells that begin in *row*, by column."""
    told = zip(part.grid.cells, part.lines, strict=True)
    return {cell.column: " ".join(line.text for line in lines) for cell, lines in told if cell.row == row and lines}


def _repeated(first: TablePart, part: TablePart) -> int:
    """Return how many rows at the top of *part* repeat those of the *first*: the headings of its columns."""
    rows = min(first.grid.rows, part.grid.rows)
    return next((row for row in range(rows) if _texts(first, row) != _texts(part, row)), rows)


def _joined(last: TablePart, part: TablePart, row: int) -> tuple[TablePart, TablePart] | None:
    """Return both parts with the words of *row* of *part* moved into the last row before, None where that is not sure.

    It is where a cell goes on with a small letter in the middle of a sentence, and no cell says anything else.
    """
    bottom = last.grid.rows
    ending = {cell.column: at for at, cell in enumerate(last.grid.cells) if cell.row + cell.rows == bottom}
    going = {cell.column: at for at, cell in enumerate(part.grid.cells) if cell.row == row and part.lines[at]}
    if not going or not all(column in ending and last.lines[ending[column]] for column in going):
        return None
    pairs = [(ending[column], at) for column, at in going.items()]
    if any(ends(last.lines[above][-1].text) for above, _ in pairs):
        return None
    if not any(starts_small(part.lines[at][0].text) for _, at in pairs):
        return None
    moved = dict(pairs)
    above_lines = tuple(
        (*lines, *part.lines[moved[at]]) if at in moved else lines for at, lines in enumerate(last.lines)
    )
    below_lines = tuple(() if at in moved.values() else lines for at, lines in enumerate(part.lines))
    return evolve(last, lines=above_lines), evolve(part, lines=below_lines)
