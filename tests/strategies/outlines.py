"""Documents as blocks."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Block, Cell, CellRef, Outline, Property, Table
from strategies.notices import notices
from strategies.passages import lines
from strategies.spans import spans
from strategies.texts import any_texts, numbers, optional, texts, tuples

_POSITIONS = st.integers(1, 9)
_COLOURS = st.sampled_from(["FF0000", "FFC000", "00B050"])


def cell_refs() -> st.SearchStrategy[CellRef]:
    """Cells of the first tables."""
    return st.builds(CellRef, table=st.integers(1, 2), row=_POSITIONS, column=_POSITIONS)


def cells() -> st.SearchStrategy[Cell]:
    """Cells, merged or not."""
    return st.builds(
        Cell,
        row=_POSITIONS,
        column=_POSITIONS,
        rows=st.integers(1, 3),
        columns=st.integers(1, 3),
        fill=optional(_COLOURS),
        header=st.booleans(),
    )


def tables() -> st.SearchStrategy[Table]:
    """Tables whose cells may lie anywhere."""
    return st.builds(Table, cells=tuples(cells(), max_size=4), name=optional(any_texts()), at=spans())


def outlines() -> st.SearchStrategy[Outline]:
    """Documents with and without furniture and tables."""
    return st.builds(
        Outline,
        format=st.sampled_from(["text", "word"]),
        source=texts(),
        blocks=tuples(blocks(), max_size=5),
        furniture=tuples(lines(), max_size=2),
        tables=st.tuples(tables(), tables()),
        notices=tuples(notices(), max_size=2),
        properties=tuples(properties(), max_size=2),
    )


def properties() -> st.SearchStrategy[Property]:
    """What a file says of itself."""
    return st.builds(Property, name=texts(), value=texts())


def blocks() -> st.SearchStrategy[Block]:
    """Blocks that have a number with its label, or none, and always text."""
    plain = {
        "kind": st.sampled_from(["paragraph", "heading", "item"]),
        "text": texts(),
        "level": optional(st.integers(1, 6)),
        "bold": st.booleans(),
        "tag": optional(texts()),
        "cell": optional(cell_refs()),
        "marks": tuples(texts(), max_size=2),
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
        cell=block.cell,
        marks=block.marks,
        at=block.at,
    )
