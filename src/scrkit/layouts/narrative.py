"""The layout ``narrative``: numbered sections in the manner of Suffolk's response of January 2014.

An introduction, one section per lesson (lesson, view, context and actions taken, impact, actions), then actions
outside any lesson and who oversees the plan. Headings are recognised by the vocabulary, never by their place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.errors import ReadError
from scrkit.language import split_title
from scrkit.layouts.front import part_prose, part_sign_off, read_front
from scrkit.layouts.gathering import gather, sections
from scrkit.layouts.heading import Headings, tokens
from scrkit.layouts.kinds import LESSON_PARTS, is_lesson
from scrkit.layouts.review_draft import ReviewDrafter
from scrkit.model import Confidence, Draft, Outline, words

if TYPE_CHECKING:
    from scrkit.layouts.section import Section
    from scrkit.plugin import LayoutContext

_REVIEW = re.compile(r"(?i:\breview\b)|\bSCRs?\b|\bLCSPRs?\b|\bSARs?\b|\bDHRs?\b")
_PROMPT = re.compile(r"\W*(?:\[[^\]]*\]|<[^>]*>|\.{3,}|_{3,}|(?:insert|enter|type|add)\b.{0,80})\W*", re.IGNORECASE)
"""What a template prints where a response says something."""

_HARDLY = 0.4
"""The confidence of what has the sections of a response and lacks what makes it one: below what a reader accepts."""


class Narrative:
    """The layout ``narrative``."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:
        """Return how sure it is: sections that answer learning, actions, numbered paragraphs, little outside them."""
        _, found = sections(outline.blocks, Headings(vocabulary=context.vocabulary))
        lessons = [section for section in found if is_lesson(section)]
        if not lessons:
            return Confidence(
                value=0.0, reasons=("no numbered section holds a view, actions taken, impact or actions",)
            )
        full = sum(map(_answers, lessons))
        acting = sum(1 for section in found if "action" in (*section.prose.parts, section.part))
        groups = [group for section in found for group in section.prose.groups]
        numbered = sum(1 for group in groups if group.number) / max(len(groups), 1)
        value = 0.3 * full / len(lessons) + 0.3 * min(acting, 1) + 0.2 * numbered + 0.2 * _inside(outline, found)
        lacks = _lacks(outline, found, full)
        return Confidence(
            value=round(min(value, _HARDLY) if lacks else value, 2),
            reasons=(
                f"{len(lessons)} of {len(found)} numbered sections are lessons by their headings",
                f"{full} of them answer learning, by a view or by what they refer to",
                f"{acting} sections have actions",
                f"{numbered:.0%} of the paragraphs are numbered",
                *lacks,
            ),
        )

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return the review in *outline*.

        Raises:
            ReadError: There is no numbered section, or the document names no board.
        """
        body = "\n".join(block.printed for block in outline.blocks)
        front, found = sections(outline.blocks, Headings(vocabulary=context.vocabulary))
        if not found:
            raise ReadError("no numbered sections were found", file=outline.source)
        told = read_front(front, body, context.vocabulary, context.boards)
        if not told.names:
            raise ReadError("the document names no safeguarding board", file=outline.source)
        names = frozenset(word for name in told.names for word in tokens(name))
        kept, sign_off = part_sign_off(outline.blocks, names.union(context.vocabulary.fillers))
        headings = Headings(vocabulary=context.vocabulary, names=names)
        front, found = sections(kept, headings)
        title, prose = part_prose(front)
        return ReviewDrafter(context, told, body).draft(title, gather(prose, headings), found, sign_off)


def _answers(section: Section) -> bool:
    """Whether *section* answers learning: it holds a view beside another part, or its title refers to learning."""
    parts = LESSON_PARTS.intersection(section.prose.parts)
    refers = bool(split_title(section.heading.text)[1])
    return ("view" in parts and len(parts) > 1) or (refers and bool(parts)) or len(parts) > 2  # noqa: PLR2004 - of four


def _lacks(outline: Outline, found: tuple[Section, ...], full: int) -> tuple[str, ...]:
    """Return what shows that this is no response, whatever its sections are called."""
    groups = [group for section in found for group in section.prose.groups]
    prompts = sum(1 for group in groups if _PROMPT.fullmatch(group.text))
    said = (
        ("none of them answers learning", not full),
        ("it speaks of no review", not any(_REVIEW.search(block.text) for block in outline.blocks)),
        ("its paragraphs are prompts to be filled in", 2 * prompts >= len(groups)),
    )
    return tuple(reason for reason, holds in said if holds)


def _inside(outline: Outline, found: tuple[Section, ...]) -> float:
    """Return the share of the words that stand in a section."""
    inside = sum(len(words(group.text)) for section in found for group in section.prose.groups)
    return inside / max(len(outline.words), 1)
