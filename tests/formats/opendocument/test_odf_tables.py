"""Tables of OpenDocument texts: every cell once, with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from formats.opendocument.odf_written import COVERED, LEGAL, cell, item, lst, odt, outline, p, read, row, style, table
from scrkit.errors import LimitError

if TYPE_CHECKING:
    from scrkit.model import Cell


def told(body: str, *, styles: str = "") -> list[tuple[str, tuple[int, int, int]]]:
    """Return the words of each cell: table, row and column."""
    found = outline(body, styles=styles).blocks
    return [(it.printed, (it.cell.table, it.cell.row, it.cell.column)) for it in found if it.cell]


def cells(body: str, *, styles: str = "") -> tuple[Cell, ...]:
    """Return the cells of the first table."""
    return outline(body, styles=styles).tables[0].cells


def test_words_stand_in_their_cells() -> None:
    """Row by row; an empty cell is a cell."""
    body = p("Before.") + table(row("a", "b"), row("", "c")) + p("After.")

    assert told(body) == [("a", (1, 1, 1)), ("b", (1, 1, 2)), ("c", (1, 2, 2))]
    assert len(cells(body)) == 4
    assert [it.printed for it in outline(body).blocks] == ["Before.", "a", "b", "c", "After."]


def test_merged_cells_are_one() -> None:
    """The places that they cover are named in the file."""
    wide = cell("wide", more='table:number-columns-spanned="2"')
    high = cell("high", more='table:number-rows-spanned="2"')
    body = table(row(wide, COVERED, "c"), row(high, "e", "f"), row(COVERED, "h", "i"))

    assert told(body)[-2:] == [("h", (1, 3, 2)), ("i", (1, 3, 3))]
    assert [(it.row, it.column, it.rows, it.columns) for it in cells(body)][:3] == [
        (1, 1, 1, 2),
        (1, 3, 1, 1),
        (2, 1, 2, 1),
    ]


def test_a_cell_reaches_no_further_than_its_table() -> None:
    """Whatever it says."""
    body = table(row(cell("a", more='table:number-rows-spanned="99"'), "b"))

    assert cells(body)[0].rows == 1


def test_words_in_a_covered_cell_are_told() -> None:
    """They are not printed."""
    body = table(row("a", f"<table:covered-table-cell>{p('gone')}</table:covered-table-cell>", "c"))
    found = outline(body)

    assert [(it.kind, it.said) for it in found.notices] == [("hidden", "gone")]
    assert told(body) == [("a", (1, 1, 1)), ("c", (1, 1, 3))]


def test_repeated_cells_and_rows_are_repeated() -> None:
    """As they are printed."""
    body = table(row(cell("a", more='table:number-columns-repeated="2"'), more='table:number-rows-repeated="2"'))

    assert told(body) == [("a", (1, at, column)) for at in (1, 2) for column in (1, 2)]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (row(cell("a", more='table:number-columns-repeated="999999999"')), "a table with more than 1,000 columns"),
        (row("a", more='table:number-rows-repeated="999999999"'), "its tables have more than 200,000 cells"),
        (row(more='table:number-rows-repeated="999999999"'), "its tables have more than 200,000 cells"),
        (
            row('<table:covered-table-cell table:number-columns-repeated="999999999"/>'),
            "its tables have more than 200,000 cells",
        ),
    ],
)
def test_endless_tables_are_refused(body: str, problem: str) -> None:
    """Before they fill the memory."""
    with pytest.raises(LimitError, match=rf"^a\.odt: {problem}"):
        read(odt(table(body)))


def test_heading_rows_are_told() -> None:
    """Those that the file repeats on each page; groups of rows are looked into."""
    head = f"<table:table-header-rows>{row('No.', 'Action')}</table:table-header-rows>"
    rows = f"<table:table-rows>{row('1', 'a')}</table:table-rows>"
    group = f"<table:table-row-group>{row('2', 'b')}</table:table-row-group>"
    body = table(head, rows, group, "<text:soft-page-break/>")

    assert [it.header for it in cells(body)] == [True, True, False, False, False, False]


def test_tables_in_cells_are_tables() -> None:
    """They come between the words of their cell; a sub-table is one as well."""
    inner = table(row("x", "y"), is_sub_table="true")
    body = table(row(cell(p("before") + inner + p("after")), "b"))

    assert told(body) == [
        ("before", (1, 1, 1)),
        ("x", (2, 1, 1)),
        ("y", (2, 1, 2)),
        ("after", (1, 1, 1)),
        ("b", (1, 1, 2)),
    ]


def test_fills_are_those_of_cell_row_or_table() -> None:
    """White is none, and hides what lies behind."""
    properties = '<style:{}-properties fo:background-color="{}"/>'.format
    styles = "".join(
        (
            style("Red", properties("table-cell", "#ff0000"), family="table-cell"),
            style("White", properties("table-cell", "#FFFFFF"), family="table-cell"),
            style("Clear", properties("table-cell", "transparent"), family="table-cell"),
            style("Row", properties("table-row", "#00ff00"), family="table-row"),
            style("Table", properties("table", "#0000ff"), family="table"),
            style("None", "<style:table-cell-properties/>", family="table-cell"),
        )
    )
    named = 'table:style-name="{}"'.format
    first = row(*(cell("x", more=named(name)) for name in ("Red", "White", "Clear", "None")), more=named("Row"))
    second = row("x", cell("x", more=named("Red")), more='table:default-cell-style-name="White"')
    body = f"<table:table {named('Table')}>{first}{second}{row('x')}</table:table>"

    assert [it.fill for it in cells(body, styles=styles)] == [
        "FF0000",
        None,
        None,
        "00FF00",
        None,
        "FF0000",
        "0000FF",
    ]


def test_lines_and_lists_in_a_cell_are_blocks() -> None:
    """Every line is one; the numbers of a list are read."""
    lines = cell(p("Head of Service<text:line-break/>Chief Nurse"))
    listed = cell(lst(item("a"), item("b")))

    assert told(table(row(lines, listed)), styles=LEGAL) == [
        ("Head of Service", (1, 1, 1)),
        ("Chief Nurse", (1, 1, 1)),
        ("1. a", (1, 1, 2)),
        ("2. b", (1, 1, 2)),
    ]
