"""Automatic numbers as LibreOffice counts them: list styles, the outline of headings, and lists that go on.

Imports ``errors`` and its own room, and what formats with automatic numbers share.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from scrkit.errors import LimitError
from scrkit.formats.flow.numerals import written
from scrkit.formats.flow.paragraph import A_BULLET, automatic
from scrkit.formats.opendocument.names import LOEXT, STYLE, TEXT, truth, whole

if TYPE_CHECKING:
    from lxml.etree import _Element

    from scrkit.formats.flow.paragraph import Number

DEPTHS: Final = 10
_LONGEST: Final = 255
"""Characters around a number; a million paragraphs with a longer one would fill the memory."""

_PLACE: Final = re.compile(r"%(\d{1,2})%")
_STYLES: Final = frozenset({f"{TEXT}list-style", f"{TEXT}outline-style"})
_OUTLINE: Final = ""
"""What the outline is called among the list styles: no list style has an empty name."""


@frozen(kw_only=True)
class _Level:
    """How one depth is written: *shape* is the text around the numbers, ``%1%.%2%``; a *bullet* counts nothing."""

    how: str = ""
    repeated: bool = False
    shape: str = ""
    start: int = 1
    bullet: bool = False


_NONE: Final[tuple[int | None, ...]] = (None,) * DEPTHS


@define
class Counters:
    """How far one list has counted at each depth."""

    values: list[int | None] = field(factory=lambda: list(_NONE))


class Lists:
    """The list styles in the *roots* of the document *name*, and how far the outline has counted."""

    def __init__(self, roots: tuple[_Element, ...], name: str) -> None:
        self._name = name
        self._outline = Counters()
        self._styles: dict[str, tuple[_Level, ...]] = {}
        for root in roots:
            for one in root.iter(*_STYLES):
                key = _OUTLINE if one.tag == f"{TEXT}outline-style" else one.get(f"{STYLE}name", _OUTLINE)
                self._styles[key] = self._levels(one)

    def heading(self, depth: int, start: int | None) -> Number | None:
        """Count on in the outline at *depth*, from 0, or from *start*, and return the number."""
        if _OUTLINE not in self._styles:
            return None
        return self.number(self._outline, _OUTLINE, depth, start)

    def number(self, counters: Counters, style: str, depth: int, start: int | None) -> Number | None:
        """Count on in a list at *depth*, from 0, or from *start*, and return the number as *style* writes it."""
        levels = self._styles.get(style)
        values = counters.values
        for higher in range(depth):
            if values[higher] is None:
                values[higher] = levels[higher].start if levels else 1
        before = values[depth]
        first = levels[depth].start if levels else 1
        values[depth] = start if start is not None else first if before is None else before + 1
        values[depth + 1 :] = _NONE[depth + 1 :]
        return _number(levels, values, depth) if levels else A_BULLET

    def _levels(self, style: _Element) -> tuple[_Level, ...]:
        levels = [_Level()] * DEPTHS
        for one in style:
            depth = whole(one.get(f"{TEXT}level"))
            if depth is not None and 1 <= depth <= DEPTHS:
                levels[depth - 1] = self._level(one, depth)
        return tuple(levels)

    def _level(self, element: _Element, depth: int) -> _Level:
        if str(element.tag).endswith(("-bullet", "-image")):
            return _Level(bullet=True)
        shape = element.get(f"{LOEXT}num-list-format") or _shape(element, depth)
        if len(shape) > _LONGEST:
            raise LimitError(f"a list with {len(shape):,} characters around its numbers", file=self._name)
        start = whole(element.get(f"{TEXT}start-value"))
        return _Level(
            how=element.get(f"{STYLE}num-format", ""),
            repeated=truth(element.get(f"{STYLE}num-letter-sync")),
            shape=shape,
            start=1 if start is None else start,
        )


def _shape(element: _Element, depth: int) -> str:
    """Return the text around the numbers of so many depths as are displayed."""
    shown = min(max(whole(element.get(f"{TEXT}display-levels")) or 1, 1), depth)
    places = ".".join(f"%{at}%" for at in range(depth - shown + 1, depth + 1))
    return f"{element.get(f'{STYLE}num-prefix', '')}{places}{element.get(f'{STYLE}num-suffix', '')}"


def _number(levels: tuple[_Level, ...], values: list[int | None], depth: int) -> Number | None:
    """Return the number at *depth* with the text around it, None where nothing is printed."""
    level = levels[depth]
    if level.bullet:
        return A_BULLET
    if not level.how:
        return None

    def counted(place: re.Match[str]) -> str:
        at = int(place[1]) - 1
        return written(values[at] or 0, levels[at].how, repeated=levels[at].repeated) if at <= depth else ""

    label = _PLACE.sub(counted, _printed(levels, level.shape, depth))
    alone = _PLACE.findall(level.shape) == [str(depth + 1)]
    return automatic(label, letter=alone and level.how in {"a", "A", "i", "I"})


def _printed(levels: tuple[_Level, ...], shape: str, depth: int) -> str:
    """Return *shape* without the depths above that print no number, and the stop after each."""
    for at, level in enumerate(levels[:depth], start=1):
        if not level.how:
            shape = shape.replace(f"%{at}%.", "").replace(f"%{at}%", "")
    return shape
