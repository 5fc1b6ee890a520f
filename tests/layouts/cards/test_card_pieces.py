"""Documents as pieces of cards."""

from __future__ import annotations

from layouts.cards.carded import sure
from scrkit.model import Outline


def test_a_document_without_a_word_has_no_cards() -> None:
    """Signs alone leave no block; the layout says so and does not fail."""
    assert sure(Outline(format="text", source="plan.txt")).value == 0
