"""How a page is encoded, and pages that are refused in one line."""

from __future__ import annotations

import codecs

import pytest

from formats.html.page_written import read
from scrkit.errors import FileError, LimitError

WORDS = "<p>caf\u00e9 \u2013 \u201cso\u201d</p>"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        b"<meta charset=utf-8>" + WORDS.encode(),
        WORDS.encode("cp1252"),
        b"<meta charset='iso-8859-1'>" + WORDS.encode("cp1252"),
        b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">' + WORDS.encode("cp1252"),
        b"<meta charset=nothing>" + WORDS.encode("cp1252"),
        b"<meta charset=hex>" + WORDS.encode(),
        b"<meta charset=utf-16>" + WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        b"<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'>"
        + WORDS.encode()
        + b"</html>",
    ],
)
def test_pages_are_decoded_as_browsers_do(data: bytes) -> None:
    """By mark, by word, as UTF-8, else as Windows-1252."""
    assert [it.printed for it in read(data).blocks] == ["caf\u00e9 \u2013 \u201cso\u201d"]


def test_a_page_that_says_utf_8_is_read_as_that() -> None:
    """What is none is replaced."""
    assert [it.printed for it in read(b"<meta charset=utf-8><p>a\xe9b</p>").blocks] == ["a\ufffdb"]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"words", "is no web page: it has no elements"),
        (b"<", "is no web page"),
        (b"<!-- <p> -->", "is no web page"),
        (b"\0\0", r"holds a character that no page has \(U\+0000\); save it again"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><p>&b;</p>', "declares entities or elements of its own"),
        (b"<!ELEMENT a ANY><p>x</p>", "declares entities or elements of its own"),
    ],
)
def test_what_is_no_page_is_refused(data: bytes, problem: str) -> None:
    """With what to do."""
    with pytest.raises(FileError, match=rf"^a\.html: {problem}"):
        read(data)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"<div>" * 300 + b"x", "is nested deeper than 250 elements"),
        (b"<div>" * 90_000 + b"x", "is nested deeper than 250 elements"),
        (b"<table><tr><td>" * 1_000, "is nested deeper than 250 elements"),
        (b"<p>x" * 100_001, "has more than 100,000 elements, the most that is read"),
        (b"<p " + b"a " * 20_000 + b">x", "has elements with more than 10,000 attributes"),
        (b"<p x='>' " + b"a=1 " * 20_000 + b">x", "has elements with more than 10,000 attributes"),
        (b"<p x=y' b='>'" + b"a/" * 20_000 + b">x", "has elements with more than 10,000 attributes"),
        ((b"<p " + b"a=1 " * 2_000 + b">x") * 30, "has elements with more than 10,000 attributes"),
        (b"<p>" + b"x" * 11_000_000, "is nested deeper|a paragraph of"),
    ],
)
def test_what_is_too_deep_or_too_long_is_refused(data: bytes, problem: str) -> None:
    """Whatever the parser makes of it."""
    with pytest.raises(LimitError, match=rf"^a\.html: (?:{problem})"):
        read(data)


def test_long_values_are_no_attributes() -> None:
    """A picture may stand in the page itself, a text in an attribute."""
    picture = b"<img alt='" + b"a word " * 20_000 + b"' src=\"data:image/png;base64," + b"ab/c" * 100_000 + b'">'

    assert [it.printed for it in read(b"<p>x" + picture).blocks] == ["x"]


def test_what_is_nested_as_deep_as_may_be_is_read() -> None:
    """Without an overflow."""
    assert [it.printed for it in read(b"<div>" * 240 + b"x").blocks] == ["x"]
