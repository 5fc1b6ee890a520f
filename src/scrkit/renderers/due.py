"""A deadline in plain words: what a board reads beside the document's own words.

Imports the model, the progress room for the days of what recurs, and ``day``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.model import AtEvent, Conditional, Dated, Done, Ongoing, Recurring, Relative, Unclear, bounds
from scrkit.progress import MOST, expand
from scrkit.renderers.day import day_in_words, interval_in_words

if TYPE_CHECKING:
    from datetime import date

    from scrkit.model import Deadline, NotSet, Unknown
    from scrkit.progress import CalendarDay

NOT_SET = "not set"

_PERIODS = {"YEARLY": "year", "MONTHLY": "month", "WEEKLY": "week", "DAILY": "day"}
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_TIME_UNITS = {"H": "hour", "M": "minute", "S": "second"}
_PART = re.compile(r"(\d+)([A-Z])")

_REASONS: dict[Unknown, str] = {
    "impossible": "no such date",
    "broken_range": "unclear: the range does not hold together",
    "vague": "unclear: too vague to give a day",
    "not_understood": "unclear: not understood as a date",
}


def when_in_words(deadline: Deadline) -> str:
    """Return when *deadline* falls, in plain words."""
    match deadline:
        case Dated():
            words = interval_in_words(deadline.earliest, deadline.latest)
        case AtEvent():
            words = f"{deadline.event} ({interval_in_words(deadline.earliest, deadline.latest) or 'no date given'})"
        case Recurring():
            words = _recurring(deadline)
        case Relative():
            words = _relative(deadline)
        case Ongoing():
            words = f"ongoing; {_day_or('review on', deadline.review, 'no review date given')}"
        case Conditional():
            words = f"depends on: {deadline.condition}"
        case Done():
            words = f"done; {_day_or('on', deadline.on, 'no day given')}"
        case Unclear():
            words = _REASONS[deadline.reason]
        case _:
            words = _not_set(deadline)
    return words


def remarks(deadline: Deadline) -> tuple[str, ...]:
    """Return what a reader must know of how *deadline* was read: a part inferred, or another reading possible."""
    if not isinstance(deadline, Dated | AtEvent):
        return ()
    inferred = tuple(f"the {part} is not stated and was inferred" for part in deadline.inferred)
    return (*inferred, "could be read another way") if deadline.ambiguous else inferred


def last_day(deadline: Deadline) -> date | None:
    """Return the day by which *deadline* falls due, or on which it is looked at again; None where it gives none."""
    return deadline.review if isinstance(deadline, Ongoing) else bounds(deadline)[1]


def day_of_recurrence(deadline: Recurring, first: date | None, last: date) -> CalendarDay | None:
    """Return the day of *deadline*, which has a start, that matters from *first* to *last*, both inclusive.

    That is the next one from *first* on or, where *first* is None, the one last passed. None where there is none, or
    where the start lies so far back that nobody has looked that far.
    """
    found = expand(deadline, until=last, limit=MOST)
    if first is None:
        return found.days[-1] if found.days and found.stopped != "limit" else None
    return next((day for day in found.days if day.on >= first), None)


def recurrence_in_words(day: CalendarDay, words: str, *, passed: bool) -> str:
    """Return *day* of the recurrence told by *words*: ``next on 30 April 2014 (every month; in place of day 31)``."""
    moved = f"; in place of day {day.meant}" if day.meant else ""
    return f"{'last' if passed else 'next'} on {day_in_words(day.on)} ({words}{moved})"


def _not_set(_deadline: NotSet) -> str:
    """Take what is left: the type checker proves that every other kind was worded before."""
    return NOT_SET


def _day_or(before: str, day: date | None, otherwise: str) -> str:
    return f"{before} {day_in_words(day)}" if day else otherwise


def _recurring(deadline: Recurring) -> str:
    words = " and ".join(_rule(rrule) for rrule in deadline.rrules)
    start = f", from {day_in_words(deadline.start)}" if deadline.start else ""
    end = f", until {day_in_words(deadline.end)}" if deadline.end else ""
    missing = [] if start else ["start"]
    if not (end or deadline.counted):
        missing.append("end")
    return f"{words}{start}{end}" + (f"; no {' or '.join(missing)} given" if missing else "")


def _rule(rrule: str) -> str:
    parts = {key: value for key, _, value in (part.partition("=") for part in rrule.split(";"))}
    period = _PERIODS[parts.pop("FREQ")]
    interval = parts.pop("INTERVAL", "1")
    every = f"every {period}" if interval == "1" else f"every {interval} {period}s"
    count = parts.pop("COUNT", None)
    times = f", {_times(count)}" if count else ""
    rest = ";".join(f"{key}={value}" for key, value in parts.items())
    return f"{every}{times}" + (f" ({rest})" if rest else "")


def _times(count: str) -> str:
    return "once" if count == "1" else f"{count} times"


def _relative(deadline: Relative) -> str:
    length = _duration(deadline.duration, working=deadline.working_days)
    if deadline.earliest_offset:
        first = _duration(deadline.earliest_offset, working=deadline.working_days)
        length, link = f"between {first} and {length}", "after"
    else:
        length, link = f"within {length}", "of"
    return f"{length} {link} {deadline.anchor}" if deadline.anchor else f"{length}; from when is not said"


def _duration(text: str, *, working: bool | None) -> str:
    days, _, hours = text.removeprefix("P").partition("T")
    kind = {True: "working ", False: "calendar ", None: ""}[working]
    lengths = [_length(number, _UNITS[unit], kind if unit == "D" else "") for number, unit in _PART.findall(days)]
    lengths += [_length(number, _TIME_UNITS[unit], "") for number, unit in _PART.findall(hours)]
    return " ".join(lengths)


def _length(number: str, unit: str, kind: str) -> str:
    return f"{number} {kind}{unit}{'' if int(number) == 1 else 's'}"
