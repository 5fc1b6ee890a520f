"""The date and the edition that a plan prints of itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language import find_days
from scrkit.layouts.front import Said, read_date

if TYPE_CHECKING:
    from scrkit.layouts.plan.entry import Plan
    from scrkit.model import Block

_PUBLISHED = re.compile(
    r"\b(?:publication\s+date|date\s+(?:of\s+publication|published)|published(?:\s+on)?|dated"
    r"|(?:plan|response)\s+(?:agreed|approved|signed\s+off)(?:\s+(?:on|by\s+the\s+board\s+on))?)\b",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:as\s+at|as\s+of|(?:last\s+)?updated(?:\s+on)?|update\s+of|reviewed\s+on|position\s+at)\b", re.IGNORECASE
)
_EDITION = re.compile(
    r"\b(?:version|edition|issue)\s*(?:no\.?|number)?\s*:?\s*\d+(?:\.\d+)*\b|\bv\d+(?:\.\d+)*\b", re.IGNORECASE
)
_SHORT = 12
"""A line that dates the plan has at most so many words."""


def dated_of(plan: Plan, sign_off: tuple[Block, ...]) -> Said | None:
    """Return the plan's own date: that of its publication, else of its state, its *sign_off*, its title."""
    lines = tuple(block for block in (*plan.title, *plan.opening, *plan.closing) if len(block.text.split()) <= _SHORT)
    for pattern in (_PUBLISHED, _UPDATED):
        said = _behind(pattern, lines)
        if said is not None:
            return said
    return read_date(sign_off, plan.title)


def _behind(pattern: re.Pattern[str], lines: tuple[Block, ...]) -> Said | None:
    """Return the day behind the words of *pattern*, in the same line or alone in the next."""
    for place, block in enumerate(lines):
        found = pattern.search(block.printed)
        if found is None:
            continue
        behind = block.printed[found.end() :].strip(" :")
        following = lines[place + 1] if place + 1 < len(lines) else None
        alone = following.printed if following and not behind else behind
        for day in find_days(alone):
            if day.day is not None:
                return Said(day=day.day, words=day.said, at=following.at if following and not behind else block.at)
    return None


def edition_of(plan: Plan) -> str | None:
    """Return the edition that the title or a short line of the opening prints ("Version 3")."""
    lines = (block.printed for block in (*plan.title, *plan.opening) if len(block.text.split()) <= _SHORT)
    return next((found.group() for line in lines if (found := _EDITION.search(line))), None)
