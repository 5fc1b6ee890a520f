"""SCR301, SCR302 and SCR303: who answers for each action.

SCR301: an action has neither an owner nor anybody who receives a report of it.
SCR302: an action is owned by the whole board, or by everybody, and by nobody else in the lead; those who only support
or contribute do not count.
SCR303: somebody receives a report and nobody is named to write it. Never together with SCR301.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.language import default_vocabulary, fold
from scrkit.model import Where
from scrkit.validators.finding import Reporter
from scrkit.validators.rules.ownership import OWNERSHIP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Action, Finding, Owner, Review
    from scrkit.plugin import ValidationContext


class Ownership:
    """The rules of ownership."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield at most one finding for each action."""
        board = _board_names(context.review)
        for action in context.review.all_actions():
            found = _of_action(action, board)
            if found is not None:
                yield found


_report = Reporter(rules=OWNERSHIP).report


def _board_names(review: Review) -> frozenset[str]:
    """Return every name of the response's board, folded: its own in this document, and what any board is called."""
    own = [name for body in review.bodies if review.board in body.names for name in body.names]
    return frozenset(fold(name) for name in (review.board, *own, *default_vocabulary().boards))


def _of_action(action: Action, board: frozenset[str]) -> Finding | None:
    where = Where.paragraph(action)
    if not action.owners and not action.reports_to:
        return _report(
            "SCR301",
            where,
            "nobody is named to do this or to receive a report of it",
            mend="name a post, or a group with a chair, that answers for the action",
        )
    if not action.owners:
        receivers = " and ".join(owner.said for owner in action.reports_to)
        return _report(
            "SCR303",
            where,
            f"a report goes to {receivers}, and nobody is named to provide it",
            words=receivers,
            mend="name who writes and presents the report",
        )
    leads = [owner for owner in action.owners if owner.role not in {"support", "contributor"}]
    if leads and all(_is_whole(owner, board) for owner in leads):
        return _report(
            "SCR302",
            where,
            f"{leads[0].said} as a whole owns this, so no one person can be asked about it",
            words=leads[0].said,
            mend="name the post or the sub-group that answers to the board for the action",
        )
    return None


def _is_whole(owner: Owner, board: frozenset[str]) -> bool:
    """Whether *owner* is everybody, or the board itself and no post or group of it."""
    return owner.collective or (owner.post is None and owner.body is not None and fold(owner.body) in board)
