"""What files say of themselves: read in every format that can hold it, bounded, and no word of the document."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from formats.hostile_documents import pdf
from formats.html import page_written
from formats.opendocument import odf_written
from formats.pdf import drawing
from formats.sheet import written as sheets
from formats.word import written
from scrkit.files import PROPERTY_CHARACTERS, PROPERTY_COUNT
from scrkit.formats.properties import told
from scrkit.model import Outline, Property

DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
CORE = (
    f'<cp:coreProperties xmlns:cp="urn:core" {DC}><dc:title>The plan</dc:title><dc:creator>P. Rowe</dc:creator>'
    "<cp:lastModifiedBy>  Q.\nLane </cp:lastModifiedBy><cp:revision>4</cp:revision></cp:coreProperties>"
)
APP = '<Properties xmlns="urn:app"><Application>Word</Application><Company>Dunmere Council</Company></Properties>'
CUSTOM = (
    '<Properties xmlns="urn:custom" xmlns:vt="urn:vt"><property name="Child"><vt:lpwstr>D</vt:lpwstr></property>'
    "<property><vt:lpwstr>unnamed</vt:lpwstr></property></Properties>"
)


def pairs(of: Outline) -> list[tuple[str, str]]:
    """Return the properties as pairs."""
    return [(one.name, one.value) for one in of.properties]


def test_those_of_a_word_document_are_told() -> None:
    """Wherever they are stored; who tracked changes is told as well, once."""
    change = '<w:ins w:author="R. Pike"><w:r><w:t>new</w:t></w:r></w:ins>'
    data = written.docx(written.p(change, change))
    data = with_parts(data, {"docProps/core.xml": CORE, "docProps/app.xml": APP, "docProps/custom.xml": CUSTOM})

    assert pairs(written.read(data)) == [
        ("title", "The plan"),
        ("author", "P. Rowe"),
        ("last modified by", "Q. Lane"),
        ("company", "Dunmere Council"),
        ("Child", "D"),
        ("property", "unnamed"),
        ("author of tracked changes", "R. Pike"),
    ]


def with_parts(data: bytes, parts: dict[str, str]) -> bytes:
    """Return the package in *data* with *parts* in place of its own."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    return written.zipped({**members, **parts})


def test_a_relation_may_lead_to_them() -> None:
    """A program may store them under another name; what lies outside is not fetched."""
    rels = (
        '<Relationships xmlns="urn:r"><Relationship Id="m" Type="x/officeDocument" Target="word/document.xml"/>'
        '<Relationship Id="c" Type="x/core-properties" Target="props/mine.xml"/>'
        '<Relationship Id="e" Type="x/extended-properties" TargetMode="External" Target="http://e.org/a.xml"/>'
        "</Relationships>"
    )
    data = with_parts(written.docx(written.p(written.r("a"))), {"_rels/.rels": rels, "props/mine.xml": CORE})

    assert pairs(written.read(data))[0] == ("title", "The plan")


def test_a_damaged_part_has_none() -> None:
    """The document is read without it."""
    data = with_parts(written.docx(written.p(written.r("a"))), {"docProps/core.xml": "<", "docProps/app.xml": APP})

    assert pairs(written.read(data)) == [("company", "Dunmere Council")]
    assert odf_written.read(odf_written.odt(odf_written.p("a"), **{"meta.xml": "<"})).properties == ()


def test_those_of_a_spreadsheet_are_told() -> None:
    """Stored as those of a Word document; so are the people of its conversations."""
    row = f"<row>{sheets.text('A1', 'x')}</row>"
    parts = {
        "_rels/workbook.xml.rels": sheets.links(("s1", "worksheet", "worksheets/sheet1.xml"), ("p", "person", "p.xml")),
        "p.xml": '<personList xmlns="urn:t"><person displayName="P. Rowe" id="{1}"/></personList>',
        "worksheets/_rels/sheet1.xml.rels": sheets.links(("c", "threadedComment", "../t.xml")),
        "t.xml": '<ThreadedComments xmlns="urn:t"><threadedComment ref="A1" personId="{1}"><text>Why?</text>'
        "</threadedComment></ThreadedComments>",
    }
    made = sheets.read(with_parts(sheets.book(("Plan", sheets.sheet(row)), parts=parts), {"docProps/core.xml": CORE}))

    assert pairs(made)[1] == ("author", "P. Rowe")
    assert [notice.said for notice in made.notices] == ["P. Rowe: Why?"]


def test_those_of_an_opendocument_text_are_told() -> None:
    """The first author, the last, and what somebody defined."""
    meta = (
        f'<m:document-meta xmlns:m="urn:office" xmlns:meta="urn:meta" {DC}><m:meta><dc:title>The plan</dc:title>'
        "<meta:initial-creator>P. Rowe</meta:initial-creator><dc:creator>Q. Lane</dc:creator>"
        '<meta:user-defined meta:name="Child">D</meta:user-defined><meta:user-defined>E</meta:user-defined>'
        "<meta:editing-cycles>4</meta:editing-cycles></m:meta></m:document-meta>"
    )
    changed = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info>'
        "<dc:creator>R. Pike</dc:creator></office:change-info></text:insertion></text:changed-region>"
        '<text:changed-region text:id="c2"><text:insertion><office:change-info/></text:insertion>'
        "</text:changed-region></text:tracked-changes>"
    )
    made = odf_written.read(odf_written.odt(f"{changed}{odf_written.p('a')}", **{"meta.xml": meta}))

    assert pairs(made) == [
        ("title", "The plan"),
        ("author", "P. Rowe"),
        ("last modified by", "Q. Lane"),
        ("Child", "D"),
        ("property", "E"),
        ("author of tracked changes", "R. Pike"),
    ]
    assert odf_written.read(odf_written.odt(odf_written.p("a"), **{"meta.xml": "<m/>"})).properties == ()


def test_those_of_a_page_are_told() -> None:
    """Its title, which stands on no paper, and what it tells people; not what it tells programs."""
    head = (
        "<title>The plan</title><meta name='Author' content='P. Rowe'><meta property='og:site_name' content='Dunmere'>"
        "<meta name='viewport' content='width'><meta charset='utf-8'><meta name='keywords'>"
    )
    made = page_written.outline("<p>a</p><svg><title>Logo</title></svg>", head=head)

    assert pairs(made) == [("title", "The plan"), ("author", "P. Rowe"), ("og:site_name", "Dunmere")]


def test_those_of_a_pdf_are_told() -> None:
    """What its dictionary of information holds and people fill in."""
    objects = drawing.objects_of(drawing.book(drawing.Sheet().say("a", 72, 100)))
    information = b"<< /Title (The plan) /Author (P. Rowe) /Producer (A program) >>"
    made = drawing.read(pdf([*objects, information], trailer=b"/Info %d 0 R" % (len(objects) + 1)))

    assert pairs(made) == [("title", "The plan"), ("author", "P. Rowe")]


def test_they_are_no_words_of_the_document() -> None:
    """The words law counts what is printed."""
    made = page_written.outline("<p>a</p>", head="<title>The plan</title>")

    assert made.words == ["a"]


@pytest.mark.parametrize("value", ["", " \n", "\x00"])
def test_an_empty_one_is_none(value: str) -> None:
    """There is nothing to look at."""
    assert told([("author", value)]) == ()


def test_they_are_bounded() -> None:
    """In number and length, each once."""
    many = told((f"p{number}", "x") for number in range(PROPERTY_COUNT + 5))
    (long,) = told([("author", "x" * PROPERTY_CHARACTERS * 2), ("author", "x" * PROPERTY_CHARACTERS * 2)])

    assert len(many) == PROPERTY_COUNT
    assert long == Property(name="author", value=f"{'x' * PROPERTY_CHARACTERS} \u2026")
