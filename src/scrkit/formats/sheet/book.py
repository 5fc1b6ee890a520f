"""Every sheet of a file that is shown and holds words, one after the other. Imports its own room, ``files``, ``model``.

A sheet's name heads its table where several sheets hold words and somebody named it; it counts as printed then.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scrkit.errors import FileError, LimitError
from scrkit.files import SHEET_CELLS, SHEET_CHARACTERS, SHEET_COUNT
from scrkit.formats.properties import told
from scrkit.formats.sheet.beside import Drawn, comments_of, drawings_of, running_heads
from scrkit.formats.sheet.grid import Grid, cells_of, grid_of
from scrkit.formats.sheet.lines import blocks_of
from scrkit.formats.sheet.names import area_of, on, relation
from scrkit.formats.sheet.noticing import notice_beside, notice_outside
from scrkit.formats.sheet.rows import Area, RawSheet, RowReader
from scrkit.formats.sheet.strings import shared_strings
from scrkit.formats.sheet.styles import styles_of
from scrkit.formats.sheet.values import Printed, Values
from scrkit.model import Block, CellRef, Line, Outline, Span, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from scrkit.formats.sheet.grid import Place
    from scrkit.formats.sheet.parts import Parts, Relation

_UNNAMED: Final = re.compile(r"(?:sheet|table|page|tab|worksheet) ?\d*", re.IGNORECASE)
"""What a program calls a sheet that nobody named."""

_TABLES: Final = 20
"""So many tables of a sheet tell which row heads their columns."""


@frozen(kw_only=True)
class Shown:
    """A sheet that is shown: what is stored, what it prints, what is drawn over it, and which rows head its columns."""

    sheet: RawSheet
    grid: Grid
    drawn: tuple[Drawn, ...] = ()
    headers: tuple[Area, ...] = ()

    @property
    def worded(self) -> bool:
        """Whether it holds words."""
        return bool(self.grid.printed) or any(one.lines for one in self.drawn if not one.hidden)


class Book:
    """Reads the file that has these *parts*."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._name = parts.name
        strings, styles = shared_strings(parts), styles_of(parts)
        properties = parts.workbook.find("{*}workbookPr")
        since_1904 = properties is not None and on(properties.get("date1904"))
        self._values = Values(name=parts.name, strings=strings, styles=styles, since_1904=since_1904)
        # What is hidden is told in one notice; what its cells give rise to is nobody's matter.
        self._aside = Values(name=parts.name, strings=strings, styles=styles, since_1904=since_1904)
        filled = frozenset(place for place, style in enumerate(styles) if style.fill is not None)
        self._rows = RowReader(parts=parts, filled=filled)
        self._size = 0
        self._characters = 0

    def outline(self) -> Outline:
        """Return the whole as an outline."""
        notice_outside(self._parts, self._values)
        sheets = [shown for element in self._sheets() if (shown := self._shown(element)).worded]
        blocks: list[Block] = []
        tables: list[Table] = []
        furniture: dict[str, Line] = {}
        for shown in sheets:
            name = shown.sheet.name
            at = Span(file=self._name, cell=name)
            if len(sheets) > 1 and not _UNNAMED.fullmatch(name):
                blocks.append(Block(kind="heading", text=name, level=1, at=at))
            if shown.grid.printed:
                tables.append(self._table(shown))
                blocks.extend(self._cells(shown, len(tables)))
            blocks.extend(self._lines(shown, at))
            for line in running_heads(shown.sheet):
                furniture.setdefault(line, Line(text=line, at=at))
        if not blocks:
            raise FileError("holds no word in any sheet that is shown", file=self._name)
        return Outline(
            format="sheet",
            source=self._name,
            blocks=tuple(blocks),
            furniture=tuple(furniture.values()),
            tables=tuple(tables),
            notices=tuple(self._values.notices),
            properties=told(self._parts.properties()),
        )

    def _sheets(self) -> Iterator[_Element]:
        """Yield the entries of the sheets that are shown.

        Raises:
            LimitError: There are more sheets than are read.
        """
        found = list(self._parts.workbook.iterfind("{*}sheets/{*}sheet"))
        if len(found) > SHEET_COUNT:
            raise LimitError(f"has more than {SHEET_COUNT} sheets, the most that is read", file=self._name)
        for element in found:
            if element.get("state", "visible") == "visible":
                yield element
            else:
                name = element.get("name", "").strip() or "Sheet"
                self._values.notice("hidden", "a hidden sheet is not read", name, name)

    def _shown(self, element: _Element) -> Shown:
        """Return what the sheet of *element* shows; one that is a chart is noticed and shows nothing."""
        name = element.get("name", "").strip() or "Sheet"
        link = self._parts.links.get(relation(element) or "")
        if link is None or link.kind != "worksheet" or link.external:
            kind = "missing" if link is None else link.kind
            self._values.notice("picture", f"a sheet that is no table of cells ({kind}) is not read", name, name)
            return Shown(sheet=RawSheet(name=name), grid=Grid())
        sheet, links = self._rows.read(name, link.target), self._parts.relations(link.target)
        grid = grid_of(
            sheet,
            lambda place: self._printed(self._values, sheet, place),
            lambda place: self._printed(self._aside, sheet, place),
        )
        self._size += grid.size
        if self._size > SHEET_CELLS:
            problem = f"spreads its words over more than {SHEET_CELLS:,} cells, the most that is read"
            raise LimitError(problem, file=self._name)
        self._values.finish(name)
        drawn = tuple(drawings_of(self._parts, sheet, links))
        notice_beside(sheet, grid, drawn, self._values)
        self._notice_comments(sheet, links)
        return Shown(sheet=sheet, grid=grid, drawn=drawn, headers=tuple(self._headers(sheet, links)))

    def _printed(self, values: Values, sheet: RawSheet, place: Place) -> Printed:
        """Return what the cell at *place* prints.

        Raises:
            LimitError: All cells together hold more characters than are read.
        """
        printed = values.printed(sheet.cells[place], sheet.name, sheet.at(*place))
        self._characters += len(printed.text)
        if self._characters > SHEET_CHARACTERS:
            problem = f"holds more than {SHEET_CHARACTERS:,} characters, the most that is read"
            raise LimitError(problem, file=self._name)
        return printed

    def _notice_comments(self, sheet: RawSheet, links: dict[str, Relation]) -> None:
        for reference, text in comments_of(self._parts, links):
            area = area_of(reference)
            at = sheet.at(area[0], area[1]) if area else sheet.name
            self._values.notice("comment", "a comment is left out", text, at)

    def _headers(self, sheet: RawSheet, links: dict[str, Relation]) -> Iterator[Area]:
        """Yield the rows that head the columns of the tables that *sheet* declares."""
        for key in sheet.tables[:_TABLES]:
            link = links.get(key)
            root = None if link is None or link.external else self._parts.xml(link.target)
            area = None if root is None else area_of(root.get("ref", ""))
            if root is not None and area is not None and root.get("headerRowCount", "1") == "1":
                yield area[0], area[1], area[0], area[3]

    def _table(self, shown: Shown) -> Table:
        sheet = shown.sheet

        def fill(place: Place) -> str | None:
            look = sheet.looks.get(place)
            return None if look is None else self._values.style(look).fill

        first = min(shown.grid.anchors.values())
        at = Span(file=self._name, cell=sheet.at(*first))
        return Table(cells=tuple(cells_of(shown.grid, fill, shown.headers)), name=sheet.name, at=at)

    def _cells(self, shown: Shown, table: int) -> Iterator[Block]:
        """Yield the blocks of the cells, row by row."""
        for place, printed in sorted(shown.grid.printed.items(), key=lambda one: one[0]):
            row, column = shown.grid.place(*place)
            at = Span(file=self._name, cell=shown.sheet.at(*shown.grid.anchors[place]))
            yield from blocks_of(printed, CellRef(table=table, row=row, column=column), at)

    def _lines(self, shown: Shown, at: Span) -> Iterator[Block]:
        """Yield the blocks of the text boxes, which stand behind the cells."""
        for drawn in shown.drawn:
            if not drawn.hidden:
                for line in drawn.lines:
                    yield from blocks_of(Printed(text=line, typed=True), None, at)
