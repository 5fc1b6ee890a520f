"""Strict reading of single values: nothing becomes text, a number or a date that was not one.

cattrs on its own turns 14.10 into ``'14.1'``, null into ``'None'`` and ``'abc'`` into a list. Imports ``files``.
"""

from __future__ import annotations

import math
from datetime import date
from typing import Any, get_args

from scrkit.codec.mismatch import MismatchError, found, quoted
from scrkit.files import refused_character


def text(data: object, _: object) -> str:
    """Return *data* if it is text that a document can hold."""
    if not isinstance(data, str):
        hint = "; put it in quotes" if isinstance(data, int | float) and not isinstance(data, bool) else ""
        raise MismatchError(f"expected text, found {found(data)}{hint}")
    at = refused_character(data)
    if at is not None:
        raise MismatchError(f"holds the character U+{ord(data[at]):04X}, which no text has")
    return data


def flag(data: object, _: object) -> bool:
    """Return *data* if it is true or false."""
    if not isinstance(data, bool):
        raise MismatchError(f"expected true or false, found {found(data)}")
    return data


def whole_number(data: object, _: object) -> int:
    """Return *data* if it is a whole number."""
    if isinstance(data, bool) or not isinstance(data, int):
        raise MismatchError(f"expected a whole number, found {found(data)}")
    return data


def decimal_number(data: object, _: object) -> float:
    """Return *data* if it is a number, and a finite one."""
    if isinstance(data, bool) or not isinstance(data, int | float) or not math.isfinite(data):
        raise MismatchError(f"expected a number, found {found(data)}")
    return float(data)


def day(data: object, _: object) -> date:
    """Return the day that *data* is as ISO 8601 text of ten characters; no other form of that standard is read."""
    if not isinstance(data, str):
        raise MismatchError(f"expected a date such as '2014-01-31', found {found(data)}")
    try:
        made = date.fromisoformat(data)
    except ValueError:
        made = None
    if made is None or made.isoformat() != data:
        raise MismatchError(f"expected a date such as '2014-01-31', found {quoted(data)}")
    return made


def choice(data: object, wanted: Any) -> str:  # noqa: ANN401 - typing has no name for the type of a Literal
    """Return *data* if it is one of the words of the Literal *wanted*."""
    words = get_args(wanted)
    if not isinstance(data, str):
        raise MismatchError(f"expected one of {', '.join(words)}, found {found(data)}")
    if data not in words:
        raise MismatchError(f"unknown word {quoted(data)}; one of {', '.join(words)}")
    return data
