"""SCR603, SCR605 and SCR609: who watches over the plan, until when, and who else hears of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.language import default_vocabulary, find_days, fold
from scrkit.model import Where
from scrkit.validators.prose import said_in, says

if TYPE_CHECKING:
    from scrkit.model import Owner, Review


def is_monitored(review: Review) -> bool:
    """Whether anybody is named to monitor the plan, or a sentence of *review* says that somebody does."""
    return bool(review.governance.monitored_by) or _says_who(review)


def _says_who(review: Review) -> bool:
    """Whether a sentence speaks of monitoring the plan; to monitor practice is an action."""
    own = [one.text for one in (*review.introduction, *review.governance.text)]
    own += [line.text for line in review.unplaced]
    acts = (action.text for action in review.all_actions())
    return says(own, "monitors", "plan") or says(acts, "monitors", "this_plan")


def open_ended(review: Review) -> Where | None:
    """Return where the monitor is named, if nothing gives the plan an end or a day of review; else None."""
    own = [*(one.text for one in review.governance.text), *(line.text for line in review.unplaced)]
    others = [*(one.text for one in review.introduction), *(one.text for one in review.actions)]
    said = (*said_in(own, "ends"), *said_in(others, "ends", "this_plan"))
    if any(says((sentence,), "times") or find_days(sentence) for sentence in said):
        return None
    monitors = [owner.said.casefold() for owner in review.governance.monitored_by]
    for passage in (*review.governance.text, *review.introduction):
        if any(name in passage.text.casefold() for name in monitors) or says((passage.text,), "monitors", "plan"):
            return Where.paragraph(passage)
    return Where(kind="document")


def reports_elsewhere(review: Review) -> tuple[tuple[str, ...], tuple[Where, ...]]:
    """Return the bodies that receive reports and do not monitor the plan, as printed, and the actions that say so.

    The board is none of them, whose groups report to it; nobody is where no monitor is known.
    """
    governance = review.governance
    if not governance.monitored_by:
        return (), ()
    same = {fold(name): body.name for body in review.bodies for name in body.names}
    board = {fold(name) for name in (review.board, *default_vocabulary().boards)}

    def called(owner: Owner) -> str:
        name = fold(owner.body or owner.said)
        plain = fold(same.get(name, name))
        return "" if board & {name, plain} or name == "board" else plain

    known = {"", *(called(owner) for owner in (*governance.monitored_by, *governance.exceptions_to))}
    found: dict[str, str] = {}
    places: list[Where] = []
    for action in review.all_actions():
        others = [owner for owner in action.reports_to if not owner.collective and called(owner) not in known]
        found |= {called(owner): found.get(called(owner), owner.said) for owner in others}
        places += [Where.paragraph(action)] if others else []
    return tuple(found.values()), tuple(places)
