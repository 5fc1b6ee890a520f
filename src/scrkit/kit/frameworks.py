"""Which framework a review was held under: the document's own words first, then its board's profile, then its dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.errors import PluginError
from scrkit.kit.boards import spaced
from scrkit.kit.components import listed
from scrkit.kit.soundness import check_sound
from scrkit.model import Framework, bounds
from scrkit.plugin.guard import expect, failure
from scrkit.plugin.making import make

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from scrkit.model import Board, Review
    from scrkit.plugin import FrameworkSpec, Offer

_SUBSECTION = re.compile(r"\((?:[0-9]{1,2}|[A-Za-z]{1,3})\)")

BEGAN = ("referred", "referral", "notified", "notification", "decision", "panel met", "commissioned", "began")
"""Words of the milestones with which a review begins."""


def made_of(offer: Offer[FrameworkSpec]) -> Framework:
    """Return the framework that is offered.

    Raises:
        PluginError: It cannot be made, is none, or has another id than its spec.
    """
    doing = f"framework {offer.component.id!r}"
    made = expect(make(offer, doing=doing), Framework, plugin=offer.plugin, doing=doing)
    check_sound(made, Framework, plugin=offer.plugin, doing=doing)
    if made.id != offer.component.id:
        raise failure(offer.plugin, f"{doing}: what it makes has the id {made.id!r}", "give both one id")
    return made


def framework_of(
    review: Review, board: Board | None, offers: Iterable[Offer[FrameworkSpec]]
) -> tuple[Framework | None, tuple[str, ...]]:
    """Return the framework under which *review* was held, and a line for each reason why it may be another.

    It is None where it cannot be told, or cannot be made. The profile of the *board* may name one that nobody has.
    """
    by_id = {offer.component.id: offer for offer in offers}
    unsure: list[str] = []
    if board is not None and board.framework is not None and board.framework not in by_id:
        unknown = f"the profile of the board {board.id!r} names the framework {board.framework!r}, which nobody has"
        unsure.append(f"{unknown}; there are: {listed(by_id)}")
    try:
        return chosen(review, board, by_id), tuple(unsure)
    except PluginError as error:
        return None, (*unsure, error.problem)


def chosen(review: Review, board: Board | None, by_id: Mapping[str, Offer[FrameworkSpec]]) -> Framework | None:
    """Return the framework under which *review* was held, None where that cannot be told.

    The one that *review* names by its id or among its legal basis wins; then that of the profile of its *board*; then,
    of scrkit's own, the one in force when the review began, where the document speaks of such a board or review.
    A review that names a framework which nobody has is held under none that is known.

    Raises:
        PluginError: A framework cannot be made.
    """
    if review.framework is not None:
        return _of_id(review.framework, by_id)
    if review.legal_basis and (named := _named(review.legal_basis, map(made_of, by_id.values()))):
        return named
    if board is not None and board.framework is not None:
        return _of_id(board.framework, by_id)
    day = began(review)
    if day is None:
        return None
    ours = (made_of(offer) for offer in by_id.values() if offer.plugin.is_ours)
    return next((one for one in ours if one.governs(day) and _is_spoken_of(one, review)), None)


def began(review: Review) -> date | None:
    """Return the earliest day on which *review* is known to have begun, None where no milestone says so."""
    told = (one for one in review.milestones if any(word in one.what.casefold() for word in BEGAN))
    days = (day for one in told for day in bounds(one.when)[:1] if day is not None)
    return min(days, default=None)


def _of_id(framework_id: str, by_id: Mapping[str, Offer[FrameworkSpec]]) -> Framework | None:
    return made_of(by_id[framework_id]) if framework_id in by_id else None


def _named(law: Iterable[str], frameworks: Iterable[Framework]) -> Framework | None:
    """Return the first of *frameworks* by one of whose names *law* calls the basis of the review."""
    every = tuple(frameworks)
    for said in map(_padded, law):
        for one in every:
            if any(_padded(name) in said for name in one.called):
                return one
    return None


def _is_spoken_of(framework: Framework, review: Review) -> bool:
    """Whether *review* calls its board or itself by a term of *framework*: of other reviews the dates say nothing."""
    lines = (review.title, review.board, *(one.what for one in review.milestones))
    said = _padded(" ".join((*lines, *(passage.text for passage in review.introduction))))
    return any(_padded(term) in said for term in (*framework.board, *framework.review))


def _padded(text: str) -> str:
    """Return the words of *text* for comparison, without a subsection: "section 44(1)" is in section 44."""
    return f" {spaced(_SUBSECTION.sub(' ', text))} "
