"""From what a data file holds to a record of words: every key known, every value of its field's type.

Imports ``errors`` and its own room.
"""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, get_type_hints

from attrs import fields

from scrkit.errors import RecordError
from scrkit.model.sound import fits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from attrs import AttrsInstance

T = TypeVar("T", bound="AttrsInstance")


def record_of(record: type[T], data: Mapping[str, Any], value_of: Callable[[str, Any], Any]) -> T:
    """Return the *record* of which *data* has the fields; *value_of* gives a field's value for what a file holds.

    Raises:
        RecordError: A key that is none of the fields, or a value that no field may have.
    """
    hints = _hints(record)
    names = [field.name for field in fields(record)]
    for key in sorted(set(data) - set(names)):
        raise RecordError(f"unknown key {key!r}", path=record.__name__)
    given: dict[str, Any] = {}
    for name, value in data.items():
        try:
            given[name] = value_of(name, value)
        except RecordError:
            raise
        except (AttributeError, TypeError, ValueError) as error:
            raise _unfit(record, name, hints[name]) from error
        if not fits(given[name], hints[name]):
            raise _unfit(record, name, hints[name])
    return record(**given)


def _unfit(record: type, name: str, annotation: Any) -> RecordError:  # noqa: ANN401 - an annotation may be anything
    """Return the error for a value of another type."""
    outer, inner = get_args(annotation), get_args((get_args(annotation) or (None,))[0])
    if get_origin(annotation) is UnionType:
        expected = "a whole number"
    elif inner == (str, int):
        expected = "a table of words and their numbers"
    elif inner == (str, str):
        expected = "a table of words"
    else:
        expected = "lists of words" if inner else "a list of words" if outer[0] is str else "a list of periods"
    return RecordError(f"expected {expected}", path=f"{record.__name__}.{name}")


@cache
def _hints(record: Any) -> dict[str, Any]:  # noqa: ANN401 - a record's class, which a checker takes for unhashable
    return get_type_hints(record)
