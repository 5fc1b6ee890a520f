"""Which of the dates of an action are no deadlines of its own: of its evidence, of what it requires, said once more.

"As soon as possible and at the latest by 30 April 2021" is one deadline. What somebody is required to do once a month
is no rhythm of the action, where that has a date. The dates of the evidence count where there are no others.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from scrkit.language import sentences
from scrkit.model import Dated, Recurring, Unclear

if TYPE_CHECKING:
    from scrkit.language import Found

_AT_THE_LATEST = re.compile(r"\s*,?\s*(?:and|but|or)?\s*(?:in any (?:case|event)\s*)?,?\s*")
_EVIDENCE = re.compile(
    r"\s*(?:(?:The|Its)\s+)?evidence\b"
    r"|(?!.*;).*\b(?<!which )(?:is|are|will\s+be|be\s+kept\s+as|serve\s+as)\s+(?:the\s+)?evidence\W*$"
    r"|\s*(?:This|It|Success)\s+will\s+be\s+(?:evidenced|shown|proved)\s+by\b",
    re.IGNORECASE | re.DOTALL,
)
_COMMITS = re.compile(r"\b(?:will|shall|must)\b(?!\s+be\b)", re.IGNORECASE)
_REQUIRES = re.compile(
    r"\b(?:requires?|asks?|tells?|instructs?|directs?)\s+(?!to\b)[^.;:]{1,80}?\sto\s[^.;:]{0,200}$", re.IGNORECASE
)
_NEAR = 300
"""Whoever is required stands this near before the rhythm of the work."""


def limited(text: str, dates: tuple[Found, ...]) -> tuple[Found, ...]:
    """Return *dates* without a vague one that the next one bounds."""
    vague = {
        id(one)
        for one, after in pairwise(dates)
        if isinstance(one.deadline, Unclear)
        and one.deadline.reason == "vague"
        and isinstance(after.deadline, Dated)
        and _AT_THE_LATEST.fullmatch(text, one.end, after.start)
    }
    return tuple(one for one in dates if id(one) not in vague)


def worked(text: str, dates: tuple[Found, ...]) -> tuple[Found, ...]:
    """Return *dates* without those of evidence and of what is required, where others are left."""
    told = [
        (part.start, part.start + len(part.text))
        for part in (sentences(text) if len(dates) > 1 else ())
        if _EVIDENCE.match(part.text) and not _COMMITS.search(part.text)
    ]
    own = _own(dates, [one for one in dates if not any(start <= one.start < end for start, end in told)])
    dated = [one for one in own if isinstance(one.deadline, Dated)]
    return _own(own, [one for one in own if not (dated and _is_required(text, one))])


def _own(dates: tuple[Found, ...], kept: list[Found]) -> tuple[Found, ...]:
    return tuple(kept) or dates


def _is_required(text: str, found: Found) -> bool:
    """Whether *found* is a rhythm, without start and end, of what others are required to do."""
    rhythm = found.deadline
    if not isinstance(rhythm, Recurring) or rhythm.start or rhythm.end or rhythm.counted:
        return False
    return _REQUIRES.search(text[max(0, found.start - _NEAR) : found.start]) is not None
