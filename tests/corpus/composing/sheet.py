"""Writes a document as a spreadsheet: lines in the first column, tables under them or on sheets of their own."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

from corpus.composing.document import Cell, Document, Line, Table, bare

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = 5  # in a centimetre of a column


def write(document: Document) -> bytes:
    """Return *document* as an .xlsx, the same bytes every time."""
    held = io.BytesIO()
    xlsxwriter: Any = import_module("xlsxwriter")  # it ships no types, and the tests do without it
    book = xlsxwriter.Workbook(held, {"in_memory": True, "strings_to_numbers": False, "strings_to_formulas": False})
    book.set_properties({"title": document.heading, "created": datetime(2020, 1, 1, tzinfo=UTC)})
    sheet, row = book.add_worksheet("Plan"), 0
    for part in document.parts:
        if isinstance(part, Line):
            shown = f"• {part.text}" if part.style == "point" else part.typed
            bold = part.style in {"title", "heading"}
            sheet.write_string(row, 0, bare(shown), book.add_format({"bold": bold}))
            row += 1
        elif isinstance(part, Table):
            if part.sheet:
                sheet, row = book.add_worksheet(part.sheet), 0
            row = _table(book, sheet, row, part) + 1
    for place, note in enumerate(document.notes):
        sheet.write_string(row + place, 0, note)
    book.close()
    return held.getvalue()


def _table(book: Any, sheet: Any, top: int, table: Table) -> int:  # noqa: ANN401 - xlsxwriter ships no types
    """Write *table* from the row *top* on; return the row after it."""
    for column, width in enumerate(table.widths):
        sheet.set_column(column, column, width * _LETTERS)
    for row, column, cell in placed(table):
        look: dict[str, Any] = {"border": 1, "text_wrap": True, "valign": "top", "bold": row < table.head}
        if cell.fill:
            look["bg_color"] = f"#{cell.fill}"
        if cell.day:
            look["num_format"] = "dd/mm/yyyy"
        _cell(sheet, top + row, column, cell, book.add_format(look))
    return top + len(table.rows)


def placed(table: Table) -> Iterator[tuple[int, int, Cell]]:
    """Yield every cell with its row and column, those that another covers left out."""
    covered: set[tuple[int, int]] = set()
    for place, row in enumerate(table.rows):
        column = 0
        for cell in row:
            while (place, column) in covered:
                column += 1
            covered |= {(place + down, column + across) for down in range(cell.down) for across in range(cell.across)}
            yield place, column, cell
            column += cell.across


def _cell(sheet: Any, row: int, column: int, cell: Cell, look: object) -> None:  # noqa: ANN401 - as above
    text = bare(cell.text)
    if cell.across > 1 or cell.down > 1:
        sheet.merge_range(row, column, row + cell.down - 1, column + cell.across - 1, text, look)
    elif cell.day:
        sheet.write_datetime(row, column, datetime.combine(cell.day, datetime.min.time()), look)
    elif text:
        sheet.write_string(row, column, text, look)
    else:
        sheet.write_blank(row, column, None, look)
