"""How much of a file is read, and how much is said of it: the limit itself is allowed."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Any

import pytest

from codec.refusing import READING, REVIEW, put, refusal
from scrkit.codec import load_json, load_yaml, reading_to_data, review_from_data, review_to_data
from scrkit.errors import DecodeError, LimitError
from scrkit.files import CANONICAL_ITEMS, CANONICAL_KEYS, CANONICAL_PARTS, VALUE_CHARACTERS

HEAD = "schema: 1\nid: a\ntitle: b\nboard: c\n"
SHORT: dict[str, Any] = {"schema": 1, "id": "a", "title": "b", "board": "c"}


def test_the_values_of_a_list_are_bounded() -> None:
    """In YAML and in JSON."""
    most = ["x"] * CANONICAL_ITEMS

    assert len(load_json(json.dumps(SHORT | {"legal_basis": most}), "a").legal_basis) == CANONICAL_ITEMS
    assert len(load_yaml(f"{HEAD}legal_basis: [{','.join(most)}]", "a").legal_basis) == CANONICAL_ITEMS
    with pytest.raises(DecodeError, match=r"^a:1:\d+: legal_basis: a list of 100,001; at most 100,000 are read$"):
        load_json(json.dumps(SHORT | {"zeal": 1, "legal_basis": [*most, "x"]}), "a")
    with pytest.raises(LimitError, match=r"^a:5:14: a list of more than 100,000, the most that are read$"):
        load_yaml(f"{HEAD}legal_basis: [{','.join(most)}, x]", "a")


def test_the_parts_of_a_file_are_bounded() -> None:
    """Before anything is made of them; a comma in a sentence parts nothing."""
    lists = ["[" + "x," * 90_000 + "]"] * (CANONICAL_PARTS // 90_000 + 1)

    with pytest.raises(LimitError, match=r"^a: has more than 1,500,000 keys and values, the most that is read$"):
        load_yaml("\n".join(f"- {values}" for values in lists), "a")
    with pytest.raises(LimitError, match=r"^a: has more than 1,500,000 keys and values, the most that is read$"):
        load_json("[" + "1," * CANONICAL_PARTS + "1]", "a")
    commas = json.dumps(SHORT | {"legal_basis": ["a" + "," * (VALUE_CHARACTERS - 1)] * 2})
    assert len(load_json(commas, "a").legal_basis) == 2


def test_the_keys_of_an_object_in_json_are_bounded() -> None:
    """The hundred and first is told with its place."""
    keys = {f"k{number}": 1 for number in range(CANONICAL_KEYS)}

    with pytest.raises(DecodeError, match="schema: the key is missing"):
        load_json(json.dumps(keys), "a")
    with pytest.raises(LimitError, match=r"^a:1:\d+: an object with more than 100 keys$"):
        load_json(json.dumps(keys | {"one": 1}), "a")


def test_the_length_of_a_value_in_json_is_bounded() -> None:
    """Whatever else is wrong, that alone is told."""
    assert load_json(json.dumps(SHORT | {"website": "x" * VALUE_CHARACTERS}), "a").website
    with pytest.raises(DecodeError, match=r"^a:1:\d+: website: a value of 1,000,001 characters; at most 1,000,000 are"):
        load_json(json.dumps(SHORT | {"website": "x" * (VALUE_CHARACTERS + 1), "zeal": 1}), "a")


def test_so_many_problems_are_gathered() -> None:
    """Of one list, and of the text of a file."""
    with pytest.raises(DecodeError) as caught:
        load_json(json.dumps(SHORT | {"legal_basis": [1] * 5_000}), "a")
    assert len(caught.value.problems) == 1000
    assert caught.value.problems[-1].path == "legal_basis[999]"

    with pytest.raises(LimitError, match=r"^a:1004:1: more is wrong than can be told$"):
        load_yaml(HEAD + "id: x\n" * 2_000, "a")
    twice = ",".join(['{"a": 1, "a": 1}'] * 2_000)
    with pytest.raises(LimitError, match=r"^a:1:\d+: more is wrong than can be told$"):
        load_json(f"[{twice}]", "a")


@pytest.mark.parametrize(
    ("data", "path", "expected"),
    [
        (review_to_data(REVIEW), ("milestones", 0, "when"), "an object"),
        (reading_to_data(READING), ("reasons",), "a list"),
        (reading_to_data(READING), ("words",), "an object"),
        (reading_to_data(READING), ("confidence",), "a number"),
        (reading_to_data(READING), ("words", "in"), "a whole number"),
    ],
)
def test_a_missing_key_is_told_with_what_belongs_there(
    data: dict[str, Any], path: tuple[str | int, ...], expected: str
) -> None:
    """Whatever its shape."""

    def take_out(changed: Any) -> None:  # noqa: ANN401 - data of any shape
        for key in path[:-1]:
            changed = changed[key]
        del changed[path[-1]]

    told = refusal(take_out, data)

    assert told.endswith(f": expected {expected}, found nothing: the key is missing")


def test_a_missing_word_of_a_scale_is_told_with_the_words() -> None:
    """There are four."""
    entry = {"said": "x", "first": "1", "last": "2", "paragraph": "3"}

    assert refusal(put("acceptances", value=[entry])) == (
        "acceptances[0].acceptance: expected one of accepted, partly, not_accepted, not_stated,"
        " found nothing: the key is missing"
    )


def test_data_is_a_dict() -> None:
    """What only looks like one is refused, as a tuple is for a list."""
    with pytest.raises(DecodeError, match=r"^a: expected an object, found mappingproxy$"):
        review_from_data(MappingProxyType(SHORT), name="a")


def test_a_reading_may_be_yaml_too() -> None:
    """Its numbers are read as strictly."""
    text = json.dumps(reading_to_data(READING) | {"confidence": 0.5}).replace("null", "").replace('"schema"', "schema")

    assert load_yaml(text, "a") == REVIEW
    with pytest.raises(DecodeError, match=r"confidence: expected a number, found '1e5'$"):
        load_yaml(text.replace("0.5", "1e5"), "a")
    with pytest.raises(DecodeError, match=r"confidence: expected a number, found a list$"):
        load_yaml(text.replace("0.5", "[]"), "a")
