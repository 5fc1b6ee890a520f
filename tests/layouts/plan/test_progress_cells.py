"""Progress as the plan prints it, evidence and outcome: with the action that they belong to."""

from __future__ import annotations

from datetime import date

import pytest

from layouts.plan.plans import Told, cell, entry, plan, tell, tell_entry

THREE = "1. Train staff.\n2. Tell families.\n3. Look again."
KEY = (("Green on track", "00FF00"), ("Amber at risk", "FFC000"))


def reported(told: Told) -> list[list[tuple[date | None, str | None, str | None]]]:
    """Return what is reported of each action."""
    return [[(one.on, one.value, one.text) for one in action.reported] for action in told.actions]


def test_a_range_of_numbers_reports_on_several_actions() -> None:
    """The range of "1-3 Complete" does on all three, with its words in the first paragraph."""
    told = tell_entry(action=THREE, progress="1-3 Complete and in use.")

    assert reported(told) == [[(None, "Complete", "Complete and in use.")]] * 3
    assert (told.lost, told.gained) == ({}, {})


def test_numbered_progress_pairs_by_its_numbers() -> None:
    """An action without progress has none, and a day beside a word of completion is its day."""
    told = tell_entry(action=THREE, progress="1. Agreed. Complete 04/03/2020\n3. New form since April.")

    assert reported(told) == [
        [(date(2020, 3, 4), "Complete", "Agreed. Complete 04/03/2020")],
        [],
        [(None, None, "New form since April.")],
    ]


def test_progress_that_is_no_list_is_that_of_all() -> None:
    """Unless each line is a status and there are as many as actions."""
    prose = tell_entry(action=THREE, progress="Work began.\nMore will follow.")
    lines = tell_entry(action=THREE, progress="Completed\nOngoing\nCompleted")
    item = tell_entry(action=THREE, progress="- Work began.")

    assert reported(prose) == [[(None, None, "Work began.\nMore will follow.")]] * 3
    assert [found[0][1] for found in reported(lines)] == ["Completed", "Ongoing", "Completed"]
    assert reported(item) == [[(None, None, "Work began.")]] * 3


@pytest.mark.parametrize("name", ["progress", "evidence"])
def test_a_list_that_does_not_pair_stays_with_the_first(name: str) -> None:
    """Two points beside three actions: a person should look."""
    told = tell_entry(action=THREE, **{name: "- Work began.\n- More will follow."})

    first, *others = told.actions
    assert len(first.reported) + len(first.evidence) == 1
    assert not any(action.reported or action.evidence for action in others)
    assert told.notices == ["pairing"]


def test_a_list_beside_one_action_is_all_its_own() -> None:
    """Each point by itself."""
    told = tell_entry(action="Train.", progress="1. Policy written.\n2. Complete.", evidence="1. Policy\n2. Minutes")

    assert reported(told) == [[(None, None, "Policy written."), (None, "Complete", "Complete.")]]
    assert told.action.evidence == ("Policy", "Minutes")


def test_lines_beside_one_action_are_one_report() -> None:
    """A line break in a cell parts no report."""
    told = tell_entry(action="Train.", progress="Group in place.\nCompleted", evidence="Minutes\nof the group")

    assert reported(told) == [[(None, "Completed", "Group in place.\nCompleted")]]
    assert told.action.evidence == ("Minutes\nof the group",)


def test_several_columns_are_several_reports() -> None:
    """Each as its column says, for one action and for three."""
    update = cell("progress", "Completed", label="Update of July")
    one = tell_entry("1", cell("progress", "Work began."), update, action="Train.", status="Green")
    three = tell_entry("1", cell("progress", "Work began."), update, action=THREE)

    assert [value for _, value, _ in reported(one)[0]] == ["Green", None, "Completed"]
    assert [[text for _, _, text in found] for found in reported(three)] == [["Work began.", "Completed"]] * 3


def test_evidence_pairs_or_is_that_of_each() -> None:
    """A list by its numbers, lines by their count; one line for all."""
    paired = tell_entry(action=THREE, evidence="1. Minutes\n2. Letters\n3. Audit")
    shared = tell_entry(action=THREE, evidence="Minutes")
    lines = tell_entry(action=THREE, evidence="Minutes\nLetters\nAudit")

    assert [action.evidence for action in paired.actions] == [("Minutes",), ("Letters",), ("Audit",)]
    assert [action.evidence for action in lines.actions] == [("Minutes",), ("Letters",), ("Audit",)]
    assert [action.evidence for action in shared.actions] == [("Minutes",)] * 3


def test_a_status_stands_beside_the_words_of_progress() -> None:
    """One report: the value as printed, and both texts where the status has words of its own."""
    value = tell(plan(entry("1", action="Train.", progress="Work began.", status="G"), key=KEY))
    words = tell(plan(entry("1", action="Train.", progress="Work began.", status="Green: on time"), key=KEY))

    assert reported(value) == [[(None, "G", "Work began.")]]
    assert reported(words) == [[(None, "Green", "Green: on time\nWork began.")]]
    assert value.review.status_scale == ("Green on track", "Amber at risk")


def test_a_status_without_progress_is_a_report() -> None:
    """With the day that stands beside it."""
    assert reported(tell_entry(action="Train.", status="Completed 4 May 2015")) == [
        [(date(2015, 5, 4), "Completed", "Completed 4 May 2015")]
    ]


@pytest.mark.parametrize("status", ["who knows", "Complete by 4 May 2015"])
def test_a_status_that_is_not_understood_is_said(status: str) -> None:
    """Its words are kept."""
    told = tell_entry(action="Train.", status=status)

    assert told.notices == ["status"]
    assert told.action.reported[0].text == status


def test_a_colour_counts_where_the_key_explains_it() -> None:
    """As its value there; the plan's words stay as they are."""
    told = tell(plan(entry("1", cell("status", fill="FFC000"), action="Train.", progress="Work began."), key=KEY))

    assert reported(told) == [[(None, "Amber", "Work began.")]]
    assert told.notices == []


@pytest.mark.parametrize("key", [(), KEY, (("Red late", "FF0000"), ("Rose later", "FF0000"))])
def test_a_colour_that_no_key_explains_is_no_value(key: tuple[tuple[str, str], ...]) -> None:
    """Nor one that two entries of the key have; it is said once."""
    told = tell(plan(entry("1", cell("status", fill="FF0000"), action=THREE), key=key))

    assert reported(told) == [[], [], []]
    assert told.notices == ["status"]


def test_the_day_of_completion_has_a_column_of_its_own() -> None:
    """A bare day is that; of several days none is."""
    one = tell_entry(action="Train.", done_on="4/5/2015", progress="Work began.")
    said = tell_entry(action="Train.", done_on="Completed 4 May 2015")
    two = tell_entry(action="Train.", done_on="Begun 4 May 2015, tested 5 June 2015")

    assert reported(one)[0][1] == (date(2015, 5, 4), None, "4/5/2015")
    assert reported(said)[0][0][:2] == (date(2015, 5, 4), "Completed")
    assert reported(two)[0][0][0] is None


def test_an_outcome_is_an_impact_with_its_figures() -> None:
    """An expected one is not: it is text of the lesson behind its label."""
    seen = tell_entry("1", cell("outcome", "95% of staff were trained.", label="Outcome"))
    hoped = tell_entry("1", cell("outcome", "Staff are trained.", label="Expected outcome:"))
    to_come = tell_entry("1", cell("outcome", "Staff will be trained.", label="Outcome"))

    assert [impact.measures[0].value for impact in seen.lesson.impacts] == ["95"]
    assert [passage.text for passage in hoped.lesson.text] == [
        "Check referrals.",
        "Expected outcome: Staff are trained.",
    ]
    assert to_come.lesson.impacts == ()
