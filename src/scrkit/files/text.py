"""Bytes to text, strictly: UTF-8, no control characters, no endless lines.

Imports ``errors``, its own room and the standard library only.
"""

from __future__ import annotations

import codecs
import re

from scrkit.errors import FileError, LimitError
from scrkit.files.limits import LINE_CHARACTERS

_LINE_BREAK = re.compile(r"\r\n|\r|\n")

# Control characters but tab, line feed, vertical tab, form feed and carriage return; halves of a surrogate pair; the
# two noncharacters. No Word file, XML or UTF-8 can hold them.
_REFUSED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def decode(data: bytes, name: str) -> str:
    """Return the UTF-8 text in *data* without its byte-order mark, line endings as they are.

    Raises:
        FileError: *data* is not UTF-8, or holds a character that no text has.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise FileError("is UTF-16, not UTF-8; save it as UTF-8 and try again", file=name, line=1, column=1)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _place(data[: error.start].decode("utf-8"))
        problem = f"is not UTF-8: byte 0x{data[error.start]:02x}; save it as UTF-8 and try again"
        raise FileError(problem, file=name, line=line, column=column) from error
    _check_characters(text, name)
    return text


def refused_character(text: str) -> int | None:
    """Return where in *text* the first character stands that no text has (from 0), or None."""
    found = _REFUSED.search(text)
    return found.start() if found else None


def cleared(text: str) -> str:
    """Return *text* with a blank for every character that no text has: XML may hold some of them."""
    return _REFUSED.sub(" ", text)


def check_lines(text: str, name: str, *, limit: int = LINE_CHARACTERS) -> None:
    """Refuse *text* when a line of it has more than *limit* characters.

    Raises:
        LimitError: It has; the error names the line.
    """
    for number, line in enumerate(_LINE_BREAK.split(text), start=1):
        if len(line) > limit:
            problem = f"a line of {len(line):,} characters; at most {limit:,} are read: break it into paragraphs"
            raise LimitError(problem, file=name, line=number)


def _check_characters(text: str, name: str) -> None:
    at = refused_character(text)
    if at is None:
        return
    line, column = _place(text[:at])
    problem = f"holds the character U+{ord(text[at]):04X}, which no text has; take it out"
    if text[at] == "\0":
        problem = "holds a NUL: it is a binary file or not UTF-8; save it as plain text in UTF-8 and try again"
    raise FileError(problem, file=name, line=line, column=column)


def _place(before: str) -> tuple[int, int]:
    """Return line and column, from 1, of the character that follows *before*."""
    lines = _LINE_BREAK.split(before)
    return len(lines), len(lines[-1]) + 1
