"""A grammar of months, seasons, quarters, years and named periods: "spring 2014", "Q3 2015/16".

Imports its neighbours.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

import parsy
from attrs import evolve

from scrkit.language.interval import Named, Stretch, When
from scrkit.language.numeric import CELL_MONTH, SHORT_YEAR, YEAR
from scrkit.language.word import any_of, word

if TYPE_CHECKING:
    from scrkit.language.calendar_words import CalendarWords


class WrittenPeriods:
    """The periods of one set of conventions, in the *words* of its calendar."""

    def __init__(self, words: CalendarWords) -> None:
        self._words = words
        self.conventions = words.conventions

    @cached_property
    def written_month(self) -> parsy.Parser:
        """A month with its year."""
        spelt = parsy.seq(self._words.month << word("of").optional() << _comma, YEAR | SHORT_YEAR).combine(_of_month)
        if not self._words.cell:
            return spelt
        # As a spreadsheet writes a month: "Mar-15". A reader could take the figures for a day.
        short = parsy.seq(
            self._words.month << parsy.regex("-"), parsy.regex(r"((?:20)?\d\d)(?![\w-])\s*", group=1)
        ).combine(lambda m, y: When(unit="month", month=m, year=2000 + int(y) % 100, sure=len(y) > len("15")))
        return spelt | short | CELL_MONTH

    @cached_property
    def bare_month(self) -> parsy.Parser:
        """A month without a year."""
        return (self._words.month << parsy.regex(rf"(?!-?\d{{1,2}}(?!\d)|{_PLACE})")).map(lambda m: _of_month(m, None))

    @cached_property
    def season_name(self) -> parsy.Parser:
        """A season without a year."""
        starts = {name.lower(): month for name, month in self.conventions.seasons}
        return parsy.regex(rf"({self._words.season_names})(?!\w)\s*", re.IGNORECASE, group=1).map(
            lambda name: When(unit="season", month=starts[name.lower()], sure=False)
        )

    @cached_property
    def season(self) -> parsy.Parser:
        """A season of a year, a winter perhaps of two: "winter 2018/19"."""
        over = parsy.seq(self.season_name, _two_years).bind(
            lambda said: (
                parsy.success(evolve(said[0], year=said[1]))
                if said[0].month > _LAST_QUARTER
                else parsy.fail("a season that runs into the next year")
            )
        )
        return _the >> (
            over | parsy.seq(self.season_name << word("of").optional(), YEAR).combine(lambda s, y: evolve(s, year=y))
        )

    @cached_property
    def bare_season(self) -> parsy.Parser:
        """A season without a year that ends its phrase."""
        return word("the|this").optional() >> self.season_name << _ends_phrase

    def _year_of(self, kind: str, names: tuple[str, ...], start: int | None) -> parsy.Parser:
        """Return a parser of a year of *kind* that is called one of *names* and begins with the month *start*."""
        named = parsy.regex(rf"(?:{any_of(names)})(?![^\W\d])\s*", re.IGNORECASE)
        years = named >> (_two_years | _short_years) | _two_years << named
        if kind == "fiscal":
            years = years | _two_years
        return _the >> years.map(
            lambda year: When(unit="year", year=year, kind=kind, month=start or 1, sure=kind == "fiscal")
        )

    @cached_property
    def fiscal_year(self) -> parsy.Parser:
        """A year that is not the calendar's: "2022-23", "academic year 2014/15"."""
        known = self.conventions
        return self._year_of("academic", known.academic, known.academic_start) | self._year_of(
            "fiscal", known.fiscal, known.fiscal_start
        )

    @cached_property
    def quarter(self) -> parsy.Parser:
        """A quarter of a year, calendar or financial."""
        which = {name.lower(): number for name, number in self.conventions.quarters}
        name = parsy.regex(rf"({any_of(which)})(?!\w)", re.IGNORECASE, group=1).map(lambda said: which[said.lower()])
        named = word(any_of(self.conventions.fiscal)).optional()
        years = _two_years | _short_years if self._words.cell else _two_years
        fiscal = (named >> years << named).map(lambda y: (y, "fiscal"))
        year = fiscal | YEAR.map(lambda y: (y, ""))
        behind = parsy.seq(_the >> name << parsy.regex(r"\s*[,-]?\s*(?i:(?:of|in)\s+)?(?i:the\s+)?"), year)
        before = parsy.seq(year << parsy.regex(r"[,-]?\s*"), name << parsy.regex(r"\s*")).map(lambda said: said[::-1])
        return (behind | before).combine(self._of_quarter)

    @cached_property
    def quarters(self) -> parsy.Parser:
        """Two quarters of one year: "Q1-Q2 2016/17"."""
        which = {name.lower(): number for name, number in self.conventions.quarters}
        name = parsy.regex(rf"({any_of(which)})(?!\w)", re.IGNORECASE, group=1).map(lambda said: which[said.lower()])
        joint = parsy.regex(r"\s*(?:[\u2013-]|to|and|&|/)\s*", re.IGNORECASE)
        return parsy.seq(name << joint, parsy.peek(self.quarter), self.quarter).combine(
            lambda first, year, last: Stretch(first=self._of_quarter(first, (year.year, year.kind)), last=last)
        )

    def _of_quarter(self, number: int, year: tuple[int, str]) -> When:
        start = (self.conventions.fiscal_start or 1) if year[1] else 1
        return When(unit="quarter", month=3 * (number - 1) + start, year=year[0], kind=year[1], sure=bool(year[1]))

    @cached_property
    def named(self) -> parsy.Parser:
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


def _of_month(month: int, year: int | None) -> When:
    return When(unit="month", month=month, year=year)


def _following(years: tuple[str, str]) -> parsy.Parser:
    """Return the first of two *years* that follow each other."""
    first, second = int(years[0]), int(years[1])
    if second % 100 != (first + 1) % 100:
        return parsy.fail("two years that follow each other")
    return parsy.success(first if first > 99 else 2000 + first)  # noqa: PLR2004 - digits


# "May House" and "June Lodge" are no dates.
_PLACE = (
    "(?:House|Lodge|Ward|Court|Close|Street|Road|Avenue|Lane|Hospital|School|Academy|Centre|Clinic|Unit|Suite|Surgery"
    "|Place)(?!\\w)"
)
_LAST_QUARTER = 10
"""A season that starts after this month runs into the next year."""

_the = word("the").optional()
_comma = parsy.regex(r"(?:,\s*(?=['\u2019\d]))?")
_two_years = parsy.regex(r"((?:19|20)\d\d)\s?[/\u2013-]\s?((?:20)?\d\d)(?!\w)\s*", group=(1, 2)).bind(_following)
_short_years = parsy.regex(r"(\d\d)\s?[/\u2013-]\s?(\d\d)(?!\w)\s*", group=(1, 2)).bind(_following)
_ends_phrase = parsy.regex(r"(?=[,.;:)]|$|(?:to|and|for|with|by|when|through|so|as)\b)")
whole_year = (word("the year").optional() >> YEAR).map(lambda year: When(unit="year", year=year))
