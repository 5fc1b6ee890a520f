"""A grammar of deadlines inside sentences: "by July 2014", "at the July 2014 meeting", "within six months".

Each alternative gives a meaning with its rule; :func:`find_deadlines` says where in a text each stands. What looks like
a deadline and is not understood is said to be unclear; what is none is left alone ("Learning 14.10", "over the last
three years"). The conventions are those of the design's section 5. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import parsy
from attrs import evolve, frozen

from scrkit.language.dates import bare_month, ended, explicit, loose, word
from scrkit.language.frame import Frame, Meaning, dated, guarded
from scrkit.language.interval import Interval, When, day_before
from scrkit.language.quantity import duration, number, quarters, unit
from scrkit.language.recurrence import RHYTHMS, recurrence
from scrkit.model import AtEvent, Deadline, Ongoing, Relative, Unclear

if TYPE_CHECKING:
    from datetime import date


@frozen(kw_only=True)
class Found:
    """A deadline and where it stands in its text: characters *start* to *end*, the second exclusive."""

    deadline: Deadline
    start: int
    end: int


def _by(rule: str, when: When) -> Meaning:
    def understood(frame: Frame) -> Deadline:
        found = frame.days(when)
        if found is None:
            return dated(rule, frame, None)
        loose_end = not (when.end or when.unit == "day")
        return dated(rule, frame, evolve(found, earliest=None), ambiguous=loose_end or found.ambiguous)

    return understood


def _before(when: When) -> Meaning:
    def understood(frame: Frame) -> Deadline:
        found = frame.days(when)
        last = day_before(found.earliest) if found else None
        if found is None or last is None:
            return dated("deadline.before", frame, None)
        return dated("deadline.before", frame, evolve(found, earliest=None, latest=last))

    return understood


def _in(when: When) -> Meaning:
    return lambda frame: dated("deadline.in", frame, frame.days(when))


def _from(when: When) -> Meaning:
    def understood(frame: Frame) -> Deadline:
        found = frame.days(when)
        return dated("deadline.from", frame, found and evolve(found, latest=None))

    return understood


def _between(first: When, last: When) -> Meaning:
    """Two ends that meet: a missing year of the first is the last's, a missing month of either breaks the range."""

    def understood(frame: Frame) -> Deadline | None:
        elided = first.year is None and last.year is not None and first.unit in {"day", "month"}
        start = frame.days(evolve(first, year=last.year) if elided else first)
        end = frame.days(last)
        if start is None or end is None:
            return dated("deadline.between", frame, None)
        fits = first.unit == last.unit and start.earliest and end.latest and start.earliest <= end.latest
        if not fits:
            return Unclear(said=frame.said, reason="broken_range", rule="deadline.between")
        whole = Interval(
            earliest=start.earliest,
            latest=end.latest,
            ambiguous=start.ambiguous or end.ambiguous,
            inferred=tuple(dict.fromkeys((*start.inferred, *end.inferred))),
        )
        return dated("deadline.between", frame, whole)

    return understood


def _event(when: When | None, *, until: bool = False) -> Meaning:
    """A meeting or another occasion, named by the words said without the preposition and article before them."""

    def understood(frame: Frame) -> Deadline:
        event = _LEAD.sub("", frame.said)
        found = frame.days(when) if when else None
        if found is None:
            return AtEvent(said=frame.said, event=event, rule="deadline.event")
        return AtEvent(
            said=frame.said,
            event=event,
            earliest=None if until else found.earliest,
            latest=found.latest,
            ambiguous=found.ambiguous,
            inferred=found.inferred,
            rule="deadline.event",
        )

    return understood


def _within(count: int, days: str | None, letter: str, anchor: str | None) -> Meaning:
    working = {"working": True, "calendar": False}.get((days or "").strip().lower())
    return lambda frame: Relative(
        said=frame.said,
        duration=duration(count, letter),
        working_days=working,
        anchor=anchor.strip() if anchor else None,
        rule="deadline.within",
    )


def _unclear(reason: str) -> Meaning:
    return lambda frame: Unclear(said=frame.said, reason="vague", rule=f"deadline.{reason}")


_date = ended | loose
_name = parsy.regex(r"(?:[A-Z][\w&'\u2019-]*,?\s+|(?:and|of|for|&)\s+){0,9}[Mm]eetings?(?!\w)\s*")
_held = word("to be held|being held|held|scheduled|planned|due|which will be held|which is to be held").optional()
_on = _held >> word("on|in|of|for") >> _date
_the = word("the|its|their|our|a|this|that")
_LEAD = re.compile(
    r"^(?:(?:at|to|for|before|by|during|as part of|in time for)\s+)?(?:(?:the|its|their|our|an?|this|that)\s+)?",
    re.IGNORECASE,
)
_paren = parsy.regex(r"\(\s*") >> _date << parsy.regex(r"\)\s*")

_own = parsy.regex(r"(?:[A-Z][\w&-]*\s+){0,6}[A-Z][\w&-]*(?:['\u2019]s|s['\u2019])\s+").optional()
_lead = parsy.seq(word("at|in time for|for|before|by|to"), _the.optional()) | parsy.seq(parsy.success(""), _the)
_meeting_dated = parsy.seq(
    _lead << _own,
    ((explicit | bare_month) << _name) | (_name >> (_on | _paren)),
).combine(lambda lead, when: _event(when, until=lead[0].strip().lower() in {"before", "by", "in time for"}))
_meeting_named = word("at|to|before") >> _the >> _own >> _name.result(_event(None))
_some = r"(?:the\s+)?(?:next|first)|future|each|every|all|subsequent|forthcoming|following"
_meeting_some = word("at|to|before").optional() >> parsy.regex(
    rf"(?i:{_some})\s+(?:[A-Z][\w&'\u2019-]*,?\s+|(?:and|of|for|full)\s+){{0,9}}[Mm]eetings?(?!\w)\s*"
).result(_event(None))
_occasion = (
    word("during|at|as part of")
    >> word("the|its|their|a|an")
    >> parsy.regex(r"(?:[\w'\u2019-]+\s+){1,6}?(?=(?:in|on)\s)")
    >> word("in|on")
    >> _date.map(_event)
)

_anchor = parsy.regex(
    r"(?:of|from|after|following)\s+([^.,;:()]{1,80}?)(?=\s*[.,;:()]|\s*$)\s*", re.IGNORECASE, group=1
)


_period = parsy.regex(
    r"(?:an?\s+(?:further\s+)?period\s+of\s+|the\s+(?:next|first|coming|following)\s+)?", re.IGNORECASE
)
_within_some = parsy.seq(
    word("within") >> _period >> number,
    word("working|calendar|school").optional(),
    unit | quarters,
    _anchor.optional(),
).combine(_within)
_over_the_next = parsy.seq(
    word("over|in|during|for") >> word("the") >> word("next|coming|following") >> number.optional(1),
    word("working|calendar").optional(),
    unit | quarters,
    parsy.success(None),
).combine(_within)

_vague = parsy.alt(
    word("(?:with)?in the next few (?:days|weeks|months|years)"),
    word(
        "in due course|as soon as (?:possible|practicable)|in the near future|at the earliest opportunity"
        "|when resources allow|shortly"
    ),
    word("by|in|before")
    >> word("the").optional()
    >> parsy.regex(r"(?i:early|mid|late)(?:\s*-\s*|\s+)(?:in\s+)?")
    >> loose,
).result(_unclear("vague"))
_ongoing = word("on an on-?going basis").result(lambda frame: Ongoing(said=frame.said, rule="deadline.ongoing"))

_range = parsy.seq(word("between") >> _date, word("and") >> _date).combine(_between) | parsy.seq(
    word("from") >> _date, word("to|until|and") >> _date
).combine(_between)
_prepared = parsy.alt(
    word("by|no later than|not later than|on or before|due by") >> _date.map(partial(_by, "deadline.by")),
    word("until") >> _date.map(partial(_by, "deadline.until")),
    word("before|prior to|ahead of") >> _date.map(_before),
    word("from|with effect from|starting(?: in| on| from)?|beginning(?: in| on)?") >> _date.map(_from),
    word("in|during|on|at|throughout|(?:scheduled|planned|due) for") >> _date.map(_in),
)

_labelled = (
    word("timescales?|deadline|by when|target date|completion date|due date|due|when")
    >> parsy.regex(r"[:\u2013-]\s*")
    >> (_range | _prepared | _date.map(_in))
)

_NAMED = (
    ("deadline.event", _meeting_dated | _meeting_some | _meeting_named | _occasion),
    ("deadline.recurrence", recurrence),
    ("deadline.between", _range),
    ("deadline.date", _prepared),
    ("deadline.date", _labelled),
    ("deadline.within", _within_some | _over_the_next),
    ("deadline.vague", _vague),
    ("deadline.ongoing", _ongoing),
)
_STARTS = re.compile(
    r"(?<![\w.-])(?=(?:ahead|all|as|at|before|beginning|between|by|completion|deadline|due|during|each|every"
    r"|following|for|formal|forthcoming|from|further|future|in|its|next|no|not|on|our|over|planned|prior|regular|scheduled"
    r"|shortly|starting|subsequent|target|that|the|their|this|throughout|timescales?|to|until|when|with|within"
    r"|written|an?|[a-z]+[- ]monthly|\d+[- ]monthly|" + "|".join(RHYTHMS) + r")\b)",
    re.IGNORECASE,
)
"""Where a phrase may start: at one of these words, and never inside a number such as 14.10."""


def find_deadlines(text: str, *, dated: date | None = None, past: bool = False) -> tuple[Found, ...]:
    """Return every deadline in *text*, in order and without overlap.

    *dated* is the document's own date; without it a date with no year is unclear. *past* says that the text is in the
    past tense, so that a missing year is looked for backwards.
    """
    found: list[Found] = []
    end = 0
    for start in (match.start() for match in _STARTS.finditer(text)):
        if start < end:
            continue
        hit = _at(text, start, dated, past=past)
        if hit is not None:
            found.append(hit)
            end = hit.end
    return tuple(found)


def _at(text: str, start: int, dated: date | None, *, past: bool) -> Found | None:
    """Return the deadline that starts at *start*, if any: the first alternative that fits."""
    for name, parser in _NAMED:
        result = parser(text, start)
        if not result.status:
            continue
        said = text[start : result.index].rstrip()
        deadline = guarded(name, result.value)(Frame(said=said, dated=dated, past=past))
        if deadline is not None:
            return Found(deadline=deadline, start=start, end=start + len(said))
    return None
