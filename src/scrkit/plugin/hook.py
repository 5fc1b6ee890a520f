"""A typed hook: one function name, one frozen context, one kind of thing that implementations yield.

With the loader, the only room that knows pluggy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

import pluggy
from attrs import frozen

PROJECT = "scrkit"
"""The pluggy project name and the entry-point group."""

C = TypeVar("C")
R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., object])

_mark = pluggy.HookimplMarker(PROJECT)
_specify = pluggy.HookspecMarker(PROJECT)


@frozen
class Hook(Generic[C, R]):
    """A hook, called *name*, that takes one context of type ``C`` and yields components of type ``R``.

    Used as a decorator it marks an implementation, and a type checker refuses one of another shape::

        @RENDERERS.implement
        def scrkit_renderers(context: RenderersContext) -> Iterable[RendererSpec]:
            yield RendererSpec(id="board.plan", summary="Our plan", forms=(".docx",), ref="board_plan:Plan")
    """

    name: str

    def implement(self, function: Callable[[C], Iterable[R]]) -> Callable[[C], Iterable[R]]:
        """Mark *function* as an implementation of this hook; its one parameter is called ``context``."""
        return _mark(function, specname=self.name)


def hook_specification(function: F) -> F:
    """Mark *function* as the specification of a hook."""
    return _specify(function)
