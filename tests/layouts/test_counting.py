"""Which number follows on from which."""

from __future__ import annotations

import pytest

from layouts.written import outline_of
from scrkit.layouts.counting import follows_on
from scrkit.layouts.lettered import lettered


@pytest.mark.parametrize(
    ("last", "number"),
    [
        ("1", "2"),
        ("9", "10"),
        ("A", "B"),
        ("H", "I"),
        ("I", "II"),
        ("IX", "X"),
        ("R1", "R2"),
        ("One", "Two"),
        (None, "3"),
        (None, "R4"),
        (None, "A"),
        (None, "I"),
        (None, "one"),
    ],
)
def test_a_number_that_comes_next(last: str | None, number: str) -> None:
    """In its own way of counting; with none before it, any figure does, and the first letter."""
    assert follows_on(last, number)


@pytest.mark.parametrize(
    ("last", "number"),
    [
        ("1", "3"),
        ("2", "1"),
        ("4", "B"),
        ("R1", "A2"),
        ("I", "IV"),
        ("A", "C"),
        ("one", "2"),
        (None, "B"),
        (None, "b"),
        ("1", "1.1"),
    ],
)
def test_a_number_that_does_not(last: str | None, number: str) -> None:
    """A gap, a step back, another way of counting, a letter in the middle."""
    assert not follows_on(last, number)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A. Housing\n\nText of it.\n\nB. Health", ["A", None, "B"]),
        ("I. Housing\n\nII. Health", ["I", "II"]),
        ("A. Smith\n\nIndependent Chair", [None, None]),
        ("J. Smith\n\nK. Jones", [None, None]),
        ("A. Housing was\nnot asked.\n\nB. Health was not.", [None, None]),
    ],
)
def test_letters_are_numbers_where_titles_follow_on(text: str, numbers: list[str | None]) -> None:
    """From the first on, and one alone is an initial."""
    assert [block.number for block in lettered(outline_of(text).blocks)] == numbers
