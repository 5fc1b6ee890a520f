"""SCR107, SCR108 and SCR110: every lesson has its parts, and every word of the document a place.

SCR107: a lesson has a view of the board, and an action or a reason for none; that it is not accepted is a reason. A
stated acceptance stands for a view, and in a plan that has no views at all SCR201 asks for the acceptance. The
response is asked what the board thinks of each finding and what it will do (SCIE/NSPCC quality marker 16).
SCR108: a lesson with nothing that was done, or with no impact, in a document that has such parts at all.
SCR110: text that no part of the model could hold is reported, so that nobody believes it was read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.model import Lesson, Where
from scrkit.validators.finding import Reporter
from scrkit.validators.paragraphs import paragraphs
from scrkit.validators.rules.structure import STRUCTURE
from scrkit.validators.unfinished import of_notes, of_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding, Review
    from scrkit.plugin import ValidationContext

_REASON = re.compile(
    r"\bno\s+(?:\w+\s+){0,3}actions?\s+(?:\w+\s+){0,4}?(?:required|needed|proposed|planned|necessary|recommended|identified|called\s+for)\b"
    r"|\bno\s+(?:\w+\s+){0,3}actions?\b[^.]{0,20}\b(?:because|since|as)\b"
    r"|\bnothing\s+(?:further|more)\s+(?:is|was)\s+(?:needed|required)\b"
    r"|\b(?:addressed|covered|met)\b[^.]{0,40}\b(?:actions?|sections?|paragraphs?|lessons?)\s+(?:\w+\s+){0,3}?\d",
    re.IGNORECASE,
)
"""Why a lesson has no action: none is needed, or another section's will do. That none was taken is no reason."""

_SHOWN = 80
"""Characters of unplaced text that a finding shows."""


class Structure:
    """The rules of the parts of a response."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield what is missing from a lesson, and what could not be placed."""
        viewed = any(lesson.views for lesson in context.review.lessons)
        recorded = {record.paragraph for record in context.review.acceptances}
        for lesson in context.review.lessons:
            told = lesson.acceptance_from is not None and lesson.acceptance_from not in recorded
            missing = _missing(lesson, asked=viewed and not told)
            if missing:
                yield _report(
                    "SCR107",
                    Where.lesson(lesson),
                    f"the lesson has {' and '.join(missing)}",
                    words=lesson.title,
                    mend="say what the board thinks of the lesson, and what it will do or why nothing is needed",
                )
        yield from _half_told(context.review)
        all_told = paragraphs(context.review)
        yield from of_sentences(all_told)
        yield from of_notes(all_told, tuple(line.text for line in context.review.unplaced))
        for line in context.review.unplaced:
            yield _report(
                "SCR110",
                Where(kind="document", at=line.at),
                "this text could not be placed in the response",
                words=line.text if len(line.text) <= _SHOWN else f"{line.text[:_SHOWN].rstrip()} \u2026",
                mend="put it under a heading that says what it is, such as a view, actions taken, impact or actions",
            )


_report = Reporter(rules=STRUCTURE).report


def _half_told(review: Review) -> Iterator[Finding]:
    """Yield each lesson without what was done or without an impact, where other lessons have them."""
    if not any(lesson.taken or lesson.impacts for lesson in review.lessons):
        return
    for lesson in review.lessons:
        lacks = [] if lesson.taken else ["what was done already"]
        if not lesson.impacts:
            lacks.append("what has changed since")
        if lacks:
            yield _report(
                "SCR108",
                Where.lesson(lesson),
                f"the lesson does not say {' or '.join(lacks)}",
                words=lesson.title,
                mend="say what was done and what it changed, or that nothing has been done yet",
            )


def _missing(lesson: Lesson, *, asked: bool) -> list[str]:
    """Return what *lesson* lacks, in words; a view is *asked* for where others have one and no cell stands for it."""
    missing = ["no view"] if asked and not lesson.views else []
    passages = (*lesson.text, *lesson.views, *lesson.taken, *lesson.impacts)
    reasoned = lesson.acceptance == "not_accepted" or any(_REASON.search(passage.text) for passage in passages)
    if not lesson.actions and not reasoned:
        missing.append("no action, and no reason for none")
    return missing
