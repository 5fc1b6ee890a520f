"""The plan in figures: how many actions, which lack an owner or a deadline, what falls due by when.

Imports the model and its neighbours ``day``, ``due`` and ``row``.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.renderers.day import day_in_words, meeting_in_words
from scrkit.renderers.due import day_of_recurrence, recurrence_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scrkit.model import Meeting
    from scrkit.renderers.row import Due, Row

LOOK_AHEAD = timedelta(days=90)
"""How far ahead a plan looks where no meeting is given."""

NONE = "none"


@frozen(kw_only=True)
class Figure:
    """One line of the summary: *what* is counted, *number*, and *which* actions they are."""

    what: str
    number: int
    which: str


@frozen(kw_only=True)
class FallingDue:
    """A deadline with a last day: of which action, or step of it, and who answers for it."""

    reference: str
    text: str
    when: str
    lead: tuple[str, ...]
    day: date


@frozen(kw_only=True)
class Horizon:
    """How far the summary looks: from *start* to *end*, both inclusive, and *words* for that end."""

    start: date
    end: date
    words: str


def horizon(on: date | None, meetings: Iterable[Meeting]) -> Horizon | None:
    """Return the stretch from *on* to the first of *meetings* after it, else 90 days; None where no day is known."""
    if on is None:
        return None
    coming = sorted((meeting for meeting in meetings if meeting.on > on), key=lambda meeting: meeting.on)
    if coming:
        return Horizon(start=on, end=coming[0].on, words=f"the next meeting ({meeting_in_words(coming[0])})")
    end = on + LOOK_AHEAD
    return Horizon(start=on, end=end, words=f"{day_in_words(end)} ({LOOK_AHEAD.days} days ahead)")


def falling_due(rows: Iterable[Row], first: date | None, last: date | None) -> tuple[FallingDue, ...]:
    """Return the deadlines whose last day is from *first* to *last* (None for open), soonest first.

    What recurs from a day given stands there once: with its next day from *first* on or, where *first* is open, with
    the day last passed.
    """
    found = [
        FallingDue(
            reference=f"{row.reference}, {due.step.lower()}" if due.step else row.reference,
            text=due.what or row.text,
            when=when,
            lead=row.lead,
            day=day,
        )
        for row in rows
        for due in row.due
        for day, when in _falling(due, first, last)
    ]
    return tuple(sorted(found, key=lambda due: due.day))


def _falling(due: Due, first: date | None, last: date | None) -> Iterator[tuple[date, str]]:
    """Yield the day on which *due* falls from *first* to *last*, with its words; nothing where it falls outside."""
    if due.recurring:
        passed = first is None and last is not None
        found = day_of_recurrence(due.recurring, None if passed else first or date.min, last or date.max)
        if found:
            yield found.on, recurrence_in_words(found, due.when, passed=passed)
    elif due.day and (first is None or due.day >= first) and (last is None or due.day <= last):
        yield due.day, f"{due.when} ({'; '.join(due.remarks)})" if due.remarks else due.when


def figures(rows: Sequence[Row], lessons: int, outside: int, ahead: Horizon | None) -> tuple[Figure, ...]:
    """Return the lines of the summary over *rows*, which stand in *lessons* and *outside* them."""
    lines = [
        Figure(what="Actions in this plan", number=len(rows), which=_standing(lessons, outside)),
        _counted("Actions without an owner", [row for row in rows if row.unowned]),
        _counted("Actions without a deadline", [row for row in rows if row.undated]),
        _counted("Actions with a deadline that gives no day", [row for row in rows if row.dayless]),
    ]
    if ahead:
        lines.append(_due(f"Deadlines that fall by {ahead.words}", falling_due(rows, ahead.start, ahead.end)))
        before = falling_due(rows, None, ahead.start - timedelta(days=1))
        lines.append(_due(f"Deadlines that passed before {day_in_words(ahead.start)}", before))
    return tuple(lines)


def _standing(lessons: int, outside: int) -> str:
    said = f"in {lessons} {'lesson' if lessons == 1 else 'lessons'}"
    return f"{said}; {outside} outside any lesson" if outside else said


def _counted(what: str, rows: Sequence[Row]) -> Figure:
    return Figure(what=what, number=len(rows), which=", ".join(row.reference for row in rows) or NONE)


def _due(what: str, dues: Sequence[FallingDue]) -> Figure:
    which = "; ".join(f"{due.reference}: {due.when}" for due in dues)
    return Figure(what=what, number=len(dues), which=which or NONE)
