"""Files as a whole: the schema's number, what ``scrkit read`` printed, and data that never was in a file."""

from __future__ import annotations

from typing import Any

import pytest

from codec.refusing import READING, REVIEW, put, refusal
from scrkit.__about__ import __version__
from scrkit.codec import dump_json, load_json, reading_to_data, review_from_data, review_to_data
from scrkit.errors import DecodeError


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        (2, f"schema 2 is newer than this scrkit ({__version__}) knows: 1; install a newer scrkit"),
        (0, "expected 1, found 0"),
        ("1", "expected 1, found text"),
        (True, "expected 1, found true"),
        (1.0, "expected 1, found a number"),
        (None, "expected 1, found null"),
    ],
)
def test_another_schema_is_refused(schema: object, problem: str) -> None:
    """A file of a newer scrkit is told as such, before anything else in it."""

    def change(data: dict[str, Any]) -> None:
        data["schema"] = schema
        data["title"] = None

    assert refusal(change) == f"schema: {problem}"


def test_a_file_without_a_schema_is_refused() -> None:
    """Any other JSON is told as what it is: no canonical file."""
    assert refusal(lambda data: data.pop("schema")) == "schema: the key is missing: expected schema: 1"


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        (("review", "title"), 1, "review.title: expected text, found a number; put it in quotes"),
        (("confidence",), True, "confidence: expected a number, found true"),
        (("confidence",), "1", "confidence: expected a number, found text"),
        (("words", "in"), None, "words.in: expected a whole number, found null"),
        (("words", "words_in"), 1, "words: unknown key 'words_in'"),
        (("unplaced",), None, "unplaced: expected a list, found null"),
        (("pages",), [], "unknown key 'pages'"),
    ],
)
def test_a_reading_is_read_as_strictly(path: tuple[str, ...], value: object, problem: str) -> None:
    """All of what ``scrkit read --json`` printed must be as it should, though only the review is used."""
    assert refusal(put(*path, value=value), reading_to_data(READING)) == problem


def test_a_confidence_without_end_is_refused() -> None:
    """A float that overflows is no number of a file."""
    text = dump_json(reading_to_data(READING)).replace('"confidence": 1.0', '"confidence": 1e999')

    with pytest.raises(DecodeError, match="confidence: expected a number, found a number"):
        load_json(text, "a.json")


def test_a_whole_confidence_is_a_number() -> None:
    """JSON knows no difference between 1 and 1.0."""
    text = dump_json(reading_to_data(READING)).replace('"confidence": 1.0', '"confidence": 1')

    assert load_json(text, "a.json") == REVIEW


def test_data_that_python_made_is_read_as_strictly() -> None:
    """Data need not come from a file: a tuple is no list, and a key need not even be text."""
    with pytest.raises(DecodeError, match=r"^a: actions: expected a list, found tuple$"):
        review_from_data({**review_to_data(REVIEW), "actions": ()}, name="a")
    odd: dict[Any, Any] = {**review_to_data(REVIEW), 1: 2}
    with pytest.raises(DecodeError, match=r"^a: unknown key '1'$"):
        review_from_data(odd, name="a")


def test_reading_data_does_not_change_it() -> None:
    """What is read stays the caller's, as it was."""
    data = review_to_data(REVIEW)
    before = dump_json(data)

    review_from_data(data, name="a")

    assert dump_json(data) == before
