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

_REVIEW = r"(?:serious\s+case\s+review|case\s+review|SCR|review)"
_REPORT = r"\b(?:report|review|response|action\s+plan)\b"
_MEETS = r"(?:board|executive|partnership|partners|LSCB|SCB|SAB|LSCP)"
"""Who the board is when it meets."""


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_MILESTONES = (
    (
        "referred to the board",
        _pattern(
            rf"\breferred\b[^.]{{0,60}}?\b(?:to\s+(?:the|its)\s+(?:[\w'\u2019]+\s+){{0,6}}?(?:board|partnership|LSCB|SCB|SAB|LSCP|panel|sub-?group)\b|for\s+an?\s+{_REVIEW})"
        ),
        _pattern(r"\breferred\b"),
    ),
    (
        "serious case review panel met",
        _pattern(
            rf"(?:\b{_REVIEW}\s+(?:panel|sub-?group|sub-?committee|group)|(?-i:^The)\s+panel)\b[^.]{{0,120}}?\bmet\b"
        ),
        _pattern(r"\bmet\b"),
    ),
    (
        "decision to hold the review",
        _pattern(
            r"\bdeci(?:ded|sion)\b[^.]{0,120}?\breview\b|\bagreed\b[^.]{0,120}?\bto\s+(?:hold|commission|undertake)\b"
            r"|\bagreed\b[^.]{0,120}?\breview\s+(?:should|would|was\s+to|must)\s+be\b"
            r"|^(?:The|This|That)\s+decision\s+was\s+(?:taken|made)\b"
        ),
        _pattern(r"\bdeci(?:ded|sion)\b|\bagreed\b"),
    ),
    (
        "board considered the report",
        _pattern(
            r"\bmet\b[^.]{0,120}?\bconsider\b[^.]{0,120}?\breport\b|\b(?:considered|received)\b[^.]{0,120}?\breport\b"
            r"|\breport\b[^.]{0,120}?\b(?:considered|presented|received)\b"
        ),
        _pattern(r"\bmet\b|\bconsidered\b|\bpresented\b|\breceived\b"),
    ),
    (
        "action plan to the board for final approval",
        _pattern(
            r"\bpresented\b[^.]{0,120}?\bmeeting\b[^.]{0,120}?\bapproval\b|\baction\s+plan\b[^.]{0,120}?\b(?:approv|sign)"
        ),
        _pattern(r"\bmeeting\b|\bpresented\b"),
    ),
    (
        "published",
        _pattern(rf"{_REPORT}[^.]{{0,120}}?\b(?:was|is|were|will\s+be)\s+published\b"),
        _pattern(r"\bpublished\b"),
    ),
    (
        "meeting",
        _pattern(
            rf"\b{_MEETS}\s+(?:also\s+|then\s+)?(?:met|meets|will\s+meet)\b|\bmeeting\b[^.]{{0,120}}?\b{_MEETS}\b"
        ),
        _pattern(r"\bmet\b|\bmeets?\b|\bmeeting\b"),
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
