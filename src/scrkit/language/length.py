"""A grammar of lengths of time: "within six months of publication", "over the next year", "0-9 months".

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

import parsy

from scrkit.language.interval import BrokenRangeError
from scrkit.language.quantity import duration, quantities
from scrkit.language.word import word
from scrkit.model import Conventions, Relative

if TYPE_CHECKING:
    from scrkit.language.frame import Frame, Meaning

OVER = "deadline.over"
"""The rule of a length of time that starts now; beside a rhythm it says how long."""

_KIND = word("working|calendar|school|business|week|wkg|wrkg").optional()
_WORKING = {"working": True, "business": True, "week": True, "wkg": True, "wrkg": True, "calendar": False}
# An anchor is a noun phrase: it ends before a verb, a joint or a second subject ("receipt the form must be signed").
_ENDS = (
    r"\s+(?:is|are|was|were|be|will|must|shall|should|may|can|has|have|had|and|or|to|in|on|at|so|that|which|who|with|if"
    r"|when|unless|where|whether|each|all|every|any)(?!\w)"
    r"|(?<! of)(?<! by)(?<! to)(?<! from)(?<! for)\s+(?:the|an?|its|their|our|this)(?!\w)"
)
_anchor = parsy.regex(
    rf"(?:of|from|after|following|post)(?:\s+|(?<=post)-)(?:(?:the|an?|its|their)\s+)?([^.,;:()]{{1,80}}?)(?={_ENDS}|\s*[.,;:()]|\s*$)\s*",
    re.IGNORECASE,
    group=1,
)
_further = parsy.regex(
    r"(?:an?\s+(?:further\s+)?period\s+of\s+|the\s+(?:next|first|coming|following)\s+)?(?:an?\s+maximum\s+of\s+)?",
    re.IGNORECASE,
)


def _length(rule: str, count: int, days: str | None, letter: str, anchor: str | None = None) -> Meaning:
    """Return the meaning of *count* units from *anchor*, read by *rule*; *days* says in which days they count."""
    return lambda frame: Relative(
        said=frame.said, duration=duration(count, letter), working_days=_working(days), anchor=anchor, rule=rule
    )


def _window(low: int, high: int, days: str | None, letter: str, anchor: str | None) -> Meaning:
    """Return the meaning of from *low* to *high* units."""

    def understood(frame: Frame) -> Relative:
        if high <= low:
            raise BrokenRangeError
        return Relative(
            said=frame.said,
            duration=duration(high, letter),
            earliest_offset=duration(low, letter),
            working_days=_working(days),
            anchor=anchor,
            rule="deadline.window",
        )

    return understood


def _working(days: str | None) -> bool | None:
    return _WORKING.get((days or "").strip().lower())


class Lengths:
    """The lengths of time of one set of conventions."""

    def __init__(self, conventions: Conventions) -> None:
        self._sizes = quantities(conventions)

    @cached_property
    def prose(self) -> parsy.Parser:
        """A length of time in a sentence, where its words say that it lies ahead."""
        sizes = self._sizes
        within = parsy.seq(word("within") >> _further >> sizes.number, _KIND, sizes.unit, _anchor.optional())
        from_now = parsy.seq(
            word("in") >> sizes.number, parsy.success(None), sizes.unit << parsy.regex(r"['\u2019]s?\s+time(?!\w)\s*")
        )
        over_the_next = parsy.seq(
            word("over|in|during|for") >> word("the") >> word("next|coming|following") >> sizes.number.optional(1),
            word("working|calendar").optional(),
            sizes.unit,
        )
        ahead = (from_now | over_the_next).combine(partial(_length, OVER))
        return within.combine(partial(_length, "deadline.within")) | ahead

    @cached_property
    def cell(self) -> parsy.Parser:
        """A length of time that is a whole phrase: "6 months", "1 month after launch", "Actions 0-9 months"."""
        sizes = self._sizes
        lead = word(
            "within|in|over|up to|for|at|by|not more than|no more than|no longer than|(?:no|not) later than"
            "|maximum of|a maximum of|maximum|max|less than|under|inside"
        ).optional()
        named = parsy.regex(
            r"(?:(?:legal|statutory|target|time|timescale|deadline|limit|period|timeframe)\s*){0,3}", re.IGNORECASE
        )
        article = parsy.regex(
            r"(?:(?:the|a|an)\s+(?=(?:legal|statutory|\d)))?(?:(?:legal|statutory|next)\s+)?", re.IGNORECASE
        )
        own = parsy.regex(r"(?:['\u2019]s?(?!\w)\s*)?(?:time(?!\w)\s*)?", re.IGNORECASE)
        bracketed = sizes.joined << parsy.regex(r"(?:\(\d{1,3}\)\s*)?")
        one = parsy.seq(
            lead >> article >> _further >> bracketed, _KIND, sizes.unit << own << named, _anchor.optional()
        ).combine(partial(_length, "deadline.length"))
        what = parsy.regex(
            r"(?:(?:actions?|phase|period|timescale|timeframe|(?:short|medium|long)(?:er)?[- ]term)(?!\w)"
            r"[\s:(\u2013-]*)?",
            re.IGNORECASE,
        )
        low = parsy.regex(r"(\d{1,3})(?=\s*(?:-|\u2013|to)\s*\d)\s*", re.IGNORECASE, group=1).map(int) | sizes.number
        same = parsy.regex(rf"(?:{sizes.units})?\s*", re.IGNORECASE)
        joint = parsy.regex(r"(?:to|and|[\u2013-])\s*", re.IGNORECASE)
        window = parsy.seq(
            what >> word("within|between|from|in|over").optional() >> low << same << joint,
            sizes.joined,
            _KIND,
            sizes.unit,
            _anchor.optional() << parsy.regex(r"\)?\s*"),
        ).combine(_window)
        weeks = parsy.regex(r"(\d{1,2})/52(?!\w)\s*", group=1)  # as clinicians write six weeks: 6/52
        in_weeks = weeks.map(lambda said: _length("deadline.length", int(said), None, "W"))
        return window | one | in_weeks


@cache
def lengths_of(conventions: Conventions) -> Lengths:
    """Return the lengths of time of *conventions*; made once for each."""
    return Lengths(conventions)
