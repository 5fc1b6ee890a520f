"""Bodies that a document spells out beside their abbreviation, "Suffolk County Council (SCC)"."""

from __future__ import annotations

import re

from scrkit.model import Body

_SPELT = re.compile(r"\((?:the\s+)?[\u2018\"']?([A-Z][\w&/]*(?:\s+[A-Z][\w&/]*){0,3})[\u2019\"']?\)")
_NAME_BEFORE = re.compile(
    r"(?<![\w&'\u2019-])(?!(?:A|After|An|At|Before|Both|Each|Following|From|However|In|On|The|When|With)\s)"
    r"((?:[A-Z][\w'\u2019&-]*\s+(?:(?:and|of|for|in|the|to|&)\s+){0,3})+)$"
)
_BACK = 200
"""No name is longer than this."""


def find_spelt(text: str) -> tuple[Body, ...]:
    """Return the bodies that *text* spells out with their abbreviation, "Suffolk County Council (SCC)"."""
    found: list[Body] = []
    for short in _SPELT.finditer(text):
        name = _NAME_BEFORE.search(text[max(0, short.start() - _BACK) : short.start()])
        long = name[1].strip() if name else ""
        if long and _spells(long, short[1]) and long != short[1]:
            found.append(Body(name=long, aliases=(short[1],)))
    return tuple(found)


def _spells(long: str, short: str) -> bool:
    """Whether the capitals of *short* stand in this order among the initials of *long*."""
    initials = [word[0] for word in re.findall(r"[^\W\d_]\w*", long)]
    wanted = [ch for ch in short if ch.isupper()]
    at = 0
    for initial in initials:
        if at < len(wanted) and initial.upper() == wanted[at]:
            at += 1
    return at == len(wanted) >= 2  # noqa: PLR2004 - one letter abbreviates nothing
