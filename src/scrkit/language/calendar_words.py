"""The names of months, weekdays and seasons, as patterns and parsers. Imports its neighbours."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

import parsy

from scrkit.language.numeric import SHORT_YEAR, YEAR
from scrkit.language.word import any_of

if TYPE_CHECKING:
    from scrkit.model import Conventions


class CalendarWords:
    """The words of one set of conventions, in prose or, where *cell*, in the cell of a plan."""

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
    def month(self) -> parsy.Parser:
        """A month's number; a stop is the month's own only where a day or a year follows it: "Feb. 2017"."""
        stop = r"(?:\.(?=\s*(?:['\u2019]?\d|$)))?" if self.cell else r"(?:\.(?=\s*['\u2019]?\d))?"
        # A space may be lost in an export: "31st March2019".
        ends = r"(?:(?!\w)|(?=(?:19|20)\d\d(?!\d)))" if self.cell else r"(?!\w)"
        return parsy.regex(rf"({self.month_names}){ends}{stop}\s*", group=1).map(self.month_number)

    def month_number(self, name: str) -> int:
        """Return the number of the month called *name*."""
        return self._numbers[name.lower()]

    @cached_property
    def weekday(self) -> parsy.Parser:
        """A weekday before its day, 0 for Monday."""
        return parsy.regex(rf"(?:the\s+)?({self.weekday_names})(?!\w)\.?,?\s*", re.IGNORECASE, group=1).map(
            lambda name: self._weekdays[name.lower()]
        )

    @cached_property
    def year_of_day(self) -> parsy.Parser:
        """A year behind day and month, where a cell may write it short: "30 Jun 16"."""
        # The figures of a second day are no year: "31 March, 30 June 2016".
        day = rf"\s+(?:of\s+)?(?:{self.month_names})(?!\w)"
        short = parsy.regex(rf"['\u2019]?(\d\d)(?![\w:.]|\s*(?:noon|midnight|am|pm)|{day})\s*", group=1).map(
            lambda said: 2000 + int(said)
        )
        return YEAR | SHORT_YEAR | short if self.cell else YEAR | SHORT_YEAR
