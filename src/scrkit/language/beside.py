"""One deadline among words that change nothing of it: "Dates in January", "Report to the Board March 2015".

Read only where a phrase holds one deadline and nothing else that could be a date, a number, or a word that would take
the deadline back ("not", "revised", "was"). Imports its neighbours.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.language.dates import dates_of
from scrkit.language.deadline import Found, find_deadlines
from scrkit.language.frame import Frame, Meaning, guarded
from scrkit.language.preposition import Prepared, within
from scrkit.language.recurrence import meaning, rhythms_of
from scrkit.language.word import any_of
from scrkit.model import Unclear

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrkit.model import Conventions, Deadline

_TOKEN = re.compile(r"(?<![\w.,:/-])(?=\w)")


def read_beside(text: str, *, said: str, dated: date | None, conventions: Conventions) -> Deadline | None:
    """Return the one deadline that *text* holds, None where it holds none, several, or words that may change it."""
    found = [*find_deadlines(text, dated=dated, conventions=conventions)]
    found.extend(_bare(text, found, dated, conventions))
    if len(found) != 1:
        return None
    (one,) = found
    rest = f"{text[: one.start]} | {text[one.end :]}"
    if _spoils(conventions).search(rest) or isinstance(one.deadline, Unclear):
        return one.deadline if isinstance(one.deadline, Unclear) and _only_unclear(one, rest) else None
    return evolve(one.deadline, said=said, rule=f"{one.deadline.rule}/beside")


def _only_unclear(one: Found, rest: str) -> bool:
    """Whether what could not be understood is all that could be a deadline."""
    return not re.search(r"\d", rest) and isinstance(one.deadline, Unclear)


@cache
def _spoils(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of what may stand in no words beside a deadline."""
    words = any_of(
        {*conventions.harmful, *conventions.done, *conventions.open, *conventions.refused, *conventions.ongoing}
    )
    names = any_of(name for names in (*conventions.months, *conventions.weekdays) for name in names)
    seasons = any_of(name for name, _ in conventions.seasons)
    return re.compile(rf"\d|(?<!\w)(?i:{words}|{seasons})(?!\w)|\b(?:{names})\b")


def _bare(text: str, known: list[Found], dated: date | None, conventions: Conventions) -> Iterator[Found]:
    """Yield every date and rhythm outside of what is *known* that stands without a preposition."""
    end = 0
    dates, rhythms = dates_of(conventions, cell=True), rhythms_of(conventions, cell=True)
    for start in (match.start() for match in _TOKEN.finditer(text)):
        if start < end or any(one.start <= start < one.end for one in known):
            continue
        result = rhythms.rhythm(text, start)
        if result.status:
            take: Meaning | None = meaning("recurrence.adverb", result.value, None, None, None)
        else:
            result = (dates.ended | dates.explicit)(text, start)
            take = Prepared(within, result.value) if result.status else None
        if take is not None:
            end = result.index
            words = text[start:end].strip()
            frame = Frame(said=words, dated=dated, whole=True)
            yield Found(deadline=guarded("deadline.date", take, frame), start=start, end=end)
