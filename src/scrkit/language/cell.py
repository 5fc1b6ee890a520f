"""A grammar of whole phrases: what stands in the date cell of a plan, every word of it accounted for.

"Target date: end of Q3 2015/16", "Completed 4 March 2020", "Quarterly from April 2015", "Subject to funding". Each
alternative must take the whole phrase; :mod:`scrkit.language.phrase` asks them in turn. Imports its neighbours.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

import parsy
from attrs import frozen

from scrkit.language.dates import clock, dates_of
from scrkit.language.event import event
from scrkit.language.frame import Frame, Meaning, dated, unclear
from scrkit.language.length import lengths_of
from scrkit.language.occasion import occasion
from scrkit.language.preposition import Prepared, by, date_range, prepared, since, week, within
from scrkit.language.rhythm_cell import rhythm_cell
from scrkit.language.status_cell import condition, ongoing, status_cell
from scrkit.language.vague import vague
from scrkit.language.word import any_of, word

if TYPE_CHECKING:
    from scrkit.language.dates import Dates
    from scrkit.language.interval import Time
    from scrkit.model import Conventions, Deadline


@frozen
class Row:
    """One way of filling a cell: its *rule*, for what it cannot read, and the parser of its meaning."""

    rule: str
    parser: parsy.Parser

    def read(self, text: str, start: int = 0) -> Meaning | None:
        """Return what *text* means from *start* to its end, None where this is not its way."""
        result = self.parser(text, start)
        whole = result.status and not text[result.index :].strip(" .,;:")
        return result.value if whole else None


@cache
def rows(conventions: Conventions) -> tuple[Row, ...]:
    """Return every way of filling a cell in the words of *conventions*, in the order in which they are tried."""
    dates = dates_of(conventions, cell=True)
    return (
        *(Row(rule, parser) for rule, parser in status_cell(conventions)),
        Row("deadline.event", event(conventions, cell=True)),
        Row("deadline.between", date_range(conventions, cell=True)),
        Row("deadline.between", _cut_off(dates)),
        Row("deadline.date", prepared(conventions, cell=True) << _latest),
        Row("deadline.date", _from_then_on(dates)),
        Row("deadline.date", _revised(dates)),
        Row("deadline.date", _dated(dates)),
        Row("deadline.window", lengths_of(conventions).cell),
        *(Row("deadline.recurrence", parser) for parser in rhythm_cell(conventions)),
        Row("deadline.vague", vague(conventions, cell=True)),
        Row("deadline.event", occasion(conventions)),
        Row("deadline.condition", condition(conventions)),
    )


@cache
def labels(conventions: Conventions) -> parsy.Parser:
    """Return a parser of what heads a deadline: "Target date:"."""
    colon = r"(?:\s*(?:\((?:s|dates?)\)))?\s*[:\u2013-]?\s*"
    return parsy.regex(rf"(?i:{any_of(conventions.labels)})(?!\w){colon}")


_latest = parsy.regex(r"(?:,?\s*(?:\(?at (?:the )?(?:very )?latest\)?|latest|deadline))?\s*", re.IGNORECASE)


def _dated(dates: Dates) -> parsy.Parser:
    """Return a parser of a date by itself, or with what opens its end: "April 2015 onwards"."""
    latest = parsy.regex(r",?\s*\(?at (?:the )?(?:very )?latest\)?\s*", re.IGNORECASE)
    date = clock.optional() >> (dates.ended | dates.years | dates.loose)
    return parsy.alt(
        (date << latest).map(partial(Prepared, by)),
        (date << (_ONWARDS | _EARLIEST)).map(partial(Prepared, since)),
        (date << _ONGOING).result(ongoing),
        date.map(partial(Prepared, within)),
        (_WEEK >> dates.item).map(partial(Prepared, partial(week, ends=False))),
        (_WEEK_ENDING >> dates.item).map(partial(Prepared, partial(week, ends=True))),
        (_NOW >> date).map(partial(Prepared, by)),
    )


def _from_then_on(dates: Dates) -> parsy.Parser:
    """Return a parser of "from April 2015 onwards"."""
    opening = word("from|starting(?: in| on| from)?|with effect from|commencing(?: in| on| from)?|w\\.?e\\.?f\\.?")
    start = opening >> (dates.ended | dates.loose)
    begun = (
        word("(?:work |action |in place )?(?:has )?(?:commenced|started|began|begun|launched|since)(?: in| on| from)?")
        >> dates.item
    )
    lasting = (start << _ONGOING).result(ongoing) | (begun << _ONGOING).result(ongoing)
    return (start << _ONWARDS).map(partial(Prepared, since)) | lasting


_ONGOING = parsy.regex(
    r"[,;(\u2013-]?\s*(?:(?:and|&)\s+)?(?:is\s+)?(?:on-?going|on going|continuing)\)?\s*", re.IGNORECASE
)
_ONWARDS = parsy.regex(r"[,;(\u2013-]?\s*(?:and\s+)?(?:onwards?|beyond)\)?\s*", re.IGNORECASE)
_EARLIEST = parsy.regex(r",?\s*\(?at (?:the )?(?:very )?earliest\)?\s*", re.IGNORECASE)
_WEEK = parsy.regex(
    r"(?:in |on )?(?:the )?(?:w/c|w\.c\.|w/b|wc|wb|week (?:commencing|beginning|starting|of))(?!\w):?\s*",
    re.IGNORECASE,
)
_WEEK_ENDING = parsy.regex(r"(?:in )?(?:the )?(?:w/e|week ending)(?!\w):?\s*", re.IGNORECASE)
_NOW = parsy.regex(r"(?:between now and|from now (?:until|till|to)|now (?:until|till|to|-|\u2013))\s*", re.IGNORECASE)


_MOVED = "revised|changed|moved|extended|amended|slipped|deferred|postponed|rescheduled"


def _revised(dates: Dates) -> parsy.Parser:
    """Return a parser of a date that took the place of another: "30/06/21 (revised from 31/03/21)"."""
    date = word("by").optional() >> (dates.ended | dates.item)
    kind = "(?: (?:target|completion|due|agreed))?(?: (?:date|deadline|timescale))?"
    was = word(f"(?:now )?(?:{_MOVED}|brought forward) from|previously|was|original{kind}|originally")
    now = word(f"(?:now )?(?:{_MOVED}|put back) (?:to|until)|now|(?:revised|new){kind}")
    joint = parsy.regex(r"[\s,;:.(\u2013-]*")
    status = word(any_of(dates.conventions.open))
    colon = parsy.regex(r"[\s:\u2013-]*")
    end = parsy.regex(r"[)\s]*")
    first = parsy.seq(date << joint << was << colon, date << end).combine(lambda new, _old: new)
    then = parsy.seq(was.optional() >> colon >> date << joint << now << colon, date << end).combine(
        lambda _old, new: new
    )
    both = parsy.seq(now >> colon >> date << joint << was << colon, date << end).combine(lambda new, _old: new)
    moved = parsy.seq(parsy.regex(rf"(?:{_MOVED})\s+from\s+", re.IGNORECASE) >> date << word("to|until"), date << end)
    alone = (status >> joint).optional() >> now >> colon >> date << end
    marked = date << joint << word("revised|revised date|new date|amended|extended") << end
    return (first | then | both | marked | moved.combine(lambda _old, new: new) | alone).map(
        lambda when: Prepared(_renewed, when)
    )


def _renewed(frame: Frame, when: Time) -> Deadline:
    return dated("deadline.revised", frame, frame.days(when))


def _cut_off(dates: Dates) -> parsy.Parser:
    """Return a parser of a range whose second end is missing: "from September 2015 to"."""
    ends = parsy.regex(r"(?:to|and|until|till|[\u2013-])\s*$", re.IGNORECASE)
    return (word("between|from") >> dates.end_of_range << ends).result(unclear("broken_range", "deadline.between"))
