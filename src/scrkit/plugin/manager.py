"""Which plugins are registered, and what they offer through a hook.

With ``hook``, the only module that knows pluggy. There is no module-level manager: each kit has its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, cast

import pluggy
from attrs import frozen

from scrkit.errors import PluginError
from scrkit.plugin import hooks
from scrkit.plugin.guard import expect, guard
from scrkit.plugin.hook import PROJECT, Hook
from scrkit.plugin.status import PluginStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Identified(Protocol):
    """Anything with an id and a summary: what every hook yields."""

    @property
    def id(self) -> str:
        """The id, unique among the components of one hook."""
        ...

    @property
    def summary(self) -> str:
        """What it is, in one line."""
        ...


C = TypeVar("C")
S = TypeVar("S", bound=Identified)
S_co = TypeVar("S_co", bound=Identified, covariant=True)


@frozen
class Offer(Generic[S_co]):
    """A component, with the plugin that offers it."""

    plugin: PluginStatus
    component: S_co


class PluginManager:
    """The registered plugins of one kit."""

    def __init__(self) -> None:
        self._pluggy = pluggy.PluginManager(PROJECT)
        self._pluggy.add_hookspecs(hooks)
        self._statuses: dict[str, PluginStatus] = {}

    def register(self, plugin: object, status: PluginStatus) -> None:
        """Register *plugin*, a module or an object with implementations of hooks, under the id in *status*.

        Raises:
            PluginError: The id or the plugin is registered already, or an implementation fits no hook; nothing of
                the plugin is then left registered.
        """
        if status.id in self._statuses:
            raise PluginError(f"{status.label}: its id is that of {self._statuses[status.id].label}")
        if self._pluggy.is_registered(plugin):
            raise PluginError(f"{status.label}: it is registered already, as {self._pluggy.get_name(plugin)!r}")
        self._statuses[status.id] = status
        try:
            guard(lambda: self._pluggy.register(plugin, status.id), plugin=status, doing="registering")
            guard(self._pluggy.check_pending, plugin=status, doing="registering")
        except PluginError:
            self.unregister(status.id)
            raise

    def unregister(self, plugin_id: str) -> None:
        """Forget the plugin of that id and all it offers."""
        del self._statuses[plugin_id]
        if self._pluggy.has_plugin(plugin_id):
            self._pluggy.unregister(name=plugin_id)

    def call(self, hook: Hook[C, S], context: C, kind: type[S], *, only: str | None = None) -> tuple[Offer[S], ...]:
        """Return what every plugin, or the one called *only*, offers through *hook*, in the order of the ids.

        Raises:
            PluginError: An implementation failed or yielded something that is no *kind*, or two offers have one id.
        """
        caller: pluggy.HookCaller = getattr(self._pluggy.hook, hook.name)
        found = [
            offer
            for implementation in caller.get_hookimpls()
            if only in {None, implementation.plugin_name}
            for offer in self._offers(implementation, hook, context, kind)
        ]
        refuse_doubles(found, hook.name, lambda component: (component.id,))
        return tuple(sorted(found, key=lambda offer: offer.component.id))

    def _offers(self, implementation: pluggy.HookImpl, hook: Hook[C, S], context: C, kind: type[S]) -> list[Offer[S]]:
        """Return what one implementation yields; a generator is drained in here, inside the guard."""
        status = self._statuses[implementation.plugin_name]
        arguments = [context for _ in implementation.argnames]

        def drained() -> list[object]:
            return list(cast("Iterable[object]", implementation.function(*arguments)))

        yielded = guard(drained, plugin=status, doing=hook.name)
        return [Offer(status, expect(component, kind, plugin=status, doing=hook.name)) for component in yielded]


def refuse_doubles(offers: Iterable[Offer[S]], what: str, names: Callable[[S], Iterable[str]]) -> None:
    """Refuse two *offers* of which *names* gives one name: nobody could say which of them is meant.

    Raises:
        PluginError: Naming both plugins; *what* says of what kind the name is.
    """
    owners: dict[str, PluginStatus] = {}
    for offer in sorted(offers, key=lambda offer: offer.plugin.id):
        for name in names(offer.component):
            if name in owners:
                raise PluginError(
                    f"{what}: {name!r} is offered twice, by {owners[name].label} and by {offer.plugin.label}: "
                    "disable one of them"
                )
            owners[name] = offer.plugin
