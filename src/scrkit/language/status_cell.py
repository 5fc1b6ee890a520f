"""A grammar of what stands in a date cell in place of a date: "Completed 4 March 2020", "Ongoing", "Subject to …".

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

import parsy

from scrkit.language.dates import dates_of
from scrkit.language.frame import Frame, Meaning, unclear
from scrkit.language.preposition import Prepared, by, prepared, until, within
from scrkit.language.recurrence import rhythms_of
from scrkit.language.word import any_of, word
from scrkit.model import Conditional, Conventions, Done, NotSet, Ongoing, Unclear

if TYPE_CHECKING:
    from scrkit.language.interval import Time
    from scrkit.model import Deadline

_MOVED = frozenset(
    {
        "delayed",
        "slipped",
        "deferred",
        "on hold",
        "started",
        "commenced",
        "not completed",
        "not complete",
        "not achieved",
    }
)
"""Words of status beside which a date may no longer hold."""

_SEP = parsy.regex(r"[\s:;,.(\u2013/-]*")
_END = parsy.regex(r"[)\s.]*")
_ON = word("on|in|at|as at|as of|since|w\\.?e\\.?f\\.?|date|dated|during|of").optional()


@cache
def status_cell(conventions: Conventions) -> tuple[tuple[str, parsy.Parser], ...]:
    """Return the rule and the parser of each, in the order in which they are tried."""
    done = _words(conventions.done)
    dates = dates_of(conventions, cell=True)
    date = dates.ended | dates.loose
    note = parsy.regex(rf"(?:[.,;:(\u2013-]|\s(?=and\s))\s*{_plain(conventions)}[^\d]{{1,200}}$")
    also = parsy.regex(r"(?:[\s:;,.(\u2013/-]|and\s)*", re.IGNORECASE)
    finished = word("yes").optional() >> parsy.regex(r"[,:\s\u2013-]*") >> done << (also >> done).many()
    unmoved = _words(tuple(word for word in conventions.open if word not in _MOVED))
    completed = word("completed|achieved|delivered|implemented|closed|finished|done|signed off")
    due = word(
        "(?:was )?due|to be completed?|to complete|target|expected|for completion|completion due|review|due date"
        "|date due"
    )
    target = (due | word("by")).many() >> _SEP
    behind = prepared(conventions, cell=True) | date.map(partial(Prepared, within))
    planned = parsy.regex(
        r"(?:original\s+|agreed\s+)?(?:target|due|deadline|planned)(?:\s+date)?(?:\s+(?:was|of))?\s*:?\s*",
        re.IGNORECASE,
    )
    return (
        ("deadline.done", (finished >> _SEP >> _ON >> date << _END).map(done_on)),
        ("deadline.done", (date << _SEP << finished << _END).map(done_on)),
        (
            "deadline.done",
            (target >> date >> _SEP >> finished >> _SEP >> _ON >> date << _END).map(done_on),
        ),
        ("deadline.done", (finished >> _SEP >> planned >> date << _END).result(done_on(None))),
        ("deadline.done", (finished << (note | _END)).result(done_on(None))),
        ("deadline.date", (word("complete") >> word("by") >> date).map(partial(Prepared, by))),
        ("deadline.date", (completed >> word("by") >> date).map(lambda when: Prepared(_by_or_done, when))),
        ("deadline.date", unmoved >> _SEP >> due.many() >> _SEP >> behind << _END),
        ("deadline.date", (date << _SEP << unmoved << _END).map(partial(Prepared, within))),
        *_endless(conventions, date),
        *_unset(conventions),
    )


def _words(known: tuple[str, ...]) -> parsy.Parser:
    return parsy.regex(rf"(?i:{any_of(known)})(?!\w)\s*")


def _plain(conventions: Conventions) -> str:
    """Return a pattern of words none of which may change what stands before them."""
    words = any_of({*conventions.harmful, *conventions.ongoing, *conventions.open})
    return rf"(?!.*\b(?i:{words})\b)"


def done_on(when: Time | None) -> Meaning:
    """Return the meaning of "done", on the last day of *when* where one is given; a missing year lies in the past."""

    def understood(frame: Frame) -> Deadline:
        found = when.days(frame.dated, past=True) if when else None
        if when is not None and found is None:
            return Unclear(said=frame.said, rule="deadline.done")
        day, inferred = (found.latest, found.inferred) if found else (None, ())
        return Done(said=frame.said, on=day, inferred=inferred, rule=frame.rule("deadline.done", found))

    return understood


def _by_or_done(frame: Frame, when: Time) -> Deadline:
    """Return the deadline of "completed by" where the date still lies ahead; else nobody can tell it from a report."""
    found = frame.days(when)
    ahead = found and found.latest and frame.dated and found.latest > frame.dated
    return by(frame, when) if ahead else Unclear(said=frame.said, rule="deadline.done")


def _endless(conventions: Conventions, date: parsy.Parser) -> tuple[tuple[str, parsy.Parser], ...]:
    """Return the parsers of what has no end, with the day of its review where one is given."""
    endless = _words(conventions.ongoing)
    review = word(
        "(?:to be |next |for |with |will be |and )*(?:an? )?(?:formal |progress )?"
        "(?:review|reviewed|update|monitored|evaluated|evaluation)(?: date| due)?"
    )
    looked = review | word("(?:to be |will be |and )*(?:reported|audited|updated|checked|refreshed)")
    rhythm = word("on an?").optional() >> rhythms_of(conventions, cell=True).rhythm << word("basis").optional()
    every = rhythms_of(conventions, cell=True).each
    reviewed = endless >> _SEP >> review >> _SEP >> word("on|in|by|at|due").optional() >> date << _END
    regular = (
        endless
        >> _SEP
        >> ((looked >> _SEP >> (rhythm | every)) | (rhythm << looked))
        << parsy.regex(r"(?:by|at|through|in|to)?\s*[^\d]{0,80}$", re.IGNORECASE)
    )
    stop = endless >> _SEP >> word("until|to|till|up to") >> date << _END
    start = (
        endless
        >> _SEP
        >> word("from|since|w\\.?e\\.?f\\.?|starting|commencing|commenced|started")
        >> _ON
        >> date
        << _END
    )
    rest = parsy.regex(rf"[\s,;:(\u2013-]*{_plain_rest(conventions)}[^\d]{{0,120}}$")
    begun = _words(conventions.open) >> word("and|&") >> endless << _END
    return (
        ("deadline.ongoing", begun.result(ongoing)),
        ("deadline.ongoing", reviewed.map(_reviewed)),
        ("deadline.ongoing", regular.result(ongoing)),
        ("deadline.until", stop.map(partial(Prepared, until))),
        ("deadline.ongoing", start.result(ongoing)),
        ("deadline.ongoing", (endless << rest).result(ongoing)),
    )


def _plain_rest(conventions: Conventions) -> str:
    """Return a pattern of words beside "ongoing" that leave it so."""
    words = any_of(
        {*conventions.harmful, *conventions.done} - {"ongoing", "on-going", "going", "continuous", "continuing"}
    )
    months = any_of(name for names in conventions.months for name in names if name != "May")
    rhythms = any_of(name for name, _ in conventions.rhythms)
    return rf"(?!.*\b(?i:{words}|{rhythms})\b)(?!.*\b(?:{months})\b)"


def ongoing(frame: Frame) -> Deadline:
    """Return the meaning of what has no end."""
    return Ongoing(said=frame.said, rule="deadline.ongoing")


def _reviewed(when: Time) -> Meaning:
    def understood(frame: Frame) -> Deadline:
        found = frame.days(when)
        if found is None:
            return Unclear(said=frame.said, rule="deadline.ongoing")
        rule = frame.rule("deadline.ongoing", found)
        return Ongoing(said=frame.said, review=found.latest, inferred=found.inferred, rule=rule)

    return understood


def _unset(conventions: Conventions) -> tuple[tuple[str, parsy.Parser], ...]:
    """Return the parsers of what refuses a date, hangs on a condition, or promises without a day."""
    refused, opened = _words(conventions.refused), _words(conventions.open)
    free = _free(conventions)
    await_rest = parsy.regex(rf"{free}[^\n]{{1,200}}$")
    hangs = parsy.regex(
        rf"(?i:(?:in|after|following|once|when|subject to|upon|on|pending|depending on|dependent on)\s+(?=\w))"
        rf"({free}.{{1,200}}?)[\s.]*$",
        group=1,
    )
    by_whom = parsy.regex(
        rf"[\s,;:(\u2013-]*(?:(?i:by|with|and|from|through|via|between|at|for|as part of)\s+{free}.{{1,120}})?$"
    )
    vague = any_of(conventions.vague)
    return (
        ("deadline.none", (_words(conventions.awaited) >> await_rest).result(_none)),
        ("deadline.condition", (refused >> _SEP >> hangs).map(_conditional)),
        ("deadline.none", (refused << (_SEP >> refused).many() << by_whom).result(_none)),
        ("deadline.none", (opened << (_SEP >> opened).many() << by_whom).result(_none)),
        ("deadline.vague", (parsy.regex(rf"(?i:{vague})(?!\w)") << _END).result(unclear("vague", "deadline.vague"))),
    )


def _free(conventions: Conventions) -> str:
    """Return a pattern of words that hold no date: no figure and no month, which in prose has its capital."""
    return rf"(?!.*\d)(?!.*\b(?:{any_of(name for names in conventions.months for name in names)})\b)"


@cache
def condition(conventions: Conventions) -> parsy.Parser:
    """Return a parser of what hangs on a condition, tried when nothing else fits: "once a year" is none."""
    opener = any_of(conventions.conditional)
    hangs = rf"(?i:{opener})(?!\w)[\s:]+(?=\w)({_free(conventions)}.{{2,200}}?)[\s.]*$"
    return parsy.regex(hangs, group=1).map(_conditional)


def _none(frame: Frame) -> Deadline:
    return NotSet(said=frame.said, rule="deadline.none")


def _conditional(condition: str) -> Meaning:
    return lambda frame: Conditional(said=frame.said, condition=condition.strip(), rule="deadline.condition")
