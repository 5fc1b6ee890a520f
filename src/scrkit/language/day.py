"""Dates of one day wherever they stand in a text, with the year that the tense gives where none is written."""

from __future__ import annotations

import re
from datetime import date

from attrs import frozen

from scrkit.language.dates import explicit
from scrkit.language.interval import ImpossibleDateError
from scrkit.language.sentence import sentences

_FUTURE = re.compile(r"\b(?:will|shall|is\s+to|are\s+to|to\s+be)\b", re.IGNORECASE)
_DAY = re.compile(r"(?<![\w.])(?=(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))", re.IGNORECASE)


@frozen(kw_only=True)
class DayFound:
    """A date of one day in a text: its words, where they start, and the day, None where no calendar has it."""

    said: str
    start: int
    day: date | None
    inferred: tuple[str, ...] = ()


def find_days(text: str, *, dated: date | None = None) -> tuple[DayFound, ...]:
    """Return every date of one day in *text*; a missing year is looked for in the direction of the sentence's tense."""
    found: list[DayFound] = []
    for sentence in sentences(text):
        end = 0
        past = _FUTURE.search(sentence.text) is None
        for start in (match.start() for match in _DAY.finditer(sentence.text)):
            result = explicit(sentence.text, start)
            if start < end or not result.status or result.value.unit != "day":
                continue
            end = result.index
            said = sentence.text[start:end].rstrip(" ,")
            try:
                days = result.value.days(dated, past=past)
            except ImpossibleDateError:
                found.append(DayFound(said=said, start=sentence.start + start, day=None))
                continue
            if days is not None:
                found.append(DayFound(said=said, start=sentence.start + start, day=days.latest, inferred=days.inferred))
    return tuple(found)
