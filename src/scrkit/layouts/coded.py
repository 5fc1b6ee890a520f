"""Numbers of a letter and a figure that have no stop: "A1 The Council will …", "1a The Council will …".

So are "Recommendation 1 Housing" and the letters of sentences: "A. The Council will …".

In one line "A1" is a road or a paper size as well: only paragraphs of one document that count on from each other show
their codes to be numbers.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.layouts.heading import looks_like_heading

if TYPE_CHECKING:
    from scrkit.model import Block

_CODE = re.compile(
    r"(?P<label>(?P<letters>[A-Z]{1,2})(?P<figures>[1-9]\d?)|(?P<section>[1-9]\d?)(?P<letter>[a-z])"
    r"|(?P<word>Recommendation|Finding|Lesson|Theme|Issue)\s(?P<nth>[1-9]\d?)|(?P<capital>[A-Z])[.)])\s+(?=[A-Z])"
)


def coded(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *blocks*, the codes at the start of those that count on from the first on as their numbers."""
    found = {
        place: code
        for place, block in enumerate(blocks)
        if block.label is None and block.cell is None and (code := _code(block))
    }
    for sort in set(map(_sort, found.values())):
        of = {place: code for place, code in found.items() if _sort(code) == sort}
        if not _counts(tuple(map(_place, of.values()))):
            found = {place: code for place, code in found.items() if place not in of}
    return tuple(_numbered(block, found[place]) if place in found else block for place, block in enumerate(blocks))


def _code(block: Block) -> re.Match[str] | None:
    """Return the code that opens *block*: a word for a lesson opens titles only, and a capital with a stop none."""
    code = _CODE.match(block.text)
    if code is None or not (code["word"] or code["capital"]):
        return code
    return code if looks_like_heading(block) == bool(code["word"]) else None


def _sort(code: re.Match[str]) -> str:
    """Return what is the same in all codes that count on from each other."""
    return code["letters"] or code["word"] or ("." if code["capital"] else "")


def _place(code: re.Match[str]) -> int:
    """Return which of its sort *code* is: 1 for "A1", "3a", "Lesson 1" and "A."."""
    figure, letter = code["figures"] or code["nth"], code["letter"] or code["capital"]
    return int(figure) if figure else ord(letter.lower()) - ord("a") + 1


def _counts(places: tuple[int, ...]) -> bool:
    """Whether *places* count from 1 on, beyond it and without a gap; they may start anew."""
    onward = all(after in {1, before + 1} for before, after in itertools.pairwise(places))
    return places[0] == 1 and max(places) > 1 and onward


def _numbered(block: Block, code: re.Match[str]) -> Block:
    kind = "paragraph" if block.kind == "item" else block.kind
    number = code["nth"] or code["capital"] or code["label"]
    return evolve(block, kind=kind, label=code["label"], number=number, text=block.text[code.end() :])
