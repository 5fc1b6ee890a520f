"""Text boxes, pictures, objects, and content controls with their tags."""

from __future__ import annotations

import pytest

from formats.word.written import blocks, notices, outline, outside, p, printed, r


def box(*content: str) -> str:
    """Return a text box as today's Word writes it."""
    inner = "".join(one if one.startswith("<") else p(one) for one in content)
    shape = f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx>"
    return f"<w:r><w:drawing><wp:anchor><a:graphic>{shape}</a:graphic></wp:anchor></w:drawing></w:r>"


def old_box(*content: str) -> str:
    """Return a text box as Word wrote it before 2010."""
    inner = "".join(p(one) for one in content)
    return (
        f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )


def choice(first: str, second: str) -> str:
    """Return two ways to say the same thing."""
    branches = f"<mc:Choice Requires='wps'>{first}</mc:Choice><mc:Fallback>{second}</mc:Fallback>"
    return f"<mc:AlternateContent>{branches}</mc:AlternateContent>"


def sdt(tag: str | None, content: str, properties: str = "") -> str:
    """Return a content control."""
    named = f'<w:tag w:val="{tag}"/>' if tag is not None else ""
    return f"<w:sdt><w:sdtPr>{named}{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize("made", [box("In the box.", "Twice."), old_box("In the box.", "Twice.")], ids=["new", "old"])
def test_the_words_of_a_text_box_follow_its_paragraph(made: str) -> None:
    """However it is written; a paragraph that only holds one is none."""
    body = p("Be", made, "fore.") + p(box("Alone.")) + p("After.")

    assert printed(body) == ["Before.", "In the box.", "Twice.", "Alone.", "After."]


def test_of_two_ways_to_say_it_one_is_read() -> None:
    """The first that holds anything; around paragraphs and inside them."""
    body = p("a", choice(box("New."), old_box("Old."))) + choice("", p("Second.")) + choice(p("First."), p("No."))
    nothing = p("b", "<mc:AlternateContent/>") + "<mc:AlternateContent/>"

    assert printed(body + nothing) == ["a", "New.", "Second.", "First.", "b"]


def test_boxes_in_boxes_and_tables_in_boxes() -> None:
    """In the order in which they are anchored; a box in a cell is in that cell."""
    table = f"<w:tbl><w:tr><w:tc>{p('Cell', box('Note'))}</w:tc></w:tr></w:tbl>"
    of = outline(p("a", box(p("Outer", box("Inner")), table)))

    assert [(block.text, block.cell and block.cell.table) for block in of.blocks] == [
        ("a", None),
        ("Outer", None),
        ("Inner", None),
        ("Cell", 1),
        ("Note", 1),
    ]


def test_a_sentence_does_not_go_on_in_a_box() -> None:
    """It may stand anywhere on the page."""
    body = p("The Board will review its policy in the", box("light words")) + p("lighter still")

    assert printed(body) == ["The Board will review its policy in the", "light words", "lighter still"]


def test_a_box_that_a_field_is_told_is_not_shown() -> None:
    """Nor is one that was deleted."""
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    body = p(begin, box("Told."), end, f"<w:del>{box('Deleted.')}</w:del>", "Text.")

    assert (printed(body), notices(body)) == (["Text."], [("change", "Deleted.")])


def test_words_set_as_a_picture_are_words() -> None:
    """Old programs draw them along a path; an empty one is nothing."""
    art = "<w:r><w:pict><v:shape><v:textpath string='{}'/></v:shape></w:pict></w:r>"

    assert printed(p("a", art.format("DRAFT"), art.format(" "))) == ["a", "DRAFT"]


PICTURE = (
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" {}/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>'
)


@pytest.mark.parametrize(
    ("drawn", "text", "said"),
    [
        (PICTURE.format('descr="The key"'), "a picture is not read", "The key"),
        (PICTURE.format('title="Key"'), "a picture is not read", "Key"),
        (PICTURE.format(""), "a picture is not read", None),
        ("<w:r><w:drawing><pic:pic/></w:drawing></w:r>", "a picture is not read", None),
        ('<w:r><w:pict><v:shape alt="Old"><v:imagedata/></v:shape></w:pict></w:r>', "a picture is not read", "Old"),
        ("<w:r><w:drawing><wp:inline><c:chart/></wp:inline></w:drawing></w:r>", "a chart is not read", None),
        ("<w:r><w:drawing><wp:inline><dgm:relIds/></wp:inline></w:drawing></w:r>", "a diagram is not read", None),
    ],
)
def test_a_picture_is_noticed(drawn: str, text: str, said: str | None) -> None:
    """With what its alternative text says."""
    (found,) = outline(p("Text.") + p(drawn)).notices

    assert (found.kind, found.text, found.said, found.at.paragraph) == ("picture", text, said, 1)


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ('Type="Embed" ProgID="Excel.Sheet.12"', "an embedded object (Excel.Sheet.12) is not read"),
        ('Type="Link"', "a linked object (of no known kind) is not read"),
    ],
)
def test_an_object_is_noticed(told: str, text: str) -> None:
    """What is in it is no part of the document."""
    (found,) = outline(p(f"<w:r><w:object><o:OLEObject {told}/></w:object></w:r>")).notices

    assert (found.kind, found.text, found.at.paragraph) == ("outside", text, None)


def test_a_document_within_is_noticed() -> None:
    """Its words are in another file."""
    assert notices(p('<w:subDoc r:id="x"/>', "Text.")) == [("outside", None)]


def test_what_a_document_fetches_is_noticed_and_not_fetched() -> None:
    """Links that people follow are not."""
    links = outside("a", "hyperlink", "http://example.org") + outside("b", "image", "http://example.org/a.png")
    links += outside("styles", "styles", "http://example.org/styles.xml")

    assert notices(p("Text.", style="H"), links=links) == [
        ("outside", "http://example.org/a.png"),
        ("outside", "http://example.org/styles.xml"),
    ]


def test_a_content_control_gives_its_tag() -> None:
    """Around paragraphs, in one, around cells and rows; the innermost counts, one without a tag gives none."""
    cell = sdt("cell", f"<w:tc>{p('C')}</w:tc>")
    inner = f"<w:tc>{p('D')}</w:tc>"
    rows = f"<w:tr>{cell}{inner}</w:tr>" + sdt("row", f"<w:tr>{inner}</w:tr>")
    body = (
        sdt("outer", p("A") + p("B ", sdt("run", r("b"))) + sdt(None, p("E")))
        + p("F ", sdt("first", r("g")), sdt("second", r("h")), sdt("", r("i")))
        + f"<w:tbl>{rows}</w:tbl>"
        + p("G")
        + "<w:sdt/>"
    )

    assert [(block.text, block.tag) for block in blocks(body)] == [
        ("A", "outer"),
        ("B b", "run"),
        ("E", "outer"),
        ("F ghi", "first"),
        ("C", "cell"),
        ("D", None),
        ("D", "row"),
        ("G", None),
    ]


def test_a_placeholder_is_a_block() -> None:
    """A template's prompt is for a layout to know."""
    assert printed(sdt("a", p("Click here"), "<w:showingPlcHdr/>")) == ["Click here"]


def test_two_controls_are_not_one_sentence() -> None:
    """However the first ends."""
    body = sdt("a", p("The Board will review its policy in the")) + sdt("b", p("light of it"))

    assert [block.tag for block in blocks(body)] == ["a", "b"]


def test_a_tag_and_a_box_of_joined_paragraphs_are_kept() -> None:
    """Of the first, or of the second."""
    gone = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
    body = p("A", sdt("t", r("b")), box("In."), properties=gone) + p("c")
    other = p("A", properties=gone) + p(sdt("u", r("b")))

    assert [(block.text, block.tag) for block in blocks(body + other)] == [("Abc", "t"), ("In.", None), ("Ab", "u")]
