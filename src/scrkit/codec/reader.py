"""Plain data to records: every key known, every value of its type, every problem gathered.

One reader for each shape, made once. Imports ``model``, ``errors`` and its own room.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from scrkit.codec import single
from scrkit.codec.keys import key_of
from scrkit.codec.mismatch import EMPTY, MISSING, MOST_PROBLEMS, REFUSED, Mismatch, MismatchError, found, quoted
from scrkit.codec.shape import Choice, Fields, Kinds, Many, Shape, Single
from scrkit.errors import RecordError
from scrkit.files import CANONICAL_ITEMS
from scrkit.model import KINDS, Owner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scrkit.codec.mismatch import Phrase, Step

    Read = Callable[[Any], Any]

_WORD = re.compile(r"\w")


@cache
def reader(shape: Shape, *, written: bool) -> Read:
    """Return what reads *shape*: *written* as in YAML, where every value is text, else as in JSON.

    It raises a MismatchError with every problem that there is.
    """
    if isinstance(shape, Single):
        return (single.WRITTEN if written else single.NATIVE)[shape.of]
    if isinstance(shape, Choice):
        return single.choice(shape.words)
    if isinstance(shape, Many):
        return _many(reader(shape.each, written=written))
    if isinstance(shape, Kinds):
        return _kinds(shape, {name: _fields(fields, written=written) for name, fields in shape.records})
    return _fields(shape, written=written)


def _many(read: Read) -> Read:
    """Return what reads a list of what *read* reads; nothing else is a list, least of all a text."""

    def read_list(data: Any) -> tuple[object, ...]:  # noqa: ANN401 - data of any shape
        if type(data) is not list:
            raise _unfit("a list", data)
        if len(data) > CANONICAL_ITEMS:
            raise MismatchError.one(f"a list of {len(data):,}; at most {CANONICAL_ITEMS:,} are read", grave=True)
        try:
            return tuple([read(item) for item in data])
        except MismatchError:
            raise _all_of(read, data) from None

    return read_list


def _all_of(read: Read, data: list[object]) -> MismatchError:
    """Return the problems of every item of *data*."""
    problems: list[Mismatch] = []
    for place, item in enumerate(data):
        try:
            read(item)
        except MismatchError as error:
            problems += error.inside(place)
            if len(problems) >= MOST_PROBLEMS:
                break
    return MismatchError(*problems)


def _kinds(shape: Kinds, readers: dict[str, Read]) -> Read:
    """Return what reads the one of several records that the data's ``kind`` names."""
    records = tuple(fields.of for _, fields in shape.records)

    def read_kind(data: Any) -> object:  # noqa: ANN401 - data of any shape
        if type(data) is not dict:
            if isinstance(data, records):
                return data  # what the language made of a phrase
            raise _unfit("an object", data, phrase="deadline" if records == KINDS else None)
        kind = data.get("kind", MISSING)
        if not isinstance(kind, str):
            raise MismatchError.one(f"expected {_one_of(readers)}, found {found(kind)}", "kind")
        if kind not in readers:
            raise MismatchError.one(f"unknown kind {quoted(kind)}; {_one_of(readers)}")
        return readers[kind](data)

    return read_kind


def _one_of(readers: dict[str, Read]) -> str:
    return f"one of {', '.join(readers)}"


def _fields(shape: Fields, *, written: bool) -> Read:
    """Return what reads an object for one record."""
    record, nothing = shape.of, EMPTY if written else None
    table = {key.name: (key.field, reader(key.shape, written=written)) for key in shape.keys}
    blank = _blank(shape, written=written)
    required = {key.name: key for key in shape.keys if not key.optional}
    others = _Others(shape, written=written)

    def read_record(data: Any) -> object:  # noqa: ANN401 - data of any shape
        if type(data) is not dict:
            if type(data) is record:
                return data  # what the language made of a phrase
            raise _unfit("an object", data, phrase="owners" if record is Owner else None)
        given: dict[str, Any] = {}
        problems: list[Mismatch] = []
        refused = False
        for key, value in data.items():
            if value is nothing and key in blank:
                continue
            try:
                if key in table:
                    field, read = table[key]
                    given[field] = read(value)
                else:
                    others.check(key, value, data)
            except MismatchError as error:
                refused = True
                problems += error.inside(key)
        if refused or not required.keys() <= data.keys():
            raise MismatchError(*problems, *_missing(required, data), *_untrue(record, given))
        try:
            return record(**given)
        except RecordError as error:
            untrue = list(_untrue(record, given))
            raise MismatchError(*(untrue or [Mismatch(error.problem)])) from None

    return read_record


def _blank(shape: Fields, *, written: bool) -> set[str]:
    """Return the keys under which nothing at all may stand: null in JSON, an empty value in YAML."""
    own = {key.name for key in shape.keys if (key.optional if written else key.nullable)}
    return own | {name for name, empty in shape.idle if written or empty is None}


class _Others:
    """What is said of a key that a record has no field for."""

    def __init__(self, shape: Fields, *, written: bool) -> None:
        self._shape = shape
        self._idle = {name: list(empty) if isinstance(empty, tuple) else empty for name, empty in shape.idle}
        if written:
            self._idle |= {name: "false" for name, empty in shape.idle if empty is False}

    def check(self, key: object, value: object, data: dict[str, object]) -> None:
        """Let pass what says nothing.

        Raises:
            MismatchError: It says something.
        """
        if key == "kind" and self._shape.idle:
            return
        if key == "owner" and self._shape.shorthand:
            raise _owner(value, data)
        if key not in self._idle:
            raise UnknownKeyError(key)
        empty = self._idle[str(key)]
        if type(value) is not type(empty) or value != empty:
            kind = getattr(self._shape.of, "kind", "")
            expected = "null" if empty is None else "an empty list" if empty == [] else "false"
            raise MismatchError.one(f"expected {expected} in a deadline of kind {kind}, found {found(value)}")


class UnknownKeyError(MismatchError):
    """A key that no record has: it is told of the object that it stands in, and found at the key."""

    def __init__(self, key: object) -> None:
        super().__init__(Mismatch(f"unknown key {quoted(str(key))}", key=str(key)))

    def inside(self, step: Step) -> list[Mismatch]:  # noqa: ARG002 - the key is no step of the way
        """Return the problem as it is."""
        return self.mismatches


def _owner(value: object, data: dict[str, object]) -> MismatchError:
    """Return what is to be done about ``owner``, which is short for a list of one."""
    if "owners" in data:
        return MismatchError.one("stands beside owners: give one of the two")
    if value is REFUSED:
        return MismatchError()
    if isinstance(value, str):
        return _phrase(value, "owner")
    if not isinstance(value, dict):
        return MismatchError.one(f"expected text, found {found(value)}")
    return MismatchError.one("", phrase="owner")


def _phrase(said: str, phrase: Phrase) -> MismatchError:
    """Return the question to the language what *said* means, if it can mean anything."""
    try:
        single.text(said)
    except MismatchError as error:
        return error
    if not _WORD.search(said):
        return MismatchError.one("expected text, found none")
    return MismatchError.one("", phrase=phrase)


def _missing(required: dict[str, Any], data: dict[str, object]) -> Iterator[Mismatch]:
    for name, key in required.items():
        if name not in data:
            yield Mismatch(f"expected {key.shape.expected}, found {found(MISSING)}", name)


def _untrue(record: type[attrs.AttrsInstance], given: dict[str, Any]) -> Iterator[Mismatch]:
    """Yield what is wrong with each of the fields *given*, for a constructor tells of the first only."""
    blank = object.__new__(record)
    for field in attrs.fields(record):
        if field.validator is None or field.name not in given:
            continue
        try:
            field.validator(blank, field, given[field.name])
        except RecordError as problem:
            yield Mismatch(problem.problem, key_of(record, field.name))


def _unfit(expected: str, data: object, *, phrase: Phrase | None = None) -> MismatchError:
    """Return the error for *data* of another type; where the language may be asked, text is a *phrase*."""
    if data is REFUSED:
        return MismatchError()
    if phrase and isinstance(data, str):
        return _phrase(data, phrase)
    return MismatchError.one(f"expected {expected}, found {found(data)}")
