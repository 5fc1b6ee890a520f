"""The examples that ``scrkit explain`` prints: the bad one is found, by its rule, and the good one is clean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scrkit import Kit, load
from scrkit.plugin import ValidatorsContext
from scrkit.validators.builtin import scrkit_validators
from scrkit.validators.examples import sample, whole

if TYPE_CHECKING:
    from pathlib import Path

    from scrkit.model import Finding, Rule

KIT = Kit(discover=False)
RULES = [rule for spec in scrkit_validators(ValidatorsContext()) for rule in spec.rules]
SHOWN = [rule for rule in RULES if rule.bad and rule.good]


def found_in(text: str, folder: Path) -> list[Finding]:
    """Return what the rules find in a canonical file that holds *text*."""
    path = folder / "example.scr.yaml"
    path.write_text(text, "utf-8")
    return list(KIT.validate(load(path)).findings)


def test_the_sample_has_nothing_wrong(tmp_path: Path) -> None:
    """Not even advice, so that an example shows one thing."""
    assert found_in(sample(), tmp_path) == []


def test_every_rule_says_why_and_shows_how() -> None:
    """But for the one that needs a list of names, which no example may hold."""
    assert [rule.code for rule in RULES if not rule.why] == []
    assert [rule.code for rule in RULES if rule not in SHOWN] == ["SCR701"]


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_the_bad_example_is_found(rule: Rule, tmp_path: Path) -> None:
    """By the rule that shows it, and by no other that is an error or a warning."""
    found = found_in(whole(rule.bad or ""), tmp_path)

    assert rule.code in {finding.code for finding in found}
    assert {finding.code for finding in found if finding.severity != "advice"} <= {rule.code}


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_the_good_example_is_clean(rule: Rule, tmp_path: Path) -> None:
    """Of this rule, and of every error and warning."""
    found = found_in(whole(rule.good or ""), tmp_path)

    assert rule.code not in {finding.code for finding in found}
    assert [finding.message for finding in found if finding.severity != "advice"] == []
