"""The shape of a canonical file, told once: what the readers, the writers and the JSON Schema are made from.

It is taken from the records themselves: their fields, the types written beside them, and their defaults. Imports
``model``, its own room and attrs.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from scrkit.codec.keys import key_of
from scrkit.model import KINDS, Action, Deadline, Step


@frozen
class Single:
    """A value that holds no other: *of* is str, bool, int, float or date."""

    of: type

    @property
    def expected(self) -> str:
        """What belongs there, in words."""
        return _EXPECTED[self.of]


@frozen
class Choice:
    """One of a few *words*."""

    words: tuple[str, ...]

    @property
    def expected(self) -> str:
        """What belongs there, in words."""
        return f"one of {', '.join(self.words)}"


@frozen
class Many:
    """A list; *each* is the shape of what stands in it."""

    each: Shape

    @property
    def expected(self) -> str:
        """What belongs there, in words."""
        return "a list"


@frozen
class Key:
    """A *name* in the file for a *field* of a record; *optional* where the record has a *default*.

    *nullable* says that null stands there where there is nothing.
    """

    name: str
    field: str
    shape: Shape
    optional: bool
    nullable: bool
    default: object


@frozen
class Fields:
    """An object for the record *of*, with its *keys* in order.

    *idle* are keys that other kinds of the same thing have: each may stand there with its value for nothing.
    """

    of: type[attrs.AttrsInstance]
    keys: tuple[Key, ...]
    idle: tuple[tuple[str, object], ...] = ()

    @property
    def expected(self) -> str:
        """What belongs there, in words."""
        return "an object"

    @property
    def shorthand(self) -> bool:
        """Whether ``owner`` may stand for ``owners``."""
        return self.of in {Action, Step}


@frozen
class Kinds:
    """A deadline: an object whose ``kind`` says which of several *records* it is."""

    records: tuple[tuple[str, Fields], ...]

    @property
    def expected(self) -> str:
        """What belongs there, in words."""
        return "an object"


Shape = Single | Choice | Many | Fields | Kinds

NOTHING: dict[str, object] = {
    "said": None,
    "kind": None,
    "earliest": None,
    "latest": None,
    "rrules": (),
    "start": None,
    "end": None,
    "duration": None,
    "earliest_offset": None,
    "working_days": None,
    "anchor": None,
    "event": None,
    "condition": None,
    "ambiguous": False,
    "inferred": (),
    "reason": None,
    "rule": None,
}
"""Every key of a deadline in its order, with what stands there in one of a kind that has no use for it."""

_EXPECTED = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    date: "a date such as '2014-01-31'",
}


def shape_of(record: type[attrs.AttrsInstance]) -> Fields:
    """Return the shape of *record*."""
    return _shape_of(record)


@cache
def _shape_of(record: Any) -> Fields:  # noqa: ANN401 - a record's class, which a checker takes for unhashable
    hints = get_type_hints(record)
    return Fields(record, tuple(_key(record, field, hints[field.name]) for field in attrs.fields(record)))


def _key(record: type, field: attrs.Attribute[Any], annotation: object) -> Key:
    kinds = get_args(annotation) if get_origin(annotation) in {Union, UnionType} else (annotation,)
    nullable = type(None) in kinds
    wanted = tuple(kind for kind in kinds if kind is not type(None))
    if len(wanted) > 1 and not set(wanted) <= set(KINDS):
        raise TypeError(f"{record.__name__}.{field.name}: no file can hold a value of several types")
    try:
        shape = _kinds(wanted) if set(wanted) <= set(KINDS) else _shape(wanted[0])
    except TypeError as error:
        raise TypeError(f"{record.__name__}.{field.name}: {error}") from None
    optional = field.default is not attrs.NOTHING
    return Key(key_of(record, field.name), field.name, shape, optional, nullable, field.default)


def _shape(annotation: Any) -> Shape:  # noqa: ANN401 - an annotation may be anything
    if get_origin(annotation) is Literal and all(isinstance(word, str) for word in get_args(annotation)):
        return Choice(get_args(annotation))
    if get_origin(annotation) is tuple and get_args(annotation)[1:] == (...,):
        return Many(_shape(get_args(annotation)[0]))
    if attrs.has(annotation):
        return shape_of(annotation)
    if annotation not in _EXPECTED:
        raise TypeError(f"no file can hold a value of {annotation}")
    return Single(annotation)


@cache
def _kinds(records: tuple[type[Deadline], ...]) -> Kinds:
    return Kinds(tuple((record.kind, _kind(record)) for record in records))


def _kind(record: type[Deadline]) -> Fields:
    keys = {key.name: key for key in shape_of(record).keys}
    idle = tuple((name, empty) for name, empty in NOTHING.items() if name not in keys and name != "kind")
    return Fields(record, tuple(keys[name] for name in NOTHING if name in keys), idle)


def deadline_shape() -> Kinds:
    """Return the shape of a deadline of any kind."""
    return _kinds(KINDS)
