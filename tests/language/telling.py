"""Deadlines and owners told in one line, so that a table of phrases can be read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scrkit.language import Found, Names, default_vocabulary, find_deadlines, find_spelt, fold
from scrkit.model import (
    AtEvent,
    Conditional,
    Dated,
    Deadline,
    Done,
    Ongoing,
    Owner,
    Recurring,
    Relative,
    Unclear,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

DATED = date(2016, 2, 9)
"""The day on which the responses of these tests are dated: a Tuesday."""


def when(deadline: Deadline) -> str:
    """Return *deadline* in one line: kind, days, and what a reader had to add."""
    match deadline:
        case Dated() | AtEvent():
            said = _days(deadline)
        case Recurring():
            bounds = f" {deadline.start or ''}..{deadline.end or ''}" if deadline.start or deadline.end else ""
            said = f"{' '.join(deadline.rrules).replace('FREQ=', '')}{bounds}"
        case Relative():
            said = _length(deadline)
        case Unclear():
            said = f"unclear {deadline.reason}"
        case Ongoing():
            said = " ".join(
                ("ongoing", *([f"review {deadline.review}"] if deadline.review else ()), *deadline.inferred)
            )
        case Done():
            said = " ".join(("done", *([f"{deadline.on}"] if deadline.on else ()), *deadline.inferred))
        case Conditional():
            said = f"if <{deadline.condition}>"
        case _:
            said = deadline.kind
    return said


def _days(deadline: Dated | AtEvent) -> str:
    ends = [f"{day}" if day else "" for day in (deadline.earliest, deadline.latest)]
    span = ends[0] if ends[0] == ends[1] else "..".join(ends)
    marks = ["ambiguous"] * deadline.ambiguous + list(deadline.inferred)
    event = [f"event <{deadline.event}>"] if isinstance(deadline, AtEvent) else []
    return " ".join((*event, span, *marks)).strip()


def _length(deadline: Relative) -> str:
    working = {None: "", True: " working", False: " calendar"}[deadline.working_days]
    anchor = f" after <{deadline.anchor}>" if deadline.anchor else ""
    since = f"{deadline.earliest_offset}.." if deadline.earliest_offset else ""
    return f"{since}{deadline.duration}{working}{anchor}"


def told(found: Iterable[Found]) -> list[str]:
    """Return each deadline of *found* as its words and what they mean."""
    return [f"{one.deadline.said} = {when(one.deadline)}" for one in found]


def deadlines(text: str, *, dated: date | None = DATED, past: bool = False) -> list[str]:
    """Return the deadlines in *text*, told."""
    return told(find_deadlines(text, dated=dated, past=past))


def who(owner: Owner) -> str:
    """Return *owner* in one line: its words, then post and body where the words are both, and its role."""
    parts = f" [{owner.post} of {owner.body}]" if owner.post and owner.body else ""
    kind = " (post)" if owner.post and not owner.body else ""
    everybody = " (everybody)" if owner.collective else ""
    return f"{owner.said}{parts}{kind}{everybody}{f' as {owner.role}' if owner.role else ''}"


def names(*spelt: str, board: str | None = "Northshire LSCB") -> Names:
    """Return the names of a document that spells out the bodies in *spelt*."""
    found = (name for text in spelt for body in find_spelt(text) for name in body.names)
    return Names(vocabulary=default_vocabulary(), spelt=frozenset(fold(name) for name in found), board=board)
