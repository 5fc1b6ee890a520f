"""What titles a card: "Recommendation 3", "Finding 2: Sharing records", "R3", "Action 4". Imports ``model``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scrkit.model import words

if TYPE_CHECKING:
    from scrkit.model import Block

_NUMBER: Final = r"(?P<number>[A-Z]{0,3}\d{1,3}(?:[./]\d{1,3}){0,3}[a-z]?|[IVX]{1,5})"
_BEHIND: Final = r"(?P<mark>\s{0,3}[:.)\u2013\u2014-](?=\s|$)|\s{0,3}$)"
_KINDS: Final = (
    ("recommendation", r"rec(?:ommendation)?s?\.?"),
    ("finding", r"(?:key\s+)?finding"),
    ("lesson", r"lessons?(?:\s+learn(?:ed|t))?|learning(?:\s+point)?|advisory\s+point"),
    ("issue", r"(?:key\s+)?issue|concern|area\s+(?:for|of)\s+(?:improvement|development)"),
    ("theme", r"theme|priority|objective|standard|section|part|chapter|strand"),
    ("action", r"action"),
)
_TITLES: Final = tuple(
    (
        kind,
        re.compile(
            rf"(?P<word>(?:{said})\s{{0,3}}(?:no\.?|number|ref\.?|#)?\s{{0,3}}){_NUMBER}{_BEHIND}", re.IGNORECASE
        ),
    )
    for kind, said in _KINDS
)
_CODE: Final = re.compile(rf"(?P<word>)(?P<number>R(?:ec)?\s?\d{{1,3}}(?:\.\d{{1,3}})*){_BEHIND}")
_LONGEST: Final = 60
"""A title with the recommendation in it has at most so many words."""


@frozen(kw_only=True)
class Title:
    """A title: of which *kind* its card is, its *number*, *word* before that, *text* behind it."""

    kind: str
    number: str
    word: str
    text: str


def title_of(block: Block) -> Title | None:
    """Return the title that *block* is, None where it is none."""
    printed = " ".join(block.printed.split())
    if block.kind == "item" or len(printed.split()) > _LONGEST:
        return None
    for kind, pattern in (*_TITLES, ("recommendation", _CODE)):
        found = pattern.match(printed)
        if found is not None:
            text = printed[found.end() :].strip()
            return Title(
                kind=kind, number=found["number"], word=found["word"].strip(), text=text if words(text) else ""
            )
    return None


def card_kind(titles: list[tuple[Title, bool]]) -> str | None:
    """Return of which kind the cards are, by every title with whether a label or text and no other title follows it.

    What other titles follow ("Theme 1" over several recommendations) titles a section. An action is a card where
    nothing else is one.
    """
    counts: dict[str, int] = {}
    for title, leads in titles:
        counts[title.kind] = counts.get(title.kind, 0) + leads
    outer = {kind: count for kind, count in counts.items() if kind != "action" and count}
    if outer:
        order = [kind for kind, _ in _KINDS]
        return max(outer, key=lambda kind: (min(outer[kind], 2), -order.index(kind)))
    return "action" if counts.get("action") else None
