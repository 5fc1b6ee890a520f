"""What stands beside the cells: comments, text boxes, pictures, running heads, links to other files."""

from __future__ import annotations

import pytest

from formats.sheet.written import NAMES, book, links, outline, printed, read, sheet, text
from scrkit.errors import FileError

ROW = f'<row r="1">{text("A1", "x")}</row>'
DRAWN = 'xmlns:xdr="urn:x" xmlns:a="urn:a" xmlns:mc="urn:m"'


def noticed(data: bytes) -> list[tuple[str, str | None, str | None]]:
    """Return kind, words and cell of what is noticed in *data*."""
    return [(one.kind, one.said, one.at.cell) for one in read(data).notices]


def drawing(shapes: str, *, rows: str = ROW) -> bytes:
    """Return a file whose sheet has a drawing with these *shapes*."""
    lost = '<drawing r:id="d2"/><drawing r:id="d3"/><drawing/>'
    return book(
        ("Plan", sheet(rows, after=f'<drawing r:id="d1"/>{lost}')),
        parts={
            "worksheets/_rels/sheet1.xml.rels": links(
                ("d1", "drawing", "../drawings/drawing1.xml"), ("d3", "drawing", "http://example.org/a.xml")
            ),
            "drawings/drawing1.xml": f"<xdr:wsDr {DRAWN}>{shapes}</xdr:wsDr>",
        },
    )


def box(*paragraphs: str, named: str = 'name="Box 1"') -> str:
    """Return a text box."""
    body = "".join(f"<a:p>{one}</a:p>" for one in paragraphs)
    return f"<xdr:sp><xdr:nvSpPr><xdr:cNvPr {named}/></xdr:nvSpPr><xdr:txBody>{body}</xdr:txBody></xdr:sp>"


def run(words: str) -> str:
    """Return a run of a text box."""
    return f"<a:r><a:rPr/><a:t>{words}</a:t></a:r>"


def test_comments_are_no_words_but_reported() -> None:
    """They are on no paper; of a conversation each part is told once, with who says it where that is known."""
    data = book(
        ("Plan", sheet(ROW)),
        parts={
            "worksheets/_rels/sheet1.xml.rels": links(
                ("c1", "comments", "../comments1.xml"), ("c2", "threadedComment", "../threads1.xml")
            ),
            "comments1.xml": f"<comments {NAMES}><authors><author>A. Person</author></authors><commentList>"
            '<comment ref="A1" authorId="0"><text><r><t>Is this </t></r><r><t>right?</t></r></text></comment>'
            '<comment ref="B2"><text><t>[Threaded comment]</t></text></comment><comment ref="C3"/>'
            '<comment ref="??" authorId="7"><text><t>lost</t></text></comment></commentList></comments>',
            "threads1.xml": '<ThreadedComments xmlns="urn:t"><threadedComment ref="B2"><text>Who leads?</text>'
            '</threadedComment><threadedComment ref="B2"/></ThreadedComments>',
        },
    )

    assert noticed(data) == [
        ("comment", "Who leads?", "Plan!B2"),
        ("comment", None, "Plan!B2"),
        ("comment", "A. Person: Is this right?", "Plan!A1"),
        ("comment", "lost", "Plan"),
    ]
    assert printed(read(data)) == ["x"]


def test_text_boxes_stand_behind_the_cells() -> None:
    """Keys and titles are often drawn; each paragraph and line is a block."""
    shapes = (
        box(
            run("Key"),
            f"<a:pPr><a:buChar char='•'/></a:pPr>{run('Red: ')}{run('late')}",
            "",
            "<a:pPr><a:buChar/></a:pPr>",
        )
        + "<xdr:grpSp>"
        + box(run("One") + "<a:br/>" + run("two") + "<a:fld><a:t>3</a:t></a:fld>")
        + "</xdr:grpSp>"
    )
    found = read(drawing(shapes))

    assert [(block.kind, block.text, block.cell, block.at.cell) for block in found.blocks[1:]] == [
        ("paragraph", "Key", None, "Plan"),
        ("item", "Red: late", None, "Plan"),
        ("paragraph", "One", None, "Plan"),
        ("paragraph", "two3", None, "Plan"),
    ]


def test_a_sheet_may_be_text_boxes_only() -> None:
    """It has no table then."""
    found = read(drawing(box(run("All here")), rows=""))

    assert (printed(found), found.tables) == (["All here"], ())


def test_what_is_drawn_twice_for_old_programs_is_read_once() -> None:
    """A shape that needs a new program is followed by what others show instead."""
    one = box(run("a"))
    both = f"<mc:Choice>{one}</mc:Choice><mc:Fallback>{one}</mc:Fallback>"

    assert printed(read(drawing(f"<mc:AlternateContent>{both}</mc:AlternateContent>"))) == ["x", "a"]


def test_hidden_boxes_and_pictures_are_reported() -> None:
    """What pictures and charts say is known to nobody; what is said of them is told."""
    shapes = (
        box(run("not shown"), named='name="Box" hidden="1"')
        + box(named='name="Line" hidden="1"')
        + '<xdr:pic><xdr:nvPicPr><xdr:cNvPr name="Picture 1" descr="The board&apos;s logo"/></xdr:nvPicPr></xdr:pic>'
        + '<xdr:graphicFrame><xdr:nvPr><xdr:cNvPr name="Chart 2"/></xdr:nvPr></xdr:graphicFrame><xdr:pic/>'
    )
    data = drawing(shapes)

    assert noticed(data) == [
        ("hidden", "not shown", "Plan"),
        ("picture", "The board's logo", "Plan"),
        ("picture", "Chart 2", "Plan"),
        ("picture", None, "Plan"),
    ]
    assert printed(read(data)) == ["x"]


def test_a_hidden_box_alone_is_no_word() -> None:
    """A file that shows nothing cannot be read."""
    with pytest.raises(FileError, match="holds no word"):
        read(drawing(box(run("not shown"), named='hidden="1"'), rows=""))


@pytest.mark.parametrize(
    ("flags", "running", "says"),
    [
        ("", "<oddHeader>&amp;LPlan&amp;CThe Board&amp;RDraft</oddHeader>", ["Plan", "The Board", "Draft"]),
        ("", '<oddFooter>&amp;"Arial,Bold"&amp;12Page &amp;P of &amp;N</oddFooter>', ["Page of"]),
        ("", "<oddFooter>&amp;K00B050Police &amp;&amp; care &amp;K01+034&amp;A</oddFooter>", ["Police & care"]),
        ("", "<evenHeader>E</evenHeader><firstHeader>F</firstHeader>", []),
        ('differentFirst="1"', "<oddHeader>O</oddHeader><firstHeader>F</firstHeader>", ["O", "F"]),
        ('differentOddEven="1"', "<oddHeader>O</oddHeader><evenFooter>O</evenFooter>", ["O"]),
    ],
)
def test_running_heads_are_furniture(flags: str, running: str, says: list[str]) -> None:
    """They run over the pages when the sheet is printed, each told once, without the numbers that are put in."""
    after = f"<headerFooter {flags}>{running}</headerFooter>"

    assert [line.text for line in outline(ROW, after=after).furniture] == says


def test_colours_that_change_by_a_rule_are_reported() -> None:
    """No colour of a cell is read from them."""
    found = outline(ROW, after='<conditionalFormatting sqref="H2:H9"/><conditionalFormatting sqref="J2"/>')

    assert [(one.kind, one.said, one.at.cell) for one in found.notices] == [("other", "H2:H9 J2", "Plan")]


def test_other_files_are_not_opened_but_reported() -> None:
    """Links are never followed."""
    rels = links(
        ("s1", "worksheet", "worksheets/sheet1.xml"),
        ("e1", "externalLink", "externalLinks/externalLink1.xml"),
        ("q1", "connections", "connections.xml"),
    )
    data = book(
        ("Plan", sheet(ROW)),
        parts={
            "_rels/workbook.xml.rels": rels,
            "externalLinks/_rels/externalLink1.xml.rels": links(("r1", "externalLinkPath", "file:///S:/plans.xlsx")),
        },
    )

    assert noticed(data) == [
        ("outside", "file:///S:/plans.xlsx", "xl/externalLinks/externalLink1.xml"),
        ("outside", None, "xl/connections.xml"),
    ]


def test_a_sheet_that_is_a_chart_is_reported() -> None:
    """It has no cells, and neither has one whose part is not there."""
    rels = links(("s1", "worksheet", "worksheets/sheet1.xml"), ("s2", "chartsheet", "chartsheets/sheet1.xml"))
    data = book(("Plan", sheet(ROW)), ("Chart", ""), ("", ""), parts={"_rels/workbook.xml.rels": rels})

    assert noticed(data) == [("picture", "Chart", "Chart"), ("picture", "Sheet", "Sheet")]
