"""Days for the imprecise dates of this register: a month, a season, a quarter, a financial year, a school term.

What a season or a financial year is, is not known here: a date comes with the month in which it starts, as the
conventions have it. Days are inclusive. Imports ``model`` only.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import ClassVar

from attrs import evolve, field, frozen

from scrkit.model import Period

_LEAP = 2000
"""A year in which every day exists that exists in any."""

_APART = 8
"""Two leap years are this far apart at the most."""

_MONTHS = {"month": 1, "season": 3, "quarter": 3, "year": 12}
"""How many months each unit has."""


@frozen(kw_only=True)
class Interval:
    """Days from *earliest* to *latest*, with what a reader had to add (*inferred*) or could take otherwise.

    *by* names the conventions by which the days were told.
    """

    earliest: date | None
    latest: date | None
    ambiguous: bool = False
    inferred: tuple[str, ...] = field(default=())
    by: tuple[str, ...] = field(default=())


class ImpossibleDateError(ValueError):
    """A day that no calendar has, such as 31 September: never moved to another."""


class WeekdayError(ValueError):
    """A day that does not fall on the weekday that stands beside it; *inferred* where its year was not said."""

    def __init__(self, *, inferred: bool) -> None:
        super().__init__()
        self.inferred = inferred


@frozen(kw_only=True)
class When:
    """A date as said: any of its parts may be absent; a month and a day that are absent are the first.

    *unit* says what is meant: day, month, season, quarter or year; *month* is where it starts, above 12 in the year
    after. *kind* marks a year or quarter that is not the calendar's ("fiscal", "academic"), named by the year in which
    it starts. *sure* says that nobody could take it otherwise. *end* says that only the last day is meant ("the end of
    March"). *weekday*, 0 for Monday, stands beside the day.
    """

    unit: str
    year: int | None = None
    month: int = 1
    day: int = 1
    kind: str = ""
    sure: bool = True
    end: bool = False
    weekday: int | None = None

    @property
    def loose(self) -> bool:
        """Whether "by" it leaves open which of its days is the last."""
        return not self.end and self.unit != "day"

    @property
    def by(self) -> tuple[str, ...]:
        """The conventions that tell its days."""
        named = f"{self.kind}-{self.unit}" if self.kind else self.unit
        return (named, "end") if self.end else (named,)

    def days(self, dated: date | None, *, past: bool = False) -> Interval | None:
        """Return the days meant, a missing year inferred from *dated*; None where that would be a guess.

        A date without a year is the first such on or after *dated*, or the last before it where *past*.

        Raises:
            ImpossibleDateError: No calendar has the day.
            WeekdayError: The day falls on another weekday.
        """
        if self.year is not None:
            return self._told(_interval(self))
        if dated is None:
            _interval(self)
            return None
        return self._told(self._nearest(dated, past=past))

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

    def _told(self, found: Interval) -> Interval:
        """Return *found* with its conventions, only its last day where the end of it is meant.

        Raises:
            WeekdayError: The day falls on another weekday.
        """
        if self.weekday is not None and found.latest is not None and found.latest.weekday() != self.weekday:
            raise WeekdayError(inferred=bool(found.inferred))
        by = (*self.by, "inferred-year") if found.inferred else self.by
        return evolve(found, earliest=found.latest if self.end else found.earliest, ambiguous=not self.sure, by=by)


@frozen(kw_only=True)
class Named:
    """A period that has a name, such as the spring term: one of *periods*, that of *year* where one is said."""

    periods: tuple[Period, ...]
    year: int | None = None
    end: bool = False
    unit: ClassVar[str] = "period"

    @property
    def loose(self) -> bool:
        """Whether "by" it leaves open which of its days is the last."""
        return not self.end

    def days(self, dated: date | None, *, past: bool = False) -> Interval | None:
        """Return the days of the period of its year, or else of the next that is not over; None where there is none."""
        inferred = self.year is None
        if self.year is not None:
            found = [one for one in self.periods if self.year in {one.first.year, one.last.year}]
        elif dated is not None and past:
            found = sorted((one for one in self.periods if one.first < dated), key=_first, reverse=True)[:1]
        else:
            found = sorted((one for one in self.periods if dated and one.last >= dated), key=_first)[:1]
        if len(found) != 1:
            return None
        (one,) = found
        return Interval(
            earliest=one.last if self.end else one.first,
            latest=one.last,
            inferred=("year",) if inferred else (),
            by=("period", *(["end"] if self.end else []), *(["inferred-year"] if inferred else [])),
        )


def _first(period: Period) -> date:
    return period.first


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
            WeekdayError: One of the ends falls on another weekday.
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
            by=tuple(dict.fromkeys((*start.by, *end.by, *(() if self.sure else ("either",))))),
        )


@frozen(kw_only=True)
class ThisMonth:
    """The month of the document's own date, or, where *end*, its last day: neither month nor year is said."""

    end: bool = False
    unit: ClassVar[str] = "month"
    year: ClassVar[int | None] = None

    @property
    def loose(self) -> bool:
        """Whether "by" it leaves open which of its days is the last."""
        return not self.end

    def days(self, dated: date | None, *, past: bool = False) -> Interval | None:  # noqa: ARG002 - as for other times
        """Return the days of the month of *dated*, None where there is no such date."""
        if dated is None:
            return None
        found = _months(dated.year, dated.month, 1)
        first = found.latest if self.end else found.earliest
        return evolve(found, earliest=first, ambiguous=True, inferred=("month", "year"), by=("this-month",))


Time = When | Named | Stretch | ThisMonth
"""What may stand behind a preposition."""


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
    return _months(year, when.month, _MONTHS[when.unit])


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


def day_after(day: date | None) -> date | None:
    """Return the day after *day*; None stays None, and the last day of the calendar has none."""
    return day + timedelta(days=1) if day is not None and day < date.max else None
