"""Lessons and their parts."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Acceptance, ActionTaken, Impact, LearningRef, Lesson, Measure, View
from strategies.actions import actions
from strategies.passages import passages
from strategies.spans import spans
from strategies.texts import any_texts, numbers, optional, texts, tuples


def lessons() -> st.SearchStrategy[Lesson]:
    """Lessons; the ids of their actions may repeat, which only a review refuses."""
    return st.builds(
        Lesson,
        id=numbers().map("lesson-{}".format),
        number=optional(numbers()),
        title=texts(),
        learning=tuples(learning_refs()),
        acceptance=acceptances(),
        acceptance_from=optional(numbers()),
        text=tuples(passages(), max_size=2),
        views=tuples(views(), max_size=2),
        taken=tuples(actions_taken(), max_size=2),
        impacts=tuples(impacts(), max_size=2),
        actions=tuples(actions(), max_size=2),
        at=spans(),
    )


def acceptances() -> st.SearchStrategy[Acceptance]:
    """The four words, the one that says nothing first."""
    return st.sampled_from(["not_stated", "accepted", "partly", "not_accepted"])


def learning_refs() -> st.SearchStrategy[LearningRef]:
    """Pieces of learning in an overview report."""
    return st.builds(LearningRef, learning=numbers(), extent=st.sampled_from(["whole", "part"]))


def views() -> st.SearchStrategy[View]:
    """A board's views."""
    return st.builds(
        View,
        id=numbers(),
        number=optional(numbers()),
        label=optional(numbers()),
        text=texts(),
        at=spans(),
        acceptance=acceptances(),
        rule=optional(any_texts()),
    )


def actions_taken() -> st.SearchStrategy[ActionTaken]:
    """What was done already."""
    return st.builds(
        ActionTaken, id=numbers(), number=optional(numbers()), label=optional(numbers()), text=texts(), at=spans()
    )


def impacts() -> st.SearchStrategy[Impact]:
    """What changed."""
    return st.builds(
        Impact,
        id=numbers(),
        number=optional(numbers()),
        label=optional(numbers()),
        text=texts(),
        at=spans(),
        measures=tuples(measures(), max_size=2),
    )


def measures() -> st.SearchStrategy[Measure]:
    """Figures."""
    said = optional(any_texts())
    return st.builds(
        Measure,
        said=texts(),
        value=texts(),
        unit=said,
        what=said,
        where=said,
        when=said,
        base=said,
        caveat=said,
        kind=optional(st.sampled_from(["input", "output", "outcome", "plan"])),
        before=optional(texts()),
        direction=optional(st.sampled_from(["up", "down", "same"])),
        rule=said,
    )
