"""Promises of an action as a row."""

from __future__ import annotations

from datetime import date

import pytest

from renderers.papers import action, dated, owner
from scrkit.model import Action, NotSet, Owner, Recurring, Reported, Step
from scrkit.renderers.row import row_of

JULY = date(2014, 7, 31)


def test_an_action_without_a_number_is_called_by_its_id() -> None:
    """A plan must be able to speak of every action."""
    assert row_of(Action(id="lesson-2/1", text="Do it."), {}).reference == "lesson-2/1"


def test_nobody_named_is_said() -> None:
    """An empty cell could be a slip of the plan; words cannot."""
    row = row_of(action("1"), {})

    assert (row.lead, row.reports_to, row.unowned) == (("not named",), ("not stated",), True)


def test_a_role_stands_as_a_word_before_its_owner() -> None:
    """Lead, support and contributor are told apart in words."""
    row = row_of(action("1", owners=(owner("A", role="lead"), owner("B", role="support"), owner("C"))), {})

    assert row.lead == ("Lead: A", "Support: B", "C")
    assert not row.unowned


def test_a_collective_is_said_to_be_everybody() -> None:
    """Nobody in particular answers where everybody does."""
    assert row_of(action("1", owners=(Owner(said="All partners", collective=True),)), {}).lead == (
        "All partners (everybody)",
    )


def test_each_step_has_its_own_text_people_and_deadline() -> None:
    """Two dates in one action are two steps, and whoever stands in some of them only is placed."""
    group, board, both = owner("Group"), owner("Board"), owner("Chair")
    steps = (
        Step(id="a", text="First", owners=(both,), reports_to=(group,), deadline=dated("in June", date(2014, 6, 30))),
        Step(id="b", text="Then", owners=(both,), reports_to=(board,), deadline=dated("in July", JULY)),
        Step(id="c", text="Last", owners=(both,), reports_to=(board,)),
    )
    row = row_of(action("1", owners=(both,), reports_to=(group, board), steps=steps), {})

    assert row.steps == ("Step 1: First", "Step 2: Then", "Step 3: Last")
    assert row.lead == ("Chair",)
    assert row.reports_to == ("Group (step 1)", "Board (steps 2, 3)")
    assert [(due.step, due.what, due.when, due.said) for due in row.due] == [
        ("Step 1", "First", "by 30 June 2014", "in June"),
        ("Step 2", "Then", "by 31 July 2014", "in July"),
        ("Step 3", "Last", "not set", ""),
    ]
    assert not row.undated


def test_an_inherited_deadline_names_where_it_comes_from() -> None:
    """The date is that of the action whose report carries it, at the end of the chain."""
    first, second = action("1", deadline=dated("in July", JULY)), action("2", inherits_deadline_from="1")
    third = action("3", inherits_deadline_from="2")
    row = row_of(third, {each.id: each for each in (first, second, third)})

    assert [(due.when, due.said, due.day) for due in row.due] == [("with 2: by 31 July 2014", "", JULY)]
    assert not row.undated


def test_inheriting_in_a_circle_ends_in_no_deadline() -> None:
    """Two actions that lean on each other have none."""
    one, two = action("1", inherits_deadline_from="2"), action("2", inherits_deadline_from="1")
    row = row_of(one, {"1": one, "2": two})

    assert (row.due[0].when, row.undated) == ("with 2: not set", True)


def test_inheriting_from_an_action_without_a_deadline_is_none() -> None:
    """Nothing is gained by leaning on nothing."""
    one, two = action("1", inherits_deadline_from="2"), action("2")

    assert row_of(one, {"1": one, "2": two}).undated


def test_inheriting_from_elsewhere_is_said() -> None:
    """An id that the plan does not have is no deadline of the plan's, and is not counted as missing."""
    row = row_of(action("1", deadline=NotSet(said="see there"), inherits_deadline_from="9"), {})

    assert (row.due[0].when, row.due[0].said, row.undated) == ("with 9, not in this plan", "see there", False)


def test_a_deadline_of_its_own_goes_before_an_inherited_one() -> None:
    """What the action itself says holds."""
    own = Recurring(said="yearly", rrules=("FREQ=YEARLY;COUNT=2",), start=JULY)
    row = row_of(action("1", deadline=own, inherits_deadline_from="2"), {"2": action("2")})

    assert row.due[0].when == "every year, 2 times, from 31 July 2014"


@pytest.mark.parametrize(
    ("reported", "scale", "words"),
    [
        (Reported(value="Green"), ("Green: on track",), "Green: on track"),
        (Reported(value="2", text="Slides sent"), ("1 achieved", "2 on track"), "2 on track: Slides sent"),
        (Reported(value="Started"), (), "Started"),
        (Reported(value="G"), (), "G (no key given)"),
        (Reported(value="green"), ("Green = on track",), "Green = on track"),
        (Reported(text="Under way"), ("", "G green"), "Under way"),
        (Reported(on=JULY), (), "not reported (31 July 2014)"),
    ],
)
def test_progress_is_a_word(reported: Reported, scale: tuple[str, ...], words: str) -> None:
    """A value is given in the words of the plan's own key; a colour without a key is said to be one."""
    assert row_of(action("1", reported=(reported,)), {}, scale).progress == (words,)


def test_no_progress_is_not_reported() -> None:
    """Silence is not success."""
    assert row_of(action("1"), {}).progress == ("not reported",)
