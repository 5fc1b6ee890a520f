"""What each section of a response is, and what each paragraph in it is taken for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from scrkit.layouts.section import Section
    from scrkit.model import ParagraphKind

SectionKind = Literal["introduction", "lesson", "action", "governance"]

LESSON_PARTS = frozenset({"view", "taken", "impact", "action"})
"""Parts that only a lesson has."""

_IN_SPITE: dict[str | None, frozenset[str]] = {
    "introduction": frozenset({"view", "action"}),
    "action": LESSON_PARTS - {"action"},
    "governance": frozenset({"view"}),
}
"""What makes a lesson of a section whose title says that it is another part of a response."""

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
    r"(?:required|needed|proposed|planned|necessary|identified|recommended)\b"
    r"|\b(?:decided|agreed|resolved)\s+(?:on|to\s+take|that)\s+no\s+(?:further\s+|additional\s+|new\s+|other\s+)?actions?\b",
    re.IGNORECASE,
)
_COMMITS = re.compile(r"\b(?:will|shall|must)\b", re.IGNORECASE)


def is_lesson(section: Section) -> bool:
    """Whether *section* is a lesson: its title points to learning, or a part of a lesson stands in it."""
    return bool(section.title[1]) or not _IN_SPITE.get(section.part, LESSON_PARTS).isdisjoint(section.prose.parts)


def section_kinds(found: tuple[Section, ...]) -> tuple[SectionKind | None, ...]:
    """Return what each section is, None where nothing tells.

    Sections before the first lesson introduce, whatever they are called; after it a heading has to say what they are.
    """
    lessons = [is_lesson(section) for section in found]
    first = lessons.index(True) if True in lessons else len(found)
    return tuple(
        "lesson" if lesson else _outside(section.part) or ("introduction" if place < first else None)
        for place, (section, lesson) in enumerate(zip(found, lessons, strict=True))
    )


def _outside(part: str | None) -> SectionKind | None:
    """Return what a section that is no lesson is by the *part* that its title names."""
    match part:
        case "introduction" | "action" | "governance":
            return part
        case _:
            return None


def needs_none(text: str) -> bool:
    """Whether *text* says that no action is needed, and commits nobody to any."""
    return bool(_NONE_NEEDED.search(text)) and not _COMMITS.search(text)
