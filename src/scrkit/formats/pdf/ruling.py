"""The ruled lines and the filled areas of a page, and the grids that they make.

Imports pypdfium2, and with it is imported only when a PDF is read.
"""

from __future__ import annotations

import ctypes
import itertools
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrkit.formats.pdf.page import Letters

MOST_PATHS = 20_000
"""Drawn shapes of a page. A plan in a ruled table has some hundreds; a map has more, and no table."""

_THIN = 3.0
_SHORT = 4.0
_NEAR = 2.5
"""Points within which two ruled lines are one, and a line reaches another."""

Point = tuple[float, float]


@frozen(kw_only=True)
class Ruled:
    """A ruled line: *at* is its height (or its place across, for one that stands), from *first* to *last*."""

    at: float
    first: float
    last: float


@frozen(kw_only=True)
class Filled:
    """A filled area and its colour as ``RRGGBB``."""

    left: float
    top: float
    right: float
    bottom: float
    colour: str


@frozen(kw_only=True)
class Ruling:
    """All that is drawn on a page: lines that lie, lines that stand, and filled areas."""

    lying: tuple[Ruled, ...]
    standing: tuple[Ruled, ...]
    filled: tuple[Filled, ...]


def ruling_of(letters: Letters, paths: Iterable[object]) -> Ruling:
    """Return what the *paths* of a page draw, placed as its *letters* are.

    The edges of areas that are filled and have no outline count where no line is drawn.
    """
    drawn: list[tuple[Point, Point]] = []
    around: list[tuple[Point, Point]] = []
    filled: list[Filled] = []
    for path in paths:
        fills, strokes = _drawn(path)
        edges = list(_edges(path, letters))
        area = _area(edges)
        if area is None:
            continue
        left, top, right, bottom = area
        thin = right - left < _THIN or bottom - top < _THIN
        if fills and not thin and (colour := _colour(path)):
            filled.append(Filled(left=left, top=top, right=right, bottom=bottom, colour=colour))
        if strokes:
            drawn += edges
        elif thin:
            drawn.append(_middle(area))
        else:
            around += edges
    standing = _merged(_standing(drawn) or _standing(around))
    lying = _merged(_lying(drawn) or _lying(around))
    return Ruling(lying=lying, standing=standing, filled=tuple(filled))


def _lying(edges: Iterable[tuple[Point, Point]]) -> list[Ruled]:
    """Return those of *edges* that lie."""
    return [
        Ruled(at=(y0 + y1) / 2, first=min(x0, x1), last=max(x0, x1))
        for (x0, y0), (x1, y1) in edges
        if abs(y1 - y0) < 1 and abs(x1 - x0) > _SHORT
    ]


def _standing(edges: Iterable[tuple[Point, Point]]) -> list[Ruled]:
    """Return those of *edges* that stand."""
    return [
        Ruled(at=(x0 + x1) / 2, first=min(y0, y1), last=max(y0, y1))
        for (x0, y0), (x1, y1) in edges
        if abs(x1 - x0) < 1 and abs(y1 - y0) > _SHORT
    ]


def paths_of(page: object) -> list[object] | None:
    """Return the shapes drawn on *page*, None where there are more than a table could have."""
    found: list[object] = []
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        one = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(one)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            found.append(one)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM:
            inner = (pdfium.FPDFFormObj_GetObject(one, at) for at in range(pdfium.FPDFFormObj_CountObjects(one)))
            found += [part for part in inner if pdfium.FPDFPageObj_GetType(part) == pdfium.FPDF_PAGEOBJ_PATH]
        if len(found) > MOST_PATHS:
            return None
    return found


def _drawn(path: object) -> tuple[bool, bool]:
    """Return whether *path* is filled, and whether its outline is drawn."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, ctypes.byref(fill), ctypes.byref(stroke))
    return bool(fill.value), bool(stroke.value)


def _edges(path: object, letters: Letters) -> Iterator[tuple[Point, Point]]:
    """Yield the straight edges of *path*."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(path, ctypes.byref(matrix))
    x, y = ctypes.c_float(), ctypes.c_float()
    start: Point | None = None
    last: Point | None = None
    for index in range(min(pdfium.FPDFPath_CountSegments(path), MOST_PATHS)):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        moved = (matrix.a * x.value + matrix.c * y.value + matrix.e, matrix.b * x.value + matrix.d * y.value + matrix.f)
        point = letters.placed(*moved)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_LINETO and last is not None:
            yield last, point
        elif kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = point
        last = point
        if pdfium.FPDFPathSegment_GetClose(segment) and start is not None:
            yield point, start


def _area(edges: list[tuple[Point, Point]]) -> tuple[float, float, float, float] | None:
    """Return left, top, right and bottom of what *edges* enclose, None where there are none."""
    if not edges:
        return None
    xs = [point[0] for edge in edges for point in edge]
    ys = [point[1] for edge in edges for point in edge]
    return min(xs), min(ys), max(xs), max(ys)


def _middle(area: tuple[float, float, float, float]) -> tuple[Point, Point]:
    """Return the line through the middle of a thin *area*."""
    left, top, right, bottom = area
    if right - left < bottom - top:
        across = (left + right) / 2
        return (across, top), (across, bottom)
    height = (top + bottom) / 2
    return (left, height), (right, height)


def _colour(path: object) -> str | None:
    """Return the colour with which *path* is filled, None for white, or for what is seen through."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    parts = (ctypes.byref(part) for part in (red, green, blue, alpha))
    known = pdfium.FPDFPageObj_GetFillColor(path, *parts) and alpha.value
    colour = f"{red.value:02X}{green.value:02X}{blue.value:02X}"
    return colour if known and colour != "FFFFFF" else None


def _merged(lines: list[Ruled]) -> tuple[Ruled, ...]:
    """Return *lines* with those that lie on one another, or follow on, as one."""
    merged: list[Ruled] = []
    rows: list[list[Ruled]] = []
    for line in sorted(lines, key=lambda line: line.at):
        if rows and line.at - rows[-1][0].at <= _NEAR:
            rows[-1].append(line)
        else:
            rows.append([line])
    for row in rows:
        at = row[0].at
        for line in sorted(row, key=lambda line: line.first):
            if merged and merged[-1].at == at and line.first <= merged[-1].last + _NEAR:
                last = merged.pop()
                merged.append(Ruled(at=at, first=last.first, last=max(last.last, line.last)))
            else:
                merged.append(Ruled(at=at, first=line.first, last=line.last))
    return tuple(merged)


def components(ruling: Ruling) -> Iterator[tuple[list[Ruled], list[Ruled]]]:
    """Yield the lying and the standing lines of each grid: those that meet one another."""
    lying, standing = ruling.lying, ruling.standing
    parents = list(range(len(lying) + len(standing)))

    def root(one: int) -> int:
        while parents[one] != one:
            parents[one] = parents[parents[one]]
            one = parents[one]
        return one

    for (at, line), (place, post) in itertools.product(enumerate(lying), enumerate(standing)):
        across = line.first - _NEAR <= post.at <= line.last + _NEAR
        if across and post.first - _NEAR <= line.at <= post.last + _NEAR:
            parents[root(at)] = root(len(lying) + place)
    groups: dict[int, tuple[list[Ruled], list[Ruled]]] = {}
    for one in range(len(parents)):
        group = groups.setdefault(root(one), ([], []))
        if one < len(lying):
            group[0].append(lying[one])
        else:
            group[1].append(standing[one - len(lying)])
    yield from groups.values()
