"""Whether the numbers of a table are those of its actions, although a recommendation stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.layouts.table.bands import band_of
from scrkit.layouts.table.number import number_alone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrkit.layouts.table.grid import Row
    from scrkit.layouts.table.header import Header


def numbers_actions(rows: Sequence[Row], header: Header, width: int) -> bool:
    """Return whether the column of numbers in *rows* counts actions.

    It does where no column tells a recommendation, and where one recommendation, printed again, merged, or followed by
    empty cells, stands beside several numbers ("1.1", "1.2").
    """
    if not header.has("number") or header.has("action_number"):
        return False
    lead = next((name for name in ("recommendation", "issue") if header.has(name)), None)
    if lead is None:
        return True
    at = {column.name: place for place, column in reversed(header.columns.items())}
    said, last = "", ""
    for row in rows:
        if band_of(row, header, width) is not None:
            said, last = "", ""
            continue
        told, number = row.slots.get(at[lead]), row.slots.get(at["number"])
        text = " ".join(told.text.split()) if told else ""
        found = (number_alone(number.text) if number else None) or ""
        if last and found and found != last and (text == said if text else _siblings(last, found)):
            return True
        said, last = text or said, found or last
    return False


def _siblings(first: str, second: str) -> bool:
    """Whether two numbers of several parts differ in the last alone."""
    return "." in first and first.rpartition(".")[0] == second.rpartition(".")[0]
