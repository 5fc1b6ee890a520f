"""What becomes of a plan in time: the days on which deadlines fall, and the working days between them.

Imports ``model`` and ``errors``. No clock: every day is passed in. Heavy libraries are imported where they are used.
"""

from __future__ import annotations

from scrkit.progress.bank_holidays import FIRST_YEAR, LAST_YEAR, bank_holiday, is_known
from scrkit.progress.due import DueDays, due_days
from scrkit.progress.month_end import CalendarDay, months_after
from scrkit.progress.recurrence import LIMIT, LONGEST, MOST, Occurrences, Stop, expand
from scrkit.progress.working_days import WorkingDays

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "LIMIT",
    "LONGEST",
    "MOST",
    "CalendarDay",
    "DueDays",
    "Occurrences",
    "Stop",
    "WorkingDays",
    "bank_holiday",
    "due_days",
    "expand",
    "is_known",
    "months_after",
]
