"""What is refused, in one clear line; and damaged files that are read as far as they go."""

from __future__ import annotations

import pytest
from attrs import evolve

from formats.word.written import MAIN, docx, outline, p, printed, r, read, zipped
from scrkit.errors import FileError, LimitError
from scrkit.formats.builtin import scrkit_formats
from scrkit.formats.word import Word
from scrkit.formats.word.body import Body
from scrkit.formats.word.document import Pieces, opened
from scrkit.formats.word.gathered import Place
from scrkit.plugin import FormatsContext

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
STRICT_R = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def test_the_format_is_offered_by_a_hook() -> None:
    """As a plugin's would be."""
    (spec,) = (spec for spec in scrkit_formats(FormatsContext()) if spec.id == "word")

    assert spec.suffixes == (".docx", ".docm")
    assert isinstance(spec.load(), Word)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (OLE + b"\0" * 600, r"is an old Word file \(\.doc\)"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "is encrypted; take the password off"),
        (b"{\\rtf1 text}", r"is not a \.docx or other zip file"),
        (zipped({"a.txt": "a"}), r"holds no Word document \(word/document\.xml is missing\)"),
        (zipped({"xl/workbook.xml": "<a/>"}), r"is a spreadsheet \(\.xlsx\)"),
        (zipped({"ppt/presentation.xml": "<a/>"}), "is a presentation"),
        (zipped({"content.xml": "<a/>"}), "is an OpenDocument file"),
        (zipped({"word/document.xml": "<glossary/>"}), "holds no Word document"),
        (zipped({"word/document.xml": "<!DOCTYPE a><document/>"}), "declares a document type"),
        (docx("<w:p>"), r"'word/document\.xml' is damaged"),
        (docx('<w:altChunk r:id="x"/>'), r"holds a file of another kind \(altChunk\)"),
    ],
)
def test_what_is_no_word_document_is_refused(data: bytes, problem: str) -> None:
    """With what to do."""
    with pytest.raises(FileError, match=rf"^plan\.docx: .*{problem}"):
        read(data)


def test_a_paragraph_without_end_is_refused() -> None:
    """A whole response on one line is shorter."""
    with pytest.raises(LimitError, match=r"^plan\.docx: a paragraph of 100,001 characters"):
        outline(p("a" * 100_001))


@pytest.mark.parametrize(
    "body",
    [
        p("a") * 4,
        p("<w:r>" + "<w:br/>" * 4 + "</w:r>"),
        f"<w:tbl><w:tr>{'<w:tc/>' * 3}</w:tr></w:tbl>",
        "<w:tbl/>" * 4,
        p('<w:r><w:commentReference w:id="1"/></w:r>' * 4),
    ],
    ids=["paragraphs", "lines", "cells", "tables", "notices"],
)
def test_every_piece_of_a_document_is_counted(body: str) -> None:
    """Each takes time and memory."""
    document = evolve(opened(docx(body), "plan.docx"), pieces=Pieces("plan.docx", most=3))

    with pytest.raises(LimitError, match=r"^plan\.docx: has more than 3 paragraphs, lines, cells and changes"):
        Body(document).story(document.parts.document, Place())


def test_the_pieces_of_a_document_are_bounded() -> None:
    """At three times what a hundred responses have."""
    body = f"<w:tbl><w:tr>{'<w:tc/>' * 100_000}</w:tr></w:tbl>"
    document = f'<w:document xmlns:w="{MAIN}"><w:body>{body}</w:body></w:document>'

    with pytest.raises(LimitError, match=r"^plan\.docx: has more than 100,000 paragraphs, lines, cells and changes"):
        read(zipped({"word/document.xml": document}, packed=False))


def test_the_tags_of_a_part_are_bounded() -> None:
    """Before they are parsed."""
    styles = "<a/>" * 2_500_000

    with pytest.raises(LimitError, match=r"^plan\.docx: 'word/styles\.xml' has more than 2,500,000 tags"):
        read(
            zipped(
                {"word/document.xml": f'<w:document xmlns:w="{MAIN}"/>', "word/styles.xml": f"<a>{styles}</a>"},
                packed=False,
            )
        )


@pytest.mark.parametrize("times", [1_000, 90])
def test_tables_in_tables_are_bounded(times: int) -> None:
    """The parser refuses what is nested too deep."""
    with pytest.raises(LimitError, match="nested deeper"):
        outline("<w:tbl><w:tr><w:tc>" * times + p("x") + "</w:tc></w:tr></w:tbl>" * times)


@pytest.mark.parametrize(
    "body",
    [
        "<w:tbl><w:tr><w:tc>" * 83 + p("x") + "</w:tc></w:tr></w:tbl>" * 83,
        p("<w:smartTag>" * 248 + r("x") + "</w:smartTag>" * 248),
        "<w:customXml>" * 248 + p("x") + "</w:customXml>" * 248,
        p("<w:r><w:txbxContent><w:p>" * 82 + r("x") + "</w:p></w:txbxContent></w:r>" * 82),
        "<w:tbl>" + "<w:customXml>" * 246 + f"<w:tr><w:tc>{p('x')}</w:tc></w:tr>" + "</w:customXml>" * 246 + "</w:tbl>",
    ],
    ids=["tables", "tags", "blocks", "boxes", "rows"],
)
def test_what_may_be_nested_is_read(body: str) -> None:
    """As deep as the parser goes."""
    assert printed(body) == ["x"]


def strict_link(key: str, kind: str, target: str) -> str:
    """Return a relation as a strict file writes it."""
    return f'<Relationship Id="{key}" Type="{STRICT_R}/{kind}" Target="{target}"/>'


def test_a_strict_file_is_read() -> None:
    """It says the same in other names."""
    style = '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>'
    body = p("Plan", style="H") + '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>'
    spaces = f'xmlns:w="{STRICT}" xmlns:r="{STRICT_R}"'
    links = strict_link("s", "styles", "styles.xml") + strict_link("h", "header", "../word/head.xml")
    members = {
        "_rels/.rels": f"<Relationships>{strict_link('a', 'officeDocument', '/word/main.xml')}</Relationships>",
        "word/main.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
        "word/_rels/main.xml.rels": f'<Relationships>{links}<Relationship Id="n" Type="x"/></Relationships>',
        "word/styles.xml": f"<w:styles {spaces}>{style}</w:styles>",
        "word/head.xml": f"<w:hdr {spaces}>{p('Board')}</w:hdr>",
    }
    of = read(zipped(members))

    assert [(block.text, block.level) for block in of.blocks] == [("Plan", 2)]
    assert [line.text for line in of.furniture] == ["Board"]


def test_a_file_without_relations_is_read() -> None:
    """Its parts have their usual names."""
    styles = f'<w:styles xmlns:w="{MAIN}"><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>'
    body = f'<w:document xmlns:w="{MAIN}"><w:body>{p("Plan", style="H")}</w:body></w:document>'

    assert [block.level for block in read(zipped({"word/document.xml": body, "word/styles.xml": styles})).blocks] == [2]


def test_a_document_without_a_body_is_empty() -> None:
    """It holds no words."""
    assert read(zipped({"word/document.xml": f'<w:document xmlns:w="{MAIN}"/>'})).blocks == ()


FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
CONTENTS = FIELD.format("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>" + FIELD.format("separate")


@pytest.mark.parametrize("opened", [FIELD.format("begin"), CONTENTS])
def test_a_field_that_swallows_the_rest_is_refused(opened: str) -> None:
    """Nobody can tell what is shown of the words behind it, and none is left out in silence."""
    with pytest.raises(FileError, match=r"^plan\.docx: a field is begun and never ended"):
        outline(f"{p('The Board will act.')}<w:p>{opened}</w:p>{p('By 31 March 2016.')}")


def test_a_field_without_an_end_that_hides_nothing_is_read() -> None:
    """No word stands behind it."""
    opened = FIELD.format("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t> </w:t></w:r>"

    assert printed(f"{p('The Board will act.')}<w:p>{opened}</w:p>") == ["The Board will act."]
