"""Where each value of a JSON text stands, and which keys stand twice: looked for only once something is wrong.

Imports ``errors``, ``files``, its own room and the standard library.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from scrkit.codec.mismatch import MOST_PROBLEMS, Mismatch
from scrkit.codec.parsed import Parsed
from scrkit.codec.places import Places
from scrkit.errors import LimitError
from scrkit.files import CANONICAL_DEPTH, CANONICAL_KEYS

if TYPE_CHECKING:
    from scrkit.codec.mismatch import Step

# Text first, so that a bracket inside it is not counted. Possessive and open-ended: one pass whatever the text holds.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[\[\]{}:]|[^\s\[\]{}:,"]+', re.DOTALL)


def locate(text: str, name: str, data: object) -> Parsed:
    """Return *data*, which is what *text* holds, with the place of each value and every key that stands twice.

    The text is JSON, or is so until it is nested too deep.

    Raises:
        LimitError: It is nested too deep, or an object has too many keys.
    """
    finder = _Finder(text, name)
    for found in _TOKEN.finditer(text):
        finder.take(found[0], found.start())
    return Parsed(data, Places(text, finder.tree), finder.mismatches)


class _Finder:
    """What was found so far, list by list and object by object."""

    def __init__(self, text: str, name: str) -> None:
        self.tree: Any = 0
        self.mismatches: list[Mismatch] = []
        self._text, self._name = text, name
        self._stack: list[Any] = []
        self._way: list[Step] = []
        self._key: str | None = None
        self._last: tuple[str, int] = ("", 0)

    def take(self, sign: str, at: int) -> None:
        """Take the next *sign*, which stands *at* that index: a bracket, a colon, or a whole value."""
        if sign in "[{":
            self._open([at] if sign == "[" else {None: at}, at)
        elif sign in "]}":
            self._close()
        elif sign == ":":
            self._take_key(at)
        elif self._key is None and self._stack and isinstance(self._stack[-1], dict):
            self._last = (sign, at)  # a key, as the colon behind it will say
        else:
            self._put(at)
            self._key = None

    def _open(self, node: Any, at: int) -> None:  # noqa: ANN401 - a tree
        if len(self._stack) >= CANONICAL_DEPTH:
            raise self._limit(f"is nested more than {CANONICAL_DEPTH} deep", at)
        self._put(node)
        self._way += [] if not self._stack else [self._step()]
        self._stack.append(node)
        self._key = None

    def _close(self) -> None:
        node = self._stack.pop()
        if self._way:
            step = self._way.pop()
            if len(node) == 1:  # of one with nothing in it no more than its place: there may be a million
                place = step + 1 if isinstance(step, int) else step
                self._stack[-1][place] = node[None if isinstance(node, dict) else 0]
        self._key = None

    def _take_key(self, at: int) -> None:
        written, start = self._last
        key, node = json.loads(written), self._stack[-1]
        if key in node:
            mismatch = Mismatch("the key stands twice in one object", key, *reversed(self._way), index=start)
            self.mismatches.append(mismatch)
        if len(node) > CANONICAL_KEYS:
            raise self._limit(f"an object with more than {CANONICAL_KEYS} keys", at)
        if len(self.mismatches) >= MOST_PROBLEMS:
            raise self._limit("more is wrong than can be told", at)
        self._key = key

    def _put(self, node: Any) -> None:  # noqa: ANN401 - as above
        if not self._stack:
            self.tree = node
        elif self._key is None and isinstance(self._stack[-1], list):
            self._stack[-1].append(node)
        else:
            self._stack[-1][self._key] = node

    def _step(self) -> Step:
        """Return the step from the innermost list or object to what was put into it last."""
        return len(self._stack[-1]) - 2 if self._key is None else self._key

    def _limit(self, problem: str, at: int) -> LimitError:
        line, column = Places(self._text, 0).line_and_column(at)
        return LimitError(problem, file=self._name, line=line, column=column)
