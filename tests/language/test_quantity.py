"""Lengths of time."""

from __future__ import annotations

import pytest

from language.telling import deadlines

LENGTHS = [
    ("Each trust will reply within 28 days.", "within 28 days = P28D"),
    (
        "The Board will publish it within three months of receipt of the report.",
        "within three months of receipt of the report = P3M after <receipt of the report>",
    ),
    (
        "The worker will be told within ten working days of the decision.",
        "within ten working days of the decision = P10D working after <decision>",
    ),
    ("Within the next six months the policy will be rewritten.", "Within the next six months = P6M"),
    ("The policy will be rewritten over the coming year.", "over the coming year = P1Y"),
    ("The policy will be rewritten over the next two quarters.", "over the next two quarters = P6M"),
    ("A second audit will follow in six months' time.", "in six months' time = P6M"),
    ("A second audit will follow in 12 months\u2019 time.", "in 12 months\u2019 time = P12M"),
    (
        "Replies are wanted within a period of twelve weeks from the launch.",
        "within a period of twelve weeks from the launch = P12W after <launch>",
    ),
    ("Replies are wanted within twenty calendar days.", "within twenty calendar days = P20D calendar"),
]


@pytest.mark.parametrize(("text", "expected"), LENGTHS)
def test_a_length_of_time_is_a_deadline(text: str, expected: str) -> None:
    """A length of time has its unit, its anchor, and the kind of days that count."""
    assert deadlines(text) == [expected]
