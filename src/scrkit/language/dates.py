"""A grammar of dates as boards write them: "Monday 13th May 2013", "31/03/2014", "spring 2014", "the end of March".

A parsy grammar whose results are :class:`~scrkit.language.interval.When`. Day before month always, as in Britain. A
month's name needs its capital, so that "staff may march out" holds no date. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re

import parsy
from attrs import evolve

from scrkit.language.interval import When

MONTHS = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_CENTURY = 2000


def word(pattern: str) -> parsy.Parser:
    """Return a parser of *pattern* in any case, as whole words, with the space after it."""
    return parsy.regex(rf"(?:{pattern})(?!\w)\s*", re.IGNORECASE)


def _names(rows: tuple[tuple[str, ...], ...]) -> dict[str, int]:
    return {name: place for place, names in enumerate(rows, start=1) for name in names}


_MONTH_NUMBERS = _names(MONTHS)
_month_pattern = "|".join(
    sorted((form for name in _MONTH_NUMBERS for form in (name.capitalize(), name.upper())), key=len, reverse=True)
)
month = parsy.regex(rf"({_month_pattern})(?!\w)\.?(?!\w)\s*", group=1).map(lambda name: _MONTH_NUMBERS[name.lower()])
year = parsy.regex(r"((?:19|20)\d\d)(?![\w/]|-\d)\s*", group=1).map(int)
short_year = parsy.regex(r"['\u2019](\d\d)(?!\w)\s*", group=1).map(lambda text: _CENTURY + int(text))
_day = parsy.regex(r"(\d{1,2})(?:st|nd|rd|th)?(?!\w|[.,/:]\d)\s*", re.IGNORECASE, group=1).map(int)
_weekday = parsy.regex(rf"(?:{'|'.join(WEEKDAYS)})(?!\w),?\s*", re.IGNORECASE)
_the = word("the").optional()
_comma = parsy.regex(r",?\s*")

_written_day = parsy.seq(
    _weekday.optional() >> _the >> _day << word("day of|of").optional(),
    month << _comma,
    (year | short_year).optional(),
).combine(lambda d, m, y: When(unit="day", day=d, month=m, year=y))


def _numeric(text: str) -> When:
    day, number, given = re.split(r"[./-]", text)
    full = int(given) if len(given) > 2 else _CENTURY + int(given)  # noqa: PLR2004 - two digits of a year
    return When(unit="day", day=int(day), month=int(number), year=full)


_numeric_day = parsy.regex(r"(\d{1,2}([./-])\d{1,2}\2(?:(?:19|20)\d\d|\d\d))(?![\w/]|[.-]\d)\s*", group=1).map(_numeric)
_iso_day = parsy.regex(r"((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\w)\s*", group=(1, 2, 3)).combine(
    lambda y, m, d: When(unit="day", day=int(d), month=int(m), year=int(y))
)

_written_month = parsy.seq(month << word("of").optional() << _comma, (year | short_year)).combine(
    lambda m, y: When(unit="month", month=m, year=y)
)
bare_month = month.map(lambda m: When(unit="month", month=m))

_season = parsy.seq(
    _the >> parsy.regex(r"(spring|summer|autumn|winter)(?!\w)\s*", re.IGNORECASE, group=1) << word("of").optional(),
    year,
).combine(lambda name, y: When(unit="season", season=name.lower(), year=y))

fiscal_year = parsy.regex(r"((?:19|20)\d\d)\s?[/\u2013-]\s?((?:20)?\d\d)(?!\w)\s*", group=(1, 2)).bind(
    lambda years: (
        parsy.success(When(unit="year", year=int(years[0]), fiscal=True))
        if int(years[1]) % 100 == (int(years[0]) + 1) % 100
        else parsy.fail("two years that follow each other")
    )
)
"""A financial year, "2014-15" or "2014/15"."""

_which = parsy.regex(r"[1-4]").map(int) | parsy.regex(rf"({'|'.join(ORDINALS)})(?!\w)", re.IGNORECASE, group=1).map(
    lambda name: ORDINALS[name.lower()]
)
_quarter_name = (parsy.regex(r"Q") | word("quarter")) >> _which << parsy.regex(r"\s*(?:of\s+)?,?\s*")
_ordinal_quarter = _the >> _which << parsy.regex(r"\s+quarter(?:\s+of)?\s+", re.IGNORECASE)
_quarter = parsy.seq(_quarter_name | _ordinal_quarter, fiscal_year | year).combine(
    lambda n, y: When(unit="quarter", quarter=n, year=y.year if isinstance(y, When) else y, fiscal=isinstance(y, When))
)
_whole_year = year.map(lambda y: When(unit="year", year=y))
_this_year = _the >> word("(?:calendar )?year").result(When(unit="year"))

explicit = _iso_day | _numeric_day | _written_day | _written_month | _season | _quarter | fiscal_year
"""A date that is one wherever it stands: a day, or anything with a year of its own and more than the year."""

loose = explicit | bare_month | _whole_year
"""A date where a preposition has prepared for one: a bare month or a bare year too."""

ended = (
    _the
    >> word("end of")
    >> _the
    >> (explicit | bare_month | word("(?:calendar )?year") >> _whole_year | _whole_year | _this_year)
).map(lambda when: evolve(when, end=True))
"""The last day of something."""
