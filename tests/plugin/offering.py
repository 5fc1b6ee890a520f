"""Plugins made in a line, for tests of whatever loads them."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from scrkit.plugin import BOARDS, COMMANDS, EXPORTERS, FORMATS, FRAMEWORKS, LAYOUTS, RENDERERS, VALIDATORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scrkit.plugin import (
        BoardSpec,
        CommandSpec,
        ExporterSpec,
        FormatSpec,
        FrameworkSpec,
        Hook,
        LayoutSpec,
        RendererSpec,
        ValidatorSpec,
    )
    from scrkit.plugin.contexts import HookContext
    from scrkit.plugin.hook import Identified

    C = TypeVar("C", bound=HookContext)
    R = TypeVar("R", bound=Identified)


def plugin(  # noqa: PLR0913 - a hook each
    name: str,
    *,
    formats: Iterable[FormatSpec] = (),
    layouts: Iterable[LayoutSpec] = (),
    validators: Iterable[ValidatorSpec] = (),
    renderers: Iterable[RendererSpec] = (),
    exporters: Iterable[ExporterSpec] = (),
    boards: Iterable[BoardSpec] = (),
    frameworks: Iterable[FrameworkSpec] = (),
    commands: Iterable[CommandSpec] = (),
) -> ModuleType:
    """Return a hook module called *name* that offers what is given."""
    made = ModuleType(name)
    made.__dict__.update(
        scrkit_formats=offering(FORMATS, formats),
        scrkit_layouts=offering(LAYOUTS, layouts),
        scrkit_validators=offering(VALIDATORS, validators),
        scrkit_renderers=offering(RENDERERS, renderers),
        scrkit_exporters=offering(EXPORTERS, exporters),
        scrkit_boards=offering(BOARDS, boards),
        scrkit_frameworks=offering(FRAMEWORKS, frameworks),
        scrkit_commands=offering(COMMANDS, commands),
    )
    return made


def offering(hook: Hook[C, R], components: Iterable[R]) -> Callable[[C], Iterable[R]]:
    """Return an implementation of *hook* that offers *components*."""

    def implementation(context: C) -> Iterable[R]:  # noqa: ARG001 - the hook's one parameter
        return components

    return hook.implement(implementation)
