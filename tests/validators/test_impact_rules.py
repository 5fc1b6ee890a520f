"""SCR501 to SCR509: what is shown for impact, and what will show that an action is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from scrkit.model import ActionTaken, Impact, Measure, Passage, Step, View
from validators.drafts import AT, action, check, codes, lesson, only, passage, review

if TYPE_CHECKING:
    from scrkit.model import Finding, Review


def impact(text: str, number: str = "2.4.1", *measures: Measure) -> Impact:
    """Return a paragraph of impact."""
    return Impact(id=number, number=number, text=text, measures=measures, at=AT)


def showing(*texts: str) -> Review:
    """Return a review with these paragraphs of impact, 2.4.1 and on."""
    shown = tuple(impact(text, f"2.4.{place}") for place, text in enumerate(texts, start=1))
    return review(lessons=(lesson(impacts=shown),))


def found(of: Review) -> list[str]:
    """Return the codes of the rules of impact."""
    return [code for code in codes(of) if code.startswith("SCR5")]


@pytest.mark.parametrize(
    "text",
    [
        "Attendance at conferences has improved.",
        "There has been a reduction in caseloads since 12 May 2014.",
        "The work has:\n- increased the numbers of families helped early.",
        "There have been improvements in:\n- the writing of plans;\n- supervision.",
        "Social workers are more confident since March 2014.",
    ],
)
def test_a_claim_without_a_figure(text: str) -> None:
    """A date is no figure, and a lead-in may hold the claim."""
    one = only(showing(text), "SCR501")

    assert (one.where.number, one.severity, one.level) == ("2.4.1", "advice", "G")
    assert (one.words or "nothing") in text


def test_several_claims_are_told_once() -> None:
    """At the first of them, with their number."""
    one = only(showing("The work has:\n- reduced delay;\n- improved records;\n- cost nothing."), "SCR501")

    assert one.message == "2 changes are claimed and no figure shows them"
    assert one.words == "reduced delay;"


@pytest.mark.parametrize(
    "text",
    [
        "Attendance has improved. It was 18 of 20 in May 2014, against 9 of 20 in May 2013.",
        "The wait fell from 19 to 12 days.",
        "Caseloads have been halved.",
        "Ofsted judged in May 2014 that supervision had improved.",
        "Fewer accidents at home",
        "The Learning and Improvement Group meets in Greater Dunmere.",
        "Nobody missed a review.",
        "The aim is to improve attendance.",
    ],
)
def test_what_is_no_bare_claim(text: str) -> None:
    """A figure, a judgement of others, an aim, and a name that only sounds like a change."""
    assert "SCR501" not in codes(showing(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In May 2014, 83% of chairs were good.", "83%"),
        ("Since May 2014:\n- 97 per cent of children are visited every 15 days.", "97 per cent"),
        ("There was a 17% reduction in delay over 18 months.", "17%"),
    ],
)
def test_a_percentage_without_a_base(text: str, words: str) -> None:
    """Days and months are no cases."""
    one = only(showing(text), "SCR502")

    assert (one.words, one.message) == (words, "one percentage does not say of how many cases")


def test_several_percentages_are_told_once() -> None:
    """Those with a base are not counted."""
    text = "In May:\n- 83% of chairs were good;\n- 45 of 50 plans (90%) were clear;\n- 70% of visits were on time."

    assert only(showing(text), "SCR502").message == "2 percentages do not say of how many cases"


@pytest.mark.parametrize(
    "text",
    [
        "In May 2014 45 of 50 plans (90%) were clear.",
        "The vacancy rate is 6% (3 staff).",
        "Of the 40 cases read in May:\n- 90% were clear.",
        "An audit of 60 files was made in May.\n\n90% of plans were clear.",
        "90% of plans (n=40) were clear.",
        "98%* of staff were supervised each month.\n* one member of staff was on leave",
        "98% of staff were supervised. (One member of staff is the 2%).",
        "9 of 10 visits were on time, against a target of 95%.",
        "90% of staff will be trained by May 2015.",
        "The rate rose by 5 percentage points.",
        "In May 2014 the cost was \u00a3400.",
    ],
)
def test_a_percentage_with_a_base(text: str) -> None:
    """In the point, over it, in a note, in an audit before it; targets and plans have none."""
    assert "SCR502" not in codes(showing(text))


def test_a_target_beside_a_bare_percentage() -> None:
    """Is not counted."""
    one = only(showing("Timeliness is 91%, against a target of 95%."), "SCR502")

    assert (one.words, one.message) == ("91%", "one percentage does not say of how many cases")


def test_figures_of_the_model_go_before_those_of_the_text() -> None:
    """A person has given the base."""
    given = Measure(said="In May 2014, 83% of chairs were good.", value="83", unit="%", base="18")
    bare = evolve(given, base=None)

    cases: tuple[tuple[Measure, list[str]], ...] = ((given, []), (bare, ["SCR502"]))
    for measure, expected in cases:
        of = review(lessons=(lesson(impacts=(impact(given.said, "2.4.1", measure),)),))
        assert found(of) == expected


def test_a_percentage_that_is_not_printed_so() -> None:
    """Is told by its sentence."""
    said = "Nine in ten chairs were good."
    of = review(lessons=(lesson(impacts=(impact(said, "2.4.1", Measure(said=said, value="90", unit="%")),)),))

    assert only(of, "SCR502").words == said


PLACELESS = "of the same measure, and only one of them states its place"
DELAY = "a {}% reduction in the length of time children wait for a review"


@pytest.mark.parametrize(
    ("first", "second", "message"),
    [
        (
            f"There has been {DELAY.format(34)}.",
            f"In Hampton there has been {DELAY.format(61)}.",
            f"this says 34%, 2.4.2 says 61% {PLACELESS}",
        ),
        (
            f"There has been {DELAY.format(34)}.",
            f"In the last six months there has been {DELAY.format(61)}.",
            "this says 34%, 2.4.2 says 61% of the same measure, and only one of them states its period",
        ),
        (
            "Across Northshire 400 new nurses were supervised.",
            "We know that 40 new nurses were supervised.",
            f"this says 40 new nurses, 2.4.1 says 400 new nurses {PLACELESS}",
        ),
    ],
)
def test_two_values_of_one_measure(first: str, second: str, message: str) -> None:
    """Stands at the one that lacks its place or period, with the other beside it."""
    one = only(showing(first, second), "SCR503")

    assert one.message == message
    assert {one.where.number, *(where.number for where in one.also)} == {"2.4.1", "2.4.2"}


def test_two_values_in_one_paragraph() -> None:
    """Have no other place."""
    one = only(showing(f"There has been {DELAY.format(34)}. In Hampton there has been {DELAY.format(61)}."), "SCR503")

    assert (one.where.number, one.also) == ("2.4.1", ())


def test_money_and_bare_numbers_are_told_as_written() -> None:
    """With the sign before the number, or with none."""
    for unit, told in (("\u00a3", "\u00a34"), (None, "4")):
        one = Measure(said="One.", value="4", unit=unit, what="cost of each review")
        two = Measure(said="Two.", value="5", unit=unit, what="cost of each review", where="Hampton")
        of = review(lessons=(lesson(impacts=(impact("One.", "2.4.1", one), impact("Two.", "2.4.2", two))),))
        assert only(of, "SCR503").message.startswith(f"this says {told}, 2.4.2 says")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"In Northshire there has been {DELAY.format(34)}.", f"In Hampton there has been {DELAY.format(61)}."),
        (f"There has been {DELAY.format(34)}.", f"There has been {DELAY.format(61)}."),
        (f"There has been {DELAY.format(34)}.", f"In Hampton there has been {DELAY.format(34)}."),
        (f"There will be {DELAY.format(34)}.", f"In Hampton there has been {DELAY.format(61)}."),
        ("There were 40 staff.", "In Hampton there were 12 staff."),
        ("Visits on time are 45 of 50 (90%), against 31 of 50 (62%) in July 2013.", "The house has 4 rooms."),
    ],
)
def test_values_that_can_be_told_apart(first: str, second: str) -> None:
    """Both with a place, both without, one number, a plan, too few words, a comparison in one sentence."""
    assert "SCR503" not in codes(showing(first, second))


@pytest.mark.parametrize(
    "text",
    [
        "From July 2013, managers in Hampton have audited 15 cases every month.",
        "A duty system has been put in place to ensure that visits still take place.",
        "Since May 2014:\n- the policy was revised.",
        "Following the review, 40 supervisors have been trained.",
        "40 supervisors trained",
        "We held three events for schools in May 2014.",
    ],
)
def test_an_activity(text: str) -> None:
    """However it is worded."""
    one = only(showing(text), "SCR504")

    assert (one.where.number, one.severity) == ("2.4.1", "advice")
    assert (one.words or "nothing") in text


@pytest.mark.parametrize(
    "text",
    [
        "An audit was carried out in May 2014 and found that 18 of 20 plans were clear.",
        "The policy was revised. Workers say that they use it.",
        "Since the panel was set up, cases come to court in 26 weeks.",
        "Since the panel was set up cases come to court in 26 weeks.",
        "All 12 children were offered an advocate.",
        "18 of 20 supervisors have been trained.",
        "Supervision has been introduced and delay has fallen from 9 to 3 weeks.",
        "The children live with their aunt.",
    ],
)
def test_what_is_more_than_an_activity(text: str) -> None:
    """What came of it, a share, and a clause that only says when."""
    assert "SCR504" not in codes(showing(text))


@pytest.mark.parametrize(
    "text",
    [
        "Training for staff starts in February 2015.",
        "The plans expect 300 staff to be trained by April 2015.",
        "A survey of parents will be carried out in the autumn.",
        "By April 2015 the following will be introduced:\n- a duty rota.",
        "It is anticipated that the tool saves time.",
        "The rota is due to start in May 2015.",
    ],
)
def test_a_plan(text: str) -> None:
    """It speaks alone: no activity, and no promise elsewhere."""
    of = showing(text)

    assert found(of) == ["SCR505"]
    assert only(of, "SCR505").severity == "warning"


@pytest.mark.parametrize(
    "text",
    [
        "This will ensure that children are heard.",
        "Social workers are expected to see children alone.",
        "Support starts from the first visit.",
        "Visits on time rose from 31 to 45 of 50 cases, and will be audited again in May 2015 (see 2.5.1).",
    ],
)
def test_what_is_no_plan(text: str) -> None:
    """Hopes, rules of practice, and what tells of a change as well."""
    assert "SCR505" not in codes(showing(text))


def test_actions_without_evidence_are_told_once() -> None:
    """At the first by number, with the others beside it."""
    bare = [action(id=f"2.3.{place}", number=f"2.3.{place}", evidence=()) for place in (10, 9, 2)]
    one = only(review(action(), *bare), "SCR506")

    assert one.message == "3 of 4 actions do not say what evidence will close them"
    assert [one.where.number, *(where.number for where in one.also)] == ["2.3.2", "2.3.9", "2.3.10"]


@pytest.mark.parametrize(
    "changes",
    [
        {"evidence": ("The register",)},
        {"text": "Dunmere Police will report on how well this works, with evidence from three teams."},
        {"text": "Dunmere Police will audit 20 files."},
        {"items": ("The number of visits made",)},
        {"steps": (Step(id="a", text="Present a report to show what changed."),)},
    ],
)
def test_an_action_that_names_its_evidence(changes: dict[str, Any]) -> None:
    """In a field of its own, in its words, its points or its steps."""
    assert "SCR506" not in codes(review(action(**{"evidence": (), **changes})))


def test_governance_needs_no_evidence() -> None:
    """That a group monitors the plan is no action to close."""
    of = review(action(id="9.1", evidence=()))
    governed = evolve(of, governance=evolve(of.governance, text=(passage("9.1", "The group monitors the plan."),)))

    assert "SCR506" not in codes(governed)
    assert "SCR506" not in codes(review(lessons=()))


PROMISE = "A full evaluation of the method will be undertaken."


def promising(text: str, **changes: Any) -> Review:  # noqa: ANN401 - any field
    """Return a review whose lesson says *text* among what was done."""
    taken = (ActionTaken(id="2.2.9", number="2.2.9", text=text, at=AT),)
    return review(lessons=(lesson(taken=taken, **changes),))


@pytest.mark.parametrize(
    "text",
    [
        PROMISE,
        "The Trust intends to recruit two nurses.",
        "A second guide is to be written. It is green.",
        "The Board agreed that a survey will be carried out.",
        "Training is planned for May 2015.",
    ],
)
def test_a_promise_outside_the_actions(text: str) -> None:
    """Stands at the paragraph, with its sentence."""
    one = only(promising(text), "SCR507")

    assert (one.where.number, one.severity) == ("2.2.9", "advice")
    assert one.words == text.partition(" It is")[0]


def test_a_promise_in_any_part_of_the_boards_own() -> None:
    """The introduction, a view and an impact; not the overview report's words nor the governance of the plan."""
    view = View(id="2.2.1", number="2.2.1", text=f"The Board accepts this. {PROMISE}", acceptance="accepted")
    shown = impact("Visits on time rose from 31 to 45 of 50 cases, and a survey will be carried out.")
    quoted = Passage(id="2.1", text=PROMISE)
    of = review(
        lessons=(lesson(views=(view,), impacts=(shown,), text=(quoted,)),),
        introduction=(passage("1.1", PROMISE), passage("9.1", PROMISE)),
    )
    governed = evolve(of, governance=evolve(of.governance, text=(passage("9.1", PROMISE),)))

    assert places(governed, "SCR507") == ["1.1", "2.2.1", "2.4.1"]


def places(of: Review, code: str) -> list[str | None]:
    """Return the numbers at which *code* speaks."""
    return [one.where.number for one in check(of) if one.code == code]


@pytest.mark.parametrize(
    "text",
    [
        "This will ensure that practice improves.",
        "The programme will include all partners.",
        "Where a child is missing, a meeting will be held.",
        "The policy says that staff will be trained each year.",
        "This is the method by which the work will be delivered.",
        "The Board's response will be reviewed by the panel.",
        "Progress will be reviewed every quarter.",
        "A survey will be carried out (see paragraph 2.5.1).",
        "A guide was written.",
    ],
)
def test_what_promises_nothing(text: str) -> None:
    """Hopes, procedures, what others say, and the response's own future."""
    assert "SCR507" not in codes(promising(text))


def test_a_promise_that_the_actions_make_too() -> None:
    """Of the same lesson."""
    made = action(text="The Quality Group will evaluate the new method in full by May: a full evaluation undertaken.")

    assert "SCR507" not in codes(promising(PROMISE, actions=(made,)))
    assert only(promising(f"{PROMISE} A leaflet will be drafted.", actions=(made,)), "SCR507").words == (
        "A leaflet will be drafted."
    )


DRIFT = "The tracking sheets in Hampton show that there has been no drift in court cases."


def test_a_claim_told_twice() -> None:
    """Stands at the later by number, in whatever order the lessons are; small words and order make no difference."""
    first = lesson(impacts=(impact(f"The work went on.\n- {DRIFT}", "2.4.1"),))
    again = impact("In Hampton tracking sheets are showing it.\n- The sheets show no drift.", "10.4.2")
    later = lesson(
        id="lesson-10",
        number="10",
        actions=(),
        impacts=(
            impact("In Hampton the tracking sheets show there has been no drift in court cases.", "10.4.1"),
            again,
        ),
    )
    for lessons in ((first, later), (later, first)):
        one = only(review(lessons=lessons), "SCR508")
        assert (one.where.number, [where.number for where in one.also]) == ("10.4.1", ["2.4.1"])
        assert one.message == "this is claimed in 2.4.1 too"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (DRIFT, DRIFT.replace("Hampton", "Northtown")),
        ("In Hampton:\n- Court cases show no drift at all.", "In Northtown:\n- Court cases show no drift at all."),
        ("Nobody in Hampton waited 9 days.", "Nobody in Hampton waited 8 days."),
        ("It is too early to show an impact of this work.", "It is too early to show an impact of this work."),
        ("Plans are clear.", "Plans are clear."),
    ],
)
def test_claims_that_are_not_the_same(first: str, second: str) -> None:
    """Another place, another number, no claim, or hardly a word."""
    assert "SCR508" not in codes(showing(first, second))


def total(of: Review) -> Finding:
    """Return the one finding of a wrong total."""
    return only(of, "SCR509")


@pytest.mark.parametrize(
    ("text", "words", "message"),
    [
        ("Trained:\n- North: 12;\n- South: 20; and\n- Total: 40.", "Total: 40", "40, and its rows add up to 32"),
        (
            "Area | May | June |\n--- | --- |\nNorth | 1 | 2\nSouth | 3 | 4\nTotal | 4 | 7",
            "Total | 4 | 7",
            "7, and its",
        ),
        ("North\t1,200\nSouth\t900\nTotal\t2,000", "Total\t2,000", "2,000, and its rows add up to 2,100"),
        ("| North | 1 |\n| South | 3 |\n| Total | 5 |", "Total | 5 ", "5, and its rows add up to 4"),
        ("Total \u2013 9\nNorth \u2013 4\nSouth \u2013 4", "Total \u2013 9", "9, and its rows add up to 8"),
        ("A: 1\nB: 2\nSubtotal: 3\nC: 3\nD: 4\nSub-total: 8\nTotal: 11", "Sub-total: 8", "8, and its rows add up to 7"),
    ],
)
def test_a_total_that_does_not_add_up(text: str, words: str, message: str) -> None:
    """In lines with colons, bars, tabs or dashes."""
    one = next(one for one in check(showing(text)) if one.code == "SCR509")

    assert (one.words or "").strip() == words.strip()
    assert one.message.startswith(f"the total is given as {message}")


@pytest.mark.parametrize(
    "text",
    [
        "- North: 12\n- South: 20\n- Total: 32",
        "A: 1\nB: 2\nSubtotal: 3\nC: 3\nD: 4\nSubtotal: 7\nTotal: 10",
        "Total: 8\nNorth: 4\nSouth: 4",
        "Total: 40\nof which girls: 12\nof which boys: 13",
        "North: 12\nTotal: 40",
        "North | 50%\nSouth | 60%\nTotal | 55%",
        "North | 5 | n/a\nSouth | 6\nTotal | 11 | 3",
        "North | 5 | few\nSouth | 6 | 2\nTotal | 11 | 9",
        "North: 12\nSouth: 20\n\nTotal: 40",
        "North: 12\nSouth: 20\nEast: 40",
        "Area | Children",
    ],
)
def test_totals_that_are_left_alone(text: str) -> None:
    """Right ones, parts that are not all of it, percentages, gaps, and tables without a total."""
    assert "SCR509" not in codes(showing(text))


def test_totals_in_an_action_and_in_figures_of_the_model() -> None:
    """The points of an action are rows too, and so are figures that stand in no row."""
    said = [("North", "12"), ("South", "20"), ("Total", "40")]
    measures = tuple(Measure(said=f"{what} {value}", value=value, what=what) for what, value in said)
    shown = (impact("As the register shows.", "2.4.1", *measures, Measure(said="9%", value="9", unit="%")),)

    assert total(review(action(items=("North: 12", "South: 20", "Total: 40")))).where.number == "2.3.1"
    assert total(review(lessons=(lesson(impacts=shown),))).words == "Total 40"
