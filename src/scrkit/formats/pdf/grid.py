"""The cells of a ruled table on one page. Imports its own room."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.formats.pdf.ruling import components

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrkit.formats.pdf.ruling import Filled, Ruled, Ruling

_NEAR = 2.5
_MOST_LINES = 4_000
"""Ruled lines of a page that can be tables; more of them are a drawing."""

_MOST_SQUARES = 20_000
_COVERS = 0.6
"""A colour is a cell's if it lies behind this share of it."""


@frozen(kw_only=True)
class GridCell:
    """A cell of a grid: where it begins and how far it reaches, in rows and columns from 0 and in points."""

    row: int
    column: int
    rows: int
    columns: int
    left: float
    top: float
    right: float
    bottom: float
    fill: str | None = None


@frozen(kw_only=True)
class Grid:
    """A ruled table on one page: where its rows and columns part, and its cells."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[GridCell, ...]

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return len(self.ys) - 1

    def cell_at(self, x: float, y: float) -> int | None:
        """Return the place of the cell that holds a point, None where none does."""
        if not (self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]):
            return None
        return next(
            (
                place
                for place, cell in enumerate(self.cells)
                if cell.left <= x <= cell.right and cell.top <= y <= cell.bottom
            ),
            None,
        )


def grids_of(ruling: Ruling) -> tuple[Grid, ...]:
    """Return the tables that the ruled lines of a page make, from the top."""
    if len(ruling.lying) + len(ruling.standing) > _MOST_LINES:
        return ()
    grids = (grid for lying, standing in components(ruling) if (grid := _grid(lying, standing, ruling.filled)))
    return tuple(sorted(grids, key=lambda grid: (grid.ys[0], grid.xs[0])))


def _grid(lying: list[Ruled], standing: list[Ruled], filled: tuple[Filled, ...]) -> Grid | None:
    """Return the table of these lines, None where they make none: at least two cells."""
    xs, ys = _places(standing), _places(lying)
    rows, columns = len(ys) - 1, len(xs) - 1
    if rows < 1 or columns < 1 or not 1 < rows * columns <= _MOST_SQUARES:
        return None
    cells = tuple(_cells(xs, ys, lying, standing, filled))
    return Grid(xs=xs, ys=ys, cells=cells) if len(cells) > 1 else None


def _places(lines: Iterable[Ruled]) -> tuple[float, ...]:
    """Return where lines lie."""
    return tuple(sorted({line.at for line in lines}))


def _cells(
    xs: tuple[float, ...],
    ys: tuple[float, ...],
    lying: list[Ruled],
    standing: list[Ruled],
    filled: tuple[Filled, ...],
) -> Iterator[GridCell]:
    """Yield the cells: squares between which no line is drawn are one."""
    rows, columns = len(ys) - 1, len(xs) - 1
    owner = {(row, column): (row, column) for row in range(rows) for column in range(columns)}
    posts, beams = _by_place(xs, standing), _by_place(ys, lying)
    for row, column in itertools.product(range(rows), range(columns)):
        if (row, column) != owner[row, column]:
            continue
        right = column + 1
        while right < columns and owner[row, right] == (row, right) and not _crosses(posts[right], ys, row):
            right += 1
        below = row + 1
        while below < rows and not any(_crosses(beams[below], xs, at) for at in range(column, right)):
            below += 1
        for place in itertools.product(range(row, below), range(column, right)):
            owner[place] = (row, column)
        box = xs[column], ys[row], xs[right], ys[below]
        yield GridCell(
            row=row,
            column=column,
            rows=below - row,
            columns=right - column,
            left=box[0],
            top=box[1],
            right=box[2],
            bottom=box[3],
            fill=_fill(box, filled),
        )


def _by_place(places: tuple[float, ...], lines: list[Ruled]) -> list[list[Ruled]]:
    """Return the lines that lie at each of *places*."""
    found: list[list[Ruled]] = [[] for _ in places]
    for line in lines:
        at = max(bisect_right(places, line.at + _NEAR) - 1, 0)
        found[at].append(line)
    return found


def _crosses(lines: list[Ruled], places: tuple[float, ...], at: int) -> bool:
    """Whether a line is drawn along the square between the place *at* and the next."""
    middle = (places[at] + places[at + 1]) / 2
    return any(line.first <= middle <= line.last for line in lines)


def _fill(box: tuple[float, float, float, float], filled: tuple[Filled, ...]) -> str | None:
    """Return the colour that lies behind most of *box*; of several the one drawn last, which is on top."""
    left, top, right, bottom = box
    area = (right - left) * (bottom - top)
    for one in reversed(filled):
        wide = min(right, one.right) - max(left, one.left)
        high = min(bottom, one.bottom) - max(top, one.top)
        if wide > 0 and high > 0 and wide * high >= _COVERS * area:
            return one.colour
    return None
