"""The law of the fast path: what it takes, the strict readers take, and both make the same of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codec.mutation import mutated
from codec.refusing import REVIEW
from scrkit.codec import dump_json, reading_to_data, review_to_data
from scrkit.codec.document import document_of
from scrkit.codec.json_file import _parse, _read_in_full
from scrkit.codec.parsed import Parsed
from scrkit.codec.places import Places
from scrkit.errors import DecodeError
from scrkit.files import VALUE_CHARACTERS
from scrkit.model import Review
from strategies import readings, reviews

if TYPE_CHECKING:
    from scrkit.model import Reading


def read_strictly(text: str) -> Review | None:
    """Return the review in *text*, read without the fast path; None where it is refused."""
    data, suspect = _parse(text, "a.json")
    assert not suspect
    try:
        return document_of(Parsed(data, Places(text, 0), []), "a.json", written=False, understanding=None).review
    except DecodeError:
        return None


@given(reviews())
def test_a_review_in_full_takes_the_fast_path(review: Review) -> None:
    """What was written, as it was written, unless a text begins with what is neither letter nor digit."""
    text = dump_json(review_to_data(review))

    assert _read_in_full(text) in {review, None}
    assert read_strictly(text) == review


@given(readings())
def test_a_reading_in_full_takes_the_fast_path(reading: Reading) -> None:
    """So does what ``scrkit read`` printed."""
    text = dump_json(reading_to_data(reading))

    assert _read_in_full(text) in {reading.review, None}
    assert read_strictly(text) == reading.review


@given(st.data(), reviews() | readings())
def test_what_the_fast_path_takes_the_strict_readers_take(data: st.DataObject, made: Review | Reading) -> None:
    """Whatever was changed in the file."""
    written = review_to_data(made) if isinstance(made, Review) else reading_to_data(made)
    text = json.dumps(data.draw(mutated(written)))
    fast = _read_in_full(text)

    assert fast is None or fast == read_strictly(text)


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2},
        {"schema": True},
        {"schema": 1.0},
        {"title": "a\x07"},
        {"title": "a" * (VALUE_CHARACTERS + 1)},
        {"website": 1},
        {"dated": "20140113"},
        {"legal_basis": {}},
        {"legal_basis": None},
        {"lessons": [[]]},
    ],
)
def test_what_gives_pause_is_left_to_the_strict_readers(change: dict[str, Any]) -> None:
    """Even where the strict ones may take it."""
    assert _read_in_full(json.dumps(review_to_data(REVIEW) | change)) is None


def test_the_fast_path_is_taken() -> None:
    """By a file with one of everything, and by none in which a key stands twice, or in another order."""
    text = dump_json(review_to_data(REVIEW))

    assert _read_in_full(text) == REVIEW
    assert _read_in_full(text.replace('"title": "Response",', '"title": "Response", "title": "Response",')) is None
    assert _read_in_full(json.dumps(review_to_data(REVIEW), sort_keys=True)) is None
    assert _read_in_full(text.replace('"line": null', f'"line": {10**18 + 1}', 1)) is None
    assert _read_in_full(text.replace('"line": null', '"line": 0', 1)) is None
    assert _read_in_full("[" * 100_000) is None
