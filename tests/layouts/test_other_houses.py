"""Responses of further boards, years and frameworks, read as a careful reader would, with the reason in each test."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from layouts import houses_of_others as houses
from layouts.written import confidence_in, said, tell
from scrkit.errors import ReadError
from scrkit.model import Dated, NotSet, bounds

if TYPE_CHECKING:
    from layouts.written import Told

OTHERS = {
    "coded": (houses.CODED, "response.txt"),
    "labelled": (houses.LABELLED, "response.txt"),
    "levelled": (houses.LEVELLED, "response.md"),
    "bold": (houses.BOLD, "response.md"),
    "spelt": (houses.SPELT, "response.txt"),
    "reversed": (houses.REVERSED, "response.txt"),
    "roman": (houses.ROMAN, "response.txt"),
    "shared": (houses.SHARED, "response.txt"),
}


def due(told: Told) -> list[tuple[str, list[str], date | None]]:
    """Return every action with its owners and its last day."""
    return [(action.id, said(action.owners), bounds(action.deadline)[1]) for action in told.review.all_actions()]


def learning(told: Told) -> list[list[str]]:
    """Return the learning that each lesson answers."""
    return [[ref.learning for ref in lesson.learning] for lesson in told.review.lessons]


@pytest.mark.parametrize(("text", "name"), OTHERS.values(), ids=OTHERS)
def test_each_is_trusted_and_keeps_every_word(text: str, name: str) -> None:
    """All are responses in prose."""
    told = tell(text, name=name)

    assert told.confidence.value >= 0.5
    assert (told.lost, told.gained) == ({}, {})
    assert told.unplaced == []


def test_actions_with_letters_in_their_numbers() -> None:
    """An LSCB of 2010: A1 to A3 run through the document and are the actions' own numbers, no points of a list."""
    told = tell(houses.CODED)

    assert due(told) == [
        ("A1", ["Fenwick Primary Care Trust"], date(2010, 6, 30)),
        ("A2", ["Designated Nurse"], date(2010, 10, 31)),
        ("A3", ["Fenwick Council"], date(2010, 4, 30)),
    ]
    assert [action.number for action in told.review.all_actions()] == ["A1", "A2", "A3"]
    assert learning(told) == [["1"], ["2"]]
    assert [lesson.acceptance for lesson in told.review.lessons] == ["accepted", "partly"]
    assert told.review.dated == date(2010, 3, 8)


def test_actions_as_lines_with_labels() -> None:
    """A SAB of 2018: each "Action:" is an action, the lines below it are its lead and its day; the last day is its."""
    told = tell(houses.LABELLED)

    assert due(told) == [
        ("lesson-2.1/1", ["Corbridge Hospital NHS Trust"], date(2018, 10, 31)),
        ("lesson-2.1/2", ["Corbridge Council"], date(2019, 3, 31)),
    ]
    assert [(lesson.number, lesson.acceptance) for lesson in told.review.lessons] == [
        ("2.1", "accepted"),
        ("2.2", "not_accepted"),
    ]
    assert told.review.dated is None


def test_headings_by_their_levels_alone() -> None:
    """A partnership of 2021 without numbers: parts are the third level, findings the second, all else the first."""
    told = tell(houses.LEVELLED, name="response.md")

    assert [(lesson.id, lesson.number, lesson.title) for lesson in told.review.lessons] == [
        ("lesson-1", "1", "Neglect over years"),
        ("lesson-2", None, "Fathers"),
    ]
    assert learning(told) == [["1"], ["2", "3"]]
    assert [lesson.acceptance for lesson in told.review.lessons] == ["accepted", "partly"]
    assert said(told.review.governance.monitored_by) == ["Quality Group"]
    assert [passage.text for passage in told.review.introduction] == [
        "We thank the reviewer for the work.",
        "The report was received on 4 May 2021.",
    ]


def test_a_deeper_heading_that_nobody_knows_is_a_title_among_the_actions() -> None:
    """What stands under "Training", a level below "What we will do", will be done as well."""
    told = tell(houses.LEVELLED, name="response.md")

    assert due(told) == [
        ("lesson-1/1", ["Ashby Council"], date(2022, 6, 30)),
        ("lesson-1/2", ["Ashby Police"], date(2022, 5, 1)),
        ("lesson-2/1", ["Ashby NHS Trust"], date(2022, 3, 31)),
    ]


def test_headings_in_bold_alone() -> None:
    """A community safety partnership of 2015: lines in bold over others in bold that open parts are the lessons'."""
    told = tell(houses.BOLD, name="response.md")

    assert [(lesson.id, lesson.title, lesson.acceptance) for lesson in told.review.lessons] == [
        ("lesson-1", "Coercive control", "accepted"),
        ("lesson-2", "Housing", "not_accepted"),
    ]
    assert learning(told) == [["4"], ["5"]]
    assert due(told) == [("lesson-1/1", ["Marsham Police"], date(2015, 11, 2))]


def test_lessons_numbered_in_words() -> None:
    """An LSCB of 2014: the number is as printed; each starts where a title so labelled has parts below it."""
    told = tell(houses.SPELT)

    assert [(lesson.id, lesson.title) for lesson in told.review.lessons] == [
        ("lesson-One", "Listening to children"),
        ("lesson-Two", "Supervision"),
    ]
    council, trust = told.review.all_actions()
    assert bounds(council.deadline) == (date(2014, 9, 1), None)
    assert bounds(trust.deadline) == (None, date(2014, 12, 31))


def test_sections_and_parts_in_another_order() -> None:
    """An LSCB of 2012: actions for all come first, a lesson's view last, the background at the very end."""
    told = tell(houses.REVERSED)

    assert told.kinds == {
        "1.1": ("action",),
        "2.1.1": ("action",),
        "2.2.1": ("impact",),
        "2.3.1": ("view",),
        "3.1": ("introduction",),
    }
    assert [action.id for action in told.review.actions] == ["1.1"]
    assert told.lesson("2").acceptance == "accepted"


def test_sections_with_roman_numerals() -> None:
    """A SAB of 2013: two titles that follow on from I. show their letters to be numbers."""
    told = tell(houses.ROMAN)

    assert [(lesson.number, lesson.title) for lesson in told.review.lessons] == [
        ("I", "Care homes"),
        ("II", "Hospital discharge"),
    ]
    assert learning(told) == [["3"], ["4"]]
    assert due(told) == [
        ("lesson-I/1", ["Selby Vale Council"], date(2013, 4, 30)),
        ("lesson-II/1", ["Selby Vale Hospital Trust"], date(2013, 5, 1)),
    ]


def test_one_section_that_answers_several_findings() -> None:
    """A partnership of 2023: all three are one lesson's; an action that names another's takes nothing from it."""
    told = tell(houses.SHARED)
    also, lead = told.review.all_actions()

    assert learning(told) == [["3", "4", "5"], ["6"]]
    assert also.deadline == NotSet()
    assert also.inherits_deadline_from is None
    assert [step.deadline.said for step in lead.steps] == ["by 5 January 2024", "in March 2024"]
    assert isinstance(lead.deadline, Dated)


def test_recommendations_by_agency_without_an_answer_are_refused() -> None:
    """They name no board, nobody answers them and none has an owner or a day: a plan made of them would be invented."""
    text = (
        "The recommendations of an earlier serious case review.\n\nHealth:\n\n"
        "A i. Health visitors to be reminded of the procedures.\n\nii. Staff must write down what they hear.\n\n"
        "B i. Records to be audited.\n\nHospital:\n\nD. To make sure that midwives know the handbook.\n"
    )

    assert confidence_in(text) < 0.5
    with pytest.raises(ReadError, match="no numbered sections were found"):
        tell(text)
