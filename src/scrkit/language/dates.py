"""A grammar of dates as boards write them: "Monday 13th May 2013", "31/03/2014", "spring 2014", "the end of March".

A parsy grammar whose results are the dates of :mod:`scrkit.language.interval`, made for one set of conventions. Day
before month always in figures, as in Britain. In prose a month's name needs its capital, so that "staff may march out"
holds no date; in a cell it does not. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import groupby

import parsy
from attrs import evolve

from scrkit.language.interval import Named, Stretch, When, shared_year
from scrkit.language.numeric import CELL_DAY, CELL_MONTH, ISO_DAY, NUMERIC_DAY, SHORT_YEAR, YEAR, day_month_year
from scrkit.language.word import any_of, word
from scrkit.model import Conventions

LIST_JOIN = re.compile(r"(?:,\s*(?:and\s+)?|and\s+|&\s*)", re.IGNORECASE)
"""What stands between two dates of a list."""

_ORDINAL = "(?:st|nd|rd|th)"
_JOINED = rf"\s*(?:,|and|&|to|until|or|[/\u2013-])\s*\d{{1,2}}{_ORDINAL}?"

CLOCK = (
    r"(?:(?:12\s*)?(?:noon|midnight|midday)|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}:\d\d(?:\s?(?:hrs|hours))?"
    r"|(?:the\s+)?close\s+of\s+(?:play|business)|COB|COP)(?!\w)"
)
"""A pattern of a time of day, which says nothing of the day."""

clock = parsy.regex(rf"(?i:{CLOCK}),?\s*(?:(?i:on|of)\s+)?")
"""A time of day before its day."""


class Dates:
    """The dates of one set of conventions, in prose or, where *cell*, in the cell of a plan."""

    def __init__(self, conventions: Conventions, *, cell: bool) -> None:
        self.conventions = conventions
        self.cell = cell
        self._numbers = {name.lower(): at for at, names in enumerate(conventions.months, 1) for name in names}
        self._weekdays = {name.lower(): at for at, names in enumerate(conventions.weekdays) for name in names}

    @cached_property
    def month_names(self) -> str:
        """A pattern of every name of a month."""
        if self.cell:
            return f"(?i:{any_of(self._numbers)})"
        return any_of(form for name in self._numbers for form in (name.capitalize(), name.upper()))

    @cached_property
    def weekday_names(self) -> str:
        """A pattern of every name of a weekday."""
        return any_of(self._weekdays)

    @cached_property
    def season_names(self) -> str:
        """A pattern of every name of a season."""
        return any_of(name for name, _ in self.conventions.seasons)

    @cached_property
    def holds(self) -> str:
        """A pattern of what every date holds something of."""
        named = any_of((*(name for name, _ in self.conventions.seasons), *(one.name for one in self.conventions.periods)))
        return rf"\d|{self.month_names}|(?i:year|{named})"

    # The parts of a date.

    @cached_property
    def month(self) -> parsy.Parser:
        """A month's number; a stop is the month's own only where a day or a year follows it: "Feb. 2017"."""
        stop = r"(?:\.(?=\s*(?:['\u2019]?\d|$)))?" if self.cell else r"(?:\.(?=\s*['\u2019]?\d))?"
        return parsy.regex(rf"({self.month_names})(?!\w){stop}\s*", group=1).map(self._month_number)

    def _month_number(self, name: str) -> int:
        return self._numbers[name.lower()]

    @cached_property
    def _weekday(self) -> parsy.Parser:
        return parsy.regex(
            rf"(?:the\s+)?({self.weekday_names})(?!\w)\.?,?\s*", re.IGNORECASE, group=1
        ).map(lambda name: self._weekdays[name.lower()])

    @cached_property
    def _year_of_day(self) -> parsy.Parser:
        """A year behind day and month, where a cell may write it short: "30 Jun 16"."""
        short = parsy.regex(r"['\u2019]?(\d\d)(?![\w:.]|\s*(?:noon|midnight|am|pm))\s*", group=1).map(lambda said: 2000 + int(said))
        return YEAR | SHORT_YEAR | short if self.cell else YEAR | SHORT_YEAR

    # Days.

    @cached_property
    def _written_day(self) -> parsy.Parser:
        day = parsy.regex(rf"(\d{{1,2}}){_ORDINAL}?(?!\w|[.,/:]\d)[\s-]*", re.IGNORECASE, group=1).map(int)
        return parsy.seq(
            self._weekday.optional(),
            _the >> day << word("day of|of").optional(),
            self.month << _comma << parsy.regex(r"-?"),
            self._year_of_day.optional(),
        ).combine(lambda w, d, m, y: When(unit="day", day=d, month=m, year=y, weekday=w))

    @cached_property
    def _month_first(self) -> parsy.Parser:
        day = parsy.regex(rf"(\d{{1,2}})(?:{_ORDINAL}(?!\w)|(?=,?\s+(?:19|20)\d\d(?!\w)))\s*", group=1).map(int)
        return parsy.seq(
            self._weekday.optional(), self.month, _the >> day << _comma, (YEAR | SHORT_YEAR).optional()
        ).combine(lambda w, m, d, y: When(unit="day", day=d, month=m, year=y, weekday=w))

    @cached_property
    def _numeric_day(self) -> parsy.Parser:
        figures = (CELL_DAY if self.cell else NUMERIC_DAY).combine(day_month_year)
        return parsy.seq(self._weekday.optional(), figures).combine(lambda w, when: evolve(when, weekday=w))

    @cached_property
    def shared_day(self) -> parsy.Parser:
        """The bare day that opens a list or a range of one month: "4 and 11 May 2016"."""
        return parsy.regex(
            rf"(\d{{1,2}}){_ORDINAL}?(?=(?:{_JOINED}){{1,6}}?\s+(?:of\s+)?({self.month_names})(?!\w),?\s*((?:19|20)\d\d(?!\w))?)\s*",
            group=(1, 2, 3),
        ).combine(
            lambda d, m, y: When(unit="day", day=int(d), month=self._month_number(m), year=int(y) if y else None)
        )

    @cached_property
    def _day(self) -> parsy.Parser:
        after = parsy.regex(rf"(?:,?\s*(?:(?:at|by)\s+)?(?i:{CLOCK})\s*)?")
        return (ISO_DAY | self._numeric_day | self._written_day | self._month_first) << after

    # Months, seasons, quarters, years.

    @cached_property
    def _written_month(self) -> parsy.Parser:
        spelt = parsy.seq(self.month << word("of").optional() << _comma, YEAR | SHORT_YEAR).combine(_of_month)
        if not self.cell:
            return spelt
        # As a spreadsheet writes a month: "Mar-15". A reader could take the figures for a day.
        short = parsy.seq(self.month << parsy.regex("-"), parsy.regex(r"((?:20)?\d\d)(?![\w-])\s*", group=1)).combine(
            lambda m, y: When(unit="month", month=m, year=2000 + int(y) % 100, sure=len(y) > len("15"))
        )
        return spelt | short | CELL_MONTH

    @cached_property
    def _bare_month(self) -> parsy.Parser:
        return (self.month << parsy.regex(r"(?!-?\d{1,2}(?!\d))")).map(lambda m: _of_month(m, None))

    @cached_property
    def _season_name(self) -> parsy.Parser:
        starts = {name.lower(): month for name, month in self.conventions.seasons}
        return parsy.regex(rf"({self.season_names})(?!\w)\s*", re.IGNORECASE, group=1).map(
            lambda name: When(unit="season", month=starts[name.lower()], sure=False)
        )

    @cached_property
    def _season(self) -> parsy.Parser:
        over = parsy.seq(self._season_name, _two_years).bind(
            lambda said: (
                parsy.success(evolve(said[0], year=said[1]))
                if said[0].month > _LAST_QUARTER
                else parsy.fail("a season that runs into the next year")
            )
        )
        return _the >> (
            over | parsy.seq(self._season_name << word("of").optional(), YEAR).combine(lambda s, y: evolve(s, year=y))
        )

    @cached_property
    def _bare_season(self) -> parsy.Parser:
        return word("the|this").optional() >> self._season_name << _ends_phrase

    def _year_of(self, kind: str, names: tuple[str, ...], start: int | None) -> parsy.Parser:
        """Return a parser of a year of *kind* that is called one of *names* and begins with the month *start*."""
        named = word(any_of(names))
        short = parsy.regex(r"(\d\d)\s?[/\u2013-]\s?(\d\d)(?!\w)\s*", group=(1, 2)).bind(_following)
        years = named >> (_two_years | short) | _two_years << named
        if kind == "fiscal":
            years = years | _two_years
        return _the >> years.map(
            lambda year: When(unit="year", year=year, kind=kind, month=start or 1, sure=kind == "fiscal")
        )

    @cached_property
    def _fiscal_year(self) -> parsy.Parser:
        known = self.conventions
        return self._year_of("academic", known.academic, known.academic_start) | self._year_of(
            "fiscal", known.fiscal, known.fiscal_start
        )

    @cached_property
    def _quarter(self) -> parsy.Parser:
        which = {name.lower(): number for name, number in self.conventions.quarters}
        name = parsy.regex(rf"({any_of(which)})(?!\w)", re.IGNORECASE, group=1).map(lambda said: which[said.lower()])
        named = word(any_of(self.conventions.fiscal)).optional()
        fiscal = (named >> _two_years << named).map(lambda y: (y, "fiscal"))
        year = fiscal | YEAR.map(lambda y: (y, ""))
        behind = parsy.seq(_the >> name << parsy.regex(r"\s*[,-]?\s*(?i:(?:of|in)\s+)?(?i:the\s+)?"), year)
        before = parsy.seq(year << parsy.regex(r"[,-]?\s*"), name << parsy.regex(r"\s*")).map(lambda said: said[::-1])
        return (behind | before).combine(self._of_quarter)

    def _of_quarter(self, number: int, year: tuple[int, str]) -> When:
        start = (self.conventions.fiscal_start or 1) if year[1] else 1
        return When(
            unit="quarter", month=3 * (number - 1) + start, year=year[0], kind=year[1], sure=bool(year[1])
        )

    @cached_property
    def _period(self) -> parsy.Parser:
        """A period that the conventions name, with the year that is said."""
        return parsy.alt(
            *(
                (parsy.regex(rf"(?i:the\s+)?(?i:{re.escape(name)})(?!\w)\s*(?:of\s+)?") >> YEAR.optional()).map(
                    lambda year, every=tuple(every): Named(periods=every, year=year)
                )
                for name, every in groupby(
                    sorted(self.conventions.periods, key=lambda one: one.name.lower()), lambda one: one.name.lower()
                )
            )
        )

    # A date wherever it stands.

    @cached_property
    def explicit(self) -> parsy.Parser:
        """A date that is one wherever it stands: a day, or anything with a year of its own and more than the year."""
        figures = self._day | self._quarter | self._fiscal_year
        months = self._month_first | self._written_month
        words = self._day | self._season | self._quarter | self._fiscal_year | self._period
        if self.cell:
            figures, months = CELL_MONTH | figures, self._month_first << parsy.regex(rf"(?:,?\s*(?i:{CLOCK})\s*)?") | self._written_month
        return (
            parsy.regex(r"(?=\d)") >> figures
            | parsy.regex(rf"(?={self.month_names})") >> months
            | parsy.regex(rf"(?!\d|{self.month_names})") >> words
        )

    @cached_property
    def item(self) -> parsy.Parser:
        """A date as it stands before a name ("the July meeting") or in a list."""
        return self.explicit | self._bare_month

    @cached_property
    def _later(self) -> parsy.Parser:
        """The last date of a list, whose year is looked for no further on than half a year of months."""
        return parsy.peek(
            parsy.regex(
                rf"(?:{LIST_JOIN.pattern}(?:(\d{{1,2}}){_ORDINAL}?\s+)?({self.month_names})(?!\w),?\s*){{1,6}}?((?:19|20)\d\d)(?!\w)",
                group=(1, 2, 3),
            ).optional()
        )

    def _first_of(self, first: When, later: tuple[str | None, str, str] | None) -> When | Stretch:
        """Return *first* with the year of the list that it opens; a list that runs backwards has no such year."""
        if first.year is not None or later is None:
            return first
        day, name, given = later
        last = When(unit="month", month=self._month_number(name), day=int(day or 1), year=int(given))
        forwards = (first.month, first.day) <= (last.month, last.day)
        return shared_year(first, last) if forwards else Stretch(first=first, last=last)

    @cached_property
    def listed(self) -> parsy.Parser:
        """One date of a list such as "June, September and December 2016", with the year that the list gives it."""
        return self.shared_day | parsy.seq(self.item, self._later).combine(self._first_of)

    @cached_property
    def loose(self) -> parsy.Parser:
        """A date where a preposition has prepared for one: a bare month or year too, and two that stand for one."""
        joined = r"(?:[\u2013-]|(?i:to|until|till|through to)(?!\w))\s*" if self.cell else r"[\u2013-]\s*"
        either = (word("or") | parsy.regex(r"/\s*")) >> self.item.map(
            lambda last: lambda first: Stretch(first=first, last=last, sure=False)
        )
        to = parsy.regex(joined) >> self.item.map(lambda last: lambda first: Stretch(first=first, last=last))
        of_list = self._later.map(lambda later: lambda first: self._first_of(first, later))
        seasons = parsy.seq(self._season_name, either | to if self.cell else either).combine(_joined)
        return (
            parsy.seq(self.shared_day, (either | to) if self.cell else (to | parsy.success(_alone))).combine(_joined)
            | parsy.seq(self.item, either | to | of_list).combine(_joined)
            | seasons
            | self._bare_season
            | _whole_year
        )

    @cached_property
    def ended(self) -> parsy.Parser:
        """The last day of something."""
        calendar_year = word("(?:calendar )?year") >> _whole_year
        start = self.conventions.fiscal_start or 1
        this = word("the|this|the current").optional() >> (
            word(any_of(self.conventions.fiscal)).result(When(unit="year", kind="fiscal", month=start))
            | word("calendar year").result(When(unit="year"))
            | word("year").result(When(unit="year", sure=False))
        )
        of = self.explicit | _the >> (self._bare_month | calendar_year | _whole_year | self._bare_season) | this
        opening = word("(?:end|close|last day)(?: of)?")
        return (_the >> opening >> of).map(lambda when: evolve(when, end=True))

    @cached_property
    def years(self) -> parsy.Parser:
        """Several years, calendar or financial: "2015 to 2018", "2015/16 - 2017/18"."""
        joint = parsy.regex(r"(?:[\u2013-]|(?:to|until)(?!\w))\s*")
        fiscal = parsy.seq(self._fiscal_year << joint, self._fiscal_year)
        year = parsy.regex(r"((?:19|20)\d\d)(?!\w)\s*", group=1).map(lambda said: When(unit="year", year=int(said)))
        calendar = parsy.seq(year << joint, year)
        return fiscal.combine(lambda first, last: Stretch(first=first, last=last)) | calendar.combine(
            lambda first, last: Stretch(first=first, last=last, sure=False)
        )

    @cached_property
    def end_of_range(self) -> parsy.Parser:
        """One end of a range."""
        return self.ended | self.shared_day | self.item | self._bare_season | _whole_year


def _of_month(month: int, year: int | None) -> When:
    return When(unit="month", month=month, year=year)


def _joined(first: object, join: object) -> object:
    """Return what *join* makes of *first*."""
    return join(first)  # type: ignore[operator]


def _alone(first: When) -> When:
    return first


def _following(years: tuple[str, str]) -> parsy.Parser:
    """Return the first of two *years* that follow each other."""
    first, second = int(years[0]), int(years[1])
    if second % 100 != (first + 1) % 100:
        return parsy.fail("two years that follow each other")
    return parsy.success(first if first > 99 else 2000 + first)  # noqa: PLR2004 - digits


MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)
"""A pattern of the months' English names, for readers of what stands near a date and not of the date itself."""

_LAST_QUARTER = 10
"""A season that starts after this month runs into the next year."""

_the = word("the").optional()
_comma = parsy.regex(r"(?:,\s*(?=['\u2019\d]))?")
_two_years = parsy.regex(r"((?:19|20)\d\d)\s?[/\u2013-]\s?((?:20)?\d\d)(?!\w)\s*", group=(1, 2)).bind(_following)
_ends_phrase = parsy.regex(r"(?=[,.;:)]|$|(?:to|and|for|with|by|when|through|so|as)\b)")
_whole_year = (word("the year").optional() >> YEAR).map(lambda year: When(unit="year", year=year))


@cache
def dates_of(conventions: Conventions, *, cell: bool = False) -> Dates:
    """Return the dates of *conventions*, in prose or in a *cell*; made once for each."""
    return Dates(conventions, cell=cell)
