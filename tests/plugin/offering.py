"""Plugins made in a line, for tests of whatever loads them."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from scrkit.plugin import BOARDS, FORMATS, LAYOUTS, RENDERERS, VALIDATORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scrkit.plugin import BoardSpec, FormatSpec, Hook, LayoutSpec, RendererSpec, ValidatorSpec

C = TypeVar("C")
R = TypeVar("R")


def plugin(  # noqa: PLR0913 - a hook each
    name: str,
    *,
    formats: Iterable[FormatSpec] = (),
    layouts: Iterable[LayoutSpec] = (),
    validators: Iterable[ValidatorSpec] = (),
    renderers: Iterable[RendererSpec] = (),
    boards: Iterable[BoardSpec] = (),
) -> ModuleType:
    """Return a hook module called *name* that offers what is given."""
    made = ModuleType(name)
    made.__dict__.update(
        scrkit_formats=offering(FORMATS, formats),
        scrkit_layouts=offering(LAYOUTS, layouts),
        scrkit_validators=offering(VALIDATORS, validators),
        scrkit_renderers=offering(RENDERERS, renderers),
        scrkit_boards=offering(BOARDS, boards),
    )
    return made


def offering(hook: Hook[C, R], components: Iterable[R]) -> Callable[[C], Iterable[R]]:
    """Return an implementation of *hook* that offers *components*."""

    def implementation(context: C) -> Iterable[R]:  # noqa: ARG001 - the hook's one parameter
        return components

    return hook.implement(implementation)
