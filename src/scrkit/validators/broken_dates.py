"""SCR402 and SCR415: dates and ranges that no calendar has, in any paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language import find_days, find_deadlines
from scrkit.model import Unclear
from scrkit.validators.finding import Reporter, deadlines_of
from scrkit.validators.paragraphs import paragraphs
from scrkit.validators.rules.deadlines import DEADLINES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrkit.model import Finding, Review, Where

_DAY = re.compile(
    r"\b(?:29|3[01]|[4-9][0-9])(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z]|\b[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}\b"
    r"|\b[A-Z][a-z]+\s+(?:29|3[01])\b"
)
"""What a date that does not exist looks like; all others are not read again."""

_RANGE = re.compile(r"\b(?:between|from)\b(?=[^.;]{0,80}?\b(?:and|to|until)\b)(?=[^.;]{0,80}?[0-9])", re.IGNORECASE)
_LONGEST = 160
"""Characters in which a range stands."""

_WEEKDAY = "deadline.weekday"
"""The rule of a date whose weekday is another's: SCR403 tells of that."""

_report = Reporter(rules=DEADLINES).report


def broken_dates(review: Review) -> Iterator[Finding]:
    """Yield every date and every range of *review* that no calendar has, once for each paragraph."""
    cells = {action.id: [*deadlines_of(action), action.deadline] for action in review.all_actions()}
    for one in paragraphs(review):
        unclear = [deadline for deadline in cells.get(one.id, ()) if isinstance(deadline, Unclear)]
        days = [(each.said, each.reason) for each in unclear if each.rule != _WEEKDAY]
        said = dict.fromkeys((*days, *_in_text(one.text, review.dated)))
        told: list[str] = []
        for words, reason in said:
            if any(words in other or other in words for other in told):
                continue
            if reason == "impossible":
                told.append(words)
                yield _impossible(one.where, words)
            elif reason == "broken_range":
                told.append(words)
                yield _range(one.where, words)


def _in_text(text: str, dated: date | None) -> Iterator[tuple[str, str]]:
    """Yield the words and the fault of each date and range in *text*."""
    if _DAY.search(text):
        yield from ((day.said, "impossible") for day in find_days(text, dated=dated) if day.day is None)
    for found in _RANGE.finditer(text):
        near = text[found.start() : found.start() + _LONGEST]
        first = next(iter(find_deadlines(near, dated=dated)), None)
        if first and first.start == 0 and isinstance(first.deadline, Unclear):
            yield first.deadline.said, first.deadline.reason


def _impossible(where: Where, words: str) -> Finding:
    return _report(
        "SCR402",
        where,
        f"there is no \u201c{words}\u201d in any calendar",
        words=words,
        mend="ask whoever wrote it which day is meant",
    )


def _range(where: Where, words: str) -> Finding:
    return _report(
        "SCR415",
        where,
        f"\u201c{words}\u201d has two ends that do not make a range",
        words=words,
        mend="give both ends in full, the earlier one first",
    )
