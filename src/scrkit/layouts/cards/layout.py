"""The layout ``cards``: how sure it is of a document, and what it makes of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scrkit.errors import ReadError
from scrkit.layouts.cards.plan import Found, find_plan
from scrkit.layouts.plan.drafting import draft_plan
from scrkit.layouts.table.prompts import is_gap, is_prompt
from scrkit.model import Confidence, Draft, Outline, words

if TYPE_CHECKING:
    from scrkit.plugin import LayoutContext

_WHAT: Final = frozenset({"action", "response", "recommendation", "issue"})
_ACTS: Final = frozenset({"action", "response"})
_WHO_WHEN: Final = frozenset({"owner", "deadline"})
_HARDLY: Final = 0.4
_FIELDS: Final = 6
"""A card of a plan has about so many fields."""

_ALONE: Final = 4
"""One card alone is a plan if it has so many fields."""

_TITLED: Final = 4
"""A title of so many words says more than its number."""

_INSIDE: Final = 0.4
"""Of a plan at least this share of the words stands on its cards."""

_REVIEW: Final = re.compile(
    r"(?i:\b(?:review|recommendations?|inquiry|inquest|investigation|inspection|lessons?\s+learn\w+|learning\s+points?)\b)"
    r"|\b(?:SCRs?|LCSPRs?|CSPRs?|SARs?|DHRs?|DARDRs?|CQC)\b"
)
_FOREIGN: Final = re.compile(
    r"\b(?:minutes|agenda|apologies|risk\s+register|invoice|recipe|curriculum\s+vitae|contact\s+list|newsletter)\b",
    re.IGNORECASE,
)
_HEAD: Final = 8
_SHORT: Final = 15


class Cards:
    """The layout ``cards``."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:
        """Return how sure it is: cards that say what is to be done, and by whom or when; little outside them."""
        found = find_plan(outline, context.vocabulary)
        cards = len(found.filled)
        if not cards:
            return Confidence(value=0.0, reasons=("it has no cards: no title or label of one comes again",))
        full = sum(1 for names in found.filled if names & _ACTS and names & _WHO_WHEN)
        names = frozenset(name for one in found.filled for name in one if name != "other")
        inside = _inside(outline, found)
        value = 0.5 + 0.25 * full / cards + 0.1 * min(len(names) / _FIELDS, 1) + 0.13 * min(inside * 1.2, 1)
        lacks = _lacks(outline, found, full, inside)
        return Confidence(
            value=round(min(value, _HARDLY) if lacks else value, 2),
            reasons=(
                f"{cards} cards",
                f"{full} of them say what is to be done, and who does it or when",
                f"{len(names)} of their fields are those of a plan",
                f"{inside:.0%} of the words stand on them",
                *lacks,
            ),
        )

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return the review in *outline*.

        Raises:
            ReadError: It has no cards, or they are a blank template.
        """
        found = find_plan(outline, context.vocabulary)
        if not found.filled:
            raise ReadError("no cards were found: no title or label of one comes again", file=outline.source)
        if _is_blank(found):
            problem = (
                "a blank template: its cards hold nothing but labels and prompts; read the plan that was made of it"
            )
            raise ReadError(problem, file=outline.source)
        return draft_plan(found.plan, outline, context)


def _is_blank(found: Found) -> bool:
    """Whether nothing on the cards but prompts says what is to be done, or why."""
    said = [
        block.printed
        for entry in found.plan.entries
        for name in _WHAT
        for one in entry.named(name)
        for block in one.blocks
    ]
    titled = any(len(words(entry.heading.printed)) >= _TITLED for entry in found.plan.entries if entry.heading)
    return not titled and all(is_gap(text) or is_prompt(text) for text in said)


def _inside(outline: Outline, found: Found) -> float:
    """Return the share of the words that stand on cards."""
    plan = found.plan
    around = (block.printed for block in (*plan.title, *plan.opening, *plan.closing, *plan.key_blocks))
    return 1 - len(words("\n".join(around))) / max(len(words("\n".join(one.printed for one in outline.blocks))), 1)


def _lacks(outline: Outline, found: Found, full: int, inside: float) -> tuple[str, ...]:
    """Return what shows that this is no plan, whatever its cards look like."""
    alone = len(found.filled) == 1 and full == 1 and len(found.filled[0]) >= _ALONE
    blank = _is_blank(found)
    head = [block.printed for block in outline.blocks[:_HEAD] if len(block.printed.split()) <= _SHORT]
    said = (
        ("a blank template: nothing but labels and prompts", blank),
        ("hardly any says what is to be done and who does it or when", not blank and full < 2 and not alone),  # noqa: PLR2004 - several
        ("most of its cards do not", not blank and 2 * full < len(found.filled)),
        ("it speaks of no review", not any(_REVIEW.search(block.printed) for block in outline.blocks)),
        ("it calls itself something else", any(_FOREIGN.search(line) for line in head)),
        ("the cards are a small part of a longer document", inside < _INSIDE),
    )
    return tuple(reason for reason, holds in said if holds)
