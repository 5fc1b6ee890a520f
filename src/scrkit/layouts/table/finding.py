"""Which tables of a document are its plan, and which only look like one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.layouts.plan.columns import field_of
from scrkit.layouts.table.grid import Grid, Row
from scrkit.layouts.table.header import WHAT, Header, find_header, is_same
from scrkit.layouts.table.prompts import is_gap, is_prompt_row
from scrkit.model import words

if TYPE_CHECKING:
    from scrkit.model import Vocabulary

_SAYS = 3
"""What is to be done has at least so many words somewhere: "Recommendation 1" alone is a total's."""

_HEADS = 3
"""A row below the header that heads other columns has at least so many of them."""

_COUNT = re.compile(r"[\d\s.,%/()-]*")
_FOREIGN = frozenset(
    {
        *("likelihood", "probability", "mitigation", "mitigations", "hazard", "quantity", "qty", "amount", "vat"),
        *("telephone", "phone", "email", "venue", "room", "event", "incident"),
    }
)
"""Words of a header that belong to registers of risks, invoices, lists of people, timetables and chronologies."""


@frozen(kw_only=True)
class PlanTable:
    """A table of the plan: its *header*, and the rows *above* and *below* it.

    A table that goes on with the one before it has that one's header, and nothing above.
    """

    grid: Grid
    header: Header
    above: tuple[Row, ...] = ()
    below: tuple[Row, ...] = ()
    goes_on: bool = False


def plan_tables(found: tuple[Grid, ...], vocabulary: Vocabulary) -> tuple[PlanTable, ...]:
    """Return the tables of the plan among those *found*, in order."""
    tables: list[PlanTable] = []
    for grid in found:
        table = _headed(grid, vocabulary) or _continued(grid, tables[-1] if tables else None)
        if table is not None:
            tables += _apart(table, vocabulary)
    return tuple(tables)


def _apart(table: PlanTable, vocabulary: Vocabulary) -> tuple[PlanTable, ...]:
    """Return *table*, parted where a row below its header heads other columns: all of a sheet is one table.

    A line alone above such a row stands above the table that it heads.
    """
    for place, row in enumerate(table.below):
        told = [field_of(slot.text, vocabulary) for slot in row.said]
        if len(told) < _HEADS or None in told or is_same(row, table.header):
            continue
        start = place - 1 if place and len(table.below[place - 1].said) == 1 else place
        rest = evolve(table.grid, rows=table.below[start:])
        other = _headed(rest, vocabulary)
        if other is not None and other.header.rows[0].number == row.number:
            return (evolve(table, below=table.below[:start]), *_apart(other, vocabulary))
    return (table,)


def is_filled(table: PlanTable, vocabulary: Vocabulary) -> bool:
    """Whether a row of *table* says what is to be done, or why, and is no prompt."""
    return any(
        _telling(row, table.header) and not is_prompt_row(row, table.header, vocabulary)
        for row in table.below
        if not is_same(row, table.header)
    )


def _headed(grid: Grid, vocabulary: Vocabulary) -> PlanTable | None:
    """Return *grid* as a table of the plan by its own header, None where it is none."""
    header = find_header(grid, vocabulary)
    if header is None or _FOREIGN.intersection(header.words):
        return None
    first, last = header.rows[0].number, header.rows[-1].number
    below = tuple(row for row in grid.rows if row.number > last and row.said)
    if _counts(below, header):
        return None
    above = tuple(row for row in grid.rows if row.number < first and row.said)
    return PlanTable(grid=grid, header=header, above=above, below=below)


def _continued(grid: Grid, before: PlanTable | None) -> PlanTable | None:
    """Return *grid* as the continuation of the table *before* it, None where it is none."""
    if before is None or grid.number != before.grid.number + 1 or grid.width != before.grid.width:
        return None
    below = tuple(row for row in grid.rows if row.said)
    if not any(_telling(row, before.header) for row in below):
        return None
    return PlanTable(grid=grid, header=before.header, below=below, goes_on=True)


def _telling(row: Row, header: Header) -> bool:
    """Whether *row* says what is to be done, or why."""
    cells = (slot for slot in row.said if header.columns[slot.cell.column].name in WHAT and not is_gap(slot.text))
    return any(len([word for word in words(slot.text) if not word.isdecimal()]) >= _SAYS for slot in cells)


def _counts(rows: tuple[Row, ...], header: Header) -> bool:
    """Whether *rows* are totals: beside what they count there are only figures."""
    beside = [
        slot.text
        for row in rows
        for slot in row.said
        if header.columns[slot.cell.column].name not in {*WHAT, "number", "action_number"}
    ]
    return bool(beside) and all(_COUNT.fullmatch(text) for text in beside)
