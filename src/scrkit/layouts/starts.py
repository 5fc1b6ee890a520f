"""Where the sections of a document start.

A section starts at a number of one part whose text is a title: its paragraphs are numbered below it, or its number
follows on from the section before. Where a section "Lessons learned" holds the lessons as sections of its own, those
start at a number of one part more. Where headings have levels, sections start at those over the headings of parts
("Board view") too, numbered or not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, field

from scrkit.layouts.counting import follows_on
from scrkit.layouts.heading import LONGEST, Headings, looks_like_heading
from scrkit.layouts.kinds import LESSON_PARTS
from scrkit.layouts.section import Running, is_item
from scrkit.layouts.unnumbered import unnumbered_starts

if TYPE_CHECKING:
    from scrkit.model import Block

_TITLE = 30
"""A section's heading, references and all, has at most this many words."""

_CONTENTS = re.compile(r"(?:\.{3,}|(?:\. ){3,}|\u2026)\s*\d{1,3}$")
"""How a line of a table of contents ends."""


def section_starts(blocks: tuple[Block, ...], headings: Headings) -> list[int]:
    """Return the places of the section headings among *blocks*."""
    finder = _Finder(blocks=blocks, headings=headings)
    numbered = [place for place in range(len(blocks)) if finder.starts(place)]
    lines = any(isinstance(block, Running) for block in blocks)
    return sorted({*numbered, *unnumbered_starts(blocks, headings, bold=not numbered, lines=lines)})


@define(kw_only=True)
class _Finder:
    """Goes through *blocks*: *last* is the number of the section it is in, *outer* that of one that holds sections."""

    blocks: tuple[Block, ...]
    headings: Headings
    last: str | None = field(default=None)
    outer: str | None = field(default=None)

    def starts(self, place: int) -> bool:
        """Whether a section starts at *place*; every place is asked for once, in order."""
        block = self.blocks[place]
        number = block.number
        if number is None or block.kind == "item" or isinstance(block, Running) or _CONTENTS.search(block.text[-40:]):
            return False
        if "." in number:
            return self._starts_inside(place, number)
        if not (self._is_title(block) and (self._has_children(place) or self._follows(place))):
            return False
        self.last = number
        self.outer = number if self.headings.part(block.text) == "group" else None
        return True

    def _starts_inside(self, place: int, number: str) -> bool:
        """Whether a section inside "Lessons learned" starts at *place*."""
        block = self.blocks[place]
        inside = self.outer is not None and number.rpartition(".")[0] == self.outer
        if not inside or not self._is_title(block) or self.headings.part(block.text) is not None:
            return False
        return self._has_children(place) or self._over_part(place)

    def _is_title(self, block: Block) -> bool:
        """Whether *block* is set as a title; a full stop after a short one does not count."""
        return looks_like_heading(block, longest=_TITLE) or looks_like_heading(block, stop=True)

    def _has_children(self, place: int) -> bool:
        """Whether the next numbered block after *place* is numbered below it ("4" and "4.1")."""
        later = (self.blocks[at] for at in range(place + 1, len(self.blocks)))
        following = next((block.number for block in later if block.number and block.kind != "item"), "")
        return following.startswith(f"{self.blocks[place].number}.")

    def _over_part(self, place: int) -> bool:
        """Whether a heading that opens a part follows the block at *place*."""
        following = self._following(place)
        return following is not None and following.number is None and self.headings.part(following.text) is not None

    def _under_part(self, place: int) -> bool:
        """Whether the block at *place* ends as a sentence and is the first under an unnumbered heading of a part."""
        before, block = self.blocks[max(place - 1, 0)], self.blocks[place]
        return before.number is None and block.text.endswith(".") and self.headings.part(before.text) in LESSON_PARTS

    def _holds_part(self, place: int) -> bool:
        """Whether a heading that opens a part stands between the block at *place* and the next that has a number."""
        for block in self.blocks[place + 1 :]:
            if block.number is not None and block.kind != "item":
                return False
            if self.headings.part(block.text) is not None:
                return True
        return False

    def _follows(self, place: int) -> bool:
        """Whether the number at *place* is the next section's, with paragraphs that have no numbers below it."""
        block, following = self.blocks[place], self._following(place)
        if following is None or not follows_on(self.last, block.number or ""):
            return False
        sentence = self._under_part(place)
        if block.kind == "heading" or (self._over_part(place) and not sentence):
            return True
        if not (block.number or "").isdecimal() or (block.label or "")[:1].isalpha():
            return self._holds_part(place)
        if sentence or not looks_like_heading(block, longest=_TITLE):
            return False
        if self.last is None:
            return following.number is None and len(following.text.split()) > LONGEST
        return not self._in_list(place)

    def _following(self, place: int) -> Block | None:
        return self.blocks[place + 1] if place + 1 < len(self.blocks) else None

    def _in_list(self, place: int) -> bool:
        """Whether the block at *place* goes on with a numbered list, or follows a sentence that announces one."""
        before = self.blocks[place - 1]
        listed = is_item(before) and before.number is not None
        return listed or (before.text.endswith(":") and self.headings.part(before.text) is None)
