"""Strict reading of single values: nothing becomes text, a number or a date that was not one.

Two ways: as JSON has them, each of its own type, and as YAML has them, where every one is the text that is written and
the field alone says what it means. Imports ``files``.
"""

from __future__ import annotations

import math
import re
from datetime import date
from typing import TYPE_CHECKING

from scrkit.codec.mismatch import REFUSED, MismatchError, found, quoted
from scrkit.files import VALUE_CHARACTERS, refused_character

if TYPE_CHECKING:
    from collections.abc import Callable

    Read = Callable[[object], object]

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# No number of a review has more digits, and Python never refuses to read so few.
_WHOLE = re.compile(r"-?[0-9]{1,18}")
_DECIMAL = re.compile(r"[0-9]{1,18}(?:\.[0-9]{1,18})?(?:e-[0-9]{1,3})?")


def text(data: object) -> str:
    """Return *data* if it is text that a document can hold."""
    if type(data) is str and len(data) <= VALUE_CHARACTERS and data.isprintable():
        return data
    if not isinstance(data, str):
        hint = "; put it in quotes" if isinstance(data, int | float) and not isinstance(data, bool) else ""
        raise _unfit("text", data, hint)
    if len(data) > VALUE_CHARACTERS:
        problem = f"a value of {len(data):,} characters; at most {VALUE_CHARACTERS:,} are read"
        raise MismatchError.one(problem, grave=True)
    # "Next line" ends a line in text from mainframes; it comes in as an escape, and no file has it bare.
    at = refused_character(data.replace("\x85", "\n"))
    if at is not None:
        raise MismatchError.one(f"holds the character U+{ord(data[at]):04X}, which no text has", grave=True)
    return data


def day(data: object) -> date:
    """Return the day that *data* is as ISO 8601 text of ten characters; no other form of that standard is read."""
    if not isinstance(data, str):
        raise _unfit("a date such as '2014-01-31'", data)
    try:
        if _DAY.fullmatch(data):
            return date.fromisoformat(data)
    except ValueError:
        pass
    raise MismatchError.one(f"expected a date such as '2014-01-31', found {quoted(data)}")


def flag(data: object) -> bool:
    """Return *data* if it is true or false."""
    if data is True or data is False:
        return data
    raise _unfit("true or false", data)


def whole_number(data: object) -> int:
    """Return *data* if it is a whole number."""
    if type(data) is int:
        return data
    raise _unfit("a whole number", data)


def decimal_number(data: object) -> float:
    """Return *data* if it is a number, and a finite one."""
    if isinstance(data, bool) or not isinstance(data, int | float) or not math.isfinite(data):
        raise _unfit("a number", data)
    return float(data)


def written_flag(data: object) -> bool:
    """Return the truth that *data* says as text."""
    if data == "true":
        return True
    if data == "false":
        return False
    raise _unwritten("true or false", data)


def written_whole_number(data: object) -> int:
    """Return the whole number that *data* says as text."""
    if isinstance(data, str) and _WHOLE.fullmatch(data):
        return int(data)
    raise _unwritten("a whole number", data)


def written_decimal_number(data: object) -> float:
    """Return the number that *data* says as text."""
    if isinstance(data, str) and _DECIMAL.fullmatch(data):
        return float(data)
    raise _unwritten("a number", data)


def choice(words: tuple[str, ...]) -> Callable[[object], str]:
    """Return what reads one of *words*."""
    known = {word: word for word in words}

    def read(data: object) -> str:
        if not isinstance(data, str):
            raise _unfit(f"one of {', '.join(words)}", data)
        if data not in known:
            raise MismatchError.one(f"unknown word {quoted(data)}; one of {', '.join(words)}")
        return known[data]

    return read


def _unfit(expected: str, data: object, hint: str = "") -> MismatchError:
    """Return the error for *data* of another type."""
    if data is REFUSED:
        return MismatchError()
    return MismatchError.one(f"expected {expected}, found {found(data)}{hint}")


def _unwritten(expected: str, data: object) -> MismatchError:
    """Return the error for what says something else."""
    if not isinstance(data, str):
        return _unfit(expected, data)
    return MismatchError.one(f"expected {expected}, found {quoted(data)}")


NATIVE: dict[type, Read] = {str: text, date: day, bool: flag, int: whole_number, float: decimal_number}
"""The readers of single values as JSON has them."""

WRITTEN: dict[type, Read] = NATIVE | {
    bool: written_flag,
    int: written_whole_number,
    float: written_decimal_number,
}
"""The readers of single values as YAML has them."""
