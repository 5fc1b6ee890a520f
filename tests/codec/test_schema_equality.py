"""The law of the schema: on JSON values it refuses what the codec refuses, and nothing else."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema_rs
from hypothesis import given
from hypothesis import strategies as st

from codec.mutation import mutated
from codec.understanding import Agreeable
from scrkit.codec import read_json, review_to_data
from scrkit.codec.json_schema import json_schema
from scrkit.errors import DecodeError
from strategies import reviews

if TYPE_CHECKING:
    from scrkit.model import Review

# What two values break together, which no schema can say.
TOGETHER = ("is before", "with the id", "a span that ends")


@cache
def schema() -> jsonschema_rs.Draft202012Validator:
    """Return the schema as another library understands it."""
    return jsonschema_rs.Draft202012Validator(json_schema(), validate_formats=True)


def refused_by_codec(data: dict[str, Any]) -> bool:
    """Return whether the codec refuses *data*, leaving aside what two values break together."""
    try:
        read_json(json.dumps(data), "a.json", understanding=Agreeable())
    except DecodeError as error:
        return not all(any(told in problem.text for told in TOGETHER) for problem in error.problems)
    return False


@given(reviews())
def test_what_is_written_is_valid(review: Review) -> None:
    """Every file that scrkit writes."""
    assert schema().is_valid(review_to_data(review))


@given(st.data(), reviews())
def test_what_one_refuses_the_other_refuses(data: st.DataObject, review: Review) -> None:
    """Whatever was changed in a file."""
    changed = data.draw(mutated(review_to_data(review)))

    assert schema().is_valid(changed) is not refused_by_codec(changed)


@given(st.data(), reviews())
def test_what_one_refuses_the_other_refuses_however_often_it_was_changed(data: st.DataObject, review: Review) -> None:
    """Two changes can hide each other from neither."""
    changed = data.draw(mutated(data.draw(mutated(review_to_data(review)))))

    assert schema().is_valid(changed) is not refused_by_codec(changed)
