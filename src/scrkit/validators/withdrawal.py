"""SCR203: the response accepts the learning in full, and a view takes part of it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.model import View
from scrkit.validators.prose import said_in, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Acceptance, Lesson, Review


@frozen(kw_only=True)
class Withdrawal:
    """A *view* that takes back part of what is accepted in full, and its *words* where they can be told."""

    view: View
    words: str | None


def withdrawals(review: Review) -> Iterator[Withdrawal]:
    """Yield each view of *review* that declines or limits part of the learning which the response fully accepts.

    What is accepted in part, or not at all, by name or in a record, is no contradiction where only other learning is
    fully accepted.
    """
    if not _accepts_fully(review):
        return
    for lesson in review.lessons:
        for view in lesson.views:
            refused, words = _is_refused(view.acceptance), _declined(view)
            at_odds = _covers(review, lesson) if refused else words is not None
            if at_odds and not _is_excepted(review, lesson):
                yield Withdrawal(view=view, words=words)


def _accepts_fully(review: Review) -> bool:
    """Whether a recorded acceptance, or a sentence of the introduction, accepts the learning in full."""
    recorded = (one.said for one in review.acceptances if one.acceptance == "accepted")
    told = said_in((passage.text for passage in review.introduction), "concludes", "accepts")
    accepted = said_in((*recorded, *told), "fully", "accepts", "learning")
    return any(not words_of("denied").search(one) for one in accepted)


def _is_refused(acceptance: Acceptance) -> bool:
    return acceptance in {"partly", "not_accepted"}


def _covers(review: Review, lesson: Lesson) -> bool:
    """Whether what is recorded as accepted has learning of *lesson*, or no numbers are recorded or known."""
    recorded = {number for one in review.acceptances if one.acceptance == "accepted" for number in one.learning}
    own = {ref.learning for ref in lesson.learning}
    return not recorded or not own or bool(recorded & own)


def _is_excepted(review: Review, lesson: Lesson) -> bool:
    """Whether a record says of learning of *lesson* that it is accepted in part, or not at all."""
    own = {ref.learning for ref in lesson.learning}
    return any(_is_refused(one.acceptance) and own & set(one.learning) for one in review.acceptances)


def _declined(view: View) -> str | None:
    """Return the words by which *view* declines something that it speaks of, or limits it to this one case."""
    said = (*said_in((view.text,), "declines", "concludes"), *said_in((view.text,), "limits"))
    found = (words_of(name).search(sentence) for sentence in said for name in ("declines", "limits"))
    return next((one.group() for one in found if one), None)
