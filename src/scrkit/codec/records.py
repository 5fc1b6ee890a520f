"""Records and lists to plain data and back: every key there, none beside them, lists only where lists belong.

Imports its own room and cattrs.
"""

from __future__ import annotations

from types import GenericAlias
from typing import TYPE_CHECKING, Any, get_args

import attrs
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from scrkit.codec.keys import key_of, keys_of
from scrkit.codec.mismatch import MISSING, MismatchError, found

if TYPE_CHECKING:
    from collections.abc import Callable

    from cattrs import Converter


class RepeatedKey(dict[str, object]):
    """An object of a JSON file in which a key stands twice; *key* is that key."""

    def __init__(self, pairs: dict[str, object], *, key: str) -> None:
        super().__init__(pairs)
        self.key = key


def check_object(data: object) -> dict[str, object]:
    """Return *data* if it is an object with no key twice.

    Raises:
        MismatchError: It is not.
    """
    if isinstance(data, RepeatedKey):
        raise MismatchError("the key stands twice in one object", key=data.key)
    if not isinstance(data, dict):
        raise MismatchError(f"expected an object, found {found(data)}")
    return data


def read_record(record: type[attrs.AttrsInstance], converter: Converter) -> Callable[[object, object], Any]:
    """Return what makes a *record* of data."""
    read = make_dict_structure_fn(
        record, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, **_overrides(record)
    )
    absent = dict.fromkeys(keys_of(record), MISSING)

    def hook(data: object, wanted: Any) -> object:  # noqa: ANN401 - cattrs hands on the annotation of a field
        # cattrs lets a field with a default be absent; a canonical file says null where there is nothing.
        return read({**absent, **check_object(data)}, wanted)

    return hook


def write_record(record: type[attrs.AttrsInstance], converter: Converter) -> Callable[[Any], dict[str, object]]:
    """Return what makes data of a *record*."""
    return make_dict_unstructure_fn(record, converter, **_overrides(record))


def read_list(annotation: Any, converter: Converter) -> Callable[[object, object], tuple[object, ...]]:  # noqa: ANN401 - as above
    """Return what makes a tuple of the kind that *annotation* says of a list, and of nothing else."""
    wanted = GenericAlias(list, get_args(annotation)[0])
    read = converter.get_structure_hook(wanted)

    def hook(data: object, _: object) -> tuple[object, ...]:
        if not isinstance(data, list):
            raise MismatchError(f"expected a list, found {found(data)}")
        return tuple(read(data, wanted))

    return hook


def _overrides(record: type[attrs.AttrsInstance]) -> dict[str, Any]:
    names = [field.name for field in attrs.fields(record)]
    return {name: override(rename=key_of(record, name)) for name in names if key_of(record, name) != name}
