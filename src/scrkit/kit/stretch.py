"""Words found again in the text of a file, whatever line breaks, escapes and marks of emphasis stand between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAIN = re.compile(r"\s+|\*+|[^\s*]+")
_SINGLE = re.compile(r"\s+|\*+|''|[^\s*']+|'")
_DOUBLE = re.compile(r"\s+|\*+|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r\n|.)|[^\s*\\]+|\\", re.DOTALL)

_CUT = " \u2026"
"""What stands at the end of words that a rule has cut."""


class Stretch:
    """A stretch of text in which words are looked for: one blank for each gap, and no asterisks.

    In what begins with a double quote escapes are undone, as JSON and YAML write them.
    """

    def __init__(self, text: str) -> None:
        parts: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        gap = True
        for start, end, piece in _pieces(text):
            blank = piece.isspace()
            if not blank or not gap:
                part = " " if blank else piece
                parts.append(part)
                self._starts += range(start, start + len(part))
                self._ends += range(end - len(part), end)
            gap = blank
        self._text = "".join(parts)

    def find(self, words: str) -> tuple[int, int] | None:
        """Return the indexes in the text of the first and the last character of *words*, None where they are not.

        Where they stand as whole words, if anywhere; else where they first stand.
        """
        sought = Stretch._of_words(words)
        if not sought:
            return None
        first = at = self._text.find(sought)
        while at >= 0 and not self._is_whole(at, at + len(sought)):
            at = self._text.find(sought, at + len(sought))
        begin = first if at < 0 else at
        return None if begin < 0 else (self._starts[begin], self._ends[begin + len(sought) - 1])

    @staticmethod
    def _of_words(words: str) -> str:
        return " ".join(words.removesuffix(_CUT).replace("*", "").split())

    def _is_whole(self, start: int, end: int) -> bool:
        """Return whether no word begins before *start*, and none goes on behind *end*."""
        around = (self._text[max(start - 1, 0) : start + 1], self._text[end - 1 : end + 1])
        return not any(len(pair) > 1 and pair.isalnum() for pair in around)


def _pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each piece of *text* begins and ends, and what it stands for: blanks, or what has none in it."""
    pattern = {'"': _DOUBLE, "'": _SINGLE}.get(text[:1], _PLAIN)
    for found in pattern.finditer(text):
        piece = found[0]
        if pattern is _DOUBLE and piece.startswith("\\") and len(piece) > 1:
            piece = _escaped(piece[1:])
        elif piece == "''" and pattern is _SINGLE:
            piece = "'"
        if piece.strip("*"):
            yield found.start(), found.end(), piece


def _escaped(sign: str) -> str:
    """Return what an escape stands for, of which *sign* is what follows the backslash; nothing for a line's end."""
    if sign.isspace():
        return "" if sign in {"\n", "\r\n"} else sign
    if sign[0] in "ux":
        return chr(int(sign[1:], 16)) if len(sign) > 1 else sign
    return {"n": "\n", "t": "\t", "r": "\r", "N": "\x85", "_": "\xa0"}.get(sign, sign)
