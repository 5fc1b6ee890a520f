"""What the rules of days, names and sentences look at closely before they are silent, or speak."""

from __future__ import annotations

import pytest

from validators.drafts import codes, passage, review

CASES = [
    ("SCR403", "The seminar is on 6 January 2015 (Monday).", True),
    ("SCR403", "The seminar is on 6 January 2015 (Tuesday).", False),
    ("SCR403", "The seminar is on Friday 31 September 2015.", False),
    ("SCR403", "The seminar is on Friday 6 January.", False),
    ("SCR308", "Papers of MARAC (Multi-Agency Risk Assessment Conference) are sent to schools.", False),
    ("SCR308", "Papers of MARAC (three of them) are sent to schools.", True),
    ("SCR109", "Midwives know what to look for", False),
    ("SCR109", "Midwives look for", True),
    ("SCR306", "The Head of Housing of Dunmere Borough Council told Dunmere Council.", True),
    ("SCR404", "The Board met on Saturday 7 March 2015.", True),
    ("SCR404", "The Board met, and a visit was made; on Saturday 7 March 2015 nothing was done.", False),
]


@pytest.mark.parametrize(("rule", "text", "speaks"), CASES, ids=[f"{rule}: {text[:40]}" for rule, text, _ in CASES])
def test_a_rule_looks_closely(rule: str, text: str, *, speaks: bool) -> None:
    """At one sentence of an introduction."""
    assert (rule in codes(review(introduction=(passage("1.1", text),)), rule)) is speaks
