"""Promises of validation."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from kit import tiny
from plugin.distributions import install
from plugin.offering import plugin
from scrkit import __version__
from scrkit.errors import UnknownComponentError
from scrkit.kit import Kit, checking
from scrkit.model import NOWHERE, Action, Finding, Review, Rule, Span, Where
from scrkit.plugin import ValidationContext, ValidatorSpec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from scrkit.kit import Report
    from scrkit.plugin import Validator

DOCUMENT = Where(kind="document")


def review(*texts: str, dated: date | None = None) -> Review:
    """Return a review with an action for each of *texts*."""
    actions = tuple(
        Action(id=f"1.{at}", number=f"1.{at}", text=text, at=Span(line=at)) for at, text in enumerate(texts, start=1)
    )
    return Review(id="case", title="Response", board="Board", dated=dated, actions=actions)


def kit_with(*validators: ValidatorSpec, strict: bool = False) -> Kit:
    """Return a kit with *validators* of a plugin called north."""
    return Kit([plugin("north", validators=validators)], discover=False, builtins=False, strict=strict)


def rule(code: str) -> Rule:
    """Return a rule of that code."""
    return Rule(code=code, title="A rule", severity="error")


def validator(name: str, check: Validator, *codes: str) -> ValidatorSpec:
    """Return a validator that calls *check*, for the rules of these *codes* or of its own name."""
    return ValidatorSpec(id=name, summary=name, rules=tuple(map(rule, codes or (name,))), ref=lambda: check)


def finding(code: str, where: Where = DOCUMENT, *, message: str = "A fault.") -> Finding:
    """Return an error of that *code*."""
    return Finding(code=code, severity="error", message=message, where=where)


def paragraph(number: str, at: Span = NOWHERE) -> Where:
    """Return the place of a paragraph."""
    return Where(kind="paragraph", id=number, number=number, at=at)


def codes_of(report: Report) -> list[str]:
    """Return the codes of the findings, in their order."""
    return [found.code for found in report.findings]


def test_findings_come_with_the_plugin_that_found_them() -> None:
    """A plugin cannot speak in another's name."""

    def check(context: ValidationContext) -> list[Finding]:  # noqa: ARG001 - the Protocol's
        return [Finding(code="NN1", severity="advice", message="A hint.", where=DOCUMENT, plugin="south")]

    (found,) = kit_with(validator("NN1", check)).validate(review()).findings

    assert found.plugin == "north"


def test_a_review_with_an_error_is_not_ok() -> None:
    """The run is complete all the same."""
    report = Kit([tiny], discover=False, builtins=False).validate(review("This is wrong."))

    assert codes_of(report) == ["TINY1"]
    assert (report.complete, report.ok) == (True, False)


def test_a_review_with_warnings_is_ok() -> None:
    """Only errors stand against it."""
    report = Kit([tiny], discover=False, builtins=False).validate(review("This is odd, this may be better."))

    assert codes_of(report) == ["TINY2", "TINY30"]
    assert report.ok


def test_findings_stand_in_the_order_of_the_document() -> None:
    """The document first, then page, line and column, then numbers as people count, then codes."""
    places = [
        ("NN1", DOCUMENT),
        ("NN2", DOCUMENT),
        ("NN1", paragraph("2.9")),
        ("NN2", paragraph("2.9")),
        ("NN1", paragraph("2.10")),
        ("NN1", paragraph("2.10a")),
        ("NN1", paragraph("9" * 5000)),
        ("NN3", paragraph("7.1", Span(line=4, column=2))),
        ("NN1", paragraph("3.1", Span(line=4, column=8))),
        ("NN1", paragraph("1.1", Span(line=30))),
        ("NN1", paragraph("1.0", Span(page=2, line=1))),
    ]

    def backwards(context: ValidationContext) -> Iterator[Finding]:  # noqa: ARG001 - the Protocol's
        for code, where in reversed(places):
            yield finding(code, where)

    report = kit_with(validator("order", backwards, "NN1", "NN2", "NN3")).validate(review())

    assert [(found.code, found.where) for found in report.findings] == places


def test_a_place_without_a_number_is_ordered_by_its_id() -> None:
    """As lessons outside the numbering are."""
    second, tenth = Where(kind="lesson", id="lesson-2"), Where(kind="lesson", id="lesson-10")

    def check(context: ValidationContext) -> list[Finding]:  # noqa: ARG001 - the Protocol's
        return [finding("NN1", tenth), finding("NN1", second)]

    assert [found.where for found in kit_with(validator("NN1", check)).validate(review()).findings] == [second, tenth]


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        (None, None, ["TINY1", "TINY2", "TINY30"]),
        (["TINY"], None, ["TINY1", "TINY2", "TINY30"]),
        (["TINY1", "TINY3"], None, ["TINY1", "TINY30"]),
        ("TINY30", None, ["TINY30"]),
        (None, ["TINY3"], ["TINY1", "TINY2"]),
        (["TINY"], ["TINY1", "TINY2"], ["TINY30"]),
        (["TINY1"], ["TINY"], []),
    ],
)
def test_rules_are_chosen_by_code_or_its_beginning(
    select: Iterable[str] | None, ignore: Iterable[str] | None, expected: list[str]
) -> None:
    """What is ignored is ignored though it was selected."""
    kit = Kit([tiny], discover=False, builtins=False)

    report = kit.validate(review("This is wrong, odd, may be better."), select=select, ignore=ignore)

    assert codes_of(report) == expected


@pytest.mark.parametrize("chosen", ["TINY4", "tiny", ""])
@pytest.mark.parametrize("option", ["select", "ignore"])
def test_an_unknown_code_is_an_error_that_lists_the_known(chosen: str, option: str) -> None:
    """A misspelt code must not leave a rule out."""
    kit = Kit([tiny], discover=False, builtins=False)
    options = {option: [chosen]}

    with pytest.raises(UnknownComponentError, match=f"the code '{chosen}'; there are: TINY1, TINY2, TINY30"):
        kit.validate(review(), **options)  # type: ignore[arg-type]  # one of two alike options


def test_a_validator_without_a_wanted_rule_does_not_run() -> None:
    """Its failure is then nobody's concern."""

    def failing(context: ValidationContext) -> list[Finding]:
        raise LookupError(context.review.id)

    kit = kit_with(validator("NN1", failing), validator("NN2", lambda context: [finding("NN2")]))  # noqa: ARG005 - as above

    assert kit.validate(review(), select=["NN2"]).complete
    assert not kit.validate(review()).complete


@pytest.mark.parametrize(
    ("on", "dated", "seen"),
    [
        (None, None, None),
        (None, date(2024, 5, 17), date(2024, 5, 17)),
        (date(2025, 1, 1), date(2024, 5, 17), date(2025, 1, 1)),
    ],
)
def test_the_day_is_the_responses_own_unless_given(on: date | None, dated: date | None, seen: date | None) -> None:
    """No validator asks a clock."""
    asked: list[ValidationContext] = []

    def check(context: ValidationContext) -> list[Finding]:
        asked.append(context)
        return []

    kit_with(validator("NN1", check)).validate(review(dated=dated), on=on, file="case.txt")

    assert [(context.on, context.file) for context in asked] == [(seen, "case.txt")]


def half(context: ValidationContext) -> Iterator[Finding]:
    """Find one fault, then fail."""
    yield finding("NN1")
    raise LookupError(context.review.id)


def leaving(context: ValidationContext) -> Iterator[Finding]:
    """Try to end the program."""
    raise SystemExit(context.review.id)


def nothing(context: ValidationContext) -> Iterator[Finding]:  # noqa: ARG001 - the Protocol's
    """Find one fault, then something that is none."""
    yield finding("NN1")
    yield None  # type: ignore[misc]  # that is the fault


def foreign(context: ValidationContext) -> Iterator[Finding]:  # noqa: ARG001 - the Protocol's
    """Speak for another rule."""
    yield finding("NN1")
    yield finding("NN2")


def no_answer(context: ValidationContext) -> Iterator[Finding]:  # noqa: ARG001 - the Protocol's
    """Return nothing that can be gone through."""
    return None  # type: ignore[return-value]  # that is the fault


@pytest.mark.parametrize(
    ("check", "said", "found"),
    [
        (half, "LookupError: case", ["NN1", "NN2"]),
        (leaving, "SystemExit: case", ["NN2"]),
        (nothing, "expected Finding, found NoneType", ["NN1", "NN2"]),
        (foreign, "'NN2' is not one of its own codes", ["NN1", "NN2"]),
        (no_answer, "TypeError: 'NoneType' object is not iterable", ["NN2"]),
    ],
)
def test_a_validator_that_fails_makes_the_run_incomplete(check: Validator, said: str, found: list[str]) -> None:
    """The problem names plugin and hook; the others still run, and what was found before is kept."""
    kit = kit_with(validator("NN1", check), validator("NN2", lambda context: [finding("NN2")]))  # noqa: ARG005 - as above

    report = kit.validate(review())

    reason = f"validator 'NN1': {said}"
    (problem,) = report.problems
    (north,) = report.plugins
    assert problem.startswith(f"plugin 'north' failed with scrkit {__version__}: {reason}")
    assert (north.status, north.remedy) == ("failed", "run without it (--disable-plugin north)")
    assert north.reason
    assert north.reason.startswith(reason)
    assert codes_of(report) == found
    assert (report.complete, report.ok) == (False, False)


def test_a_validator_that_cannot_be_loaded_makes_the_run_incomplete() -> None:
    """No findings is then no good news."""
    lost = ValidatorSpec(id="lost", summary="lost", rules=(rule("NN1"),), ref="no_such_module:Check")

    report = kit_with(lost).validate(review())

    assert report.findings == ()
    assert not report.ok
    (problem,) = report.problems
    assert "validator 'lost': ModuleNotFoundError: No module named 'no_such_module'; run without it" in problem


def test_two_failures_of_one_plugin_are_both_told() -> None:
    """In the status of the plugin as well."""
    report = kit_with(validator("NN1", leaving), validator("NN2", leaving)).validate(review())

    assert len(report.problems) == 2
    assert "validator 'NN1': SystemExit: case" in str(report.plugins[0].reason)
    assert "validator 'NN2': SystemExit: case" in str(report.plugins[0].reason)


def test_a_failure_leaves_the_kit_as_it_was() -> None:
    """The next run starts afresh."""
    kit = kit_with(validator("NN1", leaving))

    kit.validate(review())

    assert [plugin.status for plugin in kit.plugins] == ["active"]


def test_a_strict_run_without_an_active_plugin_is_incomplete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another run is complete, and lists the plugin."""
    monkeypatch.syspath_prepend(str(tmp_path))
    install(tmp_path, name="bad-dist", entries={"bad": "bad_when_strict"}, bad_when_strict="raise LookupError\n")

    strict, lenient = (Kit(builtins=False, strict=strict).validate(review()) for strict in (True, False))

    assert (strict.complete, lenient.complete) == (False, True)
    assert any("plugin 'bad' (bad-dist 1.0) failed with scrkit" in problem for problem in strict.problems)
    assert ("bad", "failed") in [(status.id, status.status) for status in lenient.plugins]


def endless(context: ValidationContext) -> Iterator[Finding]:  # noqa: ARG001 - the Protocol's
    """Yield the same for ever."""
    while True:
        yield finding("NN1")


def test_a_validator_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """After more findings than any document could have."""
    monkeypatch.setattr(checking, "MOST_FINDINGS", 50)

    report = kit_with(validator("NN1", endless)).validate(review())

    assert len(report.findings) == 50
    assert "validator 'NN1': yields more than 50 findings" in report.problems[0]


@pytest.mark.parametrize(
    "nonsense",
    [
        {"severity": "grave"},
        {"where": None},
        {"where": Where(kind="paragraph", id="1", at=Span(file=3))},  # type: ignore[arg-type]  # that is the fault
        {"also": (3,)},
        {"words": 3},
        {"where": Where(kind="paragraph", id="1", at=Span(page=10**5000))},
    ],
)
def test_a_finding_that_is_none_makes_the_run_incomplete(nonsense: dict[str, Any]) -> None:
    """Python lets any value stand in any field; whoever sorts or writes findings must not stumble over it."""
    given: dict[str, Any] = {"code": "NN1", "severity": "advice", "message": "m", "where": DOCUMENT}

    def check(context: ValidationContext) -> list[Finding]:  # noqa: ARG001 - the Protocol's
        return [Finding(**(given | nonsense))]

    report = kit_with(validator("NN1", check)).validate(review())

    assert (report.findings, report.complete) == ((), False)
    assert "validator 'NN1': " in report.problems[0]


def test_to_select_nothing_is_an_error() -> None:
    """Nothing would be run, and nothing found."""
    with pytest.raises(UnknownComponentError, match="no rule is selected, so that none would be run"):
        Kit([tiny], discover=False).validate(review(), select=[])


def test_a_run_without_a_rule_is_incomplete() -> None:
    """Whether none is there or none is left."""
    without = Kit(discover=False, builtins=False).validate(review())
    left_out = Kit([tiny], discover=False, builtins=False).validate(review(), ignore=["TINY"])

    for report in (without, left_out):
        assert report.problems == ("no rule was run: none is there, or none was chosen",)
        assert not report.complete


def test_what_a_validator_does_when_it_is_left_is_guarded(recwarn: pytest.WarningsRecorder) -> None:
    """It is stopped at its first fault, and whatever it says then is not heard."""
    seen: list[str] = []

    def stubborn(context: ValidationContext) -> Iterator[Finding]:  # noqa: ARG001 - the Protocol's
        try:
            yield 3  # type: ignore[misc]  # that is the fault
        finally:
            seen.append("left")
            raise LookupError("while leaving")

    (problem,) = kit_with(validator("NN1", stubborn)).validate(review()).problems

    assert "expected Finding, found int" in problem
    assert seen == ["left"]
    assert not recwarn
