"""Rows that are one cell over the width of the table: a section's heading, a recommendation, a note, a total."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.layouts.table.number import number_alone, number_before, tells_one
from scrkit.model import Block

if TYPE_CHECKING:
    from scrkit.layouts.table.grid import Row, Slot
    from scrkit.layouts.table.header import Header

_TOTAL = re.compile(r"(?:grand\s+|sub-?\s*)?totals?\b", re.IGNORECASE)
_SECOND = 2
"""A heading that nothing merges stands in the first column, or behind that of the numbers."""

_TOTALLED = 3
"""What names a total has at most so many words: "Total of actions"."""

_HEADING = 12
"""The heading of a section has at most so many words."""


@frozen(kw_only=True)
class Band:
    """The *blocks* that are all a row says, and the *number* in the cell before them."""

    blocks: tuple[Block, ...]
    number: str | None = None
    number_blocks: tuple[Block, ...] = ()

    @property
    def text(self) -> str:
        """Its words on one line."""
        return " ".join(" ".join(block.printed for block in self.blocks).split())

    @property
    def short(self) -> bool:
        """Whether it could be a heading and is no sentence."""
        return len(self.text.split()) <= _HEADING and not self.text.endswith((".", ";"))

    @property
    def recommends(self) -> bool:
        """Whether it tells a recommendation by its number."""
        return self.number is not None or tells_one(self.text)

    @property
    def bare(self) -> bool:
        """Whether it names a recommendation and says nothing more of it: "Recommendation 3"."""
        return number_alone(self.text) is not None

    @property
    def named(self) -> str | None:
        """The number of the recommendation that it tells."""
        return self.number or number_alone(self.text) or number_before(self.blocks)


def band_of(row: Row, header: Header, width: int) -> Band | None:
    """Return the band that *row* is, None where it is a row of the plan."""
    said = row.said
    lead = said[0] if len(said) > 1 and header.columns[said[0].cell.column].name == "number" else None
    number = number_alone(lead.text) if lead else None
    rest = said[1:] if number else said
    if len(rest) != 1:
        return None
    band = Band(blocks=rest[0].blocks, number=number, number_blocks=lead.blocks if lead and number else ())
    spread = rest[0].cell.columns
    wide = spread > 1 and 2 * spread > width
    return band if wide or (not number and _stands_alone(band, rest[0], row, header)) else None


def is_total(row: Row) -> bool:
    """Whether *row* adds up the others."""
    return bool(_TOTAL.match(row.said[0].text.strip())) and len(row.said[0].text.split()) <= _TOTALLED


def _stands_alone(band: Band, slot: Slot, row: Row, header: Header) -> bool:
    """Whether *slot* is a heading although nothing merges it: alone in its row, and set or worded as one."""
    column = slot.cell.column
    merged = len(row.own) < len(set(map(id, row.slots.values())))
    if merged or column > _SECOND or not band.short:
        return False
    name, block = header.columns[column].name, slot.blocks[0]
    if name == "number":
        return number_alone(band.text) is None or tells_one(band.text)
    if name in {"recommendation", "issue"}:
        return (block.bold or block.kind == "heading") and not band.recommends
    return tells_one(band.text) or (name != "action" and (block.bold or block.kind == "heading"))
