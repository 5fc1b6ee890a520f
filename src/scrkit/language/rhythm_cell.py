"""A grammar of what recurs, as a whole phrase: "quarterly", "3 monthly and 6 monthly", "annually each March".

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import parsy

from scrkit.language.dates import dates_of
from scrkit.language.quantity import quantities
from scrkit.language.recurrence import meaning, rhythms_of
from scrkit.language.word import any_of, word
from scrkit.model import Conventions, Recurring, Unclear

if TYPE_CHECKING:
    from scrkit.language.dates import Dates
    from scrkit.language.frame import Frame, Meaning
    from scrkit.language.interval import When
    from scrkit.language.recurrence import Rhythms
    from scrkit.model import Deadline

_AND = parsy.regex(r"(?:,\s*(?:and\s+)?|and\s+|&\s*|/\s*|\+\s*)", re.IGNORECASE)
_LEAST = word("(?:at )?(?:a )?minimum(?: of)?|at least|at a minimum|not less than|no less than|no less frequently than")
_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_YEARLY = word("(?:of |in )?(?:each|every|per) (?:calendar )?year|annual|annually|yearly|per annum")


@cache
def rhythm_cell(conventions: Conventions) -> tuple[parsy.Parser, ...]:
    """Return the parsers of what recurs, each of a whole phrase."""
    rhythms = rhythms_of(conventions, cell=True)
    least = _LEAST.optional()
    basis = (
        word("on an?").optional() >> rhythms.rhythm << (word("basis") | word("intervals") | word("cycle")).optional()
    )
    at_intervals = word("at") >> (rhythms.rhythm | _sized(conventions)) << word("intervals")
    plain = least >> (at_intervals | rhythms.each | _per(rhythms) | rhythms.times | basis)
    several = plain.sep_by(_AND, min=2)
    return (
        rhythms.phrase("recurrence.basis", plain),
        _of_work(rhythms, plain),
        several.map(_several) << parsy.regex(rf"(?:{_plain_words(conventions)}[A-Za-z ]{{1,40}}$)?"),
        _until_event(plain, conventions),
        _with_first(plain, dates_of(conventions, cell=True)),
        *_on_days(conventions),
        _then(dates_of(conventions, cell=True), plain),
        plain.map(lambda rule: meaning("recurrence.basis", rule, None, None, None)) << _thereafter,
    )


def _then(dates: Dates, plain: parsy.Parser) -> parsy.Parser:
    """Return a parser of a first date and a rhythm from then on: "September 2014 and annually thereafter"."""
    opening = word("by").result("by") | word("in|on|from|starting(?: in| on)?").optional().result("from")
    joint = parsy.regex(r"(?:[,;]\s*)?(?:(?:and\s+then|then|and|&|followed\s+by)\s+|(?<=[,;] ))", re.IGNORECASE)
    after = (word("thereafter|after that|from then on|afterwards|subsequently|from then|onwards")).optional()
    first = parsy.seq(opening, dates.ended | dates.item)
    return parsy.seq(first << joint << after, plain << after).combine(_from_then)


def _from_then(first: list[Any], rule: str) -> Meaning:
    """Return the meaning of *rule* from the *first* date on, from its last day where it is said to be *by* that."""
    opening, when = first

    def understood(frame: Frame) -> Deadline:
        found = frame.days(when)
        if found is None:
            return Unclear(said=frame.said, rule="recurrence.then")
        start = found.latest if opening == "by" else found.earliest
        return Recurring(said=frame.said, rrules=(rule,), start=start, rule="recurrence.then")

    return understood


_thereafter = word("thereafter|ongoing|on-going|and ongoing|until further notice|as a minimum|minimum")


def _sized(conventions: Conventions) -> parsy.Parser:
    """Return a parser of "three month", as in "at three month intervals"."""
    sizes = quantities(conventions)
    return parsy.seq(sizes.number << parsy.regex("-?"), sizes.unit).bind(
        lambda said: (
            parsy.success(f"FREQ={_NAMES[said[1]]}" + (f";INTERVAL={said[0]}" if said[0] > 1 else ""))
            if said[1] in _NAMES
            else parsy.fail("a unit of the calendar")
        )
    )


_NAMES = {"D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"}


def _per(rhythms: Rhythms) -> parsy.Parser:
    """Return a parser of "once a month", "per quarter", "1 per month"."""
    return parsy.regex(r"(?:(?:1|one|once)\s*)?(?:per|x)\s+", re.IGNORECASE) >> rhythms.unit


def _plain_words(conventions: Conventions) -> str:
    """Return a pattern of words of which none changes a rhythm."""
    return rf"(?!.*\b(?i:{any_of(conventions.harmful)})\b)"


def _of_work(rhythms: Rhythms, plain: parsy.Parser) -> parsy.Parser:
    """Return a parser of work with a rhythm and its bounds: "Monthly audits for 6 months"."""
    work = parsy.regex(r"[a-z][a-z-]*(?:\s[a-z][a-z-]*){0,2}?\s+(?=(?:for|over|from|until|till|starting|commencing)\s)")
    return rhythms.phrase("recurrence.deliverable", plain << work)


def _until_event(plain: parsy.Parser, conventions: Conventions) -> parsy.Parser:
    """Return a parser of a rhythm that ends with something that has no date: "weekly until discharge"."""
    stop = word("until|till|up to") >> parsy.regex(rf"{_plain_words(conventions)}[A-Za-z][A-Za-z '\u2019-]{{2,60}}$")
    return (plain << stop).map(lambda rule: meaning("recurrence.basis", rule, None, None, None))


def _with_first(plain: parsy.Parser, dates: Dates) -> parsy.Parser:
    """Return a parser of a rhythm and its first time: "Monthly (first report 31/05/2019)"."""
    lead = parsy.regex(
        r"[\s,;:(\u2013-]*(?:the\s+)?(?:first|next)\s+(?:(?:report|meeting|audit|review|update|return|one)\s+)?"
        r"(?:(?:due|to be|is|on|in|by)\s+)*",
        re.IGNORECASE,
    )
    first = (dates.ended | dates.item) << parsy.regex(r"\)?\s*")
    return parsy.seq(plain << lead, first).combine(lambda rule, when: _from_then(["from", when], rule))


def _several(found: list[str]) -> Meaning:
    """Return the meaning of two rhythms and more beside each other."""
    return lambda frame: Recurring(said=frame.said, rrules=tuple(dict.fromkeys(found)), rule="recurrence.several")


def _on_days(conventions: Conventions) -> tuple[parsy.Parser, ...]:
    """Return the parsers of what comes on a day or in a month of each year, or on a weekday of each month."""
    rhythms = rhythms_of(conventions, cell=True)
    dates = dates_of(conventions, cell=True)
    months = dates.words.month.sep_by(_AND, min=1)
    opening = word("in|by|on|each|every|by the end of|at the end of|end of").optional()
    month = (
        (_YEARLY >> parsy.regex(r"[,(\s\u2013-]*") >> opening >> months << parsy.regex(r"\)?\s*"))
        | (opening >> months << _YEARLY)
        | (word("every|each") >> months)
    ).map(lambda found: f"FREQ=YEARLY;BYMONTH={','.join(str(one) for one in sorted(set(found)))}")
    day = (
        (_YEARLY >> parsy.regex(r"[,(\s\u2013-]*") >> opening >> dates.item << parsy.regex(r"\)?\s*"))
        | (opening >> dates.item << parsy.regex(r",?\s*") << _YEARLY)
    ).bind(_day_of_year)
    place = parsy.regex(rf"({'|'.join(_PLACES)})\s+", re.IGNORECASE, group=1).map(lambda said: _PLACES[said.lower()])
    of_month = word("(?:of|in) (?:each|every|the)|each|every|of|in|per").optional() >> word("month")
    weekday = parsy.seq(
        word("on|every|each|monthly on|monthly,? on").optional() >> word("the").optional() >> place,
        rhythms.weekday << of_month,
    ).combine(lambda at, rule: f"FREQ=MONTHLY;BYDAY={at}{rule.rpartition('=')[2]}")
    day_of_month = parsy.regex(
        r"(?:(?:on|by)\s+)?(?:the\s+)?([12]?\d|3[01])(?:st|nd|rd|th)\s+(?:day\s+)?(?:of\s+)?(?:each|every|the)\s+month\s*",
        re.IGNORECASE,
        group=1,
    ).map(lambda said: f"FREQ=MONTHLY;BYMONTHDAY={int(said)}")
    read = partial(meaning, "recurrence.each", length=None, start=None, stop=None)
    several = (word("every|each|on").optional() >> rhythms.weekday.sep_by(_AND, min=2)).map(
        lambda found: f"FREQ=WEEKLY;BYDAY={','.join(dict.fromkeys(rule.rpartition('=')[2] for rule in found))}"
    )
    return tuple(parser.map(read) for parser in (day, month, weekday, day_of_month, several))


def _day_of_year(when: When) -> parsy.Parser:
    """Return the rule of what comes on the day of *when* each year, where it is a day without a year."""
    if when.unit != "day" or when.year is not None or when.weekday is not None:
        return parsy.fail("a day without a year")
    return parsy.success(f"FREQ=YEARLY;BYMONTHDAY={when.day};BYMONTH={when.month}")
