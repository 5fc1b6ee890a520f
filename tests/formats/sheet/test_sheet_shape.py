"""The shape of a sheet: rows, columns, merged cells, colours, headings, sheets one after the other."""

from __future__ import annotations

import pytest

from formats.sheet.written import MAIN, NAMES, OFFICE, book, links, number, outline, printed, read, sheet, text
from scrkit.model import Cell, CellRef, Outline


def places(found: Outline) -> list[tuple[str, CellRef | None]]:
    """Return the blocks with their cells."""
    return [(block.printed, block.cell) for block in found.blocks]


def at(row: int, column: int, table: int = 1) -> CellRef:
    """Return a cell of a table."""
    return CellRef(table=table, row=row, column=column)


def test_rows_and_columns_without_a_word_are_left_out() -> None:
    """A plan that begins at C3 is the plan that begins at A1; its cells are still called by their names."""
    found = outline(f'<row r="3">{text("C3", "No")}{text("E3", "Action")}</row><row r="9">{text("E9", "Act")}</row>')

    assert places(found) == [("No", at(1, 1)), ("Action", at(1, 2)), ("Act", at(2, 2))]
    assert [block.at.cell for block in found.blocks] == ["Plan!C3", "Plan!E3", "Plan!E9"]
    assert found.tables[0].cells == tuple(Cell(row=row, column=column) for row in (1, 2) for column in (1, 2))
    assert (found.tables[0].name, found.tables[0].at.cell) == ("Plan", "Plan!C3")


def test_cells_that_do_not_say_where_they_stand_follow_on() -> None:
    """Small programs leave the names out."""
    found = outline("<row><c><v>1</v></c><c><v>2</v><extLst/></c></row><row><c><v>3</v></c></row>")

    assert places(found) == [("1", at(1, 1)), ("2", at(1, 2)), ("3", at(2, 1))]


def test_a_merged_cell_is_one_cell() -> None:
    """It covers the rows and columns that are kept; what stands under it is not shown, and reported."""
    rows = (
        f'<row r="1">{text("A1", "Title")}</row>'
        f'<row r="2">{text("A2", "1")}{text("C2", "First")}{text("D2", "x")}</row>'
        f'<row r="3">{text("A3", "under")}{text("C3", "Second")}</row>'
    )
    merged = '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="F7:G9"/></mergeCells>'
    found = outline(rows, after=merged)

    assert found.tables[0].cells == (
        Cell(row=1, column=1, columns=3),
        Cell(row=2, column=1, rows=2),
        Cell(row=2, column=2),
        Cell(row=2, column=3),
        Cell(row=3, column=2),
        Cell(row=3, column=3),
    )
    assert printed(found) == ["Title", "1", "First", "x", "Second"]
    assert [(one.kind, one.text, one.said, one.at.cell) for one in found.notices] == [
        ("hidden", "a cell under a merged one is hidden and not read", "under", "Plan!A3")
    ]


@pytest.mark.parametrize("areas", [("A1:B2", "B2:C3"), ("A1:B2", "A1:B2"), ("A1:C1", "B1:B3"), ("A1:A3", "A2:C2")])
def test_a_merged_cell_that_overlaps_another_is_none(areas: tuple[str, str]) -> None:
    """No program makes such; the first holds, and no cell is counted twice."""
    rows = "".join(
        f'<row r="{row}">{"".join(text(f"{c}{row}", f"{c}{row}") for c in "ABC")}</row>' for row in (1, 2, 3)
    )
    found = outline(rows, after="".join(f'<mergeCell ref="{area}"/>' for area in areas))

    covered = [
        (row, column)
        for cell in found.tables[0].cells
        for row in range(cell.row, cell.row + cell.rows)
        for column in range(cell.column, cell.column + cell.columns)
    ]
    assert sorted(covered) == [(row, column) for row in (1, 2, 3) for column in (1, 2, 3)]


def test_what_is_hidden_is_not_read_but_reported() -> None:
    """Hidden rows and columns are not on the paper; who looks the reading over sees what they hold."""
    rows = (
        f'<row r="1">{text("A1", "No")}{text("B1", "Note")}{text("C1", "Action")}</row>'
        f'<row r="2" hidden="1">{text("A2", "1")}{text("C2", "Old")}</row>'
        f'<row r="3" hidden="true">{text("A3", "2")}{text("C3", " ")}</row>'
        f'<row r="4" ht="0">{number("A4", "14.1")}</row>'
        f'<row r="5">{text("A5", "3")}{text("B5", "private")}{text("C5", "New")}</row>'
        '<row r="7" hidden="1"/>'
    )
    hidden = '<col min="2" max="2" hidden="1"/><col min="5" max="9" width="0"/><col min="5" max="6" hidden="1"/>'
    columns = f'<cols><col min="1" max="1"/>{hidden}</cols>'
    found = outline(rows, before=columns)

    assert places(found) == [("No", at(1, 1)), ("Action", at(1, 2)), ("3", at(2, 1)), ("New", at(2, 2))]
    assert [(one.kind, one.text, one.said, one.at.cell) for one in found.notices] == [
        ("hidden", "column B is hidden and not read", "Note\nprivate", "Plan!B1"),
        ("hidden", "rows 2 to 4 are hidden and not read", "1\nOld\n2\n14.1", "Plan!A2"),
    ]


def test_one_hidden_row_is_called_so() -> None:
    """A person finds it by its number."""
    found = outline(f'<row r="1">{text("A1", "x")}</row><row r="2" hidden="1">{text("A2", "y")}</row>')

    assert [one.text for one in found.notices] == ["row 2 is hidden and not read"]


def test_a_merged_cell_is_shown_as_long_as_a_part_of_it_is() -> None:
    """Its first row or column may be hidden: the words stand in the rest."""
    rows = f'<row r="1" hidden="1">{text("B1", "Agency")}</row><row r="2">{text("D2", "Act")}</row>'
    columns = '<cols><col min="2" max="2" hidden="1"/></cols>'
    found = outline(rows, before=columns, after='<mergeCell ref="B1:C2"/>')

    assert places(found) == [("Agency", at(1, 1)), ("Act", at(1, 2))]
    assert found.blocks[0].at.cell == "Plan!B1"


@pytest.mark.parametrize(
    ("colour", "fill"),
    [
        ('rgb="FF00B050"', "00B050"),
        ('rgb="00ffc000"', "FFC000"),
        ('rgb="FFFFFFFF"', None),
        ('indexed="10"', "FF0000"),
        ('indexed="64"', None),
        ('theme="0"', None),  # the first light colour of the theme is white
        ('theme="1"', "000000"),
        ('theme="4"', "4F81BD"),
        ('theme="4" tint="0.5"', "A7C0DE"),
        ('theme="4" tint="-0.5"', "254061"),
        ('theme="4" tint="much"', "4F81BD"),
        ('theme="5"', None),  # this theme has no such colour
        ('theme="99"', None),
        ('auto="1"', None),
    ],
)
def test_the_colour_behind_a_cell(colour: str, fill: str | None) -> None:
    """Given, of the old palette, or of the theme, lighter or darker; white is none."""
    styles = (
        f'<fills><fill/><fill><patternFill patternType="solid"><fgColor {colour}/></patternFill></fill></fills>'
        '<cellXfs><xf/><xf fillId="1"/></cellXfs>'
    )
    theme = (
        '<a:theme xmlns:a="urn:a"><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
        '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>'
        "<a:accent2/></a:clrScheme></a:theme>"
    )
    data = book(
        ("Plan", sheet(f'<row r="1">{text("A1", "x", style=1)}</row>')), styles=styles, parts={"theme.xml": theme}
    )

    assert read(data).tables[0].cells[0].fill == fill


@pytest.mark.parametrize(
    "fill",
    [
        '<patternFill patternType="gray125"><fgColor rgb="FF00B050"/></patternFill>',
        "<gradientFill/>",
        '<patternFill patternType="solid"/>',
    ],
)
def test_patterns_and_gradients_are_no_fill(fill: str) -> None:
    """A key has plain colours."""
    styles = f'<fills><fill/><fill>{fill}</fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>'

    assert outline(f'<row r="1">{text("A1", "x", style=1)}</row>', styles=styles).tables[0].cells[0].fill is None


def test_a_file_may_change_the_old_palette() -> None:
    """Its own colours come before the usual ones."""
    styles = (
        '<fills><fill/><fill><patternFill patternType="solid"><fgColor indexed="1"/></patternFill></fill></fills>'
        '<cellXfs><xf/><xf fillId="1"/><xf fillId="9" fontId="9"/></cellXfs>'
        '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/><rgbColor/></indexedColors>'
        '<mruColors><color rgb="00FFFFFF"/></mruColors></colors>'
        "<dxfs><dxf><font><b/></font><fill/></dxf></dxfs>"
    )
    rows = f'<row r="1">{text("A1", "x", style=1)}{text("B1", "x", style=2)}{text("C1", "x", style=77)}</row>'

    assert [cell.fill for cell in outline(rows, styles=styles).tables[0].cells] == ["123456", None, None]


def test_a_colour_without_a_word_is_kept_beside_words() -> None:
    """The key of a plan has its colours beside what they mean; a colour far away is decoration."""
    styles = (
        '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>'
        '<cellXfs><xf/><xf fillId="1"/></cellXfs>'
    )
    rows = (
        f'<row r="1"><c r="A1" s="1"/>{text("B1", "Late")}<c r="D1" s="1"/></row>'
        f'<row r="2"><c r="A2" s="1"/></row><row r="3">{text("B3", "Done")}</row>'
    )
    found = outline(rows, styles=styles)

    assert [(cell.row, cell.column, cell.fill) for cell in found.tables[0].cells] == [
        (1, 1, "FF0000"),
        (1, 2, None),
        (2, 1, None),
        (2, 2, None),
    ]


def test_bold_is_that_of_the_cell_where_its_text_says_nothing() -> None:
    """A heading over columns is set in bold."""
    styles = '<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>'
    rows = f'<row r="1">{text("A1", "Lead", style=1)}{number("B1", "3", style=1)}{text("C1", "x")}</row>'

    assert [block.bold for block in outline(rows, styles=styles).blocks] == [True, True, False]


def test_a_declared_table_tells_which_row_heads_its_columns() -> None:
    """Excel's own tables have a row of headings unless they say that they have none."""
    rows = f'<row r="1">{text("A1", "Plan")}</row><row r="2">{text("A2", "No")}</row><row r="3">{text("A3", "1")}</row>'
    parts = '<tableParts><tablePart r:id="t1"/><tablePart r:id="t2"/><tablePart r:id="t9"/><tablePart/></tableParts>'
    data = book(
        ("Plan", sheet(rows, after=parts)),
        parts={
            "worksheets/_rels/sheet1.xml.rels": links(
                ("t1", "table", "../tables/table1.xml"), ("t2", "table", "../tables/table2.xml")
            ),
            "tables/table1.xml": f'<table {NAMES} ref="A2:A3"/>',
            "tables/table2.xml": f'<table {NAMES} ref="A3:A3" headerRowCount="0"/>',
        },
    )

    assert [(cell.row, cell.header) for cell in read(data).tables[0].cells] == [(1, False), (2, True), (3, False)]


def test_several_sheets_are_headed_by_their_names() -> None:
    """A sheet of each agency is a section of the plan; a name that no person gave heads nothing."""
    one = sheet(f'<row r="1">{text("A1", "x")}</row>')
    empty = sheet('<row r="1"><c r="A1" s="3"/></row>')
    data = book(("Police", one), ("Notes", empty), ("Health &amp; care", one), ("Sheet3", one))

    found = read(data)

    assert [(block.kind, block.text, block.cell, block.at.cell) for block in found.blocks] == [
        ("heading", "Police", None, "Police"),
        ("paragraph", "x", at(1, 1, 1), "Police!A1"),
        ("heading", "Health & care", None, "Health & care"),
        ("paragraph", "x", at(1, 1, 2), "'Health & care'!A1"),
        ("paragraph", "x", at(1, 1, 3), "Sheet3!A1"),
    ]
    assert [table.name for table in found.tables] == ["Police", "Health & care", "Sheet3"]


def test_one_sheet_with_words_is_not_headed_by_its_name() -> None:
    """Its name is no printed word; the table still has it."""
    found = read(book(("Plan", sheet(f'<row r="1">{text("A1", "x")}</row>')), ("Notes", sheet(""))))

    assert printed(found) == ["x"]


def test_hidden_sheets_are_not_read_but_reported() -> None:
    """The lists behind the drop-downs are on no paper."""
    one = sheet(f'<row r="1">{text("A1", "x")}</row>')
    data = book(("Plan", one), ("Lists", one), ("Code", one), states={"Lists": "hidden", "Code": "veryHidden"})
    found = read(data)

    assert printed(found) == ["x"]
    assert [(one.kind, one.said) for one in found.notices] == [("hidden", "Lists"), ("hidden", "Code")]


def test_a_strict_file_is_read_the_same() -> None:
    """Strict Open XML has other names for the same things."""
    part = sheet(f'<row r="1">{text("A1", "x")}</row>').replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"

    assert printed(read(book(("Plan", part.replace(OFFICE, strict))))) == ["x"]
