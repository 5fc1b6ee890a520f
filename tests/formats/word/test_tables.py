"""Tables: their cells as blocks, and their shape with merged cells, fills and headings."""

from __future__ import annotations

import pytest

from formats.word.written import docx, notices, outline, p, printed, r, read
from scrkit.model import Cell, Table

BR = "<w:r><w:br/></w:r>"


def tc(*content: str, properties: str = "") -> str:
    """Return a cell."""
    inner = "".join(one if one.startswith("<") else p(one) for one in content) or p()
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """Return a row; text becomes a cell."""
    inner = "".join(one if one.startswith("<") else tc(one) for one in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inner}</w:tr>"


def tbl(*rows: str, properties: str = "") -> str:
    """Return a table."""
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def placed(body: str) -> list[tuple[str, tuple[int, int, int] | None]]:
    """Return the blocks of a file with table, row and column."""
    found = [(block.text, block.cell) for block in outline(body).blocks]
    return [(text, (cell.table, cell.row, cell.column) if cell is not None else None) for text, cell in found]


def table(body: str) -> Table:
    """Return the only table of a file."""
    (found,) = outline(body).tables
    return found


def shape(body: str) -> list[tuple[int, int, int, int]]:
    """Return row, column, rows and columns of the cells of a file's only table."""
    return [(cell.row, cell.column, cell.rows, cell.columns) for cell in table(body).cells]


def test_the_words_of_a_table_are_blocks_row_by_row() -> None:
    """Each says in which cell it stands, twice."""
    of = outline(p("Before") + tbl(tr("A", "B"), tr("C", "")) + p("After"))

    assert [(block.text, block.at.cell, block.at.paragraph) for block in of.blocks] == [
        ("Before", None, 1),
        ("A", "table 1, row 1, column 1", 2),
        ("B", "table 1, row 1, column 2", 3),
        ("C", "table 1, row 2, column 1", 4),
        ("After", None, 5),
    ]
    assert (of.tables[0].rows, of.tables[0].columns, of.tables[0].at.cell) == (2, 2, "table 1")


def test_an_empty_cell_is_a_cell() -> None:
    """Of the table, without a block."""
    assert table(tbl(tr("A", ""))).cells == (Cell(row=1, column=1), Cell(row=1, column=2))


def test_the_lines_of_a_cell_are_blocks() -> None:
    """Owners and dates stand one below the other there."""
    body = tbl(tr(tc(p(r("NHS"), BR, r("the police")), "Head of Service")))

    assert placed(body) == [("NHS", (1, 1, 1)), ("the police", (1, 1, 1)), ("Head of Service", (1, 1, 1))]


def test_a_cell_over_columns() -> None:
    """What stands beside it comes after them; a row may begin further in."""
    wide = tc("Wide", properties='<w:gridSpan w:val="2"/>')
    body = tbl(
        tr(wide, "C"), tr("A", "B", "C"), tr("B", properties='<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')
    )

    assert shape(body) == [(1, 1, 1, 2), (1, 3, 1, 1), (2, 1, 1, 1), (2, 2, 1, 1), (2, 3, 1, 1), (3, 2, 1, 1)]


@pytest.mark.parametrize("goes_on", ["<w:vMerge/>", '<w:vMerge w:val="continue"/>'])
def test_a_cell_over_rows(goes_on: str) -> None:
    """Until another begins in its column."""
    start = tc("1", properties='<w:vMerge w:val="restart"/>')
    more = tc("", properties=goes_on)
    body = tbl(tr(start, "a"), tr(more, "b"), tr(start, "c"), tr(more, "d"), tr("3", "e"), tr(more, "f"))

    assert [it for it in shape(body) if it[1] == 1] == [(1, 1, 2, 1), (3, 1, 2, 1), (5, 1, 1, 1), (6, 1, 1, 1)]


def test_a_cell_merged_the_old_way() -> None:
    """Into the one beside it; the first of a row cannot be."""
    more = tc("", properties="<w:hMerge/>")
    start = tc("A", properties='<w:hMerge w:val="restart"/>')

    assert shape(tbl(tr(start, more, "C"), tr(more))) == [(1, 1, 1, 2), (1, 3, 1, 1), (2, 1, 1, 1)]
    assert shape(tbl(tr(more))) == [(1, 1, 1, 1)]


def test_words_in_a_cell_that_is_merged_away_are_noticed() -> None:
    """Word does not show them."""
    start = tc("1", properties='<w:vMerge w:val="restart"/>')
    body = tbl(tr(start), tr(tc("left over", properties="<w:vMerge/>")), tr(tc("", properties="<w:vMerge/>")))

    assert (printed(body), notices(body)) == (["1"], [("hidden", "left over")])


@pytest.mark.parametrize(
    ("shading", "fill"),
    [
        ('<w:shd w:val="clear" w:color="auto" w:fill="00b050"/>', "00B050"),
        ('<w:shd w:val="solid" w:color="FF0000" w:fill="auto"/>', "FF0000"),
        ('<w:shd w:val="clear" w:fill="FFFFFF"/>', None),
        ('<w:shd w:val="clear" w:fill="auto"/>', None),
        ('<w:shd w:val="clear" w:fill="red"/>', None),
        ('<w:shd w:val="clear"/>', None),
        ("", None),
    ],
)
def test_the_colour_behind_a_cell(shading: str, fill: str | None) -> None:
    """White is none."""
    assert [cell.fill for cell in table(tbl(tr(tc("G", properties=shading)))).cells] == [fill]


@pytest.mark.parametrize(
    ("said", "header"), [("<w:tblHeader/>", True), ('<w:tblHeader w:val="0"/>', False), ("", False)]
)
def test_a_row_that_every_page_repeats_is_a_heading(said: str, header: bool) -> None:  # noqa: FBT001 - what is expected
    """The file says so."""
    assert [cell.header for cell in table(tbl(tr("Action", properties=said))).cells] == [header]


def test_a_table_in_a_cell_is_a_table_of_its_own() -> None:
    """Its words come between those of the cell; it has the number after."""
    body = tbl(tr(tc("Before", tbl(tr("Inner")), "After"), "B")) + tbl(tr("Next"))

    assert placed(body) == [
        ("Before", (1, 1, 1)),
        ("Inner", (2, 1, 1)),
        ("After", (1, 1, 1)),
        ("B", (1, 1, 2)),
        ("Next", (3, 1, 1)),
    ]


def test_a_table_has_the_title_that_somebody_gave_it() -> None:
    """Most have none."""
    body = tbl(tr("A"), properties='<w:tblCaption w:val="Action plan"/>') + tbl(tr("B"))

    assert [it.name for it in outline(body).tables] == ["Action plan", None]


def test_rows_and_cells_that_were_deleted_are_left_out() -> None:
    """Those put in are rows like others; all are noticed."""
    by = 'w:id="1" w:author="A"'
    body = tbl(
        tr("Gone", "too", properties=f"<w:del {by}/>"),
        tr("Moved", properties=f"<w:moveFrom {by}/>"),
        tr("", properties=f"<w:del {by}/>"),
        tr("New", tc("out", properties=f"<w:cellDel {by}/>"), "B", properties=f"<w:ins {by}/>"),
    )

    assert placed(body) == [("New", (1, 1, 1)), ("B", (1, 1, 2))]
    assert notices(body) == [
        ("change", "Gone\ntoo"),
        ("change", "Moved"),
        ("change", "New\nout\nB"),
        ("change", "out"),
    ]


def test_rows_and_cells_inside_other_elements_are_read() -> None:
    """Content controls, custom XML, choices, insertions."""
    choice = f"<mc:AlternateContent><mc:Choice Requires='x'>{tr('D')}</mc:Choice></mc:AlternateContent>"
    cells = f"<w:sdt><w:sdtPr/><w:sdtContent>{tc('A')}</w:sdtContent></w:sdt><w:customXml>{tc('B')}</w:customXml>"
    body = tbl(
        f"<w:customXml>{tr(cells)}</w:customXml>",
        f"<w:ins>{tr('C')}</w:ins><w:sdt/><mc:AlternateContent/><w:bookmarkEnd/>{choice}",
    )

    assert placed(body) == [("A", (1, 1, 1)), ("B", (1, 1, 2)), ("C", (1, 2, 1)), ("D", (1, 3, 1))]


def test_a_cell_covers_no_more_columns_than_word_has() -> None:
    """Nobody lays out a billion."""
    wide = tc("", properties='<w:gridSpan w:val="999999999"/>')

    assert table(tbl(tr(wide, properties='<w:gridBefore w:val="999999999"/>'))).columns == 126


def test_a_sentence_does_not_go_on_in_the_next_cell() -> None:
    """Nor after the table."""
    body = tbl(tr("The Board will review its policy in", "the light of this"), tr("case and all of the"))

    assert len(read(docx(body + p("words after it"))).blocks) == 4


def test_a_table_without_rows_is_a_table() -> None:
    """It counts, so that the next keeps its place."""
    of = outline(tbl() + tbl(tr("A")))

    assert ([len(it.cells) for it in of.tables], [block.cell and block.cell.table for block in of.blocks]) == (
        [0, 1],
        [2],
    )
