"""The cells of one entry, by what they hold."""

from __future__ import annotations

import re

from attrs import evolve, frozen

from scrkit.layouts.plan.entry import Entry, Field
from scrkit.layouts.plan.points import Point, points_of, unlabelled
from scrkit.model import NOWHERE, PLAN_FIELDS, Block, Span, words

_ABOVE = re.compile(
    r"\W*(?:(?:the\s+)?same\s+)?(?:as\s+above|as\s+previous(?:ly)?|ditto|see\s+above)\W*|\s*[\"\u3003\u201d]\s*",
    re.IGNORECASE,
)
"""What stands in a cell for the words of the one above."""

_REVISED = re.compile(r"\b(?:revised|extended|amended|updated|new|current)\b", re.IGNORECASE)
"""What the heading of a column says of dates that took the place of others."""

OWNED = ("owner", "support", "deadline", "reports_to", "progress", "status", "done_on", "milestones", "evidence")
"""The fields that say something of an action."""


def in_order(entry: Entry) -> Entry:
    """Return *entry* with its fields in one order, whatever that of the columns.

    A cell is empty where it holds no word and no sign for the cell above; elsewhere only an empty line of dates counts.
    Beside a revised date the one that it took the place of is no deadline.
    """
    fields = sorted(entry.fields, key=lambda one: PLAN_FIELDS.index(one.name))
    worded = [evolve(one, blocks=_worded(one)) for one in fields]
    revised = any(map(_is_revised, worded))
    return evolve(entry, fields=tuple(_without_date(one) if revised else one for one in worded))


def _is_revised(one: Field) -> bool:
    """Whether the cell *one* holds a date that took the place of another."""
    return one.name == "deadline" and bool(one.blocks) and _REVISED.search(one.label or "") is not None


def _without_date(one: Field) -> Field:
    """Return the cell *one* as no deadline where another cell revises it."""
    return evolve(one, name="other") if one.name == "deadline" and not _is_revised(one) else one


def _worded(one: Field) -> tuple[Block, ...]:
    """Return the blocks of the cell *one* that hold a word, or the one that is a sign for the cell above."""
    above = len(one.blocks) == 1 and _ABOVE.fullmatch(one.blocks[0].printed)
    if above or (one.name == "deadline" and words(one.text)):
        return one.blocks
    return tuple(block for block in one.blocks if words(block.printed))


@frozen(kw_only=True)
class Cells:
    """The cells of *entry*."""

    entry: Entry

    def points(self, name: str) -> tuple[Point, ...]:
        """Return the points of its cells of that *name*."""
        return points_of(block for one in self.entry.named(name) for block in one.blocks)

    def plain(self, name: str) -> tuple[Point, ...]:
        """Return the points of its cells of that *name*, in which a bare figure is no number of a list."""
        return tuple(point for points in self.columns(name) for point in points)

    def columns(self, name: str) -> tuple[tuple[Point, ...], ...]:
        """Return the same, cell by cell: several columns tell the progress of several days."""
        acting = (*self.points("action"), *self.points("action_number"))
        known = frozenset(point.number for point in acting if point.number)
        return tuple(unlabelled(points_of(one.blocks), known) for one in self.entry.named(name))

    def text(self, name: str) -> str:
        """Return the words of its cells of that *name*, a block a line."""
        return "\n".join(one.text for one in self.entry.named(name))

    def listed(self, name: str) -> str:
        """Return the words of its cells of that *name* with a bullet before each item of a list."""
        blocks = (block for one in self.entry.named(name) for block in one.blocks)
        return "\n".join(
            f"\u2022 {block.text}" if block.kind == "item" and not block.label else block.printed for block in blocks
        )

    def at(self, name: str) -> Span:
        """Return where its first cell of that *name* stands."""
        return next((one.at for one in self.entry.named(name)), NOWHERE)

    def as_above(self, name: str) -> bool:
        """Whether its cell of that *name* points to the one above, or is one with it."""
        said = self.text(name)
        return _ABOVE.fullmatch(said) is not None if said else self._covered(name)

    def _covered(self, name: str) -> bool:
        """Whether a cell of that *name* in the entry above covers this one."""
        return any(one.above for one in self.entry.fields if one.name == name)

    @property
    def acts(self) -> bool:
        """Whether it says something of an action."""
        return any(self.entry.named(name) for name in OWNED)
