"""What looks like a fault of a rule and is none: the rule says nothing, nor does any other that is not declared."""

from __future__ import annotations

import tomllib
from collections import Counter

import pytest

from injection.injecting import FOLDER, Fault, added


def near_misses() -> list[Fault]:
    """Return every near miss, with the rule that stays silent for its code."""
    told = tomllib.loads((FOLDER / "silent.toml").read_text("utf-8"))["silent"]
    return [Fault(code=one.pop("rule"), **one) for one in told]


NEAR_MISSES = near_misses()


@pytest.mark.parametrize("one", NEAR_MISSES, ids=lambda one: f"{one.code}: {one.kind}")
def test_a_near_miss_adds_nothing_of_its_rule(one: Fault) -> None:
    """And of the others only what is declared."""
    found = added(one)
    assert one.code not in {code for code, _ in found}
    assert found == one.declared


def test_no_near_miss_is_told_twice() -> None:
    """Each is one of its own."""
    assert [kind for kind, times in Counter((one.code, one.kind) for one in NEAR_MISSES).items() if times > 1] == []
