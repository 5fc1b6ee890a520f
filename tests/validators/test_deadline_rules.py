"""SCR401, SCR406, SCR407, SCR411 and SCR416: when each action is due."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from scrkit.model import (
    AtEvent,
    Conditional,
    Dated,
    Deadline,
    Done,
    NotSet,
    Ongoing,
    Recurring,
    Relative,
    Step,
    Unclear,
)
from validators.drafts import AT, MAY, action, codes, only, review

if TYPE_CHECKING:
    from scrkit.model import Review

RULES = ("SCR401", "SCR406", "SCR407", "SCR411", "SCR416")


def codes_of(of: Review) -> list[str]:
    """Return the codes of what these rules find in *of*."""
    return codes(of, *RULES)


QUARTERLY = Recurring(said="quarterly", rrules=("FREQ=MONTHLY;INTERVAL=3",))
MONTHLY = Recurring(said="monthly", rrules=("FREQ=MONTHLY",))
JULY = Dated(said="by July 2015", latest=date(2015, 7, 31), ambiguous=True)


def test_an_action_without_a_deadline() -> None:
    """Stands at the action, with the words that refuse one."""
    found = only(review(action(deadline=NotSet(said="to be confirmed"))), "SCR401")

    assert (found.where.kind, found.where.number, found.where.at) == ("paragraph", "2.3.1", AT)
    assert (found.severity, found.level, found.words) == ("error", "S", "to be confirmed")


def test_an_inherited_deadline_goes_before_a_missing_one() -> None:
    """It is said from where."""
    found = only(review(action(deadline=NotSet(), inherits_deadline_from="1.2.3")), "SCR411")

    assert found.message == "the only deadline is that of 1.2.3, for the same piece of work"
    assert (found.severity, found.level) == ("advice", "L")
    assert codes_of(review(action(deadline=NotSet(), inherits_deadline_from="1.2.3"))) == ["SCR411"]


@pytest.mark.parametrize(
    "deadline",
    [
        MAY,
        AtEvent(said="at the next meeting", event="next meeting"),
        Ongoing(said="ongoing"),
        Unclear(said="soon", reason="vague"),
        Relative(said="within six months", duration="P6M"),
        Conditional(said="if funded", condition="funded"),
        Done(said="completed"),
    ],
)
def test_a_deadline_of_any_kind_is_one(deadline: Deadline) -> None:
    """An event, "ongoing" and an unclear one have rules of their own; an own one is not inherited."""
    assert codes_of(review(action(deadline=deadline))) == []
    assert codes_of(review(action(deadline=deadline, inherits_deadline_from="1.1"))) == []


def test_a_deadline_of_a_step_is_one() -> None:
    """Wherever the action's own is not set."""
    dated, undated = Step(id="a", text="first", deadline=MAY), Step(id="b", text="then")

    assert codes_of(review(action(deadline=NotSet(), steps=(dated, undated)))) == []
    assert codes_of(review(action(deadline=NotSet(), steps=(undated,)))) == ["SCR401"]


@pytest.mark.parametrize(
    ("deadline", "mend"),
    [
        (JULY, "give the last day that is meant, such as 31/7/2015"),
        (Dated(said="from spring 2015", earliest=date(2015, 3, 1), ambiguous=True), None),
        (AtEvent(said="at the spring meeting", event="spring meeting", ambiguous=True), None),
    ],
)
def test_a_deadline_that_can_be_taken_in_two_ways(deadline: Dated | AtEvent, mend: str | None) -> None:
    """With the day that is likely meant, where one is."""
    found = only(review(action(deadline=deadline)), "SCR406")

    assert (found.severity, found.level, found.words, found.mend) == ("advice", "L", deadline.said, mend)
    assert found.where.number == "2.3.1"


@pytest.mark.parametrize(
    ("rhythm", "lacks"),
    [
        (MONTHLY, "when it starts or when it ends or how often it happens"),
        (evolve(MONTHLY, start=date(2015, 1, 1)), "when it ends or how often it happens"),
        (evolve(MONTHLY, end=date(2015, 1, 1)), "when it starts"),
        (evolve(MONTHLY, rrules=("FREQ=MONTHLY;COUNT=4",)), "when it starts"),
        (
            evolve(MONTHLY, rrules=("FREQ=MONTHLY;COUNT=4", "FREQ=YEARLY")),
            "when it starts or when it ends or how often it happens",
        ),
    ],
)
def test_a_recurrence_without_bounds(rhythm: Recurring, lacks: str) -> None:
    """What it does not say, once."""
    found = only(review(action(deadline=rhythm)), "SCR407")

    assert found.message == f"\N{LEFT DOUBLE QUOTATION MARK}monthly\N{RIGHT DOUBLE QUOTATION MARK} does not say {lacks}"
    assert (found.severity, found.level, found.words) == ("warning", "L", "monthly")


@pytest.mark.parametrize(
    "rhythm", [evolve(MONTHLY, end=date(2016, 1, 1)), evolve(MONTHLY, rrules=("FREQ=MONTHLY;COUNT=4",))]
)
def test_a_recurrence_with_bounds(rhythm: Recurring) -> None:
    """A start, and an end or a count."""
    assert codes_of(review(action(deadline=evolve(rhythm, start=date(2015, 1, 1))))) == []


def test_the_deadlines_of_steps_are_judged_each_once() -> None:
    """The last is the action's own."""
    dues: tuple[Deadline, ...] = (JULY, QUARTERLY, JULY)
    steps = tuple(Step(id=f"step {place}", text="x", deadline=due) for place, due in enumerate(dues))

    assert codes_of(review(action(deadline=JULY, steps=steps))) == ["SCR406", "SCR407"]


def test_lists_that_do_not_pair_are_one_error_at_the_lesson() -> None:
    """Nobody can say when which is due; the words of the whole cell are shown on one line."""
    listed = Unclear(said="1. May 2015\n2. July 2015", rule="deadline.unpaired")
    second = action(id="2.3.2", number="2.3.2", deadline=listed)

    found = only(review(action(deadline=listed), second, action(id="2.3.3", number="2.3.3")), "SCR416")

    assert (found.severity, found.level, found.words) == ("error", "L", listed.said)
    assert "1. May 2015 / 2. July 2015" in found.message
    assert (found.where.kind, found.where.number) == ("lesson", "2")
    assert [where.number for where in found.also] == ["2.3.1", "2.3.2"]


def test_lists_outside_lessons_are_told_at_the_action() -> None:
    """There is no lesson to tell them at."""
    listed = Unclear(said="May, July", rule="deadline.unpaired")

    found = only(review(actions=(action(id="3.1", number="3.1", deadline=listed),)), "SCR416")

    assert (found.where.number, found.also) == ("3.1", ())


def test_a_deadline_that_is_unclear_for_another_reason_is_no_list() -> None:
    """Its words are one deadline that nobody understands."""
    assert codes_of(review(action(deadline=Unclear(said="soon", rule="deadline.unknown")))) == []
