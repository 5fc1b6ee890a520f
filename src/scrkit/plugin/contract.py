"""The contract with plugins as data: every hook, and all fields and methods of what it gives and takes.

It is read off the records and Protocols themselves. Imports ``model`` and its own room.
"""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any, ForwardRef, get_args

from attrs import NOTHING, fields, has

from scrkit import model
from scrkit.plugin import contexts, hooks, specs
from scrkit.plugin.contexts import ComponentContext
from scrkit.plugin.hook import Hook
from scrkit.plugin.implementations import INFO
from scrkit.plugin.info import API, PluginInfo
from scrkit.plugin.status import PluginStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from attrs import AttrsInstance

_PARAMETER = re.compile(r"\bT\b")
"""The name that a spec's own source has for the component."""


def contract() -> dict[str, Any]:
    """Return the contract: the number of the API, each hook by its name, and what components are given.

    A field tells its type as it is written, and whether it has a default; so does a parameter.
    """
    return {
        "api": API,
        "plugin": {"name": INFO, **_record(PluginInfo)},
        "hooks": {hook.name: _hook(hook) for hook in vars(hooks).values() if isinstance(hook, Hook)},
        "contexts": {context.__name__: _record(context) for context in _component_contexts()},
        "records": {record.__name__: _record(record) for record in (specs.Template, PluginStatus, *_of_the_model())},
    }


def _hook(hook: Hook[Any, Any]) -> dict[str, Any]:
    """Return all that there is to tell of one hook; there is no component where the spec has none, or no Protocol."""
    protocol: type | None = getattr(hook.yields, "protocol", None)
    return {
        "kind": hook.kind,
        "offers": inspect.getdoc(getattr(hooks, hook.name)),
        "context": {"name": hook.context.__name__, **_record(hook.context)},
        "yields": {"name": hook.yields.__name__, **_record(hook.yields)},
        "component": protocol and {"name": protocol.__name__, "methods": _methods(protocol)},
    }


def _of_the_model() -> list[type[AttrsInstance]]:
    """Return the records that components are given and give back."""
    public = (getattr(model, name) for name in model.__all__)
    return [one for one in public if inspect.isclass(one) and has(one)]


def _component_contexts() -> list[type[ComponentContext]]:
    """Return the contexts of components, without those that others of them are made of."""
    found = [one for one in vars(contexts).values() if inspect.isclass(one) and issubclass(one, ComponentContext)]
    return [one for one in found if not any(issubclass(other, one) for other in found if other is not one)]


def _record(cls: type[AttrsInstance]) -> dict[str, Any]:
    """Return the fields of a record, and its public properties and methods."""
    component = _component(cls)
    taken = {
        one.name: _taken(component(written(cls, one.name)), default=one.default is not NOTHING) for one in fields(cls)
    }
    getters = {name: value.fget for name, value in _public(cls) if isinstance(value, property) and value.fget}
    return {
        "fields": taken,
        "properties": {name: inspect.signature(getter).return_annotation for name, getter in getters.items()},
        "methods": _methods(cls),
    }


def written(cls: type, field: str) -> str:
    """Return the type of *field* as it is written, by *cls* or by what it derives from; attrs may resolve its own."""
    own = (inspect.get_annotations(one) for one in cls.__mro__)
    return next(str(annotations[field]) for annotations in own if field in annotations)


def _methods(cls: type) -> dict[str, Any]:
    """Return the public methods of *cls* by name; what is called itself has one named ``__call__``."""
    component = _component(cls)
    told: dict[str, Any] = {}
    for name, value in _public(cls):
        function = getattr(value, "__func__", value)  # that of a class method
        if inspect.isfunction(function):
            signature = inspect.signature(function)
            _, *parameters = signature.parameters.values()
            told[name] = {
                "parameters": {
                    one.name: _taken(component(one.annotation), default=one.default is not one.empty)
                    for one in parameters
                },
                "returns": component(signature.return_annotation),
            }
    return told


def _taken(written: str, *, default: bool) -> dict[str, Any]:
    return {"type": written, "default": default}


def _public(cls: type) -> Iterator[tuple[str, object]]:
    """Yield what *cls*, and what it is made of in scrkit, defines for others, in the order of the names."""
    own = {name for one in cls.__mro__ if one.__module__.startswith("scrkit.") for name in vars(one)}
    for name in sorted(own):
        if not name.startswith("_") or name == "__call__":
            yield name, inspect.getattr_static(cls, name)


def _component(cls: type) -> Callable[[str], str]:
    """Return what puts the component of a spec *cls* in place of the parameter that stands for it."""
    parameters = [argument for base in getattr(cls, "__orig_bases__", ()) for argument in get_args(base)]
    names = [one.__forward_arg__ if isinstance(one, ForwardRef) else one.__name__ for one in parameters]
    return lambda written: _PARAMETER.sub(names[0], written) if names else written
