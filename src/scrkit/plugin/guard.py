"""The plugin boundary: whatever goes wrong in a plugin's code leaves here as one error that names the plugin.

Imports ``errors``, the version and the plugin's status only. The one place where every exception is caught.
"""

from __future__ import annotations

import os
from pathlib import PurePath
from traceback import walk_tb
from typing import TYPE_CHECKING, TypeVar

from scrkit.__about__ import __version__
from scrkit.errors import PluginError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from scrkit.plugin.status import PluginStatus

T = TypeVar("T")

_LONGEST = 300
"""As much of an exception's own text as is told: it may hold a whole document."""

_STANDARD = PurePath(os.__file__).parent
"""Where Python's own library is: what fails in there was called wrongly from somewhere else."""

_HOSTS = frozenset({("scrkit", "cli"), ("scrkit", "kit"), ("scrkit", "plugin")})
"""The rooms that call plugins: where in them a call was made says nothing of the plugin."""

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

    Exceptions of the types in *passing* are the plugin's own answer and go through as they are.

    Raises:
        PluginError: *call* raised anything else, ``SystemExit`` included.
    """
    try:
        return call()
    except passing:
        raise
    except (Exception, SystemExit) as error:
        raise failure(plugin, f"{doing}: {_described(error)}") from error


def expect(value: object, kind: type[T], *, plugin: PluginStatus, doing: str) -> T:
    """Return *value* as a *kind*.

    Raises:
        PluginError: It is none.
    """
    if not isinstance(value, kind):
        raise failure(plugin, f"{doing}: expected {kind.__name__}, found {type(value).__name__}")
    return value


def failure(plugin: PluginStatus, reason: str, remedy: str | None = None) -> PluginError:
    """Return the error that *plugin* failed for this *reason*, with a *remedy* that a user has."""
    known = remedy or _way_out(plugin)
    return PluginError(
        f"{plugin.label} failed with scrkit {__version__}: {reason}; {known}", reason=reason, remedy=known
    )


def _way_out(plugin: PluginStatus) -> str:
    """Return what a user can do about a plugin that fails."""
    without = f"run without it (--disable-plugin {plugin.id})"
    return f"upgrade or uninstall {plugin.distribution}, or {without}" if plugin.distribution else without


def _described(error: BaseException) -> str:
    """Return the type of *error*, the beginning of its text, and where in the plugin it was raised."""
    text = _text(error)
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    told = f"{type(error).__name__}: {shown}" if shown else type(error).__name__
    frames = [(frame, line) for frame, line in walk_tb(error.__traceback__) if _of_no_host(frame)]
    own = [(frame, line) for frame, line in frames if _package(frame) == _package(frames[0][0])]
    return f"{told} ({PurePath(own[-1][0].f_code.co_filename).name}, line {own[-1][1]})" if own else told


def _text(error: BaseException) -> str:
    """Return the text of *error*; one that cannot be put into words has none."""
    try:
        return str(error)
    except Exception:  # noqa: BLE001 - an exception's own text is a plugin's code as well
        return ""


def _of_no_host(frame: FrameType) -> bool:
    """Return whether *frame* is neither of the rooms that call plugins nor of Python's own library."""
    path = PurePath(frame.f_code.co_filename)
    own = path.is_relative_to(_STANDARD) and not {"site-packages", "dist-packages"}.intersection(path.parts)
    known = own or frame.f_code.co_filename.startswith("<") or path.parts[-3:-1] in _HOSTS
    return not known and _package(frame) not in _THROUGH


def _package(frame: FrameType) -> str:
    """Return the package of *frame*: what a plugin called goes wrong where the plugin called it."""
    return str(frame.f_globals.get("__name__", "")).partition(".")[0]
