"""Notes and tables beside prose: each is told in the paragraph that it belongs to, and decides nothing there.

A note belongs to the paragraph that refers to it first, a table to the paragraph before it, row by row. Neither heads
anything, nor says who answers for an action or by when.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from scrkit.model import Block

if TYPE_CHECKING:
    from collections.abc import Iterable

Beside = dict[int, tuple[Block, ...]]
"""What stands beside each block of prose, by the block's identity."""


def is_aside(block: Block) -> bool:
    """Whether *block* is a note or stands in a table."""
    return block.note is not None or block.cell is not None


@frozen(kw_only=True)
class Parted:
    """An outline's blocks: the *prose*, what stands *beside* each of its blocks, and what is *left*, told by none."""

    prose: tuple[Block, ...]
    beside: Beside = field(factory=dict)
    left: tuple[Block, ...] = ()

    @property
    def asides(self) -> tuple[Block, ...]:
        """Every note and row, told or not."""
        return (*(aside for asides in self.beside.values() for aside in asides), *self.left)


def parted(blocks: tuple[Block, ...]) -> Parted:
    """Return *blocks* with the notes and rows of tables apart from the prose."""
    prose = tuple(block for block in blocks if not is_aside(block))
    if len(prose) == len(blocks):
        return Parted(prose=blocks)
    notes: dict[str, list[Block]] = {}
    for block in blocks:
        if block.note is not None:
            notes.setdefault(block.note, []).append(block)
    beside: Beside = {}
    for block in prose:
        told = [note for mark in block.marks for note in notes.pop(mark, ())]
        if told:
            beside[id(block)] = tuple(told)
    unread = [note for told in notes.values() for note in told]
    left = (*_set_tables(blocks, beside), *unread)
    return Parted(prose=prose, beside=beside, left=left)


def _set_tables(blocks: tuple[Block, ...], beside: Beside) -> tuple[Block, ...]:
    """Set each row of a table beside the block before it; return the rows with nothing before them."""
    left: list[Block] = []
    before: Block | None = None
    for row, cells in itertools.groupby(blocks, _row_of):
        if row is None:
            before = next((block for block in reversed(list(cells)) if block.note is None), before)
        elif before is None:
            left.append(_row(list(cells)))
        else:
            beside[id(before)] = (*beside.get(id(before), ()), _row(list(cells)))
    return tuple(left)


def _row_of(block: Block) -> tuple[int, int] | None:
    """Return the table and the row in which *block* stands."""
    return (block.cell.table, block.cell.row) if block.cell is not None and block.note is None else None


def _row(cells: list[Block]) -> Block:
    """Return the *cells* of a row as one block, a stroke between two."""
    text = " | ".join(cell.printed for cell in cells)
    row = evolve(cells[0], kind="paragraph", text=text, number=None, label=None, level=None, bold=False)
    return evolve(row, at=cells[0].at.through(cells[-1].at))


def told_in(groups: Iterable[tuple[Block, ...]]) -> frozenset[int]:
    """Return the identities of the notes and rows that *groups* of blocks hold."""
    return frozenset(id(block) for blocks in groups for block in blocks if is_aside(block))
