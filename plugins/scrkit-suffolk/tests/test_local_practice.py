"""Promises of SUF101 and SUF102: Suffolk's meetings have days, its bodies their full names; others are left alone."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from scrkit.model import Action, AtEvent, Board, Body, Finding, NotSet, Owner, Passage, Review, Step
from scrkit.plugin import BoardSpec, ValidationContext
from scrkit_suffolk.local_practice import LocalPractice

SUFFOLK = BoardSpec.from_package("scrkit_suffolk", "suffolk.toml").profile
LSCB = Owner(said="LSCB", body="LSCB")
GROUP = "LSCB Learning and Improvement Group"
JULY = (date(2014, 7, 1), date(2014, 7, 31))


def found(*actions: Action, board: Board | None = SUFFOLK, introduction: str = "Nothing.") -> list[Finding]:
    """Return what is found in a Suffolk response with *actions*."""
    review = Review(
        id="case",
        title="Response",
        board="Suffolk Safeguarding Children Board",
        introduction=(Passage(id="1.1", text=introduction),),
        actions=actions,
        bodies=(Body(name="Suffolk Safeguarding Children Board", aliases=("our Board",)),),
    )
    return list(LocalPractice()(ValidationContext(review=review, board=board)))


def at(event: str, days: tuple[date | None, date | None] = JULY, to: Owner | None = None) -> Action:
    """Return an action at *event*, of which a report goes *to* somebody."""
    due = AtEvent(said=f"at the {event}", event=event, earliest=days[0], latest=days[1])
    return Action(id="4.5.2", number="4.5.2", text="Present a report.", reports_to=(to,) if to else (), deadline=due)


def owned(name: str, action: str = "2.1") -> Action:
    """Return an action of the body called *name*."""
    return Action(id=action, number=action, text="Do it.", owners=(Owner(said=name, body=name),))


def test_a_board_meeting_without_a_day_is_found() -> None:
    """By its own words, or because the Board gets the report."""
    for action in (at("LSCB meeting in July 2014"), at("our Board meeting"), at("July 2014 meeting", to=LSCB)):
        (finding,) = found(action)

        assert (finding.code, finding.severity, finding.level) == ("SUF101", "warning", "L")
        assert (finding.where.number, finding.words) == ("4.5.2", action.deadline.said)


def test_a_board_meeting_on_a_day_of_the_profile_is_not() -> None:
    """8 March 2014, and any month that it lies in."""
    assert not found(at("LSCB meeting", (date(2014, 3, 8), date(2014, 3, 8))))
    assert not found(at("LSCB meeting", (date(2014, 3, 1), date(2014, 3, 31))))
    assert found(at("LSCB meeting", (date(2014, 3, 9), date(2014, 3, 31))))


def test_what_is_no_one_meeting_of_the_board_is_left_alone() -> None:
    """No date, another body's meeting, no meeting."""
    assert not found(at("future LSCB meetings", (None, None)))
    assert not found(at("LSCB meeting", (None, JULY[1])))
    assert not found(at("LSCB meeting", (JULY[0], None)))
    assert not found(at("July 2014 meeting", to=Owner(said=GROUP, body=GROUP)))
    assert not found(at("July 2014 meeting", to=Owner(said="Chair", post="Chair")))
    assert not found(at(f"{GROUP} meeting in July 2014", to=LSCB))
    assert not found(at("formal review in July 2014", to=LSCB))


def test_each_step_is_looked_at_by_itself() -> None:
    """An action with two dates has no other deadline."""
    whole = at("LSCB meeting in July 2014")
    steps = (Step(id="1", text="One."), Step(id="2", text="Two.", deadline=whole.deadline))

    assert [one.code for one in found(evolve(whole, steps=steps))] == ["SUF101"]
    assert not found(evolve(whole, steps=steps[:1], deadline=NotSet()))


def test_another_name_of_a_body_is_found_once_with_every_place() -> None:
    """As printed; the full name is said and nothing is rewritten."""
    name = "LSCB Planning Policy and Engagement Group"
    (finding,) = found(owned(name), owned(name, "3.1"))

    assert (finding.code, finding.severity, finding.words) == ("SUF102", "advice", name)
    assert [where.number for where in (finding.where, *finding.also)] == ["2.1", "3.1"]
    assert finding.mend == "write “LSCB Planning, Policy and Engagement Group”"


def test_who_receives_the_report_of_a_step_is_named_in_full_too() -> None:
    """An owner is not the only one who has to be found."""
    to = Owner(said="CYPS", body="CYPS")
    action = Action(id="2.1", text="Do it.", steps=(Step(id="1", text="One.", reports_to=(to,)),))

    assert [one.words for one in found(action)] == ["CYPS"]


def test_full_names_spelt_abbreviations_and_strangers_are_left_alone() -> None:
    """So is the board, and a post of no body."""
    spelt = "Suffolk County Council Children and Young Peoples Services (SCC CYPS) has redesigned what it offers."
    chair = Action(id="5", text="Do it.", owners=(Owner(said="Chair", post="Chair"),))

    assert not found(owned(GROUP), owned("LSCB", "3"), owned("Seaborough Police", "4"), chair)
    assert not found(owned("SCC CYPS"), introduction=spelt)
    assert found(owned("SCC CYPS"))


def test_a_response_of_another_board_is_left_alone() -> None:
    """Whatever stands in it; and one whose board nobody knows."""
    wrong = (at("LSCB meeting in July 2014"), owned("CYPS"))

    assert len(found(*wrong)) == 2
    assert not found(*wrong, board=evolve(SUFFOLK, id="seaborough"))
    assert not found(*wrong, board=None)
