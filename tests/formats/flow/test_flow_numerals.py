"""How an automatic number is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.formats.flow.numerals import written


@pytest.mark.parametrize(
    ("number", "how", "expected"),
    [
        (7, "1", "7"),
        (7, "01", "07"),
        (123, "01", "123"),
        (7, "", ""),
        (7, "unknown", "7"),
        (1, "a", "a"),
        (26, "a", "z"),
        (27, "A", "AA"),
        (703, "a", "aaa"),
        (0, "a", "0"),
        (-3, "1", "-3"),
        (4, "i", "iv"),
        (1994, "I", "MCMXCIV"),
        (0, "i", "0"),
        (4_000, "i", "4000"),
    ],
)
def test_numbers_are_written_as_people_do(number: int, how: str, expected: str) -> None:
    """In digits where a style knows no number of that size."""
    assert written(number, how) == expected


@pytest.mark.parametrize(("number", "expected"), [(26, "z"), (27, "aa"), (28, "bb"), (0, "0"), (781, "781")])
def test_letters_may_be_repeated(number: int, expected: str) -> None:
    """As some lists count on."""
    assert written(number, "a", repeated=True) == expected


@given(st.integers(1, 3_999), st.sampled_from(["1", "01", "a", "A", "i", "I"]))
def test_no_two_numbers_look_alike(number: int, how: str) -> None:
    """In one style."""
    assert written(number, how) != written(number + 1, how)
