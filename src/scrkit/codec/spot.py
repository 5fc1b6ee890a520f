"""Where one value of a YAML text begins and ends, and how it is written there. Imports its own room and yaml."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml
from attrs import field, frozen

from scrkit.codec.mismatch import quoted
from scrkit.codec.yaml_tree import Parser, parse_yaml
from scrkit.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterator

_BREAK = re.compile(r"\r\n|\r|\n")


@frozen(kw_only=True)
class Spot:
    """A single *value* from *start* to *end*, and its *style*: empty for a plain one, else its first character.

    *indent* is that of its lines in a block. *flow* says that it stands among braces or brackets. A *new* one is to be
    written with its *key* and *indent*, between *before* and *after*.
    """

    start: int
    end: int
    value: str
    style: str
    indent: int
    flow: bool
    line_break: str = field(default="\n")
    new: bool = False
    key: str = ""
    before: str = ""
    after: str = ""


@frozen
class _Part:
    """What a path leads to: a single value (*event*), or a list or object with its *last* inner value."""

    event: Any  # PyYAML's own
    column: int
    flow: bool
    last: Any = None


def find_spot(text: str, path: str, name: str) -> Spot:
    """Return the spot of the value at *path*, or the one where its key can be added.

    Raises:
        DecodeError: There is none.
    """
    parse_yaml(text, name)
    parts = dict(_parts(text))
    line_break = found[0] if (found := _BREAK.search(text)) else "\n"
    part = parts.get(path)
    if part is None:
        return _new(text, path, parts, name, line_break)
    event = part.event
    if type(event) is not yaml.ScalarEvent or not path:
        raise DecodeError("is not a single value", file=name, path=path)
    start, end = _ends(event)
    style = event.style or ""
    indent = part.column + 2
    if style in {"|", ">"}:
        indent = _indent(text[start:end], indent)
    return Spot(
        start=start,
        end=end,
        value=event.value,
        style=style,
        indent=indent,
        flow=part.flow,
        line_break=line_break,
    )


def _new(text: str, path: str, parts: dict[str, _Part], name: str, line_break: str) -> Spot:
    """Return the spot behind the last value of the object that *path* would stand in."""
    outer, _, key = path.rpartition(".")
    part = parts.get(outer)
    if part is None or not isinstance(part.event, yaml.MappingStartEvent) or not re.fullmatch(r"\w+", key):
        raise DecodeError(f"there is nothing at {quoted(path)}", file=name)
    if part.flow or part.last is None:
        raise DecodeError(f"there is nothing at {quoted(path)}, and nothing can be added to braces", file=name)
    # Before the blank lines that follow, behind what stands on the same line.
    end = len(text[: part.last.end_mark.index].rstrip(" \t\r\n"))
    found = _BREAK.search(text, end)
    end = found.end() if found else len(text)
    ends = text[end - 1 : end] in {"\r", "\n"}
    return Spot(
        start=end,
        end=end,
        value="",
        style="",
        indent=part.column,
        flow=False,
        line_break=line_break,
        new=True,
        key=key,
        before="" if ends else line_break,
        after=line_break if ends else "",
    )


def _ends(event: Any) -> tuple[int, int]:  # noqa: ANN401 - PyYAML's own
    """Return where *event* begins and ends."""
    return event.start_mark.index, event.end_mark.index


def _indent(block: str, least: int) -> int:
    """Return the indentation of the first line of *block* that has text."""
    lines = [line for line in _BREAK.split(block)[1:] if line.strip(" ")]
    return len(lines[0]) - len(lines[0].lstrip(" ")) if lines else least


def _parts(text: str) -> Iterator[tuple[str, _Part]]:
    """Yield every value with its path, a list or an object when it ends."""
    parser = Parser(text)
    stack: list[list[Any]] = []  # event, path, step so far, flow, last inner value
    while True:
        event: Any = parser.get_event()
        if event is None:
            return
        if isinstance(event, yaml.ScalarEvent):
            if stack and _takes_key(stack[-1], event):
                continue
            path = _step(stack)
            column = stack[-1][4] if stack else 0
            yield path, _Part(event, column, bool(stack) and stack[-1][3])
            if stack:
                stack[-1][5] = event
        elif isinstance(event, yaml.CollectionStartEvent):
            stack.append(_opened(stack, event))
        elif isinstance(event, yaml.CollectionEndEvent):
            opened, path, _, flow, column, last = stack.pop()
            yield path, _Part(opened, column, flow, event if flow else last)
            if stack:
                stack[-1][5] = event if flow else last


def _opened(stack: list[list[Any]], event: Any) -> list[Any]:  # noqa: ANN401 - as above
    """Return what is known of the list or object that *event* opens."""
    path = _step(stack)
    flow = bool(event.flow_style) or (bool(stack) and stack[-1][3])
    step = None if isinstance(event, yaml.MappingStartEvent) else -1
    return [event, path, step, flow, event.start_mark.column, None]


def _takes_key(frame: list[Any], event: Any) -> bool:  # noqa: ANN401 - PyYAML's own
    """Return whether *event* is a key of the object that is open; it then waits for its value."""
    if isinstance(frame[0], yaml.MappingStartEvent) and frame[2] is None:
        frame[2] = event.value
        return True
    return False


def _step(stack: list[list[Any]]) -> str:
    """Return the path of the value that comes next, and step on."""
    if not stack:
        return ""
    frame = stack[-1]
    if isinstance(frame[0], yaml.MappingStartEvent):
        key, frame[2] = frame[2], None
        return f"{frame[1]}.{key}" if frame[1] else str(key)
    frame[2] += 1
    return f"{frame[1]}[{frame[2]}]"
