"""What may never be true of one record, as attrs validators shared by the records.

Imports ``errors`` only. Each raises :class:`~scrkit.errors.RecordError` naming the record's class and field.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import fields

from scrkit.errors import RecordError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    import attrs

_WORD = re.compile(r"\w")
_DURATION = re.compile(
    r"P(?=[0-9]|T[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?"
)


def not_blank(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse text without a single letter or digit."""
    if type(value) is str and value[:1].isalnum():
        return  # nearly all text begins so, and a canonical file has a hundred thousand
    if not isinstance(value, str) or not _WORD.search(value):
        raise RecordError("expected text, found none", path=f"{type(record).__name__}.{field.name}")


def not_blank_if_given(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse text that is given and holds no letter or digit; None passes."""
    if value is not None and not (type(value) is str and value[:1].isalnum()):
        not_blank(record, field, value)


def from_one(record: object, field: attrs.Attribute[Any], value: int | None) -> None:
    """Refuse a position below 1; None passes."""
    if value is not None and value < 1:
        raise RecordError(f"positions count from 1, found {value}", path=f"{type(record).__name__}.{field.name}")


def duration_if_given(record: object, field: attrs.Attribute[Any], value: str | None) -> None:
    """Refuse what is no ISO 8601 duration; None passes."""
    if value is not None and not _DURATION.fullmatch(value):
        raise RecordError(
            f"expected an ISO 8601 duration such as 'P6M', found {value!r}",
            path=f"{type(record).__name__}.{field.name}",
        )


def all_of_one_type(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse anything but a tuple: records hold no lists, so that they stay frozen and hashable."""
    if not isinstance(value, tuple):
        raise RecordError(
            f"expected a tuple, found {type(value).__name__}", path=f"{type(record).__name__}.{field.name}"
        )


def all_pairs_of_text(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse anything but a tuple of pairs of texts."""
    all_of_one_type(record, field, value)
    for pair in value if isinstance(value, tuple) else ():
        if not (isinstance(pair, tuple) and [type(part) for part in pair] == [str, str]):
            raise RecordError("expected pairs of texts", path=f"{type(record).__name__}.{field.name}")


def names_of_one(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse anything but a tuple of names, at least one and none of them blank."""
    all_of_one_type(record, field, value)
    if not isinstance(value, tuple) or not value:
        raise RecordError("expected at least one name", path=f"{type(record).__name__}.{field.name}")
    for name in value:
        not_blank(record, field, name)


def names_of_each(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse anything but a tuple of such tuples."""
    all_of_one_type(record, field, value)
    for names in value if isinstance(value, tuple) else ():
        names_of_one(record, field, names)


def no_blank_words(record: attrs.AttrsInstance) -> None:
    """Refuse words of nothing but blanks among the tuples of *record*: a pattern of one would fit everywhere."""
    for name in (attribute.name for attribute in fields(type(record))):
        value = getattr(record, name)
        for words in value if isinstance(value, tuple) else ():
            for word in words if isinstance(words, tuple) else (words,):
                if isinstance(word, str) and not word.strip():
                    raise RecordError("a word is blank", path=f"{type(record).__name__}.{name}")


def in_order(record: object, earliest: date | None, latest: date | None) -> None:
    """Refuse an interval that ends before it starts; both ends are inclusive days."""
    if earliest is not None and latest is not None and latest < earliest:
        raise RecordError(f"{latest} is before {earliest}", path=type(record).__name__)


def all_different(record: object, what: str, ids: Iterable[str]) -> None:
    """Refuse two records with one id."""
    listed = tuple(ids)
    if len(set(listed)) < len(listed):
        twice = sorted(name for name, times in Counter(listed).items() if times > 1)
        raise RecordError(f"two {what} with the id {twice[0]!r}", path=type(record).__name__)
