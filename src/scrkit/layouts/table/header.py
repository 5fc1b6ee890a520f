"""The header of a plan's table: which row it is, and what each column holds.

A header names what is to be done, and who, when or how far. It may stand in two lines, the first of which groups the
columns under it; the words of a column are then those of both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.layouts.plan.columns import field_of
from scrkit.layouts.table.grid import Row
from scrkit.model import Vocabulary, words

if TYPE_CHECKING:
    from scrkit.layouts.table.grid import Grid, Slot

WHAT = frozenset({"recommendation", "issue", "action", "response"})
"""The fields of which a plan's header names at least one: what is to be done, or why."""

WHO_WHEN = frozenset({"owner", "deadline", "status", "progress", "done_on", "milestones", "acceptance", "evidence"})
"""The fields of which it names at least one beside."""

_DEEPEST = 40
"""A header stands in one of so many rows at the top; a workbook's title block has a dozen."""

_KNOWN = 0.5
"""The share of the headings of a header that somebody knows."""

_LONGEST = 25
"""A heading with the prompt below it has at most so many words."""

_SAYS = 4
"""A text has at least so many words."""

_CODE = 8
"""A number of a recommendation has at most so many characters."""

_UNITS = Vocabulary(columns=tuple(("owner", unit) for unit in ("service", "department", "directorate", "team")))
"""What heads a column of units, which beside one of leads says where and not who."""

_DONE = re.compile(r"\b(?:taken|undertaken|completed|done|to\s+date|so\s+far)\b", re.IGNORECASE)
_TO_DO = re.compile(r"\bto\s+be\b|\brequired\b|\bneeded\b", re.IGNORECASE)
_NAMED = re.compile(r"\brec(?:ommendation)?s?\b", re.IGNORECASE)


@frozen(kw_only=True)
class Column:
    """What a column holds: *name* is one of ``PLAN_FIELDS``, *label* its heading as printed, None without one."""

    name: str
    label: str | None = None


@frozen(kw_only=True)
class Header:
    """The *rows* that head the columns, and what each column holds, by its place from 1."""

    rows: tuple[Row, ...]
    columns: dict[int, Column]

    @property
    def names(self) -> frozenset[str]:
        """The fields that it names."""
        return frozenset(column.name for column in self.columns.values() if column.label)

    @property
    def words(self) -> list[str]:
        """Its words in small letters."""
        return words("\n".join(slot.text for row in self.rows for slot in row.own).lower())

    def has(self, name: str) -> bool:
        """Whether a column of that *name* is there."""
        return any(column.name == name for column in self.columns.values())


def find_header(grid: Grid, vocabulary: Vocabulary) -> Header | None:
    """Return the header of *grid*, None where no row heads a plan."""
    for place, row in enumerate(grid.rows[:_DEEPEST]):
        if not _could_head(row):
            continue
        fields = _fields((row,), vocabulary)
        if not _heads(row, fields):
            continue
        rows = (*_above(grid, place), row, *_below(grid, place, vocabulary))
        return Header(rows=rows, columns=_columns(grid, rows, vocabulary))
    return None


def is_same(row: Row, header: Header) -> bool:
    """Whether *row* prints one of the lines of *header* again."""
    said = [slot.text.split() for slot in row.said]
    return bool(said) and any(said == [slot.text.split() for slot in line.said] for line in header.rows)


def _could_head(row: Row) -> bool:
    """Whether *row* is of several short texts."""
    return len(row.said) > 1 and all(len(slot.text.split()) <= _LONGEST for slot in row.said)


def _fields(rows: tuple[Row, ...], vocabulary: Vocabulary) -> dict[int, str | None]:
    """Return the field that the headings of *rows* name, by column: the lowest that somebody knows."""
    columns = sorted({column for row in rows for column in row.slots})
    return {column: _field(_over(rows, column), vocabulary) for column in columns}


def _over(rows: tuple[Row, ...], column: int) -> tuple[str, ...]:
    """Return the headings of *rows* over *column*, from the top, a merged one once."""
    slots = (row.slots[column] for row in rows if column in row.slots)
    return tuple(dict.fromkeys(slot.text for slot in slots if slot.says))


def _field(headings: tuple[str, ...], vocabulary: Vocabulary) -> str | None:
    """Return the field that a column under *headings* holds."""
    whole = " ".join(headings)
    readings = (*reversed(headings), whole) if len(headings) > 1 else headings
    found = [name for text in readings if (name := field_of(text, vocabulary))]
    if found[:2] == ["recommendation", "action"] and not _NAMED.search(headings[-1]):
        return "action"  # "What" under "Action 1"
    return found[0] if found else None


def _heads(row: Row, fields: dict[int, str | None]) -> bool:
    """Whether *row*, whose columns name *fields*, heads a plan."""
    named = {name for name in fields.values() if name}
    known = sum(1 for slot in row.said if fields[slot.cell.column])
    telling = named & WHAT and named & WHO_WHEN
    return bool(telling) and len(named) > 1 and known >= _KNOWN * len(row.said)


def _above(grid: Grid, place: int) -> tuple[Row, ...]:
    """Return the line of group headings above the row at *place*, if there is one."""
    if not place:
        return ()
    above, row = grid.rows[place - 1], grid.rows[place]
    reaches = any(slot.cell.row < row.number for slot in row.slots.values())
    return (above,) if reaches or _groups(above, grid.width) else ()


def _below(grid: Grid, place: int, vocabulary: Vocabulary) -> tuple[Row, ...]:
    """Return the line of sub-headings below the row at *place*, if there is one."""
    row, below = grid.rows[place], grid.rows[place + 1] if place + 1 < len(grid.rows) else None
    if below is None or not below.said or not _could_lead(below):
        return ()
    grouped = {column for slot in row.own if slot.cell.columns > 1 for column in _span(slot)}
    under = all(slot.cell.column in grouped for slot in below.said)
    known = any(field_of(slot.text, vocabulary) for slot in below.said)
    return (below,) if grouped and under and (known or _marked(below)) else ()


def _could_lead(row: Row) -> bool:
    return all(len(slot.text.split()) <= _LONGEST for slot in row.said)


def _marked(row: Row) -> bool:
    """Whether the file itself marks *row* as headings."""
    return all(slot.cell.header for slot in row.said)


def _groups(row: Row, width: int) -> bool:
    """Whether *row* is of headings that each stand over a part of the columns."""
    wide = [slot for slot in row.said if slot.cell.columns > 1]
    return bool(wide) and all(slot.cell.columns < width for slot in row.said) and _could_lead(row)


def _span(slot: Slot) -> range:
    return range(slot.cell.column, slot.cell.column + slot.cell.columns)


def _columns(grid: Grid, rows: tuple[Row, ...], vocabulary: Vocabulary) -> dict[int, Column]:
    """Return what the columns under *rows* hold; one without a heading of its own what its place or its cells say."""
    fields = _fields(rows, vocabulary)
    body = tuple(row for row in grid.rows if row.number > rows[-1].number)
    found: dict[int, Column] = {}
    for column in range(1, grid.width + 1):
        label = "\n".join(_over(rows, column)) or None
        name = fields.get(column)
        if name is None:
            name = "other" if label else _unheaded(column, body, frozenset(fields.values()))
        elif name == "number" and "recommendation" not in fields.values() and _worded(column, body):
            name = "recommendation"  # "Rec" may head either
        elif name == "recommendation" and _over(rows, column) == _over(rows, column + 1) and _numbered(column, body):
            name = "number"
        found[column] = Column(name=name, label=label)
    return _told_apart(found)


def _unheaded(column: int, body: tuple[Row, ...], names: frozenset[str | None]) -> str:
    """Return what a *column* without a heading holds: the numbers, or colours of progress."""
    if "number" not in names and _numbered(column, body):
        return "number"
    slots = [row.slots[column] for row in body if column in row.slots]
    return "status" if any(slot.cell.fill for slot in slots) and not any(slot.says for slot in slots) else "other"


def _worded(column: int, body: tuple[Row, ...]) -> bool:
    """Whether something that *column* holds is a text and no number."""
    return any(len(text.split()) >= _SAYS for text in _texts(column, body))


def _numbered(column: int, body: tuple[Row, ...]) -> bool:
    """Whether all that *column* holds are numbers."""
    texts = _texts(column, body)
    return bool(texts) and all(any(letter.isdecimal() for letter in text) and len(text) <= _CODE for text in texts)


def _texts(column: int, body: tuple[Row, ...]) -> list[str]:
    """Return the words of the cells of *column* alone, not of those that stand over several."""
    slots = (row.slots[column] for row in body if column in row.slots)
    return [slot.text.strip() for slot in slots if slot.says and slot.cell.columns == 1]


def _told_apart(columns: dict[int, Column]) -> dict[int, Column]:
    """Return *columns* with those that name the same field told apart.

    What was taken beside what is to be done is progress; what is no "recommendation" beside one that is called so is
    the issue behind it; a column of units beside one of leads says where; a second number before the actions is theirs.
    """
    found = dict(columns)
    done = [place for place in _places(found, "action") if _done(found[place])]
    if len(done) < len(_places(found, "action")):
        found.update({place: evolve(found[place], name="progress") for place in done})
    called = [place for place in _places(found, "recommendation") if _NAMED.search(found[place].label or "")]
    others = [place for place in _places(found, "recommendation") if place not in called]
    if called:
        found.update({place: evolve(found[place], name="issue") for place in others})
    owners = _places(found, "owner")
    units = [place for place in owners if field_of(found[place].label or "", _UNITS)]
    if len(units) < len(owners):
        found.update({place: evolve(found[place], name="other") for place in units})
    numbers = _places(found, "number")
    for place in numbers[1:]:
        before_action = place + 1 in found and found[place + 1].name == "action"
        found[place] = evolve(found[place], name="action_number" if before_action else "other")
    return found


def _places(columns: dict[int, Column], name: str) -> list[int]:
    return [place for place, column in sorted(columns.items()) if column.name == name]


def _done(column: Column) -> bool:
    """Whether *column* tells of actions that are taken already."""
    label = column.label or ""
    return bool(_DONE.search(label)) and not _TO_DO.search(label)
