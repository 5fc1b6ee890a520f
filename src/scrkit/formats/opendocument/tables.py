"""Tables cell by cell. Imports ``model`` and its own room, and what formats with automatic numbers share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from attrs import evolve

from scrkit.formats.flow.grid import Grid
from scrkit.formats.opendocument.names import TABLE, said, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from scrkit.formats.flow.collected import Collected
    from scrkit.formats.flow.grid import Room
    from scrkit.formats.flow.paragraph import Place
    from scrkit.formats.opendocument.styles import Styles

_GROUPS: Final = frozenset({f"{TABLE}table-rows", f"{TABLE}table-row-group"})
_STYLE: Final = f"{TABLE}style-name"


class Reader(Protocol):
    """What reads the words in a cell."""

    room: Room
    styles: Styles
    collected: Collected

    def blocks(self, element: _Element, place: Place) -> None:
        """Read what is in *element*."""
        ...


class TableWalk:
    """One table while it is read; a table inside a cell comes between the words of that cell."""

    def __init__(self, reader: Reader, element: _Element, place: Place) -> None:
        self._reader = reader
        self._element = element
        self._place = place
        self._grid = Grid.begun(reader.collected, reader.room, explicit=True)
        self._fill = reader.styles.look("table", element.get(_STYLE)).fill

    def read(self) -> None:
        """Read the table row by row.

        Raises:
            LimitError: It has more cells than may be read.
        """
        for row, header in _rows(self._element, header=False):
            for _ in range(_repeated(row, "number-rows-repeated")):
                self._grid.start_row()
                self._row(row, header=header)
        self._grid.end(self._reader.collected)

    def _row(self, row: _Element, *, header: bool) -> None:
        for cell in row.iterchildren(f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
            times = _repeated(cell, "number-columns-repeated")
            if cell.tag == f"{TABLE}covered-table-cell":
                self._grid.skip(times)
                if text := said(cell):
                    self._reader.collected.notice("hidden", "words in a covered cell are left out", text, self._place)
                continue
            for _ in range(times):
                at = self._grid.place(
                    rows=_repeated(cell, "number-rows-spanned"),
                    columns=_repeated(cell, "number-columns-spanned"),
                    fill=self._filled(row, cell),
                    header=header,
                )
                self._reader.blocks(cell, evolve(self._place, cell=at))

    def _filled(self, row: _Element, cell: _Element) -> str | None:
        """Return the colour behind a cell: its own, that of its row, or that of the table."""
        styles = self._reader.styles
        own = cell.get(_STYLE) or row.get(f"{TABLE}default-cell-style-name")
        fills = (styles.look("table-cell", own).fill, styles.look("table-row", row.get(_STYLE)).fill, self._fill)
        return next((fill for fill in fills if fill is not None), None) or None


def _repeated(element: _Element, name: str) -> int:
    return max(whole(element.get(TABLE + name)) or 1, 1)


def _rows(element: _Element, *, header: bool) -> Iterator[tuple[_Element, bool]]:
    """Yield the rows of a table, and whether each is one of its headings."""
    for one in element:
        if one.tag == f"{TABLE}table-row":
            yield one, header
        elif one.tag == f"{TABLE}table-header-rows":
            yield from _rows(one, header=True)
        elif one.tag in _GROUPS:
            yield from _rows(one, header=header)
