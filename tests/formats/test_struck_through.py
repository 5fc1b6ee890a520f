"""Words that somebody struck through are read as they stand, and said, in every format that can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from formats.opendocument import odf_written
from formats.word import written
from scrkit.formats.html import Html
from scrkit.plugin import FormatContext

if TYPE_CHECKING:
    from scrkit.model import Outline

TOLD = "text that is struck through is read as it stands"
STRUCK = (
    '<style:style style:name="S" style:family="{}"><style:text-properties style:text-line-through-{}/></style:style>'
)


def page(body: str) -> Outline:
    """Return the outline of a page with this *body*."""
    return Html().read(f"<body>{body}</body>".encode(), FormatContext(source="a.html"))


def struck(found: Outline) -> list[str | None]:
    """Return what is told of words that are struck through."""
    return [one.said for one in found.notices if one.kind == "change" and one.text == TOLD]


@pytest.mark.parametrize("kind", ["strike", "dstrike"])
def test_a_run_of_word(kind: str) -> None:
    """An earlier date, struck through by hand, beside the one that took its place."""
    old = f"<w:r><w:rPr><w:{kind}/></w:rPr><w:t>31 March 2015 </w:t></w:r>"
    found = written.outline(f"<w:p>{old}<w:r><w:t>30 June 2016</w:t></w:r></w:p>")

    assert [block.printed for block in found.blocks] == ["31 March 2015 30 June 2016"]
    assert struck(found) == ["31 March 2015"]


@pytest.mark.parametrize("look", ['<w:strike w:val="0"/>', "<w:strike/><w:vanish/>"])
def test_a_run_of_word_without_a_line_that_shows(look: str) -> None:
    """The line is switched off, or the words are hidden, which is said already."""
    assert struck(written.outline(f"<w:p><w:r><w:rPr>{look}</w:rPr><w:t>31 March 2015</w:t></w:r></w:p>")) == []


def test_a_run_of_word_without_words() -> None:
    """A blank that was struck through is nobody's matter."""
    assert struck(written.outline("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t> </w:t></w:r></w:p>")) == []


@pytest.mark.parametrize("line", ['style="solid"', 'type="double"'])
def test_words_and_paragraphs_of_an_open_document(line: str) -> None:
    """By the style of a few words or of all."""
    styles = STRUCK.format("text", line) + STRUCK.format("paragraph", line)
    found = odf_written.outline(
        '<text:p><text:span text:style-name="S">31 March 2015</text:span> 30 June 2016</text:p>'
        '<text:p text:style-name="S">All gone</text:p><text:p text:style-name="S"> </text:p>',
        styles=styles,
    )

    assert struck(found) == ["31 March 2015", "All gone"]


def test_a_line_that_a_style_takes_off() -> None:
    """None is a kind of line."""
    found = odf_written.outline(
        '<text:p text:style-name="S">kept</text:p>', styles=STRUCK.format("paragraph", 'style="none"')
    )

    assert struck(found) == []


@pytest.mark.parametrize(
    "old",
    [
        "<s>{}</s>",
        "<strike>{}</strike>",
        '<span style="text-decoration: line-through red">{}</span>',
        '<span style="text-decoration-line: line-through">{}</span>',
    ],
)
def test_words_of_a_page(old: str) -> None:
    """By an element or by a style."""
    found = page(f"<p>{old.format('31 March 2015')} 30 June 2016</p>")

    assert [block.printed for block in found.blocks] == ["31 March 2015 30 June 2016"]
    assert struck(found) == ["31 March 2015"]
