"""The laws of the canonical form: nothing lost on the way out and back, and the same text each time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.codec import (
    dump_json,
    finding_to_data,
    load_json,
    reading_to_data,
    review_from_data,
    review_to_data,
)
from scrkit.errors import DecodeError
from strategies import findings, readings, reviews

if TYPE_CHECKING:
    from scrkit.model import Finding, Reading, Review

VALUES: list[Any] = [None, True, False, 0, 1, 2, 14.1, "", " ", "x", "2014-02-30", [], ["x"], [None], {}, {"x": 1}]


def leaves(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:  # noqa: ANN401 - data of any shape
    """Return the path of every value in *data* that holds no other."""
    if data and not isinstance(data, str | int | float):
        pairs = data.items() if hasattr(data, "items") else enumerate(data)
        return [leaf for key, value in pairs for leaf in leaves(value, (*path, key))]
    return [path]


def replaced(data: Any, path: tuple[Any, ...], value: object) -> Any:  # noqa: ANN401 - as above
    """Return a copy of *data* with *value* at *path*."""
    copy = json.loads(json.dumps(data))
    inner = copy
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return copy


@given(reviews())
def test_a_review_comes_back_from_its_data(review: Review) -> None:
    """Reading what was written gives the same review, and JSON changes nothing of the data."""
    data = review_to_data(review)

    assert review_from_data(data, name="a.scr.json") == review
    assert json.loads(json.dumps(data)) == data


@given(reviews())
def test_a_review_comes_back_from_its_json(review: Review) -> None:
    """So it does through the text of a file, encoded and decoded."""
    text = dump_json(review_to_data(review)).encode("utf-8").decode("utf-8")

    assert load_json(text, "a.scr.json") == review


@given(readings())
def test_a_review_comes_back_from_a_reading(reading: Reading) -> None:
    """What ``scrkit read --json`` prints holds the whole review."""
    assert load_json(dump_json(reading_to_data(reading)), "a.json") == reading.review


@given(reviews())
def test_writing_again_gives_the_same_text(review: Review) -> None:
    """Write, read, write: the two texts are one."""
    text = dump_json(review_to_data(review))

    assert dump_json(review_to_data(load_json(text, "a.json"))) == text


@given(findings())
def test_the_data_of_a_finding_is_what_json_can_hold(finding: Finding) -> None:
    """Lists, objects, texts and nulls, with every key of the design in its order."""
    data = finding_to_data(finding)

    assert json.loads(json.dumps(data)) == data
    assert " ".join(data) == "code severity level message where also words mend source plugin"
    assert " ".join(data["where"]) == "kind id number at"


@given(reviews(), st.data())
def test_changed_data_is_refused_or_is_what_it_says(review: Review, data: st.DataObject) -> None:
    """Whatever one value becomes, it is refused, or writing the review gives exactly the changed data."""
    written = review_to_data(review)
    path = data.draw(st.sampled_from(leaves(written)))
    value = data.draw(st.sampled_from(VALUES))
    changed = replaced(written, path, value)
    try:
        read = review_from_data(changed, name="a.json")
    except DecodeError:
        return
    # As text, for 1 and true and 1.0 are equal in Python and not in a file.
    assert dump_json(review_to_data(read)) == dump_json(changed)


@given(st.text())
def test_any_text_is_a_review_or_refused(text: str) -> None:
    """No text makes the reader fail in any other way."""
    with pytest.raises(DecodeError):
        load_json(text, "a.json")
