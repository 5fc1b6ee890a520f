"""The JSON Schema of a canonical file, from the same description of its shape as the readers and the writers.

It refuses what the readers refuse of one value or one object, on JSON values. What only two values together can break
(two days in order, an id that stands twice) no schema can say. Imports ``model``, ``files`` and its own room.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from scrkit.codec.constraint import constraint_of, record_constraint
from scrkit.codec.schema import SCHEMA
from scrkit.codec.shape import Choice, Fields, Key, Kinds, Many, Shape, Single, shape_of
from scrkit.files import CANONICAL_ITEMS, CANONICAL_KEYS, VALUE_CHARACTERS
from scrkit.model import KINDS, Owner, Review

if TYPE_CHECKING:
    import attrs

DIALECT = "https://json-schema.org/draft/2020-12/schema"
ID = f"urn:scrkit:schema:{SCHEMA}"

_HELD = "^[^\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\ufffe\\uffff]*$"
_WORD = "[\\p{L}\\p{N}_]"
_LARGEST = 10**18 - 1

_TEXT: dict[str, Any] = {"type": "string", "maxLength": VALUE_CHARACTERS, "pattern": _HELD}
_WORDS: dict[str, Any] = _TEXT | {"allOf": [{"pattern": _WORD}]}
_DAY: dict[str, Any] = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_SINGLE: dict[type, dict[str, Any]] = {
    str: {"$ref": "#/$defs/text"},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": -_LARGEST, "maximum": _LARGEST},
    float: {"type": "number"},
}


def json_schema() -> dict[str, Any]:
    """Return the schema of a review's file, with a description of every key."""
    definitions: dict[str, Any] = {"text": _TEXT, "words": _WORDS, "day": _DAY}
    root = _object(shape_of(Review), definitions)
    number = {"const": SCHEMA, "description": described("Review", "schema")}
    root["properties"] = {"schema": number, **root["properties"]}
    root["required"] = ["schema", *root["required"]]
    return {"$schema": DIALECT, "$id": ID, "title": "scrkit canonical file", **root, "$defs": definitions}


@cache
def descriptions() -> dict[str, dict[str, str]]:
    """Return what is said of each key of each record."""
    return tomllib.loads(files("scrkit.codec").joinpath("descriptions.toml").read_text("utf-8"))


def described(record: str, key: str) -> str:
    """Return what is said of *key* of *record*."""
    known = descriptions()
    return known[record].get(key) or known["shared"][key]


def _object(shape: Fields, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of an object for one record."""
    record = shape.of
    properties = {key.name: _property(record, key, definitions) for key in shape.keys}
    required = [key.name for key in shape.keys if not key.optional]
    if shape.idle:
        kind = {"const": getattr(record, "kind", ""), "description": described(record.__name__, "kind")}
        properties = {name: properties[name] for name in ("said",)} | {"kind": kind} | properties
        required.append("kind")
    made: dict[str, Any] = {
        "type": "object",
        "description": described(record.__name__, "_"),
        "properties": properties,
        "required": required,
        "additionalProperties": False,
        "maxProperties": CANONICAL_KEYS,
    }
    if shape.idle:
        # Not among the properties: an editor offers those, and these only say nothing.
        made["patternProperties"] = {f"^{name}$": _NOTHING[empty] for name, empty in shape.idle}
    if shape.shorthand:
        one = {"anyOf": [_phrase(), _reference(shape_of(Owner), definitions)]}
        properties["owner"] = {"description": described(record.__name__, "owner"), **one}
        made["not"] = {"required": ["owner", "owners"]}
    return made | record_constraint(record)


_NOTHING: dict[object, dict[str, Any]] = {
    None: {"type": "null"},
    False: {"const": False},
    (): {"type": "array", "maxItems": 0},
}


def _property(record: type[attrs.AttrsInstance], key: Key, definitions: dict[str, Any]) -> dict[str, Any]:
    schema = _of(key.shape, definitions) | constraint_of(record, key.field)
    if key.nullable:
        schema = {"anyOf": [schema, {"type": "null"}]}
    return {"description": described(record.__name__, key.name), **schema}


def _of(shape: Shape, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of *shape*."""
    if isinstance(shape, Single):
        return dict(_SINGLE.get(shape.of, {"$ref": "#/$defs/day"}))
    if isinstance(shape, Choice):
        return {"enum": list(shape.words)}
    if isinstance(shape, Many):
        each = _of(shape.each, definitions)
        phrase = isinstance(shape.each, Fields) and shape.each.of is Owner
        return {"type": "array", "maxItems": CANONICAL_ITEMS, "items": {"anyOf": [_phrase(), each]} if phrase else each}
    if isinstance(shape, Kinds):
        kinds = [_reference(fields, definitions) for _, fields in shape.records]
        return {"oneOf": [_phrase(), *kinds]} if len(kinds) == len(KINDS) else kinds[0]
    return _reference(shape, definitions)


def _phrase() -> dict[str, Any]:
    """Return the schema of words that the language will complete."""
    return {"$ref": "#/$defs/words"}


def _reference(shape: Fields, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return a reference to the definition of *shape*, which is made the first time."""
    name = shape.of.__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = _object(shape, definitions)
    return {"$ref": f"#/$defs/{name}"}
