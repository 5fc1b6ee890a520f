"""Which plugins are registered, and what each offers through a hook.

With ``hook``, the only module that knows pluggy. There is no module-level manager: each kit has its own.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeVar, cast

import pluggy
from attrs import validate

from scrkit.plugin import hooks
from scrkit.plugin.guard import expect, failure, guard
from scrkit.plugin.hook import PROJECT, Hook, Identified, Offer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.plugin.contexts import HookContext
    from scrkit.plugin.status import PluginStatus

    C = TypeVar("C", bound=HookContext)

R = TypeVar("R", bound=Identified)

MOST_COMPONENTS = 10_000
"""How many components one hook of one plugin may yield: more come from a loop that never ends."""


class _StandIn:
    """What is registered in a plugin's place: it has the hooks, and is like no other."""


class PluginManager:
    """The registered plugins of one kit."""

    def __init__(self) -> None:
        self._pluggy = pluggy.PluginManager(PROJECT)
        self._pluggy.add_hookspecs(hooks)

    def register(self, plugin: object, status: PluginStatus) -> None:
        """Register the hooks of *plugin*, a module or an object, under the id in *status*, which names them.

        Raises:
            PluginError: The id is registered already; nothing changes then.
        """
        if self._pluggy.has_plugin(status.id):
            raise failure(status, "another plugin is registered under this id")
        # A stand-in: pluggy compares plugins, and asks each for all it has.
        stand_in = _StandIn()
        for name in status.hooks:
            setattr(stand_in, name, guard(lambda: getattr(plugin, name), plugin=status, doing="registering"))  # noqa: B023 - called now
        guard(lambda: self._pluggy.register(stand_in, status.id), plugin=status, doing="registering")

    def call(self, hook: Hook[C, R], context: C, plugin: PluginStatus) -> tuple[Offer[R], ...]:
        """Return what *plugin* offers through *hook*, in the order of the ids.

        Raises:
            PluginError: Its implementation failed, or yielded something that is none of the hook's components.
        """
        caller: pluggy.HookCaller = getattr(self._pluggy.hook, hook.name)
        found = [
            Offer(plugin, component)
            for implementation in caller.get_hookimpls()
            if implementation.plugin_name == plugin.id
            for component in _drained(implementation, hook, context, plugin)
        ]
        return tuple(sorted(found, key=lambda offer: offer.component.id))


def _drained(implementation: pluggy.HookImpl, hook: Hook[C, R], context: C, plugin: PluginStatus) -> list[R]:
    """Return what one implementation yields; a generator is drained in here, inside the guard."""

    def drain() -> list[object]:
        return list(islice(cast("Iterable[object]", implementation.function(context)), MOST_COMPONENTS + 1))

    yielded = guard(drain, plugin=plugin, doing=hook.name)
    if len(yielded) > MOST_COMPONENTS:
        raise failure(plugin, f"{hook.name}: yields more than {MOST_COMPONENTS:,} components")
    specs = [expect(component, hook.yields, plugin=plugin, doing=hook.name) for component in yielded]
    for spec in specs:  # whose constructor may have been passed over
        guard(lambda: validate(spec), plugin=plugin, doing=hook.name)  # type: ignore[arg-type]  # noqa: B023 - called now
    return specs
