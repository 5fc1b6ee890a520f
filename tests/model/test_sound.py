"""Promises about records that somebody else made: nothing in them is of another type than its field says."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import pytest
from hypothesis import given

from model.test_records import any_record
from scrkit.errors import RecordError
from scrkit.model import Action, Board, Confidence, Finding, Lesson, Meeting, Owner, Review, Rule, Span, Where
from scrkit.model.sound import fits, refuse_unsound

if TYPE_CHECKING:
    from collections.abc import Callable


@given(any_record())
def test_what_the_model_makes_is_sound(record: object) -> None:
    """Of every kind."""
    refuse_unsound(record, type(record))


class Text(str):
    """A text that is more than a text."""

    __slots__ = ()


class Pair(NamedTuple):
    """A tuple that is more than a tuple."""

    one: str
    two: str


class Derived(Owner):
    """An owner with more than an owner has."""


REVIEW = Review(id="a", title="b", board="c")
WHERE = Where(kind="document")


def changed(**values: Any) -> Review:  # noqa: ANN401 - whatever is wrong
    """Return a review with other values than its fields may have."""
    return attrs.evolve(REVIEW, **values)


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (changed(website=3), r"Review\.website: found int"),
        (changed(website=Text("x")), r"Review\.website: found Text"),
        (changed(dated=datetime(2024, 1, 1)), r"Review\.dated: found datetime"),  # noqa: DTZ001 - no day at all
        (changed(legal_basis=("a", 3)), r"Review\.legal_basis\.1: found int"),
        (changed(milestones=(None,)), r"Review\.milestones\.0: found NoneType"),
        (
            changed(lessons=(Lesson(id="l", title="t", actions=(Action(id="1", text="x", owners=(3,)),)),)),  # type: ignore[arg-type]  # that is the fault
            r"Review\.lessons\.0\.actions\.0\.owners\.0: found int",
        ),
        (changed(actions=(Action(id="1", text="x", deadline=3),)), r"Review\.actions\.0\.deadline: found int"),  # type: ignore[arg-type]  # as above
        (
            changed(actions=(Action(id="1", text="x", owners=(Derived(said="x", post="y"),)),)),
            r"Review\.actions\.0\.owners\.0: found Derived",
        ),
        (object.__new__(Review), r"Review\.id: found nothing"),
        (None, r"Review: found NoneType"),
    ],
)
def test_what_does_not_belong_is_told_with_its_way(record: object, said: str) -> None:
    """And with what was found; never with what it says."""
    with pytest.raises(RecordError, match=f"^{said} where something else belongs$"):
        refuse_unsound(record, Review)


@pytest.mark.parametrize(
    ("value", "annotation", "fitting"),
    [
        (1, float, True),
        (1.5, float, True),
        (True, float, False),
        (True, int, False),
        (10**18, int, False),
        (-(10**18), float, False),
        ("S", "level", True),
        ("X", "level", False),
        (None, "level", True),
        (("a", "b"), tuple[str, str], True),
        (("a",), tuple[str, str], False),
        (["a"], tuple[str, ...], False),
        (Pair("a", "b"), tuple[str, ...], False),
        (Text("S"), "level", False),
    ],
)
def test_a_value_fits_its_type_or_not(value: object, annotation: Any, fitting: bool) -> None:  # noqa: ANN401, FBT001 - a table
    """Numbers that no review has do not."""
    if annotation == "level":
        made: Any = value
        rule = Rule(code="SEA1", title="t", severity="error", level=made)
        assert fits(rule, Rule) is fitting
    else:
        assert fits(value, annotation) is fitting


@pytest.mark.parametrize(
    "made",
    [
        lambda: Finding(code="A1", severity="grave", message="m", where=WHERE),  # type: ignore[arg-type]  # that is the fault
        lambda: Finding(code="A1", severity="error", message="m", where=Where(kind="lesson", id="l", at=Span(file=3))),  # type: ignore[arg-type]  # as above
        lambda: Confidence(value=0.5, reasons=(5,)),  # type: ignore[arg-type]  # as above
        lambda: Board(id="b", names=("B",), meetings=(Meeting(name="m", on="2014-01-01"),)),  # type: ignore[arg-type]  # as above
        lambda: Confidence(value=True),
    ],
)
def test_records_of_every_kind_are_looked_at(made: Callable[[], object]) -> None:
    """However deep the fault is."""
    record = made()

    with pytest.raises(RecordError):
        refuse_unsound(record, type(record))


def test_a_day_is_a_day() -> None:
    """And nothing, where a field may be empty."""
    assert fits(date(2024, 1, 1), date)
    assert fits(None, None)


def raw(record: type, /, **values: Any) -> Any:  # noqa: ANN401 - as above
    """Return a *record* whose constructor was passed over."""
    made: Any = object.__new__(record)
    for name, value in values.items():
        object.__setattr__(made, name, value)
    return made


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (raw(Confidence, value=float("inf"), reasons=()), "confidence runs from 0 to 1"),
        (raw(Confidence, value=float("nan"), reasons=()), "confidence runs from 0 to 1"),
        (raw(Where, kind="lesson", id=None, number=None, at=Span()), "a place is named by id or number"),
        (
            raw(Rule, code="", title="t", severity="error", level=None, source=None, why=None, bad=None, good=None),
            "expected text, found none",
        ),
        (
            raw(
                Span,
                file=None,
                page=None,
                line=-5,
                column=None,
                end_line=None,
                end_column=None,
                cell=None,
                paragraph=None,
            ),
            "from 1",
        ),
    ],
)
def test_what_a_constructor_would_have_refused_is_refused(record: object, said: str) -> None:
    """It may have been passed over."""
    with pytest.raises(RecordError, match=said):
        refuse_unsound(record, type(record))
    assert not fits(record, type(record))
