"""The language as the codec asks it, which may not know it: what a phrase in a canonical file means."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from scrkit.model import Deadline, Owner, Vocabulary


class KnownWords:
    """What phrases mean by the words of *vocabulary*, which is told the board; asked for at the first phrase.

    By default they are the language's own.
    """

    def __init__(self, vocabulary: Callable[[str | None], Vocabulary] | None = None, board: str | None = None) -> None:
        self._made = vocabulary
        self._board = board

    def of(self, board: str | None) -> KnownWords:
        """Return what phrases mean in a document of *board*."""
        return KnownWords(self._made, board)

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        if self._made is not None:
            return self._made(self._board)
        from scrkit.language import default_vocabulary  # noqa: PLC0415 - it loads the grammar, which few files need

        return default_vocabulary()

    def deadline(self, phrase: str, *, dated: date | None) -> Deadline:
        """Return how *phrase* is understood; *dated* is the document's own date."""
        from scrkit.language import read_deadline  # noqa: PLC0415 - as above

        return read_deadline(phrase, vocabulary=self._vocabulary, dated=dated)

    def owners(self, phrase: str) -> tuple[Owner, ...]:
        """Return whom *phrase* names; nobody where it is not understood."""
        from scrkit.language import read_owners  # noqa: PLC0415 - as above

        return read_owners(phrase, vocabulary=self._vocabulary).owners
