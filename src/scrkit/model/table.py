"""The shape of a table; its words are blocks of the outline, each of which names its cell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from scrkit.errors import RecordError
from scrkit.model._constraint import all_of_one_type, from_one
from scrkit.model.span import NOWHERE, Span

if TYPE_CHECKING:
    import attrs

_FILL: Final[re.Pattern[str]] = re.compile(r"[0-9A-F]{6}")


def _fill(_: object, attribute: attrs.Attribute[Any], value: str | None) -> None:
    """Refuse a colour that is not six hexadecimal digits; None passes."""
    if value is not None and not _FILL.fullmatch(value):
        raise RecordError(f"{value!r} is no colour as RRGGBB", path=f"Cell.{attribute.name}")


@frozen(kw_only=True)
class CellRef:
    """The cell of a table: *table*, *row* and *column* count from 1, those of a merged cell are where it begins.

    Raises:
        RecordError: A position below 1.
    """

    table: int = field(validator=from_one)
    row: int = field(validator=from_one)
    column: int = field(validator=from_one)


@frozen(kw_only=True)
class Cell:
    """A cell, empty or not: it begins at *row* and *column* and covers so many *rows* and *columns*.

    *fill* is the colour behind it as ``RRGGBB``, None for white and for none. *header* says that the file itself marks
    it as a heading of its column (a repeated header row, ``th``).

    Raises:
        RecordError: A position or an extent below 1, or a colour that is none.
    """

    row: int = field(validator=from_one)
    column: int = field(validator=from_one)
    rows: int = field(default=1, validator=from_one)
    columns: int = field(default=1, validator=from_one)
    fill: str | None = field(default=None, validator=_fill)
    header: bool = False


@frozen(kw_only=True)
class Table:
    """A table: every cell, row by row, a merged one once.

    *name* is that of a sheet, or the table's title where the file gives one.
    """

    cells: tuple[Cell, ...] = field(default=(), validator=all_of_one_type)
    name: str | None = None
    at: Span = NOWHERE

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return max((cell.row + cell.rows - 1 for cell in self.cells), default=0)

    @property
    def columns(self) -> int:
        """How many columns it has."""
        return max((cell.column + cell.columns - 1 for cell in self.cells), default=0)
