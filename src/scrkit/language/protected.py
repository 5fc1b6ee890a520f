"""Names that nobody may read: found in a text in one pass, however many there are, and covered.

The names are a tree of words, entered at each word of the text; nothing is compared with every name. Imports its room.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING, Any, Final

from scrkit.language.protected_names import (
    CLOSED,
    COMMA,
    DOTTED,
    END,
    JOINING,
    MARKS,
    TITLES,
    WHOLE,
    WORD,
    fold,
    listed,
    paths,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

COVER: Final = "[protected]"
"""What stands in place of a name."""

_HYPHENS: Final = frozenset("-\u00ad\u2010\u2011")
_APOSTROPHES: Final = frozenset("'\u2019\u02bc")
_RUN: Final = 4
"""Letters that may be initials run together."""

_SHORT: Final = 2
"""Letters of a word behind which a full stop ends no sentence ("St. John")."""

_DISGUISE: Final = re.compile(r"\\(?:[nrtfv]|x[0-9a-f]{2}|u[0-9a-f]{4})|%20|&(?:nbsp|shy|#160|#173);", re.IGNORECASE)
"""A blank or a mark as programs write it where it cannot stand as it is."""

_INSIDE: Final = re.compile(rf"[{MARKS}]")
_CUT: Final = re.compile(r"\u2026|\.{3}")
_BEGUN: Final = 3
"""Letters of a name that was cut off, at least, where no whole word of it is left."""

Node = dict[str, Any]


class Protected:
    """The names of one list. What it holds is never shown: not by ``repr``, and not in an error.

    A name is found whole, in any case, with or without accents; its words may stand on two lines, be broken with a
    hyphen, and be parted by blanks, hyphens or apostrophes. "Smith, John", "J. Smith", "J.S." are John Smith, and John
    Paul Smith is also John Smith. An initial without a full stop has to be a capital.

    Args:
        text: A name a line; blank lines, and what stands behind ``#``, are not read.
        file: The name of the list, for messages.

    Raises:
        ConfigurationError: There is no name in it, or a line that is none.
        LimitError: There are more names, or longer ones, than are read.
    """

    __slots__ = ("_root", "_sorted")

    def __init__(self, text: str, file: str | None = None) -> None:
        self._root: Node = {}
        for parts in listed(text, file):
            for keys, ending in paths(parts):
                node = self._root
                for key in keys:
                    node = node.setdefault(key, {})
                node[END] = node.get(END, 0) | ending
        self._sorted = sorted(self._root)

    def __repr__(self) -> str:
        return "Protected()"

    def find(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return start and end of every hit in *text*, in order; hits that overlap are one."""
        spans = list(_Words(text).found(self._root))
        plain = _DISGUISE.sub(_undisguised, text)
        if plain != text:
            spans += _Words(plain).found(self._root)
        return tuple(_merged(spans))

    def veil(self, text: str) -> str:
        """Return *text* with ``[protected]`` in place of every hit, and of a name cut off before an ellipsis.

        The breaks of lines in a hit stay behind it, so that every line keeps its number.
        """
        spans = [*self.find(text), *self._cut(text)]
        pieces: list[str] = []
        end = 0
        for start, stop in _merged(spans):
            pieces += [text[end:start], COVER, "\n" * text.count("\n", start, stop)]
            end = stop
        return "".join((*pieces, text[end:]))

    def _cut(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where a name is cut off before an ellipsis."""
        for found in _CUT.finditer(text):
            start = max(found.start() - _WINDOW, 0)
            words = _Words(text[start : found.start()])
            at = words.cut(self._root, self._sorted)
            if at is not None:
                yield start + at, start + words.ends[-1]


_WINDOW: Final = 200
"""Characters before an ellipsis in which a name that is cut off begins."""


class _Words:
    """The words of a text: folded, and where they stand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        for match in WORD.finditer(text):
            start, end = match.span()
            word = match[0]
            self.starts.append(start)
            self.ends.append(end)
            covered = word == "protected" and text[start - 1 : start] == "[" and text[end : end + 1] == "]"
            self.words.append("" if covered else word.lower() if word.isascii() else fold(word))

    def found(self, root: Node) -> Iterator[tuple[int, int]]:
        """Yield the longest name that begins at each word."""
        for first, word in enumerate(self.words):
            short = len(word) <= _RUN and f"{word}." in root
            if word in root or short or self._possessive(first) or self._broken(first):
                last = self._longest(root, first)
                if last is not None:
                    yield self.starts[first], self.ends[last]

    def _longest(self, root: Node, first: int) -> int | None:
        """Return the last word of the longest name that begins at the word *first*."""
        best: int | None = None
        waiting = [(root, first, True)]
        while waiting:
            node, at, dotted = waiting.pop()
            for after, last, initial in self._steps(node, at):
                still = dotted and initial and self._dotted(last)
                ending = after.get(END, 0)
                whole = ending & WHOLE or (ending & DOTTED and still) or (ending & CLOSED and self._closed(last))
                if whole and (best is None or last > best):
                    best = last
                further = self._further(after, last)
                if further is not None:
                    waiting.append((further, last + 1, still))
        return best

    def _steps(self, node: Node, at: int) -> Iterator[tuple[Node, int, bool]]:
        """Yield where the word *at* leads from *node*, the last word that was taken, and whether as an initial."""
        word = self.words[at]
        if word and word in node:
            yield node[word], at, False
        if len(word) <= _RUN and f"{word}." in node and self._is_initial(at):
            yield node[f"{word}."], at, True
        if len(word) > 1 and self._possessive(at) and word[:-1] in node:
            yield node[word[:-1]], at, False
        if word and self._broken(at) and (whole := word + self.words[at + 1]) in node:
            yield node[whole], at + 1, False

    def _further(self, node: Node, last: int) -> Node | None:
        """Return where a name goes on from *node* behind the word *last*, None where it does not."""
        if last + 1 >= len(self.words):
            return None
        gap = "".join(self.text[self.ends[last] : self.starts[last + 1]].split())
        if gap.count(",") == 1 and COMMA in node:
            node, gap = node[COMMA], gap.replace(",", "")
        elif (
            "." in gap
            and len(self.words[last]) > _SHORT
            and self.words[last] not in TITLES
            and self._parted(last)
            and not self._is_initial(last)
        ):
            return None
        return node if all(one in JOINING or unicodedata.category(one)[0] in "MC" for one in gap) else None

    def _parted(self, last: int) -> bool:
        """Whether a blank stands behind the word *last* before the next one."""
        return any(one.isspace() for one in self.text[self.ends[last] : self.starts[last + 1]])

    def _is_initial(self, at: int) -> bool:
        """Whether the word *at* may be an initial, or several: capitals, or in small letters one with a full stop."""
        written = self.text[self.starts[at] : self.ends[at]]
        if written.isupper() or at + 1 >= len(self.words):
            return written.isupper()
        small = self.text[self.starts[at + 1]].islower()  # "a. Smith" is an item of a list
        return small and len(written) == 1 and self._stopped(at)

    def _dotted(self, at: int) -> bool:
        """Whether the word *at* is a capital with a full stop."""
        return self.text[self.starts[at]].isupper() and self._stopped(at)

    def _stopped(self, at: int) -> bool:
        return self.text[self.ends[at] : self.ends[at] + 1] == "."

    def _closed(self, at: int) -> bool:
        """Whether the initial *at* is told from a word ("I", "A") that begins a sentence: no word goes on behind it."""
        behind = self.text[self.ends[at] : self.starts[at + 1]] if at + 1 < len(self.words) else "."
        return bool(behind.strip()) or "\n" in behind

    def _possessive(self, at: int) -> bool:
        return self.words[at].endswith("s") and self.text[self.ends[at] : self.ends[at] + 1] in _APOSTROPHES

    def _broken(self, at: int) -> bool:
        """Whether a hyphen at the end of a line stands behind the word *at*."""
        end = self.ends[at]
        hyphen = self.text[end : end + 1] in _HYPHENS or self.text[end - 1] in _HYPHENS
        if not hyphen or at + 1 >= len(self.words):
            return False
        gap = self.text[end : self.starts[at + 1]]
        return gap.strip() in {"", *_HYPHENS} and ("\n" in gap or "\r" in gap)

    def cut(self, root: Node, keys: list[str]) -> int | None:
        """Return where a name begins that the text's end cuts off, None without one; *keys* are those of *root*."""
        last = len(self.words) - 1
        for first in range(max(last - _RUN, 0), last + 1):
            nodes = [root]
            for at in range(first, last):
                reached = [step for node in nodes for step, until, _ in self._steps(node, at) if until == at]
                nodes = [after for node in reached if (after := self._further(node, at)) is not None]
            begun = self.words[last]
            if first == last:
                at = bisect_left(keys, begun)
                if len(begun) >= _BEGUN and at < len(keys) and keys[at].startswith(begun):
                    return self.starts[first]
            elif begun and any(key.startswith(begun) for node in nodes for key in node):
                return self.starts[first]
        return None


def _undisguised(found: re.Match[str]) -> str:
    """Return blanks, or marks inside a word, as many as the characters that stand for one."""
    told = found[0].lower()
    marks = told in {"&shy;", "&#173;"}
    if told[:2] in {"\\x", "\\u"}:
        code = told[2:]
        marks = _INSIDE.fullmatch(chr(int(code, 16))) is not None
    return ("\u00ad" if marks else " ") * len(told)


def _merged(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield *spans* in order, those that overlap as one."""
    start = end = -1
    for first, last in sorted(spans):
        if first >= end:
            if end > 0:
                yield start, end
            start, end = first, last
        end = max(end, last)
    if end > 0:
        yield start, end
