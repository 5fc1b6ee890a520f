"""Dates in figures, day before month as in Britain: "31/03/2014", "2014-03-31", "03/2014".

Imports its neighbours.
"""

from __future__ import annotations

import parsy

from scrkit.language.interval import When

_CENTURY = 2000

YEAR = parsy.regex(r"((?:19|20)\d\d)(?!\w|/\d|-\d)\s*", group=1).map(int)
"""A year in four figures, and no part of two years that follow each other."""

SHORT_YEAR = parsy.regex(r"['\u2019](\d\d)(?!\w)\s*", group=1).map(lambda text: _CENTURY + int(text))
"""A year as in "May '17"."""


def day_month_year(day: str, month: str, year: str | None) -> When:
    """Return the day in these figures, a year of two figures in this century."""
    if year is None:
        return When(unit="day", day=int(day), month=int(month))
    return When(
        unit="day", day=int(day), month=int(month), year=int(year) if len(year) > len("16") else _CENTURY + int(year)
    )


# With stops and a short year only a leading nought tells a date from a paragraph's number: 04.05.16 against 4.5.16.
NUMERIC_DAY = parsy.regex(
    r"(?=\d{1,2}[/-]|\d{1,2}\.\d{1,2}\.\d{4}|0\d\.|\d\d\.0)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\w/]|[.-]\d)\s*",
    group=(1, 3, 4),
)
"""Day, month and year in the figures of prose."""

# In a cell of dates nothing is a paragraph; without a year only a day above 12 tells it from a month and year: 31/03.
CELL_DAY = parsy.regex(
    r"(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?![\w/]|\.\d|-\d(?!\d?[/.]))\s*", group=(1, 3, 4)
) | parsy.regex(r"(1[3-9]|2\d|3[01])/(0?[1-9]|1[0-2])(?![\w/.]|-\d)()\s*", group=(1, 2, 3)).map(
    lambda said: (said[0], said[1], said[2] or None)
)
"""Day, month and year in the figures of a cell."""

_MIDNIGHT = r"T00:00(?::00(?:\.0{1,6})?)?Z?"
ISO_DAY = parsy.regex(rf"((?:19|20)\d\d)([/-])(\d\d)\2(\d\d)(?:{_MIDNIGHT})?(?!\w)\s*", group=(1, 3, 4)).combine(
    lambda y, m, d: day_month_year(d, m, y)
)
"""A day as ISO 8601 writes it, and the midnight that a spreadsheet adds; another hour may be of another day."""

CELL_MONTH = parsy.regex(r"(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)(?![\w/.-])\s*", group=(1, 2)).combine(
    lambda m, y: When(unit="month", month=int(m), year=int(y))
)
"""Month and year in the figures of a cell."""
