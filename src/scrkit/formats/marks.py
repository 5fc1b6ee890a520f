"""Marks at the edge of a line: list dashes, numbers and labels, Markdown's headings and emphasis.

Only marks are taken off, never a letter or a digit, so that the words law holds; each line is read in one pass, so
that no text is slow. Imports nothing of ours.
"""

from __future__ import annotations

import re

from attrs import frozen

_BULLET = re.compile(r"[-*+\u2022\u25e6\u25aa\u25cf\u00b7\u2013\u2014\uf0b7](?:\s+|$)")
_LETTERED = re.compile(r"(?P<label>\((?:[a-z]|[ivx]{1,5})\)|(?:[a-z]|[ivx]{1,5})[.)])\s+")
_MOST_HASHES = 6
_QUOTE = re.compile(r"(?:>\s?)+")
_RUN = re.compile(r"\*+|_+")
_LONGEST_RUN = 3
_DEEPEST = 3
"""Emphasis inside emphasis is read this deep."""

_OPENED = re.compile(r"^(\*{1,3}|_{1,3})(\d{1,3}(?:\.\d{1,3})*[.):]?)\s+(?=\S)")
"""Emphasis that opens before a number and closes on a later line."""

_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_DOTTED = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3})+)(?P<stop>[.):]?)(?=\s|$|(?<=[.):])[A-Z\u2018\u201c\"'(])")
_CODE = re.compile(r"(?P<number>[A-Z]{1,2}\d{1,2}(?:\.\d{1,2}){0,2})(?P<stop>[.):])(?=\s)")
"""A number with letters, as recommendations and actions have it; without a stop it is a word of a sentence."""

_COUNTED = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[ivx]{1,5}"
_SINGLE = re.compile(r"(?P<number>\d{1,3})(?P<stop>[.):])(?=\s|$)(?!\s*\d)")
_TITLED = (
    re.compile(rf"(?P<number>\d{{1,2}})(?P<stop>)\s+(?=[A-Z])(?!{_MONTH})"),
    re.compile(
        r"(?:(?:key\s+)?(?:lesson|finding|learning(?:\s+(?:point|theme))?|recommendation|theme|issue|priority))"
        rf"\s+(?P<number>\d{{1,3}}|{_COUNTED})"
        r"(?P<stop>\s*[:.]|\s+[\u2013\u2014-])\s+(?=\S)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:Lesson|Finding|Learning\s+[Pp]oint|Recommendation|Theme)\s+(?P<number>\d{1,3})(?P<stop>)\s+(?=[A-Z][a-z])"
    ),
)
"""Numbers that only a title has: without a stop ("2 Working together"), or after a word ("Finding 2: Working")."""

_LONGEST_TITLE = 120
_SENTENCE_END = (".", ";", ",")


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
    text, level = _unhashed(unquoted(line))
    mark = _BULLET.match(text)
    if mark:
        text = text[mark.end() :]
    bold, number = False, _number(text)
    if number is None:
        text, bold = plain(text)
        text = _OPENED.sub(r"\2 \1", text)
        number = _number(text)
    if number is not None:
        rest, whole = plain(text[number.end() :].strip())
        label = number.group().strip()
        return Marked(text=rest, label=label, number=number["number"], level=level, bold=bold or whole)
    lettered = _LETTERED.match(text)
    if lettered is not None:
        label = lettered["label"]
        return Marked(text=text[lettered.end() :], label=label, number=label.strip("()."), level=level, bullet=True)
    return Marked(text=text, level=level, bullet=bool(mark), bold=bold)


def _number(text: str) -> re.Match[str] | None:
    """Return the number that *text* begins with, if it does."""
    return _DOTTED.match(text) or _CODE.match(text) or _SINGLE.match(text) or _title_number(text)


def _title_number(text: str) -> re.Match[str] | None:
    """Return the number of *text* if it is a title whose number has no stop, or stands after a word for a lesson."""
    if len(text) > _LONGEST_TITLE or text.endswith(_SENTENCE_END):
        return None
    return next((found for pattern in _TITLED if (found := pattern.match(text))), None)


def _unhashed(text: str) -> tuple[str, int | None]:
    """Return *text* without the marks of a Markdown heading, and its level if it is one."""
    level = len(text) - len(text.lstrip("#"))
    if not 1 <= level <= _MOST_HASHES or not text[level : level + 1].isspace():
        return text, None
    title = text[level:].strip()
    bare = title.rstrip("#")
    return (bare.rstrip() if bare[-1:].isspace() or not bare else title), level


def unquoted(line: str) -> str:
    """Return *line* without the marks of a quoted block."""
    text = line.strip()
    return _QUOTE.sub("", text, count=1) if text.startswith(">") else text


def plain(text: str) -> tuple[str, bool]:
    """Return *text* without emphasis marks and escapes, and whether all of it was set in bold."""
    bold = False
    for _ in range(_DEEPEST):
        pairs = _pairs(text)
        if not pairs:
            break
        first, last = pairs[0]
        bold = bold or (first.end() > 1 and first.start() == 0 and last.end() == len(text))
        text = _without(text, pairs)
    return _ESCAPED.sub(r"\1", text), bold


def _pairs(text: str) -> list[tuple[re.Match[str], re.Match[str]]]:
    """Return the emphasis marks of *text* that open and close, in the order in which they open."""
    opened: dict[str, re.Match[str]] = {}
    pairs: list[tuple[re.Match[str], re.Match[str]]] = []
    for mark in _RUN.finditer(text):
        run, start, end = mark.group(), mark.start(), mark.end()
        before, after = text[max(start - 1, 0) : start], text[end : end + 1]
        if len(run) > _LONGEST_RUN or before == "\\":
            continue
        first = opened.get(run)
        if first is not None and not before.isspace() and not _touches(after):
            pairs.append((first, mark))
            opened = {other: it for other, it in opened.items() if it.start() < first.start()}
        elif after and not after.isspace() and not _touches(before):
            opened[run] = mark
    return sorted(pairs, key=lambda pair: pair[0].start())


def _touches(character: str) -> bool:
    """Whether *character* beside an emphasis mark would grow together with what stands on its other side."""
    return character.isalnum() or character in {"*", "_"}


def _without(text: str, pairs: list[tuple[re.Match[str], re.Match[str]]]) -> str:
    """Return *text* without the marks of *pairs*."""
    kept: list[str] = []
    end = 0
    for mark in sorted((mark for pair in pairs for mark in pair), key=lambda mark: mark.start()):
        kept.append(text[end : mark.start()])
        end = mark.end()
    return "".join((*kept, text[end:]))
