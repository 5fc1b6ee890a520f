"""A document with tables as a plan: every block in exactly one place of it."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from scrkit.layouts.front import gives_date, part_prose
from scrkit.layouts.heading import looks_like_heading
from scrkit.layouts.plan.entry import KeyEntry, Plan
from scrkit.layouts.table.body import Body, lines_of
from scrkit.layouts.table.finding import PlanTable, plan_tables
from scrkit.layouts.table.grid import Grid, grids
from scrkit.layouts.table.key import Key, KeyFinder
from scrkit.layouts.table.number import tells_one
from scrkit.model import Block, Outline, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scrkit.model import Vocabulary

_TITLED = 2
"""A line alone above the first table is the title of the document."""

_LONGEST = 15
"""The heading above a table has at most so many words, unless it tells a recommendation."""


@frozen(kw_only=True)
class Part:
    """A stretch of the document: *blocks* outside tables, or one table."""

    blocks: tuple[Block, ...] = ()
    grid: Grid | None = None
    table: PlanTable | None = None


def plan_of(outline: Outline, vocabulary: Vocabulary) -> Plan:
    """Return the plan in *outline*, without entries where no table is one."""
    parts = _parts(outline, vocabulary)
    finder = KeyFinder(vocabulary)
    keys = tuple(_keys(parts, finder))
    taken = _Taken(parts=parts, keyed=frozenset(map(id, (block for key in keys for block in key.blocks))))
    body = Body(vocabulary=vocabulary, keys=finder)
    for place, part in enumerate(parts):
        if part.table is None:
            continue
        heading = taken.heading(place)
        if heading:
            body.enter(heading, part.table)
        body.add(part.table)
    return _assembled(outline, taken, body, (*keys, *body.found_keys))


@define(kw_only=True)
class _Taken:
    """What stands around the tables of the plan, with the blocks of a key left out."""

    parts: tuple[Part, ...]
    keyed: frozenset[int]
    headings: set[int] = field(factory=set)

    @property
    def first(self) -> int:
        """The place of the first table of the plan; that of the end where there is none."""
        return next((place for place, part in enumerate(self.parts) if part.table), len(self.parts))

    def heading(self, place: int) -> tuple[Block, ...]:
        """Return the heading of the table at *place*, and remember it: the line above its header, or above it."""
        table = self.parts[place].table
        inside = tuple(block for row in table.above for block in row.blocks) if table else ()
        above = self.parts[place - 1].blocks if place and self.parts[place - 1].grid is None else ()
        alone = place == self.first and not self._several()
        title = place == self.first and len((*above, *inside)) < _TITLED
        found = tuple(block for block in (*above[-1:], *inside)[-1:] if id(block) not in self.keyed)
        tells = bool(found) and tells_one(found[0].printed)
        if not found or not (tells or (_could_head(found[0]) and not alone and not title)):
            return ()
        self.headings.add(id(found[0]))
        return found

    def _several(self) -> bool:
        """Whether a later table of the plan has a heading of its own."""
        return any(
            part.table is not None and above.grid is None and _could_head(above.blocks[-1])
            for above, part in zip(self.parts[self.first :], self.parts[self.first + 1 :], strict=False)
        )

    def around(self) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        """Return what stands before the first table of the plan and is no heading of it, and what stands behind."""
        before: list[Block] = []
        behind: list[Block] = []
        for place, part in enumerate(self.parts):
            side = before if place <= self.first else behind
            blocks = part.blocks if part.table is None else tuple(b for row in part.table.above for b in row.blocks)
            out = self.headings | self.keyed
            side.extend(block for block in blocks if id(block) not in out and words(block.printed))
        return tuple(before), tuple(behind)


def _parts(outline: Outline, vocabulary: Vocabulary) -> tuple[Part, ...]:
    """Return the stretches of *outline* in order; a table stands where its first block does."""
    found = grids(outline)
    tables: dict[int, list[PlanTable]] = {}
    for table in plan_tables(found, vocabulary):
        tables.setdefault(table.grid.number, []).append(table)
    parts: list[Part] = []
    seen: set[int] = set()
    for number, stretch in itertools.groupby(outline.blocks, lambda block: block.cell.table if block.cell else None):
        if number is None:
            parts.append(Part(blocks=tuple(block for block in stretch if words(block.printed))))
        elif number not in seen:
            seen.add(number)
            grid = found[number - 1]
            inside = tuple(block for row in grid.rows for block in row.blocks if words(block.printed))
            parts += [Part(grid=grid, blocks=inside, table=table) for table in tables.get(number, [None])]
    return tuple(part for part in parts if part.blocks)


def _keys(parts: Sequence[Part], finder: KeyFinder) -> Iterable[Key]:
    """Yield the keys in *parts* that are no rows of the plan's tables."""
    for place, part in enumerate(parts):
        if part.grid is None:
            yield finder.in_lines(part.blocks)
        elif part.table is None:
            before = parts[place - 1].blocks[-1] if place and parts[place - 1].grid is None else None
            yield finder.in_table(part.grid, before)
        else:
            yield from finder.above(part.table.above)


def _assembled(outline: Outline, taken: _Taken, body: Body, keys: Iterable[Key]) -> Plan:
    """Return the plan of *outline* with what *body* found in its tables and what stands around them."""
    before, behind = taken.around()
    foreign = {part.grid.number for part in taken.parts if part.grid and not part.table and part.grid.width > 1}
    edge = next((at for at, block in enumerate(before) if block.cell and block.cell.table in foreign), len(before))
    title, prose = part_prose(before[:edge])
    found = [key for key in keys if key.blocks]
    entries = dict.fromkeys((one.printed, one.fill) for key in found for one in key.entries)
    header = tuple(
        block
        for part in taken.parts
        if part.table is not None and not part.table.goes_on
        for row in part.table.header.rows
        for block in row.blocks
    )
    placed = Plan(
        title=title,
        opening=(*prose, *before[edge:]),
        entries=tuple(body.entries),
        closing=(*behind, *body.closing),
        headings=lines_of((*header, *body.headings)),
        key=tuple(KeyEntry(printed=printed, fill=fill) for printed, fill in entries),
        key_blocks=tuple(block for key in found for block in key.blocks),
        furniture=tuple(body.furniture),
    )
    return evolve(placed, closing=(*placed.closing, *_left(outline, placed, body.joined)))


def _left(outline: Outline, plan: Plan, joined: Iterable[Block]) -> Iterable[Block]:
    """Yield the blocks of *outline* that stand nowhere in *plan*: those in cells that overlap others."""
    lines = Counter((line.text, line.at) for line in (*plan.headings, *plan.furniture))
    fields = (block for entry in plan.entries for one in entry.fields for block in one.blocks)
    heads = (entry.heading for entry in plan.entries if entry.heading)
    placed = {*map(id, (*plan.title, *plan.opening, *plan.closing, *plan.key_blocks, *fields, *heads, *joined))}
    for block in outline.blocks:
        if id(block) in placed or not words(block.printed):
            continue
        if lines[block.printed, block.at]:
            lines[block.printed, block.at] -= 1
            continue
        yield block


def _could_head(block: Block) -> bool:
    """Whether *block* could be the heading of the table below it."""
    short = len(block.printed.split()) <= _LONGEST and looks_like_heading(block)
    return short and not gives_date(block.printed)
