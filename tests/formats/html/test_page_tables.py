"""Tables of a web page: every cell once, with its words."""

from __future__ import annotations

import pytest

from formats.html.page_written import cells, furniture, outline, printed, read, told
from scrkit.errors import LimitError


def test_words_stand_in_their_cells() -> None:
    """Row by row; lines and paragraphs in a cell are blocks; an empty cell is a cell."""
    body = "<table><tr><td>a<br>b<td><p>c<p>d<tr><td><td>e</table>"

    assert told(body) == [("a", (1, 1, 1)), ("b", (1, 1, 1)), ("c", (1, 1, 2)), ("d", (1, 1, 2)), ("e", (1, 2, 2))]
    assert len(cells(body)) == 4


def test_merged_cells_push_the_others_aside() -> None:
    """Down and across; what reaches beyond the table ends with it."""
    body = "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td rowspan=0>c<td rowspan=9>d<tr><td>e</table>"

    assert told(body) == [("a", (1, 1, 1)), ("b", (1, 1, 2)), ("c", (1, 2, 2)), ("d", (1, 2, 3)), ("e", (1, 3, 1))]
    assert [(it.rows, it.columns) for it in cells(body)] == [(2, 1), (1, 2), (2, 1), (2, 1), (1, 1)]


def test_heading_cells_are_told() -> None:
    """Those of a head, those of a row of headings only, and those that say so; not the headings of rows."""
    head = "<table><thead><tr><td>a<td>b</thead><tr><td>c<td>d</table>"
    row = "<table><tr><th>a<th>b<tr><th>c<td>d</table>"
    scopes = "<table><tr><th scope=row>a<th>b<tr><th scope=col>c<td>d</table>"

    assert [[it.header for it in cells(body)] for body in (head, row, scopes)] == [
        [True, True, False, False],
        [True, True, False, False],
        [False, False, True, False],
    ]


def test_fills_are_those_of_cell_row_or_table() -> None:
    """In all the ways in which a page writes a colour; white is none."""
    looks = (
        "style='background:#0f0'",
        "bgcolor=RED",
        "style='background-color: rgb(255, 192, 0)'",
        "bgcolor=white",
        "style='background:url(x.png) #FFC00080 no-repeat'",
        "style='background: transparent'",
        "bgcolor=nocolour",
        "style='background:rgba(1,2,3,0)'",
        "bgcolor=ABCDEF",
        "style='background-color:rgba(255 0 0 / 50%)'",
    )
    body = f"<table bgcolor=blue><tr bgcolor=#00ff00>{''.join(f'<td {look}>x' for look in looks)}<tr><td>y</table>"

    assert [it.fill for it in cells(body)] == [
        "00FF00",
        "FF0000",
        "FFC000",
        None,
        "FFC000",
        None,
        "00FF00",
        None,
        "ABCDEF",
        "FF0000",
        "0000FF",
    ]


def test_tables_in_cells_are_tables() -> None:
    """They come between the words of their cell and have no colour of it."""
    body = "<table><tr><td bgcolor=red>a<table><tr><td>x<td>y</table>b<td>c</table>"

    assert told(body) == [("a", (1, 1, 1)), ("x", (2, 1, 1)), ("y", (2, 1, 2)), ("b", (1, 1, 1)), ("c", (1, 1, 2))]
    assert [it.fill for it in outline(body).tables[1].cells] == [None, None]


def test_a_list_ends_with_its_cell() -> None:
    """The first item of the next cell is none of a deeper list."""
    found = outline("<table><tr><td>- a<td><pre>    - b</pre></table>").blocks

    assert [(it.kind, it.text, it.level) for it in found] == [("item", "a", 1), ("item", "b", 1)]


def test_a_caption_names_its_table() -> None:
    """It is a paragraph too; an empty one is neither."""
    found = outline("<table><caption>The <b>plan</b></caption><tr><td>a<td>b</table>")

    assert [it.printed for it in found.blocks] == ["The plan", "a", "b"]
    assert found.tables[0].name == "The plan"
    assert outline("<table><caption></caption><tr><td>a<td>b</table>").tables[0].name is None


def test_tables_that_lay_out_the_page_are_none() -> None:
    """Those that say so, and those with one cell; tables of the site are none either."""
    assert told("<table role=presentation><tr><td>a<td>b</table><table><tr><td>c</table>") == []
    assert furniture("<nav><table><tr><td>a<td>b</table></nav>") == ["a", "b"]


@pytest.mark.parametrize("body", ["<td>a", "<table><td>a<td>b</table>", "<caption>a", "<tr><td>a", "</table>a"])
def test_parts_without_their_table_are_read(body: str) -> None:
    """No word is lost."""
    assert printed(body)[0] == "a"


def test_endless_tables_are_refused() -> None:
    """Before they fill the memory; a browser lets no cell cover more than a thousand columns."""
    wide = "<table><tr>" + "<td colspan=999999999>x" * 2
    high = "<table><tr><td rowspan=999999999 colspan=900>x" + "<tr><td>y" * 1_000

    with pytest.raises(LimitError, match=r"^a\.html: a table with more than 1,000 columns; is it the right file\?$"):
        read(wide.encode())
    with pytest.raises(LimitError, match=r"^a\.html: its tables have more than 200,000 cells, the most that is read$"):
        read(high.encode())
    assert len(cells("<table><tr><td rowspan=999999999 colspan=999999999>x<tr></table>")) == 1
