"""Who is to be chased for what by when: a row for each lead of each action or step, the earliest last day first.

An action that nobody leads has a row all the same, and so has one without a day: those are chased first of all. A
deadline that an action inherits counts as its own.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.model import Action, Done, bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Deadline, Review, Step

NOBODY = "nobody is named"
UNDATED = "no day is known"


@frozen(kw_only=True)
class Chased:
    """*who* is chased for *what*, the action or step called *reference*; *said* is the deadline, *by* its last day."""

    who: str
    reference: str
    what: str
    said: str
    by: date | None


def chased_of(review: Review) -> tuple[Chased, ...]:
    """Return every row; what is done is chased no more."""
    every = {action.id: action for action in review.all_actions()}
    rows = [
        row
        for action in every.values()
        for part in action.steps or (every.get(action.inherits_deadline_from or "", action),)
        for row in _rows(action, action if isinstance(part, Action) else part, part.deadline)
    ]
    return tuple(sorted(rows, key=lambda row: (row.by is not None, row.by or date.max)))


def _rows(action: Action, part: Action | Step, deadline: Deadline) -> Iterator[Chased]:
    if isinstance(deadline, Done):
        return
    leads = [owner.said for owner in part.owners if owner.role not in {"support", "contributor"}]
    for who in dict.fromkeys(leads or [NOBODY]):
        yield Chased(
            who=who,
            reference=action.number or action.id,
            what=" ".join(part.text.split()),
            said=deadline.said or UNDATED,
            by=bounds(deadline)[1],
        )
