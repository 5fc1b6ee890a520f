"""The layout ``narrative``: numbered sections in the manner of Suffolk's response of January 2014.

An introduction, one section per lesson (lesson, view, context and actions taken, impact, actions), then actions
outside any lesson and who oversees the plan. Headings are recognised by the vocabulary, never by their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.errors import ReadError
from scrkit.layouts.front import part_sign_off, read_front
from scrkit.layouts.heading import Headings, tokens
from scrkit.layouts.kinds import is_lesson
from scrkit.layouts.review_draft import ReviewDrafter
from scrkit.layouts.section import Section, sections
from scrkit.model import Confidence, Draft, Outline, words

if TYPE_CHECKING:
    from scrkit.plugin import LayoutContext


class Narrative:
    """The layout ``narrative``."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:
        """Return how sure it is: numbered sections with known headings in them, numbered paragraphs, actions."""
        _, found = sections(outline.blocks, Headings(vocabulary=context.vocabulary))
        lessons = [section for section in found if is_lesson(section)]
        if not lessons:
            return Confidence(
                value=0.0, reasons=("no numbered section holds a view, actions taken, impact or actions",)
            )
        full = sum(1 for section in lessons if "action" in section.parts or "view" in section.parts)
        acting = sum(1 for section in found if "action" in (*section.parts, section.part))
        groups = [group for section in found for group in section.groups]
        numbered = sum(1 for group in groups if group.number) / max(len(groups), 1)
        value = 0.3 * full / len(lessons) + 0.3 * min(acting, 1) + 0.25 * numbered + 0.15 * _inside(outline, found)
        return Confidence(
            value=round(value, 2),
            reasons=(
                f"{len(lessons)} of {len(found)} numbered sections are lessons by their headings",
                f"{full} of them have a view or actions",
                f"{acting} sections have actions",
                f"{numbered:.0%} of the paragraphs are numbered",
            ),
        )

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return the review in *outline*.

        Raises:
            ReadError: There is no numbered section, or the document names no board.
        """
        body = "\n".join(block.printed for block in outline.blocks)
        bare = Headings(vocabulary=context.vocabulary)
        front, found = sections(outline.blocks, bare)
        if not found:
            raise ReadError("no numbered sections were found", file=outline.source)
        told = read_front(front, body, context.vocabulary, context.boards)
        if told.board is None:
            raise ReadError("the document names no safeguarding board", file=outline.source)
        names = frozenset(word for name in told.names for word in tokens(name))
        kept, sign_off = part_sign_off(outline.blocks, names)
        front, found = sections(kept, Headings(vocabulary=context.vocabulary, names=names))
        return ReviewDrafter(context, told, body).draft(front, found, sign_off)


def _inside(outline: Outline, found: tuple[Section, ...]) -> float:
    """Return the share of the words that stand in a section."""
    inside = sum(len(words(group.text)) for section in found for group in section.groups)
    return inside / max(len(outline.words), 1)
