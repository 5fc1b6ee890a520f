"""Whole reviews and the parts that only they have."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import evolve
from hypothesis import strategies as st

from scrkit.model import Governance, Milestone, Person, RecordedAcceptance, Review
from strategies.actions import actions
from strategies.deadlines import dated_deadlines
from strategies.lessons import acceptances, lessons
from strategies.owners import bodies, owners
from strategies.passages import lines, passages
from strategies.spans import spans
from strategies.texts import any_texts, days, numbers, optional, texts, tuples

if TYPE_CHECKING:
    from scrkit.model import Action, Lesson


def reviews() -> st.SearchStrategy[Review]:
    """Reviews in which every part may be absent and no id stands twice."""
    return st.builds(
        _review,
        tuples(lessons()),
        tuples(actions()),
        id=texts(),
        title=texts(),
        board=texts(),
        website=optional(any_texts()),
        framework=optional(texts()),
        legal_basis=tuples(any_texts()),
        dated=optional(days()),
        edition=optional(texts()),
        milestones=tuples(milestones()),
        people=tuples(people()),
        acceptances=tuples(recorded_acceptances()),
        introduction=tuples(passages()),
        governance=governances(),
        status_scale=tuples(any_texts()),
        bodies=tuples(bodies()),
        unplaced=tuples(lines()),
    )


def milestones() -> st.SearchStrategy[Milestone]:
    """Dated events."""
    return st.builds(Milestone, what=texts(), when=dated_deadlines(), paragraph=optional(numbers()), at=spans())


def people() -> st.SearchStrategy[Person]:
    """People in a published role, none of them real."""
    return st.builds(Person, name=texts(), role=texts(), paragraph=optional(numbers()), at=spans())


def recorded_acceptances() -> st.SearchStrategy[RecordedAcceptance]:
    """Ranges of learning accepted."""
    return st.builds(
        RecordedAcceptance,
        said=texts(),
        first=numbers(),
        last=numbers(),
        learning=tuples(numbers()),
        acceptance=acceptances(),
        paragraph=numbers(),
        rule=optional(any_texts()),
        at=spans(),
    )


def governances() -> st.SearchStrategy[Governance]:
    """Who monitors and who hears of exceptions."""
    return st.builds(
        Governance,
        monitored_by=tuples(owners(), max_size=2),
        exceptions_to=tuples(owners(), max_size=2),
        text=tuples(passages(), max_size=2),
    )


def _review(sections: tuple[Lesson, ...], outside: tuple[Action, ...], **rest: Any) -> Review:  # noqa: ANN401 - fields
    """Return the review with an id that stands twice told apart by ``~2``, as a layout does."""
    seen: Counter[str] = Counter()
    named = tuple(
        evolve(lesson, id=_fresh(lesson.id, seen), actions=_renamed(lesson.actions, seen)) for lesson in sections
    )
    return Review(lessons=named, actions=_renamed(outside, seen), **rest)


def _renamed(drawn: tuple[Action, ...], seen: Counter[str]) -> tuple[Action, ...]:
    return tuple(evolve(action, id=_fresh(action.id, seen)) for action in drawn)


def _fresh(name: str, seen: Counter[str]) -> str:
    seen[name] += 1
    return name if seen[name] == 1 else f"{name}~{seen[name]}"
