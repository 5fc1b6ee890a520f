"""Importing, looking at and registering one plugin, each behind the guard, and how long that took."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.errors import IncompatibleError, PluginError
from scrkit.plugin.guard import guard
from scrkit.plugin.implementations import looked_at

if TYPE_CHECKING:
    from scrkit.plugin.discovery import Candidate
    from scrkit.plugin.manager import PluginManager
    from scrkit.plugin.status import PluginStatus


def admit(candidate: Candidate, manager: PluginManager) -> PluginStatus:
    """Import and register *candidate* if its status is active, and return what became of it.

    Raises:
        PluginError: It failed and is trusted; one that is not has a status that says so.
    """
    status = candidate.status
    if status.status != "active":
        return status
    started = perf_counter()
    try:
        status = _admitted(candidate, manager)
    except PluginError as error:
        if candidate.trusted:
            raise
        status = status.turned(
            "incompatible" if isinstance(error, IncompatibleError) else "failed", error.reason, error.remedy
        )
    return evolve(status, milliseconds=round((perf_counter() - started) * 1000, 1))


def _admitted(candidate: Candidate, manager: PluginManager) -> PluginStatus:
    plugin = guard(candidate.load, plugin=candidate.status, doing="loading")
    status = guard(
        lambda: looked_at(plugin, candidate.status, introduced=not candidate.trusted),
        plugin=candidate.status,
        doing="looking at it",
        passing=(PluginError,),
    )
    manager.register(plugin, status)
    return status
