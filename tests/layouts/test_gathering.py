"""What the headings inside a section open, and what belongs to a paragraph."""

from __future__ import annotations

import pytest

from layouts.written import response, said, tell

LONG = "The Board heard from everybody who had known the family and thanks all of them for what they said to it."


@pytest.mark.parametrize(
    "heading",
    ["Family involvement", "2.4 Family involvement", "## Family involvement"],
)
def test_an_unknown_heading_takes_what_follows_out_of_the_actions(heading: str) -> None:
    """By its marks, by its number, or because the numbers after it start anew."""
    told = tell(response(after=f"{heading}\n\n2.4.1 The family was asked."))

    assert told.unplaced == ["2.4.1 The family was asked."]
    assert [action.id for action in told.review.all_actions()] == ["2.3.1"]


def test_an_unknown_title_over_prose() -> None:
    """Outside the actions, where no label can be mistaken for one."""
    told = tell(response(after=f"2.4 Impact\n\n2.4.1 Things are better.\n\nFamily involvement\n\n{LONG}"))

    assert told.unplaced == [LONG]


@pytest.mark.parametrize(
    "line",
    [
        "Lead: Dunmere Police",
        "Dunmere Police",
        "and the family",
        "a line that is longer than any title would be in such a response as this",
    ],
)
def test_a_short_line_between_actions_belongs_to_the_one_before_it(line: str) -> None:
    """A label, a name, words that run on."""
    told = tell(response(actions=f"2.3.1 Dunmere Police will act.\n\n{line}\n\n2.3.2 Dunmere Council will act."))

    assert told.action("2.3.1").text.endswith(line)
    assert told.unplaced == []


def test_a_short_line_over_prose_among_actions_is_no_title() -> None:
    """It may be a name or a label."""
    told = tell(response(actions=f"2.3.1 Dunmere Police will act.\n\nDunmere Police\n\n{LONG}"))

    assert told.unplaced == []


def test_oversight_among_further_actions_is_no_action() -> None:
    """A paragraph that says nothing else."""
    told = tell(response(after="3. Further actions\n\n3.1 The plan will be monitored by the Quality Group."))

    assert told.kinds["3.1"] == ("governance",)
    assert told.review.actions == ()


def test_an_item_of_another_sort_is_an_action_where_nothing_announces_it() -> None:
    """Sorts of marks change in exports."""
    told = tell(response(actions="1. Dunmere Police will write.\n\n- Dunmere Council will call."))

    assert len(told.lesson("2").actions) == 2


def test_a_heading_in_the_line_of_an_unnumbered_paragraph() -> None:
    """In a lesson without numbers each part begins so."""
    blocks = (
        "3. Recording",
        "Lesson: Records were poor.",
        "Board view: The Board agrees.",
        "Impact: Records are better.",
        "Action: Dunmere Police will act.",
        "Action: Dunmere Council will act.",
        "Outcome: better records.",
    )
    told = tell(response(after="\n\n".join(blocks)))

    assert [action.text for action in told.lesson("3").actions] == [
        "Dunmere Police will act.",
        "Dunmere Council will act.\n\nOutcome: better records.",
    ]
    assert [impact.text for impact in told.lesson("3").impacts] == ["Records are better."]
    assert (told.lost, told.gained) == ({}, {})


def test_a_label_in_a_numbered_paragraph_below_a_part_is_no_heading() -> None:
    """The part is known already."""
    told = tell(response(after="2.4 Impact\n\n2.4.1 Progress: visits are on time."))

    assert [impact.text for impact in told.lesson("2").impacts] == ["Progress: visits are on time."]


def test_unnumbered_actions_are_one_each() -> None:
    """A paragraph that goes on about one belongs to it, and so do points under it."""
    blocks = (
        "Dunmere Police will act.",
        "This will take two weeks.",
        "Dunmere Council will see to:",
        "- homes",
        "- schools",
    )
    actions = "\n\n".join((*blocks, "Dunmere College will act."))
    first, second, third = tell(response(actions=actions)).lesson("2").actions

    assert (first.id, second.id, third.id) == ("2.3", "lesson-2/2", "lesson-2/3")
    assert first.text == "Dunmere Police will act.\n\nThis will take two weeks."
    assert second.items == ("homes", "schools")


@pytest.mark.parametrize(("mark", "numbers"), [("-", [None, None]), ("1.", ["1", "1"]), ("(a)", ["a", "a"])])
def test_a_list_under_the_heading_of_actions_is_of_actions(mark: str, numbers: list[str | None]) -> None:
    """Its figure or letter is the action's number, and names it in its own list only."""
    actions = f"{mark} Dunmere Police will:\n   - write\n   - call\n{mark} Dunmere Council will act."
    told = tell(response(actions=actions))
    first, second = told.lesson("2").actions

    assert [first.number, second.number] == numbers
    assert [first.id, second.id] == ["lesson-2/1", "lesson-2/2"]
    assert second.text == "Dunmere Council will act."
    assert said(second.owners) == ["Dunmere Council"]
    assert (told.lost, told.gained) == ({}, {})


def test_figures_that_run_through_the_document_name_their_actions() -> None:
    """No list starts anew."""
    first, second = (
        tell(response(actions="1. Dunmere Police will act.\n\n2. Dunmere Council will act.")).lesson("2").actions
    )

    assert [first.id, second.id] == ["1", "2"]


def test_points_under_a_listed_action_that_announces_them_are_its_own() -> None:
    """It ends in a colon."""
    told = tell(response(actions="1. Dunmere Police will:\n\n- write\n- call\n\nLead: Chief Constable\n"))
    (action,) = told.lesson("2").actions

    assert action.items == ("write", "call")
    assert "Lead: Chief Constable" in action.text


def test_an_item_with_nothing_beside_its_number_is_unplaced() -> None:
    """In a list of actions too."""
    told = tell(response(actions="1.\n\n2. Dunmere Police will act."))

    assert (told.lost, told.gained) == ({}, {})
    assert [action.number for action in told.lesson("2").actions] == ["2"]


def test_a_list_under_another_heading_is_one_paragraph() -> None:
    """Points of an impact are one impact."""
    told = tell(response(after="2.4 Impact\n\n- Fewer visits\n- More calls"))
    (impact,) = told.lesson("2").impacts

    assert (impact.number, impact.text) == ("2.4", "- Fewer visits\n- More calls")


def test_two_sections_of_one_number_are_told_apart() -> None:
    """By the id of the second."""
    told = tell(response(after="2. Recording\n\n2.1 Records.\n\n2.2 Board view\n\n2.2.1 It is accepted."))

    assert [lesson.id for lesson in told.review.lessons] == ["lesson-2", "lesson-2~2"]


def test_lessons_learned_between_two_sections_is_a_heading() -> None:
    """Of the lessons that follow, and of nothing in the section before it."""
    text = response().replace("2. Working", "Lessons Learned\n\n2. Working")

    assert "Lessons Learned" in tell(text).headings
