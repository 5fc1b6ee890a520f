"""Whether a record holds what its fields say: Python lets any value stand in any field.

Imports ``errors`` and its own room. Nothing here calls code of the values that it looks at.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from attrs import fields, has, validate

from scrkit.errors import RecordError

_LARGEST = 10**18
"""No number of a review has more digits, and Python refuses to write some that have."""

_SHOWN = 40

_PLAIN = frozenset({str, bool, int, float, date, NoneType})


def refuse_unsound(record: object, kind: type) -> None:
    """Refuse a *record* that is no *kind*, or in which anything is not of the type that its field says.

    A value of a derived class is not of the type: whatever that class adds would run where nobody expects it.

    Raises:
        RecordError: With the way to the first that is not; lists from the front, fields in their order. Or what its own
            constructor would have raised.
    """
    way = _unsound(record, kind)
    if way is not None:
        steps, found = way
        raise RecordError(f"found {found} where something else belongs", path=".".join((kind.__name__, *steps)))


def fits(value: object, annotation: object) -> bool:
    """Return whether *value* and all in it is what *annotation* says."""
    try:
        return _unsound(value, annotation) is None
    except RecordError:
        return False


def _unsound(value: object, annotation: Any) -> tuple[tuple[str, ...], str] | None:  # noqa: ANN401 - an annotation may be anything
    """Return the way to the first thing in *value* that is not what *annotation* says, and what it is; else None."""
    kind = type(value)
    if annotation in _PLAIN or annotation is None:
        wanted = {NoneType if annotation is None else annotation, int if annotation is float else annotation}
        return None if kind in wanted and not _too_large(value) else ((), kind.__name__)
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return None if kind is str and value in inner else ((), repr(value)[:_SHOWN] if kind is str else kind.__name__)
    if origin in {Union, UnionType}:
        return None if any(_unsound(value, one) is None for one in inner) else _closest(value, inner)
    if origin is tuple:
        return _unsound_tuple(value, inner) if kind is tuple else ((), kind.__name__)
    if kind is not annotation or not has(annotation):
        return (), kind.__name__
    return _unsound_record(value, annotation)


def _closest(value: object, kinds: tuple[Any, ...]) -> tuple[tuple[str, ...], str]:
    """Return what is wrong with *value* as the one of *kinds* that it says it is, or as a whole."""
    for one in kinds:
        if type(value) is one and (way := _unsound(value, one)) is not None:
            return way
    return (), type(value).__name__


def _unsound_tuple(value: Any, inner: tuple[Any, ...]) -> tuple[tuple[str, ...], str] | None:  # noqa: ANN401 - a tuple
    each = inner[:1] * len(value) if inner[1:] == (...,) else inner
    if len(each) != len(value):
        return (), f"{len(value)} of {len(each)}"
    for place, (one, annotation) in enumerate(zip(value, each, strict=True)):
        if (way := _unsound(one, annotation)) is not None:
            return (str(place), *way[0]), way[1]
    return None


def _unsound_record(record: object, kind: type) -> tuple[tuple[str, ...], str] | None:
    for name, annotation in _annotations(kind):
        try:
            value = object.__getattribute__(record, name)
        except AttributeError:
            return (name,), "nothing"
        if (way := _unsound(value, annotation)) is not None:
            return (name, *way[0]), way[1]
    # What the constructor would have refused, had it not been passed over.
    validate(record)  # type: ignore[arg-type]  # a record of attrs
    post_init = getattr(kind, "__attrs_post_init__", None)
    if post_init is not None:
        post_init(record)
    return None


@cache
def _annotations(kind: Any) -> tuple[tuple[str, Any], ...]:  # noqa: ANN401 - a class, which a checker takes for unhashable
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind))


def _too_large(value: object) -> bool:
    """Return whether *value* is a number of more digits than any has."""
    return type(value) is int and abs(value) >= _LARGEST
