"""The plugin boundary: whatever goes wrong in a plugin's code leaves here as one error that names the plugin.

Imports ``errors``, the version and the plugin's status only. The one place where every exception of a
plugin's code is caught.
"""

from __future__ import annotations

import os
from pathlib import PurePath
from traceback import walk_tb
from types import NoneType
from typing import TYPE_CHECKING, TypeVar

from scrkit import errors
from scrkit.__about__ import __version__
from scrkit.errors import PluginError, ScrkitError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from scrkit.plugin.status import PluginStatus

T = TypeVar("T")

_LONGEST = 300
"""As much of an exception's own text as is told: it may hold a whole document."""

_STANDARD = PurePath(os.__file__).parent
"""Where Python's own library is: what fails in there was called wrongly from somewhere else."""

_HOSTS = frozenset(
    {("scrkit", "cli"), ("scrkit", "codec"), ("scrkit", "kit"), ("scrkit", "model"), ("scrkit", "plugin")}
)
"""The rooms that call plugins or look at what they give: where in them a call was made says nothing of the plugin."""

_OURS = frozenset(value for value in vars(errors).values() if isinstance(value, type))

_ATTRIBUTES: dict[str, set[type]] = {
    "problem": {str},
    "file": {str, NoneType},
    "line": {int, NoneType},
    "column": {int, NoneType},
    "path": {str, NoneType},
}
"""What an error of ours has, and of which types."""

_THROUGH = frozenset({"attr", "attrs", "click", "pluggy"})
"""The libraries through which they do."""


def guard(
    call: Callable[[], T],
    *,
    plugin: PluginStatus,
    doing: str,
    passing: tuple[type[Exception], ...] = (),
) -> T:
    """Return what *call* returns; *doing* says in an error what the plugin was asked for.

    Exceptions of the types in *passing* are the plugin's own answer and go through as they are. An interrupt is the
    user's, and goes through as well.

    Raises:
        PluginError: *call* raised anything else, ``SystemExit`` included.
    """
    try:
        return call()
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        if isinstance(error, passing) and (own := _own(error)) is not None:
            if own is error:
                raise
            raise own from None
        raise failure(plugin, f"{doing}: {_described(error)}") from error


def expect(value: object, kind: type[T], *, plugin: PluginStatus, doing: str) -> T:
    """Return *value* as a *kind*; a derived class is another, for what it adds would run outside the guard.

    Raises:
        PluginError: It is none.
    """
    if type(value) is not kind:
        raise failure(plugin, f"{doing}: expected {kind.__name__}, found {name_of(type(value))}")
    return value


def failure(plugin: PluginStatus, reason: str, remedy: str | None = None) -> PluginError:
    """Return the error that *plugin* failed for this *reason*, with a *remedy* that a user has."""
    known = remedy or _way_out(plugin)
    problem = f"{plugin.label} failed with scrkit {__version__}: {reason}; {known}"
    return PluginError(problem, plugin=plugin.id, reason=reason, remedy=known)


def _way_out(plugin: PluginStatus) -> str:
    """Return what a user can do about a plugin that fails."""
    without = f"run without it (--disable-plugin {plugin.id})"
    return f"upgrade or uninstall {plugin.distribution}, or {without}" if plugin.distribution else without


def _described(error: BaseException) -> str:
    """Return the type of *error*, the beginning of its text, and where in the plugin it was raised."""
    text = _text(error)
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    name = name_of(type(error))
    return f"{name}: {shown}{_place(error)}" if shown else f"{name}{_place(error)}"


def name_of(kind: type) -> str:
    """Return the name of *kind*, whatever its own type makes of names."""
    name: str = type.__dict__["__name__"].__get__(kind)
    return name[:_LONGEST]


def _text(error: BaseException) -> str:
    """Return the text of *error*; one that cannot be put into words has none, for that is a plugin's code as well."""
    try:
        return str.__str__(str(error))
    except KeyboardInterrupt:
        raise
    except BaseException:  # noqa: BLE001 - as above
        return ""


def _own(error: BaseException) -> BaseException | None:
    """Return an answer of a plugin's that may go through; one of ours as ours alone has it, None if it lacks that.

    A derived class may have forgotten what its base needs, or do more than ours when it is told.
    """
    kind = type(error)
    if not isinstance(error, ScrkitError):
        return error
    own = next(one for one in type.mro(kind) if one in _OURS)
    has = object.__getattribute__(error, "__dict__")
    sound = all(type(has.get(name)) in kinds for name, kinds in _ATTRIBUTES.items())
    if not sound:
        return None
    if kind is own and all(type(line) is str for line in error.lines):
        return error
    made: ScrkitError = own(has["problem"], **{name: has[name] for name in _ATTRIBUTES if name != "problem"})
    return made


def _place(error: BaseException) -> str:
    """Return where in the plugin *error* was raised, as far as that can be told."""
    traceback = BaseException.__dict__["__traceback__"].__get__(error)
    frames = [(frame, line) for frame, line in walk_tb(traceback) if _of_no_host(frame)]
    own = [(frame, line) for frame, line in frames if _package(frame) == _package(frames[0][0])]
    return f" ({PurePath(own[-1][0].f_code.co_filename).name}, line {own[-1][1]})" if own else ""


def _of_no_host(frame: FrameType) -> bool:
    """Return whether *frame* is neither of the rooms that call plugins nor of Python's own library."""
    path = PurePath(frame.f_code.co_filename)
    own = path.is_relative_to(_STANDARD) and not {"site-packages", "dist-packages"}.intersection(path.parts)
    known = own or frame.f_code.co_filename.startswith("<") or path.parts[-3:-1] in _HOSTS
    return not known and _package(frame) not in _THROUGH


def _package(frame: FrameType) -> str:
    """Return the package of *frame*: what a plugin called goes wrong where the plugin called it."""
    name = frame.f_globals.get("__name__")
    return name.partition(".")[0] if type(name) is str else ""
