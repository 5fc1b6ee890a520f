"""What a phrase is understood against, and what understanding it gives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from attrs import Factory, field, frozen

from scrkit.language.interval import BrokenRangeError, ImpossibleDateError, Interval, Time, WeekdayError
from scrkit.model import Dated, Deadline, Unclear, Unknown


@frozen(kw_only=True)
class Frame:
    """The words (*said*), the document's own date (*dated*), and whether the sentence is in the past tense.

    *words* are those of *said* that were read, without a label before them; all of it unless given. A
    phrase read *whole* names in its rule the conventions by which its days were told: "deadline.by/season".
    """

    said: str
    words: str = field(default=Factory(lambda frame: frame.said, takes_self=True))
    dated: date | None = None
    past: bool = False
    whole: bool = False

    def days(self, when: Time) -> Interval | None:
        """Return the days of *when* here, None where its year would be a guess."""
        return when.days(self.dated, past=self.past)

    def rule(self, rule: str, found: Interval | None = None) -> str:
        """Return *rule* with the conventions that told the days *found*, where the phrase is read whole."""
        return "/".join((rule, *found.by)) if self.whole and found else rule


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
        rule=frame.rule(rule, found),
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
    except WeekdayError as error:
        # In another year the day may fall on that weekday; where the year is said, no calendar has it.
        reason: Unknown = "not_understood" if error.inferred else "impossible"
        return Unclear(said=frame.said, reason=reason, rule="deadline.weekday")
    except BrokenRangeError:
        return Unclear(said=frame.said, reason="broken_range", rule=rule)
