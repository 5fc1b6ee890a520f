"""Markdown's tables: rows of cells parted by bars, under a row of headings and a row of dashes.

A table without the row of dashes is none: nobody can tell its bars from those of a sentence. Imports ``model`` and its
own room.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.formats.marks import unmark, unquoted
from scrkit.formats.source_line import SourceLine
from scrkit.model import Block, Cell, CellRef, Span, Table, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_DASHES = re.compile(r"\s*:?-+:?\s*")
_FENCE = ("```", "~~~")
_BREAK = re.compile(r"<br\s{0,3}/?>", re.IGNORECASE)
_BAR = re.compile(r"(?<!\\)\|")


@frozen(kw_only=True)
class Piped:
    """The lines from *first* to *last*, counted from 0, that are a table of *rows*; the dashes are none of them."""

    first: int
    last: int
    rows: tuple[SourceLine, ...]


def find_piped(lines: Sequence[SourceLine]) -> tuple[Piped, ...]:
    """Return the tables in *lines*, in order; none stands in a block of code."""
    found: list[Piped] = []
    place, fence = 0, ""
    while place < len(lines):
        text = unquoted(lines[place].text)
        if text[:3] in _FENCE and fence in {"", text[:3]}:
            fence = "" if fence else text[:3]
        last = None if fence else _end(lines, place)
        if last is not None:
            found.append(Piped(first=place, last=last, rows=(lines[place], *lines[place + 2 : last + 1])))
        place = place + 1 if last is None else last + 1
    return tuple(found)


def table_of(piped: Piped, number: int, source: str) -> tuple[Table, tuple[Block, ...]]:
    """Return the table with this *number* that *piped* is, and the blocks in it, cell by cell."""
    cells: list[Cell] = []
    blocks: list[Block] = []
    for row, line in enumerate(piped.rows, start=1):
        for column, (start, text) in enumerate(_cells(line.text), start=1):
            cells.append(Cell(row=row, column=column, header=row == 1))
            named = f"table {number}, row {row}, column {column}"
            at = Span(
                file=source,
                page=line.page,
                line=line.line,
                column=line.column + start,
                end_line=line.line,
                end_column=line.column + start + max(len(text), 1) - 1,
                cell=named,
            )
            blocks.extend(_blocks(text, CellRef(table=number, row=row, column=column), at))
    span = Span(file=source, page=piped.rows[0].page, line=piped.rows[0].line, end_line=piped.rows[-1].line)
    return Table(cells=tuple(cells), at=span), tuple(blocks)


def _end(lines: Sequence[SourceLine], place: int) -> int | None:
    """Return the last line of the table whose headings stand at *place*, None where none begins."""
    if place + 1 >= len(lines) or not _BAR.search(lines[place].text):
        return None
    dashes = [text for _, text in _cells(lines[place + 1].text)]
    if not all(map(_DASHES.fullmatch, dashes)) or len(dashes) != len(_cells(lines[place].text)):
        return None
    if not _BAR.search(lines[place + 1].text):
        return None
    last = place + 1
    while last + 1 < len(lines) and _BAR.search(lines[last + 1].text):
        last += 1
    return last


def _cells(line: str) -> list[tuple[int, str]]:
    """Return the cells of a *line*, each with the place in it where its words start."""
    return list(_split(line))


def _split(line: str) -> Iterator[tuple[int, str]]:
    """Yield the place and the words of each cell of *line*; bars at its edges open and close it."""
    text = line.rstrip()
    start = len(text) - len(text.lstrip(" \t>"))
    start += text.startswith("|", start)
    bars = [bar.start() for bar in _BAR.finditer(text, start)]
    if not bars or bars[-1] != len(text) - 1:
        bars.append(len(text))
    for bar in bars:
        cell = text[start:bar]
        yield start + len(cell) - len(cell.lstrip()), cell.strip()
        start = bar + 1


def _blocks(text: str, cell: CellRef, at: Span) -> Iterator[Block]:
    """Yield the blocks in a cell of this *text*: the paragraphs between its breaks."""
    for piece in _BREAK.split(text):
        found = unmark(piece)
        if not words(piece):
            continue
        yield Block(
            kind="item" if found.bullet else "paragraph",
            text=found.text if words(found.text) else "",
            label=found.label,
            number=found.number,
            level=1 if found.bullet else None,
            bold=found.bold,
            cell=cell,
            at=at,
        )
