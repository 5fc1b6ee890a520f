"""Numbers, and ranges of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.language import paragraph_of, sort_key, spread
from scrkit.language.number import completed, run, tidy


@pytest.mark.parametrize(
    ("first", "last", "numbers"),
    [
        ("8.4", "8.6", ("8.4", "8.5", "8.6")),
        ("3", "5", ("3", "4", "5")),
        ("14.9", "14.10", ("14.9", "14.10")),
        ("1.2.3", "1.2.4", ("1.2.3", "1.2.4")),
        ("8.6", "8.4", ("8.6", "8.4")),
        ("8.4", "9.2", ("8.4", "9.2")),
        ("8.4", "8.4", ("8.4",)),
        ("1", "201", tuple(str(number) for number in range(1, 202))),
        ("1", "202", ("1", "202")),
    ],
)
def test_a_range_is_written_out_within_its_last_part(first: str, last: str, numbers: tuple[str, ...]) -> None:
    """Numbers run together only inside one section and forwards; otherwise only the two ends are known."""
    assert spread(first, last) == numbers


RUNS = [
    ("7.3(b)", "7.3(d)", "7.3(b) 7.3(c) 7.3(d)", None),
    ("3(iv)", "3(vi)", "3(iv) 3(v) 3(vi)", None),
    ("(i)", "(v)", "(i) (ii) (iii) (iv) (v)", None),
    ("(h)", "(j)", "(h) (i) (j)", None),
    ("(i)", "(j)", "(i) (j)", None),
    ("(v)", "(x)", "(v) (x)", "not_one_series"),
    ("(c)", "(iii)", "(c) (iii)", "not_one_series"),
    ("(xxxviii)", "(xxxix)", "(xxxviii) (xxxix)", None),
    ("A", "C", "A B C", None),
    ("I", "IV", "I II III IV", None),
    ("A", "c", "A c", "not_one_series"),
    ("A1", "A3", "A1 A2 A3", None),
    ("R9", "R12", "R9 R10 R11 R12", None),
    ("R10", "12", "R10 R11 R12", None),
    ("R2", "L4", "R2 L4", "not_one_series"),
    ("3a", "c", "3a 3b 3c", None),
    ("3a", "3c", "3a 3b 3c", None),
    ("4.5", "7", "4.5 7", "not_one_series"),
    ("14.01", "14.04", "14.01 14.02 14.03 14.04", None),
    ("14.08", "14.11", "14.08 14.09 14.10 14.11", None),
    ("1.9", "2.3", "1.9 2.3", "not_one_series"),
    ("3", "(c)", "3 (c)", "not_one_series"),
    ("3(1)", "3(3)", "3(1) 3(2) 3(3)", None),
    ("3(1)", "3(c)", "3(1) 3(c)", "not_one_series"),
    ("14.6", "14.2", "14.6 14.2", "backwards"),
    ("(d)", "(b)", "(d) (b)", "backwards"),
    ("1", "400", "1 400", "too_long"),
    ("14.2", "14.2", "14.2", None),
    ("3a", "a", "3a", None),
    ("R12", "10", "R12 R10", "backwards"),
    ("x.", "x.", "x.", None),
    ("", "3", " 3", "not_one_series"),
    ("3", "x.", "3 x.", "not_one_series"),
]


@pytest.mark.parametrize(("first", "last", "numbers", "problem"), RUNS)
def test_a_range_is_written_out_or_says_why_not(first: str, last: str, numbers: str, problem: str | None) -> None:
    """Figures, letters and Roman numerals run within their own series; what may be read in two ways is left."""
    found = run(first, last)
    assert (" ".join(found.numbers), found.problem) == (numbers, problem)


@given(stem=st.sampled_from(["", "4.", "R", "7.3.", "A"]), first=st.integers(0, 300), length=st.integers(1, 200))
def test_a_range_has_every_number_between_its_ends_once(stem: str, first: int, length: int) -> None:
    """A range in figures is as long as its ends say."""
    found = run(f"{stem}{first}", f"{stem}{first + length}")
    assert found.numbers == tuple(f"{stem}{number}" for number in range(first, first + length + 1))
    assert found.problem is None


@given(first=st.text(), last=st.text())
def test_any_two_texts_have_a_range_with_these_ends(first: str, last: str) -> None:
    """Whatever stands for a number, the range starts and ends with it."""
    found = run(first, last)
    assert found.numbers[0] == first
    assert found.numbers[-1].endswith(last)
    assert found.problem is None or len(found.numbers) == 2


def test_numbers_sort_naturally() -> None:
    """14.2 comes before 14.10, which is not 14.1; figures come before letters."""
    numbers = ["14.10", "R12", "14.1", "2.9", "14.2", "r2", "2", "2.10"]
    assert sorted(numbers, key=sort_key) == ["2", "2.9", "2.10", "14.1", "14.2", "14.10", "r2", "R12"]
    assert sort_key("14.1") != sort_key("14.10")


@pytest.mark.parametrize(
    ("number", "paragraph"), [("7.3(b)", "7.3"), ("5(1)(e)", "5"), ("7.3", "7.3"), ("(iv)", "(iv)"), ("", "")]
)
def test_a_number_with_brackets_stands_in_its_paragraph(number: str, paragraph: str) -> None:
    """Sub-points are left out; a sub-point alone has no paragraph but itself."""
    assert paragraph_of(number) == paragraph


@pytest.mark.parametrize(
    ("number", "before", "expected"),
    [
        ("(c)", "3(a)", "3(c)"),
        ("(c)", "7.3(b)(i)", "7.3(b)(c)"),
        ("(c)", "(a)", "(c)"),
        ("(c)", None, "(c)"),
        ("4", "3(a)", "4"),
    ],
)
def test_a_sub_point_takes_its_paragraph_from_the_one_before(number: str, before: str | None, expected: str) -> None:
    """What a list leaves out is what stood before it."""
    assert completed(number, before) == expected


def test_spaces_in_a_number_are_left_out() -> None:
    """7.3 (b) is 7.3(b)."""
    assert tidy("7.3 (b)") == "7.3(b)"
