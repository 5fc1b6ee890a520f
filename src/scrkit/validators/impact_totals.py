"""SCR509: a row called total, in whole numbers, that does not add up.

Rows are lines that end in a number behind a colon, a dash, bars or tabs, and the figures that the model holds. A total
is right where it is the sum of the rows before it, of those since the last total, or of the totals before it; where a
total stands first, each is the sum of those after it. A column with anything but whole numbers is not added up, nor are
rows that are only some of the parts ("of which").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.model import Action, Impact, Where
from scrkit.validators.finding import Reporter
from scrkit.validators.places import own_words
from scrkit.validators.rules.impact import IMPACT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding, Passage, Review

_report = Reporter(rules=IMPACT).report

_MARK = re.compile(r"^\s*(?:[-\u2022*\u2013]\s+)?\|?\s*")
_END = re.compile(r"[;,.|]?(?:\sand)?$")
_PARTED = re.compile(r"[|\t]")
_LABELLED = re.compile(r"(?P<label>[^\d:=|\t][^:=|\t]{0,79})(?::|=|\s[\u2013-])\s{0,3}(?P<value>\d[\d,]{0,11})")
_RULED = re.compile(r"[\s|:+=-]+")
_WHOLE = re.compile(r"\d{1,3}(?:,\d{3}){1,3}|\d{1,9}")
_TOTAL = re.compile(r"\b(?:sub-?)?totals?\b", re.IGNORECASE)
_SOME = re.compile(r"\b(?:of\s+(?:which|whom|these|those)|including|average|mean|target|per\s?cent)\b|%", re.IGNORECASE)
_FEWEST = 2
"""Fewer parts than this are no sum."""


@frozen(kw_only=True)
class _Row:
    """A line of a table: its label, its cells, and as it is printed."""

    label: str
    cells: tuple[str, ...]
    said: str

    @property
    def is_total(self) -> bool:
        """Whether it is called total."""
        return _TOTAL.search(self.label) is not None

    def value(self, column: int) -> int | None:
        """Return the whole number in *column*, None where none stands there."""
        said = self.cells[column] if column < len(self.cells) else ""
        return int(said.replace(",", "")) if _WHOLE.fullmatch(said) else None


def wrong_totals(review: Review) -> Iterator[Finding]:
    """Yield each total that is not the sum of its rows."""
    for paragraph in own_words(review):
        for table in _tables(paragraph):
            for row, parts, total in _wrong(table):
                yield _report(
                    "SCR509",
                    Where.paragraph(paragraph),
                    f"the total is given as {total:,}, and its rows add up to {parts:,}",
                    words=row.said,
                    mend="check the total and the rows",
                )


def _tables(paragraph: Action | Passage) -> Iterator[list[_Row]]:
    """Yield the runs of rows in *paragraph*, and the figures that the model holds of an impact without such rows."""
    lines = (*paragraph.text.splitlines(), "", *(paragraph.items if isinstance(paragraph, Action) else ()), "")
    run: list[_Row] = []
    told = False
    for line in lines:
        row = _row(line)
        if row is not None:
            run.append(row)
        elif not _RULED.fullmatch(line):
            told = told or bool(run)
            yield run
            run = []
    if isinstance(paragraph, Impact) and not told:
        yield [
            _Row(label=figure.what or "", cells=(figure.value,), said=figure.said)
            for figure in paragraph.measures
            if figure.unit not in {"%", "percentage points"} and figure.kind != "plan"
        ]


def _row(line: str) -> _Row | None:
    """Return the row that *line* is: a label and cells behind bars or tabs, or a label and a number."""
    text = _END.sub("", line[_end_of_mark(line) :].rstrip())
    cells = tuple(cell.strip() for cell in _PARTED.split(text))
    if len(cells) > 1 and not _RULED.fullmatch(line):
        return _Row(label=cells[0], cells=cells[1:], said=text)
    found = _LABELLED.fullmatch(text)
    return _Row(label=found["label"], cells=(found["value"],), said=text) if found else None


def _end_of_mark(line: str) -> int:
    found = _MARK.match(line)
    return found.end() if found else 0


def _wrong(table: list[_Row]) -> Iterator[tuple[_Row, int, int]]:
    """Yield every total of *table* that is wrong, with the sum of its parts and the number given."""
    rows = [row for row in table if any(_WHOLE.fullmatch(cell) for cell in row.cells)]
    if not any(row.is_total for row in rows) or any(_SOME.search(row.label) for row in table):
        return
    for column in range(min(len(row.cells) for row in rows)):
        values = [row.value(column) for row in rows]
        numbers = [value for value in values if value is not None]
        if len(numbers) == len(rows):
            yield from _in_column(rows, numbers)


def _in_column(rows: list[_Row], values: list[int]) -> Iterator[tuple[_Row, int, int]]:
    """Yield the totals that are wrong in one column; where a total stands first, each is over its parts."""
    pairs = list(zip(rows, values, strict=True))
    if rows[0].is_total:
        pairs.reverse()
    since, parts, totals = _Sum(), _Sum(), _Sum()
    for row, value in pairs:
        if not row.is_total:
            parts.add(value)
            since.add(value)
            continue
        sums = [group.value for group in (since, parts, totals) if group.count >= _FEWEST]
        if sums and value not in sums:
            yield row, sums[0], value
        totals.add(value)
        since = _Sum()


class _Sum:
    """A sum so far, and of how many."""

    def __init__(self) -> None:
        self.value = 0
        self.count = 0

    def add(self, value: int) -> None:
        """Add *value*."""
        self.value += value
        self.count += 1
