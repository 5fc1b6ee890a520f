"""Records to plain data: in full as JSON prints them, or lean as YAML does, without what is null, empty or false.

One writer for each shape, made once. Imports ``model`` and its own room.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from scrkit.codec.shape import NOTHING, Fields, Key, Kinds, Many, Shape, Single

if TYPE_CHECKING:
    from collections.abc import Callable

    Write = Callable[[Any], Any]


@cache
def writer(shape: Shape, *, lean: bool) -> Write:
    """Return what makes data of *shape*; *lean* data keeps days as days."""
    if isinstance(shape, Single) and shape.of is date and not lean:
        return date.isoformat
    if isinstance(shape, Many):
        return _many(writer(shape.each, lean=lean))
    if isinstance(shape, Kinds):
        return _kinds({fields.of: _fields(fields, lean=lean, kind=name) for name, fields in shape.records})
    if isinstance(shape, Fields):
        return _fields(shape, lean=lean)
    return _same


def _same(value: object) -> object:
    return value


def _many(write: Write) -> Write:
    return lambda values: [write(value) for value in values]


def _kinds(writers: dict[type, Write]) -> Write:
    return lambda deadline: writers[type(deadline)](deadline)


def _fields(shape: Fields, *, lean: bool, kind: str | None = None) -> Write:
    """Return what makes the object of a record, in the order of its keys; *kind* stands behind what was said."""
    parts = [(key, attrgetter(key.field), writer(key.shape, lean=lean)) for key in shape.keys]
    nothing: dict[str, object] = {} if lean or kind is None else NOTHING

    def write(record: object) -> dict[str, object]:
        made: dict[str, object] = {name: [] if value == () else value for name, value in nothing.items()}
        for key, get, write_value in parts:
            value = get(record)
            data = None if value is None else write_value(value)
            if not (lean and _says_nothing(key, value, data)):
                made[key.name] = data
            if kind is not None and key.name == "said":
                made["kind"] = kind
        return {} if lean and made == _NOT_SET else made

    return write


_NOT_SET = {"kind": "none"}


def _says_nothing(key: Key, value: object, data: object) -> bool:
    """Return whether *key* may be left out: null, empty or false, and taken to be so where it is absent."""
    return key.optional and (data is None or data is False or data in ([], {})) and value == key.default
