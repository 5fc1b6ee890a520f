"""Plain data as lines of YAML: lists and objects by indentation, places on one line, prose in blocks.

Imports its own room only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.codec.yaml_scalar import flow, scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

_INDENT = "  "

_ON_ONE_LINE = {"at"}
"""Keys of objects that stand on one line: places, which are no prose."""


def lines_of(data: dict[str, object], depth: int = 0) -> Iterator[str]:
    """Yield the lines of an object."""
    indent = _INDENT * depth
    for key, value in data.items():
        if isinstance(value, dict):
            if key in _ON_ONE_LINE:
                yield f"{indent}{key}: {{{', '.join(f'{inner}: {flow(part)}' for inner, part in value.items())}}}"
            else:
                yield f"{indent}{key}:"
                yield from lines_of(value, depth + 1)
        elif isinstance(value, list):
            yield f"{indent}{key}:"
            yield from _items(value, depth + 1)
        else:
            first, *others = scalar(value, _INDENT * (depth + 1))
            yield f"{indent}{key}: {first}"
            yield from others


def _items(values: list[object], depth: int) -> Iterator[str]:
    """Yield the lines of a list: a dash, and what it holds behind it."""
    indent = _INDENT * depth
    for value in values:
        inner = indent + _INDENT
        lines = lines_of(value, depth + 1) if isinstance(value, dict) else iter(scalar(value, inner))
        yield f"{indent}- {next(lines, '{}').removeprefix(inner)}"
        yield from lines
