"""How Word writes numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.formats.word.numerals import written


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("decimal", "0 1 2 3 4 9 11 12 21 26 27 52 53 99 100"),
        ("decimalZero", "00 01 02 03 04 09 11 12 21 26 27 52 53 99 100"),
        ("lowerLetter", "0 a b c d i k l u z aa zz aaa uuuu vvvv"),
        ("upperLetter", "0 A B C D I K L U Z AA ZZ AAA UUUU VVVV"),
        ("lowerRoman", "0 i ii iii iv ix xi xii xxi xxvi xxvii lii liii xcix c"),
        ("upperRoman", "0 I II III IV IX XI XII XXI XXVI XXVII LII LIII XCIX C"),
        ("ordinal", "0th 1st 2nd 3rd 4th 9th 11th 12th 21st 26th 27th 52nd 53rd 99th 100th"),
    ],
)
def test_numbers_in_a_form(how: str, expected: str) -> None:
    """The small ones, and those around a change."""
    numbers = (0, 1, 2, 3, 4, 9, 11, 12, 21, 26, 27, 52, 53, 99, 100)

    assert " ".join(written(number, how) for number in numbers) == expected


@pytest.mark.parametrize(
    ("number", "cardinal", "ordinal"),
    [
        (0, "Zero", "Zeroth"),
        (1, "One", "First"),
        (5, "Five", "Fifth"),
        (12, "Twelve", "Twelfth"),
        (14, "Fourteen", "Fourteenth"),
        (20, "Twenty", "Twentieth"),
        (21, "Twenty-one", "Twenty-first"),
        (43, "Forty-three", "Forty-third"),
        (100, "100", "100th"),
    ],
)
def test_numbers_in_words(number: int, cardinal: str, ordinal: str) -> None:
    """To ninety-nine; from a hundred on in digits."""
    assert (written(number, "cardinalText"), written(number, "ordinalText")) == (cardinal, ordinal)


def test_the_signs_of_notes() -> None:
    """Four, then doubled; of what is none, the first."""
    signs = [written(number, "chicago") for number in (0, 1, 2, 3, 4, 5, 9, 10**6)]

    assert signs == ["*", "*", "\u2020", "\u2021", "\u00a7", "**", "***", "\u00a7" * 10]


@pytest.mark.parametrize("how", ["none", "decimal"])
def test_none_is_nothing_and_the_rest_is_digits(how: str) -> None:
    """So that nothing is made up."""
    assert written(7, how) == ("" if how == "none" else "7")


@given(st.integers(0, 2**31), st.sampled_from(["lowerLetter", "upperRoman", "chicago", "cardinalText", "new"]))
def test_no_number_is_long(number: int, how: str) -> None:
    """A file may start counting where it likes."""
    assert 1 <= len(written(number, how)) <= 31


@given(st.integers(1, 3999))
def test_a_roman_number_is_what_it_says(number: int) -> None:
    """Added up digit by digit."""
    worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    digits = [worth[digit] for digit in written(number, "upperRoman")]
    signs = [-1 if one < following else 1 for one, following in zip(digits, [*digits[1:], 0], strict=True)]

    assert sum(one * sign for one, sign in zip(digits, signs, strict=True)) == number
