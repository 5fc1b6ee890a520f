"""SCR201, SCR202 and SCR203: whether the board accepts each lesson.

SCR201: neither a view nor a recorded acceptance says of a lesson whether it is accepted, in part or not at all.
SCR202: acceptance is recorded for a range of learning that leaves out some which the response goes on to answer; all
recorded ranges count together.
SCR203: all is accepted in full, and a view declines or limits part of it.
All from SCIE/NSPCC quality marker 16: the response accepts each finding, or says why not.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scrkit.model import Where
from scrkit.validators.finding import Reporter, at_id
from scrkit.validators.rules.acceptance import ACCEPTANCE
from scrkit.validators.withdrawal import withdrawals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding, RecordedAcceptance, Review
    from scrkit.plugin import ValidationContext


class Acceptance:
    """The rules of acceptance."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield lessons of which nothing is said, a recorded range that is too short, and what a view takes back."""
        for lesson in context.review.lessons:
            if lesson.acceptance == "not_stated":
                yield _report(
                    "SCR201",
                    Where.lesson(lesson),
                    "nothing says whether the board accepts this lesson",
                    words=lesson.title,
                    mend="say in the view that the lesson is accepted, accepted in part, or not accepted and why",
                )
        yield from _too_short(context.review)
        for withdrawn in withdrawals(context.review):
            yield _report(
                "SCR203",
                Where.paragraph(withdrawn.view),
                "the response says that it fully accepts the learning, and this view declines or limits part of it",
                words=withdrawn.words,
                mend="say which part is not accepted and why, or that this is no limit",
            )


_report = Reporter(rules=ACCEPTANCE).report


def _too_short(review: Review) -> Iterator[Finding]:
    """Yield, at the first recorded acceptance, the learning that none of them covers."""
    left_out = _left_out(review)
    if not left_out:
        return
    accepting = _accepting(review)
    first = accepting[0]
    ranges = tuple(_range(record) for record in accepting)
    yield _report(
        "SCR202",
        at_id(review, first.paragraph, first.at),
        f"acceptance is recorded for {_listed(ranges)}, and the response also answers {_listed(left_out)}",
        words=first.said,
        mend="record acceptance for every lesson that the response answers, or say which are not accepted",
    )


def _left_out(review: Review) -> tuple[str, ...]:
    """Return the learning that the response answers and no recorded acceptance covers; none where none is recorded."""
    if not _accepting(review):
        return ()
    recorded = {number for record in review.acceptances for number in record.learning}
    answered = (ref.learning for lesson in review.lessons for ref in lesson.learning)
    return tuple(sorted({number for number in answered if number not in recorded}, key=_natural))


def _accepting(review: Review) -> tuple[RecordedAcceptance, ...]:
    """Return the records that accept anything: a refusal leaves nothing out."""
    return tuple(record for record in review.acceptances if record.acceptance in {"accepted", "partly"})


def _range(record: RecordedAcceptance) -> str:
    """Return what *record* covers: a range where it is one, else the numbers."""
    steps = [_natural(number) for number in record.learning]
    together = all(one[:-1] == other[:-1] and other[-1][0] - one[-1][0] == 1 for one, other in pairwise(steps))
    if steps and not together:
        return _listed(record.learning)
    return f"{record.first} to {record.last}" if record.first != record.last else record.first


def _natural(number: str) -> tuple[tuple[int, str], ...]:
    """Return the sorting key of a number: 14.9 before 14.10."""
    return tuple((int(part), "") if part.isdecimal() else (0, part) for part in number.split("."))


def _listed(numbers: tuple[str, ...]) -> str:
    """Return *numbers* as a list in words."""
    return f"{', '.join(numbers[:-1])} and {numbers[-1]}" if len(numbers) > 1 else numbers[0]
