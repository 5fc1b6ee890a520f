"""Marks at the edge of a line: list dashes, numbers and labels, Markdown's headings and emphasis.

Only marks are taken off, never a letter or a digit, so that the words law holds.
"""

from __future__ import annotations

import re

from attrs import frozen

_BULLET = re.compile(r"(?:[-*+\u2022\u25e6\u25aa\u25cf\u00b7\u2013\u2014\uf0b7]|o(?=\s{2}))\s+")
_LETTERED = re.compile(r"(?P<label>\((?:[a-z]|[ivx]{1,5})\)|(?:[a-z]|[ivx]{1,5})\))\s+")
_HEADING = re.compile(r"(?P<hashes>#{1,6})\s+(?P<text>.*?)\s*#*$")
_QUOTE = re.compile(r"(?:>\s?)+")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])")
_OPENED = re.compile(r"^(\*{1,3}|_{1,3})(\d{1,3}(?:\.\d{1,3})*[.):]?)\s+(?=\S)")
"""Emphasis that opens before a number and closes on a later line."""

_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_DOTTED = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3})+)(?P<stop>[.):]?)(?=\s|$|(?<=[\d.):])[A-Z\u2018\u201c\"'(])")
_SINGLE = re.compile(r"(?P<number>\d{1,3})(?P<stop>[.):])(?=\s|$)(?!\s*\d)")
_BARE = re.compile(rf"(?P<number>\d{{1,2}})(?P<stop>)\s+(?=[A-Z])(?!{_MONTH})")
_BARE_LENGTH = 120


@frozen(kw_only=True)
class Marked:
    """A line without its marks: *label* and *number* where it carries one, *level* where it is a Markdown heading."""

    text: str
    label: str | None = None
    number: str | None = None
    level: int | None = None
    bullet: bool = False
    bold: bool = False


def unmark(line: str) -> Marked:
    """Return *line* without list dash, heading marks, quotation marks of a block and emphasis, its number apart.

    A dash before a number is no list item: exports put it there ("- 4.5.1 The Board will …").
    """
    text = unquoted(line)
    level = None
    heading = _HEADING.fullmatch(text)
    if heading:
        text, level = heading["text"], len(heading["hashes"])
    mark = _BULLET.match(text)
    if mark:
        text = text[mark.end() :]
    text, bold = plain(text)
    text = _OPENED.sub(r"\2 \1", text)
    lettered = _LETTERED.match(text)
    if lettered:
        label = lettered["label"]
        return Marked(text=text[lettered.end() :], label=label, number=label.strip("()"), level=level, bullet=True)
    number = _DOTTED.match(text) or _SINGLE.match(text) or (len(text) <= _BARE_LENGTH and _BARE.match(text)) or None
    if number is None:
        return Marked(text=text, level=level, bullet=bool(mark), bold=bold)
    rest, whole = plain(text[number.end() :].strip())
    label = number["number"] + number["stop"]
    return Marked(text=rest, label=label, number=number["number"], level=level, bold=bold or whole)


def unquoted(line: str) -> str:
    """Return *line* without the marks of a quoted block."""
    text = line.strip()
    return _QUOTE.sub("", text, count=1) if text.startswith(">") else text


def plain(text: str) -> tuple[str, bool]:
    """Return *text* without emphasis marks and escapes, and whether all of it was set in bold."""
    whole = _EMPHASIS.fullmatch(text)
    bold = bool(whole and len(whole[1]) > 1 and whole[1] not in whole[2])
    before = None
    while before != text:
        before, text = text, _EMPHASIS.sub(r"\2", text)
    return _ESCAPED.sub(r"\1", text), bold
