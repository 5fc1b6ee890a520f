"""Tables of a page: which are tables, and where their cells stand.

Imports its own room, and what formats with automatic numbers share.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve

from scrkit.formats.flow.grid import MOST_COLUMNS, Grid, Room
from scrkit.formats.flow.inner import inner
from scrkit.formats.html import looks

if TYPE_CHECKING:
    from lxml.etree import _Element

    from scrkit.formats.flow.collected import Collected
    from scrkit.formats.html.state import State

_GROUPS: Final = frozenset({"thead", "tbody", "tfoot"})
_CELLS: Final = frozenset({"td", "th"})
_WHOLE: Final = re.compile(r"\s*(\d{1,9})(?!\d)")
_MOST_ROWS: Final = 65_534
"""Rows that a cell may cover in a browser; 0 is as many as there are."""


@define
class _Open:
    """A table while it is read: without a *grid* where it only lays out the page."""

    grid: Grid | None
    headed: bool = False


class Tables:
    """The tables that are open, the innermost last."""

    def __init__(self, collected: Collected) -> None:
        self._collected = collected
        self._room = Room(collected.source)
        self._open: list[_Open] = []

    def begin(self, element: _Element, style: dict[str, str], state: State) -> State:
        """Begin a table or a part of one, and return what holds in it.

        Raises:
            LimitError: It has more cells than are read.
        """
        tag, fill = element.tag, looks.fill(element, style)
        if tag == "table":
            laid = state.place.furniture or _lays_out(element)
            grid = None if laid else Grid.begun(self._collected, self._room, explicit=False)
            self._open.append(_Open(grid=grid))
            return evolve(state, fill=fill)
        grid = self._open[-1].grid if self._open else None
        if tag == "tr" and grid is not None:
            grid.start_row()
            self._open[-1].headed = _heads(element)
        if tag in _CELLS and grid is not None:
            return self._cell(element, grid, state, state.fill if fill is None else fill)
        if tag == "caption" and grid is not None:
            grid.name = inner(element) or None
        return state if fill is None or tag not in {"tr", *_GROUPS} else evolve(state, fill=fill)

    def end(self, element: _Element) -> None:
        """End a table."""
        if element.tag == "table" and self._open:
            grid = self._open.pop().grid
            if grid is not None:
                grid.end(self._collected)

    def _cell(self, element: _Element, grid: Grid, state: State, fill: str | None) -> State:
        if not grid.row:
            grid.start_row()
        rows = _whole(element.get("rowspan"))
        at = grid.place(
            rows=_MOST_ROWS if rows == 0 else min(rows or 1, _MOST_ROWS),
            columns=min(_whole(element.get("colspan")) or 1, MOST_COLUMNS),
            fill=fill or None,
            header=self._open[-1].headed or element.get("scope") == "col",
        )
        return evolve(state, place=evolve(state.place, cell=at), fill=None)


def _lays_out(table: _Element) -> bool:
    """Whether *table* only lays out the page: it says so, or all of the page is in its one cell."""
    if table.get("role") in {"presentation", "none"}:
        return True
    rows = [one for it in table for one in (it if it.tag in _GROUPS else (it,)) if one.tag == "tr"]
    return len(rows) == 1 and sum(1 for one in rows[0] if one.tag in _CELLS) == 1


def _heads(row: _Element) -> bool:
    """Whether *row* heads the columns: it stands in the head of its table, or all its cells are headings."""
    parent = row.getparent()
    if parent is not None and parent.tag == "thead":
        return True
    cells = [one.tag for one in row if one.tag in _CELLS]
    return bool(cells) and "td" not in cells and not any(one.get("scope") == "row" for one in row)


def _whole(text: str | None) -> int | None:
    found = _WHOLE.match(text or "")
    return int(found[1]) if found else None
