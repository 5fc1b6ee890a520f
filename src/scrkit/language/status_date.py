"""The day beside words of status: "04/03/2020", "March 2015", "on 3 May 2016"; "by" makes a target of it.

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from attrs import evolve, frozen

from scrkit.language.day import find_days
from scrkit.language.deadline import find_deadlines
from scrkit.model import Dated

if TYPE_CHECKING:
    from datetime import date

DateProblem = Literal["impossible_date", "date_not_understood"]

_BESIDE = re.compile(
    r"[\s\u2013\u2014:,;.(\[-]{0,4}(?P<before>on|in|at|during|since|as\s+at|as\s+of|from|dated|by|due|for)?\s{0,3}(?:the\s)?",
    re.IGNORECASE,
)
_TARGETS = frozenset({"by", "due", "for"})
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept?|Oct|Nov|Dec)\b\.?"
)
_PERIOD = re.compile(
    rf"(?:(?:end\sof|early|mid|late)[\s-])?{_MONTH},?\s?(?:(?:19|20)[0-9]{{2}}|['\u2019]?[0-9]{{2}}(?![0-9]))?"
    r"|Q[1-4]\s(?:19|20)[0-9]{2}(?:[/-][0-9]{2})?|(?:spring|summer|autumn|winter)\s(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}(?![0-9/-])"
    r"|[0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})(?![0-9/.-])"
)
_AFTER = re.compile(r"\s?[)\]]?")
_LONGEST = 60
"""No date is longer than this."""


@frozen(kw_only=True)
class DateRead:
    """A date beside words of status: its days, where it ends, why it was not read; *target*: it is still due."""

    on: Dated | None
    end: int
    target: bool = False
    problem: DateProblem | None = None


def date_at(text: str, dated: date | None) -> DateRead | None:
    """Return the date with which *text* begins, None where it begins with none; d/m/y always, nothing moved."""
    beside = _BESIDE.match(text)
    start = beside.end() if beside else 0
    target = beside is not None and (beside["before"] or "").lower() in _TARGETS
    near = text[start : start + _LONGEST]
    days = find_days(near, dated=dated)
    if days and days[0].start == 0:
        day = days[0]
        end = start + len(day.said)
        if day.day is None:
            return DateRead(on=None, end=end, target=target, problem="impossible_date")
        on = Dated(said=day.said, earliest=day.day, latest=day.day, inferred=day.inferred, rule="status.day")
        return DateRead(on=on, end=_closed(text, end), target=target)
    return _period_at(text, start, dated, target=target)


def _period_at(text: str, start: int, dated: date | None, *, target: bool) -> DateRead | None:
    """Return the month, season, quarter or year at *start*, as the grammar of deadlines reads it."""
    period = _PERIOD.match(text, start)
    if period is None:
        return None
    said = period.group().strip(" ,")
    found = find_deadlines(f"in {said}", dated=dated, past=True)
    deadline = found[0].deadline if found and found[0].end == len(said) + 3 else None
    if not isinstance(deadline, Dated) or deadline.latest is None:
        return DateRead(on=None, end=period.end(), target=target, problem="date_not_understood")
    on = evolve(deadline, said=said, rule="status.period")
    return DateRead(on=on, end=_closed(text, start + len(said)), target=target)


def _closed(text: str, end: int) -> int:
    """Return *end*, behind the bracket that closes there."""
    closed = _AFTER.match(text, end)
    return closed.end() if closed else end
