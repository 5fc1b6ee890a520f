"""Promises of a review as a plan."""

from __future__ import annotations

import pytest
from hypothesis import given

from renderers.papers import action, context, finding, lesson, owner, review
from scrkit.model import Acceptance, Governance, LearningRef, Lesson, Review
from scrkit.renderers.plan import plan_of
from strategies import reviews


def test_what_the_paper_is_stands_at_its_head() -> None:
    """Board, title, day, edition, meeting and governance, each on one line or said to be missing."""
    governance = Governance(monitored_by=(owner("A group"), owner("B group")))
    plan = plan_of(context(review(board="A\n\tBoard", title="Our\nresponse", governance=governance)))

    assert (plan.board, plan.title, plan.dated) == ("A Board", "Our response", "10 January 2024")
    assert (plan.edition, plan.meetings, plan.on) == ("not stated", ("not stated",), "10 January 2024")
    assert (plan.monitored_by, plan.exceptions_to) == ("A group, B group", "not stated")


def test_a_response_of_no_day_says_so() -> None:
    """Neither its day nor the paper's is made up."""
    plan = plan_of(context(review(dated=None)))

    assert (plan.dated, plan.on, plan.day) == ("not stated", "not stated", None)


def test_actions_stand_under_their_lessons_and_the_others_last() -> None:
    """A lesson without actions keeps its place; so nobody overlooks it."""
    lessons = (lesson("2", action("2.1")), lesson("3"))
    plan = plan_of(context(review(action("9"), lessons=lessons)))

    assert [(group.title, [row.reference for row in group.rows]) for group in plan.groups] == [
        ("Lesson 2: Listening", ["2.1"]),
        ("Lesson 3: Listening", []),
        ("Actions outside any lesson", ["9"]),
    ]


def test_no_group_for_others_where_there_are_none() -> None:
    """Every action in a lesson, no last group."""
    plan = plan_of(context(review(lessons=(lesson("2", action("2.1")),))))

    assert [group.title for group in plan.groups] == ["Lesson 2: Listening"]


def test_a_lesson_without_a_number_is_its_title() -> None:
    """No number is made up."""
    plan = plan_of(context(review(lessons=(Lesson(id="x", title="Seeing\nthe child"),))))

    assert plan.groups[0].title == "Seeing the child"


@pytest.mark.parametrize(
    ("acceptance", "words"),
    [
        ("accepted", "Accepted"),
        ("partly", "Accepted in part"),
        ("not_accepted", "Not accepted"),
        ("not_stated", "Acceptance not stated"),
    ],
)
def test_acceptance_is_said_in_words(acceptance: Acceptance, words: str) -> None:
    """Four values, never a default."""
    plan = plan_of(context(review(lessons=(lesson("2", acceptance=acceptance),))))

    assert plan.groups[0].about == words


def test_a_lesson_says_which_learning_it_answers() -> None:
    """Part of a piece of learning is told from the whole, and the paragraph that accepts is named."""
    learning = (LearningRef(learning="14.7"), LearningRef(learning="14.2", extent="part"))
    drawn = lesson("6", learning=learning, acceptance="accepted", acceptance_from="6.2")

    assert plan_of(context(review(lessons=(drawn,)))).groups[0].about == (
        "Answers learning 14.7, part of 14.2; accepted (paragraph 6.2)"
    )


def test_incomplete_checks_and_findings_are_handed_on() -> None:
    """The plan runs no check of its own."""
    plan = plan_of(context(review(), complete=False, findings=(finding("SCR1", None, "no day"),)))

    assert not plan.complete
    assert [concern.code for concern in plan.attention] == ["SCR1"]


@given(reviews())
def test_no_action_is_left_out(drawn: Review) -> None:
    """Every action of any review is a row, in order, with its own text."""
    rows = plan_of(context(drawn)).rows

    assert [(row.id, row.text) for row in rows] == [(each.id, each.text) for each in drawn.all_actions()]
