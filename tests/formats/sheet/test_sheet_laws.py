"""The words law for sheets, on generated ones, and on one that programs of others write and read."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from formats.sheet.written import book, outline, read, sheet, text
from scrkit.formats.sheet.names import letters
from scrkit.model import Outline, words

if TYPE_CHECKING:
    from pathlib import Path

LINE = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=12)
CELL = st.lists(LINE, min_size=1, max_size=3).map("\n".join)
GRID = st.lists(st.lists(CELL, min_size=1, max_size=4), min_size=1, max_size=4)


def rows_of(grid: list[list[str]]) -> str:
    """Return the rows of a sheet with these texts."""
    return "".join(
        f'<row r="{row}">{"".join(text(f"{letters(at)}{row}", escape(one)) for at, one in enumerate(told, 1))}</row>'
        for row, told in enumerate(grid, 1)
    )


def counted(found: Outline) -> Counter[str]:
    """Return the words of an outline."""
    return Counter(found.words)


@given(GRID)
def test_no_word_is_lost_and_none_comes_from_elsewhere(grid: list[list[str]]) -> None:
    """Whatever stands in the cells, its words are those of the outline; an escape of XML is what it stands for."""
    told = [[one.replace("_x", "_ x") for one in row] for row in grid]
    source = words("\n".join(one for row in told for one in row))
    marked = [["x", *row] for row in told]  # so that there is a word

    assert counted(outline(rows_of(marked))) == Counter([*source, *("x" for _ in marked)])


@given(GRID, st.lists(st.tuples(*(st.integers(1, 5) for _ in range(4))), max_size=4))
def test_every_cell_of_a_table_is_covered_once(grid: list[list[str]], areas: list[tuple[int, int, int, int]]) -> None:
    """Whatever is merged, sensibly or not: no two cells overlap, none is lacking, and each block stands in one."""
    merged = "".join(f'<mergeCell ref="{letters(b)}{a}:{letters(d)}{c}"/>' for a, b, c, d in areas)
    found = outline(rows_of([["x", *row] for row in grid]), after=merged)

    (table,) = found.tables
    covered = [
        (row, column)
        for cell in table.cells
        for row in range(cell.row, cell.row + cell.rows)
        for column in range(cell.column, cell.column + cell.columns)
    ]
    assert sorted(covered) == [(row, at) for row in range(1, table.rows + 1) for at in range(1, table.columns + 1)]
    begins = {(cell.row, cell.column) for cell in table.cells}
    assert {(block.cell.row, block.cell.column) for block in found.blocks if block.cell} <= begins


@given(GRID, GRID)
def test_sheets_are_read_one_after_the_other(first: list[list[str]], second: list[list[str]]) -> None:
    """The outline of a file is that of its sheets, and their names."""
    grids = [[["x", *row] for row in grid] for grid in (first, second)]
    data = book(("Police", sheet(rows_of(grids[0]))), ("Health", sheet(rows_of(grids[1]))))

    apart = [counted(outline(rows_of(grid))) for grid in grids]
    assert counted(read(data)) == sum(apart, Counter(["Police", "Health"]))


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """Return a plan as a program of others writes it."""
    path = tmp_path / "plan.xlsx"
    with xlsxwriter.Workbook(path) as made:
        plan = made.add_worksheet("Action plan")
        day, month = made.add_format({"num_format": "dd/mm/yyyy"}), made.add_format({"num_format": "mmm-yy"})
        green = made.add_format({"bg_color": "#00B050", "bold": True})
        plan.merge_range("A1:E1", "Action plan after a review", green)
        plan.write_row("A3", ["No.", "Recommendation", "Actions", "Lead", "Target date"])
        plan.write_row("A4", ["1.10", "Share records", "1. Agree a form\n2. Use it", "Head of Service"])
        plan.write_number("E4", 42735, day)
        plan.write_number("A5", 3)
        plan.write_rich_string("B5", "Train ", green, "all", " staff")
        plan.write_row("C5", ["Hold two events", "NHS (to lead) and the SPS"])
        plan.write_number("E5", 42795, month)
        plan.write_number("C6", 0.83, made.add_format({"num_format": "0%"}))
        plan.write_formula("D6", "=1+2", None, 3)
        plan.write_comment("B5", "who says so?")
        plan.set_row(6, None, None, {"hidden": True})
        plan.write_string("A7", "hidden words")
        plan.insert_textbox("G3", "Key\nGreen: done")
        plan.set_header("&LDraft&RPage &P")
    return path


def test_what_a_program_writes_is_read(written: Path) -> None:
    """Cells, days, colours, comments and boxes as xlsxwriter puts them."""
    found = read(written.read_bytes())

    assert [(block.printed, block.at.cell) for block in found.blocks] == [
        ("Action plan after a review", "'Action plan'!A1"),
        ("No.", "'Action plan'!A3"),
        ("Recommendation", "'Action plan'!B3"),
        ("Actions", "'Action plan'!C3"),
        ("Lead", "'Action plan'!D3"),
        ("Target date", "'Action plan'!E3"),
        ("1.10", "'Action plan'!A4"),
        ("Share records", "'Action plan'!B4"),
        ("1. Agree a form", "'Action plan'!C4"),
        ("2. Use it", "'Action plan'!C4"),
        ("Head of Service", "'Action plan'!D4"),
        ("31 December 2016", "'Action plan'!E4"),
        ("3", "'Action plan'!A5"),
        ("Train all staff", "'Action plan'!B5"),
        ("Hold two events", "'Action plan'!C5"),
        ("NHS (to lead) and the SPS", "'Action plan'!D5"),
        ("March 2017", "'Action plan'!E5"),
        ("83%", "'Action plan'!C6"),
        ("3", "'Action plan'!D6"),
        ("Key", "Action plan"),
        ("Green: done", "Action plan"),
    ]
    assert [(cell.fill, cell.columns) for cell in found.tables[0].cells][:1] == [("00B050", 5)]
    assert {(one.kind, one.said) for one in found.notices} == {
        ("formula", "=1+2"),
        ("hidden", "hidden words"),
        ("comment", "who says so?"),
    }
    assert [line.text for line in found.furniture] == ["Draft", "Page"]


def test_another_reader_finds_the_same_words(written: Path) -> None:
    """Calamine gives the value of every cell: our words, but for what is hidden and what a format adds."""
    rows = CalamineWorkbook.from_path(written).get_sheet_by_name("Action plan").to_python()
    told = (f"{one.day} {one:%B %Y}" if isinstance(one, date) else str(one) for row in rows for one in row)
    theirs = Counter(words("\n".join(one.removesuffix(".0") for one in told)))
    found = read(written.read_bytes())
    ours = Counter(words("\n".join(block.printed for block in found.blocks if block.cell)))

    assert theirs - ours == Counter(["hidden", "words", "1", "0"])  # 1 March 2017 is shown as Mar-17, 0.83 as 83%
    assert ours - theirs == Counter()
