"""JSON text, read strictly: what other readers let pass or fall over is refused with its place."""

from __future__ import annotations

import time

import pytest

from scrkit.codec import dump_json, load_json, review_to_data
from scrkit.errors import DecodeError, LimitError
from scrkit.files import CANONICAL_DEPTH as DEPTH
from scrkit.model import Review

REVIEW = Review(id="a", title="Response", board="Board")
TEXT = dump_json(review_to_data(REVIEW))


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("", "1:1", "expecting value"),
        ('{"a": 1,\n "b" 2}', "2:6", "expecting ':' delimiter"),
        ('{\n\n"a": }', "3:6", "expecting value"),
        ("{} {}", "1:4", "extra data"),
        ("{'a': 1}", "1:2", "expecting property name enclosed in double quotes"),
        ('{"a": "b', "1:7", "unterminated string starting at"),
        ('{"a": "b\\', "1:7", "unterminated string starting at"),
        ('{"a": "b\tc"}', "1:9", "invalid control character at"),
        (TEXT[: len(TEXT) // 2], "", ""),
    ],
)
def test_what_is_no_json_is_refused_with_line_and_column(text: str, place: str, problem: str) -> None:
    """The place is where a person looks first."""
    with pytest.raises(DecodeError) as caught:
        load_json(text, "a.json")

    assert str(caught.value).startswith(f"a.json:{place}")
    assert caught.value.problem.startswith(f"is not valid JSON: {problem}")
    assert caught.value.line is not None


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_are_none_are_refused(constant: str) -> None:
    """Python's own reader takes them, the standard does not."""
    with pytest.raises(DecodeError, match=f"^a.json: is not valid JSON: {constant} is no number of JSON$"):
        load_json(f'{{"schema": {constant}}}', "a.json")


def test_a_key_that_stands_twice_is_refused_with_its_path() -> None:
    """Every ordinary reader keeps the last of the two in silence."""
    text = TEXT.replace('"title": "Response",', '"title": "Response", "title": "Another",')
    with pytest.raises(DecodeError) as caught:
        load_json(text, "a.json")

    assert str(caught.value) == "a.json:4:24: title: the key stands twice in one object"


def test_a_key_that_stands_twice_deep_inside_is_refused() -> None:
    """Not at the top only."""
    text = TEXT.replace('"text": []', '"text": [], "text": []')

    with pytest.raises(DecodeError, match=r"^a\.json:\d+:\d+: governance\.text: the key stands twice"):
        load_json(text, "a.json")


@pytest.mark.parametrize(("text", "found"), [("[]", "a list"), ('"a"', "text"), ("null", "null"), ("1", "a number")])
def test_what_is_no_object_is_refused(text: str, found: str) -> None:
    """A canonical file is one object."""
    with pytest.raises(DecodeError, match=f"^a.json:1:1: expected a review as an object, found {found}$"):
        load_json(text, "a.json")


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_what_is_nested_too_deep_is_refused_before_it_is_parsed(opening: str) -> None:
    """A hundred thousand brackets make a parser recurse until it falls over."""
    with pytest.raises(LimitError) as caught:
        load_json("\n" + opening * 100_000, "a.json")

    assert str(caught.value) == f"a.json:2:{len(opening) * DEPTH + 1}: is nested more than {DEPTH} deep"


def test_nesting_of_the_limit_is_parsed() -> None:
    """The limit itself is allowed, and what was closed does not count."""
    with pytest.raises(DecodeError, match="expected a review as an object"):
        load_json("[" + "[]," * 100 + "[" * (DEPTH - 1) + "]" * DEPTH, "a.json")


@pytest.mark.parametrize("inside", ["[" * 100, '\\"' + "{" * 100, "\\\\", "\\u005b" * 100])
def test_brackets_inside_text_do_not_count(inside: str) -> None:
    """Text may hold any bracket, behind an escaped quote too."""
    review = load_json(TEXT.replace("Response", f"Response {inside}"), "a.json")

    assert review.title.startswith("Response ")


@pytest.mark.parametrize("text", ['"' + '\\"' * 2_000_000, '["' * 30 + "\\" * 2_000_001, '"' * 2_000_001])
def test_hostile_text_is_refused_in_one_pass(text: str) -> None:
    """Megabytes of quotes and backslashes without an end are no reason to wait."""
    before = time.process_time()

    with pytest.raises(DecodeError, match="is not valid JSON"):
        load_json(text, "a.json")

    assert time.process_time() - before < 5


def test_a_review_that_was_written_is_read() -> None:
    """As a whole file, and without the white space that is there for people."""
    assert load_json(TEXT, "a.json") == REVIEW
    assert load_json("".join(line.strip() for line in TEXT.splitlines()), "a.json") == REVIEW
