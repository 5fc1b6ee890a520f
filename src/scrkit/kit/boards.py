"""Which boards a document is of, by the names in their profiles."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Board, Outline

_MARKS = re.compile(r"[\W_]+")
_APOSTROPHES = re.compile("[\u2019\u02bc']")


def named_in(outline: Outline, boards: Iterable[Board]) -> tuple[Board, ...]:
    """Return those of *boards* of which a name stands in *outline*: another board's words are none of this document's.

    A title that is broken over two lines names its board all the same.
    """
    lines = chain((block.text for block in outline.blocks), (line.text for line in outline.furniture))
    text = f" {spaced(' '.join(lines))} "
    return tuple(board for board in boards if any(f" {spaced(name)} " in text for name in board.names))


def board_of(name: str, boards: Iterable[Board]) -> Board | None:
    """Return the one of *boards* that is called *name*, None where none or more than one is."""
    called = boards_called(name, boards)
    return called[0] if len(called) == 1 else None


def boards_called(name: str, boards: Iterable[Board]) -> tuple[Board, ...]:
    """Return all of *boards* that are called *name*.

    A full name says more than a short one: a board whose full name it is goes before one that is also called so.
    """
    plain, listed = spaced(name), tuple(boards)
    full = tuple(board for board in listed if spaced(board.names[0]) == plain)
    return full or tuple(board for board in listed if plain in map(spaced, board.names))


def spaced(text: str) -> str:
    """Return the words of *text* for comparison, one blank between them and no mark, an apostrophe least of all."""
    return _MARKS.sub(" ", _APOSTROPHES.sub("", text.casefold())).strip()
