"""A document that no layout reads is looked through all the same."""

from __future__ import annotations

from scrkit.kit.unread import unread
from scrkit.model import Block, Outline


def test_a_block_without_a_word_is_no_line() -> None:
    """A dash in a cell is nothing to be looked through, and no reason to stop."""
    blocks = (Block(kind="paragraph", text="A word"), Block(kind="paragraph", text="\u2013"))

    review = unread(Outline(format="text", source="a.txt", blocks=blocks))

    assert [line.text for line in review.unplaced] == ["A word"]
