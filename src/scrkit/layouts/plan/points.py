"""The points of a cell: the items of its list, or its lines where it has none.

A point is what can stand parallel to a point of another cell: an action beside its date. What has a deeper level, and
an unmarked paragraph behind an item, belongs to the point before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.model import NOWHERE, Span, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Block

_RANGE = re.compile(
    r"\(?(?P<first>\d{1,2})\s?(?:-|\u2013|\bto\b|\band\b|&)\s?(?P<last>\d{1,2})(?:[.):]\s|:?\s)\s{0,3}"
    r"(?!(?:months?|weeks?|days?|years?|hours?|of|out|per)\b)(?=[^\W_])",
    re.IGNORECASE,
)
"""What opens a point that stands for several of the other list: "1-3 Complete"."""


_HIDDEN = re.compile(r"(?P<label>\(?(?P<number>\d{1,2})[.)])\s+(?=\d)")


@frozen(kw_only=True)
class Point:
    """One point: its *label* as printed, the *number* in that, its *text* and the sub-points below it.

    *listed* says that a number, a letter or a dash marks it as an item of a list, *spread* that figures
    before its words may be numbers of several points ("1-3 Complete").
    """

    label: str | None = None
    number: str | None = None
    text: str
    below: tuple[Point, ...] = ()
    listed: bool = False
    level: int = 1
    spread: bool = True
    at: Span = NOWHERE

    @property
    def printed(self) -> str:
        """All its words, a line for each sub-point."""
        return "\n".join((self.line, *(point.printed for point in self.below)))

    @property
    def line(self) -> str:
        """Its own words, without its sub-points."""
        return f"{self.label} {self.text}".strip() if self.label else self.text

    @property
    def words(self) -> str:
        """All its words but its own label."""
        return "\n".join((self.text, *(point.printed for point in self.below))).strip()

    @property
    def items(self) -> tuple[str, ...]:
        """Its sub-points as printed."""
        return tuple(point.printed for point in self.below)


def points_of(blocks: Iterable[Block]) -> tuple[Point, ...]:
    """Return the points in *blocks*, in order; the lines of an unmarked block are points of their own."""
    found: list[Point] = []
    for point in (line for block in blocks for line in _lines(block)):
        last = found[-1] if found else None
        if last and last.listed and (not point.listed or point.level > last.level):
            found[-1] = evolve(last, below=(*last.below, point))
        else:
            found.append(point)
    return tuple(found)


def _lines(block: Block) -> tuple[Point, ...]:
    """Return *block* as a point, or each of its lines where nothing marks it as one."""
    if block.label and not words(block.text):
        return (Point(text=block.printed, at=block.at),)
    listed = block.kind == "item" or block.number is not None
    texts = [block.text] if listed else [line for line in block.text.splitlines() if line.strip()]
    first, *rest = texts
    point = Point(
        label=block.label, number=block.number, text=first, listed=listed, level=block.level or 1, at=block.at
    )
    lines = (point, *(Point(text=text, at=block.at) for text in rest))
    return tuple(line if line.label else _marked(line) for line in lines)


def _marked(point: Point) -> Point:
    """Return *point* with the number that a figure behind it hides from a format: "1. 28 February 2020"."""
    found = _HIDDEN.match(point.text)
    if found is None:
        return point
    return evolve(point, label=found["label"], number=found["number"], text=point.text[found.end() :], listed=True)


def unlabelled(points: tuple[Point, ...], known: frozenset[str]) -> tuple[Point, ...]:
    """Return *points* without numbers that nothing parts from their words: "28 Feb 2020" is no twenty-eighth point.

    Those of more than one part stay where the actions beside them have them: they are *known*.
    """
    return tuple(
        evolve(point, label=None, number=None, text=point.line, listed=False) if _runs_on(point, known) else point
        for point in points
    )


def _runs_on(point: Point, known: frozenset[str]) -> bool:
    """Whether the number of *point* may be a part of its words."""
    number = point.number
    return number is not None and number == point.label and (number.isdecimal() or number not in known)


def is_list(points: tuple[Point, ...]) -> bool:
    """Whether *points* are marked as a list from the first to the last."""
    return bool(points) and all(point.listed for point in points)


def whole(points: tuple[Point, ...]) -> str:
    """Return all that *points* print, a line each."""
    return "\n".join(point.printed for point in points)


def covers(point: Point) -> tuple[tuple[str, ...], str] | None:
    """Return the numbers that *point* stands for and its words behind them, None where it has no number."""
    if point.number is not None:
        return (point.number.lower(),), point.words
    found = _RANGE.match(point.words)
    if found is None or not point.spread or not int(found["first"]) < int(found["last"]):
        return None
    numbers = range(int(found["first"]), int(found["last"]) + 1)
    return tuple(map(str, numbers)), point.words[found.end() :]
