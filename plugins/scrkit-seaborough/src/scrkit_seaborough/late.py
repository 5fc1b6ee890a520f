"""SEA101: an action of Seaborough's is due more than so many days after the response."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from scrkit.model import Where, bounds
from scrkit_seaborough.rules import LATE, Limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding
    from scrkit.plugin import ValidationContext


class Late:
    """The validator ``seaborough.late``."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield each action of a response of Seaborough's whose last day is too late, where both days are known."""
        review, limit = context.review, context.options_as(Limits).days
        if context.board is None or context.board.id != "seaborough" or review.dated is None:
            return
        for action in review.all_actions():
            _, latest = bounds(action.deadline)
            if latest is not None and latest > review.dated + timedelta(days=limit):
                yield LATE.finding(
                    f"it is due more than {limit} days after the response",
                    Where.paragraph(action),
                    words=action.deadline.said,
                    mend="agree an earlier day, or a first step with one",
                )
