"""Days, intervals and meetings in plain British English, never the locale's. Public: plugins word their own with it.

Imports nothing of ours but types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from scrkit.model import Meeting

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_in_words(day: date) -> str:
    """Return *day* as ``31 July 2014``."""
    return f"{day.day} {_month(day)} {day.year}"


def interval_in_words(earliest: date | None, latest: date | None) -> str:
    """Return the interval as ``1 to 31 July 2014``, ``by 31 July 2014`` or ``from 1 July 2014``; blank for neither."""
    if earliest and latest:
        return _both_ends(earliest, latest)
    if latest:
        return f"by {day_in_words(latest)}"
    return f"from {day_in_words(earliest)}" if earliest else ""


def meeting_in_words(meeting: Meeting) -> str:
    """Return *meeting* as ``Board meeting, 8 March 2014``."""
    return f"{meeting.name[:1].upper()}{meeting.name[1:]}, {day_in_words(meeting.on)}"


def _both_ends(earliest: date, latest: date) -> str:
    end = day_in_words(latest)
    if earliest == latest:
        return end
    if earliest.year != latest.year:
        return f"{day_in_words(earliest)} to {end}"
    if earliest.month != latest.month:
        return f"{earliest.day} {_month(earliest)} to {end}"
    return f"{earliest.day} to {end}"


def _month(day: date) -> str:
    return MONTHS[day.month - 1]
