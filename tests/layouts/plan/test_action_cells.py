"""Which actions a cell holds: the items of its list, its paragraphs, or one of all of it."""

from __future__ import annotations

import pytest

from layouts.plan.plans import cell, entry, plan, tell, tell_entry
from scrkit.layouts.plan.entry import Field
from scrkit.model import Block, Reference


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("1. Train staff.\n2. Tell families.", ["1", "2"]),
        ("- Train staff.\n- Tell families.", [None, None]),
        ("(a) Train staff.\n(b) Tell families.", ["a", "b"]),
    ],
)
def test_a_list_is_an_action_for_each_item(printed: str, numbers: list[str | None]) -> None:
    """However it is marked: its own numbers start anew in each cell, so the ids tell the place."""
    told = tell_entry("3", action=printed)

    assert [action.text for action in told.actions] == ["Train staff.", "Tell families."]
    assert told.ids == ["lesson-3/1", "lesson-3/2"]
    assert [action.number for action in told.actions] == numbers
    assert (told.lost, told.gained) == ({}, {})


def test_paragraphs_without_marks_are_one_action() -> None:
    """Nothing says that the second is a task of its own."""
    told = tell_entry(action="Train staff.\nTell families what was learnt.")

    assert told.action.text == "Train staff.\nTell families what was learnt."


def test_paragraphs_are_actions_where_as_many_dates_stand_beside_them() -> None:
    """The dates say that there are two things to do."""
    told = tell_entry(action="Train staff.\nTell families.", deadline="3 May 2015\n4 June 2015")

    assert [(action.text, action.deadline.said) for action in told.actions] == [
        ("Train staff.", "3 May 2015"),
        ("Tell families.", "4 June 2015"),
    ]


def test_paragraphs_are_actions_where_as_many_numbered_owners_stand_beside_them() -> None:
    """The numbers of the owners say so; owners without numbers may both answer for one action."""
    numbered = tell_entry(action="Train staff.\nTell families.", owner="1. Dunmere Police\n2. Head of Safeguarding")
    listed = tell_entry(action="Train staff.\nTell families.", owner="- Dunmere Police\n- Head of Safeguarding")

    assert [[owner.said for owner in action.owners] for action in numbered.actions] == [
        ["Dunmere Police"],
        ["Head of Safeguarding"],
    ]
    assert [owner.said for owner in listed.action.owners] == ["Dunmere Police", "Head of Safeguarding"]


def test_a_list_under_a_lead_in_is_one_action_with_items() -> None:
    """The lead-in says what the items are parts of."""
    told = tell_entry(action="The team will:\n- train staff\n- tell families", deadline="May 2015")

    assert (told.action.text, told.action.items) == ("The team will:", ("train staff", "tell families"))
    assert told.paragraph("lesson-1/1") == "The team will:\ntrain staff\ntell families\nMay 2015"


def test_items_of_one_action_with_a_date_each_are_its_steps() -> None:
    """Two dates in one action are two steps, and the action is due with the last."""
    told = tell_entry(action="The team will:\n- train staff\n- tell families", deadline="May 2015\nJune 2015")

    assert [(step.id, step.text, step.deadline.said) for step in told.action.steps] == [
        ("lesson-1/1/1", "train staff", "May 2015"),
        ("lesson-1/1/2", "tell families", "June 2015"),
    ]
    assert told.action.deadline.said == "June 2015"


def test_what_stands_deeper_belongs_to_the_item_above() -> None:
    """A second level, or a paragraph without a mark behind an item, is a part of that item."""
    blocks = (
        Block(kind="item", text="Train staff:", level=1),
        Block(kind="item", text="nurses", level=2),
        Block(kind="item", text="Tell families.", level=1),
        Block(kind="paragraph", text="By letter."),
    )
    told = tell_entry("1", Field(name="action", blocks=blocks))

    assert [(action.text, action.items) for action in told.actions] == [
        ("Train staff:", ("nurses",)),
        ("Tell families.", ("By letter.",)),
    ]


@pytest.mark.parametrize("label", ["2.1", "R3a"])
def test_a_number_of_the_document_is_the_number_of_its_action(label: str) -> None:
    """It has more than one part or a letter, and stands once: it is the id, and no word of the text."""
    blocks = (Block(kind="paragraph", text="Train staff.", label=label, number=label),)
    told = tell_entry("2", Field(name="action", blocks=blocks))

    assert (told.action.id, told.action.number, told.action.text) == (label, label, "Train staff.")
    assert told.paragraph(label) == "Train staff."


def test_a_number_in_an_answer_is_none_of_an_action() -> None:
    """Although another cell of actions has it: the words of the answer stand in its view."""
    rows = (
        entry("1", recommendation="Look.", response="Agreed.\n2.1 Agreed in part.", owner="SPS"),
        entry("2", recommendation="Listen.", action="2.1 Train."),
    )
    told = tell(plan(*rows))

    assert told.ids == ["lesson-1/1", "2.1"]
    assert (told.lost, told.gained) == ({}, {})


def test_a_label_keeps_the_words_beside_its_number() -> None:
    """The label "Action 2.1:" is more than a number, and no word is lost."""
    block = Block(kind="paragraph", text="Train staff.", label="Action 2.1:", number="2.1")
    told = tell_entry("2", Field(name="action", blocks=(block,)))

    assert (told.action.number, told.paragraph("2.1")) == ("2.1", "Action 2.1: Train staff.")


def test_actions_are_named_after_figures_that_run_on_from_cell_to_cell() -> None:
    """Not after those that start anew in each."""
    on = tell(
        plan(entry("1", recommendation="A.", action="1. Train."), entry("2", recommendation="B.", action="2. Tell."))
    )
    anew = tell(
        plan(entry("1", recommendation="A.", action="1. Train."), entry("2", recommendation="B.", action="1. Tell."))
    )

    assert (on.ids, on.paragraph("1")) == (["1", "2"], "Train.")
    assert (anew.ids, anew.paragraph("lesson-1/1")) == (["lesson-1/1", "lesson-2/1"], "Train.")


def test_a_column_of_numbers_numbers_the_actions() -> None:
    """One number for a list is that of one action; two for two are theirs; others are left."""
    rows = (
        entry("1", recommendation="Check referrals.", action_number="1.1", action="- Train.\n- Tell."),
        entry("2", recommendation="Listen.", action_number="2.1\nAction 2.2", action="- Train.\n- Tell."),
        entry("3", recommendation="Look.", action_number="3.1\n3.2", action="Train."),
    )
    told = tell(plan(*rows))

    assert [(action.id, action.text) for action in told.actions] == [
        ("1.1", "Train.\nTell."),
        ("2.1", "Train."),
        ("Action 2.2", "Tell."),
        ("lesson-3/1", "Train."),
    ]
    assert told.unplaced == ["3.1", "3.2"]
    assert (told.lost, told.gained) == ({}, {})


def test_figures_in_a_column_that_start_anew_are_no_numbers() -> None:
    """An id must tell one action from another; the figures stay in the paragraphs."""
    rows = [entry(str(n), recommendation="Look.", action_number="1", action="Train.") for n in (1, 2)]
    told = tell(plan(*rows))

    assert told.ids == ["lesson-1/1", "lesson-2/1"]
    assert told.paragraph("lesson-1/1") == "Train.\n1"


def test_a_row_of_two_actions_is_no_reason_to_repeat_an_id() -> None:
    """A number that the document repeats is told apart as everywhere."""
    rows = [entry(str(n), recommendation="Look.", action_number="2.1", action="Train.") for n in (1, 2)]

    assert tell(plan(*rows)).ids == ["2.1", "2.1~2"]


def test_no_action_needed_is_a_view() -> None:
    """It commits nobody; with an owner or a date beside it, it is an action all the same."""
    none = tell_entry(action="No further action is required.")
    owned = tell_entry(action="No further action is required.", owner="Dunmere Police")

    assert (none.actions, [view.text for view in none.lesson.views]) == ([], ["No further action is required."])
    assert [owner.said for owner in owned.action.owners] == ["Dunmere Police"]


def test_milestones_without_dates_are_items() -> None:
    """They are parts of what is to be done."""
    told = tell_entry(action="Train staff.", milestones="- nurses\n- midwives", deadline="May 2015")

    assert (told.action.items, told.action.steps) == (("nurses", "midwives"), ())


def test_milestones_without_dates_pair_with_actions() -> None:
    """As many as there are actions; others stay with the first."""
    pairs = tell_entry(action="- Train.\n- Tell.", milestones="- course held\n- letter sent", deadline="May 2015")
    others = tell_entry(action="- Train.\n- Tell.", milestones="- course held")

    assert [action.items for action in pairs.actions] == [("course held",), ("letter sent",)]
    assert [action.items for action in others.actions] == [("course held",), ()]


def test_milestones_and_dates_in_parallel_lists_are_steps() -> None:
    """Four milestones with four dates under actions that do not pair with them: one action in four steps."""
    told = tell_entry(
        action="- Check the route.\n- Agree the words.\n- Tell all.",
        milestones="Check\nChange\nTell\nTest",
        deadline="By 31/12/2016\nBy 31/01/2017\nBy 31/01/2017\nBy 31/03/2017",
    )

    assert told.action.text == "Check the route.\nAgree the words.\nTell all."
    assert [(step.text, step.deadline.said) for step in told.action.steps] == [
        ("Check", "By 31/12/2016"),
        ("Change", "By 31/01/2017"),
        ("Tell", "By 31/01/2017"),
        ("Test", "By 31/03/2017"),
    ]
    assert told.action.deadline.said == "By 31/03/2017"


def test_milestones_that_tell_their_own_days_are_steps() -> None:
    """Whatever day the action has beside them."""
    told = tell_entry(
        action="Weigh residents.",
        milestones="Order placed by 31 July 2023\nTrial held by 30 November 2023",
        deadline="31 October 2023",
    )

    assert [(step.text, step.deadline.said) for step in told.action.steps] == [
        ("Order placed by 31 July 2023", "by 31 July 2023"),
        ("Trial held by 30 November 2023", "by 30 November 2023"),
    ]
    assert (told.action.deadline.said, told.action.items) == ("31 October 2023", ())
    assert (told.lost, told.gained) == ({}, {})


@pytest.mark.parametrize(
    ("action", "milestones"),
    [
        ("Weigh residents.", "Order placed by 31 July 2023\nTrial held"),
        ("Weigh residents.", "Trial between homes by 31 July 2023 and in wards by 30 November 2023"),
        ("- Weigh residents.\n- Tell families.", "Order placed by 31 July 2023"),
    ],
)
def test_milestones_without_one_day_each_are_items(action: str, milestones: str) -> None:
    """Of one action or of several."""
    told = tell_entry(action=action, milestones=milestones, deadline="31 October 2023")

    assert all(act.steps == () for act in told.actions)
    assert told.actions[0].items


def test_an_action_may_point_to_another_recommendation() -> None:
    """In place of an answer; a recommendation that this plan lacks is none of its own."""
    rows = (
        entry("2.4", recommendation="Listen."),
        entry("3", recommendation="Look.", action="See recommendation 2.4 and recommendation 9."),
    )

    assert tell(plan(*rows)).action.references == (Reference(to="2.4"),)


def test_progress_may_point_to_another_recommendation() -> None:
    """In place of an answer; not to its own, and each once, with the paragraphs that the action names."""
    rows = (
        entry("2.4", recommendation="Listen."),
        entry(
            "3", recommendation="Look.", action="See paragraph 9.1.", progress="Please see recommendations 2.4 and 3."
        ),
    )

    assert tell(plan(*rows)).action.references == (Reference(to="9.1", external=True), Reference(to="2.4"))


def test_an_action_tells_its_own_date_and_owner_where_no_cell_does() -> None:
    """As prose does; a cell goes before."""
    text = "Dunmere Police will report by January 2018."
    written, given = tell_entry(action=text), tell_entry(action=text, deadline="May 2019", owner="Head of Service")

    assert (written.action.deadline.said, written.action.owners[0].said) == ("by January 2018", "Dunmere Police")
    assert (given.action.deadline.said, given.action.owners[0].said) == ("May 2019", "Head of Service")


def test_the_answer_is_the_action_where_others_say_who_and_when() -> None:
    """A template asks for response, owner and timescale; the response that accepts is a view as well."""
    plain = tell_entry(response="We will train staff.", owner="Head of Service", deadline="May 2019")
    view = tell_entry(response="Agreed. We will train staff.", owner="Head of Service")

    assert (plain.action.text, plain.lesson.taken) == ("We will train staff.", ())
    assert (view.action.text, view.lesson.acceptance) == ("Agreed. We will train staff.", "accepted")
    assert view.paragraph("lesson-1/1") == "Head of Service"


def test_an_action_whose_words_all_stand_elsewhere_has_no_paragraph() -> None:
    """The view holds what is to be done, and the owner was not understood."""
    told = tell_entry(response="Agreed. We will train staff.", owner="whoever is free")

    assert told.action.id not in [paragraph.id for paragraph in told.draft.paragraphs]
    assert (told.unplaced, told.lost, told.gained) == (["whoever is free"], {}, {})


def test_a_recommendation_is_its_own_action_where_nothing_else_says_what_to_do() -> None:
    """A progress table has an owner and a date for each recommendation."""
    told = tell_entry("4", owner="Head of Service", deadline="May 2019")

    assert (told.action.text, told.action.deadline.said) == ("Check referrals.", "May 2019")
    assert told.paragraph("lesson-4/1") == "May 2019\nHead of Service"


def test_the_heading_of_a_card_is_the_action_where_nothing_else_says_what_to_do() -> None:
    """Several points that share one answer; a number alone says nothing, and its cells are left."""
    shared = tell(plan(entry(heading="Advisory Points 3, 4 and 5", owner="SPS (to lead) and NHS")))
    bare = tell(plan(entry("3", heading="Recommendation 3", owner="SPS")))

    assert (shared.action.text, len(shared.action.owners)) == ("Advisory Points 3, 4 and 5", 2)
    assert (bare.actions, bare.unplaced) == ([], ["SPS"])


def test_a_refused_recommendation_asks_for_nothing() -> None:
    """Whatever stands in the cell of its owner, which is left."""
    told = tell_entry(acceptance="Not agreed", owner="Nobody yet")

    assert (told.actions, told.unplaced) == ([], ["Nobody yet"])


def test_a_refusal_with_an_owner_and_a_day_does_something_else() -> None:
    """The answer says what."""
    told = tell_entry(
        acceptance="Not agreed", response="The police keep a list.", owner="Dunmere Police", deadline="1 July 2019"
    )

    assert [(action.text, action.deadline.said) for action in told.actions] == [
        ("The police keep a list.", "1 July 2019")
    ]
    assert tell_entry(acceptance="Not agreed", response="No.", owner="Dunmere Police", deadline="N/A").actions == []


def test_cells_that_speak_of_no_action_are_left() -> None:
    """A row with a date and nothing to be done by it."""
    told = tell(plan(entry(deadline="May 2019", action="-")))

    assert (told.actions, told.unplaced) == ([], ["May 2019"])


def test_cells_about_a_recommendation_are_left_outside_lessons() -> None:
    """No part of the model holds the scope of an action."""
    told = tell(plan(entry(None, cell("scope", "Local"), action="Train staff.")))

    assert (told.action.id, told.unplaced) == ("action-1", ["Local"])
