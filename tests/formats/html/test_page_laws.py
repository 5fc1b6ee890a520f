"""Laws of web pages: no word is lost, and typed words give the blocks that they give as text."""

from __future__ import annotations

import time
from html import escape
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from formats import plain as typed
from formats.html.page_written import outline, read
from formats.office import RESPONSE, converted, needs_office, needs_response, nowhere, review, said, words, words_of
from formats.word_free import typed_docx

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


@given(st.lists(LINES, max_size=8))
def test_typed_words_give_the_blocks_of_the_text(lines: list[str]) -> None:
    """A paragraph a line, a blank line between two in the text."""
    found = outline("".join(f"<p>{escape(line)}</p>" for line in lines))

    assert nowhere(found.blocks) == nowhere(typed.outline("\n\n".join(lines)).blocks)


TAGS = ("p", "div", "b", "span", "ul", "li", "table", "tr", "td", "th", "nav", "main", "h2", "blockquote", "article")
TREES = st.recursive(
    LINES.map(lambda line: f" {escape(line)} "),
    lambda inner: st.builds(
        lambda tag, inside: f"<{tag}>{''.join(inside)}</{tag}>", st.sampled_from(TAGS), st.lists(inner, max_size=3)
    ),
    max_leaves=12,
)


@given(TREES)
def test_the_words_of_the_outline_are_those_of_the_page(body: str) -> None:
    """Whatever stands in what; blocks and furniture together."""
    shown = " ".join(part.rpartition(">")[2] for part in body.split("<"))
    told = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")

    assert words_of(outline(body)) == words(told)


@needs_office
def test_libreoffice_says_the_same_words(tmp_path: Path) -> None:
    """Of a page with lists, a table and typed numbers, automatic numbers counted."""
    path = tmp_path / "a.html"
    lists = "<ol start=3><li>reviews<ul><li>yearly</ul><li>audits</ol>"
    grid = "<table><tr><th>No.<th>Action<tr><td>1.<td>Train all staff</table>"
    path.write_text(f"<html><body><h1>Plan</h1><p>1.1 The Board will act.</p>{lists}{grid}</body></html>")

    assert words_of(read(path.read_bytes())) == words(said(path)[0])


@needs_office
@needs_response
def test_suffolk_gives_the_review_of_the_text(tmp_path: Path) -> None:
    """LibreOffice made the page, of a Word file with typed numbers."""
    path = tmp_path / "response.docx"
    path.write_bytes(typed_docx(RESPONSE.read_text(encoding="utf-8")))

    assert review(converted("html", path)[0]) == review(RESPONSE)


def test_twenty_times_the_page_takes_about_twenty_times_as_long() -> None:
    """Measured on a page of lists, tables, notes and prose."""

    def seconds(times: int) -> float:
        prose = "".join(f"<p>1.{at} The Board <b>will</b> act.</p>" for at in range(20))
        body = prose + "<ol><li>a<li>b</ol><table><tr><td>1<td>Do</table><a href='#x' id=x>1</a>"
        page = f"<html><body><main>{body * times}</main></body></html>".encode()
        start = time.process_time()
        read(page)
        return time.process_time() - start

    small = min(seconds(5) for _ in range(3))

    assert min(seconds(100) for _ in range(2)) < 20 * 3 * small
