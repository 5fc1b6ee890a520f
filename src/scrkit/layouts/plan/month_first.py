"""Whether a plan writes dates month first, as in America: its other dates are then read the wrong way round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.model import Notice, Unclear

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrkit.model import Action

_MONTH_FIRST = re.compile(r"(?<!\d)(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2\d|3[01])[/.-](?:\d{4}|\d{2})(?!\d)")


def month_first(actions: Iterable[Action]) -> Iterator[Notice]:
    """Yield one notice where a deadline of *actions* is a date only if its month comes first ("03/31/2016")."""
    for action in actions:
        deadline = action.deadline
        if isinstance(deadline, Unclear) and deadline.reason == "impossible" and _MONTH_FIRST.search(deadline.said):
            text = "a date that is one only with its month first: look at every date of this plan, read day first here"
            yield Notice(kind="deadline", text=text, said=deadline.said, at=action.at)
            return
