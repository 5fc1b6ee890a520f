"""Periods that a figure speaks of."""

from __future__ import annotations

import pytest

from scrkit.language.period import find_periods

PERIODS: list[tuple[str, list[str]]] = [
    ("in the last six months", ["in the last six months"]),
    ("Over the past year", ["Over the past year"]),
    ("in the last quarter of 2013/14", ["in the last quarter of 2013/14"]),
    ("in the first quarter of 2013/14", ["in the first quarter of 2013/14"]),
    ("during Q3 2015/16", ["during Q3 2015/16"]),
    ("in the second half of 2014", ["in the second half of 2014"]),
    ("between April and June 2013", ["between April and June 2013"]),
    ("from April 2013 to the end of September 2013", ["from April 2013 to the end of September 2013"]),
    ("April to June", []),
    ("since April 2013", ["since April 2013"]),
    ("Since 2012", ["Since 2012"]),
    ("as at 31 March 2014", ["as at 31 March 2014"]),
    ("As of the end of March 2014", ["As of the end of March 2014"]),
    ("at the end of March 2014", ["at the end of March 2014"]),
    ("in the six months to March 2014", ["in the six months to March 2014"]),
    ("in the previous 12 months to March 2014", ["in the previous 12 months to March 2014"]),
    ("by 31/03/2014", ["by 31/03/2014"]),
    ("by 1st of May", ["by 1st of May"]),
    ("in spring 2014 and in Summer", ["in spring 2014", "in Summer"]),
    ("in 2013\u201314", ["in 2013\u201314"]),
    ("this year and last quarter", ["this year", "last quarter"]),
    ("in the year to date", ["year to date"]),
    ("to date", []),
    ("in may", []),
    ("in 20145", []),
    ("in Mayfield", []),
    ("", []),
]


@pytest.mark.parametrize(("sentence", "expected"), PERIODS)
def test_periods_are_found_as_printed(sentence: str, expected: list[str]) -> None:
    """Each stands where its words stand."""
    found = find_periods(sentence)
    assert [said for said, _, _ in found] == expected
    assert all(sentence[start:end] == said for said, start, end in found)
