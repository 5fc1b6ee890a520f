"""From plugins to components: who is admitted to a kit, and what became of the others."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import partial
from importlib import import_module
from time import perf_counter
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from scrkit.__about__ import __version__
from scrkit.errors import ConfigurationError, PluginError, UnknownComponentError
from scrkit.kit.collisions import Offering, collisions
from scrkit.kit.components import Components, listed, merged
from scrkit.kit.offering import offered
from scrkit.kit.options import configured
from scrkit.kit.settings import Settings
from scrkit.plugin import BoardSpec, Offer, PluginStatus
from scrkit.plugin.admission import admit
from scrkit.plugin.discovery import Candidate, Policy, installed, judged
from scrkit.plugin.guard import guard, name_of
from scrkit.plugin.implementations import INFO
from scrkit.plugin.info import PluginInfo
from scrkit.plugin.manager import PluginManager

if TYPE_CHECKING:
    from collections.abc import Iterable

BUILTINS = (
    "scrkit.exporters.builtin",
    "scrkit.formats.builtin",
    "scrkit.frameworks.builtin",
    "scrkit.layouts.builtin",
    "scrkit.renderers.builtin",
    "scrkit.validators.builtin",
)
"""The hook modules that scrkit ships, which register like any plugin: a line less is a library with less."""


@frozen(kw_only=True)
class Wanted:
    """Which plugins a kit is to have.

    *given* are handed over by the caller, *builtins* and *discover* say whether scrkit's own and the installed ones are
    there. *disable* has ids and what says so, and *named* those of them that somebody typed.
    *boards* are profiles that stand before those of plugins.
    """

    given: tuple[object, ...] = ()
    builtins: bool = True
    discover: bool = True
    disable: Mapping[str, str] = field(factory=dict)
    named: tuple[str, ...] = ()
    boards: tuple[BoardSpec, ...] = ()
    settings: Settings = field(factory=Settings)


@frozen(kw_only=True)
class Assembly:
    """What the admitted plugins offer, and the status of every plugin in the order of the ids."""

    components: Components
    plugins: tuple[PluginStatus, ...]


def assemble(wanted: Wanted) -> Assembly:
    """Admit the built-in, the given and the installed plugins, as far as each may run and can.

    Raises:
        PluginError: A built-in or given plugin failed, or two of them offer the same thing.
        ConfigurationError: A plugin's table does not fit it, or is that of no plugin.
    """
    candidates = candidates_of(wanted)
    manager = PluginManager()
    admitted = [(candidate, admit(candidate, manager)) for candidate in candidates]
    offerings, failed, took = _offerings(admitted, manager)
    refused = collisions(offerings)
    offerings = [one for one in offerings if one.plugin.id not in refused]
    offerings, unconfigured = _configured(offerings, wanted.settings)
    failed |= refused | unconfigured
    plugins = [_timed(_with_error(status, failed), took) for _, status in admitted]
    _check_tables(wanted, plugins)
    return Assembly(
        components=_with_boards(merged(one.components for one in offerings), wanted.boards),
        plugins=_in_order((*plugins, *missing_plugins(wanted, plugins))),
    )


def candidates_of(wanted: Wanted) -> tuple[Candidate, ...]:
    """Return every plugin there is, none of them imported, with its status as far as that can be told."""
    policy = Policy(
        allow=None if wanted.settings.allow is None else frozenset(wanted.settings.allow),
        allowed_by=wanted.settings.file,
        disable={**dict.fromkeys(wanted.settings.disable, wanted.settings.file), **wanted.disable},
    )
    trusted = [*(_builtin(module) for module in BUILTINS if wanted.builtins), *map(_given, wanted.given)]
    switched = [one for candidate in trusted for one in judged((candidate,), Policy(disable=policy.disable))]
    taken = frozenset(candidate.status.id for candidate in trusted)
    return (*switched, *(judged(installed(), policy, taken) if wanted.discover else ()))


def unknown_plugins(ids: Iterable[str], plugins: Iterable[PluginStatus]) -> None:
    """Refuse *ids* that are those of no plugin: a misspelt id must not leave a plugin active.

    Raises:
        UnknownComponentError: One of them is.
    """
    known = sorted({plugin.id for plugin in plugins})
    if unknown := sorted(set(ids).difference(known)):
        raise UnknownComponentError(f"no plugin is called {unknown[0]!r}; there are: {listed(known)}")


def _builtin(module: str) -> Candidate:
    """Return a hook module of scrkit's own; its plugin is called after its room."""
    status = PluginStatus(id=module.removesuffix(".builtin"), distribution="scrkit", version=__version__)
    return Candidate(status=status, load=partial(import_module, module), trusted=True)


def _given(plugin: object) -> Candidate:
    """Return a plugin that the caller holds; it is called as it says itself, or after its module or type."""
    kind = name_of(type(plugin))

    def called() -> object:
        info = getattr(plugin, INFO, None)
        return info.id if isinstance(info, PluginInfo) else getattr(plugin, "__name__", kind)

    said = guard(called, plugin=PluginStatus(id=kind), doing="looking at it")
    status = PluginStatus(id=said if type(said) is str else kind)
    return Candidate(status=status, load=lambda: plugin, trusted=True)


def _offerings(
    admitted: Iterable[tuple[Candidate, PluginStatus]], manager: PluginManager
) -> tuple[list[Offering], dict[str, PluginError], dict[str, float]]:
    """Return what each active plugin offers, by the id of each other one why it offers nothing, and how long it took.

    Raises:
        PluginError: A trusted plugin failed.
    """
    offerings: list[Offering] = []
    failed: dict[str, PluginError] = {}
    took: dict[str, float] = {}
    for candidate, status in admitted:
        if status.status != "active":
            continue
        started = perf_counter()
        try:
            components = offered(manager, status, introduced=not candidate.trusted)
        except PluginError as error:
            if candidate.trusted:
                raise
            failed[status.id] = error
        else:
            offerings.append(Offering(plugin=status, components=components, trusted=candidate.trusted))
        took[status.id] = round((perf_counter() - started) * 1000, 1)
    return offerings, failed, took


def _configured(offerings: Iterable[Offering], settings: Settings) -> tuple[list[Offering], dict[str, PluginError]]:
    """Return *offerings* with the options of each, and by the id of each other one why it cannot have any."""
    done: list[Offering] = []
    failed: dict[str, PluginError] = {}
    for offering in offerings:
        try:
            components = guard(
                partial(configured, offering.components, offering.plugin, settings),
                plugin=offering.plugin,
                doing="options",
                passing=(ConfigurationError, PluginError),
            )
        except PluginError as error:
            if offering.trusted:
                raise
            failed[offering.plugin.id] = error
        else:
            done.append(evolve(offering, components=components))
    return done, failed


def _with_error(status: PluginStatus, failed: Mapping[str, PluginError]) -> PluginStatus:
    """Return *status* as failed if it was active until a hook, a collision or its options stopped it."""
    if status.status != "active" or status.id not in failed:
        return status
    error = failed[status.id]
    return status.turned("failed", error.reason, error.remedy)


def _timed(status: PluginStatus, took: Mapping[str, float]) -> PluginStatus:
    """Return *status* with the time that its hooks took added; of several with one id none has taken any."""
    if status.milliseconds is None or status.id not in took:
        return status
    return evolve(status, milliseconds=round(status.milliseconds + took[status.id], 1))


def missing_plugins(wanted: Wanted, plugins: Iterable[PluginStatus]) -> Iterable[PluginStatus]:
    """Return a status for each plugin that the configuration requires and nobody has."""
    there = {plugin.id for plugin in plugins}
    for plugin_id in dict.fromkeys(wanted.settings.require):
        if plugin_id not in there:
            status = PluginStatus(id=plugin_id)
            required = f"{wanted.settings.file} requires it and "
            near = get_close_matches(plugin_id.removeprefix("scrkit-"), there, n=1)
            meant = f"; is {near[0]!r} meant?" if near else ""
            if wanted.discover:
                yield status.turned(
                    "missing", f"{required}it is not installed{meant}", "install it in this environment"
                )
            else:
                remedy = "look for installed plugins (leave out --no-plugins)"
                yield status.turned("missing", f"{required}no installed plugin was looked for", remedy)


def _check_tables(wanted: Wanted, plugins: Iterable[PluginStatus]) -> None:
    """Refuse the table of a plugin that nobody has: its name may be misspelt, and its options would go unread.

    Raises:
        ConfigurationError: There is one.
    """
    settings = wanted.settings
    known = sorted({plugin.id for plugin in plugins} | set(settings.require))
    for plugin_id in sorted(set(settings.options) - set(known)) if wanted.discover else ():
        path = ".".join((*settings.at, "plugins", plugin_id))
        raise ConfigurationError(f"no plugin is called so; there are: {listed(known)}", file=settings.file, path=path)


def _with_boards(components: Components, boards: Iterable[BoardSpec]) -> Components:
    """Return *components* with the profiles of *boards*, each in place of a plugin's that has its id."""
    own = {spec.id: Offer(PluginStatus(id="--board"), spec) for spec in boards}
    kept = [offer for offer in components.boards if offer.component.id not in own]
    return evolve(components, boards=tuple(sorted((*kept, *own.values()), key=lambda offer: offer.component.id)))


def _in_order(plugins: Iterable[PluginStatus]) -> tuple[PluginStatus, ...]:
    return tuple(sorted(plugins, key=lambda plugin: (plugin.id, plugin.distribution or "", plugin.version or "")))
