"""TOML to plain data, within bounds: what a configuration and a board's file are written in.

Imports ``errors``, its own room and the standard library only.
"""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime
from typing import Any

from scrkit.errors import ConfigurationError, LimitError
from scrkit.files.limits import CONFIGURATION_BYTES, CONFIGURATION_DEPTH
from scrkit.files.text import decode

_PLACE = re.compile(r" \(at line ([0-9]+), column ([0-9]+)\)$")
# A string, which may hold brackets; a comment, which may hold quotes; what opens, closes, or ends a key or a value.
# A string without its end goes to the end of the line or of the text, so that nothing is looked at twice.
_TOKEN = re.compile(
    r"\"\"\"(?:[^\\]|\\.)*?(?:\"{3,5}|\Z)|'''.*?(?:'{3,5}|\Z)|\"(?:[^\"\\\n]|\\.)*\"?|'[^'\n]*'?|#[^\n]*|[\[\]{}.,=\n]",
    re.DOTALL,
)


def parse_toml(
    data: bytes, name: str, *, limit: int = CONFIGURATION_BYTES, depth: int = CONFIGURATION_DEPTH
) -> dict[str, Any]:
    """Return what the TOML in *data* says: tables as dicts, and a day as the text that ISO 8601 writes it as.

    At most *limit* bytes are read, and at most *depth* lists and tables in one another.

    Raises:
        LimitError: It holds more than scrkit will read, or lists and tables too deep.
        FileError: It is not UTF-8, or holds a character that no text has.
        ConfigurationError: It is not TOML.
    """
    if len(data) > limit:
        raise LimitError(f"holds more than {limit:,} bytes, the most that is read", file=name)
    text = decode(data, name)
    _check_depth(text, name, depth)
    try:
        parsed: dict[str, Any] = _plain(tomllib.loads(text))
    except ValueError as error:  # of which a number of 5,000 digits is one, and a syntax error another
        problem = str(error)
        place = _PLACE.search(problem)
        line, column = (int(place[1]), int(place[2])) if place else (None, None)
        told = _PLACE.sub("", problem)
        raise ConfigurationError(
            f"is not TOML: {told[:1].lower()}{told[1:]}", file=name, line=line, column=column
        ) from error
    return parsed


def _check_depth(text: str, name: str, most: int) -> None:
    """Refuse what would be nested deeper than any configuration is, before it is parsed."""
    opened: list[int] = []  # each with the tables that its key made on the way
    depth = dots = 0
    for token in _TOKEN.finditer(text):
        found = token.group()
        if found in {"[", "{"}:
            opened.append(1 + dots)
            depth, dots = depth + 1 + dots, 0
        elif found in {"]", "}"}:
            depth, dots = depth - (opened.pop() if opened else 0), 0
        else:
            dots = 0 if found in {",", "\n"} else dots + (found == ".")  # a key of dots is a table in a table
        if depth + dots > most:
            line = text.count("\n", 0, token.start()) + 1
            problem = f"lists and tables more than {most} deep, the most that is read"
            raise LimitError(problem, file=name, line=line)


def _plain(value: Any) -> Any:  # noqa: ANN401 - what TOML holds
    """Return *value* with days as text; a time of day stays what it is, for no key may hold one."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else value
