"""A table of a configuration to a record, as strictly as a canonical file: every key known, every value of its type.

The records are attrs classes, scrkit's own or a plugin's. Imports ``errors`` and its own room.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar, cast

import attrs

from scrkit.codec.mismatch import MismatchError, path_of
from scrkit.codec.reader import reader
from scrkit.codec.shape import Fields, Kinds, Many, Shape, shape_of
from scrkit.errors import ConfigurationError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scrkit.codec.mismatch import Mismatch, Step

T = TypeVar("T", bound=attrs.AttrsInstance)

_LONGEST = 300
"""Characters of what a record says of a value that are told."""


def structured(table: Mapping[str, object], record: type[T], *, file: str, at: Iterable[Step] = ()) -> T:
    """Return the *record* that *table* describes; *file* and *at*, the way to the table, stand in an error.

    A *record* may have fields of text, numbers, true or false, dates and literals, tuples of one of them, and records
    like itself; a field without a default must be there.

    Raises:
        ConfigurationError: A key is missing or unknown, or a value is not what belongs there; with every problem.
        TypeError: A field of *record* is of a type that no table can hold, or has a name of its own in ``__init__``.
    """
    shape = table_shape(record)
    way = tuple(at)
    try:
        return cast("T", reader(shape, written=False)(dict(table)))
    except MismatchError as error:
        keys = [key.name for key in shape.keys]
        problems = tuple(_problem(mismatch, way, keys) for mismatch in error.mismatches)
    except ValueError as error:  # the record's own word on a value, which may be a plugin's
        problems = (Problem(str(error)[:_LONGEST] or type(error).__name__, path_of(way)),)
    raise ConfigurationError.of(problems, file=file)


def table_shape(record: type[attrs.AttrsInstance]) -> Fields:
    """Return the shape of the table that *record* describes.

    Raises:
        TypeError: It has a field that no table could name or hold.
    """
    try:
        shape = shape_of(record)
    except RecursionError:
        raise TypeError(f"{record.__name__} holds itself, which no table can") from None
    for field in attrs.fields(record):
        if not field.init or field.alias != field.name:
            raise TypeError(f"{record.__name__}.{field.name}: a key of a table is a plain field of its own name")
    for key in shape.keys:
        each: Shape = key.shape
        while isinstance(each, Many):
            each = each.each
        if isinstance(each, Kinds):
            raise TypeError(f"{record.__name__}.{key.field}: no table can hold a deadline")
        if isinstance(each, Fields):
            table_shape(each.of)
    return shape


def _problem(mismatch: Mismatch, at: tuple[Step, ...], keys: list[str]) -> Problem:
    """Return *mismatch* as a problem; of an unknown key at the top the path is its own, and the known ones are told."""
    steps = (*at, *mismatch.steps)
    if mismatch.key is None:
        return Problem(mismatch.text, path_of(steps))
    known = "" if mismatch.way else f"; {_meant(mismatch.key, keys)}"
    return Problem(f"unknown key{known}", path_of((*steps, mismatch.key)))


def _meant(key: str, keys: list[str]) -> str:
    """Return which key may have been meant, or which there are."""
    near = get_close_matches(key, keys, n=1)
    return f"is {near[0]} meant?" if near else f"known are {', '.join(keys)}"
