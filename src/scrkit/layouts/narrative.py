"""The layout ``narrative``: numbered sections in the manner of Suffolk's response of January 2014.

An introduction, one section per lesson (lesson, view, context and actions taken, impact, actions), then actions
outside any lesson and who oversees the plan. Headings are recognised by the vocabulary, never by their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.errors import ReadError
from scrkit.layouts.asides import parted, told_in
from scrkit.layouts.coded import coded
from scrkit.layouts.foreign import lacks
from scrkit.layouts.front import part_prose, part_sign_off, read_front
from scrkit.layouts.gathering import gather, sections
from scrkit.layouts.heading import Headings, tokens
from scrkit.layouts.kinds import LESSON_PARTS, is_lesson
from scrkit.layouts.lettered import lettered
from scrkit.layouts.review_draft import ReviewDrafter
from scrkit.layouts.running import running
from scrkit.layouts.starts import section_starts
from scrkit.model import Block, Confidence, Draft, Outline, words

if TYPE_CHECKING:
    from scrkit.layouts.section import Section
    from scrkit.plugin import LayoutContext

_HARDLY = 0.4
"""The confidence of what has the sections of a response and lacks what makes it one: below what a reader accepts."""


class Narrative:
    """The layout ``narrative``."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:
        """Return how sure it is: sections that answer learning, actions, numbered paragraphs, little outside them."""
        headings = Headings(vocabulary=context.vocabulary)
        outline = evolve(outline, blocks=_numbered(outline.blocks, headings))
        parts = parted(outline.blocks)
        front, found = sections(parts.prose, headings, parts.beside)
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
        lacking = lacks(outline, front, found, full)
        return Confidence(
            value=round(min(value, _HARDLY) if lacking else value, 2),
            reasons=(
                f"{len(lessons)} of {len(found)} numbered sections are lessons by their headings",
                f"{full} of them answer learning, by a view or by what they refer to",
                f"{acting} sections have actions",
                f"{numbered:.0%} of the paragraphs are numbered",
                *lacking,
            ),
        )

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return the review in *outline*.

        Raises:
            ReadError: There is no numbered section, or the document names no board.
        """
        headings = Headings(vocabulary=context.vocabulary)
        outline = evolve(outline, blocks=_numbered(outline.blocks, headings))
        body = "\n".join(block.printed for block in outline.blocks)
        parts = parted(outline.blocks)
        starts = section_starts(parts.prose, headings)
        if not starts:
            raise ReadError("no numbered sections were found", file=outline.source)
        front = parts.prose[: starts[0]]
        told = read_front(front, body, context.vocabulary, context.boards, publishers=True)
        if not told.names:
            raise ReadError("the document names no safeguarding board", file=outline.source)
        names = frozenset(word for name in told.names for word in tokens(name))
        kept, sign_off = part_sign_off(parts.prose, names.union(context.vocabulary.fillers), len(front))
        headings = Headings(vocabulary=context.vocabulary, names=names)
        front, found = sections(kept, headings, parts.beside)
        title, prose = part_prose(front)
        opening = gather(prose, headings, parts.beside)
        held = told_in(group.blocks for part in (opening, *(one.prose for one in found)) for group in part.groups)
        left = tuple(block for block in parts.asides if id(block) not in held)
        return ReviewDrafter(context, told, body).draft(title, opening, found, sign_off, left)


def _numbered(blocks: tuple[Block, ...], headings: Headings) -> tuple[Block, ...]:
    """Return *blocks* with the numbers that only the whole document shows to be numbers."""
    return running(coded(lettered(blocks)), headings)


def _answers(section: Section) -> bool:
    """Whether *section* answers learning: it holds a view beside another part, or its title refers to learning."""
    parts = LESSON_PARTS.intersection(section.prose.parts)
    refers = bool(section.title[1])
    return ("view" in parts and len(parts) > 1) or (refers and bool(parts)) or len(parts) > 2  # noqa: PLR2004 - of four


def _inside(outline: Outline, found: tuple[Section, ...]) -> float:
    """Return the share of the words that stand in a section."""
    inside = sum(len(words(group.text)) for section in found for group in section.prose.groups)
    return inside / max(len(outline.words), 1)
