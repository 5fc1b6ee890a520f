"""Canonical data as JSON text, written the same each time and read strictly.

Imports ``model``, ``errors``, its own room and the standard library.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING

from scrkit.codec.canonical import review_from_data, review_from_reading_data
from scrkit.codec.mismatch import found
from scrkit.codec.records import RepeatedKey
from scrkit.errors import DecodeError, LimitError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NoReturn

    from scrkit.model import Review

DEPTH = 64
"""How deep lists and objects may be nested. A review needs nine; a parser can be crashed by thousands."""

# Text first, so that a bracket inside it is not counted. Possessive and open-ended: one pass whatever the text holds.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[\[{]|[\]}]', re.DOTALL)

# More digits than any number of a review has, and few enough that Python never refuses to read them.
_DIGITS = 18


def load_json(text: str, name: str) -> Review:
    """Return the review in *text*: a review's own JSON, or what ``scrkit read --json`` printed.

    Raises:
        DecodeError: It is not JSON, of another schema, or not a review; the error tells the place.
        LimitError: It is nested deeper than :data:`DEPTH`.
    """
    _check_depth(text, name)
    data = _parse(text, name)
    if not isinstance(data, dict):
        raise DecodeError(f"expected a review as a JSON object, found {found(data)}", file=name)
    if "review" in data:
        return review_from_reading_data(data, name=name)
    return review_from_data(data, name=name)


def dump_json(data: Mapping[str, object]) -> str:
    """Return *data* as JSON text for people to read too: keys in their order, two spaces, a line feed at the end."""
    return json.dumps(data, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def _check_depth(text: str, name: str) -> None:
    depth = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        if depth > DEPTH:
            line = text.count("\n", 0, token.start()) + 1
            column = token.start() - text.rfind("\n", 0, token.start())
            raise LimitError(f"is nested more than {DEPTH} deep", file=name, line=line, column=column)


def _parse(text: str, name: str) -> object:
    def refuse_constant(constant: str) -> NoReturn:
        raise DecodeError(f"is not valid JSON: {constant} is no number of JSON", file=name)

    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=refuse_constant, parse_int=_whole)
    except json.JSONDecodeError as error:
        problem = f"is not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise DecodeError(problem, file=name, line=error.lineno, column=error.colno) from error


def _whole(digits: str) -> int | float:
    """Return the number; one of absurd length as a float, which is refused wherever a whole number belongs."""
    return int(digits) if len(digits) <= _DIGITS else float(digits)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return the object, marked where a key stands twice: the readers refuse it and know its path."""
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    times = Counter(key for key, _ in pairs)
    return RepeatedKey(made, key=next(key for key in times if times[key] > 1))
