"""A Python file that uses every public name of the SDK and of the model, for a checker to find what is Any.

Written anew for each check, so that a new name or a new field is in it.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import attrs

import scrkit
from scrkit import model, plugin

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_BOTH = "[plugin.FormatsContext, plugin.FormatSpec]"
PARAMETERS = {"plugin.Hook": _BOTH, "plugin.Implementation": _BOTH, "plugin.Offer": "[plugin.FormatSpec]"}
"""What stands for the parameters of a generic class."""


def source() -> str:
    """Return the text of the file."""
    lines = ["# mypy: disallow-any-expr", "import scrkit", "from scrkit import model, plugin", ""]
    for module in (scrkit, model, plugin):
        short = module.__name__.rpartition(".")[2]
        for name in _names(module):
            lines += _uses(f"{short}.{name}", getattr(module, name))
    return "\n".join([*lines, ""])


def _names(module: ModuleType) -> list[str]:
    """Return the public names of *module*."""
    names: list[str] = module.__all__
    return names


def _uses(name: str, value: object) -> Iterator[str]:
    """Yield the lines that use one public name, called *name*, whose value is *value*."""
    variable = name.replace(".", "_")
    if inspect.isclass(value):
        yield f"made_{variable} = {name}"
        yield f"def with_{variable}(one: {name}{PARAMETERS.get(name, '')}) -> None:"
        yield from (f"    print(one.{attribute})" for attribute in _attributes(value))
        yield "    print(one)"
    elif hasattr(value, "__origin__") or hasattr(value, "__args__"):  # an alias: Literal[...], or A | B
        yield f"def with_{variable}(one: {name}) -> None:"
        yield "    print(one)"
    else:
        yield f"made_{variable} = {name}"


def _attributes(cls: type) -> list[str]:
    """Return the public fields, properties and methods of *cls*."""
    fields = [field.name for field in attrs.fields(cls)] if attrs.has(cls) else []
    names = {*fields, *dir(cls)}
    return sorted(name for name in names if not name.startswith("_"))
