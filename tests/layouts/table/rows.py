"""Outlines with tables, built of rows of strings, for the tests of the layout ``table``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.formats.marks import unmark
from scrkit.language import default_vocabulary
from scrkit.layouts.table.plan import plan_of
from scrkit.model import Block, Cell, CellRef, Outline, Span, Table, words
from scrkit.plugin import LayoutContext

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from scrkit.layouts.plan.entry import Entry, Plan
    from scrkit.model import BlockKind

    Rows = Sequence[Sequence[Any]]
    """Rows of cells: a text, or a ``Box``."""

CONTEXT = LayoutContext(vocabulary=default_vocabulary())


@frozen(kw_only=True)
class Box:
    """A cell: its *text*, a paragraph a line, how many *columns* and *rows* it covers, its *fill*, bold or not."""

    text: str = ""
    columns: int = 1
    rows: int = 1
    fill: str | None = None
    bold: bool = False
    header: bool = False


def wide(text: str, columns: int, *, fill: str | None = None) -> Box:
    """Return a cell over so many *columns*."""
    return Box(text=text, columns=columns, fill=fill)


def tall(text: str, rows: int) -> Box:
    """Return a cell over so many *rows*."""
    return Box(text=text, rows=rows)


def outline_of(*parts: str | Rows) -> Outline:
    """Return an outline of *parts*: a text is paragraphs, a line each; a list of rows is a table.

    A cell that is covered by one above is left out of its row, as in a web page.
    """
    blocks: list[Block] = []
    tables: list[Table] = []
    for part in parts:
        if isinstance(part, str):
            lines = [line for line in part.splitlines() if line.strip()]
            blocks.extend(_block(line, len(blocks) + place) for place, line in enumerate(lines, start=1))
        else:
            tables.append(_table(part, len(tables) + 1, blocks))
    return Outline(format="docx", source="plan.docx", blocks=tuple(blocks), tables=tuple(tables))


def _table(rows: Rows, number: int, blocks: list[Block]) -> Table:
    cells: list[Cell] = []
    taken: set[tuple[int, int]] = set()
    for row, boxes in enumerate(rows, start=1):
        column = 1
        for box in (Box(text=it) if isinstance(it, str) else it for it in boxes):
            while (row, column) in taken:
                column += 1
            cells.append(
                Cell(row=row, column=column, rows=box.rows, columns=box.columns, fill=box.fill, header=box.header)
            )
            taken |= {(row + down, column + over) for down in range(box.rows) for over in range(box.columns)}
            at = CellRef(table=number, row=row, column=column)
            for line in box.text.splitlines():
                blocks.append(evolve(_block(line, len(blocks) + 1), cell=at, bold=box.bold))
            column += box.columns
    return Table(cells=tuple(cells))


def _block(line: str, place: int) -> Block:
    """Return *line* as a paragraph, its typed number or dash read as every format reads them; "# " makes a heading."""
    found = unmark(line)
    kind: BlockKind = "heading" if found.level else "item" if found.bullet else "paragraph"
    return Block(
        kind=kind,
        text=found.text if found.text or found.label else line,
        label=found.label,
        number=found.number,
        level=found.level,
        at=Span(file="plan.docx", paragraph=place),
    )


def plan(*parts: str | Rows) -> Plan:
    """Return the plan in the outline of *parts*, no block of which is lost or told twice."""
    outline = outline_of(*parts)
    found = plan_of(outline, CONTEXT.vocabulary)
    check(outline, found)
    return found


def check(outline: Outline, found: Plan) -> None:
    """Assert that every word of *outline* stands in exactly one place of the plan *found*."""
    fields = [block for entry in found.entries for one in entry.fields for block in one.blocks]
    heads = [entry.heading for entry in found.entries if entry.heading]
    blocks = [*found.title, *found.opening, *found.closing, *found.key_blocks, *fields, *heads]
    lines = [line.text for line in (*found.headings, *found.furniture)]
    told = Counter(words("\n".join([*(block.printed for block in blocks), *lines])))
    source = Counter(outline.words)
    lost, gained = source - told, told - source
    assert (lost, gained) == (Counter(), Counter()), f"words lost and gained: {lost}, {gained}"


def said(entry: Entry, name: str) -> str:
    """Return the words of the fields of *entry* with that *name*."""
    return "\n".join(one.text for one in entry.named(name))
