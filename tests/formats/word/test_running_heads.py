"""Furniture: running heads and feet, and tables of contents."""

from __future__ import annotations

import pytest

from formats.word.written import outline, p, r, style

TITLE = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference r:id="footer1"/></w:sectPr>'
MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
BEGIN, SEPARATE, END = (MARK.format(kind) for kind in ("begin", "separate", "end"))
PAGE = f"{BEGIN}<w:r><w:instrText>PAGE</w:instrText></w:r>{SEPARATE}{r('3')}{END}"


def furniture(body: str, **parts: str) -> list[str]:
    """Return the furniture of a file."""
    return [line.text for line in outline(body, **parts).furniture]


def test_heads_and_feet_are_furniture() -> None:
    """Each text once, those of a table and of a text box among them, whatever section names them."""
    table = f"<w:tbl><w:tr><w:tc>{p('Left')}</w:tc><w:tc>{p('Right')}</w:tc></w:tr></w:tbl>"
    art = "<w:r><w:pict><v:shape><v:textpath string='DRAFT'/></v:shape></w:pict></w:r>"
    parts = {"header1": p("Anytown Board") + table + p(art), "footer1": p("Page ", PAGE) + p("Anytown Board") + p()}
    of = outline(p("One.", properties=TITLE) + p("Two.") + TITLE, **parts)

    assert [line.text for line in of.furniture] == ["Anytown Board", "Left", "Right", "DRAFT", "Page 3"]
    assert ([block.text for block in of.blocks], of.furniture[0].at.file) == (["One.", "Two."], "plan.docx")


def test_heads_that_no_section_names_are_not_printed() -> None:
    """Nor is one that is not there."""
    assert furniture(p("One.") + TITLE, header1=p("Printed"), header2=p("Never")) == ["Printed"]


def test_a_number_in_a_foot_is_furniture() -> None:
    """A bullet is not; lines are one."""
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1)"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    foot = p("a", "<w:r><w:br/></w:r>", "b", num=(1, 0)) + p("c", num=(1, 1))

    assert furniture(p("One.") + TITLE, footer1=foot, numbering=numbering) == ["1) a b", "c"]


def test_places_do_not_count_furniture() -> None:
    """A reader finds a paragraph without it."""
    contents = style("T", name="toc 1")

    assert [block.at.paragraph for block in outline(p("A 1", style="T") + p("Text."), styles=contents).blocks] == [1]


@pytest.mark.parametrize("name", ["toc 1", "TOC Heading", "toc 9", "Contents Heading", "table of figures"])
def test_a_table_of_contents_by_its_style(name: str) -> None:
    """And by a style based on one."""
    styles = style("T", name=name) + style("U", on="T")

    assert furniture(p("1. Plan 3", style="T") + p("2. End 4", style="U") + p("Text."), styles=styles) == [
        "1. Plan 3",
        "2. End 4",
    ]


def test_lines_of_contents_that_say_the_same_are_kept_each() -> None:
    """Two sections of one title on one page; a head that two sections share is one."""
    lines = p("Actions 3", style="TOC1") * 2

    assert furniture(lines + p("One."), styles=style("TOC1", name="toc 1")) == ["Actions 3", "Actions 3"]


def test_a_table_of_contents_by_its_control() -> None:
    """Another gallery is none; in a foot all is furniture already."""
    gallery = "<w:docPartObj><w:docPartGallery w:val='{}'/></w:docPartObj>"
    control = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{{}}</w:sdtContent></w:sdt>"
    body = control.format("Table of Contents", p("Contents") + p("1. Plan 3")) + control.format(
        "Cover Pages", p("Title")
    )
    of = outline(body + TITLE, footer1=control.format("Table of Contents", p("Foot")))

    assert ([line.text for line in of.furniture], [block.text for block in of.blocks]) == (
        ["Contents", "1. Plan 3", "Foot"],
        ["Title"],
    )


def test_a_table_of_contents_by_its_field() -> None:
    """From where it begins to where it ends, over paragraphs and with fields in it."""
    told = '<w:r><w:instrText xml:space="preserve"> TOC \\o </w:instrText></w:r>'
    page = PAGE.replace("PAGE", "PAGEREF x")
    body = p(BEGIN, told, SEPARATE, "1. Plan ", page) + p("2. End 4") + p(END) + p("Text.")
    simple = p("<w:fldSimple w:instr='TOC'>" + r("Short contents") + "</w:fldSimple>")

    assert furniture(body + simple) == ["1. Plan 3", "2. End 4", "Short contents"]
    assert [block.text for block in outline(body).blocks] == ["Text."]
