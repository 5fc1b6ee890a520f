"""The hooks that plugins implement: this is the contract on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin.hook import Hook, hook_specification

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.plugin.contexts import (
        BoardsContext,
        FormatsContext,
        LayoutsContext,
        RenderersContext,
        ValidatorsContext,
    )
    from scrkit.plugin.specs import BoardSpec, FormatSpec, LayoutSpec, RendererSpec, ValidatorSpec

FORMATS: Hook[FormatsContext, FormatSpec] = Hook("scrkit_formats")
LAYOUTS: Hook[LayoutsContext, LayoutSpec] = Hook("scrkit_layouts")
VALIDATORS: Hook[ValidatorsContext, ValidatorSpec] = Hook("scrkit_validators")
RENDERERS: Hook[RenderersContext, RendererSpec] = Hook("scrkit_renderers")
BOARDS: Hook[BoardsContext, BoardSpec] = Hook("scrkit_boards")


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
def scrkit_boards(context: BoardsContext) -> Iterable[BoardSpec]:
    """Offer board profiles: names, bodies, meetings, heading words."""
    raise NotImplementedError
