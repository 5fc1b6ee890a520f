"""Sentences that a page break split, made one again; every format of prose ends with this.

Imports ``model`` and its own room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.formats.marks import plain
from scrkit.formats.wrapping import ends, runs_on, starts_small

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.formats.wrapping import Joiner
    from scrkit.model import Block

_SENTENCE = 6
"""A block of fewer words than this is no sentence that a page could split."""


def rejoined(blocks: Iterable[Block], joiner: Joiner) -> tuple[Block, ...]:
    """Return *blocks* with every sentence that a page break split made one again; cells of tables stay as they are."""
    runs: list[list[Block]] = []
    for block in blocks:
        if runs and _split(runs[-1], block):
            runs[-1].append(block)
        else:
            runs.append([block])
    return tuple(_one(run, joiner) if len(run) > 1 else run[0] for run in runs)


def _one(run: list[Block], joiner: Joiner) -> Block:
    """Return the blocks of one sentence as one."""
    text, _ = plain(joiner.join(block.text for block in run))
    marks = tuple(mark for block in run for mark in block.marks)
    return evolve(run[0], text=text, marks=marks, at=run[0].at.through(run[-1].at))


def _split(run: list[Block], after: Block) -> bool:
    """Whether *after* goes on with the sentence of *run*, or stands beside a number that stands alone."""
    first, before = run[0], run[-1]
    if after.kind != "paragraph" or after.label or first.kind == "heading" or after.cell or before.cell:
        return False
    if not before.text:
        return True
    if ends(before.text) or (len(run) == 1 and len(before.text.split()) < _SENTENCE):
        return False
    return starts_small(after.text) or runs_on(before.text)
