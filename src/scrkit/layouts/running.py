"""Paragraphs whose numbers run through the whole document, under headings that have none: "4. The Board accepts …".

Each of them is a paragraph by its number and neither a title nor an item of a list. A document is of that manner where
its figures count on, all but those of a few lists, most of them before sentences, and go on straight under headings of
a lesson's parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.layouts.asides import is_aside
from scrkit.layouts.kinds import LESSON_PARTS
from scrkit.layouts.section import Running

if TYPE_CHECKING:
    from scrkit.layouts.heading import Headings
    from scrkit.model import Block

_SENTENCE_ENDS = (".", ":", ";", "?", "!")
_SEVERAL = 2
"""So many parts of lessons at the least open with a number that goes on."""


_FURTHEST = 3
"""A number goes on at most so far from the one before: a paragraph or two may have lost theirs."""


def running(blocks: tuple[Block, ...], headings: Headings) -> tuple[Block, ...]:
    """Return *blocks*, those with numbers that run through all of them as paragraphs which are no items."""
    figures = [place for place, block in enumerate(blocks) if _has_figure(block)]
    chain: set[int] = set()
    last = 0
    for place in figures:
        figure = int(blocks[place].number or 0)
        if last < figure <= last + _FURTHEST:
            last = figure
            chain.add(place)
    told = sum(blocks[place].text.endswith(_SENTENCE_ENDS) for place in chain)
    if 2 * told <= len(figures):
        return blocks
    under = sum(place > 0 and _is_part(blocks[place - 1], headings) for place in chain)
    if under < _SEVERAL:
        return blocks
    return tuple(_paragraph(block) if place in chain else block for place, block in enumerate(blocks))


def _has_figure(block: Block) -> bool:
    """Whether *block* has a figure for its number; that of a note or of a row of a table is another's."""
    return block.number is not None and block.number.isdecimal() and not is_aside(block)


def _is_part(block: Block, headings: Headings) -> bool:
    return block.number is None and headings.part(block.text) in LESSON_PARTS


def _paragraph(block: Block) -> Running:
    return Running(
        kind="paragraph",
        text=block.text,
        number=block.number,
        label=block.label,
        bold=block.bold,
        tag=block.tag,
        marks=block.marks,
        at=block.at,
    )
