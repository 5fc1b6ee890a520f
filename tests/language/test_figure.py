"""Figures with unit, place, time, base and caveat."""

from __future__ import annotations

import pytest

from scrkit.language import find_measures

FIGURES = [
    ("92% of conferences in Westmouth were held on time.", [("92", "%")]),
    ("Timeliness rose from 61% to 84 per cent.", [("61", "%"), ("84", "%")]),
    ("A 33.8% reduction in the length of plans", [("33.8", "%")]),
    ("45 of 50 cases (90%) were reviewed.", [("45", "cases"), ("90", "%")]),
    (
        "1,204 staff attended 17 multi-agency training sessions.",
        [("1,204", "staff"), ("17", "multi-agency training sessions")],
    ),
    ("98%* of staff in Lowestoft has received supervision.", [("98", "%")]),
    ("The vacancy rate fell to 6% (3 staff).", [("6", "%"), ("3", "staff")]),
    ("300 staff will be trained.", [("300", "staff")]),
]

NO_FIGURES = [
    "Section 11 audits and Level 3 training events took place.",
    "In 2014 staff were told, and since 2013 schools have known.",
    "An 18 month conference, 15 month conferences and 10 day visits.",
    "Learning 14.10, paragraph 4.5.2, Working Together 2013.",
    "Band 6 practitioners and Year 11 parents were asked.",
    "Bob has 20 years of experience.",
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
        ("In Hampton 4 schools and in East Mere 7 schools took part.", "East Mere"),
        ("5% in Hampton and 7% in Mere were late.", "Hampton"),
        ("In July 12 schools took part.", None),
        ("12 schools took part.", None),
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
