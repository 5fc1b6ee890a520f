"""Where the sections of a document without numbers start: at the headings that stand over those of a lesson's parts.

Headings have levels in Word files and web pages; where there are none, a paragraph set in bold as a whole is one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.layouts.heading import looks_like_heading
from scrkit.model import words

if TYPE_CHECKING:
    from scrkit.layouts.heading import Headings
    from scrkit.model import Block

_PARTS = frozenset({"view", "taken", "impact", "action", "lesson"})
"""Parts that stand inside a lesson."""

_OUTER = frozenset({"introduction", "governance"})
"""Parts that a section of its own may be."""


_LABEL = re.compile(
    r"(?:key\s+)?(?:lesson|finding|learning(?:\s+(?:point|theme))?|recommendation|theme|issue|priority)s?\b",
    re.IGNORECASE,
)
"""How a line begins that may hold a colon and be the title of a lesson."""


def unnumbered_starts(blocks: tuple[Block, ...], headings: Headings, *, bold: bool, lines: bool = False) -> list[int]:
    """Return the places of the headings of sections among *blocks*, none where no heading of a part has one over it.

    *bold* says that where nothing is marked as a heading a line in bold is one, *lines* that a short line without a
    number is one, since every paragraph has a number.
    """
    candidates = [place for place, block in enumerate(blocks) if block.kind == "heading" and words(block.text)]
    if bold and not candidates:
        candidates = [place for place, block in enumerate(blocks) if block.bold and looks_like_heading(block)]
    if lines and not candidates:
        candidates = [place for place, block in enumerate(blocks) if _is_line(block)]
    parts = {place: headings.part(blocks[place].text) for place in candidates}
    first = _after_title(blocks, parts)
    parents = _over_parts(blocks, parts, first)
    if not parents:
        return []
    deepest = max(blocks[place].level or 1 for place in parents)
    shallowest = min((blocks[at].level or 1 for at, part in parts.items() if part in _PARTS - {"action"}), default=1)
    return [
        place
        for place in candidates
        if place in parents
        or (
            place >= first
            and (blocks[place].level or 1) <= deepest
            and ((blocks[place].level or 1) < shallowest or parts[place] in _OUTER)
        )
    ]


def _is_line(block: Block) -> bool:
    """Whether *block* is a short line without a number; of those with a colon, whether a word for a lesson opens it."""
    titled = block.number is None and looks_like_heading(block)
    return titled and (":" not in block.text.rstrip(":") or _LABEL.match(block.text) is not None)


def _over_parts(blocks: tuple[Block, ...], parts: dict[int, str | None], first: int) -> set[int]:
    """Return the headings over those of *parts*: the last that is higher, else the last as high that is no part.

    A heading before the place *first* is one of the title, over everything and over none.
    """
    found: set[int] = set()
    stack: list[tuple[int, int | None]] = []
    for place, part in parts.items():
        level = blocks[place].level or 1
        while stack and stack[-1][0] > level:
            stack.pop()
        beside = stack.pop()[1] if stack and stack[-1][0] == level else None
        higher = stack[-1][1] if stack else None
        if part in _PARTS:
            over = higher if higher is not None and higher >= first else beside
            if over is not None:
                found.add(over)
        stack.append((level, place if part in {None, "lesson"} else beside if part in _PARTS else None))
    return found


def _after_title(blocks: tuple[Block, ...], parts: dict[int, str | None]) -> int:
    """Return the place of the first heading that follows prose, or names a part: those before it are the title's."""
    for place, block in enumerate(blocks):
        if parts.get(place) is not None:
            return place
        if place not in parts and not looks_like_heading(block, longest=30):
            return place
    return len(blocks)
