"""Each recommendation is a lesson: its number, title, text and acceptance."""

from __future__ import annotations

import pytest

from layouts.plan.plans import cell, entry, plan, tell, tell_entry
from scrkit.layouts.plan.entry import Field
from scrkit.model import Block, LearningRef

LONG = (
    "The Trust should make sure that staff in each of its hospitals know, at every time of the day, whom to ask for "
    "help when a child comes who has been hurt. It should test this."
)


def test_a_short_recommendation_is_its_own_title() -> None:
    """Without the label and what it refers to, which the text keeps."""
    told = tell_entry("3", recommendation="3. Listen to fathers (Finding 4)")

    assert (told.lesson.id, told.lesson.number, told.lesson.title) == ("lesson-3", "3", "Listen to fathers")
    assert told.lesson.learning == (LearningRef(learning="4"),)
    assert [(passage.number, passage.text) for passage in told.lesson.text] == [("3", "Listen to fathers (Finding 4)")]


@pytest.mark.parametrize(
    ("number", "printed", "title"),
    [
        ("R1", "R1 Listen to fathers", "Listen to fathers"),
        ("1", "R1: Listen to fathers", "Listen to fathers"),
        ("D", "D. Listen", "Listen"),
        ("3", "3 monthly audits", "3 monthly audits"),
    ],
)
def test_the_number_before_a_recommendation_is_no_part_of_its_title(number: str, printed: str, title: str) -> None:
    """Although a format takes it for text; a bare figure may count what follows."""
    told = tell_entry(number, recommendation=printed)

    assert (told.lesson.title, told.lesson.text[0].text, told.lesson.learning) == (title, printed, ())


def test_the_first_sentence_is_the_title_of_a_long_one() -> None:
    """All of it is the text."""
    told = tell_entry("3", recommendation=LONG)

    assert told.lesson.title.endswith("who has been hurt.")
    assert told.lesson.text[0].text == LONG


@pytest.mark.parametrize(
    ("heading", "recommendation", "title"),
    [
        ("Recommendation 3", "", "Recommendation 3"),
        ("Recommendation 3", "Listen to fathers.", "Listen to fathers."),
        ("Recommendation 3: Fathers", "Listen to fathers.", "Fathers"),
        ("Recommendation 3: Fathers", "", "Fathers"),
    ],
)
def test_the_heading_of_a_card(heading: str, recommendation: str, title: str) -> None:
    """Its own words are the title; a bare number is none unless nothing else is said. It is a heading as printed."""
    told = tell(plan(entry("3", heading=heading, recommendation=recommendation)))

    assert (told.lesson.title, told.lesson.learning) == (title, ())
    assert heading in [line.text for line in told.draft.headings]
    assert (told.lost, told.gained) == ({}, {})


def test_a_long_heading_of_a_card_is_the_text_too() -> None:
    """Where the title is only its first sentence."""
    told = tell(plan(entry("3", heading=f"Recommendation 3: {LONG}")))

    assert told.lesson.title.startswith("The Trust should")
    assert told.lesson.text[0].text.endswith("It should test this.")
    assert (told.lost, told.gained) == ({}, {})


def test_what_is_at_issue_stands_in_the_text() -> None:
    """And gives the title where there is no recommendation; further cells follow behind their labels."""
    told = tell(
        plan(
            entry("3", cell("scope", "Local", label="Scope:"), cell("comment", "See below."), issue="Nobody listened.")
        )
    )

    assert told.lesson.title == "Nobody listened."
    assert [passage.text for passage in told.lesson.text] == ["Nobody listened.", "Scope: Local", "See below."]


def test_learning_in_the_middle_of_a_recommendation_is_referred_to() -> None:
    """A finding of the report, each once; another recommendation is none of the report's learning."""
    told = tell_entry(
        "3", recommendation="In the light of Finding 2 and of recommendation 1 the Board should listen (Finding 4)."
    )

    assert [ref.learning for ref in told.lesson.learning] == ["2", "4"]


def test_a_number_stands_for_a_recommendation_that_is_not_printed() -> None:
    """Its cell is empty: the title can only be the number."""
    told = tell(plan(entry("3", cell("number", "3"), cell("recommendation"), action="Train.")))

    assert (told.lesson.title, told.action.id) == ("3", "lesson-3/1")
    assert "3" in [line.text for line in told.draft.headings]


def test_the_number_cell_is_the_number_of_the_first_paragraph() -> None:
    """No word stands twice; a cell that says more is a heading."""
    bare = tell(plan(entry("3", cell("number", "3."), recommendation="Listen.")))
    more = tell(plan(entry("3", cell("number", "Recommendation 3"), recommendation="Listen.")))

    assert [paragraph.number for paragraph in bare.draft.paragraphs] == ["3"]
    assert "3." not in [line.text for line in bare.draft.headings]
    assert "Recommendation 3" in [line.text for line in more.draft.headings]
    assert (bare.lost, bare.gained, more.lost, more.gained) == ({}, {}, {}, {})


def test_a_lesson_without_a_number_has_its_place() -> None:
    """And a number that comes again gets a fresh id."""
    told = tell(plan(entry("3", recommendation="A."), entry("3", recommendation="B."), entry(recommendation="C.")))

    assert [lesson.id for lesson in told.review.lessons] == ["lesson-3", "lesson-3~2", "lesson-3~3"]


def test_an_entry_may_go_on_with_the_one_before() -> None:
    """Its actions count on in that lesson; before any lesson they stand outside."""
    rows = (
        entry(continues=True, action="Begin."),
        entry("1", recommendation="A.", action="Train."),
        entry(continues=True, heading="Continued", action="Tell.", comment="Soon."),
        entry("2", recommendation="B.", action="Look."),
    )
    told = tell(plan(*rows))

    assert told.ids == ["lesson-1/1", "lesson-1/2", "lesson-2/1", "action-1"]
    assert [passage.text for passage in told.review.lessons[0].text] == ["A.", "Soon."]
    assert "Continued" in [line.text for line in told.draft.headings]


def test_a_plan_of_actions_has_no_lessons() -> None:
    """Their numbers are their own, and figures that repeat tell nothing."""
    told = tell(
        plan(
            entry("1", cell("number", "1"), action="Train."), entry("2", cell("number", "2"), action="- Tell.\n- Look.")
        )
    )
    again = tell(
        plan(entry("1", cell("number", "1"), action="Train."), entry("1", cell("number", "1"), action="Tell."))
    )

    assert (told.review.lessons, told.ids) == ((), ["1", "action-2", "action-3"])
    assert again.ids == ["action-1", "action-2"]
    assert (told.lost, told.gained, again.lost, again.gained) == ({}, {}, {}, {})


def test_a_section_may_name_the_recommendation() -> None:
    """All rows under it are its actions; another section is another lesson."""
    rows = (
        entry("1", section="Recommendation 1: Commissioner", action="Appoint by January 2018"),
        entry("2", section="Recommendation 1: Commissioner", action="Report by April 2018"),
        entry("1", section="Recommendation 2", action="Set up a panel"),
    )
    told = tell(plan(*rows))

    assert [(lesson.id, lesson.title) for lesson in told.review.lessons] == [
        ("lesson-1", "Commissioner"),
        ("lesson-2", "Recommendation 2"),
    ]
    assert told.ids == ["lesson-1/1", "lesson-1/2", "lesson-2/1"]


@pytest.mark.parametrize(
    ("cells", "acceptance"),
    [
        ({"acceptance": "Agreed"}, "accepted"),
        ({"acceptance": "Partly agreed: cost"}, "partly"),
        ({"acceptance": "Accepted", "response": "Not accepted."}, "not_accepted"),
        ({"response": "Rejected"}, "not_accepted"),
        ({"response": "We met twice."}, "not_stated"),
    ],
)
def test_the_acceptance_of_a_lesson(cells: dict[str, str], acceptance: str) -> None:
    """Never a default: the strictest that is stated, and the view that states it."""
    told = tell_entry(**cells)

    assert told.lesson.acceptance == acceptance
    assert (told.lesson.acceptance_from is None) == (acceptance == "not_stated")


def test_a_cell_that_should_state_it_and_does_not_is_said() -> None:
    """A template that still offers every answer states none."""
    told = tell_entry(acceptance="Agreed / Not agreed")

    assert (told.lesson.acceptance, told.notices) == ("not_stated", ["acceptance"])


def test_an_answer_that_accepts_nothing_is_what_was_done() -> None:
    """Context, no view."""
    told = tell_entry(response="We met twice.")

    assert [taken.text for taken in told.lesson.taken] == ["We met twice."]


def test_the_opening_may_record_the_acceptance() -> None:
    """Of a range of recommendations, by their numbers."""
    told = tell(plan(entry("3", recommendation="Listen."), opening="The Board accepts recommendations 1 to 5."))

    assert told.lesson.acceptance == "accepted"


def test_items_of_a_recommendation_stand_on_lines_of_their_own() -> None:
    """As in every passage."""
    blocks = (
        Block(kind="paragraph", text="Listen to:"),
        Block(kind="item", text="fathers"),
        Block(kind="paragraph", text="Soon."),
    )
    told = tell(plan(entry("1", Field(name="recommendation", blocks=blocks))))

    assert told.lesson.text[0].text == "Listen to:\n- fathers\n\nSoon."
