"""Days and times that a cell counts, in the words people use, day first. Imports its own room."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LAST: Final = 2_958_466
"""The first day of the year 10000, counted from 1900."""

_FALSE_DAY: Final = 60
"""29 February 1900, a day that never was and that spreadsheets count."""

_SECONDS: Final = 86_400


def moment_of(count: Decimal, *, since_1904: bool) -> datetime | None:
    """Return the moment that *count* days are, None where no spreadsheet shows one.

    A time without a day is one of 30 December 1899. The false 29 February 1900 is none.
    """
    days = int(count)
    if count < 0 or days >= _LAST or (not since_1904 and days == _FALSE_DAY):
        return None
    start = datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 30)  # noqa: DTZ001 - a cell has no time zone
    if not since_1904 and 1 <= days < _FALSE_DAY:
        start += timedelta(days=1)
    seconds = int((count - days) * _SECONDS + Decimal("0.5"))
    try:
        return start + timedelta(days=days, seconds=seconds)
    except OverflowError:  # counted from 1904, or rounded up, the last days are in the year 10000
        return None


def shown_moment(moment: datetime, parts: frozenset[str]) -> str:
    """Return of *moment* what a format of these *parts* shows: "31 December 2016", "March 2016", "5 May 2016 17:00"."""
    told: list[str] = []
    if "weekday" in parts:
        told.append(_WEEKDAYS[moment.weekday()])
    if "day" in parts:
        told.append(str(moment.day))
    if "month" in parts or "day" in parts:
        told.append(_MONTHS[moment.month - 1])
    if "year" in parts or not parts.intersection({"weekday", "day", "month", "hour", "minute", "second"}):
        told.append(str(moment.year))
    if "hour" in parts:
        told.append(f"{moment:%H:%M:%S}" if "second" in parts else f"{moment:%H:%M}")
    elif "minute" in parts or "second" in parts:
        told.append(f"{moment:%M:%S}")
    return " ".join(told)


def shown_elapsed(count: Decimal, parts: frozenset[str]) -> str:
    """Return the hours, minutes and, where *parts* have them, seconds that *count* days are."""
    seconds = int(abs(count) * _SECONDS + Decimal("0.5"))
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    sign = "-" if count < 0 else ""
    return f"{sign}{hours}:{minutes:02}" + (f":{left:02}" if "second" in parts else "")
