"""A grammar of what comes back: "on a quarterly basis over the next twelve months", "every three months".

Rules are RFC 5545 without ``RRULE:``, in the order the design gives; a quarter is three months. A count is written only
where the document gives a length of time that the rule divides: dates that start from an unsaid day are not guessed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import parsy

from scrkit.language.dates import explicit, word
from scrkit.language.interval import BrokenRangeError
from scrkit.language.quantity import NUMBER, number, unit, valued
from scrkit.model import Deadline, Recurring

if TYPE_CHECKING:
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
_LENGTHS = {"WEEKLY": {"W": 1}, "MONTHLY": {"M": 1, "Q": 3, "Y": 12}, "YEARLY": {"Y": 1}}
"""How often each frequency comes in each length of time that it divides."""

Rhythm = tuple[str, int]
Length = tuple[int, str]

NUMBERED = rf"(?:{NUMBER})[- ](?:weekly|monthly|yearly)"
"""A pattern of "six-weekly" and the like."""

# "Twice yearly" says less than it seems to: when, and how far apart.
_plain = parsy.regex(r"(?<!twice )(?<!times )(?<!bi )(?<!semi )(?<!tri )")
_numbered = parsy.regex(rf"({NUMBER})[- ](weekly|monthly|yearly)(?!\w)\s*", re.IGNORECASE, group=(1, 2)).combine(
    lambda count, name: (RHYTHMS[name.lower()][0], valued(count))
)
_named = word("|".join(RHYTHMS)).map(lambda text: RHYTHMS[text.strip().lower()])
rhythm = _plain >> (_numbered | _named)

_each = parsy.seq(word("every|each") >> (word("other").result(2) | number.optional(1)), unit).combine(
    lambda count, letter: (_LETTERS[letter][0], count * _LETTERS[letter][1])
)
_basis = word("on an?") >> rhythm << word("basis")
_follows = parsy.peek(
    parsy.regex(
        r"(?:to|on|until|for|from|over|by|at|in|through|thereafter|and|since|starting|beginning|with)\b|[,.;:)]|$"
    )
)
_adverb = rhythm << _follows
_deliverable = (
    word("an?|regular|further|written|formal").times(0, 4)
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
        r"[\w'\u2019-]+(?:\s+[\w'\u2019-]+){0,6}?(?=\s+(?:that|which|to|of|for|and|on|in|by|so)\b|\s*[,.;:)]|\s*$)\s*"
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


def counted(rule: str, length: Length) -> str:
    """Return *rule* with its count, where *length* holds it a whole number of times.

    >>> counted("FREQ=MONTHLY;INTERVAL=3", (12, "M"))
    'FREQ=MONTHLY;INTERVAL=3;COUNT=4'
    """
    frequency, _, interval = rule.removeprefix("FREQ=").partition(";INTERVAL=")
    count, letter = length
    times, over = divmod(count * _LENGTHS[frequency].get(letter, 0), int(interval or 1))
    return f"{rule};COUNT={times}" if times and not over else rule


def _rule(rhythm: Rhythm, length: Length | None) -> str:
    """Return the rule of *rhythm*, counted over *length* where one is given."""
    frequency, interval = rhythm
    rule = f"FREQ={frequency};INTERVAL={interval}" if interval > 1 else f"FREQ={frequency}"
    return counted(rule, length) if length else rule


def _meaning(name: str, rhythm: Rhythm, length: Length | None, start: When | None, stop: When | None) -> Meaning:
    def understood(frame: Frame) -> Deadline:
        first, last = frame.days(start) if start else None, frame.days(stop) if stop else None
        begins, ends = first.earliest if first else None, last.latest if last else None
        if begins and ends and ends < begins:
            raise BrokenRangeError
        return Recurring(said=frame.said, rrules=(_rule(rhythm, length),), start=begins, end=ends, rule=name)

    return understood


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
