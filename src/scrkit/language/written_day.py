"""A grammar of single days: "Monday 13th May 2013", "May 3rd", "31/03/2014", "4 and 11 May". Imports its neighbours."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

import parsy
from attrs import evolve

from scrkit.language.interval import When
from scrkit.language.numeric import CELL_DAY, ISO_DAY, NUMERIC_DAY, SHORT_YEAR, YEAR, day_month_year
from scrkit.language.word import word

if TYPE_CHECKING:
    from scrkit.language.calendar_words import CalendarWords

ORDINAL = "(?:st|nd|rd|th)"
"""A pattern of what makes a number an ordinal."""

_JOINED = rf"\s*(?:,|and|&|to|until|or|[/\u2013-])\s*\d{{1,2}}{ORDINAL}?"

CLOCK = (
    r"(?:(?:12\s*)?(?:noon|midnight|midday)|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}:\d\d(?:\s?(?:hrs|hours)|:\d\d(?:\.\d{1,6})?)?"
    r"|(?:the\s+)?close\s+of\s+(?:play|business)|COB|COP)(?!\w)"
)
"""A pattern of a time of day, which says nothing of the day."""


class WrittenDays:
    """The days of one set of conventions, in the *words* of its calendar."""

    def __init__(self, words: CalendarWords) -> None:
        self._words = words

    @cached_property
    def _written_day(self) -> parsy.Parser:
        day = parsy.regex(rf"(\d{{1,2}})(?:\s?{ORDINAL})?(?!\w|[.,/:]\d)(?:-|\s*)", re.IGNORECASE, group=1).map(int)
        return parsy.seq(
            self._words.weekday.optional(),
            _the >> day << word("day of|of").optional(),
            self._words.month << _comma << parsy.regex(r"(?:-(?=\d{2,4}(?!\d|\s+[A-Za-z])))?"),
            self._words.year_of_day.optional(),
        ).combine(lambda w, d, m, y: When(unit="day", day=d, month=m, year=y, weekday=w))

    @cached_property
    def month_first(self) -> parsy.Parser:
        """A day behind its month: "May 3rd"."""
        day = parsy.regex(rf"(\d{{1,2}})(?:{ORDINAL}(?!\w)|(?=,?\s+(?:19|20)\d\d(?!\w)))\s*", group=1).map(int)
        return parsy.seq(
            self._words.weekday.optional(), self._words.month, _the >> day << _comma, (YEAR | SHORT_YEAR).optional()
        ).combine(lambda w, m, d, y: When(unit="day", day=d, month=m, year=y, weekday=w))

    @cached_property
    def _numeric_day(self) -> parsy.Parser:
        figures = (CELL_DAY if self._words.cell else NUMERIC_DAY).combine(day_month_year)
        return parsy.seq(self._words.weekday.optional(), figures).combine(lambda w, when: evolve(when, weekday=w))

    @cached_property
    def shared(self) -> parsy.Parser:
        """The bare day that opens a list or a range of one month: "4 and 11 May 2016"."""
        return parsy.regex(
            rf"(?!\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d)(\d{{1,2}}){ORDINAL}?(?=(?:{_JOINED}){{1,6}}?\s+(?:of\s+)?({self._words.month_names})(?!\w),?\s*((?:19|20)\d\d(?!\w))?)\s*",
            group=(1, 2, 3),
        ).combine(
            lambda d, m, y: When(unit="day", day=int(d), month=self._words.month_number(m), year=int(y) if y else None)
        )

    @cached_property
    def day(self) -> parsy.Parser:
        """A day, with the time of day that may stand behind it."""
        after = parsy.regex(rf"(?:,?\s*(?:(?:at|by)\s+|@\s*)?(?i:{CLOCK})\s*)?")
        return (ISO_DAY | self._numeric_day | self._written_day | self.month_first) << after


_the = word("the").optional()
_comma = parsy.regex(r"(?:,\s*(?=['\u2019\d]))?")
