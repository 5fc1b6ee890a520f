"""The names of a spreadsheet's XML, where its cells stand, and values of attributes. Imports ``files``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scrkit.files import cleared

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_ROWS: Final = 1_048_576
MOST_COLUMNS: Final = 16_384
"""The last row and column that a spreadsheet program has."""

_CELL: Final = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})")
_RELATIONS: Final = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)
"""What a link to another part is called, in the second way by a file that was saved as Strict Open XML."""

_WHOLE: Final = re.compile(r"\d{1,9}")
_PLAIN: Final = re.compile(r"[^\W\d]\w*")
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LETTERS: Final = 26
_FIRST: Final = ord("A") - 1


def local(element: _Element) -> str:
    """Return the name of *element* without its namespace."""
    return str(element.tag).rpartition("}")[2]


def whole(text: str | None) -> int | None:
    """Return the number from 0 that *text* writes in at most nine digits, None where it is none."""
    return int(text) if text is not None and _WHOLE.fullmatch(text) else None


def on(text: str | None) -> bool:
    """Whether an attribute switches something on."""
    return text in {"1", "true", "on"}


def relation(element: _Element) -> str | None:
    """Return the relation that *element* names in its ``r:id``."""
    return next((value for name in _RELATIONS if (value := element.get(name)) is not None), None)


def place_of(reference: str) -> tuple[int, int] | None:
    """Return row and column, from 1, of the cell that *reference* ("B4") names, None where there is no such cell."""
    found = _CELL.fullmatch(reference)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = _LETTERS * column + ord(letter) - _FIRST
    row = int(found[2])
    return (row, column) if row <= MOST_ROWS and column <= MOST_COLUMNS else None


def area_of(reference: str) -> tuple[int, int, int, int] | None:
    """Return first row and column, last row and column of an area ("B4:C7", "B4"), None where it is none."""
    first, _, last = reference.partition(":")
    start, end = place_of(first), place_of(last or first)
    return None if start is None or end is None or start > end or start[1] > end[1] else (*start, *end)


def letters(column: int) -> str:
    """Return the letters of the *column*, counted from 1."""
    name = ""
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        name = chr(_FIRST + 1 + rest) + name
    return name


def called(sheet: str, row: int, column: int) -> str:
    """Return what people call a cell: ``Plan!B4``, ``'Action plan'!B4``."""
    name = sheet if _PLAIN.fullmatch(sheet) else "'" + sheet.replace("'", "''") + "'"
    return f"{name}!{letters(column)}{row}"


def unescaped(text: str) -> str:
    """Return *text* with the characters that XML cannot hold (``_x000D_``) as they are; a blank for one of no text."""
    if "_x" not in text:
        return cleared(text)
    told = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    joined = told.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # two halves are one character
    return cleared(joined)
