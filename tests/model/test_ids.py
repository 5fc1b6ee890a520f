"""An id stands once: in a review, and in an action."""

from __future__ import annotations

import pytest
from hypothesis import given

from scrkit.errors import RecordError
from scrkit.model import Action, Lesson, Review, Step
from strategies import reviews

ACTION = Action(id="2.1", text="We will act.")


def test_two_lessons_with_one_id_are_refused() -> None:
    """Two sections of one number are told apart by the layout, before."""
    lesson = Lesson(id="lesson-2", title="Lesson")

    with pytest.raises(RecordError, match=r"^Review: two lessons with the id 'lesson-2'$"):
        Review(id="a", title="a", board="a", lessons=(lesson, lesson))


def test_two_actions_with_one_id_are_refused_wherever_they_stand() -> None:
    """In one lesson, in two, and outside any."""
    inside = Lesson(id="lesson-2", title="Lesson", actions=(ACTION,))
    other = Lesson(id="lesson-3", title="Lesson", actions=(ACTION,))

    with pytest.raises(RecordError, match=r"^Review: two actions with the id '2\.1'$"):
        Review(id="a", title="a", board="a", lessons=(inside, other))
    with pytest.raises(RecordError, match="two actions"):
        Review(id="a", title="a", board="a", lessons=(inside,), actions=(ACTION,))
    with pytest.raises(RecordError, match="two actions"):
        Review(id="a", title="a", board="a", actions=(ACTION, ACTION))


def test_two_steps_with_one_id_are_refused() -> None:
    """In one action; another may have a step of the same name."""
    step = Step(id="1", text="First.")

    with pytest.raises(RecordError, match=r"^Action: two steps with the id '1'$"):
        Action(id="2.1", text="We will act.", steps=(step, step))


def test_numbers_may_repeat() -> None:
    """A number is the document's own, and documents number twice."""
    first = Action(id="2.1", number="2.1", text="One.")
    second = Action(id="2.1~2", number="2.1", text="Two.")

    assert Review(id="a", title="a", board="a", actions=(first, second)).actions == (first, second)


@given(reviews())
def test_all_actions_are_those_of_the_lessons_and_then_the_others(review: Review) -> None:
    """Each once, in the document's order."""
    inside = [action for lesson in review.lessons for action in lesson.actions]

    assert list(review.all_actions()) == [*inside, *review.actions]
