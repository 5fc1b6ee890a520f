"""What each section of a response is, and what each paragraph in it is taken for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language import split_title

if TYPE_CHECKING:
    from scrkit.layouts.section import Section
    from scrkit.model import ParagraphKind

_LESSON_PARTS = frozenset({"view", "taken", "impact", "action"})
_OUTSIDE = frozenset({"introduction", "action", "governance"})

KINDS: dict[str, ParagraphKind] = {
    "introduction": "introduction",
    "lesson": "lesson",
    "view": "view",
    "taken": "action_taken",
    "impact": "impact",
    "action": "action",
    "governance": "governance",
}
"""The kind of a paragraph in each part."""

_NONE_NEEDED = re.compile(
    r"\bno\s+(?:further\s+|additional\s+|new\s+|other\s+)*actions?\s+"
    r"(?:is|are|was|were|has been|have been)?\s*(?:\w+\s+)?"
    r"(?:required|needed|proposed|planned|necessary|identified|recommended)\b",
    re.IGNORECASE,
)


def is_lesson(section: Section) -> bool:
    """Whether *section* is a lesson: a part of one stands in it, or its title points to learning."""
    referred = section.heading is not None and bool(split_title(section.heading.text)[1])
    return referred or bool(_LESSON_PARTS.intersection(section.parts))


def section_kinds(found: tuple[Section, ...]) -> tuple[str | None, ...]:
    """Return for each section: lesson, introduction, action, governance, or None where nothing tells.

    Sections before the first lesson introduce, whatever they are called; after it a heading has to say what they are.
    """
    first = next((place for place, section in enumerate(found) if is_lesson(section)), len(found))
    kinds: list[str | None] = []
    for place, section in enumerate(found):
        if is_lesson(section):
            kinds.append("lesson")
        elif section.part in _OUTSIDE:
            kinds.append(section.part)
        else:
            kinds.append("introduction" if place < first else None)
    return tuple(kinds)


def needs_none(text: str) -> bool:
    """Whether *text* says that no action is needed."""
    return bool(_NONE_NEEDED.search(text))
