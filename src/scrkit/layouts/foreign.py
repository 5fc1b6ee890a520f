"""What shows that a document is no response in prose, whatever its sections are called.

Minutes, policies and overview reports have numbered sections, decisions and actions too; a plan of labelled cards or
in a table is a response, and another layout's: read as prose it would give wrong owners and days.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.layouts.asides import is_aside
from scrkit.layouts.heading import looks_like_heading
from scrkit.layouts.kinds import is_lesson
from scrkit.layouts.section import is_item
from scrkit.model import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.layouts.section import Section
    from scrkit.model import Block, Outline

_REVIEW = re.compile(r"(?i:\b(?:review|overview\s+report)\b)|\bSCRs?\b|\bLCSPRs?\b|\bSARs?\b|\bDHRs?\b")
_PROMPT = re.compile(r"\W*(?:\[[^\]]*\]|<[^>]*>|\.{3,}|_{3,}|(?:insert|enter|type|add)\b.{0,80})\W*", re.IGNORECASE)
"""What a template prints where a response says something."""

_OTHER = re.compile(
    r"\b(?:minutes|agenda|invoice|polic(?:y|ies)|procedures?|protocol|guidance|guidelines|leaflet|newsletter|handbook"
    r"|strategy|terms\s+of\s+reference|job\s+description|press\s+release|(?:annual|overview|inspection)\s+report"
    r"|business\s+plan|executive\s+summary)\b",
    re.IGNORECASE,
)
_RESPONSE = re.compile(r"\b(?:respon(?:se|ds|ding)|action\s+plan|reply)\b", re.IGNORECASE)
"""What the title of a response may say beside the report that it answers."""

_MEETING = re.compile(
    r"(?:apologies(?:\s+for\s+absence)?|present|in\s+attendance|matters\s+arising|any\s+other\s+business|AOB"
    r"|(?:date\s+of\s+)?next\s+meeting|minutes\s+of\s+(?:the\s+)?(?:last|previous)\s+meeting)(?:\s*[:.].*)?",
    re.IGNORECASE,
)
_ITEMS = 2
"""So many items that only a meeting has make minutes."""

_UNDERTAKES = re.compile(
    r"\b(?:will|shall|accept(?:s|ed|ing)?|agree[sd]?|endorse[sd]?|welcome[sd]?|undertake[sn]?|commit(?:s|ted)?"
    r"|recognise[sd]?|acknowledge[sd]?|concurs?|support(?:s|ed)?|disputes?|disagrees?|rejects?)\b"
    r"|^[A-Z][\w'\u2019&,/ -]{1,80}\sto\s[a-z]",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL = re.compile(r"[A-Z][\w/&'\u2019()-]*(?:\s+[\w/&'\u2019()-]+){0,4}\s*:(?=\s|$)")
_OWN = re.compile(
    r"(?:leads?(?:\s+\w+)?|owners?|who|by\s+whom|(?:person|agency|officer)\s+responsible|responsib(?:le|ility)(?:\s+\w+){0,2}"
    r"|by|by\s+when|when|(?:revised\s+)?timescales?|deadline|due(?:\s+date)?|(?:target|completion)(?:\s+completion)?\s+date)\s*:",
    re.IGNORECASE,
)
"""The label of a field that says who answers or by when."""


def lacks(outline: Outline, front: tuple[Block, ...], found: tuple[Section, ...], full: int) -> tuple[str, ...]:
    """Return what shows that *outline* is none, *full* of whose sections answer learning; *front* is before them."""
    groups = [group for section in found for group in section.prose.groups]
    answers = [group.text for group in groups if group.part in {"view", "action"}]
    prompts = sum(1 for group in groups if _PROMPT.fullmatch(group.text))
    said = (
        ("none of them answers learning", not full),
        ("it speaks of no review", not any(_REVIEW.search(block.text) for block in outline.blocks)),
        ("its paragraphs are prompts to be filled in", 2 * prompts >= len(groups)),
        ("its title says that it is something else", _is_other(front)),
        ("it has the items of a meeting", sum(map(_of_meeting, outline.blocks)) >= _ITEMS),
        ("nobody in it answers or undertakes anything", bool(answers) and not any(map(_UNDERTAKES.search, answers))),
        ("its lessons are labelled cards", _are_cards(outline, found)),
        ("most of its words stand in tables", _tabled(outline)),
    )
    return tuple(reason for reason, holds in said if holds)


def _is_other(front: tuple[Block, ...]) -> bool:
    """Whether the title block *front* names another kind of paper, and no response."""
    lines = [block.text for block in front if looks_like_heading(block)]
    return any(map(_OTHER.search, lines)) and not any(map(_RESPONSE.search, lines))


def _of_meeting(block: Block) -> bool:
    return _MEETING.fullmatch(block.text) is not None


def _are_cards(outline: Outline, found: tuple[Section, ...]) -> bool:
    """Whether half of the lessons or more are cards: nothing but labelled fields, an owner or a day among them."""
    lessons = {id(section.heading) for section in found if is_lesson(section)}
    cards = sum(1 for heading, blocks in _sections(outline, found) if id(heading) in lessons and _is_card(blocks))
    return 2 * cards >= len(lessons)


def _is_card(blocks: list[Block]) -> bool:
    fields = [block.text for block in blocks if not is_item(block)]
    return any(map(_OWN.match, fields)) and all(map(_LABEL.match, fields))


def _sections(outline: Outline, found: tuple[Section, ...]) -> Iterator[tuple[Block, list[Block]]]:
    """Yield the heading of each section in *found* with the blocks under it, as the outline has them."""
    headings = {id(section.heading) for section in found}
    prose = [block for block in outline.blocks if not is_aside(block)]
    at = [place for place, block in enumerate(prose) if id(block) in headings]
    for start, end in zip(at, (*at[1:], len(prose)), strict=True):
        yield prose[start], prose[start + 1 : end]


def _tabled(outline: Outline) -> bool:
    """Whether more than half of the words stand in the cells of tables, or in the rows that Markdown draws."""
    inside = [block for block in outline.blocks if block.cell or block.text.startswith("|")]
    return bool(inside) and 2 * sum(len(words(block.printed)) for block in inside) > len(outline.words)
