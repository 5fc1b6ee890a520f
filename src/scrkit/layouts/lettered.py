"""Titles that are lettered or have Roman numerals: "A. Housing", "IV. Discharge".

In a line by itself "A. Smith" is a name as well: only several titles that follow on from each other show their letters
to be numbers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.layouts.counting import follows_on
from scrkit.layouts.heading import looks_like_heading

if TYPE_CHECKING:
    from scrkit.model import Block

_LETTER = re.compile(r"(?P<label>(?P<number>[A-Z]|[IVX]{2,5})[.):])\s+(?=\w)")
_SEVERAL = 2


def lettered(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *blocks*, the letters of titles that follow on from the first on as their numbers."""
    found: dict[int, re.Match[str]] = {}
    last: str | None = None
    for place, block in enumerate(blocks):
        letter = _LETTER.match(block.text) if block.number is None and looks_like_heading(block) else None
        if letter is not None and follows_on(last, letter["number"]):
            last = letter["number"]
            found[place] = letter
    if len(found) < _SEVERAL:
        return blocks
    return tuple(_numbered(block, found[place]) if place in found else block for place, block in enumerate(blocks))


def _numbered(block: Block, letter: re.Match[str]) -> Block:
    return evolve(block, label=letter["label"], number=letter["number"], text=block.text[letter.end() :])
