"""The words that a kit reads by: those of the language, and those of the boards' profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Board, Vocabulary


def vocabulary_of(boards: Iterable[Board]) -> Vocabulary:
    """Return the vocabulary of the language with the words of *boards* added, in their order."""
    from scrkit.language import default_vocabulary  # noqa: PLC0415 - it loads the grammar, which canonical files do without

    vocabulary = default_vocabulary()
    for profile in boards:
        vocabulary = vocabulary.with_board(profile)
    return vocabulary
