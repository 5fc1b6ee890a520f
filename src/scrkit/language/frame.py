"""What a phrase is understood against, and what understanding it gives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from attrs import frozen

from scrkit.language.interval import ImpossibleDateError, Interval, When
from scrkit.model import Dated, Deadline, Unclear


@frozen(kw_only=True)
class Frame:
    """The words (*said*), the document's own date (*dated*), and whether the sentence is in the past tense."""

    said: str
    dated: date | None = None
    past: bool = False

    def days(self, when: When) -> Interval | None:
        """Return the days of *when* here, None where its year would be a guess."""
        return when.days(self.dated, past=self.past)


Meaning = Callable[[Frame], Deadline | None]
"""What a phrase means in a frame; None where, after all, it is no deadline."""


def dated(rule: str, frame: Frame, found: Interval | None, *, ambiguous: bool | None = None) -> Deadline:
    """Return the dated deadline of *found*, or say that it is not understood."""
    if found is None:
        return Unclear(said=frame.said, reason="not_understood", rule=rule)
    return Dated(
        said=frame.said,
        earliest=found.earliest,
        latest=found.latest,
        ambiguous=found.ambiguous if ambiguous is None else ambiguous,
        inferred=found.inferred,
        rule=rule,
    )


def guarded(rule: str, meaning: Meaning) -> Meaning:
    """Return *meaning* with an impossible date reported as such and never moved."""

    def understood(frame: Frame) -> Deadline | None:
        try:
            return meaning(frame)
        except ImpossibleDateError:
            return Unclear(said=frame.said, reason="impossible", rule=rule)

    return understood
