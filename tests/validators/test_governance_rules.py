"""SCR601 to SCR609: the law, the time it took, who watches over the plan, and what the framework asks."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from scrkit import Kit
from scrkit.model import (
    Body,
    Dated,
    Duty,
    Finding,
    Framework,
    Governance,
    Line,
    Milestone,
    Owner,
    Passage,
    Person,
    Review,
    TimeLimit,
)
from scrkit.plugin import ValidationContext
from scrkit.validators.governance import Governance as Rules
from validators.drafts import AT, GROUP, WATCHED, action, passage, review

LAW = "The Board held this review under the Children Act 2004."
PUBLISHED = "The response stays on the website until 31 May 2016."
NATIONAL = "There are no national recommendations."
EFFECT = "It will measure what difference they make."
PACK = next(pack for pack in Kit(discover=False).frameworks if pack.id == "working-together-2013")
SMALL = evolve(PACK, duties=(), time_limits=())


def told(*texts: str, **changes: Any) -> Review:  # noqa: ANN401 - any field
    """Return a review that says all that is asked, in an introduction of *texts* instead where any are given."""
    said = texts or (LAW, PUBLISHED, NATIONAL, EFFECT)
    introduction = tuple(passage(f"1.{number}", text) for number, text in enumerate(said, start=1))
    return review(**{"introduction": introduction, **changes})


def watched(text: str, *monitors: Owner) -> Governance:
    """Return what a closing paragraph says of the plan."""
    return Governance(monitored_by=monitors, text=(Passage(id="9.1", number="9.1", text=text, at=AT),))


def found(of: Review, framework: Framework | None = None) -> list[Finding]:
    """Return what is found in *of* under *framework*."""
    return list(Rules()(ValidationContext(review=of, framework=framework)))


def codes(of: Review, framework: Framework | None = None) -> list[str]:
    """Return the codes of what is found."""
    return [finding.code for finding in found(of, framework)]


def one(of: Review, code: str, framework: Framework | None = None) -> Finding:
    """Return the one finding of *code*."""
    (finding,) = [finding for finding in found(of, framework) if finding.code == code]
    return finding


def under(duty: str, *, confirmed: bool = True) -> Framework:
    """Return a framework with the one duty."""
    asked = Duty(id=duty, text="It is so.", level="L", source="Reef Guidance", confirmed=confirmed)
    return evolve(PACK, duties=(asked,), time_limits=())


def happened(what: str, day: date, paragraph: str | None = "1.1") -> Milestone:
    """Return what happened on *day*."""
    when = Dated(said=day.isoformat(), earliest=day, latest=day)
    return Milestone(what=what, when=when, paragraph=paragraph, at=AT)


def test_a_response_that_says_all_of_it() -> None:
    """Has nothing wrong, under a framework or none."""
    assert codes(told(), PACK) == []
    assert codes(told()) == []


# SCR601


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("The Board held this serious case review.", ""),
        ("It was held under Working Together to Safeguard Children 2013.", ", only Working Together"),
        ("It had regard to the Human Rights Act 1998.", ", only Human Rights Act 1998"),
        ("It was held under section 9 of the Children Act 1989.", ", only section 9 of the Children Act 1989"),
    ],
)
def test_the_law_is_not_named(text: str, instead: str) -> None:
    """Guidance is no law, and another law is not that of the review."""
    finding = one(told(text, legal_basis=()), "SCR601", SMALL)

    assert finding.where.kind == "document"
    assert finding.message.startswith(f"the law under which the review was held is not named{instead}")
    assert finding.mend == "name Local Safeguarding Children Boards Regulations 2006"


@pytest.mark.parametrize(
    "text",
    [
        "It was held under Regulation 5 of the Local Safeguarding Children Board Regulations 2006.",
        "It was held under regulation 5 of the LSCB Regulations 2006.",
        "It was held under section 14 of the Children Act.",
        LAW,
    ],
)
def test_the_law_is_named(text: str) -> None:
    """In the singular, by an abbreviation, or without its year, of which another rule speaks."""
    assert codes(told(text, legal_basis=()), SMALL) == []


def test_where_no_framework_is_known_any_law_will_do() -> None:
    """And none is asked of reviews that the law does not know."""
    assert codes(told("It was held under the Reef Act 2000.", legal_basis=())) == []
    assert (
        one(told("It was held.", legal_basis=()), "SCR601").mend
        == "name the statute or the regulations, with the section"
    )
    trust = told("This plan answers the independent review.", legal_basis=(), board="Dunmere Trust", title="Mr T: plan")
    assert codes(trust) == []


def test_the_law_may_stand_in_the_legal_basis_alone() -> None:
    """And the duty gives level and source."""
    assert codes(told("Said elsewhere.", legal_basis=("section 14 of the Children Act 2004",)), SMALL) == []
    finding = one(told("It was held.", legal_basis=()), "SCR601", under("legal-basis"))
    assert (finding.level, finding.source, finding.severity) == ("L", "Reef Guidance", "warning")


# SCR602

DECIDED = happened("decision to hold the review", date(2014, 3, 31))


def timed(*milestones: Milestone, text: str = LAW, **changes: Any) -> Review:  # noqa: ANN401 - any field
    """Return a review with *milestones*."""
    return told(text, milestones=milestones, **{"dated": None, **changes})


LIMITS = evolve(PACK, duties=())


def test_it_took_too_long() -> None:
    """Stands at the paragraph of the board's meeting, with the authority of the time limit."""
    late = timed(DECIDED, happened("board considered the report", date(2014, 10, 1), "1.2"))
    finding = one(late, "SCR602", LIMITS)

    assert (finding.where.id, finding.words, finding.severity) == ("1.2", "2014-10-01", "advice")
    assert finding.message == (
        "from \u201cdecision to hold the review\u201d on 31/3/2014 the time ran until 30/9/2014; "
        "\u201cboard considered the report\u201d is on 1/10/2014, 1 day later, and no reason is given"
    )
    assert finding.level == "S"


def test_nothing_shows_when_it_was_done() -> None:
    """Or only the date of the response does, which has no paragraph: it stands where the time began."""
    silent = one(timed(DECIDED), "SCR602", LIMITS)
    dated = one(timed(DECIDED, dated=date(2014, 10, 5)), "SCR602", LIMITS)
    nowhere = one(timed(evolve(DECIDED, paragraph=None)), "SCR602", LIMITS)

    assert (silent.where.id, dated.where.id, nowhere.where.kind) == ("1.1", "1.1", "document")
    assert silent.message.endswith("; no date shows that it was kept, and no reason is given")
    assert "\u201cresponse dated\u201d is on 5/10/2014, 5 days later" in dated.message


@pytest.mark.parametrize(
    "kept",
    [
        timed(DECIDED, happened("board considered the report", date(2014, 9, 30))),
        timed(DECIDED, dated=date(2014, 9, 30)),
        timed(DECIDED, happened("response dated", date(2014, 9, 30)), dated=date(2015, 3, 1)),
        timed(DECIDED, dated=date(2015, 1, 1), text="On 4 September 2014 the Board discussed the report."),
        timed(DECIDED, dated=date(2015, 1, 1), text="The trial made a delay of four months necessary."),
        timed(happened("referred to the board", date(2014, 1, 1)), dated=date(2015, 1, 1)),
        timed(
            Milestone(what="decision", when=Dated(said="since May", earliest=date(2014, 5, 1))), dated=date(2015, 1, 1)
        ),
        timed(happened("decision", date.max), dated=date.max),
    ],
)
def test_it_was_done_in_time_or_nobody_can_tell(kept: Review) -> None:
    """By any date, or with a reason; or where the time did not begin, or ends outside the calendar."""
    assert "SCR602" not in codes(kept, LIMITS)


def test_a_meeting_before_the_decision_ends_nothing() -> None:
    """Nor does a report whose day is not given."""
    early = happened("board considered the report", date(2014, 1, 1))

    for day in ("in May", "on 31 September 2014"):
        assert "SCR602" in codes(timed(DECIDED, early, text=f"The report was received {day}."), LIMITS)


def test_time_limits_of_other_lengths() -> None:
    """Working days leave out holidays; hours are left alone."""
    limit = TimeLimit(
        id="x",
        text="x",
        duration="P5D",
        since=("notified",),
        until=("decision",),
        working_days=True,
        level="S",
        source="x",
    )
    notified, decided = happened("notified", date(2014, 4, 17)), happened("decision", date(2014, 4, 29))
    for duration, late in (("P5D", True), ("P6D", False), ("P1W", True), ("P1Y", False), ("PT5H", False)):
        pack = evolve(SMALL, time_limits=(evolve(limit, duration=duration),))
        assert ("SCR602" in codes(timed(notified, decided), pack)) is late


# SCR603, SCR605


@pytest.mark.parametrize(
    "text", ["The actions were agreed.", "The Board will meet.", "Dunmere Police will monitor referrals every month."]
)
def test_nobody_monitors(text: str) -> None:
    """Stands at the document; who monitors practice does not monitor the plan."""
    finding = one(told(governance=watched(text)), "SCR603")

    assert (finding.where.kind, finding.severity) == ("document", "error")


@pytest.mark.parametrize(
    "watching",
    [
        told(governance=WATCHED),
        told(governance=watched("The Executive will monitor what is done until May 2016.")),
        told(LAW, "Delivery is overseen by the Executive until May 2016.", governance=Governance()),
        told(governance=Governance(), unplaced=(Line(text="The Group monitors this plan until 31 May 2016."),)),
        review(action(text="The Group will monitor the action plan until May 2016."), governance=Governance(),
               introduction=(passage("1.1", "The plan ends in May 2016, and so does the action plan."),)),
        review(introduction=(), governance=Governance()),
        review(introduction=(), governance=Governance(), unplaced=(Line(text="Lead: whoever holds the file"),)),
        told(lessons=(), governance=Governance()),
    ],
)  # fmt: skip
def test_somebody_monitors_or_nobody_is_asked(watching: Review) -> None:
    """Wherever it is said; nor of a table alone, nor where there is nothing to do."""
    assert "SCR603" not in codes(watching)


@pytest.mark.parametrize(
    "text",
    [
        "The Quality Group monitors the plan.",
        "The Quality Group monitors the plan every quarter, and tells the Board of exceptions.",
        "The plan goes to the Board on 8 March 2015 for approval. The Quality Group monitors it.",
    ],
)
def test_a_plan_without_an_end(text: str) -> None:
    """Stands where the monitor is named; a rhythm is no end, nor is the day of approval."""
    finding = one(told(governance=watched(text, GROUP)), "SCR605")

    assert (finding.where.id, finding.severity) == ("9.1", "warning")


def test_a_plan_without_an_end_and_without_a_paragraph_of_its_own() -> None:
    """Stands where a sentence names the monitor, at the document where none does."""
    said = told(LAW, "The Executive monitors the plan.", governance=Governance())
    unsaid = told(governance=Governance(monitored_by=(GROUP,)))

    assert (one(said, "SCR605").where.id, one(unsaid, "SCR605").where.kind) == ("1.2", "document")


@pytest.mark.parametrize(
    "text",
    [
        "The Quality Group monitors the plan until 31 May 2016.",
        "The Quality Group monitors the plan until all actions are done.",
        "The Quality Group will have the plan reviewed in spring.",
        "The Quality Group monitors the plan over the next eighteen months.",
        "The Quality Group monitors the plan. It will be reviewed annually.",
        "The Quality Group monitors the plan and closes it on 3 May 2016.",
    ],
)
def test_a_plan_with_an_end(text: str) -> None:
    """A day, a time, a rhythm of reviews, or the completion of all."""
    assert codes(told(governance=watched(text, GROUP))) == []


def test_the_end_may_stand_in_the_introduction() -> None:
    """Of the plan, and not of anything else."""
    open_plan = watched("The Quality Group monitors the plan.", GROUP)

    assert codes(told(LAW, "The action plan runs until May 2016.", governance=open_plan)) == []
    assert codes(told(LAW, "The report is online until May 2016.", governance=open_plan)) == ["SCR605"]


# SCR604, SCR607, SCR608


@pytest.mark.parametrize(
    ("code", "duty", "texts", "message"),
    [
        ("SCR604", "effect", (LAW,), "nothing says how the effect"),
        ("SCR604", "effect", (LAW, "The Board audits files."), "nothing says how the effect"),
        ("SCR604", "effect", (LAW, "The review looked at the impact of neglect."), "nothing says how the effect"),
        ("SCR607", "publication", (LAW,), "nothing says where and until when the response is published"),
        ("SCR607", "publication", (LAW, "The report is on the website."), "the response does not say until when"),
        ("SCR607", "publication", (LAW, "The response will be published."), "does not say where and until when"),
        ("SCR607", "publication", (LAW, "Guidance on sleep is on the website."), "nothing says where and until when"),
        ("SCR608", "national-recommendations", (LAW,), "nothing is said of national recommendations"),
        ("SCR608", "national-recommendations", (LAW, "It recommends training."), "nothing is said of national"),
        ("SCR608", "national-recommendations", (LAW, "It informs national learning."), "nothing is said of national"),
    ],
)
def test_what_the_framework_asks_is_not_said(code: str, duty: str, texts: tuple[str, ...], message: str) -> None:
    """At the document, with the authority of the duty; where it was not confirmed, that is told."""
    finding = one(told(*texts), code, under(duty))

    assert message in finding.message
    assert (finding.where.kind, finding.severity) == ("document", "advice")
    assert (finding.level, finding.source) == ("L", "Reef Guidance")
    assert one(told(*texts), code, under(duty, confirmed=False)).source == "Reef Guidance (not confirmed there)"


@pytest.mark.parametrize(
    ("duty", "said"),
    [
        ("effect", told(LAW, EFFECT)),
        ("effect", review(action(evidence=("An audit of whether fathers are seen",)))),
        ("effect", told(LAW, unplaced=(Line(text="The survey will show what has improved."),))),
        ("publication", told(LAW, PUBLISHED)),
        ("publication", told(LAW, "The report is published.", "It is on the website for at least a year.")),
        ("publication", told(LAW, "The Board decided that the report will not be published.")),
        ("publication", told(LAW, unplaced=(Line(text=PUBLISHED),))),
        ("national-recommendations", told(LAW, NATIONAL)),
        ("national-recommendations", told(LAW, "It recommends that the Department for Education acts.")),
        ("national-recommendations", told(LAW, unplaced=(Line(text=NATIONAL),))),
        ("annual-report", told(LAW)),
        ("effect", review(introduction=())),
    ],
)
def test_what_the_framework_asks_is_said_or_not_asked(duty: str, said: Review) -> None:
    """Anywhere in the response; a bare plan is asked nothing."""
    assert codes(said, under(duty)) == []


# SCR606

ADA = Person(name="Dr Ada Finch", role="Overview Report Author", paragraph="1.1", at=AT)
BEN = Person(name="Ben Rook", role="Lead Reviewer", paragraph="1.2", at=AT)
INDEPENDENCE = under("independence")


@pytest.mark.parametrize(
    ("texts", "people", "places"),
    [
        ((f"{LAW} Ada Finch wrote the report.",), (ADA,), ["1.1"]),
        ((f"{LAW} Ada Finch is an Independent Consultant in safeguarding.",), (ADA,), ["1.1"]),
        ((f"{LAW} Ada wrote.", "Ben has not previously worked in Dunmere."), (ADA, BEN), ["1.1"]),
        ((f"{LAW} Ada wrote.", "Ben led.", "Finch is independent of the Board."), (ADA, BEN), ["1.2"]),
        ((f"{LAW} Ada wrote.",), (ADA, ADA, evolve(ADA, paragraph=None)), ["1.1"]),
        ((f"{LAW} Ada wrote.",), (evolve(ADA, paragraph=None),), [None]),
        ((LAW, "The report was written by an experienced consultant."), (), ["1.2"]),
    ],
)
def test_of_a_reviewer_nothing_says_independent(
    texts: tuple[str, ...], people: tuple[Person, ...], places: list[str | None]
) -> None:
    """Stands where each is introduced, once; a title says nothing of this board."""
    given = [finding for finding in found(told(*texts, people=people), INDEPENDENCE) if finding.code == "SCR606"]

    assert [finding.where.id for finding in given] == places
    assert {finding.level for finding in given} == {"L"}


@pytest.mark.parametrize(
    ("texts", "people"),
    [
        ((f"{LAW} Ada Finch was appointed. She is independent of the Board.",), (ADA,)),
        ((f"{LAW} Ada Finch and Ben Rook were appointed. Neither has worked here.", "x"), (ADA, BEN)),
        ((LAW, "The author has no connection with the Board. The reviewer has never worked here."), (ADA, BEN)),
        ((f"{LAW} Ada Finch was appointed. She has never worked for the Board.",), (ADA,)),
        ((LAW, "The report was written by a consultant who is independent of the Board."), ()),
        ((LAW,), (evolve(ADA, role="Independent Chair of the Board"),)),
        ((LAW,), ()),
    ],
)
def test_a_reviewer_is_independent(texts: tuple[str, ...], people: tuple[Person, ...]) -> None:
    """In a sentence that names them, follows one that does, speaks of all, or of their role."""
    assert codes(told(*texts, people=people), INDEPENDENCE) == []


# SCR609

POLICY = Owner(said="Policy Group", body="Policy Group")


def test_reports_that_go_elsewhere() -> None:
    """Are told once, with every action that has one; each body by its first name."""
    acts = (
        action(id="1", reports_to=(POLICY,)),
        action(id="2", reports_to=(POLICY, Owner(said="Panel", body="Panel"))),
    )
    finding = one(told(actions=acts), "SCR609")

    assert finding.message == "reports go to Policy Group and Panel, and Quality Group monitors the plan"
    assert [where.id for where in finding.also] == ["1", "2"]
    assert (finding.where.kind, finding.severity, finding.level) == ("document", "advice", None)


@pytest.mark.parametrize(
    "changes",
    [
        {"actions": (action(id="1", reports_to=(GROUP,)),)},
        {"actions": (action(id="1", reports_to=(Owner(said="LSCB", body="LSCB"),)),)},
        {"actions": (action(id="1", reports_to=(Owner(said="each Board meeting", body="Board"),)),)},
        {"actions": (action(id="1", reports_to=(Owner(said="everybody", collective=True),)),)},
        {
            "actions": (action(id="1", reports_to=(POLICY,)),),
            "governance": evolve(WATCHED, exceptions_to=(POLICY,)),
        },
        {
            "actions": (action(id="1", reports_to=(Owner(said="QG", body="QG"),)),),
            "bodies": (Body(name="Quality Group", aliases=("QG",)),),
        },
        {
            "actions": (action(id="1", reports_to=(POLICY,)),),
            "governance": watched("The Executive will monitor what is done until May 2016."),
        },
    ],
)
def test_reports_that_go_where_they_should(changes: dict[str, Any]) -> None:
    """To the monitor by any name, to the board, to whoever hears of exceptions; or nobody is known to monitor."""
    assert "SCR609" not in codes(told(**changes))
