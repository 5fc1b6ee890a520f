"""Deadlines as one flat object with the keys of every kind, unused ones null, empty or false.

Imports ``model``, its own room and cattrs' errors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from cattrs import ClassValidationError

from scrkit.codec.keys import keys_of
from scrkit.codec.mismatch import MISSING, MismatchError, found, quoted
from scrkit.codec.records import check_object, read_record, write_record
from scrkit.model import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cattrs import Converter

    from scrkit.model import Deadline

_UNUSED: dict[str, object] = {
    "said": None,
    "kind": None,
    "earliest": None,
    "latest": None,
    "rrules": [],
    "start": None,
    "end": None,
    "duration": None,
    "earliest_offset": None,
    "working_days": None,
    "anchor": None,
    "event": None,
    "condition": None,
    "ambiguous": False,
    "inferred": [],
    "reason": None,
    "rule": None,
}
"""Every key in its order, with what stands there in a deadline of a kind that has no use for it."""


def write_deadline(record: type[Deadline], converter: Converter) -> Callable[[Deadline], dict[str, object]]:
    """Return what makes the flat object of a deadline of the kind *record*."""
    write = write_record(record, converter)

    def hook(deadline: Deadline) -> dict[str, object]:
        empty = {key: list(value) if isinstance(value, list) else value for key, value in _UNUSED.items()}
        return {**empty, "kind": record.kind, **write(deadline)}

    return hook


def read_deadline(converter: Converter) -> Callable[[object, object], object]:
    """Return what makes a deadline of a flat object; the annotation says which kinds may stand there."""
    readers = {record: read_record(record, converter) for record in KINDS}

    def hook(data: object, annotation: Any) -> object:  # noqa: ANN401 - cattrs hands on the annotation of a field
        flat = check_object(data)
        record = _kind(flat, get_args(annotation) or (annotation,))
        used = keys_of(record)
        problems: list[Exception] = list(_strays(flat, used, record.kind))
        made = None
        try:
            made = readers[record]({key: flat[key] for key in used if key in flat}, record)
        except ClassValidationError as error:
            problems = [*error.exceptions, *problems]
        if problems:
            raise ClassValidationError(f"a deadline of kind {record.kind}", problems, record)  # pyrefly: ignore[bad-argument-count] # takes the record
        return made

    return hook


def _kind(flat: dict[str, object], allowed: tuple[type[Deadline], ...]) -> type[Deadline]:
    """Return the record for the kind that *flat* says it is."""
    kinds = {record.kind: record for record in allowed}
    kind = flat.get("kind", MISSING)
    if not isinstance(kind, str):
        raise MismatchError(f"expected one of {', '.join(kinds)}, found {found(kind)}", key="kind")
    if kind not in kinds:
        raise MismatchError(f"unknown kind {quoted(kind)}; one of {', '.join(kinds)}")
    return kinds[kind]


def _strays(flat: dict[str, object], used: tuple[str, ...], kind: str) -> Iterator[MismatchError]:
    """Yield a problem for each key that no deadline has, that is missing, or that this *kind* has no use for."""
    for key in sorted(flat.keys() - _UNUSED.keys()):
        yield MismatchError(f"unknown key {quoted(key)}")
    for key, empty in _UNUSED.items():
        value = flat.get(key, MISSING)
        if key in used or key == "kind" or (type(value) is type(empty) and value == empty):
            continue
        yield MismatchError(f"expected {_JSON[str(empty)]} in a deadline of kind {kind}, found {found(value)}", key=key)


_JSON = {"None": "null", "[]": "an empty list", "False": "false"}
