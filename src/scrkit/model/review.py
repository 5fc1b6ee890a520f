"""The root record: a board's response to one case review."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from scrkit.model._constraint import all_different, all_of_one_type, not_blank, not_blank_if_given
from scrkit.model.action import Action
from scrkit.model.deadline import Dated
from scrkit.model.lesson import Acceptance, Lesson
from scrkit.model.owner import Body, Owner
from scrkit.model.passage import Line, Passage
from scrkit.model.span import NOWHERE, Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen(kw_only=True)
class Milestone:
    """A dated event in the life of the review: *what* in the field's words, *when* as the document says it.

    Raises:
        RecordError: Blank *what*.
    """

    what: str = field(validator=not_blank)
    when: Dated
    paragraph: str | None = field(default=None, validator=not_blank_if_given)
    at: Span = NOWHERE


@frozen(kw_only=True)
class Person:
    """Somebody named in a published role (reviewer, chair): never a child, family member or practitioner.

    Raises:
        RecordError: Blank name or role.
    """

    name: str = field(validator=not_blank)
    role: str = field(validator=not_blank)
    paragraph: str | None = field(default=None, validator=not_blank_if_given)
    at: Span = NOWHERE


@frozen(kw_only=True)
class RecordedAcceptance:
    """A range of learning that the response says is accepted, and where it says so.

    *first* and *last* are numbers in the overview report, both inclusive; *learning* is the range written out.

    Raises:
        RecordError: Blank words, ends or paragraph.
    """

    said: str = field(validator=not_blank)
    first: str = field(validator=not_blank)
    last: str = field(validator=not_blank)
    learning: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    acceptance: Acceptance
    paragraph: str = field(validator=not_blank)
    rule: str | None = None
    at: Span = NOWHERE


@frozen(kw_only=True)
class Governance:
    """Who monitors the plan and who hears of exceptions, with the paragraphs that say so."""

    monitored_by: tuple[Owner, ...] = field(default=(), validator=all_of_one_type)
    exceptions_to: tuple[Owner, ...] = field(default=(), validator=all_of_one_type)
    text: tuple[Passage, ...] = field(default=(), validator=all_of_one_type)


@frozen(kw_only=True)
class Review:
    """A board's response to one case review.

    *board* is the board's fullest name in the document. *dated* is the response's own date. *legal_basis* holds the
    statutes, regulations and guidance under which the document says that it was made. *actions* are those outside
    any lesson. *status_scale* is the plan's own key of progress. *unplaced* is what no part of the model could hold.

    Raises:
        RecordError: Blank id, title or board; two lessons or two actions with one id.
    """

    id: str = field(validator=not_blank)
    title: str = field(validator=not_blank)
    board: str = field(validator=not_blank)
    website: str | None = None
    framework: str | None = field(default=None, validator=not_blank_if_given)
    legal_basis: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    dated: date | None = None
    edition: str | None = field(default=None, validator=not_blank_if_given)
    milestones: tuple[Milestone, ...] = field(default=(), validator=all_of_one_type)
    people: tuple[Person, ...] = field(default=(), validator=all_of_one_type)
    acceptances: tuple[RecordedAcceptance, ...] = field(default=(), validator=all_of_one_type)
    introduction: tuple[Passage, ...] = field(default=(), validator=all_of_one_type)
    lessons: tuple[Lesson, ...] = field(default=(), validator=all_of_one_type)
    actions: tuple[Action, ...] = field(default=(), validator=all_of_one_type)
    governance: Governance = Governance()
    status_scale: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    bodies: tuple[Body, ...] = field(default=(), validator=all_of_one_type)
    unplaced: tuple[Line, ...] = field(default=(), validator=all_of_one_type)

    def __attrs_post_init__(self) -> None:
        all_different(self, "lessons", (lesson.id for lesson in self.lessons))
        all_different(self, "actions", (action.id for action in self.all_actions()))

    def all_actions(self) -> Iterator[Action]:
        """Yield every action, those of the lessons first, in the document's order."""
        for lesson in self.lessons:
            yield from lesson.actions
        yield from self.actions
