"""A grammar of dates behind a preposition or a label: "by July 2014", "from May to June 2016", "Deadline: 1 May 2016".

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import parsy
from attrs import evolve, frozen

from scrkit.language.dates import end_of_range, ended, loose, word
from scrkit.language.frame import Frame, dated
from scrkit.language.interval import Stretch, When, day_before
from scrkit.model import Deadline


@frozen
class Prepared:
    """A date behind a preposition; *take* is what the preposition makes of it, and of those that a list adds to it."""

    take: Callable[[Frame, When | Stretch], Deadline]
    when: When | Stretch

    def __call__(self, frame: Frame) -> Deadline:
        """Return what preposition and date mean in *frame*."""
        return self.take(frame, self.when)


def _by(frame: Frame, when: When | Stretch) -> Deadline:
    found = frame.days(when)
    return dated("deadline.by", frame, found and evolve(found, earliest=None), ambiguous=when.loose)


def _until(frame: Frame, when: When | Stretch) -> Deadline:
    found = frame.days(when)
    return dated("deadline.until", frame, found and evolve(found, earliest=None), ambiguous=when.loose)


def _before(frame: Frame, when: When | Stretch) -> Deadline:
    found = frame.days(when)
    last = day_before(found.earliest) if found else None
    return dated("deadline.before", frame, evolve(found, earliest=None, latest=last) if found and last else None)


def _in(frame: Frame, when: When | Stretch) -> Deadline:
    return dated("deadline.in", frame, frame.days(when))


def _from(frame: Frame, when: When | Stretch) -> Deadline:
    found = frame.days(when)
    return dated("deadline.from", frame, found and evolve(found, latest=None))


def _between(frame: Frame, when: When | Stretch) -> Deadline:
    return dated("deadline.between", frame, frame.days(when))


_date = ended | loose
# "Supported by June Thomas" names somebody; "By June Northshire Police will" does not.
nobody = parsy.regex(r"(?!(?:April|May|June|August)\s+[A-Z][a-z])")
prepared = parsy.alt(
    (parsy.regex(r"B[Yy]\s+") | word("by") << nobody | word("no later than|not later than|on or before|due by"))
    >> _date.map(partial(Prepared, _by)),
    word("until") >> _date.map(partial(Prepared, _until)),
    word("before|prior to|ahead of") >> _date.map(partial(Prepared, _before)),
    word("from|with effect from|starting(?: in| on| from)?|beginning(?: in| on)?")
    >> nobody
    >> _date.map(partial(Prepared, _from)),
    word("in|during|on|at|throughout|(?:scheduled|planned|due) for") >> _date.map(partial(Prepared, _in)),
)
date_range = parsy.alt(
    parsy.seq(word("between") >> end_of_range, word("and") >> end_of_range),
    parsy.seq(word("from") >> end_of_range, word("to|until") >> end_of_range),
).combine(lambda first, last: partial(_between, when=Stretch(first=first, last=last)))
labelled = (
    word("timescales?|deadline|by when|target date|completion date|due date|due|when")
    >> parsy.regex(r"[:\u2013-]\s*")
    >> (date_range | prepared | _date.map(partial(Prepared, _in)))
)
