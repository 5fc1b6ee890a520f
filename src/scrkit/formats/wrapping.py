"""Where a line break is only where the line was full, and what becomes of a word broken there.

A line break is a wrap where the next line's first word would not have fitted, or where the sentence plainly runs on.
A hyphen at the end of a line is kept unless the document writes the word without one elsewhere. Every question is
asked of the last line alone, so that long paragraphs cost no more than short ones. Imports nothing of ours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WIDEST = 130
"""Longer lines are not wrapped."""

_NARROWEST = 40
"""A document all of whose lines are shorter does not wrap them."""

_FEW = 0.1
"""The share of longer lines that a wrapped document may hold: an address, a table."""

_NEARLY = 0.8
"""The share of the width that a ragged line fills."""

_TERMINAL = re.compile(r"[.!?:;|][\u2019\u201d'\")*\u2020]*$")
_RUNS_ON = re.compile(
    r"(?:,|\b(?:a|an|and|as|at|because|by|for|from|if|in|into|its|of|on|or|our|than|that|the|their|this|to|was|were|when|where|which|while|who|with))$",
    re.IGNORECASE,
)
_CITES = re.compile(
    r"(?:\b(?:paragraphs?|paras?\.?|sections?|learning|lessons?|findings?|recommendations?|points?|and|to|or|of|in|by|part)|,|\()$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_HYPHEN = re.compile(r"(?<=[^\W\d_])-$")
_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"[^\W\d_]*-$")
_TITLE = 12
"""A line of at most this many words above an address of the web is a title, and no sentence that goes on with it."""

_END = 60
"""Characters at the end of a line that can hold all that tells how it ends."""


def ends(text: str) -> bool:
    """Whether *text* ends as a sentence or an announcement ends."""
    return bool(_TERMINAL.search(text[-_END:]))


def runs_on(text: str) -> bool:
    """Whether *text* ends in a word or mark after which a sentence goes on."""
    return bool(_RUNS_ON.search(text[-_END:]))


def cites(text: str) -> bool:
    """Whether *text* ends where a number that it cites comes next: "the report referred to in paragraph"."""
    return bool(_CITES.search(text[-_END:])) and not ends(text)


def starts_small(text: str) -> bool:
    """Whether *text* starts with a small letter that is not that of an address of the web."""
    return text[:1].islower() and not _ADDRESS.match(text)


class Width:
    """How wide the lines of one document are before they are wrapped."""

    def __init__(self, lines: Iterable[str]) -> None:
        lengths = [len(line.rstrip()) for line in lines if line.strip()]
        fitting = [length for length in lengths if length <= _WIDEST]
        widest = max(fitting, default=0)
        wrapped = widest >= _NARROWEST and len(fitting) >= (1 - _FEW) * len(lengths)
        self._width = widest if wrapped else None

    def full(self, text: str, following: str) -> bool:
        """Whether the first word of the line *following* would not have fitted after *text*."""
        if self._width is None:
            return False
        return len(text) + 1 + len(following.split(maxsplit=1)[0]) > self._width

    def wraps(self, text: str, following: str) -> bool:
        """Whether the break between *text* and *following* is only where the line was full."""
        if _ADDRESS.match(following) and len(text.split()) <= _TITLE:
            return False
        ended = ends(text)
        if not ended and (starts_small(following) or _HYPHEN.search(text[-_END:])):
            return True
        return self.full(text, following) or (not ended and self._nearly_full(text))

    def _nearly_full(self, text: str) -> bool:
        return self._width is not None and len(text) >= _NEARLY * self._width


class Joiner:
    """Makes one text of the lines of a paragraph; *lines* are those of the whole document."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = frozenset(word.lower() for line in lines for word in _WORD.findall(line))

    def join(self, texts: Iterable[str]) -> str:
        """Return *texts* as one, a word that was broken between two of them made whole again."""
        pieces: list[str] = []
        for text in filter(None, texts):
            if pieces and self._broken(pieces[-1], text):
                pieces[-1] = self._head(pieces[-1], text)
            elif pieces:
                pieces.append(" ")
            pieces.append(text)
        return "".join(pieces)

    def _broken(self, first: str, second: str) -> bool:
        """Whether a word was broken between *first* and *second*."""
        return second[:1].islower() and bool(_HYPHEN.search(first[-2:]))

    def _head(self, first: str, second: str) -> str:
        """Return *first* without its hyphen where the document writes the broken word without one elsewhere."""
        head, tail = _LAST_WORD.search(first[-_END:]), _WORD.match(second)
        whole = f"{head[0][:-1]}{tail[0]}" if head and tail else ""
        return first[:-1] if whole.lower() in self._words else first
