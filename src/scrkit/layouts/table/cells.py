"""The cells of one row as fields of an entry: gaps left out, doubled columns settled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.layouts.plan.entry import Field
from scrkit.layouts.table.number import number_alone
from scrkit.layouts.table.prompts import is_gap, offers_colours
from scrkit.model import Block, words

if TYPE_CHECKING:
    from scrkit.layouts.table.grid import Row
    from scrkit.layouts.table.header import Header
    from scrkit.model import Vocabulary

_LATER = re.compile(r"\b(?:revised|new|extended|current|amended)\b", re.IGNORECASE)
_BESIDE = re.compile(r"\b(?:start\w*|original|review|reviewed|report)\b|\A\W*dates?\W*\Z", re.IGNORECASE)

_SHARED = frozenset({"owner", "deadline"})
"""The fields of which one cell may hold for several actions."""

_GROUPS = 2
"""So many groups of columns are several actions."""


@frozen(kw_only=True)
class Cells:
    """The *fields* of a row in the order of its columns, and the *gaps* of a template that it still holds."""

    fields: tuple[Field, ...]
    gaps: tuple[Block, ...] = ()

    def says(self, *names: str) -> bool:
        """Whether a cell of one of these *names* holds a word."""
        return any(one.name in names and words(one.text) for one in self.fields)

    def text(self, *names: str) -> str:
        """Return the words of the cells of these *names* on one line."""
        return " ".join(" ".join(one.text.split()) for one in self.fields if one.name in names).strip()

    def blocks(self, *names: str) -> tuple[Block, ...]:
        """Return the blocks of the cells of these *names*."""
        return tuple(block for one in self.fields if one.name in names for block in one.blocks)

    @property
    def number(self) -> str | None:
        """The number that its cell of numbers holds."""
        return number_alone(self.text("number"))

    def without(self, name: str) -> Cells:
        """Return them with the cells of that *name* empty."""
        return evolve(self, fields=tuple(evolve(one, blocks=()) if one.name == name else one for one in self.fields))

    def called(self, name: str, other: str) -> Cells:
        """Return them with the cells of that *name* as those of the *other*."""
        return evolve(self, fields=tuple(evolve(one, name=other) if one.name == name else one for one in self.fields))


def grouped(cells: Cells) -> tuple[Cells, ...]:
    """Return *cells* as they are, or parted where one row has a group of columns for each of several actions.

    A group begins with its action, or the number before it, and has an owner or a deadline of its own; what stands
    before the first group is the first's. Empty groups are left out.
    """
    names = [one.name for one in cells.fields]
    starts = [at - (at > 0 and names[at - 1] == "action_number") for at, name in enumerate(names) if name == "action"]
    ends = (*starts[1:], len(names))
    groups = [cells.fields[start:end] for start, end in zip(starts, ends, strict=False)]
    owned = all(any(one.name in {"owner", "deadline"} for one in group) for group in groups)
    if len(groups) < _GROUPS or not owned:
        return (evolve(cells, fields=_settled(cells.fields)),)
    groups[0] = (*cells.fields[: starts[0]], *groups[0])
    held = [group for group in groups if any(one.blocks for one in group)] or groups[:1]
    return tuple(Cells(fields=_settled(group), gaps=() if place else cells.gaps) for place, group in enumerate(held))


def cells_of(row: Row, header: Header, vocabulary: Vocabulary) -> Cells:
    """Return the cells that begin in *row*, and of those that cover it from above the owner's and the deadline's."""
    fields: list[Field] = []
    gaps: list[Block] = []
    for place, slot in sorted(row.slots.items()):
        column = header.columns[place]
        if slot.cell.column != place:
            continue
        if slot.cell.row < row.number:
            if column.name in _SHARED and slot.says:
                fields.append(Field(name=column.name, label=column.label, above=True, at=slot.at))
            continue
        empty = is_gap(slot.text) or (column.name == "status" and offers_colours(slot.text, vocabulary))
        gaps.extend(slot.blocks if empty else ())
        blocks = () if empty else slot.blocks
        fields.append(Field(name=column.name, label=column.label, blocks=blocks, fill=slot.cell.fill, at=slot.at))
    return Cells(fields=tuple(fields), gaps=tuple(gaps))


def _settled(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return *fields* with one deadline: the revised one where it is given, no date of a start or a review."""
    dates = [one for one in fields if one.name == "deadline" and words(one.text)]
    if len(dates) < 2:  # noqa: PLR2004 - one settles itself
        return fields
    kept = min(dates, key=lambda one: _rank(one.label or ""))
    return tuple(
        evolve(one, name="other") if one.name == "deadline" and one is not kept and one in dates else one
        for one in fields
    )


def _rank(label: str) -> int:
    """Return how far the column under *label* is from telling the deadline."""
    return 0 if _LATER.search(label) else 2 if _BESIDE.search(label) else 1
