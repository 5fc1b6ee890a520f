"""What a template prints where a plan says something: instructions under the header, gaps, choices offered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language import default_wordings
from scrkit.layouts.table.header import WHAT
from scrkit.model import words

if TYPE_CHECKING:
    from scrkit.layouts.table.grid import Row, Slot
    from scrkit.layouts.table.header import Header
    from scrkit.model import Vocabulary

_GAP = re.compile(
    r"\W*(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|_{3,}|\.{3,}|\u2026|x{2,}|d{1,2}\s?/\s?m{1,2}\s?/\s?y{2,4}|mm/yy(?:yy)?|(?:click|tap)\s.{0,40}\benter\b.{0,20})\W*",
    re.IGNORECASE,
)
"""A gap to be filled in: brackets, rules, "dd/mm/yyyy"."""

_ASKS = re.compile(
    r"\W*(?:insert|enter|state|describe|specify|give|set\s+out|list|add|indicate|detail|outline|summarise|type|select|choose|delete|complete\s+this|please|use|include|explain|e\.?g\.?|i\.?e\.?|for\s+example"
    r"|this\s+(?:column|box|section|cell)|(?:in\s+)?this\s+(?:column|box)|note\s+here|record\s+here|name\s+(?:of|and)|title\s+of|job\s+title|date\s+(?:of|by|when|the)|from\s+date\s+of)\b.{0,300}",
    re.IGNORECASE | re.DOTALL,
)
"""An instruction to whoever fills it in."""

_QUESTION = re.compile(
    r"(?:what|which|who|when|how|why|where|is|are|has|have|will|does|do|local|single|multi)\b.{0,200}\?[^\w]*",
    re.IGNORECASE | re.DOTALL,
)
_PLAINLY = re.compile(
    r"\W*(?:insert|enter|click|tap|state\s+the|please|from\s+date\s+of\s+publication|e\.?g\.|for\s+example|this\s+(?:column|box|section)|job\s+title)\b",
    re.IGNORECASE,
)
_GUIDES = re.compile(
    r"\bshould\s+be\s+(?:SMART|specific|realistic)\b|\[(?:insert|enter|add|name|date)\b|\b(?:no|not)\s+names?\b|\bjob\s+titles?\b"
    r"|\brealistic\s+(?:date|timescale|target)",
    re.IGNORECASE,
)
"""What guides whoever fills a template in, wherever it stands in a prompt."""

_SHORT = 60
"""A prompt has at most so many words."""


def is_gap(text: str) -> bool:
    """Whether *text* is a gap to be filled in and no more."""
    return _GAP.fullmatch(text) is not None


def is_prompt(text: str) -> bool:
    """Whether *text* could be what a template prints: a gap, an instruction, questions."""
    said = text.strip()
    if len(said.split()) > _SHORT:
        return False
    return is_gap(said) or bool(_ASKS.fullmatch(said)) or _asks_plainly(said)


def offers_colours(text: str, vocabulary: Vocabulary) -> bool:
    """Whether *text* offers two colours of progress or more to choose from, and says nothing else."""
    colours = {colour.lower() for colour in (*default_wordings().colours, *vocabulary.wordings.colours)}
    letters = {colour[0] for colour in colours}
    said = [word.lower() for word in words(text) if word.lower() not in {"or", "and", "rag", "brag"}]
    return len(set(said)) > 1 and (colours.issuperset(said) or letters.issuperset(said))


def is_prompt_row(row: Row, header: Header, vocabulary: Vocabulary) -> bool:
    """Whether *row*, directly under its *header*, instructs whoever fills the plan in.

    What is to be done and why are prompts, or empty, as are most of its cells; and one of them is no imperative alone,
    which an action may be as well ("List the schools").
    """
    plain = [
        is_gap(slot.text) or _asks_plainly(slot.text) or offers_colours(slot.text, vocabulary) for slot in row.said
    ]
    asked = [sure or is_prompt(slot.text) for sure, slot in zip(plain, row.said, strict=True)]
    telling = (asks for asks, slot in zip(asked, row.said, strict=True) if _name(slot, header) in WHAT)
    return any(plain) and 2 * sum(asked) >= len(asked) and all(telling)


def _asks_plainly(text: str) -> bool:
    """Whether *text* is a question, or an instruction that no plan gives its agencies."""
    return bool(_QUESTION.fullmatch(text.strip()) or _PLAINLY.match(text) or _GUIDES.search(text))


def _name(slot: Slot, header: Header) -> str:
    return header.columns[slot.cell.column].name
