"""From the pages of a PDF to blocks: running heads apart, paragraphs and cells gathered, places told by page.

Imports ``model`` and the room of formats.
"""

from __future__ import annotations

import itertools
from statistics import median
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from scrkit.formats.furniture import part_furniture
from scrkit.formats.paragraphs import Gatherer
from scrkit.formats.pdf.line import CellMeasure, PageMeasure, PdfLine, body_size
from scrkit.formats.pdf.notes import Noted, part_notes
from scrkit.formats.pdf.page import spoken
from scrkit.formats.pdf.tables import Gathered, gather_tables
from scrkit.formats.wrapping import Joiner, ends
from scrkit.model import Block, CellRef, Line, Outline, Span, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scrkit.formats.pdf.paging import PageRead
    from scrkit.formats.source_line import SourceLine
    from scrkit.model import Property

_APART = 1.3
"""How many times the usual distance two lines stand apart between which a paragraph ends."""

_LARGER = 1.12
"""How many times the size of the text a heading is set in at least."""

_LONGEST_HEADING = 200
"""Characters of a heading set in larger type; a longer block is prose in large print."""

_INDENT = 0.5
"""The width of a column of indentation, as a share of the size of the type."""


def outline_of(pages: list[PageRead], source: str, properties: tuple[Property, ...] = ()) -> Outline:
    """Return *pages* as an outline, with the *properties* of the file."""
    return evolve(_Assembly(pages=pages, source=source).outline(), properties=properties)


@define(kw_only=True)
class _Assembly:
    """Puts one document together; its lines are numbered through while that is done."""

    pages: list[PageRead]
    source: str
    places: list[PdfLine] = field(factory=list)
    size: float = 10.0
    leading: dict[float, float] = field(factory=dict)
    on_page: dict[int, int] = field(factory=dict)

    def outline(self) -> Outline:
        """Return the whole as an outline."""
        self.size = body_size(line for page in self.pages for line in page.lines)
        noted = [part_notes(lines, self.size) for lines in _edged(self.pages)]
        self.leading = _leadings(tuple(part.lines for part in noted))
        marks: dict[int, tuple[str, ...]] = {}
        prose: list[PdfLine] = []
        for part in noted:
            prose += self._numbered(part, marks)
        kept, furniture = part_furniture(tuple(prose), self.source)
        tables = gather_tables(self.pages, self._bodies(prose, {line.at.line for line in furniture}))
        cells = (line for page in self.pages for part in page.tables for cell in part.lines for line in cell)
        joiner = Joiner(line.text for line in (*kept, *cells))
        gathered = self._gathered(self._over_pages(kept), joiner, PageMeasure())
        told = [(self._place(block), self._block(block, marks)) for block in gathered]
        for number, table in enumerate(tables, 1):
            told += [(self._table_place(table), block) for block in self._cells(table, number, joiner)]
        blocks = tuple(block for _, block in sorted(told, key=lambda one: one[0]))
        return Outline(
            format="pdf",
            source=self.source,
            blocks=(*blocks, *self._notes(noted, joiner)),
            furniture=tuple(Line(text=spoken(line.text), at=self._span(line.at)) for line in furniture),
            tables=tuple(table.table(self.source) for table in tables),
            notices=tuple(notice for page in self.pages for notice in page.notices),
        )

    def _gathered(self, lines: tuple[SourceLine, ...], joiner: Joiner, measure: PageMeasure) -> tuple[Block, ...]:
        return Gatherer(lines, self.source, markdown=False, measure=measure, joiner=joiner).blocks()

    def _bodies(self, prose: list[PdfLine], furniture: set[int | None]) -> list[tuple[PdfLine, ...]]:
        """Return the lines of each page that are printed and no *furniture*."""
        told: dict[int | None, list[PdfLine]] = {}
        for line in prose:
            if line.text and line.line not in furniture:
                told.setdefault(line.page, []).append(line)
        return [tuple(told.get(page.number, ())) for page in self.pages]

    def _over_pages(self, lines: tuple[SourceLine, ...]) -> tuple[SourceLine, ...]:
        """Return *lines* without the blank ones at the end of a page whose last line is full: its paragraph goes on."""
        kept: list[SourceLine] = []
        blank: list[SourceLine] = []
        for line in lines:
            if not line.text:
                blank.append(line)
                continue
            if not (kept and self._goes_on(kept[-1], line)):
                kept += blank
            blank.clear()
            kept.append(line)
        return tuple(kept)

    def _goes_on(self, last: SourceLine, line: SourceLine) -> bool:
        """Whether *line* goes on over the end of a page with the paragraph of *last*."""
        first, second = self.places[last.line - 1], self.places[line.line - 1]
        if second.page != (first.page or 0) + 1 or first.size != second.size or first.bold != second.bold:
            return False
        tabled = any(part.grid.ys[0] > first.base for part in self.pages[(first.page or 1) - 1].tables)
        tabled = tabled or any(part.grid.ys[0] < second.base for part in self.pages[(second.page or 1) - 1].tables)
        return not tabled and PageMeasure().full(first, second)

    def _numbered(self, part: Noted, marks: dict[int, tuple[str, ...]]) -> Iterator[PdfLine]:
        """Yield the lines of a page numbered through, blank ones where a paragraph ends; keep the *marks* of each."""
        before: PdfLine | None = None
        for place, line in enumerate(part.lines):
            if before is None or self._parts(before, line):
                yield self._next(line, "")
            columns = int(max(line.left - line.start, 0.0) / (_INDENT * max(line.size, 1.0)))
            made = self._next(line, " " * min(columns, 40) + spoken(line.text))
            if place in part.marks:
                marks[made.line] = part.marks[place]
            before = line
            yield made

    def _next(self, line: PdfLine, text: str) -> PdfLine:
        made = evolve(line, line=len(self.places) + 1, text=text)
        before = self.places[-1] if self.places else None
        above = self.on_page[before.line] if before is not None and before.page == line.page else 0
        self.on_page[made.line] = above + bool(text)
        self.places.append(made)
        return made

    def _parts(self, before: PdfLine, line: PdfLine) -> bool:
        """Whether a paragraph ends between two lines: by the space between them, the type, or an indentation."""
        if before.page != line.page or before.start != line.start or line.base < before.base:
            return True
        usual = self.leading.get(round(before.size), _APART * before.size)
        if line.base - before.base > _APART * usual or abs(line.size - before.size) > 0.1 * before.size:
            return True
        if before.bold != line.bold:
            return True
        return ends(before.text) and line.left - before.left > line.size

    def _place(self, block: Block) -> tuple[int, float]:
        """Return the page of *block* and its height there, for the order of the document."""
        line = self.places[(block.at.line or 1) - 1]
        return line.page or 0, float(line.line)

    def _table_place(self, table: Gathered) -> tuple[int, float]:
        """Return where *table* stands among the lines."""
        page, _, part = table.parts[0]
        before = [line.line for line in self.places if line.page == page and line.base < part.grid.ys[0]]
        first = next((line.line for line in self.places if (line.page or 0) >= page), len(self.places) + 1)
        return page, max(before, default=first - 1) + 0.5

    def _block(self, block: Block, marks: dict[int, tuple[str, ...]]) -> Block:
        """Return *block* with its place by page, as a heading where its type is large, and with its marks."""
        start, end = block.at.line or 1, block.at.end_line or 1
        lines = [line for line in self.places[start - 1 : end] if line.text]
        size = min(line.size for line in lines)
        large = size >= _LARGER * self.size and block.kind == "paragraph" and len(block.text) <= _LONGEST_HEADING
        return evolve(
            block,
            kind="heading" if large else block.kind,
            level=self._level(size) if large else block.level,
            bold=all(line.bold for line in lines),
            marks=tuple(mark for line in lines for mark in marks.get(line.line, ())),
            at=self._span(block.at),
        )

    def _level(self, size: float) -> int:
        """Return the level of a heading set in *size*: the largest type on the pages is level 1."""
        larger = {round(line.size) for line in self.places if line.size >= _LARGER * self.size and line.text}
        return 1 + sum(1 for other in larger if other > round(size))

    def _span(self, at: Span) -> Span:
        """Return the place *at*, whose line is numbered through, by page and line on the page."""
        first, last = self.places[(at.line or 1) - 1], self.places[(at.end_line or at.line or 1) - 1]
        line = self.on_page[first.line]
        end = self.on_page[last.line] if last.page == first.page else None
        return Span(file=self.source, page=first.page, line=line, end_line=end)

    def _cells(self, table: Gathered, number: int, joiner: Joiner) -> Iterator[Block]:
        """Yield the blocks of *table*, the one called *number*, row by row."""
        above = {page: self._line_above(part.grid.ys[0], page) for page, _, part in table.parts}
        for cell, lines in table.cells():
            if not lines:
                continue
            page = lines[0].page or 1
            where = f"table {number}, row {cell.row}, column {cell.column}"
            at = Span(file=self.source, page=page, line=above[page], cell=where)
            told = tuple(evolve(line, line=place, text=spoken(line.text)) for place, line in enumerate(lines, 1))
            for block in self._gathered(told, joiner, CellMeasure()):
                inside = told[(block.at.line or 1) - 1 : block.at.end_line or 1]
                yield evolve(
                    block,
                    cell=CellRef(table=number, row=cell.row, column=cell.column),
                    bold=all(line.bold for line in inside),
                    at=at,
                )

    def _line_above(self, top: float, page: int) -> int:
        """Return the line on *page* above the height *top*, 1 where there is none."""
        above = [line for line in self.places if line.page == page and line.base < top and line.text]
        return max((self.on_page[line.line] for line in above), default=1)

    def _notes(self, noted: list[Noted], joiner: Joiner) -> Iterator[Block]:
        """Yield the notes of all pages in their order."""
        for note in itertools.chain.from_iterable(part.notes for part in noted):
            text = spoken(joiner.join(line.text.strip() for line in note.lines)).strip()
            at = Span(file=self.source, page=note.lines[0].page)
            yield Block(
                kind="paragraph", text=text, label=note.mark if words(note.mark) else None, note=note.mark, at=at
            )


def _leadings(pages: Sequence[tuple[PdfLine, ...]]) -> dict[float, float]:
    """Return the usual distance between two lines of a paragraph for each size of type, in whole points."""
    gaps: dict[float, list[float]] = {}
    for lines in pages:
        for before, line in itertools.pairwise(lines):
            gap = line.base - before.base
            if before.start == line.start and abs(line.size - before.size) < 1 and 0 < gap < 2.5 * line.size:
                gaps.setdefault(round(before.size), []).append(gap)
    return {size: median(sorted(found)[: max(1, (2 * len(found) + 2) // 3)]) for size, found in gaps.items()}


def _edged(pages: Sequence[PageRead]) -> Iterator[tuple[PdfLine, ...]]:
    """Yield the lines of each page; where they stand in one column, that is as wide as on all pages of that width.

    A table is as wide as the column at most: beside one, the lines of a title say nothing of the width.
    """
    edges: dict[int, float] = {}
    for page in pages:
        if not page.columns and page.lines:
            width = round(page.width)
            tables = (part.grid.xs[-1] for part in page.tables)
            edges[width] = max(edges.get(width, 0.0), page.lines[0].edge, *tables)
    for page in pages:
        edge = edges.get(round(page.width), 0.0)
        yield page.lines if page.columns else tuple(_wide(line, edge) for line in page.lines)


def _wide(line: PdfLine, edge: float) -> PdfLine:
    return line if line.edge == edge else evolve(line, edge=edge)
