"""The number that every canonical file carries: a newer one is refused, an older one is brought up to date.

A file without one is refused too: nobody could later tell by which rules it was written. Imports ``__about__`` and its
own room.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from scrkit.__about__ import __version__
from scrkit.codec.mismatch import MismatchError, found, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Migration = Callable[[dict[str, Any]], dict[str, Any]]

SCHEMA = 1
"""The schema that this version writes."""

MIGRATIONS: Mapping[int, Migration] = {}
"""For each older schema, what makes of its data, without the number, data of the next."""

_NUMBER = re.compile(r"[0-9]{1,9}")


def current(
    data: dict[str, Any],
    *,
    written: bool = False,
    newest: int = SCHEMA,
    migrations: Mapping[int, Migration] = MIGRATIONS,
) -> dict[str, Any]:
    """Return *data* without its schema's number, brought up to the *newest* schema step by step.

    The number is text where all of the data is *written* as in YAML.

    Raises:
        MismatchError: The number is missing, no number, newer than *newest*, or of a schema that there never was.
    """
    number = _number(data, newest, written=written)
    if number > newest:
        problem = f"schema {number} is newer than this scrkit ({__version__}) knows: {newest}; install a newer scrkit"
        raise MismatchError.one(problem, "schema")
    steps = range(number, newest)
    if not all(step in migrations for step in steps):
        raise MismatchError.one(f"expected {newest}, found {number}", "schema")
    body = {key: value for key, value in data.items() if key != "schema"}
    for step in steps:
        body = migrations[step](body)
    return body


def _number(data: dict[str, Any], newest: int, *, written: bool) -> int:
    """Return the number in *data*."""
    if "schema" not in data:
        raise MismatchError.one(f"the key is missing: expected schema: {newest}", "schema")
    number = data["schema"]
    if written and isinstance(number, str) and _NUMBER.fullmatch(number):
        return int(number)
    if type(number) is not int:
        told = quoted(number) if written and isinstance(number, str) else found(number)
        raise MismatchError.one(f"expected {newest}, found {told}", "schema")
    return number
