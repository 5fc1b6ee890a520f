"""Laws of OpenDocument texts: no word is lost, and typed words give the blocks that they give as text."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats import plain as typed
from formats.office import (
    RESPONSE,
    converted,
    needs_office,
    needs_response,
    nowhere,
    review,
    said,
    words,
    words_of,
)
from formats.opendocument.odf_written import LEGAL, item, lst, odt, outline, p, plain, read, row, table
from formats.word_free import typed_docx
from scrkit.formats.text import Text
from scrkit.plugin import FormatContext

if TYPE_CHECKING:
    from pathlib import Path

WORDS = (
    "The",
    "Board",
    "will",
    "act",
    "14.1",
    "1.2",
    "2.",
    "(a)",
    "-",
    "May 2015",
    "Police.",
    "o",
    "**so**",
    "&",
    "<x>",
)
LINES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
TEXTS = st.lists(LINES, max_size=8)


@given(TEXTS)
def test_typed_words_give_the_blocks_of_the_text(lines: list[str]) -> None:
    """A paragraph a line, a blank line between two in the text."""
    found = outline("".join(plain(line) for line in lines))

    assert nowhere(found.blocks) == nowhere(typed.outline("\n\n".join(lines)).blocks)


PARTS = st.deferred(lambda: st.one_of(LINES.map(plain), LISTS, TABLES))
ITEMS = st.lists(st.one_of(LINES.map(plain), st.deferred(lambda: LISTS)), min_size=1, max_size=3)
LISTS: st.SearchStrategy[str] = st.lists(ITEMS.map(lambda inside: item(*inside)), min_size=1, max_size=3).map(
    lambda items: lst(*items, style="")
)
ROWS = st.lists(LINES.map(plain), min_size=2, max_size=2).map(lambda cells: row(*(_cell(it) for it in cells)))
TABLES: st.SearchStrategy[str] = st.lists(ROWS, min_size=1, max_size=3).map(lambda rows: table(*rows))


def _cell(inside: str) -> str:
    return f"<table:table-cell>{inside}</table:table-cell>"


@given(st.lists(PARTS, max_size=5).map("".join))
def test_the_words_of_the_outline_are_those_of_the_file(body: str) -> None:
    """Whatever stands in what: a bullet adds none."""
    bare = body
    for mark, sign in (("<text:s/>", " "), ("&lt;", "<"), ("&amp;", "&"), ("&gt;", ">")):
        bare = bare.replace(mark, sign)
    inside = " ".join(part.rpartition(">")[2] for part in body.split("<"))
    told = inside.replace("&lt;", "<").replace("&amp;", "&").replace("&gt;", ">")

    assert words_of(outline(body)) == words(told)


@needs_office
def test_libreoffice_says_the_same_words(tmp_path: Path) -> None:
    """Of a document with lists, tables and typed numbers, automatic numbers counted."""
    path = tmp_path / "a.odt"
    inner = lst(item("reviews", lst(item("yearly"), style="")), item("audits"))
    grid = table(row("No.", "Action"), row("1.", "Train all staff"), row("2.", "Audit forty files"))
    grid = grid.replace("<table:table-column/>", '<table:table-column table:number-columns-repeated="2"/>')
    path.write_bytes(odt(p("1.1 The Board will act.") + inner + grid + inner, styles=LEGAL))

    assert words_of(read(path.read_bytes())) == words(said(path)[0])


@needs_office
@needs_response
@pytest.mark.parametrize("automatic", [False, True], ids=["typed", "automatic"])
def test_suffolk_gives_the_review_of_the_text(tmp_path: Path, *, automatic: bool) -> None:
    """LibreOffice made the file, of a Word file with typed numbers or with those of a list."""
    path = tmp_path / "response.docx"
    path.write_bytes(typed_docx(RESPONSE.read_text(encoding="utf-8"), automatic=automatic))

    assert review(converted("odt", path)[0]) == review(RESPONSE)


def test_twenty_times_the_document_takes_about_twenty_times_as_long() -> None:
    """Measured on a document of lists, tables and prose, twice and forty times a part."""

    def seconds(times: int) -> float:
        prose = "".join(p(f"1.{at} The Board will act on {at * 7919 % 9973}.") for at in range(20))
        body = (prose + lst(item("a"), item("b")) + table(row("1", "Do", "Police"))) * times
        data = odt(body)
        start = time.process_time()
        read(data)
        return time.process_time() - start

    small = min(seconds(2) for _ in range(3))

    assert min(seconds(40) for _ in range(2)) < 20 * 3 * small


def test_the_text_format_is_what_it_is_compared_with() -> None:
    """The comparison would see a difference."""
    other = Text().read(b"1.1 Other words.", FormatContext(source="a.txt"))

    assert nowhere(outline(plain("1.1 The Board.")).blocks) != nowhere(other.blocks)
