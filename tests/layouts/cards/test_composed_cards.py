"""Composed plans on cards, each in a house style of its own, read exactly."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from layouts.cards import composed
from layouts.cards.carded import Told, outline, plan, sure, tabled, tell

if TYPE_CHECKING:
    from scrkit.model import Outline

PLANS = {
    "labels before their words": outline(composed.RUN_IN),
    "a theme first": outline(composed.THEMES),
    "headings and bold type": outline(composed.MARKDOWN, name="plan.md"),
    "several actions to a finding": outline(composed.FINDINGS),
    "an action to a card": outline(composed.ACTIONS),
    "labels above their words": outline(composed.SECTIONS),
    "a table for each": tabled(*composed.TABLES),
    "one table": tabled(*composed.ONE_TABLE),
}


def told(name: str) -> Told:
    """Return what is made of a plan."""
    return tell(PLANS[name])


@pytest.mark.parametrize("found", PLANS.values(), ids=PLANS)
def test_no_word_is_lost_and_the_layout_is_sure(found: Outline) -> None:
    """Every word is placed once, and nobody has to be asked which layout reads the plan."""
    made = tell(found)

    assert (made.lost, made.gained, made.unplaced) == (Counter(), Counter(), [])
    assert sure(found).value > 0.7


def test_labels_before_their_words() -> None:
    """Owners and dates stand on their labels' lines; a pointer to another card stays text; the plan has its own day."""
    made = told("labels before their words")

    assert plan(made) == [
        (
            "1",
            "The Board should agree one route for concerns that are not resolved.",
            [("Agree and publish a single route for concerns.", ["Head of Adult Safeguarding"], "2021-09-30")],
        ),
        (
            "2",
            "Agencies should share chronologies within ten days.",
            [("Write a standard for sharing chronologies.", ["Ferncombe Council"], "2022-03-31")],
        ),
    ]
    assert [lesson.acceptance for lesson in made.lessons] == ["accepted", "partly"]
    assert [one.text for one in made.actions[1].reported] == ["Please see recommendation 1 for an update."]
    review = made.draft.review
    assert (review.board, str(review.dated)) == ("Ferncombe Safeguarding Adults Board", "2021-05-14")
    assert [one.said for one in review.governance.monitored_by] == ["Quality Group"]
    assert len(review.introduction) == 1


def test_a_theme_first() -> None:
    """Cards without numbers of their own begin where the first label comes again; fields may be missing."""
    made = told("a theme first")

    assert plan(made) == [
        (
            "1.1",
            "Families should have one point of contact.",
            [("Publish the list of contacts by 30 June 2024.", ["Prison Service"], "2024-06-30")],
        ),
        (
            "1.2",
            "Families should be told within a day.",
            [("Agree the standard.", ["Prison Service", "Health Board"], "none")],
        ),
        (
            "2.1",
            "Staff should be trained each year.",
            [("Train the others by December 2024.", ["Prison Service"], "2024-12-31")],
        ),
    ]
    assert [passage.text for passage in made.lessons[0].text][1:] == ["Theme: Family contact"]


def test_headings_and_bold_type() -> None:
    """Lists beside each other pair by their numbers; what stands behind the last card's heading is none of it."""
    made = told("headings and bold type")

    owners = ["Designated Nurse", "Principal Social Worker"]
    assert plan(made) == [
        (
            "R1",
            "Hearing the child",
            [("Revise the recording template.", owners, "2023-01-31"), ("Audit forty records.", owners, "2023-04-30")],
        ),
        (
            "R2",
            "Supervision",
            [("Introduce joint supervision.", ["Assistant Director, Children's Social Care"], "2023-08-31")],
        ),
    ]
    assert [passage.text for passage in made.lessons[0].text][-1:] == ["The voice of the child was not recorded."]
    assert [one.said for one in made.draft.review.governance.monitored_by] == ["Learning and Improvement Group"]


def test_several_actions_to_a_finding() -> None:
    """Each has its own owner and date, and belongs to the finding above it."""
    made = told("several actions to a finding")

    assert plan(made) == [
        (
            "1",
            "Agencies did not see the whole family.",
            [
                ("Publish guidance on thinking about the whole family.", ["Business Manager"], "2015-06-01"),
                ("Hold two learning events.", ["Training Sub-Group"], "2015-10-31"),
            ],
        ),
        (
            "2",
            "Concerns were not escalated.",
            [("Revise the escalation policy.", ["Policy Sub-Group"], "2015-03-31")],
        ),
    ]


def test_an_action_to_a_card() -> None:
    """Where only actions are numbered there are no lessons."""
    made = told("an action to a card")

    assert made.lessons == ()
    assert [(one.number, one.text, [owner.said for owner in one.owners]) for one in made.actions] == [
        ("1", "Train the reception staff of every surgery.", ["Clinical Commissioning Group"]),
        ("2", "Put posters in every surgery.", ["Clinical Commissioning Group"]),
        ("3", "Review the referral form.", ["Marlbeck Constabulary"]),
    ]


def test_labels_above_their_words() -> None:
    """Nothing sets the labels apart but that they come again; themes head several cards; the key tells the states."""
    made = told("labels above their words")

    assert plan(made) == [
        (
            "1",
            "The Trust should review discharge letters.",
            [("Audit fifty letters.", ["Medical Director"], "2020-02-28")],
        ),
        (
            "2",
            "The Trust should follow patients up.",
            [("Call each patient within two days.", ["Service Manager"], "ongoing")],
        ),
        ("3", "Records should be complete.", [("Introduce a checklist.", ["Chief Information Officer"], "unclear")]),
    ]
    assert [one.value for action in made.actions for one in action.reported] == ["Green", "Amber", "Amber"]
    assert made.draft.review.status_scale == ("Green = complete", "Amber = on track")
    assert made.draft.review.edition == "Version 2"


def test_a_table_for_each() -> None:
    """Labels stand in the first column; the lines of a cell are actions of their own."""
    made = told("a table for each")

    assert plan(made) == [
        (
            "1",
            "Risk assessments should be shared.",
            [
                ("Agree a form.", ["Head of Nursing"], "2019-06-30"),
                ("Use it in all referrals.", ["Head of Nursing"], "2019-06-30"),
            ],
        ),
        (
            "2",
            "Carers should be offered an assessment.",
            [("Offer assessments by letter.", ["Wexcombe Council"], "2019-09-30")],
        ),
    ]
    assert [lesson.acceptance for lesson in made.lessons] == ["accepted", "partly"]


def test_one_table() -> None:
    """A row over the width of the table begins a card; a label that nobody knows keeps its words."""
    made = told("one table")

    assert plan(made) == [
        (
            "1",
            "Schools should record all concerns.",
            [("Issue a template to schools.", ["Director of Education"], "2016-05-01")],
        ),
        (
            "2",
            "Health visitors should see siblings.",
            [("Change the visiting standard.", ["Health Visiting Service Manager"], "2016-07-31")],
        ),
    ]
    assert [passage.text for lesson in made.lessons for passage in lesson.text][-1:] == ["Risk: High"]
