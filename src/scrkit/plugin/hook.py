"""A typed hook: one function name, one frozen context, one kind of thing that implementations yield.

With the loader, the only room that knows pluggy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, Protocol, TypeVar

import pluggy
from attrs import frozen

from scrkit.plugin.contexts import HookContext
from scrkit.plugin.status import PluginStatus

PROJECT = "scrkit"
"""The pluggy project name and the entry-point group."""


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


C = TypeVar("C", bound=HookContext)
R = TypeVar("R", bound=Identified)
R_co = TypeVar("R_co", bound=Identified, covariant=True)
F = TypeVar("F", bound=Callable[..., object])
C_contra = TypeVar("C_contra", bound=HookContext, contravariant=True)


class Implementation(Protocol[C_contra, R_co]):
    """What implements a hook: an ordinary function whose one parameter is called ``context``."""

    def __call__(self, context: C_contra) -> Iterable[R_co]:
        """Yield what the plugin offers."""
        ...


_mark = pluggy.HookimplMarker(PROJECT)
_specify = pluggy.HookspecMarker(PROJECT)


@frozen
class Hook(Generic[C, R]):
    """A hook, called *name*, that takes one *context* of type ``C`` and yields components of type ``R``.

    Used as a decorator it marks an implementation, and a type checker refuses one of another shape::

        @RENDERERS.implement
        def scrkit_renderers(context: RenderersContext) -> Iterable[RendererSpec]:
            yield RendererSpec(id="board.plan", summary="Our plan", forms=(".docx",), ref="board_plan:Plan")

    *kind* is what a component is called in a sentence ("layout"). *context* and *yields* are the two types themselves.
    """

    name: str
    kind: str
    context: type[C]
    yields: type[R]

    def implement(self, function: Implementation[C, R]) -> Implementation[C, R]:
        """Mark *function* as an implementation of this hook; it has the hook's name, and one parameter, ``context``."""
        return _mark(function, specname=self.name)


@frozen
class Offer(Generic[R_co]):
    """A component, with the plugin that offers it, and the *options* that the configuration has for it."""

    plugin: PluginStatus
    component: R_co
    options: object = None


def hook_specification(function: F) -> F:
    """Mark *function* as the specification of a hook."""
    return _specify(function)
