"""Days for the imprecise dates of this register: a month, a season, a quarter, a financial year.

The conventions are those of the design's section 5, kept as data: meteorological seasons, a financial year that starts
on 1 April, calendar quarters unless a financial year is named. Days are inclusive. Imports ``model`` only.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import ClassVar

from attrs import evolve, field, frozen

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""The first month of each season: meteorological seasons, as the Met Office counts them."""

_LEAP = 2000
"""A year in which every day exists that exists in any."""

_APART = 8
"""Two leap years are this far apart at the most."""

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
    """A date as said: any of its parts may be absent; a month and a day that are absent are the first.

    *unit* says what is meant: day, month, season, quarter or year. *fiscal* marks a financial year, named by the year
    in which it starts. *end* says that only the last day is meant ("the end of March").
    """

    unit: str
    year: int | None = None
    month: int = 1
    day: int = 1
    season: str = "spring"
    quarter: int = 1
    fiscal: bool = False
    end: bool = False

    @property
    def loose(self) -> bool:
        """Whether "by" it leaves open which of its days is the last."""
        return not self.end and self.unit != "day"

    def days(self, dated: date | None, *, past: bool = False) -> Interval | None:
        """Return the days meant, a missing year inferred from *dated*; None where that would be a guess.

        A date without a year is the first such on or after *dated*, or the last before it where *past*.

        Raises:
            ImpossibleDateError: No calendar has the day.
        """
        if self.year is not None:
            return self._last(_interval(self))
        if dated is None:
            _interval(self)
            return None
        return self._last(self._nearest(dated, past=past))

    def _nearest(self, dated: date, *, past: bool) -> Interval:
        """Return the nearest such days that *dated* allows, marked as inferred."""
        first, last = max(dated.year - _APART, date.min.year), min(dated.year + _APART, date.max.year)
        years = range(dated.year, first - 1, -1) if past else range(max(dated.year - 1, first), last + 1)
        for year in years:
            try:
                found = _interval(evolve(self, year=year))
            except ImpossibleDateError:
                if (self.month, self.day) != (2, 29):
                    raise
                continue
            if (found.earliest or dated) < dated if past else (found.latest or dated) >= dated:
                return evolve(found, inferred=("year",))
        raise ImpossibleDateError(str(self))

    def _last(self, found: Interval) -> Interval:
        """Return only the last day of *found* where the end of it is meant."""
        if not self.end:
            return found
        vague = self.unit == "year" and not self.fiscal and bool(found.inferred)
        return evolve(found, earliest=found.latest, ambiguous=vague)


class BrokenRangeError(ValueError):
    """Two ends that do not meet, such as October 2016 to March 2016."""


@frozen(kw_only=True)
class Stretch:
    """From *first* to *last*, or, where not *sure*, the one or the other ("June/July 2016")."""

    first: When
    last: When
    sure: bool = True
    loose: ClassVar[bool] = True

    def days(self, dated: date | None, *, past: bool = False) -> Interval | None:
        """Return the days from the one to the other; None where a year would be a guess.

        A year that only the last has is also the first's; one that only the first has, or that was inferred for it, is
        where the last is looked for.

        Raises:
            BrokenRangeError: The ends are of different kinds, or the last is before the first.
            ImpossibleDateError: No calendar has one of the ends.
        """
        start = shared_year(self.first, self.last).days(dated, past=past)
        end = self.last.days(start.earliest if start else None)
        if start is None or end is None:
            return None
        kinds = {self.first.unit, self.last.unit}
        if len(kinds - {"day", "month"}) not in {0, 2 - len(kinds)} or _backwards(start, end):
            raise BrokenRangeError
        return Interval(
            earliest=start.earliest,
            latest=end.latest,
            ambiguous=start.ambiguous or end.ambiguous or not self.sure,
            inferred=start.inferred or end.inferred,
        )


def shared_year(first: When, last: When) -> When:
    """Return *first* with the year of *last* where it has none of its own: "in November and December 2018"."""
    return first if first.year is not None else evolve(first, year=last.year)


def _backwards(start: Interval, end: Interval) -> bool:
    return (start.earliest or date.min) > (end.latest or date.max)


def _interval(when: When) -> Interval:
    """Return the days of *when*, in a leap year where it has no year.

    Raises:
        ImpossibleDateError: No calendar has the day.
    """
    year = when.year or _LEAP
    if when.unit == "day":
        day = _day(year, when.month, when.day)
        return Interval(earliest=day, latest=day)
    if when.unit == "month":
        return _months(year, when.month, 1)
    if when.unit == "season":
        return evolve(_months(year, SEASONS[when.season], 3), ambiguous=True)
    if when.unit == "quarter":
        first = 3 * (when.quarter - 1) + (FISCAL_START if when.fiscal else 1)
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
    if last_year > date.max.year:
        raise ImpossibleDateError(str(last_year))
    return Interval(
        earliest=date(year, month, 1), latest=date(last_year, last_month, monthrange(last_year, last_month)[1])
    )


def day_before(day: date | None) -> date | None:
    """Return the day before *day*; None stays None, and the first day of the calendar has none."""
    return day - timedelta(days=1) if day is not None and day > date.min else None
