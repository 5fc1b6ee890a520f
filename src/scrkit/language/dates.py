"""A grammar of dates as boards write them: "Monday 13th May 2013", "31/03/2014", "spring 2014", "the end of March".

A parsy grammar whose results are the ``When`` and ``Stretch`` of :mod:`scrkit.language.interval`. Day before month
always in figures, as in Britain. A month's name needs its capital, so that "staff may march out" holds no date.
Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re

import parsy
from attrs import evolve

from scrkit.language.interval import Stretch, When, shared_year

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


_MONTH_NUMBERS = {name: place for place, names in enumerate(MONTHS, start=1) for name in names}
MONTH = "|".join(
    sorted((form for name in _MONTH_NUMBERS for form in (name.capitalize(), name.upper())), key=len, reverse=True)
)
"""A pattern of every name of a month."""

# A stop is the month's own only where a day or a year follows it: "Feb. 2017".
DATE = rf"\d|{MONTH}|(?i:spring|summer|autumn|winter|year)"
"""A pattern of what every date holds something of."""

month = parsy.regex(rf"({MONTH})(?!\w)(?:\.(?=\s*['\u2019]?\d))?\s*", group=1).map(
    lambda name: _MONTH_NUMBERS[name.lower()]
)
year = parsy.regex(r"((?:19|20)\d\d)(?![\w/]|-\d)\s*", group=1).map(int)
_short_year = parsy.regex(r"['\u2019](\d\d)(?!\w)\s*", group=1).map(lambda text: _CENTURY + int(text))
_any_year = year | _short_year
_day = parsy.regex(r"(\d{1,2})(?:st|nd|rd|th)?(?!\w|[.,/:]\d)\s*", re.IGNORECASE, group=1).map(int)
_weekday = parsy.regex(rf"(?:{'|'.join(WEEKDAYS)})(?!\w),?\s*", re.IGNORECASE)
_the = word("the").optional()
_comma = parsy.regex(r"(?:,\s*(?=['\u2019\d]))?")


def _date(day: int, month: int, year: int | None) -> When:
    return When(unit="day", day=day, month=month, year=year)


_written_day = parsy.seq(
    _weekday.optional() >> _the >> _day << word("day of|of").optional(), month << _comma, _any_year.optional()
).combine(_date)
_month_first = parsy.seq(
    _weekday.optional() >> month,
    parsy.regex(r"(\d{1,2})(?:(?:st|nd|rd|th)(?!\w)|(?=,?\s+(?:19|20)\d\d))\s*", group=1).map(int) << _comma,
    _any_year.optional(),
).combine(lambda m, d, y: _date(d, m, y))


def _numeric(day: str, month: str, year: str) -> When:
    return _date(int(day), int(month), int(year) if len(year) > 2 else _CENTURY + int(year))  # noqa: PLR2004 - digits


# With stops and a short year only a leading nought tells a date from a paragraph's number: 04.05.16 against 4.5.16.
_numeric_day = parsy.regex(
    r"(?=\d{1,2}[/-]|\d{1,2}\.\d{1,2}\.\d{4}|0\d\.|\d\d\.0)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\w/]|[.-]\d)\s*",
    group=(1, 3, 4),
).combine(_numeric)
_iso_day = parsy.regex(r"((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\w)\s*", group=(1, 2, 3)).combine(
    lambda y, m, d: _numeric(d, m, y)
)

_written_month = parsy.seq(month << word("of").optional() << _comma, _any_year).combine(
    lambda m, y: When(unit="month", month=m, year=y)
)
_bare_month = (month << parsy.regex(r"(?!\d{1,2}(?!\d))")).map(lambda m: When(unit="month", month=m))

_season_name = parsy.regex(r"(spring|summer|autumn|winter)(?!\w)\s*", re.IGNORECASE, group=1).map(str.lower)
_season = parsy.seq(_the >> _season_name << word("of").optional(), year).combine(
    lambda name, y: When(unit="season", season=name, year=y)
)
_ends_phrase = parsy.regex(r"(?=[,.;:)]|$|(?:to|and|for|with|by|when|through|so|as)\b)")
_bare_season = (word("the|this").optional() >> _season_name << _ends_phrase).map(
    lambda name: When(unit="season", season=name)
)

_two_years = parsy.regex(r"((?:19|20)\d\d)\s?[/\u2013-]\s?((?:20)?\d\d)(?!\w)\s*", group=(1, 2)).bind(
    lambda years: (
        parsy.success(When(unit="year", year=int(years[0]), fiscal=True))
        if int(years[1]) % 100 == (int(years[0]) + 1) % 100
        else parsy.fail("two years that follow each other")
    )
)
_financial = word("financial year")
_fiscal_year = _the >> _financial.optional() >> _two_years << _financial.optional()

_which = parsy.regex(r"[1-4]").map(int) | parsy.regex(rf"({'|'.join(ORDINALS)})(?!\w)", re.IGNORECASE, group=1).map(
    lambda name: ORDINALS[name.lower()]
)
_quarter_name = (parsy.regex(r"Q") | word("quarter")) >> _which << parsy.regex(r"\s*(?:of\s+)?,?\s*")
_ordinal_quarter = _the >> _which << parsy.regex(r"\s+quarter(?:\s+of)?\s+", re.IGNORECASE)
_quarter = parsy.seq(_quarter_name | _ordinal_quarter, _fiscal_year | year).combine(
    lambda n, y: When(unit="quarter", quarter=n, year=y.year if isinstance(y, When) else y, fiscal=isinstance(y, When))
)
_whole_year = (word("the year").optional() >> year).map(lambda y: When(unit="year", year=y))

_in_figures = _iso_day | _numeric_day | _written_day | _quarter | _fiscal_year
_in_months = _month_first | _written_month
_in_words = _written_day | _month_first | _season | _quarter | _fiscal_year
explicit = (
    parsy.regex(r"(?=\d)") >> _in_figures
    | parsy.regex(rf"(?={MONTH})") >> _in_months
    | parsy.regex(rf"(?!\d|{MONTH})") >> _in_words
)
"""A date that is one wherever it stands: a day, or anything with a year of its own and more than the year."""

item = explicit | _bare_month
"""A date as it stands before a name ("the July meeting") or in a list."""


def _first_of(first: When, later: tuple[str | None, str, str] | None) -> When | Stretch:
    """Return *first* with the year of the list that it opens; a list that runs backwards has no such year."""
    if first.year is not None or later is None:
        return first
    day, name, given = later
    last = When(unit="month", month=_MONTH_NUMBERS[name.lower()], day=int(day or 1), year=int(given))
    forwards = (first.month, first.day) <= (last.month, last.day)
    return shared_year(first, last) if forwards else Stretch(first=first, last=last)


LIST_JOIN = re.compile(r"(?:,\s*(?:and\s+)?|and\s+|&\s*)", re.IGNORECASE)
"""What stands between two dates of a list."""

# The year of a list is looked for no further on than half a year of months.
_later = parsy.peek(
    parsy.regex(
        rf"(?:{LIST_JOIN.pattern}(?:(\d{{1,2}})(?:st|nd|rd|th)?\s+)?({MONTH})(?!\w),?\s*){{1,6}}?((?:19|20)\d\d)(?!\w)",
        group=(1, 2, 3),
    ).optional()
)
listed = parsy.seq(item, _later).combine(_first_of)
"""One date of a list such as "June, September and December 2016", with the year that the list gives it."""

_or = (word("or") | parsy.regex(r"/\s*")) >> item.map(
    lambda last: lambda first: Stretch(first=first, last=last, sure=False)
)
_to = parsy.regex(r"[\u2013-]\s*") >> item.map(lambda last: lambda first: Stretch(first=first, last=last))
_list = _later.map(lambda later: lambda first: _first_of(first, later))

loose = (
    parsy.seq(item, _or | _to | _list).combine(lambda first, joined: joined(first))
    | parsy.seq(_season_name.map(lambda name: When(unit="season", season=name)), _or).combine(
        lambda first, joined: joined(first)
    )
    | _bare_season
    | _whole_year
)
"""A date where a preposition has prepared for one: a bare month or a bare year too, and two that stand for one."""

_this_year = word("the|this|the current").optional() >> (
    _financial.result(When(unit="year", fiscal=True)) | word("(?:calendar )?year").result(When(unit="year"))
)
ended = (
    _the
    >> word("(?:end|close)(?: of)?")
    >> (explicit | _the >> (_bare_month | word("(?:calendar )?year") >> _whole_year | _whole_year) | _this_year)
).map(lambda when: evolve(when, end=True))
"""The last day of something."""

end_of_range = ended | item | _bare_season | _whole_year
"""One end of a range."""
