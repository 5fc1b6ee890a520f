"""A grammar of dates as boards write them: "Monday 13th May 2013", "31/03/2014", "spring 2014", "the end of March".

A parsy grammar whose results are the dates of :mod:`scrkit.language.interval`, made for one set of conventions. Day
before month always in figures, as in Britain. In prose a month's name needs its capital, so that "staff may march out"
holds no date; in a cell it does not. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

import parsy
from attrs import evolve

from scrkit.language.calendar_words import CalendarWords
from scrkit.language.interval import Stretch, ThisMonth, When, shared_year
from scrkit.language.numeric import CELL_MONTH
from scrkit.language.word import any_of, word
from scrkit.language.written_day import CLOCK, ORDINAL, WrittenDays
from scrkit.language.written_period import WrittenPeriods, whole_year

if TYPE_CHECKING:
    from scrkit.model import Conventions

LIST_JOIN = re.compile(r"(?:,\s*(?:and\s+)?|and\s+|&\s*)", re.IGNORECASE)
"""What stands between two dates of a list."""

MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)
"""A pattern of the months' English names, for readers of what stands near a date and not of the date itself."""

clock = parsy.regex(rf"(?i:{CLOCK}),?\s*(?:(?i:on|of)\s+)?")
"""A time of day before its day."""

_the = word("the").optional()


class Dates:
    """The dates of one set of conventions, in prose or, where *cell*, in the cell of a plan."""

    def __init__(self, conventions: Conventions, *, cell: bool) -> None:
        self.conventions = conventions
        self.cell = cell
        self.words = CalendarWords(conventions, cell=cell)
        self._days = WrittenDays(self.words)
        self._periods = WrittenPeriods(self.words)

    @cached_property
    def holds(self) -> str:
        """A pattern of what every date holds something of."""
        seasons = (name for name, _ in self.conventions.seasons)
        named = any_of((*seasons, *(one.name for one in self.conventions.periods)))
        return rf"\d|{self.words.month_names}|(?i:year|{named})"

    @cached_property
    def explicit(self) -> parsy.Parser:
        """A date that is one wherever it stands: a day, or anything with a year of its own and more than the year."""
        days, periods, names = self._days, self._periods, self.words.month_names
        figures = days.day | periods.quarter | periods.fiscal_year
        months = days.month_first | periods.written_month
        words = days.day | periods.season | periods.quarter | periods.fiscal_year | periods.named
        if self.cell:
            figures = CELL_MONTH | figures
            months = days.month_first << parsy.regex(rf"(?:,?\s*(?i:{CLOCK})\s*)?") | periods.written_month
        return (
            parsy.regex(r"(?=\d)") >> figures
            | parsy.regex(rf"(?={names})") >> months
            | parsy.regex(rf"(?!\d|{names})" if self.cell else rf"(?!\d|{names})(?={self.begins})") >> words
        )

    @cached_property
    def begins(self) -> str:
        """A pattern of the first word of every date in prose: most words of a text are passed over by it alone."""
        known = self.conventions
        named = (*known.fiscal, *known.academic, *(one.name for one in known.periods))
        listed = any_of((*(name for name, _ in (*known.seasons, *known.quarters)), *named))
        weekday = self.words.weekday_names
        return rf"(?i:the(?!\w)\s*)?(?:\d|{self.words.month_names}|(?i:{weekday}|{listed}))"

    @cached_property
    def item(self) -> parsy.Parser:
        """A date as it stands before a name ("the July meeting") or in a list."""
        return self.explicit | self._periods.bare_month

    @cached_property
    def _later(self) -> parsy.Parser:
        """The last date of a list, whose year is looked for no further on than half a year of months."""
        one = rf"{LIST_JOIN.pattern}(?:(\d{{1,2}}){ORDINAL}?\s+)?({self.words.month_names})(?!\w),?\s*"
        return parsy.peek(parsy.regex(rf"(?:{one}){{1,6}}?((?:19|20)\d\d)(?!\w)", group=(1, 2, 3)).optional())

    def _first_of(self, first: When, later: tuple[str | None, str, str] | None) -> When | Stretch:
        """Return *first* with the year of the list that it opens; a list that runs backwards has no such year."""
        if first.year is not None or later is None:
            return first
        day, name, given = later
        last = When(unit="month", month=self.words.month_number(name), day=int(day or 1), year=int(given))
        forwards = (first.month, first.day) <= (last.month, last.day)
        return shared_year(first, last) if forwards else Stretch(first=first, last=last)

    @cached_property
    def listed(self) -> parsy.Parser:
        """One date of a list such as "June, September and December 2016", with the year that the list gives it."""
        return self._days.shared | parsy.seq(self.item, self._later).combine(self._first_of)

    @cached_property
    def loose(self) -> parsy.Parser:
        """A date where a preposition has prepared for one: a bare month or year too, and two that stand for one."""
        joined = r"(?:[\u2013-]|(?i:to|until|till|through to)(?!\w))\s*" if self.cell else r"[\u2013-]\s*"
        either = (word("or") | parsy.regex(r"/\s*")) >> self.item.map(
            lambda last: lambda first: Stretch(first=first, last=last, sure=False)
        )
        to = parsy.regex(joined) >> self.item.map(lambda last: lambda first: Stretch(first=first, last=last))
        of_list = self._later.map(lambda later: lambda first: self._first_of(first, later))
        seasons = parsy.seq(self._periods.season_name, either | to if self.cell else either).combine(_joined)
        shared = parsy.seq(self._days.shared, (either | to) if self.cell else (to | parsy.success(_alone)))
        return (
            shared.combine(_joined)
            | self._periods.quarters
            | parsy.seq(self.item, either | to | of_list).combine(_joined)
            | seasons
            | self._periods.bare_season
            | whole_year
        )

    @cached_property
    def ended(self) -> parsy.Parser:
        """The last day of something."""
        calendar_year = word("(?:calendar )?year") >> whole_year
        start = self.conventions.fiscal_start or 1
        this = word("the|this|the current").optional() >> (
            word(any_of(self.conventions.fiscal)).result(When(unit="year", kind="fiscal", month=start))
            | word("calendar year").result(When(unit="year"))
            | word("year").result(When(unit="year", sure=False))
        )
        if self.cell:
            this = this | word("the month|this month|the current month").result(ThisMonth())
        bare = self._periods.bare_month | calendar_year | whole_year | self._periods.bare_season
        of = self.explicit | _the >> bare | this
        opening = parsy.regex(r"(?:end|close|last day)(?:(?!\w)\s*of(?!\w)|-(?=[A-Za-z])|(?!\w))\s*", re.IGNORECASE)
        return (_the >> opening >> of).map(lambda when: evolve(when, end=True))

    @cached_property
    def years(self) -> parsy.Parser:
        """Several years, calendar or financial: "2015 to 2018", "2015/16 - 2017/18"."""
        joint = parsy.regex(r"(?:[\u2013-]|(?:to|until)(?!\w))\s*")
        fiscal = parsy.seq(self._periods.fiscal_year << joint, self._periods.fiscal_year)
        year = parsy.regex(r"((?:19|20)\d\d)(?!\w)\s*", group=1).map(lambda said: When(unit="year", year=int(said)))
        calendar = parsy.seq(year << joint, year)
        return fiscal.combine(lambda first, last: Stretch(first=first, last=last)) | calendar.combine(
            lambda first, last: Stretch(first=first, last=last, sure=False)
        )

    @cached_property
    def end_of_range(self) -> parsy.Parser:
        """One end of a range."""
        return self.ended | self._days.shared | self.item | self._periods.bare_season | whole_year


def _joined(first: object, join: object) -> object:
    """Return what *join* makes of *first*."""
    return join(first)  # type: ignore[operator]


def _alone(first: When) -> When:
    return first


@cache
def dates_of(conventions: Conventions, *, cell: bool = False) -> Dates:
    """Return the dates of *conventions*, in prose or in a *cell*; made once for each."""
    return Dates(conventions, cell=cell)
