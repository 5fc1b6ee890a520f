"""Write docs/plugins/reference.md from the hooks themselves: what a plugin implements, is given and yields.

``python tools/plugin_reference.py`` writes the page; the suite compares what is committed with what this makes.
"""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from scrkit import __version__, model, plugin
from scrkit.plugin import contexts, hooks, specs
from scrkit.plugin.contract import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PAGE = Path(__file__).resolve().parents[1] / "docs" / "plugins" / "reference.md"

_HEAD = """\
# The reference of hooks

Made from the code by `tools/plugin_reference.py`; do not edit it by hand. It tells of `scrkit.plugin`, at number
{api} of the plugin API, and at its end of the records of `scrkit.model`. [index.md](index.md) says what holds for
every plugin, [stability.md](stability.md) what may change.

## The hooks

A hook is a function with one parameter, `context`, marked with the constant's `implement`; it yields specs.

| hook | marked with | context | yields | for |
|---|---|---|---|---|
"""


def page() -> str:
    """Return the whole page."""
    offered = [value for value in vars(hooks).values() if isinstance(value, plugin.Hook)]
    parts = [_HEAD.format(api=plugin.API) + "\n".join(map(_hook, offered))]
    parts += ["## What a plugin says of itself", *_record(plugin.PluginInfo)]
    parts += ["## What a hook is given", *_fields_of_all(hook.context for hook in offered)]
    parts += ["## What a hook yields"]
    parts += [
        part for kind in (specs.Spec, *(hook.yields for hook in offered), plugin.Template) for part in _record(kind)
    ]
    parts += ["## What a component must be able to do"]
    found = [hook.yields.protocol for hook in offered if issubclass(hook.yields, specs.Spec) and hook.yields.protocol]
    parts += [part for protocol in found for part in _protocol(protocol)]
    parts += ["## What a component is given"]
    shared = (contexts.ComponentContext, contexts.DocumentContext)
    parts += [part for context in (*shared, *_component_contexts()) for part in _record(context)]
    parts += ["## The records that components are given and give back", "These are in `scrkit.model`."]
    public = (getattr(model, name) for name in model.__all__)
    parts += [part for one in public if inspect.isclass(one) and attrs.has(one) for part in _record(one)]
    return "\n\n".join(parts) + "\n"


def _hook(hook: plugin.Hook[Any, Any]) -> str:
    constant = next(name for name, value in vars(hooks).items() if value is hook)
    told = _text(getattr(hooks, hook.name)).rstrip(".")
    return (
        f"| `{hook.name}` | `@{constant}.implement` | `{hook.context.__name__}` | `{hook.yields.__name__}` | "
        f"{told[0].lower()}{told[1:]} |"
    )


def _component_contexts() -> list[type[attrs.AttrsInstance]]:
    """Return the contexts of the components in the order of the hooks."""
    names = ("Format", "Layout", "Validation", "Render", "Export")
    return [getattr(plugin, f"{name}Context") for name in names]


def _fields_of_all(kinds: Iterable[type[attrs.AttrsInstance]]) -> Iterator[str]:
    """Yield one table for all contexts of hooks while they have the same fields, and one for each once they differ."""
    listed = list(kinds)
    names = ", ".join(f"`{context.__name__}`" for context in listed)
    tables = {tuple(_rows(context)) for context in listed}
    if len(tables) > 1:
        for context in listed:
            yield from _record(context)
        return
    yield f"{names} have the fields of `{listed[0].__mro__[1].__name__}`."
    yield _text(listed[0].__mro__[1])
    yield _table(listed[0])


def _record(record: type[attrs.AttrsInstance]) -> Iterator[str]:
    """Yield heading, text and fields of *record*, and what it inherits from."""
    yield f"### `{record.__name__}`"
    yield _text(record)
    base = record.__mro__[1]
    if attrs.has(base):
        yield f"It has all that [`{base.__name__}`](#{base.__name__.lower()}) has."
    yield _table(record)


def _table(record: type[attrs.AttrsInstance]) -> str:
    return "\n".join(["| field | type | unless given |", "|---|---|---|", *_rows(record)])


def _rows(record: type[attrs.AttrsInstance]) -> Iterator[str]:
    for one in attrs.fields(record):
        kind = written(record, one.name).replace("|", "\\|")
        yield f"| `{one.name}` | `{kind}` | {_default(one.default)} |"


def _default(default: object) -> str:
    if default is attrs.NOTHING:
        return "must be given"
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type] # it is a class that types as a function
        return f"`{default.factory.__name__}()`"  # type: ignore[attr-defined] # as above
    return "that of scrkit" if default == __version__ else f"`{default!r}`"


def _protocol(protocol: type) -> Iterator[str]:
    yield f"### `{protocol.__name__}`"
    yield _text(protocol)
    for name, function in vars(protocol).items():
        if inspect.isfunction(function) and (name == "__call__" or not name.startswith("_")):
            hints = inspect.signature(function)
            yield f"```python\ndef {name}{hints}\n```".replace("'", "")
            yield _text(function)


def _text(thing: Any) -> str:  # noqa: ANN401 - whatever has a docstring
    """Return the docstring of *thing* as Markdown: names in code, errors as a list."""
    text = inspect.cleandoc(thing.__doc__ or "")
    text = re.sub(r":\w+:`~?(?:[\w.]+\.)?(\w+)`", r"`\1`", text)
    text = re.sub(r"``([^`]+)``", r"`\1`", text)
    text = re.sub(r"(?<![\w*])\*(\w+)\*(?![\w*])", r"`\1`", text)
    head, raises, errors = text.partition("\nRaises:\n")
    lines = re.sub(r"\n\s{5,}", " ", errors).splitlines()
    said = (line.partition(":") for line in lines)
    listed = [f"- `{name.strip().replace(', ', '`, `')}`: {why.strip()}" for name, _, why in said]
    return head.strip() + ("\n\nRaises:\n\n" + "\n".join(listed) if raises else "")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    sys.stdout.write(f"{PAGE.name}\n")
