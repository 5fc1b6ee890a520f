"""Actions and their parts."""

from __future__ import annotations

from attrs import evolve
from hypothesis import strategies as st

from scrkit.model import Action, Reference, Reported, Step
from strategies.deadlines import deadlines
from strategies.owners import owners
from strategies.spans import spans
from strategies.texts import any_texts, days, numbers, optional, texts, tuples


def actions() -> st.SearchStrategy[Action]:
    """Actions with or without steps, owners and deadlines."""
    return st.builds(
        Action,
        id=numbers(),
        number=optional(numbers()),
        label=optional(numbers()),
        lesson=optional(numbers()),
        text=texts(),
        items=tuples(any_texts()),
        owners=tuples(owners()),
        reports_to=tuples(owners(), max_size=2),
        deadline=deadlines(),
        steps=_numbered_steps(),
        references=tuples(references(), max_size=2),
        inherits_deadline_from=optional(numbers()),
        evidence=tuples(any_texts(), max_size=2),
        reported=tuples(reported_entries(), max_size=2),
        at=spans(),
    )


def steps() -> st.SearchStrategy[Step]:
    """Dated parts of an action."""
    return st.builds(
        Step,
        id=numbers(),
        text=texts(),
        owners=tuples(owners(), max_size=2),
        reports_to=tuples(owners(), max_size=1),
        deadline=deadlines(),
    )


def references() -> st.SearchStrategy[Reference]:
    """Paragraphs referred to by number."""
    return st.builds(Reference, to=numbers(), external=st.booleans())


def reported_entries() -> st.SearchStrategy[Reported]:
    """Progress that a document prints."""
    return st.builds(Reported, on=optional(days()), value=optional(texts()), text=optional(any_texts()), at=spans())


def _numbered_steps() -> st.SearchStrategy[tuple[Step, ...]]:
    """Steps whose ids differ, by their place."""
    return tuples(steps(), max_size=2).map(
        lambda drawn: tuple(evolve(step, id=f"{step.id}/{place}") for place, step in enumerate(drawn, start=1))
    )
