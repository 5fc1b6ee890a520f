"""What holds for every record of the model: frozen, hashable, made by keyword, without lists, without blank text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import scrkit.model
import strategies
from scrkit.errors import RecordError

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

STRATEGIES: dict[type, SearchStrategy[Any]] = {
    scrkit.model.Action: strategies.actions(),
    scrkit.model.ActionTaken: strategies.actions_taken(),
    scrkit.model.AtEvent: strategies.event_deadlines(),
    scrkit.model.Block: strategies.blocks(),
    scrkit.model.Board: strategies.boards(),
    scrkit.model.Body: strategies.bodies(),
    scrkit.model.Cell: strategies.cells(),
    scrkit.model.CellRef: strategies.cell_refs(),
    scrkit.model.Conditional: strategies.conditional_deadlines(),
    scrkit.model.Conventions: strategies.conventions(),
    scrkit.model.Confidence: strategies.confidences(),
    scrkit.model.Dated: strategies.dated_deadlines(),
    scrkit.model.Done: strategies.done_deadlines(),
    scrkit.model.Draft: strategies.drafts(),
    scrkit.model.Duty: strategies.duties(),
    scrkit.model.Finding: strategies.findings(),
    scrkit.model.Framework: strategies.frameworks(),
    scrkit.model.Governance: strategies.governances(),
    scrkit.model.Impact: strategies.impacts(),
    scrkit.model.LearningRef: strategies.learning_refs(),
    scrkit.model.Lesson: strategies.lessons(),
    scrkit.model.Line: strategies.lines(),
    scrkit.model.Measure: strategies.measures(),
    scrkit.model.Meeting: strategies.meetings(),
    scrkit.model.Milestone: strategies.milestones(),
    scrkit.model.NotSet: strategies.unset_deadlines(),
    scrkit.model.Notice: strategies.notices(),
    scrkit.model.Ongoing: strategies.ongoing_deadlines(),
    scrkit.model.Outline: strategies.outlines(),
    scrkit.model.Owner: strategies.owners(),
    scrkit.model.Paragraph: strategies.paragraphs(),
    scrkit.model.Passage: strategies.passages(),
    scrkit.model.Period: strategies.periods(),
    scrkit.model.Person: strategies.people(),
    scrkit.model.Property: strategies.properties(),
    scrkit.model.Reading: strategies.readings(),
    scrkit.model.RecordedAcceptance: strategies.recorded_acceptances(),
    scrkit.model.Recurring: strategies.recurring_deadlines(),
    scrkit.model.Reference: strategies.references(),
    scrkit.model.Relative: strategies.relative_deadlines(),
    scrkit.model.Reported: strategies.reported_entries(),
    scrkit.model.Review: strategies.reviews(),
    scrkit.model.Rule: strategies.rules(),
    scrkit.model.Span: strategies.spans(),
    scrkit.model.Step: strategies.steps(),
    scrkit.model.Table: strategies.tables(),
    scrkit.model.TimeLimit: strategies.time_limits(),
    scrkit.model.Unclear: strategies.unclear_deadlines(),
    scrkit.model.View: strategies.views(),
    scrkit.model.Wordings: strategies.wordings(),
    scrkit.model.Vocabulary: strategies.vocabularies(),
    scrkit.model.Where: strategies.wheres(),
    scrkit.model.WordCount: strategies.word_counts(),
}

RECORDS = sorted(STRATEGIES, key=lambda record: record.__name__)

# Made without a check of their own, from parts that a layout's draft has been checked for already.
UNCHECKED_TUPLES = {"Reading"}

# Text that may be blank: words of a source that a record only repeats, or that mean nothing to it.
FREE_TEXT = {
    "Action.items",
    "Block.text",
    "Board.website",
    "Finding.mend",
    "Finding.plugin",
    "Finding.source",
    "Finding.words",
    "Measure.base",
    "Measure.caveat",
    "Measure.unit",
    "Measure.what",
    "Measure.when",
    "Measure.where",
    "Block.note",
    "Cell.fill",
    "Notice.said",
    "Reading.format",
    "Reading.layout",
    "Reported.text",
    "Review.website",
    "Rule.source",
    "Span.file",
    "Table.name",
    "Where.id",
    "Where.number",
}


def any_record() -> SearchStrategy[Any]:
    """Return any record of the model."""
    return st.sampled_from(RECORDS).flatmap(STRATEGIES.__getitem__)


def fields_of(*, origin: type | None = None, text: bool = False) -> list[tuple[type, str]]:
    """Return the record and name of each field that holds a tuple, or text that may not be blank."""
    found = []
    for record in RECORDS:
        attrs.resolve_types(record)
        for field in attrs.fields(record):
            is_text = field.type is str or set(get_args(field.type)) == {str, type(None)}
            is_free = f"{record.__name__}.{field.name}" in FREE_TEXT or field.name == "rule"
            if (text and is_text and not is_free) or (origin and get_origin(field.type) is origin):
                found.append((record, field.name))
    return found


def test_every_record_of_the_model_is_tried() -> None:
    """A record that is added to the model gets a strategy, and so these tests."""
    exported = {getattr(scrkit.model, name) for name in scrkit.model.__all__}

    assert {thing for thing in exported if isinstance(thing, type) and attrs.has(thing)} == set(STRATEGIES)


@given(any_record())
def test_a_record_is_frozen(record: Any) -> None:  # noqa: ANN401 - any record
    """No field can be set, and none added."""
    name = attrs.fields(type(record))[0].name

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(record, name, None)
    with pytest.raises(AttributeError):
        record.another = None


@given(any_record())
def test_a_record_is_hashable_and_equal_to_its_like(record: Any) -> None:  # noqa: ANN401 - as above
    """A copy is equal, and of equal records the hashes are equal."""
    copy = attrs.evolve(record)

    assert copy == record
    assert hash(copy) == hash(record)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_a_record_is_made_by_keyword_only(record: type) -> None:
    """Fields may be added anywhere and break nobody."""
    with pytest.raises(TypeError, match="positional argument"):
        record("one")


@pytest.mark.parametrize(
    ("record", "name"), [pair for pair in fields_of(origin=tuple) if pair[0].__name__ not in UNCHECKED_TUPLES]
)
@settings(max_examples=5)
@given(data=st.data())
def test_a_field_of_several_is_a_tuple_only(record: type, name: str, data: st.DataObject) -> None:
    """A list could be changed, a text would be taken for its letters."""
    valid = data.draw(STRATEGIES[record])

    for value in (list(getattr(valid, name)), "text", None):
        with pytest.raises(RecordError, match=f"expected a tuple, found {type(value).__name__}") as caught:
            attrs.evolve(valid, **{name: value})
        assert caught.value.path == f"{record.__name__}.{name}"


@pytest.mark.parametrize(("record", "name"), fields_of(text=True))
@settings(max_examples=5)
@given(data=st.data())
def test_text_is_never_blank(record: type, name: str, data: st.DataObject) -> None:
    """Text without a letter or digit says nothing; a duration of it is none."""
    valid = data.draw(STRATEGIES[record])

    for blank in ("", " ", "\n", "—", "...", "\u00a0", "\u200b"):
        with pytest.raises(RecordError, match=r"expected text, found none|ISO 8601 duration") as caught:
            attrs.evolve(valid, **{name: blank})
        assert caught.value.path == f"{record.__name__}.{name}"
