"""SCR107 and SCR110: the parts of a lesson, and text without a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scrkit.model import ActionTaken, Line, View
from validators.drafts import AT, action, check, codes, lesson, only, passage, review

if TYPE_CHECKING:
    from scrkit.model import Review

RULES = ("SCR107", "SCR110")


def codes_of(of: Review) -> list[str]:
    """Return the codes of what these rules find in *of*."""
    return codes(of, *RULES)


def view(text: str) -> View:
    """Return a view that states nothing."""
    return View(id="2.2.1", number="2.2.1", text=text)


OTHER = lesson(
    id="lesson-3",
    number="3",
    text=(passage("3.1", "The midwife was not told."),),
    views=(View(id="3.2.1", number="3.2.1", text="The Board accepts this.", acceptance="accepted"),),
    actions=(action(id="3.3.1", number="3.3.1"),),
)
"""A lesson with a view, so that one is asked for of another."""


def test_a_good_review_has_no_fault() -> None:
    """Every rule is silent."""
    assert check(review()) == []


def test_a_lesson_without_a_view() -> None:
    """Stands at the lesson."""
    found = only(review(lessons=(lesson(views=(), acceptance_from=None), OTHER)), "SCR107")

    assert found.message == "the lesson has no view"
    assert (found.where.kind, found.where.id, found.where.number, found.where.at) == ("lesson", "lesson-2", "2", AT)
    assert (found.severity, found.level, found.words) == ("warning", "G", "Working with fathers")


def test_a_lesson_without_view_and_action_is_told_once() -> None:
    """Of both."""
    found = only(review(lessons=(lesson(views=(), actions=(), acceptance_from=None), OTHER)), "SCR107")

    assert found.message == "the lesson has no view and no action, and no reason for none"


@pytest.mark.parametrize(
    "reason",
    [
        "No further action is required.",
        "The Board considers that no additional actions are needed.",
        "It was agreed that no action by the Board is necessary.",
        "Nothing further is needed.",
        "This is addressed by the actions in section 4.",
        "It is covered by paragraph 3.5.1.",
    ],
)
def test_a_reason_for_no_action(reason: str) -> None:
    """May stand in any part of the lesson."""
    assert codes_of(review(lessons=(lesson(views=(view(reason),), actions=()),))) == []
    assert codes_of(review(lessons=(lesson(text=(passage("2.1", reason),), actions=()),))) == []


@pytest.mark.parametrize(
    "text",
    [
        "No remedial action has been taken to date.",
        "No action.",
        "The Board thought long about it.",
        "Nothing was said.",
    ],
)
def test_what_is_no_reason(text: str) -> None:
    """That nothing was done is none."""
    taken = ActionTaken(id="2.3.1", number="2.3.1", text=text)

    assert codes_of(review(lessons=(lesson(taken=(taken,), actions=()),))) == ["SCR107"]


def test_a_lesson_that_is_not_accepted_needs_no_action() -> None:
    """That it is not accepted is the reason."""
    assert codes_of(review(lessons=(lesson(acceptance="not_accepted", actions=()),))) == []


def test_text_without_a_place_is_told_where_it_stood() -> None:
    """At the document, each line by itself, with its own place."""
    found = check(review(unplaced=(Line(text="A stray line", at=AT), Line(text="Another"))))

    assert [(one.code, one.words, one.where.kind) for one in found] == [
        ("SCR110", "A stray line", "document"),
        ("SCR110", "Another", "document"),
    ]
    assert found[0].where.at == AT
    assert (found[0].severity, found[0].level, found[0].source) == ("warning", None, None)


@pytest.mark.parametrize(("length", "shown"), [(80, "x" * 80), (81, "x" * 80 + " \N{HORIZONTAL ELLIPSIS}")])
def test_long_text_is_shown_in_part(length: int, shown: str) -> None:
    """Eighty characters tell which it is."""
    assert only(review(unplaced=(Line(text="x" * length),)), "SCR110").words == shown
