"""Web pages written by hand, and read as the format does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.formats.html import Html
from scrkit.plugin import FormatContext

if TYPE_CHECKING:
    from scrkit.model import Block, Cell, Outline


def read(data: bytes) -> Outline:
    """Return the outline of the page *data*."""
    return Html().read(data, FormatContext(source="a.html"))


def outline(body: str, *, head: str = "") -> Outline:
    """Return the outline of a page with this *body*."""
    page = f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return read(page.encode())


def blocks(body: str) -> tuple[Block, ...]:
    """Return its blocks."""
    return outline(body).blocks


def printed(body: str) -> list[str]:
    """Return its blocks as printed."""
    return [block.printed for block in blocks(body)]


def furniture(body: str) -> list[str]:
    """Return its furniture."""
    return [line.text for line in outline(body).furniture]


def notices(body: str, *, head: str = "") -> list[tuple[str, str, str | None]]:
    """Return what is noticed."""
    return [(it.kind, it.text, it.said) for it in outline(body, head=head).notices]


def told(body: str) -> list[tuple[str, tuple[int, int, int]]]:
    """Return the words of each cell: table, row and column."""
    return [(it.printed, (it.cell.table, it.cell.row, it.cell.column)) for it in blocks(body) if it.cell]


def cells(body: str) -> tuple[Cell, ...]:
    """Return the cells of the first table."""
    return outline(body).tables[0].cells
