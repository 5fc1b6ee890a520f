"""The pages of a PDF as lines in reading order and ruled tables. Imports pypdfium2."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium
from attrs import evolve, frozen

from scrkit.errors import LimitError
from scrkit.formats.pdf.annotations import annotations_of
from scrkit.formats.pdf.grid import Grid, grids_of
from scrkit.formats.pdf.line import PdfLine
from scrkit.formats.pdf.order import gutter_of, in_order
from scrkit.formats.pdf.page import WIDE, by_gaps, gap_after, letters_of, lines_of
from scrkit.formats.pdf.ruling import paths_of, ruling_of
from scrkit.model import Notice

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

    from scrkit.formats.pdf.page import Letters

MOST_OBJECTS = 60_000
"""Pieces of text, shapes and pictures of one page. A plan in a ruled table has some hundreds."""

MOST_LETTERS = 60_000
"""Letters of one page. A page of small print has 8,000."""

_ASKED = 6
"""How many of its long lines tell whether a page has columns."""

_PICTURE = 0.4
"""The share of a page that a picture covers if the page is one."""


@frozen(kw_only=True)
class TablePart:
    """What of a table stands on one page: its *grid*, and the lines of each of its cells."""

    grid: Grid
    lines: tuple[tuple[PdfLine, ...], ...]


@frozen(kw_only=True)
class PageRead:
    """A page: its lines outside tables in reading order, its tables, and what is no text on it.

    *columns* says that they stand in two columns, *width* is that of the page. *letters* are all that its fonts gave,
    *pictured* says that a picture covers much of it.
    """

    number: int
    lines: tuple[PdfLine, ...] = ()
    tables: tuple[TablePart, ...] = ()
    columns: bool = False
    width: float = 0.0
    letters: str = ""
    pictured: bool = False
    notices: tuple[Notice, ...] = ()


def read_page(page: PdfPage, number: int, source: str) -> PageRead:
    """Return *page*, the one called *number*.

    Raises:
        LimitError: It holds more letters than a page can.
    """
    if pdfium.FPDFPage_CountObjects(page.raw) > MOST_OBJECTS:
        raise LimitError(f"page {number} holds more than {MOST_OBJECTS:,} pieces of text and shapes", file=source)
    letters = letters_of(page)
    if len(letters.text) > MOST_LETTERS:
        raise LimitError(f"page {number} holds more than {MOST_LETTERS:,} letters", file=source)
    paths = paths_of(page.raw)
    grids = grids_of(ruling_of(letters, paths)) if paths else ()
    if grids:
        lines, tables = _parted(letters, number, grids)
    else:
        lines, tables = _prose(letters, number), ()
    gutter = None if tables else gutter_of(lines)
    return PageRead(
        number=number,
        lines=in_order(lines, gutter),
        columns=gutter is not None,
        width=letters.width,
        tables=tables,
        letters=letters.text,
        pictured=_pictured(page),
        notices=tuple(annotations_of(page.raw, number, source)),
    )


def _prose(letters: Letters, number: int) -> tuple[PdfLine, ...]:
    """Return the lines of a page without tables; those of two columns apart, though PDFium reads across."""
    lines = tuple(line for _, line in lines_of(letters, number))
    across = [line for line in lines if line.right - line.left > letters.width / 2][:_ASKED]
    if 2 * sum(1 for line in across if _gap(letters, line)) <= len(across):
        return lines
    apart = tuple(line for _, line in lines_of(letters, number, by_gaps(letters)))
    return lines if gutter_of(apart) is None else apart


def _gap(letters: Letters, line: PdfLine) -> bool:
    """Whether a space in the middle of *line* is as wide as that between two columns."""
    spaces = (place for place, letter in enumerate(line.text) if letter == " ")
    third = len(line.text) // 3
    return any(third < place < 2 * third and gap_after(letters, line.at + place) >= WIDE for place in spaces)


def _parted(
    letters: Letters, number: int, grids: tuple[Grid, ...]
) -> tuple[tuple[PdfLine, ...], tuple[TablePart, ...]]:
    """Return the lines outside the tables, and the tables with theirs."""

    def cell_of(index: int) -> object:
        left, top, right, bottom = letters.box(index)
        middle = (left + right) / 2, (top + bottom) / 2
        for place, grid in enumerate(grids):
            at = grid.cell_at(*middle)
            if at is not None:
                return place, at
        return None

    outside: list[PdfLine] = []
    inside: dict[object, list[PdfLine]] = {}
    for place, line in lines_of(letters, number, cell_of):
        (outside if place is None else inside.setdefault(place, [])).append(line)
    tables = tuple(
        TablePart(
            grid=grid,
            lines=tuple(
                _in_cell(inside.get((place, at), []), cell.left, cell.right) for at, cell in enumerate(grid.cells)
            ),
        )
        for place, grid in enumerate(grids)
    )
    return tuple(outside), tables


def _in_cell(lines: list[PdfLine], left: float, right: float) -> tuple[PdfLine, ...]:
    """Return *lines* of a cell from the top, with its edges; the space beside them is as on the left."""
    inset = min((line.left for line in lines), default=left) - left
    edge = max([right - max(inset, 0), *(line.right for line in lines)])
    return tuple(
        evolve(line, start=left, edge=edge) for line in sorted(lines, key=lambda line: (round(line.base), line.left))
    )


def _pictured(page: PdfPage) -> bool:
    """Whether a picture covers much of *page*."""
    width, height = page.get_size()
    return any(
        abs((right - left) * (top - bottom)) >= _PICTURE * width * height
        for left, bottom, right, top in (
            one.get_bounds() for one in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=2)
        )
    )
