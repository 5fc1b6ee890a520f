"""A grammar of dates behind a preposition or a label: "by July 2014", "from May to June 2016", "Deadline: 1 May 2016".

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import cache, partial

import parsy
from attrs import evolve, frozen

from scrkit.language.dates import clock, dates_of
from scrkit.language.frame import Frame, dated
from scrkit.language.interval import Stretch, Time, day_after, day_before
from scrkit.language.word import word
from scrkit.model import Conventions, Deadline


@frozen
class Prepared:
    """A date behind a preposition; *take* is what the preposition makes of it, and of those that a list adds to it."""

    take: Callable[[Frame, Time], Deadline]
    when: Time

    def __call__(self, frame: Frame) -> Deadline:
        """Return what preposition and date mean in *frame*."""
        return self.take(frame, self.when)


def by(frame: Frame, when: Time) -> Deadline:
    """Return what "by" makes of *when*: no first day."""
    found = frame.days(when)
    return dated("deadline.by", frame, found and evolve(found, earliest=None), ambiguous=when.loose)


def until(frame: Frame, when: Time) -> Deadline:
    """Return what "until" makes of *when*: no first day."""
    found = frame.days(when)
    return dated("deadline.until", frame, found and evolve(found, earliest=None), ambiguous=when.loose)


def before(frame: Frame, when: Time) -> Deadline:
    """Return what "before" makes of *when*: the day before its first, and no first day."""
    found = frame.days(when)
    last = day_before(found.earliest) if found else None
    return dated("deadline.before", frame, evolve(found, earliest=None, latest=last) if found and last else None)


def within(frame: Frame, when: Time) -> Deadline:
    """Return what "in" or "on" makes of *when*: its days."""
    return dated("deadline.in", frame, frame.days(when))


def since(frame: Frame, when: Time) -> Deadline:
    """Return what "from" makes of *when*: no last day."""
    found = frame.days(when)
    return dated("deadline.from", frame, found and evolve(found, latest=None))


def after(frame: Frame, when: Time) -> Deadline:
    """Return what "after" makes of *when*: from the day after its last."""
    found = frame.days(when)
    first = day_after(found.latest) if found else None
    return dated("deadline.after", frame, evolve(found, earliest=first, latest=None) if found and first else None)


def week(frame: Frame, when: Time, *, ends: bool) -> Deadline:
    """Return the week that begins, or *ends*, on the day of *when*; whether five days or seven is not said."""
    found = frame.days(when)
    if found is None or found.earliest is None or found.earliest != found.latest:
        return dated("deadline.week", frame, None)
    first = found.earliest - _SIX_DAYS if ends else found.earliest
    return dated("deadline.week", frame, evolve(found, earliest=first, latest=first + _SIX_DAYS), ambiguous=not ends)


_SIX_DAYS = timedelta(days=6)


def _between(frame: Frame, when: Time) -> Deadline:
    return dated("deadline.between", frame, frame.days(when))


# "Supported by June Thomas" names somebody; "By June Northshire Police will" does not.
nobody = parsy.regex(r"(?!(?:April|May|June|August)\s+[A-Z][a-z])")
BY = (
    r"no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|due\s+by|at\s+the\s+latest\s+by|latest\s+by"
    r"|by\s+no\s+later\s+than|by\s+the\s+latest"
)
"""A pattern of what says "by" in more words."""

_CLOCK = clock.optional()


@cache
def prepared(conventions: Conventions, *, cell: bool = False) -> parsy.Parser:
    """Return a parser of a date behind a preposition."""
    dates = dates_of(conventions, cell=cell)
    date = _CLOCK >> (dates.ended | dates.loose)
    return parsy.alt(
        (word(BY) | parsy.regex(r"B[Yy]\s+|(?:by|By|BY):\s*") | word("by") << nobody)
        >> date.map(partial(Prepared, by)),
        word("until|till|up to|up until") >> date.map(partial(Prepared, until)),
        word("before|prior to|ahead of|in advance of") >> date.map(partial(Prepared, before)),
        word("(?:not|no)(?: to start)? (?:before|earlier than|sooner than)|on or after")
        >> date.map(partial(Prepared, since)),
        word(
            "from|(?:with )?effect(?:ive)? from|w\\.?e\\.?f\\.?|starting(?: in| on| from)?|beginning(?: in| on)?"
            "|commencing(?: in| on| from)?|to (?:start|begin|commence) from|as (?:of|from)"
        )
        >> nobody
        >> date.map(partial(Prepared, since)),
        word("after|following|subsequent to") >> date.map(partial(Prepared, after)),
        word(
            f"in|during|on|at|throughout|(?:scheduled|planned{'|due' if cell else ''}) (?:for|in|on)"
            "|to (?:start|begin|commence) (?:in|on)"
        )
        >> date.map(partial(Prepared, within)),
    )


@cache
def date_range(conventions: Conventions, *, cell: bool = False) -> parsy.Parser:
    """Return a parser of a range between two dates."""
    end = dates_of(conventions, cell=cell).end_of_range
    return parsy.alt(
        parsy.seq(word("between") >> end, (word("and") | parsy.regex(r"[&\u2013-]\s*")) >> end),
        parsy.seq(word("from") >> end, (word("to|until|till") | parsy.regex(r"[\u2013-]\s*")) >> end),
    ).combine(lambda first, last: partial(_between, when=Stretch(first=first, last=last)))


@cache
def labelled(conventions: Conventions) -> parsy.Parser:
    """Return a parser of a date behind a label, as prose may hold one: "Deadline: 1 May 2016"."""
    dates = dates_of(conventions)
    return (
        word("timescales?|deadline|by when|target date|completion date|due date|due|when")
        >> parsy.regex(r"[:\u2013-]\s*")
        >> (
            date_range(conventions)
            | prepared(conventions)
            | (_CLOCK >> (dates.ended | dates.loose)).map(partial(Prepared, within))
        )
    )
