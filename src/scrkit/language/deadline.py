"""A grammar of deadlines inside sentences: "by July 2014", "at the July 2014 meeting", "within six months".

Each alternative gives a meaning with its rule; :func:`find_deadlines` says where in a text each stands. What looks like
a deadline and is not understood is said to be unclear; what is none is left alone ("Learning 14.10", "over the last
three years"). The conventions are those of the design's section 5. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

import parsy
from attrs import evolve, frozen

from scrkit.language.dates import DATE, LIST_JOIN, listed, word
from scrkit.language.event import event
from scrkit.language.frame import Frame, Meaning, guarded
from scrkit.language.preposition import Prepared, date_range, labelled, nobody, prepared
from scrkit.language.quantity import duration, length_of, number, unit
from scrkit.language.recurrence import NUMBERED, RHYTHMS, counted, recurrence
from scrkit.language.vague import VAGUE, vague
from scrkit.model import Deadline, Ongoing, Recurring, Relative

if TYPE_CHECKING:
    from collections.abc import Iterator

OVER = "deadline.over"
"""The rule of a length of time that starts now; beside a rhythm it says how long."""

_STOP = re.compile(r"[.;\n]")


@frozen(kw_only=True)
class Found:
    """A deadline and where it stands in its text: characters *start* to *end*, the second exclusive."""

    deadline: Deadline
    start: int
    end: int


def _length(rule: str, count: int, days: str | None, letter: str, anchor: str | None = None) -> Meaning:
    working = {"working": True, "calendar": False}.get((days or "").strip().lower())
    return lambda frame: Relative(
        said=frame.said, duration=duration(count, letter), working_days=working, anchor=anchor, rule=rule
    )


_anchor = parsy.regex(
    r"(?:of|from|after|following)\s+(?:the\s+)?([^.,;:()]{1,80}?)(?=\s*[.,;:()]|\s*$)\s*", re.IGNORECASE, group=1
)
_period = parsy.regex(
    r"(?:an?\s+(?:further\s+)?period\s+of\s+|the\s+(?:next|first|coming|following)\s+)?", re.IGNORECASE
)
_within_some = parsy.seq(
    word("within") >> _period >> number, word("working|calendar|school").optional(), unit, _anchor.optional()
).combine(partial(_length, "deadline.within"))
_time_from_now = parsy.seq(
    word("in") >> number, parsy.success(None), unit << parsy.regex(r"['\u2019]s?\s+time(?!\w)\s*")
)
_over_the_next = parsy.seq(
    word("over|in|during|for") >> word("the") >> word("next|coming|following") >> number.optional(1),
    word("working|calendar").optional(),
    unit,
)
_length_of_time = _within_some | (_time_from_now | _over_the_next).combine(partial(_length, OVER))
_ongoing = word("on an on-?going basis").result(lambda frame: Ongoing(said=frame.said, rule="deadline.ongoing"))

_BY_DATE = "by|no later than|not later than|on or before|due|until|before|prior to|ahead of|from|with effect from"
_OCCASION = "at|to|for|before|by|in time for|prior to|ahead of|during|as part of"
_TOWARDS = "within|in|at|by|before|until|from|during|for|towards"
_GRAMMAR = (
    (
        "deadline.event",
        event,
        f"{_OCCASION}|the|its|their|our|an?|this|that|next|first|future|each|every|all|subsequent|forthcoming|following",
        rf"[Mm]eeting|{DATE}",
    ),
    (
        "deadline.recurrence",
        recurrence,
        "on an?|every|each|in|at|through|as part of|within|during|an?|regular|further|written|formal|"
        + "|".join((NUMBERED, *RHYTHMS)),
        r"(?i:day|week|fortnight|month|quarter|year|annual)",
    ),
    ("deadline.between", date_range, "between|from", DATE),
    (
        "deadline.date",
        prepared,
        f"{_BY_DATE}|starting|beginning|in|during|on|at|throughout|scheduled for|planned for",
        DATE,
    ),
    ("deadline.date", labelled, "timescales?|deadline|by when|target date|completion date|due|when", DATE),
    ("deadline.within", _length_of_time, "within|in|over|during|for", r"(?i:day|week|month|quarter|year)"),
    (
        "deadline.vague",
        vague,
        f"{_TOWARDS}|with|as|when|shortly|early|after|the|start|beginning|middle|end|close|later|next|on",
        rf"(?i:{VAGUE})|{DATE}",
    ),
    ("deadline.ongoing", _ongoing, "on an", "basis"),
)
"""Each alternative with the words that may open it and what it always holds, in the order in which they are tried."""

_NEAR = 250
"""What an alternative always holds stands this near to its opening."""


@frozen
class _Alternative:
    """One row of the grammar; *holds* lets it be passed over where it cannot fit."""

    rule: str
    parser: parsy.Parser
    opens: re.Pattern[str]
    holds: re.Pattern[str]


_ALTERNATIVES = tuple(
    _Alternative(rule, parser, re.compile(rf"(?:{opens})(?!\w)", re.IGNORECASE), re.compile(holds))
    for rule, parser, opens, holds in _GRAMMAR
)
_STARTS = re.compile(rf"(?<![\w.-])(?=(?:{'|'.join(opens for _, _, opens, _ in _GRAMMAR)})(?!\w))", re.IGNORECASE)
"""Where a phrase may start: at one of these words, and never inside a number such as 14.10."""

_ALSO = re.compile(rf"\s*(?:{LIST_JOIN.pattern})", re.IGNORECASE)
_also = nobody >> listed


@frozen
class _Text:
    """A text with the document's own date and the tense in which it is read."""

    text: str
    dated: date | None
    past: bool

    @cached_property
    def held(self) -> list[list[int]]:
        """Where the text holds what each alternative always holds."""
        return [[found.start() for found in row.holds.finditer(self.text)] for row in _ALTERNATIVES]

    def at(self, start: int) -> tuple[Found, ...]:
        """Return the deadline that starts at *start*, by the first alternative that fits, with those of its list."""
        for row, held in zip(_ALTERNATIVES, self.held, strict=True):
            near = bisect_left(held, start)
            if near == len(held) or held[near] > start + _NEAR or not row.opens.match(self.text, start):
                continue
            result = row.parser(self.text, start)
            if not result.status:
                continue
            first = self.found(row.rule, result.value, start, result.index)
            if isinstance(result.value, Prepared):
                return (first, *self.listed(row.rule, result.value, first.end))
            return (first,)
        return ()

    def found(self, rule: str, meaning: Meaning, start: int, end: int) -> Found:
        """Return what the words from *start* to *end* mean, the space after them left out."""
        said = self.text[start:end].rstrip()
        frame = Frame(said=said, dated=self.dated, past=self.past)
        return Found(deadline=guarded(rule, meaning, frame), start=start, end=start + len(said))

    def listed(self, rule: str, first: Prepared, end: int) -> Iterator[Found]:
        """Yield the further dates of a list that stand behind the preposition of *first*: "in June and July 2016"."""
        while also := _ALSO.match(self.text, end):
            result = _also(self.text, also.end())
            if not result.status:
                return
            found = self.found(rule, evolve(first, when=result.value), also.end(), result.index)
            yield found
            end = found.end


def find_deadlines(text: str, *, dated: date | None = None, past: bool = False) -> tuple[Found, ...]:
    """Return every deadline in *text*, in order and without overlap.

    *dated* is the document's own date; without it a date with no year is unclear. *past* says that the text is in the
    past tense, so that a missing year is looked for backwards. A rhythm and the length of time that bounds it are one
    deadline, which stands where the rhythm does.
    """
    found: list[Found] = []
    end = 0
    reader = _Text(text, dated, past)
    for start in (match.start() for match in _STARTS.finditer(text)):
        if start >= end:
            found.extend(reader.at(start))
            end = found[-1].end if found else 0
    return _joined(text, found)


def _joined(text: str, found: list[Found]) -> tuple[Found, ...]:
    """Return *found* with "over the next twelve months" taken into the rhythm beside it in its sentence."""
    joined: list[Found] = []
    for one in found:
        whole = _bounded(joined[-1], one, text) if joined else None
        if whole is None:
            joined.append(one)
        else:
            joined[-1] = whole
    return tuple(joined)


def _bounded(first: Found, second: Found, text: str) -> Found | None:
    """Return the rhythm of the two counted over the length of the other, None where they are no such pair."""
    rhythm, length = (first, second) if isinstance(first.deadline, Recurring) else (second, first)
    if not isinstance(rhythm.deadline, Recurring) or not isinstance(length.deadline, Relative):
        return None
    if length.deadline.rule != OVER or _STOP.search(text, first.end, second.start):
        return None
    bare = rhythm.deadline
    (rule,) = bare.rrules
    full = counted(rule, length_of(length.deadline.duration))
    if bare.start or bare.end or bare.counted or full == rule:
        return None
    said = f"{first.deadline.said} \u2026 {second.deadline.said}"
    return evolve(rhythm, deadline=evolve(bare, said=said, rrules=(full,)))
