"""Headings by their style, and blocks that look like one."""

from __future__ import annotations

import pytest

from formats.word.written import blocks, outline, p, r, style

B = "<w:b/>"


def kinds(body: str, styles: str = "") -> list[tuple[str, int | None]]:
    """Return kind and level of the blocks of a file."""
    return [(block.kind, block.level) for block in blocks(body, styles=styles)]


@pytest.mark.parametrize(
    ("styles", "level"),
    [
        (style("Heading1", name="heading 1"), 1),
        (style("berschrift3", name="heading 3"), 3),
        (style("Titel", name="Title"), 1),
        (style("Own", paragraph='<w:outlineLvl w:val="1"/>'), 2),
        (style("Heading1", name="heading 1", paragraph='<w:outlineLvl w:val="4"/>'), 5),
        (style("Base", name="heading 2") + style("Own", on="Base"), 2),
        (style("Base", name="heading 2") + style("Own", on="Base", paragraph='<w:outlineLvl w:val="9"/>'), None),
        (style("Base", name="heading 2") + style("Own", on="Base", paragraph='<w:outlineLvl w:val="x"/>'), 2),
        (style("Own", name="Body Text"), None),
        (style("Own", on="Nowhere"), None),
        (style("Other"), None),
    ],
)
def test_a_heading_by_its_style(styles: str, level: int | None) -> None:
    """By its outline level or by the name that Word knows it by, its own before that of the style below."""
    key = "Own" if 'styleId="Own"' in styles else styles.partition('styleId="')[2].partition('"')[0]
    key = "Missing" if key == "Other" else key

    assert kinds(p("Working Together", style=key), styles) == [("heading" if level else "paragraph", level)]


@pytest.mark.parametrize(("value", "expected"), [("2", ("heading", 3)), ("9", ("paragraph", None))])
def test_a_paragraph_says_itself_whether_it_is_a_heading(value: str, expected: tuple[str, int | None]) -> None:
    """Before its style does."""
    body = p("Working Together", style="H", properties=f'<w:outlineLvl w:val="{value}"/>')

    assert kinds(body, style("H", name="heading 1")) == [expected]


def test_the_usual_style_is_that_of_paragraphs_without_one() -> None:
    """Of several, the first."""
    usual = style("N", name="heading 1", attributes='w:default="1"')
    other = style("M", kind="character", attributes='w:default="1"')

    assert kinds(p("Working Together"), other + usual) == [("heading", 1)]


def test_styles_in_a_circle_are_read_once() -> None:
    """Each says what it says."""
    styles = style("A", on="B", name="heading 2") + style("B", on="A", run=B)
    (block,) = blocks(p("Working Together", style="A"), styles=styles)

    assert (block.level, block.bold) == (2, True)


def test_a_sentence_in_the_style_of_a_heading_is_a_paragraph() -> None:
    """Some boards number their paragraphs with the styles of headings; forty words are no heading either."""
    sentence = "The Board will review its policy and will tell all of its partners about it."
    body = p(sentence, style="H") + p("word " * 41, style="H") + p("Actions.", style="H")

    assert kinds(body, style("H", name="heading 3")) == [("paragraph", None), ("paragraph", None), ("heading", 3)]


@pytest.mark.parametrize(
    ("inner", "styles", "bold"),
    [
        (r("Impact", B), "", True),
        (r("Imp", B) + r("act", B) + r(": "), "", True),
        (r("Impact", B) + r(" later"), "", False),
        (r("Impact"), "", False),
        (r("3.4 ") + r("Impact", B), "", True),
        (r("3.4 Im") + r("pact", B), "", False),
        (r("Impact", '<w:b w:val="0"/>'), style("N", run=B, attributes='w:default="1"'), False),
        (r("Impact"), style("N", run=B, attributes='w:default="true"'), True),
        (r("Impact", '<w:rStyle w:val="C"/>'), style("C", kind="character", run=B), True),
        (
            r("Impact", '<w:rStyle w:val="C"/>'),
            style("C", kind="character", run=B) + style("N", run=B, attributes='w:default="1"'),
            False,
        ),
        (r("Impact"), "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>", True),
        (r("**Impact**"), "", True),
    ],
)
def test_all_of_it_is_set_in_bold(inner: str, styles: str, bold: bool) -> None:  # noqa: FBT001 - what is expected
    """The words are, a typed number aside; two styles that say so cancel each other out, as Word has it."""
    (block,) = blocks(p(inner), styles=styles)

    assert (block.kind, block.bold) == ("paragraph", bold)


def test_an_outline_names_its_format_and_source() -> None:
    """As the user gave it."""
    of = outline(p("Text."))

    assert (of.format, of.source) == ("word", "plan.docx")


def test_a_document_without_a_body_has_no_blocks() -> None:
    """Nor has one without text."""
    assert outline("").blocks == ()
