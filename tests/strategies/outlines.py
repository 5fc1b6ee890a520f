"""Documents as blocks."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Block, Outline
from strategies.passages import lines
from strategies.spans import spans
from strategies.texts import any_texts, numbers, optional, texts, tuples


def outlines() -> st.SearchStrategy[Outline]:
    """Documents with and without furniture."""
    return st.builds(
        Outline,
        format=st.sampled_from(["text", "word"]),
        source=texts(),
        blocks=tuples(blocks(), max_size=5),
        furniture=tuples(lines(), max_size=2),
    )


def blocks() -> st.SearchStrategy[Block]:
    """Blocks that have a number with its label, or none, and always text."""
    plain = {
        "kind": st.sampled_from(["paragraph", "heading", "item"]),
        "text": texts(),
        "level": optional(st.integers(1, 6)),
        "bold": st.booleans(),
        "tag": optional(texts()),
        "at": spans(),
    }
    return st.builds(Block, **plain) | st.builds(_numbered, st.builds(Block, **plain), numbers(), any_texts())


def _numbered(block: Block, number: str, ending: str) -> Block:
    return Block(
        kind=block.kind,
        text=block.text,
        number=number,
        label=f"{number}{ending}",
        level=block.level,
        bold=block.bold,
        tag=block.tag,
        at=block.at,
    )
