"""What a plugin implements, looked at before it is registered: what would never be called is refused with a fix."""

from __future__ import annotations

import inspect
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from attrs import evolve

from scrkit.errors import IncompatibleError
from scrkit.plugin.constraint import sound_info
from scrkit.plugin.guard import failure
from scrkit.plugin.hook import PROJECT
from scrkit.plugin.hooks import KINDS
from scrkit.plugin.info import API, SPOKEN, PluginInfo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.plugin.status import PluginStatus

INFO = "scrkit_plugin"
"""The name under which a plugin's module says what it is."""

_MARK = f"{PROJECT}_impl"
_BEGINS = f"{PROJECT}_"


def looked_at(plugin: object, status: PluginStatus, *, introduced: bool) -> PluginStatus:
    """Return *status* with the hooks that *plugin* implements, and its prefix; *introduced* ones must say who they are.

    Raises:
        PluginError: It says who it is wrongly or not at all, or something that looks like a hook would not be called.
    """
    info = getattr(plugin, INFO, None)
    if info is not None or introduced:
        _check_info(info, status)
    hooks = tuple(sorted(_hooks(plugin, status)))
    if not hooks:
        raise failure(status, "it implements no hook", f"hooks are {', '.join(KINDS)}")
    return evolve(status, hooks=hooks, prefix=info.prefix if isinstance(info, PluginInfo) else None)


def _check_info(info: object, status: PluginStatus) -> None:
    wanted = f"PluginInfo(id={status.id!r}, api={API})"
    if type(info) is not PluginInfo:
        found = "there is none" if info is None else f"found {type(info).__name__}"
        raise failure(status, f"expected {INFO}, {found}", f"write in its module: {INFO} = {wanted}")
    sound_info(info, PluginInfo)
    if info.api not in SPOKEN:
        spoken = ", ".join(map(str, sorted(SPOKEN)))
        reason = f"it is written for plugin API {info.api}, and this scrkit speaks {spoken}"
        remedy = "install a version of it, or of scrkit, that agrees with the other"
        raise IncompatibleError(
            f"{status.label} does not fit: {reason}; {remedy}", plugin=status.id, reason=reason, remedy=remedy
        )
    if info.id != status.id:
        reason = f"it is called {status.id!r} by its entry point and {info.id!r} by {INFO}"
        raise failure(status, reason, "give both the same name")


def _hooks(plugin: object, status: PluginStatus) -> Iterator[str]:
    """Yield the names of the hooks that *plugin* implements."""
    for name in dir(plugin):
        value = getattr(plugin, name, None)
        mark = getattr(value, _MARK, None)
        marked = isinstance(mark, dict)
        known = marked or name in KINDS or (name.startswith(_BEGINS) and callable(value) and not inspect.isclass(value))
        if name == INFO or not known:
            continue
        _check_name(name, mark["specname"] if isinstance(mark, dict) else None, status)
        if not marked:
            constant = name.removeprefix(_BEGINS).upper()
            raise failure(status, f"{name} is not marked as a hook", f"write @{constant}.implement above it")
        _check_function(name, value, mark or {}, status)
        yield name


def _check_name(name: str, meant: str | None, status: PluginStatus) -> None:
    """Refuse a function that is called like no hook, or like another one than it is marked with."""
    if name not in KINDS:
        near = get_close_matches(name, KINDS, n=1, cutoff=0.8)
        fix = f"call it {near[0]}" if near else f"hooks are {', '.join(KINDS)}"
        raise failure(status, f"there is no hook {name}", f"call it {meant}" if meant else fix)
    if meant not in {None, name}:
        raise failure(status, f"{name} is marked as {meant}", "call it so, or mark it with its own hook")


def _check_function(name: str, function: Any, mark: dict[str, object], status: PluginStatus) -> None:  # noqa: ANN401 - anything may be marked
    """Refuse a function that could not be called with one context, or would give something to wait for."""
    if not inspect.isroutine(function):
        found = "a class" if inspect.isclass(function) else f"of type {type(function).__name__}"
        raise failure(status, f"{name} is {found}", "make it a function")
    if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
        raise failure(status, f"{name} is async", "make it an ordinary function: hooks are not awaited")
    if mark.get("wrapper") or mark.get("hookwrapper"):
        raise failure(
            status, f"{name} wraps other plugins", "make it an ordinary hook: plugins do not change each other"
        )
    if (problem := _parameters(function)) is not None:
        raise failure(status, f"{name} {problem}", f"write it as def {name}(context)")


def _parameters(function: Any) -> str | None:  # noqa: ANN401 - as above
    """Return what is wrong with the parameters of *function*, None where nothing is."""
    parameters = inspect.signature(function).parameters.values()
    if any(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters):
        return "takes a parameter by keyword only"
    plain = [parameter.name for parameter in parameters if parameter.kind is parameter.POSITIONAL_OR_KEYWORD]
    if plain != ["context"] or len(plain) < len(parameters):
        return f"takes {', '.join(parameter.name for parameter in parameters) or 'nothing'} and not one context"
    return None
