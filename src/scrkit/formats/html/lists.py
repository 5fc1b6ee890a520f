"""The numbers of lists, as browsers print them. Imports what formats with automatic numbers share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define

from scrkit.formats.flow.numerals import written
from scrkit.formats.flow.paragraph import A_BULLET, automatic

if TYPE_CHECKING:
    from lxml.etree import _Element

    from scrkit.formats.flow.paragraph import Number

_KINDS: Final = {
    "decimal": "1",
    "decimal-leading-zero": "01",
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
    "none": "",
}
_SHORT: Final = frozenset({"1", "a", "A", "i", "I"})
_BULLETS: Final = frozenset({"disc", "circle", "square"})
_WHOLE: Final = re.compile(r"\s*(-?\d{1,9})(?!\d)")
_LETTER: Final = re.compile(r"\(?(?:[a-z]|[ivxlcdm]+)[.)]?", re.IGNORECASE)
_DEPTH: Final = re.compile(r"level([1-9])")
_SIGN: Final = 2
"""A mark of fewer characters in a font of signs is a bullet, whatever letter stands for it."""


@define
class Listed:
    """A list while its items are read: how it writes its numbers, and the next one."""

    how: str | None
    next: int
    step: int

    @classmethod
    def begun(cls, element: _Element, style: dict[str, str]) -> Listed:
        """Return the list that *element* begins."""
        how = _how(element, style) or ("1" if element.tag == "ol" else "disc")
        back = element.get("reversed") is not None
        first = sum(1 for one in element if one.tag == "li") if back else 1
        start = _whole(element.get("start"))
        return cls(how=how, next=first if start is None else start, step=-1 if back else 1)

    def number(self, item: _Element, style: dict[str, str]) -> Number | None:
        """Count on and return the number of *item*, None where nothing is printed before it."""
        own = _whole(item.get("value"))
        value = self.next if own is None else own
        self.next = value + self.step
        how = _how(item, style) or self.how
        if how in _BULLETS:
            return A_BULLET
        kind = how if how in _SHORT else _KINDS.get(how or "", "1")
        return automatic(f"{written(value, kind)}.", letter=kind in {"a", "A", "i", "I"}) if kind else None


def typed(label: str, *, signs: bool) -> Number | None:
    """Return the number that Word wrote as *label* before an item; *signs* says that its font is one of signs."""
    label = " ".join(label.split())
    if signs and 0 < len(label) < _SIGN:
        return A_BULLET
    return automatic(label, letter=bool(_LETTER.fullmatch(label)))


def word_depth(style: dict[str, str]) -> int:
    """Return how deep in a list of Word's a paragraph stands, from 0."""
    found = _DEPTH.search(style.get("mso-list", ""))
    return int(found[1]) - 1 if found else 0


def _how(element: _Element, style: dict[str, str]) -> str | None:
    """Return how *element* says that its numbers are written."""
    told = style.get("list-style-type") or style.get("list-style", "")
    known = next((part for part in told.split() if part in _KINDS or part in _BULLETS), None)
    kind = (element.get("type") or "").strip()
    return known or (kind if kind in _SHORT else kind.lower() if kind.lower() in _BULLETS else None)


def _whole(text: str | None) -> int | None:
    found = _WHOLE.match(text or "")
    return int(found[1]) if found else None
