"""What the parts of a lesson say together."""

from __future__ import annotations

import pytest

from layouts.written import response, tell

RECORD = "1.2 The Board accepted the lessons in paragraphs 5.1 to 5.3."


def lesson_with(view: str, *, record: str = "", learning: str = "Learning 5.1") -> tuple[str, str | None]:
    """Return the acceptance of a lesson with this view, and the paragraph that says it."""
    text = response().replace("2.2.1 The Board accepts this learning.", view)
    text = text.replace("2. Working with fathers - Learning 5.1", f"{record}\n\n2. Working with fathers - {learning}")
    lesson = tell(text).lesson("2")
    return lesson.acceptance, lesson.acceptance_from


def test_a_view_that_accepts() -> None:
    """Is where it is said."""
    assert lesson_with("2.2.1 The Board accepts this learning.") == ("accepted", "2.2.1")


def test_of_two_views_the_strictest_counts() -> None:
    """Wherever it stands."""
    two = "2.2.1 The Board accepts this learning.\n\n2.2.2 The Board does not accept this finding."

    assert lesson_with(two) == ("not_accepted", "2.2.2")


def test_a_recorded_range_speaks_where_no_view_does() -> None:
    """Of all that the lesson answers."""
    assert lesson_with("2.2.1 The Board met.", record=RECORD) == ("accepted", "1.2")
    assert lesson_with("2.2.1 The Board met.", record=RECORD, learning="Learning 5.1 and 5.9") == ("not_stated", None)


def test_a_view_goes_before_a_recorded_range() -> None:
    """It speaks of this lesson."""
    assert lesson_with("2.2.1 The Board does not accept this finding.", record=RECORD) == ("not_accepted", "2.2.1")


def test_a_recorded_refusal_counts_beside_a_view_that_accepts() -> None:
    """The strictest that is stated counts, and a refusal of part of the learning leaves it accepted in part."""
    refused = "1.2 The Board did not accept the findings in paragraphs 5.1 to 5.2."
    view = "2.2.1 The Board accepts this learning."

    assert lesson_with(view, record=refused) == ("not_accepted", "1.2")
    assert lesson_with(view, record=refused, learning="Learning 5.1 and 5.9") == ("partly", "1.2")


def test_a_lesson_that_answers_nothing_is_in_no_range() -> None:
    """Nobody said that it is accepted."""
    assert lesson_with("2.2.1 The Board met.", record=RECORD, learning="autumn") == ("not_stated", None)


def test_figures_of_an_impact_are_read() -> None:
    """Each with its unit."""
    told = tell(response(after="2.4 Impact\n\n2.4.1 Visits on time have risen to 91% in Dunmere."))
    (impact,) = told.lesson("2").impacts

    assert [measure.value for measure in impact.measures] == ["91"]


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("No further action is required.", False),
        ("No additional actions have been identified.", False),
        ("No further action is required of schools; Dunmere Police will act.", True),
        ("Dunmere Police will act.", True),
    ],
)
def test_that_nothing_needs_doing_is_no_action(text: str, needed: bool) -> None:  # noqa: FBT001 - what is expected
    """Unless somebody is to do something all the same."""
    assert bool(tell(response(actions=f"2.3.1 {text}")).lesson("2").actions) is needed
