"""The canonical form: what is asked of this room, over one strict converter.

Imports ``model``, ``errors``, its own room and cattrs.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_origin

import attrs
from cattrs import BaseValidationError, Converter

from scrkit.codec import scalars
from scrkit.codec.deadline import read_deadline, write_deadline
from scrkit.codec.mismatch import MismatchError, decode_error
from scrkit.codec.reading_file import ReadingFile
from scrkit.codec.records import check_object, read_list, read_record, write_record
from scrkit.codec.schema import SCHEMA, check_schema
from scrkit.model import KINDS, Deadline, Finding, Owner, Reading, Review

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


def review_to_data(review: Review) -> dict[str, Any]:
    """Return *review* as plain data: the schema's number, then every field in order."""
    return {"schema": SCHEMA, **_converter().unstructure(review)}


def review_from_data(data: Mapping[str, object], *, name: str) -> Review:
    """Return the review that *data* holds; *name* is the file's, for messages.

    Raises:
        DecodeError: A key is missing or unknown, a value is not what belongs there, or a record cannot be true.
    """
    return _read(data, Review, name)


def reading_to_data(reading: Reading) -> dict[str, Any]:
    """Return *reading* as plain data: what ``scrkit read --json`` prints."""
    return {"schema": SCHEMA, **_converter().unstructure(ReadingFile.of(reading))}


def review_from_reading_data(data: Mapping[str, object], *, name: str) -> Review:
    """Return the review inside the *data* of a reading, all of which must be as it should.

    Raises:
        DecodeError: As for :func:`review_from_data`.
    """
    return _read(data, ReadingFile, name).review


def finding_to_data(finding: Finding) -> dict[str, Any]:
    """Return *finding* as plain data."""
    made: dict[str, Any] = _converter().unstructure(finding)
    return made


def deadline_to_data(deadline: Deadline) -> dict[str, Any]:
    """Return *deadline* as plain data: one flat object with the keys of every kind."""
    made: dict[str, Any] = _converter().unstructure(deadline)
    return made


def owner_to_data(owner: Owner) -> dict[str, Any]:
    """Return *owner* as plain data."""
    made: dict[str, Any] = _converter().unstructure(owner)
    return made


def _read(data: object, wanted: type[T], name: str) -> T:
    try:
        keyed = check_object(data)
        check_schema(keyed)
        body = {key: value for key, value in keyed.items() if key != "schema"}
        return _converter().structure(body, wanted)
    except (BaseValidationError, MismatchError) as error:
        # The cause is the same problems as a tree, many lines long: the one line has them all.
        raise decode_error(error, name) from None


@cache
def _converter() -> Converter:
    """Return the strict converter, made once for its cost; nobody outside this module can reach or change it."""
    converter = Converter(detailed_validation=True, unstruct_collection_overrides={tuple: list})
    for kind, hook in _SCALARS.items():
        converter.register_structure_hook(kind, hook)
    converter.register_structure_hook_func(_is_literal, scalars.choice)
    converter.register_structure_hook_factory(_is_tuple, lambda annotation: read_list(annotation, converter))
    converter.register_structure_hook_factory(attrs.has, lambda record: read_record(record, converter))
    converter.register_unstructure_hook_factory(attrs.has, lambda record: write_record(record, converter))
    converter.register_unstructure_hook(date, date.isoformat)
    read = read_deadline(converter)
    for annotation in (Deadline, *KINDS):
        converter.register_structure_hook(annotation, read)
    for record in KINDS:
        converter.register_unstructure_hook(record, write_deadline(record, converter))
    return converter


def _is_literal(annotation: Any) -> bool:  # noqa: ANN401 - an annotation may be anything
    return get_origin(annotation) is Literal


def _is_tuple(annotation: Any) -> bool:  # noqa: ANN401 - as above
    return get_origin(annotation) is tuple


_SCALARS = {
    str: scalars.text,
    bool: scalars.flag,
    int: scalars.whole_number,
    float: scalars.decimal_number,
    date: scalars.day,
}
