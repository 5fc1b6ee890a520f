"""Which boards a document is of, by the names in their profiles."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Board, Outline

_MARKS = re.compile(r"[\W_]+")


def named_in(outline: Outline, boards: Iterable[Board]) -> tuple[Board, ...]:
    """Return those of *boards* of which a name stands in *outline*: another board's words are none of this document's.

    A title that is broken over two lines names its board all the same.
    """
    lines = chain((block.text for block in outline.blocks), (line.text for line in outline.furniture))
    text = f" {_spaced(' '.join(lines))} "
    return tuple(board for board in boards if any(f" {_spaced(name)} " in text for name in board.names))


def board_of(name: str, boards: Iterable[Board]) -> Board | None:
    """Return the one of *boards* that is called *name*, None where none is."""
    plain = _plain(name)
    return next((board for board in boards if plain in map(_plain, board.names)), None)


def _plain(name: str) -> str:
    """Return *name* for comparison."""
    return " ".join(name.casefold().split())


def _spaced(text: str) -> str:
    """Return the words of *text* for comparison, one blank between them and no mark."""
    return _MARKS.sub(" ", text.casefold()).strip()
