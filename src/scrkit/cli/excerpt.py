"""What a finding is shown in: the line of the file, or the text of the paragraph, and where in it the words stand."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.errors import one_line
from scrkit.kit import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.cli.verdict import Checked
    from scrkit.model import Finding, Where

WIDTH = 100
"""Characters of a line that are shown."""

_BEFORE = 40
"""How many of them stand before the words where a line is cut."""

_PRIVATE = "SCR7"
"""What the codes of rules begin with that find what should not be printed."""

_MARK = "\u2026"
_WORD = re.compile(r"\w")
_FIRST = re.compile(r"\S+")


@frozen(kw_only=True)
class Excerpt:
    """The whole *text* that a finding is shown in, and the words in it: from *start* up to *end*, from 0.

    Both are None where a finding has no words, or they do not stand there.
    """

    text: str
    start: int | None = None
    end: int | None = None


def excerpts_of(checked: Checked) -> tuple[Excerpt | None, ...]:
    """Return for each finding on a file what it is shown in, None where nothing may be shown or nothing is known.

    Of a place at which something private was found nothing is shown, whatever else was found there.
    """
    found = (*checked.findings, *checked.known)
    private = [finding.where for finding in found if finding.code.startswith(_PRIVATE)]
    places = {(where.kind, where.id, where.number) for where in private}
    lines = {line for where in private for line in _lines(where, len(checked.source))}
    return tuple(
        None if (where.kind, where.id, where.number) in places or where.at.line in lines else _shown(checked, finding)
        for finding, where in ((finding, finding.where) for finding in checked.findings)
    )


def excerpt_lines(excerpt: Excerpt) -> Iterator[str]:
    """Yield the text on one line, cut around the words, and a line with carets under them."""
    text, start = excerpt.text, excerpt.start
    left, right = _window(text, start)
    before, after = (_MARK if text[:left].strip() else ""), (_MARK if text[right:].strip() else "")
    yield f"{before}{_visible(text[left:right])}{after}"
    if start is not None and excerpt.end is not None:
        lead = before + _visible(text[left:start])
        yield " " * _columns(lead) + "^" * max(1, _columns(_visible(text[start : min(excerpt.end, right)])))


def _window(text: str, start: int | None) -> tuple[int, int]:
    """Return from where up to where *text* is shown, with the words at *start* in it; cut between words, if any."""
    left = 0 if start is None or len(text) <= WIDTH else max(0, min(start - _BEFORE, len(text) - WIDTH))
    if left:
        gap = text.find(" ", left - 1, start)
        left = left if gap < 0 else gap + 1
    left += len(text[left : left + WIDTH]) - len(text[left : left + WIDTH].lstrip())
    right = left + WIDTH
    gap = text.rfind(" ", left, right + 1)
    if right < len(text) and gap > max(left, start or 0):
        right = gap
    return left, left + len(text[left:right].rstrip())


def _lines(where: Where, last: int) -> range:
    """Return the lines of *where* in a text of so many, none in another file."""
    at = where.at
    return range(at.line, min(at.end_line or at.line, last) + 1) if at.line else range(0)


def _shown(checked: Checked, finding: Finding) -> Excerpt | None:
    where, words = finding.where, finding.words
    if not checked.source:
        text = " ".join(checked.passages.get((where.kind, where.id or ""), "").split())
        found = Stretch(f" {text}").find(words) if words else None
        return _excerpt(text, None if found is None else (found[0] - 1, found[1]))
    at = where.at
    if at.line is None or at.line > len(checked.source):
        return None
    text, start = checked.source[at.line - 1], (at.column or 1) - 1
    first = _FIRST.match(words or "")
    if first is None or not text.startswith(first[0], start):
        return _excerpt(text, None)
    end = at.end_column if at.end_line == at.line and at.end_column else len(text.rstrip())
    return _excerpt(text, (start, end))


def _excerpt(text: str, found: tuple[int, int] | None) -> Excerpt | None:
    if not _WORD.search(text):
        return None  # a bracket of JSON, say
    return Excerpt(text=text) if found is None else Excerpt(text=text, start=found[0], end=found[1])


def _visible(text: str) -> str:
    """Return *text* as a terminal can show it: a blank for each tab, and what steers a terminal as an escape."""
    return "".join(" " if char.isspace() else one_line(char) for char in text)


def _columns(text: str) -> int:
    """Return how many columns of a terminal *text* takes: signs of East Asia two, marks above a letter none."""
    return sum(
        0 if unicodedata.category(char) in {"Mn", "Me", "Cf"} else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )
