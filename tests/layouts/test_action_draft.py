"""Actions: which dates are deadlines, which are steps, and who is spoken of."""

from __future__ import annotations

from datetime import date

import pytest

from layouts.written import response, said, tell
from scrkit.model import AtEvent, Dated, NotSet, Recurring, bounds

MAY = (None, date(2015, 5, 31))


@pytest.mark.parametrize(
    "text",
    [
        "Dunmere Police will revise the guidance published in May 2011.",
        "Dunmere Police will revise the rules which were approved by May 2011.",
        "Dunmere Police will revise the guidance held on file since May 2011.",
        "Dunmere Police will share the lessons of the seminars held in May 2011.",
        "Dunmere Police will act on the findings following the inspection in May 2011.",
    ],
)
def test_a_date_that_is_past_is_no_deadline(text: str) -> None:
    """It tells of what was done."""
    assert tell(response(actions=f"2.3.1 {text}")).action("2.3.1").deadline == NotSet()


@pytest.mark.parametrize(
    "text",
    [
        "Dunmere Police will publish a guide on hidden men by May 2015.",
        "Dunmere Police will have twenty cases audited by May 2015.",
        "Dunmere Police will see that the guidance is revised by May 2015.",
        "The guidance is to be written and approved by May 2015.",
        "Dunmere Police will make the plan for children by May 2015.",
    ],
)
def test_a_date_that_is_to_come_is_a_deadline(text: str) -> None:
    """Whatever participle or noun stands before it."""
    assert bounds(tell(response(actions=f"2.3.1 {text}")).action("2.3.1").deadline) == MAY


@pytest.mark.parametrize(
    "text",
    [
        "The review will be completed in May 2015.",
        "A report by Dunmere Police is required in May 2015.",
        "Dunmere Police will tell what children need in May 2015.",
    ],
)
def test_a_month_that_is_to_come_is_a_deadline(text: str) -> None:
    """To be done, required, or after a word that only looks like a participle."""
    assert bounds(tell(response(actions=f"2.3.1 {text}")).action("2.3.1").deadline)[1] == date(2015, 5, 31)


@pytest.mark.parametrize(
    "text",
    [
        "The Board will receive a report on babies born since March 2014 by 31 May 2015.",
        "Dunmere Police will act as soon as possible and at the latest by 31 May 2015.",
        "Dunmere Police will act as soon as possible, and in any event by 31 May 2015.",
        "Dunmere Police will write a guide by 31 May 2015. A test of it in July 2015 will be the evidence.",
        "Dunmere Police will write a guide by 31 May 2015. Evidence: a test of it in July 2015.",
        "Dunmere Police will write a guide by 31 May 2015. This will be evidenced by a test in July 2015.",
        "The Named Nurse will require each ward to count visits once a month. It will be in force by 31 May 2015.",
    ],
)
def test_dates_beside_the_one_of_the_action(text: str) -> None:
    """What bounds a vague one, tells of the evidence, or is the work of others leaves one deadline."""
    action = tell(response(actions=f"2.3.1 {text}")).action("2.3.1")

    assert (bounds(action.deadline)[1], action.steps) == (date(2015, 5, 31), ())


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("Dunmere Police will test 30 files in May 2015, which is the evidence, and write a guide by July 2015.", 2),
        ("Dunmere Police will write a guide by May 2015. It will test it in July 2015; the test is the evidence.", 2),
        ("The rule comes into force by May 2015 and is tested by July 2015; the test is the evidence.", 2),
        ("The Board will require each ward to count visits once a month from May 2015. It will act by July 2015.", 2),
        ("A test in July 2015 will be the evidence.", 0),
        ("Dunmere Police will act as soon as possible. It will write a guide by May 2015.", 2),
    ],
)
def test_other_dates_of_an_action_stay(text: str, steps: int) -> None:
    """What is committed, and what is all that an action has."""
    action = tell(response(actions=f"2.3.1 {text}")).action("2.3.1")

    assert len(action.steps) == steps
    assert bounds(action.deadline)[1] == date(2015, 5 if "possible" in text else 7, 31)


def test_an_action_ends_with_the_step_that_ends_last() -> None:
    """A report before the end of the work is a step of it."""
    text = "Dunmere Police will visit wards from 4 May 2015 until 6 May 2016, and will report on 8 January 2016."
    action = tell(response(actions=f"2.3.1 {text}")).action("2.3.1")

    assert len(action.steps) == 2
    assert bounds(action.deadline)[1] == date(2016, 5, 6)


def test_an_action_that_is_decided_against_is_a_view() -> None:
    """A reason, and nothing to be done."""
    told = tell(response(actions="2.3.1 The Board has decided on no further action, because the work is done."))

    assert told.kinds["2.3.1"] == ("view",)
    assert told.lesson("2").actions == ()


def test_a_rhythm_after_a_participle_is_a_deadline() -> None:
    """Only a date can be past."""
    text = "2.3.1 Dunmere Police will have files audited every six months."

    assert isinstance(tell(response(actions=text)).action("2.3.1").deadline, Recurring)


def test_two_dates_are_two_steps() -> None:
    """Each with its own people; the action has those of both, and the last date."""
    text = (
        "2.3.1 Dunmere Police will provide a report to the Quality Group in May 2015 and this will go to the "
        "Executive Group in July 2015."
    )
    action = tell(response(actions=text)).action("2.3.1")

    assert [step.id for step in action.steps] == ["2.3.1/1", "2.3.1/2"]
    assert [bounds(step.deadline)[1] for step in action.steps] == [date(2015, 5, 31), date(2015, 7, 31)]
    assert [said(step.reports_to) for step in action.steps] == [["Quality Group"], ["Executive Group"]]
    assert [said(step.owners) for step in action.steps] == [["Dunmere Police"], []]
    assert action.deadline == action.steps[-1].deadline
    assert (said(action.owners), said(action.reports_to)) == (["Dunmere Police"], ["Quality Group", "Executive Group"])
    assert action.steps[1].text.startswith("this will go to")


def test_two_sentences_with_a_date_each_are_parted_between_them() -> None:
    """The stop stays with the first."""
    text = "2.3.1 Dunmere Police will write a guide by May 2015. Dunmere Council will print it by July 2015."
    first, second = tell(response(actions=text)).action("2.3.1").steps

    assert first.text == "Dunmere Police will write a guide by May 2015."
    assert (second.text, said(second.owners)) == ("Dunmere Council will print it by July 2015.", ["Dunmere Council"])


def test_two_dates_without_a_joint_are_parted_at_the_first() -> None:
    """Nothing better parts them."""
    text = "2.3.1 Dunmere Police will meet schools by May 2015, colleges by July 2015."
    first, second = tell(response(actions=text)).action("2.3.1").steps

    assert first.text.endswith("by May 2015")
    assert second.text == "colleges by July 2015."


def test_a_person_of_two_steps_is_named_once() -> None:
    """In the order of the steps."""
    text = "2.3.1 Dunmere Police will write by May 2015. Dunmere Police will print by July 2015."

    assert said(tell(response(actions=text)).action("2.3.1").owners) == ["Dunmere Police"]


def test_dates_in_sub_points_are_steps() -> None:
    """Those of days; a sub-point without one is none."""
    text = "2.3.1 Dunmere Police will:\n\n- write by May 2015\n- print by July 2015\n- call every school"
    action = tell(response(actions=text)).action("2.3.1")

    assert [bounds(step.deadline)[1] for step in action.steps] == [date(2015, 5, 31), date(2015, 7, 31)]
    assert len(action.items) == 3


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Every six months Dunmere Police will report until March 2017", None, date(2017, 3, 31)),
        ("Every six months Dunmere Police will report from 1 March 2016", date(2016, 3, 1), None),
        (
            "Every six months Dunmere Police will report from 1 March 2016, and all of it until 1 March 2017",
            date(2016, 3, 1),
            date(2017, 3, 1),
        ),
    ],
)
def test_until_and_from_bound_a_rhythm(text: str, start: date | None, end: date | None) -> None:
    """They are no deadlines of their own."""
    action = tell(response(actions=f"2.3.1 {text}.")).action("2.3.1")

    assert isinstance(action.deadline, Recurring)
    assert (action.deadline.start, action.deadline.end, action.steps) == (start, end, ())
    assert " \N{HORIZONTAL ELLIPSIS} " in action.deadline.said


@pytest.mark.parametrize(
    "text",
    [
        "Every six months Dunmere Police will report, and in full by March 2017",
        "Every six months Dunmere Police will report from 1 March 2017, and all of it until 1 March 2016",
        "Every six months Dunmere Police will report until March 2017, and then again until May 2018",
        "Every six months Dunmere Police will report from March 2017, and then again from May 2018",
    ],
)
def test_another_date_beside_a_rhythm_is_a_step(text: str) -> None:
    """One that bounds nothing, ends before the start, or bounds again."""
    assert len(tell(response(actions=f"2.3.1 {text}.")).action("2.3.1").steps) == 2


def test_who_oversees_the_plan_does_nothing_in_it() -> None:
    """That sentence names no owner and no deadline of the action beside it."""
    text = "4.1 Dunmere Police will act. The plan will be monitored by the Quality Group at its May 2015 meeting."
    told = tell(response(after=f"4. Further actions\n\n{text}"))

    assert told.kinds["4.1"] == ("governance", "action")
    assert said(told.action("4.1").owners) == ["Dunmere Police"]
    assert told.action("4.1").deadline == NotSet()
    assert said(told.review.governance.monitored_by) == ["Quality Group"]


def test_an_action_of_sub_points_alone_has_them_for_its_text() -> None:
    """A number and a list are all there is."""
    action = tell(response(actions="2.3.1\n\n- Dunmere Police will write\n- Dunmere Police will call")).action("2.3.1")

    assert (action.text, action.items) == ("Dunmere Police will write\nDunmere Police will call", ())
    assert said(action.owners) == ["Dunmere Police"]


def test_a_date_without_a_year_takes_it_from_the_response() -> None:
    """The next such day."""
    told = tell(response(actions="2.3.1 Dunmere Police will act by 3 May.", date="DSCB 4 May 2015"))
    deadline = told.action("2.3.1").deadline

    assert isinstance(deadline, Dated)
    assert (deadline.latest, deadline.inferred) == (date(2016, 5, 3), ("year",))


def test_a_meeting_is_an_event() -> None:
    """With its days."""
    deadline = tell(response(actions="2.3.1 Dunmere Police will report at the May 2015 Board meeting.")).action("2.3.1")

    assert isinstance(deadline.deadline, AtEvent)
    assert bounds(deadline.deadline) == (date(2015, 5, 1), date(2015, 5, 31))
