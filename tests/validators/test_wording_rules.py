"""SCR801 to SCR804: how actions and statutes are worded."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from scrkit.model import Action, Body, Dated, Owner, Passage, Review
from validators.drafts import BOARD, GROUP, POLICE, action, check, codes, lesson, only, passage, review


def worded(text: str, **changes: Any) -> Review:  # noqa: ANN401 - any field
    """Return a review of one action that says *text*."""
    return review(action(text=text, **changes))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Board will satisfy itself that records are kept.", "satisfy itself"),
        ("The group will make the tool fit for purpose.", "fit for purpose"),
        ("The group will Consider the introduction of a stop process.", "Consider"),
        ("Staff will be supervised  where  possible.", "where  possible"),
    ],
)
def test_an_action_that_nobody_can_test(text: str, words: str) -> None:
    """The words stand in the finding as they are printed."""
    one = only(worded(text), "SCR801")

    assert (one.words, one.where.number, one.severity) == (words, "2.3.1", "advice")
    assert one.mend


def test_several_such_words_are_told_together() -> None:
    """Those of the points too, each once."""
    one = only(worded("Do this as necessary.", items=("explore more", "explore less")), "SCR801")

    assert one.message == "\u201cas necessary\u201d and \u201cexplore\u201d cannot be tested"


@pytest.mark.parametrize(
    "text",
    [
        "The Board will consider the report at its May meeting.",
        "The Board will consider the first progress report.",
        "An appropriate adult will attend each interview.",
        "Leaflets will be age-appropriate.",
        "Inappropriate referrals will be counted.",
        "Dunmere Police will train 40 officers.",
    ],
)
def test_an_action_that_can_be_tested(text: str) -> None:
    """To consider a report is an event, and some names only look like it."""
    assert "SCR801" not in codes(worded(text))


@pytest.mark.parametrize("weak", ["remind staff of", "re-issue", "reinforce"])
def test_an_action_that_only_reminds(weak: str) -> None:
    """It asks."""
    one = only(worded(f"Dunmere Police will {weak} the policy."), "SCR803")

    assert one.message.endswith("will that be enough?")
    assert one.words == weak.split(maxsplit=1)[0]


@pytest.mark.parametrize(
    "changes",
    [
        {"text": "Dunmere Police will remind staff of the policy, and audit 20 files."},
        {"text": "Dunmere Police will remind staff.", "items": ("Supervision covers it",)},
        {"text": "Dunmere Police will remind staff.", "evidence": ("An audit of 20 files",)},
        {"text": "The system will send automatic reminders."},
        {"text": "Dunmere Police will write a policy."},
    ],
)
def test_an_action_that_also_checks(changes: dict[str, Any]) -> None:
    """In its words, its points or its evidence."""
    assert "SCR803" not in codes(review(action(**changes)))


def test_a_statute_without_its_year_is_told_once() -> None:
    """At the first paragraph by number, with the others beside it."""
    of = review(
        action(id="2.3.10", number="2.3.10", text="Add to the Section 11 Children Act return."),
        action(id="2.3.9", number="2.3.9", text="Done.", items=("See the Children Act, and the Children Act.",)),
        legal_basis=(),
    )
    one = only(of, "SCR804")

    assert (one.where.number, one.words) == ("2.3.9", "Children Act")
    assert [where.number for where in one.also] == ["2.3.10"]


@pytest.mark.parametrize(
    "other",
    ["Under section 17 of the Children Act 2004, this was done.", "The Children Act 2004 (the Children Act) applies."],
)
def test_a_statute_whose_year_stands_elsewhere(other: str) -> None:
    """In the board's own words, those of the report, or the legal basis."""
    of = worded("Add to the Section 11 Children Act return.")
    quoted = lesson(actions=of.lessons[0].actions, text=(Passage(id="2.1", text=other),))

    assert "SCR804" not in codes(evolve(of, introduction=(passage("1.1", other),)))
    assert "SCR804" not in codes(evolve(of, lessons=(quoted,)))
    assert "SCR804" not in codes(evolve(of, legal_basis=("Children Act 2004",)))


def test_two_statutes_of_one_title() -> None:
    """Leave it open which is meant; guidance has no title of a statute."""
    of = worded("Add to the Section 11 Children Act return.")
    named = evolve(of, legal_basis=("Children Act 1989", "Children Act 2004", "Working Together (2013)"))

    assert only(named, "SCR804").message == (
        "\u201cSection 11 Children Act\u201d does not say of which year, and the response names those of 1989 and 2004"
    )


@pytest.mark.parametrize(
    "text",
    ["Under the Act this is a duty.", "See Working Together 2013.", "See the Care Act 2014.", "They act at once."],
)
def test_what_is_no_statute_without_a_year(text: str) -> None:
    """Guidance, a statute with its year, and what is only called the Act."""
    assert "SCR804" not in codes(worded(text))


def pair(first: str, second: str, **changes: Any) -> list[Action]:  # noqa: ANN401 - any field
    """Return two actions of one owner; *changes* are those of the second."""
    return [
        action(id="2.3.1", number="2.3.1", text=first),
        evolve(action(id="2.3.2", number="2.3.2", text=second), **changes),
    ]


GUIDANCE = "Dunmere Police will revise its guidance on working with missing children by May."


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (
            GUIDANCE,
            "The review of the guidance on missing children should cover hotels.",
            "guidance on missing children",
        ),
        (
            "Disseminate information from this case and ensure that all know it.",
            "Information from this case is shared. Disseminate information from this case through seminars.",
            "information from this case",
        ),
        (
            "Run training on neglect for a day.",
            "Provide training on neglect for a day.",
            "training on neglect for a day",
        ),
        ("Draft a leaflet on stairs", "Update the leaflet about stairs", "leaflet about stairs"),
        ("Five nurses will each see ten families weekly.", "Five nurses will each see ten families weekly.", None),
        (
            "Write a policy on hidden harm to unborn babies of parents abroad now living at home again with family.",
            "Update policies on hidden harm to unborn babies of parents abroad now living at home again with family.",
            "policies on hidden harm to unborn babies of parents abroad now living at home",
        ),
    ],
)
def test_two_actions_that_overlap(first: str, second: str, words: str | None) -> None:
    """The same kind of thing is done to the same work on the same subject, or the words are the same."""
    one = only(review(*pair(first, second)), "SCR802")

    assert (one.where.number, [where.number for where in one.also]) == ("2.3.2", ["2.3.1"])
    assert one.words == (words or second)


def test_overlap_does_not_hang_on_the_order_of_the_lessons() -> None:
    """The later by number tells of the earlier ones."""
    one, two = pair(GUIDANCE, GUIDANCE)
    three = evolve(one, id="10.1", number="10.1")
    first, last = lesson(actions=(one, two)), lesson(id="lesson-10", number="10", actions=(three,))
    for lessons in ((first, last), (last, first)):
        told = {
            found.where.number: [where.number for where in found.also]
            for found in check(review(lessons=lessons))
            if found.code == "SCR802"
        }
        assert told == {"2.3.2": ["2.3.1"], "10.1": ["2.3.1", "2.3.2"]}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (GUIDANCE, "Dunmere Police will revise its guidance on private fostering."),
        (GUIDANCE, "Dunmere Police will launch the guidance on missing children."),
        (GUIDANCE, "Guidance on missing children is in two parts."),
        (GUIDANCE, "Revise it. Guidance on missing children is in two parts."),
        (GUIDANCE, "Audit the revised guidance on missing children."),
        ("Write guidance to help staff.", "Write guidance to help staff."),
        ("Write guidance.", "Write guidance."),
        (
            "Write guidance on child sexual abuse online.",
            "Write guidance on child sexual exploitation for drivers in taxi firms.",
        ),
    ],
)
def test_two_actions_that_do_not_overlap(first: str, second: str) -> None:
    """Another subject, another kind of thing, no subject, or a few words that many have."""
    assert "SCR802" not in codes(review(*pair(first, second)))


def owned(*owners: Owner) -> Review:
    """Return a review whose second action has *owners*."""
    of = review(*pair(GUIDANCE, GUIDANCE, owners=owners))
    names = Body(name="Dunmere Safeguarding Children Board", aliases=("LSCB",))
    return evolve(of, bodies=(names,))


def test_agencies_that_each_do_it_at_home() -> None:
    """Are no overlap; the board and its groups are one house, and an action without an owner may be of any."""
    trust = Owner(said="Dunmere Trust", body="Dunmere Trust")
    ours = [
        evolve(action(text="Write guidance on missing children."), id=number, number=number, owners=(owner,))
        for number, owner in (("2.3.1", BOARD), ("2.3.2", evolve(GROUP, body="LSCB Quality Group")))
    ]
    nobodys = pair(GUIDANCE, GUIDANCE)

    assert "SCR802" not in codes(owned(trust))
    assert "SCR802" in codes(owned(POLICE, trust))
    assert "SCR802" in codes(owned())
    assert "SCR802" in codes(review(evolve(nobodys[0], owners=()), nobodys[1]))
    assert "SCR802" in codes(review(*ours))


def test_dated_steps_of_one_lesson() -> None:
    """Are no overlap; those of two lessons are."""
    june = Dated(said="by June", latest=date(2015, 6, 30))
    one, two = pair(GUIDANCE, GUIDANCE, deadline=june)

    assert "SCR802" not in codes(review(one, two))
    assert "SCR802" in codes(review(one, evolve(two, lesson="9")))


def test_only_a_few_of_many_are_compared() -> None:
    """Of thirty that are the same each tells of the first eight at most."""
    many = [action(id=str(number), number=str(number), text=GUIDANCE) for number in range(1, 31)]
    told = [found for found in check(review(*many)) if found.code == "SCR802"]

    assert len(told) == 29
    assert [where.number for where in told[-1].also] == [str(number) for number in range(1, 9)]
