"""Suffolk's response as Word files: its numbers typed, or made by a list of several levels."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from formats.word.written import abstract, docx, lvl, num, over, p, r

RESPONSE: Final = Path(__file__).parents[4] / "shared" / "suffolk-2014" / "response.txt"
"""The response as text; it is no part of the repository."""

_NUMBERED: Final = re.compile(r"(?:- )?(\d+(?:\.\d+)*)\.?\s+(.*)")
_BULLET: Final = re.compile(r"\s*- (.*)")
_EMPHASIS: Final = re.compile(r"(\*\*.+?\*\*|\*.+?\*(?!\w))")
_BULLETS: Final = 1
_NUMBERS: Final = 2


def typed(text: str) -> bytes:
    """Return *text* as a Word file, a paragraph a line, empty ones too."""
    return docx("".join(p(line) if line.strip() else p() for line in text.splitlines()))


def automatic(text: str) -> bytes:
    """Return *text* as a Word file whose numbers and bullets are automatic and whose emphasis is a look."""
    body: list[str] = []
    lists = _Lists()
    for line in filter(str.strip, text.splitlines()):
        numbered, bullet = _NUMBERED.fullmatch(line), _BULLET.fullmatch(line)
        if numbered:
            body.append(p(*_runs(numbered[2]), num=lists.number(numbered[1])))
        elif bullet:
            body.append(p(*_runs(bullet[1]), num=(_BULLETS, 0)))
        else:
            body.append(p(*_runs(line)))
    return docx("".join(body), numbering=lists.numbering())


class _Lists:
    """The lists that are needed to print the numbers of a text: a new one wherever they do not count on."""

    def __init__(self) -> None:
        self._next = [1, 1, 1]
        self._numbers = [num(_BULLETS, 0), num(_NUMBERS, 1)]

    def number(self, said: str) -> tuple[int, int]:
        """Return the list that prints *said*, and how deep it stands there."""
        parts = [int(part) for part in said.split(".")]
        depth, last = len(parts) - 1, parts[-1]
        if self._next[depth] != last:
            self._numbers.append(num(len(self._numbers) + 1, 1, over(depth, start=last)))
        self._next[depth:] = [last + 1, *[1] * (2 - depth)]
        return len(self._numbers), depth

    def numbering(self) -> str:
        """Return the part that defines them."""
        levels = (lvl(0, "%1."), lvl(1, "%1.%2"), lvl(2, "%1.%2.%3"))
        return abstract(0, lvl(0, "\uf0b7", "bullet")) + abstract(1, *levels) + "".join(self._numbers)


def _runs(text: str) -> list[str]:
    pieces = [piece for piece in _EMPHASIS.split(text) if piece]
    return [r(piece.strip("*"), _look(piece)) if _EMPHASIS.fullmatch(piece) else r(piece) for piece in pieces]


def _look(piece: str) -> str:
    return "<w:b/>" if piece.startswith("**") else "<w:i/>"
