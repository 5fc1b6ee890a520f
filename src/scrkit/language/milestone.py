"""Dated events in the life of a review, named as the field names them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.language.day import DayFound, find_days
from scrkit.language.sentence import Sentence, sentences
from scrkit.model import Dated

if TYPE_CHECKING:
    from datetime import date

_MILESTONES = (
    (
        "referred to the board",
        re.compile(r"\breferred\b", re.IGNORECASE),
        re.compile(r"\breferred\b|\breferral\b", re.IGNORECASE),
    ),
    (
        "serious case review panel met",
        re.compile(r"\b(?:panel|sub-?group|sub-?committee)\b[^.]*\bmet\b", re.IGNORECASE),
        re.compile(r"\bmet\b", re.IGNORECASE),
    ),
    (
        "decision to hold the review",
        re.compile(
            r"\bdeci(?:ded|sion)\b[^.]*\breview\b|\bagreed\b[^.]*\bto\s+(?:hold|commission|undertake)\b", re.IGNORECASE
        ),
        re.compile(r"\bdeci(?:ded|sion)\b|\bagreed\b", re.IGNORECASE),
    ),
    (
        "board considered the report",
        re.compile(
            r"\bmet\b[^.]*\bconsider\b[^.]*\breport\b|\bconsidered\b[^.]*\breport\b|\breport\b[^.]*\b(?:considered|presented|received)\b|\breceived\b[^.]*\breport\b",
            re.IGNORECASE,
        ),
        re.compile(r"\bmet\b|\bconsidered\b|\bpresented\b|\breceived\b", re.IGNORECASE),
    ),
    (
        "action plan to the board for final approval",
        re.compile(
            r"\bpresented\b[^.]*\bmeeting\b[^.]*\bapproval\b|\baction\s+plan\b[^.]*\b(?:approv|sign)", re.IGNORECASE
        ),
        re.compile(r"\bmeeting\b|\bpresented\b", re.IGNORECASE),
    ),
    (
        "published",
        re.compile(r"\b(?:was|is|will\s+be)\s+published\b", re.IGNORECASE),
        re.compile(r"\bpublished\b", re.IGNORECASE),
    ),
)


@frozen(kw_only=True)
class Happened:
    """A milestone: what it is in the field's words, and its day as said."""

    what: str
    when: Dated


def find_milestones(text: str, *, dated: date | None = None) -> tuple[Happened, ...]:
    """Return the dated events in the life of the review that *text* tells, each date used once."""
    found: list[Happened] = []
    for sentence in sentences(text):
        used: set[int] = set()
        days = [day for day in find_days(sentence.text, dated=dated) if day.day is not None]
        for what, pattern, verb in _MILESTONES:
            if not pattern.search(sentence.text):
                continue
            day = _nearest(sentence, verb, [day for day in days if day.start not in used])
            if day is not None:
                used.add(day.start)
                when = Dated(said=day.said, earliest=day.day, latest=day.day, inferred=day.inferred, rule="milestone")
                found.append(Happened(what=what, when=when))
    return tuple(found)


def _nearest(sentence: Sentence, verb: re.Pattern[str], days: list[DayFound]) -> DayFound | None:
    """Return the first of *days* that follows the event's verb, else the one before it."""
    at = next((found.start() for found in verb.finditer(sentence.text)), 0)
    after = [day for day in days if day.start > at]
    return after[0] if after else (days[-1] if days else None)
