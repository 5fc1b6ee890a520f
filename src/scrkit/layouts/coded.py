"""Numbers of a letter and a figure that have no stop: "A1 The Council will …", "1a The Council will …".

In one line "A1" is a road or a paper size as well: only paragraphs of one document that count on from each other show
their codes to be numbers.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from scrkit.model import Block

_CODE = re.compile(
    r"(?P<number>(?P<letters>[A-Z]{1,2})(?P<figures>[1-9]\d?)|(?P<section>[1-9]\d?)(?P<letter>[a-z]))\s+(?=[A-Z])"
)


def coded(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *blocks*, the codes at the start of those that count on from the first on as their numbers."""
    found = {
        place: code
        for place, block in enumerate(blocks)
        if block.label is None and block.cell is None and (code := _CODE.match(block.text))
    }
    for letters in {code["letters"] for code in found.values()}:
        of = {place: code for place, code in found.items() if code["letters"] == letters}
        if not _counts(tuple(map(_place, of.values()))):
            found = {place: code for place, code in found.items() if place not in of}
    return tuple(_numbered(block, found[place]) if place in found else block for place, block in enumerate(blocks))


def _place(code: re.Match[str]) -> int:
    """Return which of its sort *code* is: 1 for "A1" and for "3a"."""
    return int(code["figures"]) if code["figures"] else ord(code["letter"]) - ord("a") + 1


def _counts(places: tuple[int, ...]) -> bool:
    """Whether *places* count from 1 on, beyond it and without a gap; they may start anew."""
    onward = all(after in {1, before + 1} for before, after in itertools.pairwise(places))
    return places[0] == 1 and max(places) > 1 and onward


def _numbered(block: Block, code: re.Match[str]) -> Block:
    kind = "paragraph" if block.kind == "item" else block.kind
    return evolve(block, kind=kind, label=code["number"], number=code["number"], text=block.text[code.end() :])
