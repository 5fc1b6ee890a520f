"""What is no spreadsheet, damaged, or more than is read: one clear line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from formats.hostile_documents import OLE
from formats.sheet.written import book, links, number, packed, read, sheet, text
from scrkit.errors import FileError, LimitError
from scrkit.formats.sheet import grid, rows
from scrkit.formats.sheet.names import area_of, called, letters, place_of

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (OLE + b"\0" * 600, r"is an old spreadsheet \(.xls\); save it as .xlsx"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "is encrypted; take the password off"),
        (packed({"xl/workbook.bin": ""}), r"is a binary spreadsheet \(.xlsb\)"),
        (
            packed({"xl/workbook.bin": "", "_rels/.rels": links(("w", "officeDocument", "xl/workbook.bin"))}),
            r"is a binary spreadsheet \(.xlsb\)",
        ),
        (packed({"content.xml": "<a/>"}), "is an OpenDocument file"),
        (packed({"word/document.xml": "<a/>"}), "is a Word document under the name of a spreadsheet"),
        (packed({"ppt/presentation.xml": "<a/>"}), "is a presentation"),
        (packed({"other.xml": "<a/>"}), r"holds no workbook \(xl/workbook.xml\)"),
        (packed({"xl/workbook.xml": "<other/>"}), r"holds no workbook \(xl/workbook.xml\)"),
        (b"No,Action\n1,Act\n", "is not a .docx or other zip file"),
        (book(("Plan", sheet(""))), "holds no word in any sheet that is shown"),
        (book(("Plan", sheet('<row r="0"/>'))), "is damaged: it has a row '0'"),
        (book(("Plan", sheet('<row r="1"><c r="A2"><v>1</v></c></row>'))), "is damaged: a cell 'A2' in row 1"),
        (book(("Plan", sheet('<row r="1"><c r="?"><v>1</v></c></row>'))), "is damaged: a cell '\\?' in row 1"),
        (book(("Plan", sheet(f'<row r="1">{number("A1", "1") * 2}</row>'))), "is damaged: two cells at A1"),
        (book(("Plan", sheet(f'<row r="1">{number("A1", "one")}</row>'))), "is damaged: Plan!A1 holds no number"),
        (
            book(("Plan", sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))),
            "is damaged: Plan!A1 refers to a text that is not there",
        ),
        (book(("Plan", sheet('<row r="1">'))), "'xl/worksheets/sheet1.xml' is damaged"),
        (
            book(("Plan", "<!DOCTYPE a [<!ENTITY a9 'ha'>]>" + sheet(f'<row r="1">{text("A1", "&a9;")}</row>'))),
            "declares a document type",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(data: bytes, says: str) -> None:
    """The line says what the file is, and what to do with it."""
    with pytest.raises(FileError, match=says):
        read(data)


def cells(count: int) -> str:
    """Return rows of *count* cells in all, ten a row."""
    one = '<c t="inlineStr"><is><t>x</t></is></c>' * 10
    return f"<row>{one}</row>" * (count // 10)


def diagonal(at: int) -> str:
    """Return a row with one cell, the one of its own number."""
    return f'<row r="{at}">{number(f"{letters(at)}{at}", "1")}</row>'


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: book(("Plan", sheet(cells(100_010)))), "holds more than 100,000 cells"),
        (lambda: book(("A", sheet(cells(60_000))), ("B", sheet(cells(60_000)))), "holds more than 100,000 cells"),
        (lambda: book(("Plan", sheet("<row>" + "<c/>" * 500_001 + "</row>"))), "holds more than 100,000 cells"),
        (lambda: book(("Plan", sheet("<row/>" * 1_200_001))), "holds more than 1,200,000 tags"),
        (
            lambda: book(("Plan", sheet("", after='<mergeCell ref="A1:B1"/>' * 100_001))),
            "merges more than 100,000 cells",
        ),
        (lambda: book(("Plan", sheet("")), strings="<si/>" * 200_001), "holds more than 200,000 texts"),
        (
            lambda: book(("Plan", sheet("")), styles=f"<fonts>{'<font/>' * 300_001}</fonts>"),
            "holds more than 300,000 styles",
        ),
        (lambda: book(*((f"S{at}", sheet("")) for at in range(101))), "has more than 100 sheets"),
        (
            lambda: book(
                ("Plan", sheet("<row><c t='s'><v>0</v></c></row>" * 800)), strings=f"<si><t>{'many ' * 2_000}</t></si>"
            ),
            "holds more than 6,000,000 characters",
        ),
        (
            lambda: book(("Plan", sheet("".join(map(diagonal, range(1, 400)))))),
            "spreads its words over more than 100,000 cells",
        ),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_more_than_is_read_is_refused(make: Callable[[], bytes], says: str) -> None:
    """Nothing is read halfway."""
    data = make()

    with pytest.raises(LimitError, match=says):
        read(data)


def test_a_sheet_that_says_it_is_endless_costs_what_it_holds() -> None:
    """Two cells at opposite corners are a table of two rows and two columns."""
    rows_ = f'<row r="1">{text("A1", "first")}</row><row r="1048576">{text("XFD1048576", "last")}</row>'
    found = read(
        book(("Plan", sheet(rows_, before='<dimension ref="A1:XFD1048576"/>', after='<mergeCell ref="A2:XFD9"/>')))
    )

    assert [(block.text, block.cell.row, block.cell.column) for block in found.blocks if block.cell] == [
        ("first", 1, 1),
        ("last", 2, 2),
    ]


@pytest.mark.parametrize(
    ("reference", "place"),
    [
        ("A1", (1, 1)),
        ("$XFD$1048576", (1048576, 16384)),
        ("XFE1", None),
        ("A1048577", None),
        ("A0", None),
        ("a1", None),
    ],
)
def test_a_cell_has_a_row_and_a_column(reference: str, place: tuple[int, int] | None) -> None:
    """No spreadsheet is larger than 1,048,576 rows of 16,384 columns."""
    assert place_of(reference) == place


@pytest.mark.parametrize(
    ("reference", "area"),
    [("B4:C7", (4, 2, 7, 3)), ("B4", (4, 2, 4, 2)), ("C7:B4", None), ("C4:B7", None), ("B4:?", None)],
)
def test_an_area_begins_before_it_ends(reference: str, area: tuple[int, int, int, int] | None) -> None:
    """Anything else is none."""
    assert area_of(reference) == area


@pytest.mark.parametrize(
    ("sheet_name", "says"),
    [("Plan", "Plan!AB12"), ("Action plan", "'Action plan'!AB12"), ("Children's", "'Children''s'!AB12")],
)
def test_a_cell_is_called_as_the_program_calls_it(sheet_name: str, says: str) -> None:
    """People find it by that name."""
    assert called(sheet_name, 12, 28) == says


def test_a_relation_that_lies_outside_is_no_sheet() -> None:
    """Nothing is fetched."""
    data = book(("Plan", ""), parts={"_rels/workbook.xml.rels": links(("s1", "worksheet", "http://example.org/s.xml"))})

    with pytest.raises(FileError, match="holds no word"):
        read(data)


def test_hidden_ranges_that_overlap_are_joined() -> None:
    """Only a damaged file has such; none of its columns is counted twice."""
    hidden = rows.Hidden()
    for first, last in ((2, 4), (3, 6), (4, 5), (9, 9)):
        hidden.add(first, last)

    assert [place for place in range(1, 12) if place in hidden] == [2, 3, 4, 5, 6, 9]
    assert (hidden.range_of(5), hidden.after(3), hidden.after(7)) == ((2, 6), 7, 7)


def test_a_grid_of_nothing_has_no_cells() -> None:
    """An empty sheet is no table."""
    assert grid.Grid().size == 0
