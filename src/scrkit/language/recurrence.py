"""A grammar of what comes back: "on a quarterly basis over the next twelve months", "every three months".

Rules are RFC 5545 without ``RRULE:``, in the order the design gives; a quarter is three months. A count is written only
where the document gives a length of time that the rule divides: dates that start from an unsaid day are not guessed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import parsy

from scrkit.language.dates import explicit, word
from scrkit.language.quantity import NUMBERS, number, quarters, unit
from scrkit.model import Deadline, Recurring, Unclear

if TYPE_CHECKING:
    from datetime import date

    from scrkit.language.frame import Frame, Meaning
    from scrkit.language.interval import When

RHYTHMS = {
    "weekly": ("WEEKLY", 1),
    "fortnightly": ("WEEKLY", 2),
    "monthly": ("MONTHLY", 1),
    "quarterly": ("MONTHLY", 3),
    "half-yearly": ("MONTHLY", 6),
    "half yearly": ("MONTHLY", 6),
    "annual": ("YEARLY", 1),
    "annually": ("YEARLY", 1),
    "yearly": ("YEARLY", 1),
}
"""Rhythms with one meaning; "bi-monthly" and "bi-annual" have two each and are left alone."""

_LETTERS = {"D": ("DAILY", 1), "W": ("WEEKLY", 1), "M": ("MONTHLY", 1), "Q": ("MONTHLY", 3), "Y": ("YEARLY", 1)}
_MONTHS = {"MONTHLY": 1, "YEARLY": 12}

Rhythm = tuple[str, int]

_numbered_monthly = parsy.regex(
    rf"(\d{{1,2}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})[- ]monthly(?!\w)\s*", re.IGNORECASE, group=1
).map(lambda text: ("MONTHLY", int(text) if text.isdigit() else NUMBERS[text.lower()]))
_named = word("|".join(RHYTHMS)).map(lambda text: RHYTHMS[text.strip().lower()])
rhythm = _numbered_monthly | _named

_each = parsy.seq(word("every|each") >> number.optional(1), unit | quarters).combine(
    lambda count, letter: (_LETTERS[letter][0], count * _LETTERS[letter][1])
)
_basis = word("on an?") >> rhythm << word("basis")
_follows = parsy.peek(
    parsy.regex(r"(?:to|on|until|for|from|over|by|at|in|through|thereafter|and|starting|beginning|with)\b|[,.;:)]|$")
)
_adverb = rhythm << _follows
_deliverable = (
    word("an?|regular|further|written|formal").many()
    >> rhythm
    << parsy.regex(
        r"(?:[a-z-]+\s+){0,2}?(?:reports?|updates?|audits?|returns?|briefings?|summaries|summary|surveys?)(?!\w)\s*"
    )
)
_in_the_annual = (
    word("in|at|through|as part of|within|during")
    >> word("the|its|their|each|every")
    >> rhythm
    << parsy.regex(
        r"[\w'\u2019-]+(?:\s+[\w'\u2019-]+){0,6}?(?=\s+(?:that|which|to|of|for|and|on|in|by|so)\b|\s*[,.;:]|\s*$)\s*"
    )
)

_span = (
    word("over|for|during|in|within")
    >> word("the")
    >> word("next|coming|following")
    >> parsy.seq(number.optional(1), unit)
)
_start = word("from|starting(?: in| on| from)?|beginning(?: in| on)?|with effect from") >> explicit
_stop = word("until|to|ending(?: in| on)?") >> explicit


def _months(length: tuple[int, str]) -> int | None:
    count, letter = length
    return {"M": count, "Y": 12 * count}.get(letter)


def _rule(rhythm: Rhythm, length: tuple[int, str] | None) -> str:
    """Return the rule of *rhythm*, counted where *length* holds it a whole number of times."""
    frequency, interval = rhythm
    parts = [f"FREQ={frequency}"]
    if interval > 1:
        parts.append(f"INTERVAL={interval}")
    total = _months(length) if length else None
    if total and frequency in _MONTHS and total % (interval * _MONTHS[frequency]) == 0:
        parts.append(f"COUNT={total // (interval * _MONTHS[frequency])}")
    return ";".join(parts)


def _meaning(
    name: str, rhythm: Rhythm, length: tuple[int, str] | None, start: When | None, stop: When | None
) -> Meaning:
    def understood(frame: Frame) -> Deadline:
        first, last = _edge(frame, start, first=True), _edge(frame, stop, first=False)
        if first and last and last < first:
            return Unclear(said=frame.said, reason="broken_range", rule=name)
        return Recurring(said=frame.said, rrules=(_rule(rhythm, length),), start=first, end=last, rule=name)

    return understood


def _edge(frame: Frame, when: When | None, *, first: bool) -> date | None:
    found = frame.days(when) if when else None
    if found is None:
        return None
    return found.earliest if first else found.latest


def _phrase(name: str, body: parsy.Parser) -> parsy.Parser:
    return parsy.seq(body, _span.optional(), _start.optional(), _stop.optional()).combine(
        lambda rhythm, length, start, stop: _meaning(name, rhythm, length, start, stop)
    )


recurrence = parsy.alt(
    _phrase("recurrence.basis", _basis),
    _phrase("recurrence.every", _each),
    _phrase("recurrence.event", _in_the_annual),
    _phrase("recurrence.deliverable", _deliverable),
    _phrase("recurrence.adverb", _adverb),
)
"""A recurring deadline in prose: each alternative names its rule."""
