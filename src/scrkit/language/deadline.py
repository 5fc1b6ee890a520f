"""A grammar of deadlines inside sentences: "by July 2014", "at the July 2014 meeting", "within six months".

Each alternative gives a meaning with its rule; :func:`find_deadlines` says where in a text each stands. What looks like
a deadline and is not understood is said to be unclear; what is none is left alone ("Learning 14.10", "over the last
three years"). The conventions are those of the design's section 5. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date
from functools import cache, cached_property
from typing import TYPE_CHECKING

import parsy
from attrs import evolve, field, frozen

from scrkit.language.dates import LIST_JOIN, dates_of
from scrkit.language.event import event
from scrkit.language.frame import Frame, Meaning, guarded
from scrkit.language.length import OVER, lengths_of
from scrkit.language.preposition import Prepared, date_range, labelled, nobody, prepared
from scrkit.language.quantity import length_of
from scrkit.language.recurrence import counted, rhythms_of
from scrkit.language.vague import HOLDS, vague
from scrkit.language.vocabulary import default_vocabulary
from scrkit.language.word import word
from scrkit.model import Conventions, Deadline, Ongoing, Recurring, Relative

if TYPE_CHECKING:
    from collections.abc import Iterator

_STOP = re.compile(r"[.;\n]")

_BY_DATE = (
    "by|no later than|not later than|on or before|due|until|till|up to|before|prior to|ahead of|from|with effect from"
)
_ON_DATE = (
    "not before|no earlier than|on or after|starting|beginning|commencing|in|during|on|at|throughout|scheduled|planned"
    "|after|following"
)
_BACK = "on an?|every|each|once|twice|in|at|through|as part of|within|during|an?|regular|further|written|formal"
_OCCASION = "at|to|for|before|by|in time for|prior to|ahead of|during|as part of"
_TOWARDS = "within|in|at|by|before|until|from|during|for|towards"
_ongoing = word("on an on-?going basis").result(lambda frame: Ongoing(said=frame.said, rule="deadline.ongoing"))

_NEAR = 250
"""What an alternative always holds stands this near to its opening."""


@frozen(kw_only=True)
class Found:
    """A deadline and where it stands in its text: characters *start* to *end*, the second exclusive."""

    deadline: Deadline
    start: int
    end: int


@frozen
class _Alternative:
    """One way of saying a deadline: what may open it, and what it always *holds*, without which it is passed over.

    One whose parser sees at its first words that it is none needs no such look ahead.
    """

    rule: str
    parser: parsy.Parser
    opening: str
    holding: str | None
    opens: re.Pattern[str] = field(init=False)
    holds: re.Pattern[str] | None = field(init=False)

    @opens.default
    def _opens(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{self.opening})(?!\w)", re.IGNORECASE)

    @holds.default
    def _holds(self) -> re.Pattern[str] | None:
        return re.compile(self.holding) if self.holding else None


@frozen
class _Grammar:
    """The alternatives of one set of conventions, in the order in which they are tried."""

    alternatives: tuple[_Alternative, ...]
    also: parsy.Parser

    @cached_property
    def starts(self) -> re.Pattern[str]:
        """Where a phrase may start: at an opening word, and never inside a number such as 14.10."""
        openings = "|".join(row.opening for row in self.alternatives)
        return re.compile(rf"(?<![\w.-])(?=(?:{openings})(?!\w))", re.IGNORECASE)


@cache
def _grammar(conventions: Conventions) -> _Grammar:
    """Return the grammar of *conventions*; made once for each."""
    dates, rhythms = dates_of(conventions), rhythms_of(conventions)
    rows = (
        (
            "deadline.event",
            event(conventions),
            f"{_OCCASION}|the|its|their|our|an?|this|that|next|first|future|each|every|all|subsequent|forthcoming|following",
            None,
        ),
        (
            "deadline.recurrence",
            rhythms.recurrence,
            f"{_BACK}|{rhythms.opens}",
            None,
        ),
        ("deadline.between", date_range(conventions), "between|from", dates.holds),
        (
            "deadline.date",
            prepared(conventions),
            f"{_BY_DATE}|{_ON_DATE}",
            dates.holds,
        ),
        (
            "deadline.date",
            labelled(conventions),
            "timescales?|deadline|by when|target date|completion date|due|when",
            dates.holds,
        ),
        (
            "deadline.within",
            lengths_of(conventions).prose,
            "within|in|over|during|for",
            r"(?i:day|week|month|quarter|year|hour|fortnight)",
        ),
        (
            "deadline.vague",
            vague(conventions),
            f"{_TOWARDS}|with|as|when|shortly|early|after|the|start|beginning|middle|end|close|later|next|on",
            rf"(?i:{HOLDS})|{dates.holds}",
        ),
        ("deadline.ongoing", _ongoing, "on an", "basis"),
    )
    return _Grammar(tuple(_Alternative(*row) for row in rows), nobody >> dates.listed)


_ALSO = re.compile(rf"\s*(?:{LIST_JOIN.pattern})", re.IGNORECASE)


@frozen
class _Text:
    """A text with the document's own date and the tense in which it is read."""

    text: str
    dated: date | None
    past: bool
    grammar: _Grammar
    _held: dict[re.Pattern[str], list[int]] = field(factory=dict, init=False, eq=False)

    def _near(self, row: _Alternative, start: int) -> bool:
        """Whether the text holds near *start* what *row* always holds; looked for once in the whole text."""
        if row.holds is None:
            return True
        if row.holds not in self._held:
            self._held[row.holds] = [found.start() for found in row.holds.finditer(self.text)]
        held = self._held[row.holds]
        near = bisect_left(held, start)
        return near < len(held) and held[near] <= start + _NEAR

    def at(self, start: int) -> tuple[Found, ...]:
        """Return the deadline that starts at *start*, by the first alternative that fits, with those of its list."""
        for row in self.grammar.alternatives:
            if not row.opens.match(self.text, start) or not self._near(row, start):
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
            result = self.grammar.also(self.text, also.end())
            if not result.status:
                return
            found = self.found(rule, evolve(first, when=result.value), also.end(), result.index)
            yield found
            end = found.end


def find_deadlines(
    text: str, *, dated: date | None = None, past: bool = False, conventions: Conventions | None = None
) -> tuple[Found, ...]:
    """Return every deadline in *text*, in order and without overlap.

    *dated* is the document's own date; without it a date with no year is unclear. *past* says that the text is in the
    past tense, so that a missing year is looked for backwards. A rhythm and the length of time that bounds it are one
    deadline, which stands where the rhythm does. *conventions* are those that scrkit ships, unless given.
    """
    found: list[Found] = []
    end = 0
    grammar = _grammar(conventions or default_vocabulary().conventions)
    reader = _Text(text, dated, past, grammar)
    for start in (match.start() for match in grammar.starts.finditer(text)):
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
