"""A single value in YAML, in the plainest way that every reader of YAML takes for what it is.

Plain where that is unmistakable; in quotes where a reader of YAML 1.1 or 1.2 could take it for a number, a date or a
truth, or where a sign of the language stands in it; prose in a block. Imports nothing of ours.
"""

from __future__ import annotations

import json
import re
from datetime import date

WIDTH = 100
"""Columns of a line of prose, indentation included."""

_LONG = 72
"""Characters from which a sentence stands in a block."""

# What a file can hold as it is: no tab, no line break but the line feed, nothing that an editor would not show.
_SHOWN = "\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\U00010000-\\U0010ffff"
_UNSHOWN = re.compile(f"[^{_SHOWN}]")
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")

# It begins with a letter, or with a figure and a word ("16th April"); no ": " and no " #" stands in it.
_PLAIN = re.compile(r"(?!0[box])(?:[0-9]++ ?[^\W\d_]{2}|[^\W\d_])(?:[^\n:#]|:(?!\s|\Z)|(?<!\s)#)*+(?<!\s)")
_FLOW_PLAIN = re.compile(r"[^\W\d_][\w./ -]*+(?<!\s)")

# What some reader takes for a truth, nothing or a number, beginning with a letter.
_WORDS = re.compile(r"(?:y|n|yes|no|on|off|true|false|null)\Z", re.IGNORECASE)

# A line of folded prose may break between two words with one blank between them.
_BREAK = re.compile(r"(?<=\S) (?=\S)")


def scalar(value: object, indent: str) -> list[str]:
    """Return *value* as lines, the first without indentation, the others behind *indent*."""
    if not isinstance(value, str):
        return [bare(value)]
    if "\n" in value:
        return _literal(value, indent) if is_block(value) else [double_quoted(value)]
    if len(value) > _LONG and is_block(value) and value == value.strip(" "):
        return [">-", *(indent + line for line in folded(value, WIDTH - len(indent)))]
    return [value if is_plain(value) else double_quoted(value)]


def flow(value: object) -> str:
    """Return *value* for an object that stands on one line."""
    if not isinstance(value, str):
        return bare(value)
    return value if is_plain(value, flow=True) else double_quoted(value)


def bare(value: object) -> str:
    """Return a truth, a number or a day as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def is_plain(value: str, *, flow: bool = False) -> bool:
    """Return whether *value* needs no quotes, on a line of its own or in a *flow* of values on one line."""
    pattern = _FLOW_PLAIN if flow else _PLAIN
    return bool(pattern.fullmatch(value)) and not _WORDS.match(value) and not _UNSHOWN.search(value)


def is_block(value: str) -> bool:
    """Return whether a block can hold *value* and give it back.

    The first line tells the indentation, so that it begins with no blank; a line of blanks alone would be lost, and
    of line feeds at the end more than one. Of nothing there is no first line.
    """
    lines = value.split("\n")
    return (
        not any(map(_UNSHOWN.search, lines))
        and not any(line.isspace() for line in lines)
        and not value.startswith((" ", "\n"))
        and not value.endswith("\n\n")
        and value != ""
    )


def _literal(value: str, indent: str) -> list[str]:
    """Return *value* line by line as it is."""
    sign = "|" if value.endswith("\n") else "|-"
    return [sign, *(indent + line if line else "" for line in value.removesuffix("\n").split("\n"))]


def folded(value: str, width: int) -> list[str]:
    """Return *value* in lines of at most *width* characters where there are blanks to break at."""
    lines: list[str] = []
    line = ""
    for word in _BREAK.split(value):
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def double_quoted(value: str) -> str:
    """Return *value* in double quotes on one line."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))
