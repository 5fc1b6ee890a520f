"""One section of a response: the lesson, the board's view, what was done, what changed, what will be done."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from scrkit.model._constraint import all_of_one_type, not_blank, not_blank_if_given
from scrkit.model.action import Action
from scrkit.model.passage import Passage
from scrkit.model.span import NOWHERE, Span

Acceptance = Literal["accepted", "partly", "not_accepted", "not_stated"]
Extent = Literal["whole", "part"]
MeasureKind = Literal["input", "output", "outcome", "plan"]
Direction = Literal["up", "down", "same"]

STRICTNESS: tuple[Acceptance, ...] = ("not_accepted", "partly", "accepted")
"""The stated acceptances, strictest first: of several views the strictest stated one counts."""


def strictest(stated: tuple[Acceptance, ...]) -> Acceptance:
    """Return the strictest acceptance that is stated among *stated*, else ``not_stated``: never a default."""
    return next((acceptance for acceptance in STRICTNESS if acceptance in stated), "not_stated")


@frozen(kw_only=True)
class LearningRef:
    """A piece of learning in the overview report, by its number there; *extent* says whether all of it is meant.

    Raises:
        RecordError: A blank number.
    """

    learning: str = field(validator=not_blank)
    extent: Extent = "whole"


@frozen(kw_only=True)
class View(Passage):
    """The board's view. *acceptance* is what the paragraph itself says of the lesson; *rule* is how it was read."""

    acceptance: Acceptance = "not_stated"
    rule: str | None = None


@frozen(kw_only=True)
class ActionTaken(Passage):
    """Context: what was already done."""


@frozen(kw_only=True)
class Measure:
    """A figure that is given as evidence of change.

    *value* is the number as printed, *unit* its unit ("%", "staff"), *what* the thing measured in the document's
    words. *kind* stays None where the document does not tell an outcome from an activity. *before* is an earlier value
    that the document compares it with, and *direction* which way the document says that it moved.

    Raises:
        RecordError: Blank words or value.
    """

    said: str = field(validator=not_blank)
    value: str = field(validator=not_blank)
    unit: str | None = None
    what: str | None = None
    where: str | None = None
    when: str | None = None
    base: str | None = None
    caveat: str | None = None
    kind: MeasureKind | None = None
    before: str | None = field(default=None, validator=not_blank_if_given)
    direction: Direction | None = None
    rule: str | None = None


@frozen(kw_only=True)
class Impact(Passage):
    """What changed, with the figures that show it."""

    measures: tuple[Measure, ...] = field(default=(), validator=all_of_one_type)


@frozen(kw_only=True)
class Lesson:
    """One section of the response.

    *id* is ``lesson-`` and the number. *title* is without label and references. *learning* points into the overview
    report. *acceptance* is what the views and the recorded acceptances say together, and *acceptance_from* the
    paragraph that says it.

    Raises:
        RecordError: A blank id or title.
    """

    id: str = field(validator=not_blank)
    number: str | None = field(default=None, validator=not_blank_if_given)
    title: str = field(validator=not_blank)
    learning: tuple[LearningRef, ...] = field(default=(), validator=all_of_one_type)
    acceptance: Acceptance = "not_stated"
    acceptance_from: str | None = field(default=None, validator=not_blank_if_given)
    text: tuple[Passage, ...] = field(default=(), validator=all_of_one_type)
    views: tuple[View, ...] = field(default=(), validator=all_of_one_type)
    taken: tuple[ActionTaken, ...] = field(default=(), validator=all_of_one_type)
    impacts: tuple[Impact, ...] = field(default=(), validator=all_of_one_type)
    actions: tuple[Action, ...] = field(default=(), validator=all_of_one_type)
    at: Span = NOWHERE
