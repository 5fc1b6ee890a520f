"""Promises of the frameworks that scrkit ships: whole, dated without a gap, and honest about their sources."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from scrkit import Kit

if TYPE_CHECKING:
    from scrkit.model import Framework

PACKS = Kit(discover=False).frameworks


@pytest.mark.parametrize(("newer", "older"), [(newer, older) for older, newer in pairwise(PACKS)])
def test_one_follows_the_other_without_a_gap(newer: Framework, older: Framework) -> None:
    """So that a day has one framework."""
    assert older.ends is not None
    assert newer.begins == older.ends + timedelta(days=1)


def test_the_last_is_in_force() -> None:
    """It has no end until the next is known."""
    assert [pack.id for pack in PACKS if pack.ends is None] == ["working-together-2023"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2013, 4, 14), None),
        (date(2013, 4, 15), "working-together-2013"),
        (date(2015, 3, 26), "working-together-2015"),
        (date(2018, 6, 29), "working-together-2018"),
        (date(2024, 1, 2), "working-together-2023"),
    ],
)
def test_a_day_has_one_framework(day: date, expected: str | None) -> None:
    """None before the first."""
    assert [pack.id for pack in PACKS if pack.governs(day)] == ([expected] if expected else [])


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_guidance_is_no_law(pack: Framework) -> None:
    """Each law has its year, and none is the guidance."""
    assert all(name[-4:].isdecimal() for name in pack.law)
    assert not set(pack.law) & set(pack.guidance)
    assert pack.id[-4:] in pack.name


def test_what_only_general_knowledge_tells_is_not_confirmed() -> None:
    """The six months of serious case reviews were read, those of practice reviews were not."""
    told = {pack.id: {limit.id: limit.confirmed for limit in pack.time_limits} for pack in PACKS}

    assert told["working-together-2013"] == {"decision": True, "completion": True}
    assert told["working-together-2018"] == {"notification": True, "completion": False}


def test_national_recommendations_are_asked_of_serious_case_reviews_only() -> None:
    """The quality markers that ask for them are about those."""
    asked = [pack.id for pack in PACKS if pack.duty("national-recommendations")]

    assert asked == ["working-together-2013", "working-together-2015"]
