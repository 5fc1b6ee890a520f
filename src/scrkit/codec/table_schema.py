"""The JSON Schema of a table of a configuration, from the record that the table becomes. Imports its own room."""

from __future__ import annotations

from typing import Any, cast

import attrs

from scrkit.codec.shape import Choice, Fields, Many, Shape, Single
from scrkit.codec.table import table_shape

_SINGLE: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "bool": {"type": "boolean"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "date": {"type": "string", "format": "date"},
}

DESCRIPTION = "description"
"""The key of a field's metadata that says in a sentence what the field is for."""


def table_schema(record: type[attrs.AttrsInstance]) -> dict[str, Any]:
    """Return the schema of the table that *record* describes; what a field is for stands in its metadata.

    Raises:
        TypeError: A field is of a type that no table can hold.
    """
    return _object(table_shape(record))


def _of(shape: Shape) -> dict[str, Any]:
    if isinstance(shape, Choice):
        return {"enum": list(shape.words)}
    if isinstance(shape, Many):
        return {"type": "array", "items": _of(shape.each)}
    if isinstance(shape, Fields):
        return _object(shape)
    single = cast("Single", shape)  # a table holds nothing else
    return dict(_SINGLE[single.of.__name__])


def _object(shape: Fields) -> dict[str, Any]:
    told = attrs.fields_dict(shape.of)
    properties: dict[str, Any] = {}
    for key in shape.keys:
        description = told[key.field].metadata.get(DESCRIPTION)
        properties[key.name] = {**({"description": description} if type(description) is str else {}), **_of(key.shape)}
    required = [key.name for key in shape.keys if not key.optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
