"""What a record refuses of one of its fields, or of all together, as JSON Schema says it.

A validator that is not known here is an error, not a gap: a new one has to be told to editors too. Imports ``model``.
"""

from __future__ import annotations

from typing import Any

import attrs

from scrkit.model import Dated, Owner, Recurring, Relative
from scrkit.model import _constraint as validators
from scrkit.model._rrule import MOST_RULES, RRULE

DURATION = r"^P(?=[0-9]|T[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$"

_WORDS = {"$ref": "#/$defs/words"}

_BY_VALIDATOR: dict[Any, dict[str, Any]] = {
    None: {},
    validators.all_of_one_type: {},
    validators.not_blank: _WORDS,
    validators.not_blank_if_given: _WORDS,
    validators.from_one: {"minimum": 1},
}

_BY_FIELD: dict[tuple[type, str], dict[str, Any]] = {
    (Recurring, "rrules"): {
        "items": {"type": "string", "pattern": RRULE},
        "minItems": 1,
        "maxItems": MOST_RULES,
    },
    (Relative, "duration"): {"pattern": DURATION},
    (Relative, "earliest_offset"): {"pattern": DURATION},
}


def _given(key: str, schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of an object in which *key* stands with what *schema* says."""
    return {"required": [key], "properties": {key: schema}}


_BY_RECORD: dict[type, dict[str, Any]] = {
    Dated: {"anyOf": [_given("earliest", {"type": "string"}), _given("latest", {"type": "string"})]},
    Owner: {
        "anyOf": [
            _given("post", {"type": "string"}),
            _given("body", {"type": "string"}),
            _given("collective", {"const": True}),
        ]
    },
}


def constraint_of(record: type[attrs.AttrsInstance], field: str) -> dict[str, Any]:
    """Return what *field* of *record* must be beside its type."""
    if (record, field) in _BY_FIELD:
        return _BY_FIELD[record, field]
    return _BY_VALIDATOR[attrs.fields_dict(record)[field].validator]


def record_constraint(record: type) -> dict[str, Any]:
    """Return what the keys of an object for *record* must be together."""
    return _BY_RECORD.get(record, {})
