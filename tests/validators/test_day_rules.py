"""SCR404 and SCR405: meetings on days when nobody meets, and days without a year."""

from __future__ import annotations

from datetime import date

import pytest

from scrkit.model import (
    ActionTaken,
    AtEvent,
    Dated,
    Governance,
    Impact,
    Milestone,
    NotSet,
    Review,
    Step,
    View,
)
from validators.drafts import AT, action, check, codes, lesson, only, passage, review

RULES = ("SCR404", "SCR405")


def codes_of(of: Review) -> list[str]:
    """Return the codes of what these rules find in *of*."""
    return codes(of, *RULES)


def meeting(day: date, *, event: str = "Board meeting") -> AtEvent:
    """Return a deadline at a meeting on *day*."""
    return AtEvent(said=f"at the {event}", event=event, earliest=day, latest=day)


def milestone(day: date, *, what: str = "panel met", paragraph: str | None = "1.1") -> Milestone:
    """Return a milestone on *day*."""
    return Milestone(what=what, when=Dated(said="on the day", earliest=day, latest=day), paragraph=paragraph, at=AT)


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        (date(2014, 3, 8), "a Saturday"),
        (date(2014, 3, 9), "a Sunday"),
        (date(2015, 12, 25), "a bank holiday (Christmas Day"),
        (date(2015, 12, 28), "a bank holiday (Boxing Day"),
        (date(2015, 4, 6), "a bank holiday (Easter Monday"),
        (date(2015, 8, 31), "a bank holiday ("),
    ],
)
def test_a_meeting_on_a_day_when_nobody_meets(day: date, closed: str) -> None:
    """A weekend or a bank holiday of England and Wales, a substitute day among them."""
    found = only(review(action(deadline=meeting(day))), "SCR404")

    assert found.message.startswith(f"the meeting on {day.day}/{day.month}/{day.year} falls on {closed}")
    assert (found.where.number, found.words) == ("2.3.1", "at the Board meeting")
    assert (found.severity, found.level) == ("warning", "L")


@pytest.mark.parametrize(
    "day",
    [date(2014, 3, 7), date(2014, 3, 10), date(2015, 1, 2), date(2015, 8, 3), date(2015, 3, 17), date(2015, 12, 29)],
)
def test_a_meeting_on_a_working_day(day: date) -> None:
    """Holidays of Scotland and of Northern Ireland are working days here."""
    assert codes_of(review(action(deadline=meeting(day)))) == []


@pytest.mark.parametrize(
    ("day", "told"), [(date(1914, 12, 25), []), (date(2114, 12, 25), []), (date(2114, 12, 23), [404])]
)
def test_a_meeting_in_a_year_whose_bank_holidays_are_not_known(day: date, told: list[int]) -> None:
    """Only its weekend is."""
    assert codes_of(review(action(deadline=meeting(day)))) == [f"SCR{number}" for number in told]


def test_a_report_on_a_saturday_is_no_meeting() -> None:
    """Only meetings need people to come."""
    saturday = date(2014, 3, 8)

    assert codes_of(review(action(deadline=Dated(said="on 8/3/2014", earliest=saturday, latest=saturday)))) == []
    assert codes_of(review(action(deadline=meeting(saturday, event="annual audit")))) == []


def test_a_meeting_in_a_month_has_no_day_to_judge() -> None:
    """Nor has one until a day, nor one without any."""
    month = AtEvent(said="in May", event="May meeting", earliest=date(2014, 5, 1), latest=date(2014, 5, 31))
    until = AtEvent(said="before it", event="meeting", latest=date(2014, 5, 31))
    none = AtEvent(said="at it", event="meeting")

    assert [codes_of(review(action(deadline=deadline))) for deadline in (month, until, none)] == [[], [], []]


def test_a_milestone_that_is_a_meeting() -> None:
    """Stands at its paragraph, by its number."""
    found = only(review(milestones=(milestone(date(2014, 3, 8)),)), "SCR404")

    assert (found.where.kind, found.where.id, found.where.number, found.where.at) == ("paragraph", "1.1", "1.1", AT)
    assert found.words == "on the day"


@pytest.mark.parametrize(
    ("what", "judged"),
    [
        ("serious case review panel met", True),
        ("board considered the report", True),
        ("action plan to the board for final approval", True),
        ("extraordinary meeting", True),
        ("referred to the board", False),
        ("method settled", False),
        ("response dated", False),
    ],
)
def test_which_milestones_are_meetings(what: str, judged: bool) -> None:  # noqa: FBT001 - what is expected
    """By whole words of what they are."""
    assert bool(codes_of(review(milestones=(milestone(date(2014, 3, 8), what=what),)))) is judged


def test_a_milestone_that_no_paragraph_tells_stands_at_the_document() -> None:
    """A review built in code may have one."""
    found = only(review(milestones=(milestone(date(2014, 3, 8), paragraph=None),)), "SCR404")

    assert (found.where.kind, found.where.at) == ("document", AT)


def test_a_milestone_over_several_days_is_not_judged() -> None:
    """No one day is said."""
    when = Dated(said="in March", earliest=date(2014, 3, 1), latest=date(2014, 3, 8))

    assert codes_of(review(milestones=(Milestone(what="panel met", when=when, paragraph="1.1"),))) == []


def test_one_meeting_in_one_paragraph_is_told_once() -> None:
    """Though it is a deadline, a step and a milestone; another day or paragraph is told by itself."""
    saturday, sunday = date(2014, 3, 8), date(2014, 3, 9)
    steps = tuple(Step(id=str(day), text="x", deadline=meeting(day)) for day in (saturday, sunday))
    milestones = (milestone(saturday, paragraph="2.3.1"), milestone(saturday))
    of = review(action(deadline=meeting(sunday), steps=steps), milestones=milestones)
    found = [one for one in check(of) if one.code == "SCR404"]

    assert [(one.where.id, one.message[15:24]) for one in found] == [
        ("2.3.1", "8/3/2014 "),
        ("2.3.1", "9/3/2014 "),
        ("1.1", "8/3/2014 "),
    ]


@pytest.mark.parametrize(
    "inferred",
    [
        Dated(said="on 2 June", latest=date(2015, 6, 2), inferred=("year",)),
        AtEvent(said="on 2 June", event="launch", latest=date(2015, 6, 2), inferred=("year",)),
    ],
)
def test_a_deadline_whose_year_was_inferred(inferred: Dated | AtEvent) -> None:
    """In its own words; of steps, the first."""
    found = only(review(action(deadline=inferred)), "SCR405")

    assert (found.where.number, found.words, found.severity, found.level) == ("2.3.1", "on 2 June", "advice", "L")
    stepped = action(deadline=NotSet(), steps=(Step(id="a", text="x", deadline=inferred),))
    assert codes_of(review(stepped)) == ["SCR405"]


def places_of_405(of: Review) -> list[str | None]:
    """Return the numbers of the paragraphs with a date without a year."""
    return [finding.where.number for finding in check(of) if finding.code == "SCR405"]


def test_a_day_without_a_year_in_any_paragraph() -> None:
    """Introduction, every part of a lesson, and oversight, each paragraph once."""
    text = "They met on 3 March. They met again on 4 March."
    whole = lesson(
        text=(passage("2.1", text),),
        views=(View(id="2.2", number="2.2", text=text),),
        taken=(ActionTaken(id="2.3", number="2.3", text=text),),
        impacts=(Impact(id="2.4", number="2.4", text=text),),
        actions=(action(id="2.5", number="2.5", text=text),),
    )
    governance = Governance(text=(passage("10.1", text),))
    of = review(introduction=(passage("1.1", text),), lessons=(whole,), governance=governance)

    assert sorted(str(number) for number in places_of_405(of)) == ["1.1", "10.1", "2.1", "2.2", "2.3", "2.4", "2.5"]
    assert all(one.message.endswith("has no year") for one in check(of) if one.code == "SCR405")


def test_a_day_without_a_year_in_a_sub_point() -> None:
    """It belongs to the action."""
    assert places_of_405(review(action(items=("the audit of 3 March",)))) == ["2.3.1"]


def test_a_paragraph_that_is_action_and_oversight_is_told_once() -> None:
    """It stands twice in the review and once in the document."""
    text = "It goes to the Board on 3 March."
    governance = Governance(text=(passage("2.3.1", text),))

    assert places_of_405(review(action(text=text), governance=governance)) == ["2.3.1"]


@pytest.mark.parametrize("text", ["They met on 3 March 2015.", "They met in March.", "They met on 31 September."])
def test_days_that_need_no_year_of_ours(text: str) -> None:
    """One that has its own, a month, and one that no calendar has."""
    assert codes_of(review(introduction=(passage("1.1", text),))) == []


def test_without_a_date_of_the_document_no_year_is_inferred() -> None:
    """So none is told."""
    assert codes_of(review(introduction=(passage("1.1", "They met on 3 March."),), dated=None)) == []
