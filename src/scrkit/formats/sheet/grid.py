"""The cells of one sheet without what is hidden or empty: rows and columns counted anew, merged cells once.

Rows and columns without a word are left out, but for a colour beside the words: the swatches of a key.
Imports ``errors``, ``files``, its own room and ``model``.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from attrs import define, field

from scrkit.files import SHEET_CELLS
from scrkit.model import Cell

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.formats.sheet.rows import Area, RawSheet
    from scrkit.formats.sheet.values import Printed

Place = tuple[int, int]
"""Row and column, from 1."""


@define(kw_only=True)
class Grid:
    """What a sheet shows: *printed* by where it stands on the sheet, *anchors* where the program keeps it.

    *hidden* are the words that are not shown, with their cells: of hidden rows and columns, and under merged cells.
    """

    printed: dict[Place, Printed] = field(factory=dict)
    anchors: dict[Place, Place] = field(factory=dict)
    hidden: list[tuple[Place, str]] = field(factory=list)
    rows: list[int] = field(factory=list)
    columns: list[int] = field(factory=list)
    spans: dict[Place, Area] = field(factory=dict)

    def place(self, row: int, column: int) -> Place:
        """Return where a shown cell stands among the rows and columns that are kept."""
        return bisect_left(self.rows, row) + 1, bisect_left(self.columns, column) + 1

    @property
    def size(self) -> int:
        """How many cells it has, empty ones among them."""
        return len(self.rows) * len(self.columns)


def grid_of(sheet: RawSheet, shown: Callable[[Place], Printed], aside: Callable[[Place], Printed]) -> Grid:
    """Return what *sheet* shows; *shown* tells what a cell prints, *aside* the same of one that is hidden."""
    grid = Grid()
    merges = {(first, left): (first, left, last, right) for first, left, last, right in sheet.merges}
    for place in sorted(sheet.cells):
        area = merges.get(place, (*place, *place))
        seen = _seen(sheet, area)
        if seen is None:
            grid.hidden.append((place, aside(place).text.strip()))
            continue
        told = shown(place)
        if told.text.strip():
            grid.printed[seen], grid.anchors[seen] = told, place
    grid.rows = sorted({row for row, _ in grid.printed})
    grid.columns = sorted({column for _, column in grid.printed})
    _keep_swatches(grid, sheet)
    if grid.size <= SHEET_CELLS:  # a larger one is refused by whoever asked, before its merged cells fill the memory
        _merge(grid, sheet)
    return grid


def _seen(sheet: RawSheet, area: Area) -> Place | None:
    """Return the first row and column of *area* that are not hidden, None where all are."""
    row, column = sheet.rows.after(area[0]), sheet.columns.after(area[1])
    return (row, column) if row <= area[2] and column <= area[3] else None


def _keep_swatches(grid: Grid, sheet: RawSheet) -> None:
    """Keep the columns with a colour and no word that stand among those with words, or directly beside them."""
    if not grid.columns:
        return
    rows, worded = set(grid.rows), set(grid.columns)
    coloured = {column for row, column in sheet.looks if row in rows and column not in sheet.columns}
    near = {column for column in coloured if grid.columns[0] - 1 <= column <= grid.columns[-1] + 1}
    grid.columns = sorted(worded | near)


def _merge(grid: Grid, sheet: RawSheet) -> None:
    """Take in the merged cells, in the rows and columns that are kept; one that overlaps another is none."""
    covered: set[Place] = set()
    for area in sorted(sheet.merges):
        rows = _kept(grid.rows, area[0], area[2])
        columns = _kept(grid.columns, area[1], area[3])
        # In this order one that overlaps an earlier one does so in its first row.
        if len(rows) * len(columns) < 2 or any((rows[0], column) in covered for column in columns):  # noqa: PLR2004 - one cell is no merged one
            continue
        inside = list(itertools.product(rows, columns))
        covered.update(inside)
        grid.spans[inside[0]] = (rows[0], columns[0], rows[-1], columns[-1])
        for place in inside[1:]:
            under = grid.printed.pop(place, None)
            if under is not None:
                grid.hidden.append((place, under.text.strip()))


def _kept(places: list[int], first: int, last: int) -> list[int]:
    """Return those of *places* from *first* to *last*."""
    return places[bisect_left(places, first) : bisect_right(places, last)]


def cells_of(grid: Grid, fill: Callable[[Place], str | None], headers: tuple[Area, ...]) -> list[Cell]:
    """Return every cell of *grid* row by row; *headers* are the areas that the file marks as headings of columns."""
    covered: set[Place] = set()
    cells: list[Cell] = []
    for at in itertools.product(grid.rows, grid.columns):
        if at in covered:
            continue
        first, left, last, right = grid.spans.get(at, (*at, *at))
        rows, columns = _kept(grid.rows, first, last), _kept(grid.columns, left, right)
        if at in grid.spans:
            covered.update(itertools.product(rows, columns))
        row, column = grid.place(*at)
        cells.append(
            Cell(
                row=row,
                column=column,
                rows=len(rows),
                columns=len(columns),
                fill=fill(grid.anchors.get(at, at)),
                header=any(a <= at[0] <= c and b <= at[1] <= d for a, b, c, d in headers),
            )
        )
    return cells
