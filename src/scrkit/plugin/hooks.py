"""The hooks that plugins implement: this is the contract on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrkit.plugin.contexts import (
    BoardsContext,
    CommandsContext,
    ExportersContext,
    FormatsContext,
    FrameworksContext,
    LayoutsContext,
    RenderersContext,
    ValidatorsContext,
)
from scrkit.plugin.hook import Hook, hook_specification
from scrkit.plugin.specs import (
    BoardSpec,
    CommandSpec,
    ExporterSpec,
    FormatSpec,
    FrameworkSpec,
    LayoutSpec,
    RendererSpec,
    ValidatorSpec,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

FORMATS: Final[Hook[FormatsContext, FormatSpec]] = Hook("scrkit_formats", "format", FormatsContext, FormatSpec)
LAYOUTS: Final[Hook[LayoutsContext, LayoutSpec]] = Hook("scrkit_layouts", "layout", LayoutsContext, LayoutSpec)
VALIDATORS: Final[Hook[ValidatorsContext, ValidatorSpec]] = Hook(
    "scrkit_validators", "validator", ValidatorsContext, ValidatorSpec
)
RENDERERS: Final[Hook[RenderersContext, RendererSpec]] = Hook(
    "scrkit_renderers", "renderer", RenderersContext, RendererSpec
)
EXPORTERS: Final[Hook[ExportersContext, ExporterSpec]] = Hook(
    "scrkit_exporters", "exporter", ExportersContext, ExporterSpec
)
BOARDS: Final[Hook[BoardsContext, BoardSpec]] = Hook("scrkit_boards", "board", BoardsContext, BoardSpec)
FRAMEWORKS: Final[Hook[FrameworksContext, FrameworkSpec]] = Hook(
    "scrkit_frameworks", "framework", FrameworksContext, FrameworkSpec
)
COMMANDS: Final[Hook[CommandsContext, CommandSpec]] = Hook("scrkit_commands", "command", CommandsContext, CommandSpec)

KINDS = {
    hook.name: hook.kind for hook in (FORMATS, LAYOUTS, VALIDATORS, RENDERERS, EXPORTERS, BOARDS, FRAMEWORKS, COMMANDS)
}
"""What a component of each hook is called, by the hook's name, in the order in which plugins are listed."""


@hook_specification
def scrkit_formats(context: FormatsContext) -> Iterable[FormatSpec]:
    """Offer file formats: bytes to ``Outline``."""
    raise NotImplementedError


@hook_specification
def scrkit_layouts(context: LayoutsContext) -> Iterable[LayoutSpec]:
    """Offer layouts: ``Outline`` to ``Review``."""
    raise NotImplementedError


@hook_specification
def scrkit_validators(context: ValidatorsContext) -> Iterable[ValidatorSpec]:
    """Offer rules: ``Review`` to findings."""
    raise NotImplementedError


@hook_specification
def scrkit_renderers(context: RenderersContext) -> Iterable[RendererSpec]:
    """Offer documents for people."""
    raise NotImplementedError


@hook_specification
def scrkit_exporters(context: ExportersContext) -> Iterable[ExporterSpec]:
    """Offer files for machines."""
    raise NotImplementedError


@hook_specification
def scrkit_boards(context: BoardsContext) -> Iterable[BoardSpec]:
    """Offer board profiles: names, bodies, meetings, heading words."""
    raise NotImplementedError


@hook_specification
def scrkit_frameworks(context: FrameworksContext) -> Iterable[FrameworkSpec]:
    """Offer dated rule packs: terms, law, duties, time limits."""
    raise NotImplementedError


@hook_specification
def scrkit_commands(context: CommandsContext) -> Iterable[CommandSpec]:
    """Offer more commands of the program ``scrkit``."""
    raise NotImplementedError
