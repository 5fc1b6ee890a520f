"""The reading order of the lines of one page: columns one after the other, else from the top. Imports its own room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scrkit.formats.pdf.line import PdfLine

_FEW = 5
"""A column has at least so many lines."""

_ACROSS = 0.25
"""At most this share of the lines lies across both columns: a title, a heading."""

_FILLS = 0.7
"""The share of the widest line that a line of prose fills."""

_GUTTER = 8.0
"""Points between two columns."""


def in_order(lines: Sequence[PdfLine], gutter: float | None) -> tuple[PdfLine, ...]:
    """Return *lines* in reading order, each with the edges of its column; *gutter* parts two columns."""
    if gutter is None:
        return _bounded(sorted(lines, key=lambda line: (round(line.base), line.left)))
    ordered: list[PdfLine] = []
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    for line in sorted(lines, key=lambda line: (round(line.base), line.left)):
        if line.right <= gutter:
            left.append(line)
        elif line.left >= gutter:
            right.append(line)
        else:
            ordered += [*_bounded(left), *_bounded(right), *_bounded([line])]
            left.clear()
            right.clear()
    return (*ordered, *_bounded(left), *_bounded(right))


def _bounded(lines: Iterable[PdfLine]) -> tuple[PdfLine, ...]:
    """Return *lines*, all of one column, with its edges."""
    given = tuple(lines)
    start, edge = min((line.left for line in given), default=0.0), max((line.right for line in given), default=0.0)
    return tuple(evolve(line, start=start, edge=edge) for line in given)


def gutter_of(lines: Sequence[PdfLine]) -> float | None:
    """Return where the page parts into two columns, None where it does not."""
    if len(lines) < 2 * _FEW:
        return None
    start, edge = min(line.left for line in lines), max(line.right for line in lines)
    width = edge - start
    best: tuple[int, float] | None = None
    for step in range(30, 71, 2):
        at = start + width * step / 100
        left = [line for line in lines if line.right <= at - _GUTTER / 2]
        right = [line for line in lines if line.left >= at + _GUTTER / 2]
        across = len(lines) - len(left) - len(right)
        if min(len(left), len(right)) >= _FEW and across <= _ACROSS * len(lines) and _beside(left, right):
            best = min(best or (across, at), (across, at))
    return best[1] if best else None


def _beside(left: list[PdfLine], right: list[PdfLine]) -> bool:
    """Whether most lines of the shorter column stand beside lines of the other, and fill their columns."""
    top, bottom = min(line.base for line in right), max(line.base for line in right)
    beside = sum(1 for line in left if top - line.size <= line.base <= bottom + line.size)
    return _filled(left) and _filled(right) and 2 * beside >= min(len(left), len(right))


def _filled(lines: list[PdfLine]) -> bool:
    """Whether most of *lines* fill their column, as prose does and the cells of a table do not."""
    widest = max(line.right - line.left for line in lines)
    return 2 * sum(1 for line in lines if line.right - line.left >= _FILLS * widest) >= len(lines)
