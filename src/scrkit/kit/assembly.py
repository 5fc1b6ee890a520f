"""From plugins to components: who is admitted to a kit, and what became of the others."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.__about__ import __version__
from scrkit.errors import PluginError, UnknownComponentError
from scrkit.kit.components import Components, collect, listed
from scrkit.plugin import PluginStatus
from scrkit.plugin.discovery import Candidate, installed
from scrkit.plugin.guard import guard
from scrkit.plugin.manager import PluginManager

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

BUILTINS = (
    "scrkit.formats.builtin",
    "scrkit.layouts.builtin",
    "scrkit.renderers.builtin",
    "scrkit.validators.builtin",
)
"""The hook modules that scrkit ships, which register like any plugin: a line less is a library with less."""


@frozen(kw_only=True)
class Assembly:
    """What the admitted plugins offer, and the status of every plugin in the order of the ids."""

    components: Components
    plugins: tuple[PluginStatus, ...]


def assemble(given: Iterable[object], *, builtins: bool, discover: bool, disable: Collection[str]) -> Assembly:
    """Admit the built-in, the *given* and the installed plugins, except those whose ids are in *disable*.

    Raises:
        PluginError: A built-in or *given* plugin failed, or two plugins offer the same thing.
        UnknownComponentError: An id to disable is that of no plugin.
    """
    candidates = [
        *(_builtin(module) for module in BUILTINS if builtins),
        *(_given(plugin) for plugin in given),
        *(installed() if discover else ()),
    ]
    _refuse_unknown(disable, candidates, discover=discover)
    manager = PluginManager()
    statuses = [_admit(candidate, manager, disable) for candidate in candidates]
    return Assembly(
        components=collect(manager),
        plugins=tuple(sorted(statuses, key=lambda status: (status.id, status.distribution or ""))),
    )


def _builtin(module: str) -> Candidate:
    """Return a hook module of scrkit's own; its plugin is called after its room."""
    status = PluginStatus(id=module.removesuffix(".builtin"), distribution="scrkit", version=__version__)
    return Candidate(status=status, load=partial(import_module, module), required=True)


def _given(plugin: object) -> Candidate:
    """Return a plugin that the caller holds; it is called after its module or type."""
    name: str = getattr(plugin, "__name__", type(plugin).__name__)
    return Candidate(status=PluginStatus(id=name), load=lambda: plugin, required=True)


def _refuse_unknown(disable: Collection[str], candidates: Iterable[Candidate], *, discover: bool) -> None:
    """Refuse to disable what is not there: a misspelt id must not leave a plugin active.

    Without discovery nothing installed is active, so any id may be given.
    """
    known = sorted({candidate.status.id for candidate in candidates})
    unknown = sorted(set(disable).difference(known))
    if discover and unknown:
        raise UnknownComponentError(f"no plugin is called {unknown[0]!r}; there are: {listed(known)}")


def _admit(candidate: Candidate, manager: PluginManager, disable: Collection[str]) -> PluginStatus:
    """Register *candidate* unless it is disabled, refused or fails, and return what became of it.

    Raises:
        PluginError: It failed and is required.
    """
    status = candidate.status
    if status.id in disable:
        return evolve(status, status="disabled", reason="switched off for this run")
    if candidate.refused:
        return evolve(status, status="failed", reason=candidate.refused)
    try:
        _register(candidate, manager)
    except PluginError as error:
        if candidate.required:
            raise
        return evolve(status, status="failed", reason=error.problem)
    return status


def _register(candidate: Candidate, manager: PluginManager) -> None:
    """Load and register *candidate*, and call its hooks once to see whether they work.

    Raises:
        PluginError: It failed; nothing of it is then left registered.
    """
    status = candidate.status
    plugin = guard(candidate.load, plugin=status, doing="loading")
    manager.register(plugin, status)
    try:
        collect(manager, only=status.id)
    except PluginError:
        manager.unregister(status.id)
        raise
