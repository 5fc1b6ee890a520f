"""Changing one value of a YAML file where it stands: every comment, blank line and quote around it stays.

Imports ``errors``, its own room and yaml.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from scrkit.codec.places import steps_of
from scrkit.codec.spot import Spot, find_spot
from scrkit.codec.yaml_scalar import WIDTH, bare, double_quoted, folded, is_block, is_plain, scalar
from scrkit.codec.yaml_tree import parse_yaml
from scrkit.errors import DecodeError

Value = str | bool | int | date

_SIGN = re.compile(r"[|>][0-9+-]*")
_BLANK_LINES = re.compile(r"(?:(?:(?<=\n)|(?<=\r)(?!\n)) *(?:\r\n|[\r\n]))*\Z")
_UNMISTAKABLE = re.compile(r"[0-9][\w./-]*")


def replace_value(text: str, path: str, value: Value, *, name: str = "the file") -> str:
    """Return *text* with *value* at *path*, all else byte for byte as it was.

    A key that is not there yet is added behind the last of its object, if that is written on lines of its own.

    Raises:
        DecodeError: *text* is not YAML, nothing is at *path* and nothing can be added there, or what is there is a
            list or an object.
    """
    spot = find_spot(text, path, name)
    written = value if isinstance(value, str) else bare(value)
    if spot.value == written and not spot.new:
        return text
    changed = text[: spot.start] + _written(text, spot, value) + text[spot.end :]
    _check(text, changed, path, written, name)
    return changed


def _written(text: str, spot: Spot, value: Value) -> str:
    """Return what stands in the place of the old value, in the same style where that can hold the new one."""
    if spot.new:
        lines = scalar(value, " " * (spot.indent + 2))
        told = spot.line_break.join([f"{spot.key}: {lines[0]}", *lines[1:]])
        return f"{spot.before}{' ' * spot.indent}{told}{spot.after}"
    if spot.style in {"|", ">"}:
        return _block(text[spot.start : spot.end], spot, value)
    return _on_one_line(spot, value)


def _on_one_line(spot: Spot, value: Value) -> str:
    if not isinstance(value, str):
        return bare(value)
    if spot.style == "'" and is_block(value) and "\n" not in value:
        return "'{}'".format(value.replace("'", "''"))
    plain = is_plain(value, flow=spot.flow) or (spot.style != '"' and _UNMISTAKABLE.fullmatch(value))
    lead = "" if spot.style or spot.value else " "  # of "key:" with nothing behind it
    return lead + (value if plain and spot.style not in {"'", '"'} else double_quoted(value))


def _block(old: str, spot: Spot, value: Value) -> str:
    """Return a block with *value* in it; what stands on its first line, and the blank lines behind it, stay."""
    header, _, body = old.partition(spot.line_break)
    sign = _SIGN.match(header)
    rest = header[sign.end() :] if sign else ""
    blank = "" if sign and "+" in sign[0] else _BLANK_LINES.search(body)[0]  # type: ignore[index] # it always fits
    ending = (spot.line_break if body.endswith(("\r", "\n")) else "") + blank
    if not isinstance(value, str) or not is_block(value):
        told = double_quoted(value) if isinstance(value, str) else bare(value)
        return told + rest + ending
    indent = " " * spot.indent
    lines = value.removesuffix("\n").split("\n")
    first = "|" if value.endswith("\n") else "|-"
    if spot.style == ">" and "\n" not in value and value == value.strip(" "):
        lines, first = folded(value, WIDTH - spot.indent), ">-"
    block = [f"{first}{rest}", *(indent + line if line else "" for line in lines)]
    return spot.line_break.join(block) + (ending or spot.line_break)


def _check(text: str, changed: str, path: str, written: str, name: str) -> None:
    """Refuse a change by which anything else would be read otherwise: an odd file is better left alone.

    Raises:
        DecodeError: It would.
    """
    wanted, steps = parse_yaml(text, name).data, steps_of(path)
    outer: Any = wanted
    for step in steps[:-1]:
        outer = outer[step]
    outer[steps[-1]] = written
    try:
        made = parse_yaml(changed, name).data
    except DecodeError:
        made = None
    if made != wanted:
        raise DecodeError("cannot be changed where it stands: write it anew", file=name, path=path)
