"""The part of one sheet, read in one pass: its cells as they are stored, what is hidden, what is merged.

Imports ``errors``, ``files`` and its own room.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from scrkit.errors import FileError, LimitError
from scrkit.files import SHEET_CELLS
from scrkit.formats.sheet.names import area_of, called, local, on, place_of, relation, whole
from scrkit.formats.sheet.strings import Said, said

if TYPE_CHECKING:
    from lxml.etree import _Element

    from scrkit.formats.sheet.parts import Parts

Area = tuple[int, int, int, int]
"""First row and column, last row and column."""

_TAGS: Final = (
    *("col", "row", "c", "mergeCell", "conditionalFormatting"),
    *("headerFooter", "drawing", "tablePart"),
)
FLAGS: Final = ("differentOddEven", "differentFirst")
"""What a sheet says of its running heads: that even pages, or the first, have their own."""

_SEEN: Final = 5 * SHEET_CELLS
"""Cells of a sheet, empty ones with a look of their own among them."""


@frozen(kw_only=True)
class RawCell:
    """A cell as it is stored: *kind* is its type, *formula* blank where another tells it, *inline* its own text."""

    kind: str
    value: str | None
    style: int
    formula: str | None = None
    inline: Said | None = None


@define
class Hidden:
    """Rows or columns that are hidden, in ranges that follow on one another as they do in the file."""

    _firsts: list[int] = field(factory=list, init=False)
    _lasts: list[int] = field(factory=list, init=False)

    def add(self, first: int, last: int) -> None:
        """Take the range in; what is not behind the others before it is there already."""
        first = max(first, self._lasts[-1] + 1 if self._lasts else 1)
        if first > last:
            return
        if self._lasts and self._lasts[-1] == first - 1:
            self._lasts[-1] = last
        else:
            self._firsts.append(first)
            self._lasts.append(last)

    def __contains__(self, place: int) -> bool:
        return self.range_of(place) is not None

    def range_of(self, place: int) -> tuple[int, int] | None:
        """Return the whole range of hidden ones that *place* is in, None where it is not hidden."""
        at = bisect_right(self._firsts, place) - 1
        return (self._firsts[at], self._lasts[at]) if at >= 0 and place <= self._lasts[at] else None

    def after(self, place: int) -> int:
        """Return the first one from *place* on that is not hidden."""
        found = self.range_of(place)
        return place if found is None else found[1] + 1


@define(kw_only=True)
class RawSheet:
    """The sheet *name* as it is stored.

    *looks* are the styles of cells with a colour behind them, *rows* and *columns* those that are hidden.
    """

    name: str
    cells: dict[tuple[int, int], RawCell] = field(factory=dict)
    looks: dict[tuple[int, int], int] = field(factory=dict)
    rows: Hidden = field(factory=Hidden)
    columns: Hidden = field(factory=Hidden)
    merges: list[Area] = field(factory=list)
    conditional: list[str] = field(factory=list)
    running: dict[str, str] = field(factory=dict)
    flags: frozenset[str] = frozenset()
    drawings: list[str] = field(factory=list)
    tables: list[str] = field(factory=list)

    def at(self, row: int, column: int) -> str:
        """Return what people call the cell."""
        return called(self.name, row, column)


@define(kw_only=True)
class RowReader:
    """Reads the parts of sheets; *filled* are the styles with a colour behind the cell."""

    parts: Parts
    filled: frozenset[int]
    _count: int = 0
    _seen: int = 0

    def read(self, name: str, part: str) -> RawSheet:
        """Return the sheet *name* that is stored in *part*.

        Raises:
            FileError: A cell stands nowhere, or where another does.
            LimitError: It has more cells than are read.
        """
        sheet = RawSheet(name=name)
        row = column = 0
        for element in self.parts.stream(part, *_TAGS):
            tag = local(element)
            if tag == "c":
                above = element.getparent()
                given = None if above is None else above.get("r")
                own = self._row(given, row)
                column = self._cell(element, sheet, own, column)
            elif tag == "row":
                row, column = self._row(element.get("r"), row), 0
                if on(element.get("hidden")) or element.get("ht") == "0":
                    sheet.rows.add(row, row)
            else:
                _take(element, tag, sheet)
        if len(sheet.merges) > SHEET_CELLS:
            raise LimitError(f"merges more than {SHEET_CELLS:,} cells, the most that is read", file=self.parts.name)
        return sheet

    def _row(self, given: str | None, before: int) -> int:
        """Return the number of a row that says so, or that follows on the one *before*."""
        place = place_of(f"A{given}") if given is not None else (before + 1, 1)
        if place is None:
            raise FileError(f"is damaged: it has a row {given!r}", file=self.parts.name)
        return place[0]

    def _cell(self, element: _Element, sheet: RawSheet, row: int, before: int) -> int:
        """Take the cell *element* of *row* in, and return its column."""
        given = element.get("r")
        place = (row, before + 1) if given is None else place_of(given)
        if place is None or place[0] != row:
            raise FileError(f"is damaged: a cell {given!r} in row {row}", file=self.parts.name)
        self._seen += 1
        cell = _raw(element)
        if cell.value is not None or cell.formula is not None or cell.inline is not None:
            if place in sheet.cells:
                raise FileError(f"is damaged: two cells at {given or place}", file=self.parts.name)
            self._count += 1
            sheet.cells[place] = cell
        if self._count > SHEET_CELLS or self._seen > _SEEN:
            raise LimitError(f"holds more than {SHEET_CELLS:,} cells, the most that is read", file=self.parts.name)
        if cell.style in self.filled:
            sheet.looks[place] = cell.style
        return place[1]


def _raw(element: _Element) -> RawCell:
    value = formula = inline = None
    for part in element:
        name = local(part)
        if name == "v":
            value = part.text or ""
        elif name == "f":
            formula = part.text or ""
        elif name == "is":
            inline = said(part)
    return RawCell(
        kind=element.get("t", "n"), value=value, style=whole(element.get("s")) or 0, formula=formula, inline=inline
    )


def _take(element: _Element, tag: str, sheet: RawSheet) -> None:
    """Take what is no cell into *sheet*."""
    if tag == "col":
        if on(element.get("hidden")) or element.get("width") == "0":
            sheet.columns.add(whole(element.get("min")) or 1, whole(element.get("max")) or 1)
    elif tag == "mergeCell":
        area = area_of(element.get("ref", ""))
        if area is not None:
            sheet.merges.append(area)
    elif tag == "conditionalFormatting":
        sheet.conditional.append(element.get("sqref", ""))
    elif tag == "headerFooter":
        sheet.running.update({local(one): one.text or "" for one in element})
        sheet.flags = frozenset(name for name in FLAGS if on(element.get(name)))
    else:
        link = relation(element)
        if link is not None:
            (sheet.tables if tag == "tablePart" else sheet.drawings).append(link)
