"""Who a document is of, and what it is called: shared by all layouts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language import Names, find_spelt, fold

if TYPE_CHECKING:
    from scrkit.layouts.front import Said
    from scrkit.model import Body, Vocabulary


def document_names(called: tuple[str, ...], body: str, vocabulary: Vocabulary) -> tuple[Names, tuple[Body, ...]]:
    """Return the names of the document with this *body*, whose board is *called* so, and the bodies spelt out in it."""
    spelt = find_spelt(body)
    every = (*called, *(name for one in spelt for name in one.names))
    names = Names(vocabulary=vocabulary, board=called[0] if called else None)
    known = frozenset(fold(name) for name in every if names.stands(name)) | {fold(name) for name in called}
    return Names(vocabulary=vocabulary, board=names.board, spelt=known), spelt


def review_id(board: str, said: Said | None) -> str:
    """Return an id for the response: the board and the response's date."""
    name = "-".join(re.findall(r"[a-z0-9]+", board.lower())) or "response"
    return f"{name}-{said.day}" if said else name
