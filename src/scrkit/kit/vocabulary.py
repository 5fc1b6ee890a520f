"""The words that a kit reads by: those of the language, and those of every board's profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrkit.kit.components import Components
    from scrkit.model import Vocabulary


def vocabulary_of(components: Components) -> Vocabulary:
    """Return the vocabulary of the language with every profile's words added, in the order of the ids."""
    from scrkit.language import default_vocabulary  # noqa: PLC0415 - it loads the grammar, which canonical files do without

    vocabulary = default_vocabulary()
    for profile in components.profiles:
        vocabulary = vocabulary.with_board(profile)
    return vocabulary
