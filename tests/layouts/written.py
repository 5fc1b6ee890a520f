"""Reading a text as the format and the layout do, with the words law counted by a tokeniser of the tests' own."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.formats.text import Text
from scrkit.language import default_vocabulary
from scrkit.layouts.narrative import Narrative
from scrkit.model import Confidence, Draft, Outline
from scrkit.plugin import FormatContext, LayoutContext

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Action, Board, Lesson, Owner, Review

WORD = re.compile(r"[^\W_]+")


@frozen(kw_only=True)
class Told:
    """What was made of a text: *lost* and *gained* are the words that break the words law."""

    outline: Outline
    confidence: Confidence
    draft: Draft
    lost: Counter[str]
    gained: Counter[str]

    @property
    def review(self) -> Review:
        """The review."""
        return self.draft.review

    @property
    def kinds(self) -> dict[str, tuple[str, ...]]:
        """The kinds of every paragraph by its id."""
        return {paragraph.id: paragraph.kinds for paragraph in self.draft.paragraphs}

    @property
    def headings(self) -> list[str]:
        """Every heading as printed."""
        return [line.text for line in self.draft.headings]

    @property
    def unplaced(self) -> list[str]:
        """What could not be placed."""
        return [line.text for line in self.review.unplaced]

    def action(self, ident: str) -> Action:
        """Return the action with this id."""
        return next(action for action in self.review.all_actions() if action.id == ident)

    def lesson(self, number: str) -> Lesson:
        """Return the lesson with this number."""
        return next(lesson for lesson in self.review.lessons if lesson.number == number)


def tell(text: str, *, name: str = "response.txt", boards: tuple[Board, ...] = ()) -> Told:
    """Return what the format and the layout make of *text*."""
    outline = outline_of(text, name=name)
    context = LayoutContext(vocabulary=default_vocabulary(), boards=boards)
    draft = Narrative().read(outline, context)
    kept = _count(line.text for line in (*draft.headings, *outline.furniture, *draft.review.unplaced))
    kept += _count(paragraph.text for paragraph in draft.paragraphs)
    numbers = _count(paragraph.number for paragraph in draft.paragraphs if paragraph.number)
    source = _count((text,))
    return Told(
        outline=outline,
        confidence=Narrative().confidence(outline, context),
        draft=draft,
        lost=source - kept - numbers,
        gained=kept - source,
    )


def outline_of(text: str, *, name: str = "response.txt") -> Outline:
    """Return *text* as the format ``text`` reads it."""
    return Text().read(text.encode(), FormatContext(source=name))


def confidence_in(text: str, *, name: str = "paper.txt") -> float:
    """Return how sure the layout is that *text* is a response."""
    return Narrative().confidence(outline_of(text, name=name), LayoutContext(vocabulary=default_vocabulary())).value


def said(owners: Iterable[Owner]) -> list[str]:
    """Return the owners in the document's words."""
    return [owner.said for owner in owners]


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in WORD.findall(text))


def response(
    *, actions: str = "2.3.1 Dunmere Police will act.", after: str = "", before: str = "", date: str = ""
) -> str:
    """Return a small response with these actions, what stands *before* and *after* its one lesson, and its date."""
    return f"""\
Dunmere Safeguarding Children Board

Response to the serious case review

{before}

1. Introduction

1.1 The Dunmere Safeguarding Children Board (DSCB) received the report.

2. Working with fathers - Learning 5.1

2.1 Fathers were not asked.

2.2 Board view

2.2.1 The Board accepts this learning.

2.3 Board actions

{actions}

{after}

{date}
"""
