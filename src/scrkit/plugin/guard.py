"""The plugin boundary: whatever goes wrong in a plugin's code leaves here as one error that names the plugin.

Imports ``errors`` and the plugin's status only. The one place where every exception is caught.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from scrkit.errors import PluginError

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.plugin.status import PluginStatus

T = TypeVar("T")

_LONGEST = 300
"""As much of an exception's own text as is told: it may hold a whole document."""


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
        raise PluginError(f"{plugin.label}: {doing}: {_described(error)}") from error


def expect(value: object, kind: type[T], *, plugin: PluginStatus, doing: str) -> T:
    """Return *value* as a *kind*.

    Raises:
        PluginError: It is none.
    """
    if not isinstance(value, kind):
        raise PluginError(f"{plugin.label}: {doing}: expected {kind.__name__}, found {type(value).__name__}")
    return value


def _described(error: BaseException) -> str:
    """Return the type of *error* and the beginning of its text."""
    text = str(error)
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return f"{type(error).__name__}: {shown}" if shown else type(error).__name__
