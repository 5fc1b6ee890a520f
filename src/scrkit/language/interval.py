"""Days for the imprecise dates of this register: a month, a season, a quarter, a financial year.

The conventions are those of the design's section 5, kept as data: meteorological seasons, a financial year that starts
on 1 April, calendar quarters unless a financial year is named. Days are inclusive. Imports ``model`` only.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from attrs import evolve, field, frozen

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""The first month of each season: meteorological seasons, as the Met Office counts them."""

FISCAL_START = 4
"""The financial year of English public bodies starts in April."""


@frozen(kw_only=True)
class Interval:
    """Days from *earliest* to *latest*, with what a reader had to add (*inferred*) or could take otherwise."""

    earliest: date | None
    latest: date | None
    ambiguous: bool = False
    inferred: tuple[str, ...] = field(default=())


class ImpossibleDateError(ValueError):
    """A day that no calendar has, such as 31 September: never moved to another."""


@frozen(kw_only=True)
class When:
    """A date as said: any of its parts may be absent.

    *unit* says what is meant: day, month, season, quarter or year. *fiscal* marks a financial year, named by the year
    in which it starts. *end* says that only the last day is meant ("the end of March").
    """

    unit: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: str | None = None
    quarter: int | None = None
    fiscal: bool = False
    end: bool = False

    def days(self, dated: date | None, *, past: bool = False) -> Interval | None:
        """Return the days meant, a missing year inferred from *dated*; None where that would be a guess.

        A date without a year is the first such on or after *dated*, or the last before it where *past*.

        Raises:
            ImpossibleDateError: No calendar has the day.
        """
        if self.year is not None:
            return self._last(_interval(self))
        if dated is None:
            if self.unit == "day":
                _interval(evolve(self, year=2000))
            return None
        return self._last(self._nearest(dated, past=past))

    def _nearest(self, dated: date, *, past: bool) -> Interval:
        """Return the nearest such days that *dated* allows, marked as inferred."""
        years = range(dated.year + 1, dated.year - 9, -1) if past else range(dated.year - 1, dated.year + 9)
        for year in years:
            try:
                found = _interval(evolve(self, year=year))
            except ImpossibleDateError:
                if (self.month, self.day) != (2, 29):
                    raise
                continue
            if (found.earliest or dated) < dated if past else (found.latest or dated) >= dated:
                return evolve(found, inferred=("year",))
        raise ImpossibleDateError(str(self))  # pragma: no cover - nine years always hold a 29 February

    def _last(self, found: Interval) -> Interval:
        """Return only the last day of *found* where the end of it is meant."""
        if not self.end:
            return found
        vague = self.unit == "year" and not self.fiscal and bool(found.inferred)
        return evolve(found, earliest=found.latest, ambiguous=vague)


def _interval(when: When) -> Interval:
    """Return the days of *when*, whose year is known."""
    year = when.year or 0
    if when.unit == "day":
        day = _day(year, when.month or 1, when.day or 1)
        return Interval(earliest=day, latest=day)
    if when.unit == "month":
        return _months(year, when.month or 1, 1)
    if when.unit == "season":
        return evolve(_months(year, SEASONS[when.season or "spring"], 3), ambiguous=True)
    if when.unit == "quarter":
        first = 3 * ((when.quarter or 1) - 1) + (FISCAL_START if when.fiscal else 1)
        return evolve(_months(year, first, 3), ambiguous=not when.fiscal)
    return _months(year, FISCAL_START if when.fiscal else 1, 12)


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise ImpossibleDateError(f"{day}/{month}/{year}") from error


def _months(year: int, month: int, count: int) -> Interval:
    """Return *count* whole months from *month* of *year*; a month above 12 is in the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    last_year, last_month = year + (month + count - 2) // 12, (month + count - 2) % 12 + 1
    if not 1 <= year <= last_year <= date.max.year:
        raise ImpossibleDateError(str(year))
    return Interval(
        earliest=date(year, month, 1), latest=date(last_year, last_month, monthrange(last_year, last_month)[1])
    )


def day_before(day: date | None) -> date | None:
    """Return the day before *day*; None stays None, and so does the first day of the calendar."""
    return day - timedelta(days=1) if day is not None and day > date.min else None
