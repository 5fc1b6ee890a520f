"""Blocks as one text: paragraphs parted by a blank line, items on lines of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.model import Line, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scrkit.model import Block


def prose(blocks: Sequence[Block], *, number: str | None = None) -> str:
    """Return all the words of *blocks*; a label before the first that says nothing but *number* is left out.

    It stays where nothing else is said.
    """
    pieces: list[str] = []
    for place, block in enumerate(blocks):
        bare = not place and number is not None and says_only(block.label, number)
        text = block.text if bare else block.printed
        pieces.append(f"\n- {text}" if block.kind == "item" and place else f"\n\n{text}")
    text = "".join(pieces).strip()
    return text if number is None or words(text) else prose(blocks)


def says_only(label: str | None, number: str) -> bool:
    """Whether the words of *label* are those of *number* and no more."""
    return label is not None and words(label) == words(number)


def lines(blocks: Iterable[Block]) -> tuple[Line, ...]:
    """Return each of *blocks* that has a word as a line."""
    return tuple(Line(text=block.printed, at=block.at) for block in blocks if words(block.printed))
