"""Promises of the plan in figures."""

from __future__ import annotations

from datetime import date

from hypothesis import given

from renderers.papers import DAY, action, context, dated, lesson, owner, review
from scrkit.model import Meeting, Recurring, Review, Step
from scrkit.renderers.plan import Plan, falling_due, plan_of
from strategies import reviews

MARCH = Meeting(name="board meeting", on=date(2024, 3, 8))
YEARLY = Recurring(said="yearly", rrules=("FREQ=YEARLY",))


def figure(plan: Plan, begins: str) -> tuple[int, str]:
    """Return the number and the references of the figure that begins so."""
    (found,) = (line for line in plan.summary if line.what.startswith(begins))
    return found.number, found.which


def test_actions_are_counted_by_where_they_stand() -> None:
    """Those of lessons and those outside any."""
    plan = plan_of(context(review(action("3"), lessons=(lesson("1", action("1.1"), action("1.2")),))))

    assert figure(plan, "Actions in this plan") == (3, "in 1 lesson; 1 outside any lesson")


def test_actions_all_in_lessons_are_said_so() -> None:
    """Nothing is said of others where there are none."""
    plan = plan_of(context(review(lessons=(lesson("1", action("1.1")), lesson("2")))))

    assert figure(plan, "Actions in this plan") == (1, "in 2 lessons")


def test_missing_owners_and_deadlines_are_named() -> None:
    """Each count lists its actions."""
    actions = (
        action("1", owners=(owner("A"),)),
        action("2", deadline=dated("then", DAY)),
        action("3", owners=(owner("A"),), deadline=YEARLY),
    )
    plan = plan_of(context(review(*actions)))

    assert figure(plan, "Actions without an owner") == (1, "2")
    assert figure(plan, "Actions without a deadline") == (1, "1")
    assert figure(plan, "Actions with a deadline that gives no day") == (1, "3")


def test_nothing_is_none() -> None:
    """A count of nought says so in words."""
    plan = plan_of(context(review()))

    assert figure(plan, "Actions without an owner") == (0, "none")


def test_what_falls_due_by_the_next_meeting_is_listed_soonest_first() -> None:
    """The day of the paper and the day of the meeting both count; what lies before or after does not."""
    steps = (
        Step(id="a", text="One", deadline=dated("now", DAY)),
        Step(id="b", text="Two", deadline=dated("later", date(2024, 3, 9))),
    )
    actions = (
        action("1", deadline=dated("then", MARCH.on)),
        action("2", steps=steps),
        action("3", deadline=dated("before", date(2024, 1, 9))),
    )
    plan = plan_of(context(review(*actions), meetings=(MARCH,)))

    due = "Deadlines that fall by the next meeting (Board meeting, 8 March 2024)"
    assert figure(plan, due) == (2, "2, step 1: by 10 January 2024; 1: by 8 March 2024")
    assert figure(plan, "Deadlines that passed before 10 January 2024") == (1, "3: by 9 January 2024")


def test_what_comes_back_from_a_day_given_falls_due() -> None:
    """With its next day by the meeting, and with the day last passed; once in each, however often it comes."""
    monthly = Recurring(said="monthly", rrules=("FREQ=MONTHLY",), start=date(2023, 10, 31))
    steps = (
        Step(id="a", text="One", deadline=dated("then", date(2024, 2, 1))),
        Step(id="b", text="Two", deadline=monthly),
    )
    ended = Recurring(said="weekly", rrules=("FREQ=WEEKLY;COUNT=2",), start=date(2023, 12, 1))
    actions = (action("1", steps=steps), action("2", deadline=ended), action("3", deadline=YEARLY))
    plan = plan_of(context(review(*actions), meetings=(MARCH,)))

    assert figure(plan, "Deadlines that fall by") == (
        2,
        (
            "1, step 2: next on 31 January 2024 (every month, from 31 October 2023; no end given); "
            "1, step 1: by 1 February 2024"
        ),
    )
    assert figure(plan, "Deadlines that passed before") == (
        2,
        (
            "2: last on 8 December 2023 (every week, 2 times, from 1 December 2023); "
            "1, step 2: last on 31 December 2023 (every month, from 31 October 2023; no end given)"
        ),
    )


def test_what_comes_back_falls_due_where_an_end_of_the_stretch_is_open() -> None:
    """From a day on, the next; from no day to none, the first."""
    monthly = Recurring(said="monthly", rrules=("FREQ=MONTHLY",), start=date(2023, 10, 31))
    rows = plan_of(context(review(action("1", deadline=monthly)))).rows

    assert [due.day for due in falling_due(rows, DAY, None)] == [date(2024, 1, 31)]
    assert [due.day for due in falling_due(rows, None, None)] == [date(2023, 10, 31)]
    assert falling_due(rows, None, date(2023, 10, 30)) == ()


def test_the_next_meeting_is_the_first_after_the_day_of_the_paper() -> None:
    """A meeting on the day itself is not the next one, and order does not matter."""
    meetings = (Meeting(name="later", on=date(2024, 7, 1)), Meeting(name="today", on=DAY), MARCH)
    plan = plan_of(context(review(), meetings=meetings))

    assert any("Board meeting, 8 March 2024" in line.what for line in plan.summary)


def test_without_a_meeting_the_plan_looks_ninety_days_ahead() -> None:
    """From the day of the paper, inclusive."""
    last, after = (
        action("1", deadline=dated("a", date(2024, 4, 9))),
        action("2", deadline=dated("b", date(2024, 4, 10))),
    )
    plan = plan_of(context(review(last, after)))

    assert figure(plan, "Deadlines that fall by 9 April 2024 (90 days ahead)") == (1, "1: by 9 April 2024")


def test_the_day_asked_for_goes_before_the_responses_own() -> None:
    """A plan may be printed later."""
    plan = plan_of(context(review(), on=date(2024, 6, 1)))

    assert figure(plan, "Deadlines that passed before 1 June 2024") == (0, "none")


def test_without_any_day_nothing_is_said_to_fall_due() -> None:
    """There is no clock to fall back on."""
    plan = plan_of(context(review(dated=None)))

    assert not [line for line in plan.summary if line.what.startswith("Deadlines")]


def test_falling_due_says_who_answers_and_what_for() -> None:
    """A step has its own text, an action its own."""
    steps = (Step(id="a", text="One", deadline=dated("now", DAY)),)
    plan = plan_of(
        context(review(action("1", steps=steps, owners=(owner("A"),)), action("2", deadline=dated("x", DAY))))
    )

    assert [(due.reference, due.text, due.lead) for due in falling_due(plan.rows, None, None)] == [
        ("1, step 1", "One", ("A",)),
        ("2", "Action 2 is done.", ("not named",)),
    ]


@given(reviews())
def test_every_action_is_counted_once(drawn: Review) -> None:
    """Without a deadline, without a day, or with one (done, or coming back from a day given, too)."""
    plan = plan_of(context(drawn))
    with_day = sum(any(due.day or due.settled for due in row.due) for row in plan.rows)
    counted = (figure(plan, "Actions without a deadline")[0], figure(plan, "Actions with a deadline that")[0])

    assert figure(plan, "Actions in this plan")[0] == with_day + sum(counted) == len(list(drawn.all_actions()))
