"""JSON data that is in full and in order to records at once; of anything else it only says that it is not so.

A file that ``scrkit`` wrote has every key of every object, in order. An object is here a tuple of pairs, so that none
can stand twice unseen, and for each record a function is made that knows the pairs by their places, as attrs makes its
constructors. It takes nothing that ``reader`` does not take and makes the same of it: whatever gives pause is left to
that one, which tells the problems apart. Imports ``model``, ``files``, ``errors`` and its own room.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from scrkit.codec import single
from scrkit.codec.shape import NOTHING, Choice, Fields, Kinds, Many, Shape, Single
from scrkit.errors import RecordError
from scrkit.files import CANONICAL_ITEMS, VALUE_CHARACTERS
from scrkit.model import _constraint

if TYPE_CHECKING:
    from collections.abc import Callable

    Read = Callable[[Any], Any]

Pause = (IndexError, KeyError, TypeError, ValueError, RecordError, RecursionError)
"""What a fast reader raises at anything that is not as it should be in a file in full."""


_MOST = 10**18 - 1


@cache
def fast_reader(shape: Shape) -> Read:
    """Return what makes records of data in full, and raises one of :data:`Pause` at everything else."""
    if isinstance(shape, Single):
        return single.NATIVE[shape.of]
    if isinstance(shape, Choice):
        return {word: word for word in shape.words}.__getitem__
    if isinstance(shape, Many):
        return _many(fast_reader(shape.each))
    if isinstance(shape, Kinds):
        return _kinds({name: _fields(fields) for name, fields in shape.records})
    return _fields(shape)


def _many(read: Read) -> Read:
    def read_list(data: Any) -> tuple[object, ...]:  # noqa: ANN401 - data of any shape
        if type(data) is not list or len(data) > CANONICAL_ITEMS:
            raise TypeError
        return tuple([read(item) for item in data])

    return read_list


def _kinds(readers: dict[str, Read]) -> Read:
    place = list(NOTHING).index("kind")
    return lambda data: readers[data[place][1]](data)


def _fields(shape: Fields) -> Read:
    """Return the function for one record, made from its source."""
    names = [key.name for key in shape.keys]
    places = {name: f"v{place}" for place, name in enumerate(names)}
    idle = {name: f"i{place}" for place, (name, _) in enumerate(shape.idle)}
    order = list(NOTHING) if shape.idle else names
    values = {"kind": "kind"} | idle | places
    scope: dict[str, Any] = {"record": shape.of, "text": single.text, "keys": tuple(order)}
    lines = [
        f"{' '.join(f'(k{place}, {values[name]}),' for place, name in enumerate(order))} = data",
        f"if ({' '.join(f'k{place},' for place, _ in enumerate(order))}) != keys: raise TypeError",
    ]
    lines += [f"if {idle[name]} {_UNLESS[empty]}: raise TypeError" for name, empty in shape.idle]
    for place, key in enumerate(shape.keys):
        scope[f"read{place}"] = fast_reader(key.shape)
        lines += _checks(f"v{place}", f"read{place}", key.shape, nullable=key.nullable)
    lines += _made(shape, scope)
    source = "def read(data):\n    " + "\n    ".join(lines)
    exec(source, scope)  # noqa: S102 - made of the names of our own records and of nothing else
    read: Read = scope["read"]
    return read


_UNLESS: dict[object, str] = {None: "is not None", False: "is not False", (): "!= []"}
"""For a value that says nothing, the source of what it must not be."""


def _made(shape: Fields, scope: dict[str, Any]) -> list[str]:
    """Return the source that makes the record: field by field where it is plain that no validator would refuse one."""
    validators = {field.name: field.validator for field in attrs.fields(shape.of)}
    if not set(validators.values()) <= {None, *_PROOFS}:
        given = ", ".join(f"{key.field}=v{place}" for place, key in enumerate(shape.keys))
        return [f"return record({given})"]
    scope["new"] = object.__new__
    lines = [
        f"if not ({_PROOFS[validators[key.field]].format(f'v{place}')}): raise ValueError"
        for place, key in enumerate(shape.keys)
        if _PROOFS.get(validators[key.field])
    ]
    lines.append("made = new(record)")
    for place, key in enumerate(shape.keys):
        scope[f"set{place}"] = getattr(shape.of, key.field).__set__
        lines.append(f"set{place}(made, v{place})")
    if hasattr(shape.of, "__attrs_post_init__"):
        lines.append("made.__attrs_post_init__()")
    return [*lines, "return made"]


_PROOFS: dict[Any, str] = {
    _constraint.all_of_one_type: "",  # a list became a tuple
    _constraint.not_blank: "{0}[:1].isalnum()",
    _constraint.not_blank_if_given: "{0} is None or {0}[:1].isalnum()",
    _constraint.from_one: "{0} is None or {0} >= 1",
}
"""For a validator, what makes plain that it refuses nothing."""


def _checks(value: str, read: str, shape: Shape, *, nullable: bool) -> list[str]:
    """Return the source that reads one value; what is asked most often is asked without a call."""
    if isinstance(shape, Single) and shape.of is str:
        unusual = f"type({value}) is not str or len({value}) > {VALUE_CHARACTERS} or not {value}.isprintable()"
        condition = f"{value} is not None and ({unusual})" if nullable else unusual
        return [f"if {condition}: {value} = text({value})"]
    if isinstance(shape, Single) and shape.of is int and nullable:
        return [f"if {value} is not None and (type({value}) is not int or {value} > {_MOST}): raise TypeError"]
    if isinstance(shape, Many):
        return [f"{value} = () if {value} == [] else {read}({value})"]
    return [f"if {value} is not None: {value} = {read}({value})" if nullable else f"{value} = {read}({value})"]
