"""What will be done."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from scrkit.model._constraint import all_different, all_of_one_type, not_blank, not_blank_if_given
from scrkit.model.deadline import Deadline, NotSet
from scrkit.model.owner import Owner
from scrkit.model.span import NOWHERE, Span


@frozen(kw_only=True)
class Reference:
    """A paragraph that is referred to by number; *external* where it is in another document (the overview report).

    Raises:
        RecordError: A blank number.
    """

    to: str = field(validator=not_blank)
    external: bool = False


@frozen(kw_only=True)
class Step:
    """One of several dated parts of an action, with its own people.

    Raises:
        RecordError: Blank id or text.
    """

    id: str = field(validator=not_blank)
    text: str = field(validator=not_blank)
    owners: tuple[Owner, ...] = field(default=(), validator=all_of_one_type)
    reports_to: tuple[Owner, ...] = field(default=(), validator=all_of_one_type)
    deadline: Deadline = NotSet()


@frozen(kw_only=True)
class Reported:
    """Progress that the document itself prints: *value* as printed ("2", "G", "Blue"), *text* the cell."""

    on: date | None = None
    value: str | None = field(default=None, validator=not_blank_if_given)
    text: str | None = None
    at: Span = NOWHERE


@frozen(kw_only=True)
class Action:
    """What will be done, by whom, by when.

    *id* is unique in the review; *number* is the document's own, printed as *label* where that is more. *lesson* is the
    number of the section it stands in. *items* are its sub-points. *steps* are empty when the action has at most one
    date, else every date in order; the action's deadline is then the last, and its owners and recipients those of all
    its steps. *inherits_deadline_from* is the id of the action whose deadline the same deliverable carries. *evidence*
    is what will close it.

    Raises:
        RecordError: Blank id or text, or two steps with one id.
    """

    id: str = field(validator=not_blank)
    number: str | None = field(default=None, validator=not_blank_if_given)
    label: str | None = field(default=None, validator=not_blank_if_given)
    lesson: str | None = field(default=None, validator=not_blank_if_given)
    text: str = field(validator=not_blank)
    items: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    owners: tuple[Owner, ...] = field(default=(), validator=all_of_one_type)
    reports_to: tuple[Owner, ...] = field(default=(), validator=all_of_one_type)
    deadline: Deadline = NotSet()
    steps: tuple[Step, ...] = field(default=(), validator=all_of_one_type)
    references: tuple[Reference, ...] = field(default=(), validator=all_of_one_type)
    inherits_deadline_from: str | None = field(default=None, validator=not_blank_if_given)
    evidence: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    reported: tuple[Reported, ...] = field(default=(), validator=all_of_one_type)
    at: Span = NOWHERE

    def __attrs_post_init__(self) -> None:
        if self.steps:
            all_different(self, "steps", (step.id for step in self.steps))
