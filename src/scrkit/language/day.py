"""Dates of one day wherever they stand in a text, with the year that the tense gives where none is written."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.language.dates import Dates, dates_of
from scrkit.language.interval import ImpossibleDateError, When
from scrkit.language.sentence import Sentence, sentences
from scrkit.language.vocabulary import default_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Conventions

_FUTURE = re.compile(r"\b(?:will|shall|is\s+to|are\s+to|to\s+be)\b", re.IGNORECASE)


@cache
def _starts(dates: Dates) -> re.Pattern[str]:
    """Return a pattern of where a day may start."""
    return re.compile(
        rf"(?<![\w.])(?=\d{{1,2}}(?:[./-]\d|(?:st|nd|rd|th)?\s)|\d{{4}}-|(?i:{dates.words.weekday_names})"
        rf"|(?:{dates.words.month_names})\s+\d)",
    )


@frozen(kw_only=True)
class DayFound:
    """A date of one day in a text: its words, where they start, and the day, None where no calendar has it."""

    said: str
    start: int
    day: date | None
    inferred: tuple[str, ...] = ()


def find_days(text: str, *, dated: date | None = None, conventions: Conventions | None = None) -> tuple[DayFound, ...]:
    """Return every date of one day in *text*; a missing year is looked for in the direction of the sentence's tense.

    A weekday that stands beside a day is not held against it. *conventions* are those that scrkit ships, unless given.
    """
    dates = dates_of(conventions or default_vocabulary().conventions)
    return tuple(found for sentence in sentences(text) for found in _in_sentence(sentence, dated, dates))


def _in_sentence(sentence: Sentence, dated: date | None, dates: Dates) -> Iterator[DayFound]:
    """Yield every date of one day in *sentence*."""
    end = 0
    past = _FUTURE.search(sentence.text) is None
    for start in (match.start() for match in _starts(dates).finditer(sentence.text)):
        result = dates.listed(sentence.text, start)
        if start < end or not result.status or not isinstance(result.value, When) or result.value.unit != "day":
            continue
        end = result.index
        said = sentence.text[start:end].rstrip(" ,")
        try:
            days = evolve(result.value, weekday=None).days(dated, past=past)
        except ImpossibleDateError:
            yield DayFound(said=said, start=sentence.start + start, day=None)
            continue
        if days is not None:
            yield DayFound(said=said, start=sentence.start + start, day=days.latest, inferred=days.inferred)
