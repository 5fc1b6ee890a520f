"""Figures with unit, direction, place, time, base and caveat."""

from __future__ import annotations

import pytest

from scrkit.language import default_wordings, find_measures
from scrkit.model import Measure, Wordings

FIGURES = [
    ("92% of conferences in Westmouth were held on time.", [("92", "%")]),
    ("Timeliness rose from 61% to 84 per cent.", [("84", "%")]),
    ("A 33.8% reduction in the length of plans", [("33.8", "%")]),
    ("45 of 50 cases (90%) were reviewed.", [("45", "cases"), ("90", "%")]),
    (
        "1,204 staff attended 17 multi-agency training sessions.",
        [("1,204", "staff"), ("17", "multi-agency training sessions")],
    ),
    ("98%* of staff in Lowestoft has received supervision.", [("98", "%")]),
    ("The vacancy rate fell to 6% (3 staff).", [("6", "%"), ("3", "staff")]),
    ("300 staff will be trained.", [("300", "staff")]),
    ("Contacts rose from 1950 to 2500.", [("2500", None)]),
    ("12345 contacts and 98765 referrals", [("12345", "contacts"), ("98765", "referrals")]),
    ("5% of staff and 7% of visits in Mere", [("5", "%"), ("7", "%")]),
]

NO_FIGURES = [
    "Section 11 audits and Level 3 training events took place.",
    "In 2014 staff were told, and since 2013 schools have known.",
    "An 18 month conference, 15 month conferences and 10 day visits.",
    "Learning 14.10, paragraph 4.5.2, Working Together 2013.",
    "Band 6 practitioners and Year 11 parents were asked.",
    "Bob has 20 years of experience.",
    "Levels 2 & 3 staff, Levels 2, 3 and 4 staff, and phase 2 schools.",
    "A 24 hour service, 1:1 sessions and 24 hour staff.",
    "Call 01603 222222 staff, or 07700900123 staff.",
    "On 31 March staff left; on 31 March 2014 staff came; in 2013/14 staff stayed.",
    "Ages 16 and 17 children, aged 5 children and children under 5.",
    "Half of the year was lost, and a quarter of 2013.",
    "One in five knew, and one member of staff left.",
    "12 were children, 5 of the things for staff.",
    "From 3 months to 2 years of age, from 2012 to 2014.",
    "It rose from 2012 to 2014 and fell from 5 to 8 May.",
    "Section 47 cases, s.47 cases, No. 10 staff and Recommendation 3 and 4 staff.",
    "At 9.30 am staff met; by 5 pm staff had left.",
    "A quarter later, half way, a third party.",
    "3.4 Adults and families",
    "Ask 01603 staff, or 1603 22222 staff.",
    "Version 3.2 staff, page 4 staff, Key Stage 2 children.",
    "",
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures_are_found_with_their_unit(text: str, expected: list[tuple[str, str]]) -> None:
    """Percentages and counts of people, cases and the like are figures, as printed."""
    assert [(found.value, found.unit) for found in find_measures(text)] == expected


@pytest.mark.parametrize("text", NO_FIGURES)
def test_other_numbers_are_no_figures(text: str) -> None:
    """Numbers of sections, levels, years and lengths of time measure nothing."""
    assert find_measures(text) == ()


def test_a_figure_keeps_its_sentence_and_rule() -> None:
    """The words are those of the sentence, and the rule says what was read."""
    percentage, count = find_measures("Much was done. Then 5% of 40 visits failed. All 3 schools know.")
    assert (percentage.base, percentage.what) == ("40", "visits failed")
    assert (percentage.said, percentage.rule) == ("Then 5% of 40 visits failed.", "figure.percentage")
    assert (count.said, count.rule) == ("All 3 schools know.", "figure.count")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A 17% reduction across Suffolk in outstanding concerns", "Suffolk"),
        ("In Lowestoft there has been a 36% reduction.", "Lowestoft"),
        ("In Hampton 4 schools and in East Mere 7 schools took part.", "Hampton"),
        ("5% in Hampton and 7% in Mere were late.", "Hampton"),
        ("In July 12 schools took part.", None),
        ("12 schools took part.", None),
        ("5% of staff and 7% of visits in Mere", None),
    ],
)
def test_a_figure_has_the_place_nearest_to_it(text: str, place: str | None) -> None:
    """The place after the figure counts before the one that opens the sentence; a month is no place."""
    assert find_measures(text)[0].where == place


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("A 61% fall in the last six months", "when", "in the last six months"),
        ("A 61% fall since April 2014", "when", "since April 2014"),
        ("A 61% fall", "when", None),
        ("45 of 50 cases were reviewed.", "base", "50"),
        ("90% of a total of 1,200 contacts were reviewed.", "base", "1,200"),
        ("90% were reviewed.", "base", None),
        ("The rate is 6% (3 staff).", "caveat", "3 staff"),
        ("98%* of staff were seen. (One was on sick leave).", "caveat", "One was on sick leave"),
        ("98%* of staff were seen. One was on sick leave.", "caveat", None),
        ("98% of staff were seen. (One was on sick leave).", "caveat", "One was on sick leave"),
        ("90% were reviewed.", "caveat", None),
        ("300 staff will be trained by April.", "kind", "plan"),
        ("Timeliness is 91%, against a target of 95%.", "kind", None),
        ("300 staff were trained.", "kind", None),
        ("A 33.8% reduction in the length of plans.", "what", "reduction in the length of plans"),
        ("83% of Chairs of conferences were good.", "what", "Chairs of conferences were good"),
        ("300 staff were trained.", "what", "staff"),
        ("A fall of 5%.", "what", None),
    ],
)
def test_a_figure_has_what_its_sentence_gives(text: str, field: str, value: str | None) -> None:
    """Time, base, caveat, kind and what is measured are the document's words, or nothing."""
    assert getattr(find_measures(text)[0], field) == value


TOLD = [
    (
        "Timeliness increased from 33.8% to 61% in Hampton.",
        ["61 % [what=Timeliness; where=Hampton; before=33.8; direction=up]"],
    ),
    (
        "Re-referrals fell by a third.",
        ["a third [what=Re-referrals; direction=down]"],
    ),
    (
        "The wait was reduced from 6 weeks to 2.",
        ["2 weeks [what=The wait; before=6; direction=down]"],
    ),
    (
        "The wait was cut from about 3 weeks to just under 4 days.",
        ["4 days [what=The wait; caveat=just under; before=3 weeks; direction=down]"],
    ),
    (
        "Visits rose from 12 in April 2013 to 18 in March 2014.",
        ["18 [what=Visits; when=in March 2014; before=12; direction=up]"],
    ),
    (
        "Caseloads dropped from 24 cases to 17 cases.",
        ["17 cases [what=Caseloads; before=24; direction=down]"],
    ),
    (
        "Spending went up from £10,000 to £12,500.",
        ["12,500 £ [what=Spending; before=10,000; direction=up]"],
    ),
    (
        "Repeat referrals dropped from two thirds to a quarter of referrals.",
        ["a quarter [what=referrals; before=two thirds; direction=down]"],
    ),
    (
        "Caseloads fell from 20% to 35%.",
        ["35 % [what=Caseloads; before=20]"],
    ),
    (
        "Attendance improved from 40% to 40%.",
        ["40 % [what=Attendance; before=40; direction=same]"],
    ),
    (
        "Rates ranged from 12% to 18%.",
        ["12 % []", "18 % []"],
    ),
    (
        "Referrals doubled in 2014.",
        ["doubled [what=Referrals; when=in 2014; direction=up]"],
    ),
    (
        "Complaints more than doubled; vacancies halved.",
        ["more than doubled [what=Complaints; direction=up]", "halved [what=vacancies; direction=down]"],
    ),
    (
        "Referrals doubled from 12 to 24.",
        ["24 [what=Referrals; before=12; direction=up]"],
    ),
    (
        "The rate remained at 90%.",
        ["90 % [what=The rate; direction=same]"],
    ),
    (
        "The rate has not increased by 5%.",
        ["5 % [what=The rate]"],
    ),
    (
        "A rise of 4 percentage points since April 2013",
        ["4 percentage points [when=since April 2013; direction=up]"],
    ),
    (
        "A 17% fall across Northshire in visits in the first quarter of 2013/14",
        [
            (
                "17 % [what=fall across Northshire in visits in the first quarter of 2013/14; where=Northshire; "
                "when=in the first quarter of 2013/14; direction=down]"
            )
        ],
    ),
    (
        "Numbers are down to 14 cases.",
        ["14 cases []"],
    ),
    (
        "83% of 18 cases were good.",
        ["83 % [what=cases were good; base=18]"],
    ),
    (
        "12 of the 15 audits were good.",
        ["12 audits [base=15]"],
    ),
    (
        "45 of 50 cases (90%) were reviewed.",
        ["45 cases [base=50]", "90 % [base=50]"],
    ),
    (
        "90% of visits (n=40) were on time.",
        ["90 % [what=visits; base=40]"],
    ),
    (
        "Attendance was 45% (15 of 33), as at 31 March 2014.",
        ["45 % [when=as at 31 March 2014; base=33]"],
    ),
    (
        "One in five of 200 staff said so.",
        ["One in five [what=200 staff said so; base=200]"],
    ),
    (
        "2 in 5 parents agreed.",
        ["2 in 5 [what=parents agreed]"],
    ),
    (
        "Three quarters of cases in Hampton were good.",
        ["Three quarters [what=cases in Hampton were good; where=Hampton]"],
    ),
    (
        "Half of the audits were good.",
        ["Half [what=the audits were good]"],
    ),
    (
        "a tenth of 1,200 referrals were late",
        ["a tenth [what=1,200 referrals were late; base=1,200]"],
    ),
    (
        "nine out of ten staff knew",
        ["nine staff [base=ten]"],
    ),
    (
        "In total 8 out of a total of 12 schools replied.",
        ["8 schools [base=12]"],
    ),
    (
        "The average wait is now 9 days.",
        ["9 days []"],
    ),
    (
        "Waits averaged 9 working days.",
        ["9 working days []"],
    ),
    (
        "£1.2 million was spent and £12,000 saved.",
        ["1.2 million £ [what=was spent]", "12,000 £ [what=saved]"],
    ),
    (
        "Between 15 and 20 cases a month were audited.",
        ["Between 15 and 20 cases []"],
    ),
    (
        "15\u201320 cases were audited.",
        ["15\u201320 cases []"],
    ),
    (
        "Twenty-one visits and two social workers",
        ["Twenty-one visits []", "two social workers []"],
    ),
    (
        "At least 40 staff and up to 12 children took part.",
        ["40 staff [caveat=At least]", "12 children [caveat=up to]"],
    ),
    (
        "Approximately 80% of cases, excluding bank holidays, were seen.",
        ["80 % [what=cases, excluding bank holidays, were seen; caveat=Approximately; excluding bank holidays]"],
    ),
    (
        "The vacancy rate fell to 6% (3 staff) at Northshire County Council (NCC).",
        ["6 % [what=The vacancy rate; caveat=3 staff; direction=down]", "3 staff []"],
    ),
    (
        "92%* of staff were seen.\n* excludes agency staff",
        ["92 % [what=staff were seen; caveat=excludes agency staff]"],
    ),
    (
        "92%[1] of staff were seen. All was well.\n[1] agency staff left out",
        ["92 % [what=staff were seen; caveat=agency staff left out]"],
    ),
    (
        "98%† of staff were seen. (One was on leave).",
        ["98 % [what=staff were seen; caveat=One was on leave]"],
    ),
    (
        "98% (see paragraph 4.2) were met.",
        ["98 % []"],
    ),
    (
        "In Hampton 4 schools and in East Mere 7 schools took part.",
        ["4 schools [where=Hampton]", "7 schools [where=East Mere]"],
    ),
    (
        "5% in Hampton and 7% in Mere were late.",
        ["5 % [where=Hampton]", "7 % [what=were late; where=Mere]"],
    ),
    (
        "The Board expects 300 staff to be trained by April 2014.",
        ["300 staff [when=by April 2014; kind=plan]"],
    ),
    (
        "In Hampton, in the last six months:\n- 97% of children were seen;\n- in Mere 5% were late.\n\nElse 4% were.",
        [
            "97 % [what=children were seen; where=Hampton; when=in the last six months]",
            "5 % [what=were late; where=Mere; when=in the last six months]",
            "4 % [what=were]",
        ],
    ),
    (
        "The targets are:\n- 90% of reviews on time.",
        ["90 % [what=reviews on time; kind=plan]"],
    ),
]

_FIELDS = ("what", "where", "when", "base", "caveat", "kind", "before", "direction")


def told(measure: Measure) -> str:
    """Return *measure* in one line: value, unit, and every other field that says something new."""
    fields = [(name, getattr(measure, name)) for name in _FIELDS]
    more = [f"{name}={value}" for name, value in fields if value and (name, value) != ("what", measure.unit)]
    return f"{measure.value}{f' {measure.unit}' if measure.unit else ''} [{'; '.join(more)}]"


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_figure_is_read_with_all_that_is_said_of_it(text: str, expected: list[str]) -> None:
    """Each figure has its own unit, place, period, base, caveat and movement, and takes none of another's."""
    assert [told(measure) for measure in find_measures(text)] == expected


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("It rose from 12% to 14%.", "figure.change"),
        ("12 of 15 audits", "figure.share"),
        ("One in five staff", "figure.fraction"),
        ("Half of the staff", "figure.fraction"),
        ("It fell by half.", "figure.fraction"),
        ("12%", "figure.percentage"),
        ("\u00a312", "figure.money"),
        ("It fell to 12 days.", "figure.length"),
        ("12 staff", "figure.count"),
        ("It doubled.", "figure.multiple"),
    ],
)
def test_each_way_of_giving_a_figure_has_its_rule(text: str, rule: str) -> None:
    """The rule says how a figure was read, and its words are the sentence's."""
    (measure,) = find_measures(f"All was well. {text}\nThen it rained.")
    assert (measure.rule, measure.said) == (rule, text)


def test_a_board_adds_what_it_counts() -> None:
    """A noun of a board's own is counted; without words hardly anything is."""
    own = default_wordings().plus(Wordings(counted=("rangers",), caveats=("gut feeling",)))
    (measure,) = find_measures("Gut feeling 12 young rangers came.", wordings=own)
    assert told(measure) == "12 young rangers [caveat=Gut feeling]"
    assert find_measures("12 young rangers came, half of all.", wordings=Wordings()) == ()
    assert [told(one) for one in find_measures("12% fell", wordings=Wordings())] == ["12 % [what=fell]"]
