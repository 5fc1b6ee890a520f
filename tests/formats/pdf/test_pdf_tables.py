"""Ruled tables in a PDF: cells as they are drawn, over pages as well."""

from __future__ import annotations

import pytest

from formats.hostile_documents import pdf
from formats.pdf.drawing import HEIGHT, Sheet, book, objects_of, outline, read, texts
from scrkit.formats.pdf import grid, ruling
from scrkit.model import Cell, Outline

XS = (72, 200, 330, 460)
WIDE = ["Write guidance on", "sharing information", "with midwives"]


def ruled(sheet: Sheet, xs: tuple[float, ...], ys: tuple[float, ...]) -> Sheet:
    """Draw every line of a grid."""
    for y in ys:
        sheet.rule(xs[0], y, xs[-1], y)
    for x in xs:
        sheet.rule(x, ys[0], x, ys[-1])
    return sheet


def row(sheet: Sheet, y: float, *cells: str) -> Sheet:
    """Print a line in each of the columns."""
    for x, text in zip(XS, cells, strict=False):
        if text:
            sheet.say(text, x + 4, y)
    return sheet


def told(of: Outline) -> list[tuple[int, int, int, str]]:
    """Return table, row and column of each block in a table, and its words."""
    return [(block.cell.table, block.cell.row, block.cell.column, block.printed) for block in of.blocks if block.cell]


def test_words_stand_in_their_cells() -> None:
    """Though they stand on one line; what is outside is prose before and after."""
    sheet = ruled(Sheet(), XS, (100, 120, 140))
    row(sheet.say("  ", 210, 108), 114, "No", "Action", "Lead").say("Before", 72, 80)
    row(sheet, 134, "1", "Train nurses", "Head of Training")
    made = outline(sheet.say("After", 72, 200))

    assert texts(made) == ["Before", "No", "Action", "Lead", "1", "Train nurses", "Head of Training", "After"]
    assert told(made)[3:] == [(1, 2, 1, "1"), (1, 2, 2, "Train nurses"), (1, 2, 3, "Head of Training")]
    assert made.blocks[6].at.cell == "table 1, row 2, column 3"
    assert made.blocks[6].at.page == 1
    assert (made.tables[0].rows, made.tables[0].columns) == (2, 3)


def test_a_line_that_is_full_goes_on_in_its_cell_and_another_does_not() -> None:
    """By the width of the cell."""
    sheet = ruled(Sheet(), XS, (100, 160))
    for place, text in enumerate(WIDE):
        sheet.say(text, XS[0] + 4, 114 + 13 * place)
    for place, text in enumerate(["Police", "Probation"]):
        sheet.say(text, XS[1] + 4, 114 + 13 * place)
    made = outline(sheet)

    assert [text for *_, text in told(made)] == [" ".join(WIDE), "Police", "Probation"]


@pytest.mark.parametrize(
    ("lines", "cells"),
    [
        (["Agree by 30/09/2016 or", "By 30/11/2016"], ["Agree by 30/09/2016 or By 30/11/2016"]),
        (["Agree on 30/09/2016", "Audit on 30/11/2016"], ["Agree on 30/09/2016", "Audit on 30/11/2016"]),
        (["On 30 November 2017", "30 March 2018"], ["On 30 November 2017", "30 March 2018"]),
        (["The form of practices", "Audit use of the form"], ["The form of practices", "Audit use of the form"]),
        (["Wexcombe Clinical", "Commissioning Group"], ["Wexcombe Clinical Commissioning Group"]),
        (["Sent to practices of the", "Trust and its wards"], ["Sent to practices of the Trust and its wards"]),
    ],
)
def test_a_capital_opens_a_line_of_a_narrow_cell(lines: list[str], cells: list[str]) -> None:
    """After a small word or a figure, where nearly every line is full; a name goes on, and so does a sentence."""
    sheet = ruled(Sheet(), XS, (100, 160))
    for place, text in enumerate(lines):
        sheet.say(text, XS[0] + 4, 114 + 13 * place)

    assert [text for *_, text in told(outline(sheet))] == cells


def test_cells_without_a_line_between_them_are_one() -> None:
    """Across and down."""
    sheet = Sheet()
    for y in (100, 140, 160):
        sheet.rule(XS[0], y, XS[-1], y)
    sheet.rule(XS[1], 120, XS[-1], 120)
    for x in (XS[0], XS[-1]):
        sheet.rule(x, 100, x, 160)
    sheet.rule(XS[1], 100, XS[1], 140).rule(XS[2], 100, XS[2], 140)
    row(row(row(sheet, 114, "tall", "a", "b"), 134, "", "c", "d"), 154, "wide")
    made = outline(sheet)

    assert made.tables[0].cells == (
        Cell(row=1, column=1, rows=2),
        Cell(row=1, column=2),
        Cell(row=1, column=3),
        Cell(row=2, column=2),
        Cell(row=2, column=3),
        Cell(row=3, column=1, columns=3),
    )
    assert told(made)[-1] == (1, 3, 1, "wide")


def test_the_colour_behind_a_cell_is_told() -> None:
    """White is none, what is painted over it counts, and a stripe is no colour of the cell."""
    sheet = (
        Sheet()
        .fill(72, 100, 200, 120, "1 0 0")
        .fill(72, 100, 200, 120, "0 0.69 0.31")
        .fill(200, 100, 330, 120, "1 1 1")
    )
    sheet.fill(330, 100, 350, 120, "1 0 0")
    made = outline(row(ruled(sheet, XS, (100, 120, 140)), 114, "a", "b", "c"))

    assert [cell.fill for cell in made.tables[0].cells] == ["00B04F", None, None, None, None, None]


def test_frames_and_thin_areas_are_lines_too() -> None:
    """Programs draw borders in every way there is."""
    frames = Sheet().frame(72, 100, 200, 120).frame(200, 100, 330, 120)
    bars = Sheet()
    for y in (100, 120):
        bars.fill(72, y - 0.5, 330, y + 0.5, "0 0 0")
    for x in (72, 200, 330):
        bars.fill(x - 0.5, 100, x + 0.5, 120, "0 0 0")

    for sheet in (frames, bars):
        assert told(outline(row(sheet, 114, "a", "b"))) == [(1, 1, 1, "a"), (1, 1, 2, "b")]


def test_areas_alone_make_a_table_where_no_line_is_drawn() -> None:
    """Each cell filled; beside drawn lines their edges say nothing."""
    sheet = Sheet()
    for x0, x1 in ((72, 200), (200, 330)):
        sheet.fill(x0, 100, x1, 120, "0.8 0.8 0.8").fill(x0, 120, x1, 140, "1 1 1")
    row(row(sheet, 114, "a", "b"), 134, "c", "d")
    beside = ruled(Sheet().fill(90, 105, 120, 115, "1 1 0"), XS[:2], (100, 120, 140))

    made = outline(sheet)
    assert told(made) == [(1, 1, 1, "a"), (1, 1, 2, "b"), (1, 2, 1, "c"), (1, 2, 2, "d")]
    assert [cell.fill for cell in made.tables[0].cells] == ["CCCCCC", "CCCCCC", None, None]
    assert outline(row(beside, 114, "a")).tables[0].columns == 1


def test_what_is_drawn_in_a_group_counts() -> None:
    """Some programs put whole pages into one."""
    content = (
        b"72 742 m 330 742 l S 72 722 m 330 722 l S 72 742 m 72 722 l S 200 742 m 200 722 l S 330 742 m 330 722 l S"
    )
    group = b"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length %d >>\nstream\n%s\nendstream" % (
        len(content),
        content,
    )
    data = book(row(Sheet([b"/P Do"]), 114, "a", "b"))
    data = pdf([group if b"/XObject /Subtype /Image" in body else body for body in objects_of(data)])

    assert told(read(data)) == [(1, 1, 1, "a"), (1, 1, 2, "b")]


def test_too_many_lines_are_a_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is made of them."""
    monkeypatch.setattr(grid, "_MOST_LINES", 3)

    assert outline(row(ruled(Sheet(), XS, (100, 120)), 114, "a", "b")).tables == ()


@pytest.mark.parametrize(
    "draw",
    [
        lambda sheet: sheet.rule(72, 120, 460, 120),
        lambda sheet: sheet.frame(72, 100, 460, 130),
        lambda sheet: sheet.rule(72, 120, 460, 120).rule(500, 300, 500, 700),
        lambda sheet: sheet.rule(72, 100, 460, 140),
        lambda sheet: Sheet(
            [*sheet.drawn, b"72 742 m 100 700 200 700 300 742 c S", b"72 742 m h S", b"n", b"72 742 72 10 re n"]
        ),
    ],
)
def test_other_lines_make_no_table(draw: object) -> None:
    """Under a heading, around a box, beside the text, aslant, curved."""
    made = outline(draw(row(Sheet(), 114, "a", "b")))  # type: ignore[operator] # one of the five above

    assert made.tables == ()
    assert texts(made) == ["a b"]


def test_more_shapes_than_a_table_has_are_a_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its words are prose."""
    monkeypatch.setattr(ruling, "MOST_PATHS", 3)

    assert outline(row(ruled(Sheet(), XS, (100, 120)), 114, "a", "b")).tables == ()


def split(*first: str) -> list[Sheet]:
    """Return two pages with a table of three columns that goes on, its headings repeated."""
    one = row(ruled(Sheet(), XS, (HEIGHT - 120, HEIGHT - 100, HEIGHT - 60)), HEIGHT - 106, "No", "Action", "Lead")
    row(one, HEIGHT - 86, "1", "Train every nurse in", "Head of Training")
    other = row(ruled(Sheet(), XS, (60, 80, 120, 140)), 74, "No", "Action", "Lead")
    return [one, row(row(other, 94, *first), 134, "2", "Audit files", "Police")]


def test_a_table_that_goes_on_over_a_page_is_one() -> None:
    """Rows count on, and a row that the page parts is one row."""
    made = outline(*split("", "the county"))

    assert (len(made.tables), made.tables[0].rows) == (1, 5)
    assert told(made) == [
        (1, 1, 1, "No"),
        (1, 1, 2, "Action"),
        (1, 1, 3, "Lead"),
        (1, 2, 1, "1"),
        (1, 2, 2, "Train every nurse in the county"),
        (1, 2, 3, "Head of Training"),
        (1, 3, 1, "No"),
        (1, 3, 2, "Action"),
        (1, 3, 3, "Lead"),
        (1, 5, 1, "2"),
        (1, 5, 2, "Audit files"),
        (1, 5, 3, "Police"),
    ]


@pytest.mark.parametrize("cells", [("", "The county"), ("2", "the county", "Police"), ("", "", "")])
def test_a_row_that_may_be_one_of_its_own_stays_one(cells: tuple[str, ...]) -> None:
    """It begins as a sentence does, or says what the row before cannot."""
    made = outline(*split(*cells))

    assert [text for *_, at, text in told(made) if at == 2 and "Train" in text] == (
        ["Train every nurse in the county"] if cells[0] == "2" else ["Train every nurse in"]
    )


def test_a_row_whose_sentence_has_ended_is_not_gone_on_with() -> None:
    """A small letter alone says nothing."""
    one, other = split("", "and the county")
    one.drawn = [drawn.replace(b"nurse in", b"nurse.") for drawn in one.drawn]

    assert (1, 4, 2, "and the county") in told(outline(one, other))


def test_tables_with_other_columns_or_with_words_between_are_two() -> None:
    """Whatever stands at the end of the page before."""
    first = row(ruled(Sheet(), XS, (700, 720, 740)), 714, "a", "b", "c")
    same = row(ruled(Sheet(), XS, (60, 80, 100)), 74, "d", "e", "f")
    other = row(ruled(Sheet(), (72, 210, 330, 460), (60, 80, 100)), 74, "d", "e", "f")
    fewer = row(ruled(Sheet(), XS[:3], (60, 80, 100)), 74, "d", "e")

    assert len(outline(first, same).tables) == 1
    assert len(outline(first, other).tables) == 2
    assert len(outline(first, fewer).tables) == 2
    assert len(outline(first, row(ruled(Sheet().say("Part 2", 72, 50), XS, (60, 80, 100)), 74, "d")).tables) == 2
    below = row(ruled(Sheet().say("End of part 1", 72, 790), XS, (700, 720, 740)), 714, "a", "b", "c")
    assert len(outline(below, same).tables) == 2


def test_a_sentence_does_not_go_on_past_a_table() -> None:
    """The table stands between."""
    full = "The Board will write guidance on how agencies share what they know of risk to children"
    sheet = row(ruled(Sheet().say(full, 72, 600), XS, (700, 720, 740)), 714, "a", "b", "c")

    made = outline(sheet, Sheet().lines(["Midwives will hear."], y=60))

    assert texts(made) == [full, "a", "b", "c", "Midwives will hear."]
