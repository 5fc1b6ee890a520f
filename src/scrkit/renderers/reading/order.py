"""The order and the place of what was read, in a document of any form. Imports the model only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Span

_SHEET_CELL = re.compile(r"(?P<sheet>.*)!(?P<column>[A-Z]+)(?P<row>\d+)")
_TABLE_CELL = re.compile(r"table (\d+), row (\d+), column (\d+)")


class Order:
    """The order of places in one document; *spans* are all of them, whose sheets come in the order in which they do."""

    def __init__(self, spans: Iterable[Span]) -> None:
        sheets = (found["sheet"] for span in spans if (found := _SHEET_CELL.fullmatch(span.cell or "")))
        self._sheets = {sheet: place for place, sheet in enumerate(dict.fromkeys(sheets))}

    def key(self, span: Span) -> tuple[int, ...]:
        """Return what sorts *span*; a place that is not known comes last."""
        cell = _SHEET_CELL.fullmatch(span.cell or "")
        if cell is not None:
            return self._sheets[cell["sheet"]], int(cell["row"]), _column(cell["column"])
        told = _TABLE_CELL.fullmatch(span.cell or "")
        inner = tuple(map(int, told.groups())) if told else ()
        line = span.line or span.paragraph
        if line is None and span.page is None and not inner:
            return (1 << 60,)
        return span.page or 0, line or 0, span.column or 0, *inner


def _column(letters: str) -> int:
    """Return the number of the column *letters*, "A" as 1 and "AA" as 27."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number
