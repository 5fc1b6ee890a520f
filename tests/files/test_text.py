"""Bytes to text: UTF-8 without control characters, or the line and column of what is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.errors import FileError, LimitError
from scrkit.files import LINE_CHARACTERS, check_lines, decode, refused_character
from strategies import any_texts


@given(any_texts())
def test_text_that_a_document_may_hold_comes_back(text: str) -> None:
    """What was encoded is what is decoded, line endings and all."""
    assert decode(text.encode("utf-8"), "a.txt") == text.removeprefix("\ufeff")


@given(st.binary())
def test_any_bytes_are_text_or_refused_with_a_place(data: bytes) -> None:
    """Decoding either keeps every byte or names file, line and column."""
    try:
        text = decode(data, "a.txt")
    except FileError as error:
        refusal = error
    else:
        assert text.encode("utf-8") == data.removeprefix(b"\xef\xbb\xbf")
        return

    assert refusal.file == "a.txt"
    assert None not in (refusal.line, refusal.column)


def test_a_byte_order_mark_is_taken_off() -> None:
    """Windows editors put one first; it is no part of the text."""
    assert decode(b"\xef\xbb\xbfone", "a.txt") == "one"


@pytest.mark.parametrize("kept", ["\t", "\n", "\r", "\f", "\v", "\u00a0", "\ufffd", "\u2028", "\ufeffx"])
def test_white_space_and_odd_characters_are_kept(kept: str) -> None:
    """Only what no text has is refused."""
    assert decode(f"a{kept}".encode(), "a.txt") == f"a{kept}"


@pytest.mark.parametrize(
    ("data", "line", "column", "problem"),
    [
        (b"one\ntwo \x92s", 2, 5, "is not UTF-8: byte 0x92; save it as UTF-8 and try again"),
        (b"\xe9", 1, 1, "is not UTF-8: byte 0xe9; save it as UTF-8 and try again"),
        ("é\r\né".encode() + b"\xff", 2, 2, "is not UTF-8: byte 0xff; save it as UTF-8 and try again"),
        (b"one\rtwo\r\xc3", 3, 1, "is not UTF-8: byte 0xc3; save it as UTF-8 and try again"),
        (b"\xed\xa0\x80", 1, 1, "is not UTF-8: byte 0xed; save it as UTF-8 and try again"),
        (b"\xef\xbb\xbfab\x80", 1, 3, "is not UTF-8: byte 0x80; save it as UTF-8 and try again"),
        (b"\xff\xfeo\x00", 1, 1, "is UTF-16, not UTF-8; save it as UTF-8 and try again"),
        (b"\xfe\xff\x00o", 1, 1, "is UTF-16, not UTF-8; save it as UTF-8 and try again"),
        (b"a\x07", 1, 2, "holds the character U+0007, which no text has; take it out"),
        ("\n\na\x92".encode(), 3, 2, "holds the character U+0092, which no text has; take it out"),
        (b"a\x7f", 1, 2, "holds the character U+007F, which no text has; take it out"),
        ("\ufffe".encode(), 1, 1, "holds the character U+FFFE, which no text has; take it out"),
        ("\uffff".encode(), 1, 1, "holds the character U+FFFF, which no text has; take it out"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(data: bytes, line: int, column: int, problem: str) -> None:
    """Line and column count from 1, columns in characters, and the text says what to do."""
    with pytest.raises(FileError) as caught:
        decode(data, "a.txt")

    assert (caught.value.line, caught.value.column, caught.value.problem) == (line, column, problem)
    assert str(caught.value) == f"a.txt:{line}:{column}: {problem}"


def test_a_nul_says_that_the_file_is_binary() -> None:
    """People name a Word file .txt: the NUL in it is the sign."""
    with pytest.raises(FileError, match=r"^a\.txt:1:3: holds a NUL: it is a binary file"):
        decode(b"PK\x00", "a.txt")


@pytest.mark.parametrize(("text", "at"), [("abc", None), ("a\x00b\x01", 1), ("ab\ud800", 2), ("", None)])
def test_the_first_refused_character_is_told(text: str, at: int | None) -> None:
    """Half a surrogate pair, which only an escape in JSON can bring, counts too."""
    assert refused_character(text) == at


def test_lines_of_the_limit_pass() -> None:
    """The limit itself is allowed, and the whole text may be longer."""
    check_lines("\n".join(["x" * LINE_CHARACTERS] * 3), "a.txt")


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
def test_a_line_above_the_limit_is_refused_by_its_number(line_end: str) -> None:
    """The error names the line, whatever ends the lines."""
    with pytest.raises(LimitError) as caught:
        check_lines(line_end.join(["a", "b", "x" * 11, "c"]), "a.txt", limit=10)

    assert str(caught.value) == "a.txt:3: a line of 11 characters; at most 10 are read: break it into paragraphs"


def test_ten_megabytes_on_one_line_are_refused() -> None:
    """No prose has such a line."""
    with pytest.raises(LimitError, match=r"^a\.txt:1: a line of 10,000,000 characters"):
        check_lines("x" * 10_000_000, "a.txt")


def test_a_separator_that_editors_do_not_break_at_makes_no_line() -> None:
    """A text of form feeds or Unicode separators is one line, as an editor numbers it."""
    with pytest.raises(LimitError, match=r"^a\.txt:1: "):
        check_lines("x\f\v\u2028" * 5, "a.txt", limit=10)
