"""Laws of all rules: total, pure, in no need of order, and only what they say they are."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from datetime import date

from attrs import evolve
from hypothesis import given

from scrkit.model import AtEvent, Framework, Review, Rule
from scrkit.plugin import ValidationContext, ValidatorsContext
from scrkit.validators.builtin import scrkit_validators
from strategies import frameworks, reviews
from validators.drafts import FAMILIES, action, check, codes, review

SPECS = tuple(scrkit_validators(ValidatorsContext()))
OFFERED: dict[str, Rule] = {rule.code: rule for spec in SPECS for rule in spec.rules}


@given(reviews())
def test_every_review_can_be_judged_and_none_is_changed(of: Review) -> None:
    """Whatever it holds."""
    before = deepcopy(of)
    check(of)

    assert of == before


@given(reviews())
def test_a_finding_is_as_its_rule_says(of: Review) -> None:
    """Its code is offered, by the family that found it, with that rule's severity, level and source."""
    for spec, family in zip(SPECS, FAMILIES, strict=True):
        for found in family(ValidationContext(review=of)):
            rule = next(rule for rule in spec.rules if rule.code == found.code)
            assert (found.level, found.source) == (rule.level, rule.source)
            assert found.severity == rule.severity or (found.code, found.severity) == ("SCR704", "error")


@given(reviews())
def test_the_order_of_lessons_changes_no_finding(of: Review) -> None:
    """Each is judged by itself; what one finding lists may come in another order."""
    turned = evolve(of, lessons=of.lessons[::-1])

    assert Counter(places(of)) == Counter(places(turned))


def places(of: Review) -> list[tuple[str, str | None, str]]:
    """Return the code and the place of every finding, and its severity."""
    return [(finding.code, finding.where.id, finding.severity) for finding in check(of)]


@given(reviews())
def test_rules_that_exclude_each_other_never_meet(of: Review) -> None:
    """At one action stands one of SCR301 and SCR303 at most, and one of SCR401 and SCR411."""
    found = Counter((finding.where.id, finding.code) for finding in check(of))
    ids = [action.id for action in of.all_actions()]

    for pair in (("SCR301", "SCR303"), ("SCR401", "SCR411"), ("SCR301", "SCR302")):
        assert all(found[ident, pair[0]] + found[ident, pair[1]] <= 1 for ident in ids)


@given(reviews())
def test_the_day_on_which_it_is_judged_changes_no_finding(of: Review) -> None:
    """Only SCR410 compares with a day, and only with one that is given."""
    for family in FAMILIES:
        given_day = ValidationContext(review=of, on=date(2014, 3, 8))
        judged = [found for found in family(given_day) if found.code != "SCR410"]
        assert judged == [found for found in family(ValidationContext(review=of)) if found.code != "SCR410"]


@given(reviews(), frameworks())
def test_a_framework_gives_level_and_source_and_no_severity(of: Review, framework: Framework) -> None:
    """Whatever it asks, every review can be judged by it."""
    for family in FAMILIES:
        for found in family(ValidationContext(review=of, framework=framework)):
            assert found.severity == OFFERED[found.code].severity


def test_the_rules_of_this_edition_are_offered() -> None:
    """Each by one family, each with a title, and with a source where it has a level."""
    assert sorted(OFFERED) == [
        "SCR101",
        "SCR102",
        "SCR103",
        "SCR104",
        "SCR105",
        "SCR106",
        "SCR107",
        "SCR108",
        "SCR109",
        "SCR110",
        "SCR111",
        "SCR112",
        "SCR201",
        "SCR202",
        "SCR203",
        "SCR301",
        "SCR302",
        "SCR303",
        "SCR304",
        "SCR305",
        "SCR306",
        "SCR307",
        "SCR308",
        "SCR401",
        "SCR402",
        "SCR403",
        "SCR404",
        "SCR405",
        "SCR406",
        "SCR407",
        "SCR408",
        "SCR409",
        "SCR410",
        "SCR411",
        "SCR412",
        "SCR413",
        "SCR414",
        "SCR415",
        "SCR416",
        "SCR501",
        "SCR502",
        "SCR503",
        "SCR504",
        "SCR505",
        "SCR506",
        "SCR507",
        "SCR508",
        "SCR509",
        "SCR601",
        "SCR602",
        "SCR603",
        "SCR604",
        "SCR605",
        "SCR606",
        "SCR607",
        "SCR608",
        "SCR609",
        "SCR701",
        "SCR702",
        "SCR703",
        "SCR704",
        "SCR801",
        "SCR802",
        "SCR803",
        "SCR804",
    ]
    assert sum(len(spec.rules) for spec in SPECS) == len(OFFERED)
    assert all(bool(rule.level) == bool(rule.source) for rule in OFFERED.values())


def test_each_spec_loads_its_family() -> None:
    """Only when it is asked for."""
    assert [type(spec.load()) for spec in SPECS] == [type(family) for family in FAMILIES]


def test_days_at_the_ends_of_the_calendar_are_judged() -> None:
    """Nothing is computed that a calendar cannot hold."""
    for day in (date.min, date.max):
        due = AtEvent(said="then", event="meeting", earliest=day, latest=day)
        assert set(codes(review(action(deadline=due)))) <= {"SCR404", "SCR410"}
