"""What a phrase is understood against, and what understanding it gives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from attrs import frozen

from scrkit.language.interval import BrokenRangeError, ImpossibleDateError, Interval, Stretch, When
from scrkit.model import Dated, Deadline, Unclear, Unknown


@frozen(kw_only=True)
class Frame:
    """The words (*said*), the document's own date (*dated*), and whether the sentence is in the past tense."""

    said: str
    dated: date | None = None
    past: bool = False

    def days(self, when: When | Stretch) -> Interval | None:
        """Return the days of *when* here, None where its year would be a guess."""
        return when.days(self.dated, past=self.past)


Meaning = Callable[[Frame], Deadline]
"""What a phrase means in a frame."""


def dated(rule: str, frame: Frame, found: Interval | None, *, ambiguous: bool = False) -> Deadline:
    """Return the dated deadline of *found*, or say that it is not understood."""
    if found is None:
        return Unclear(said=frame.said, reason="not_understood", rule=rule)
    return Dated(
        said=frame.said,
        earliest=found.earliest,
        latest=found.latest,
        ambiguous=ambiguous or found.ambiguous,
        inferred=found.inferred,
        rule=rule,
    )


def unclear(reason: Unknown, rule: str) -> Meaning:
    """Return the meaning of words that should be a deadline and give no day."""
    return lambda frame: Unclear(said=frame.said, reason=reason, rule=rule)


def guarded(rule: str, meaning: Meaning, frame: Frame) -> Deadline:
    """Return what *meaning* gives in *frame*; an impossible date and a broken range are reported, never moved."""
    try:
        return meaning(frame)
    except ImpossibleDateError:
        return Unclear(said=frame.said, reason="impossible", rule=rule)
    except BrokenRangeError:
        return Unclear(said=frame.said, reason="broken_range", rule=rule)
