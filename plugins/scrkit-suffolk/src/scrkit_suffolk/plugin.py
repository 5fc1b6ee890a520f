"""The hooks: what this plugin offers to scrkit. Imports nothing heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import (
    BOARDS,
    RENDERERS,
    VALIDATORS,
    BoardsContext,
    BoardSpec,
    PluginInfo,
    RenderersContext,
    RendererSpec,
    ValidatorsContext,
    ValidatorSpec,
)
from scrkit_suffolk.rules import LOCAL_PRACTICE

if TYPE_CHECKING:
    from collections.abc import Iterable

scrkit_plugin = PluginInfo(id="suffolk", api=1, prefix="SUF")


@BOARDS.implement
def scrkit_boards(context: BoardsContext) -> Iterable[BoardSpec]:  # noqa: ARG001 - the hook's own parameter
    """Offer Suffolk's profile."""
    yield BoardSpec.from_package("scrkit_suffolk", "suffolk.toml")


@RENDERERS.implement
def scrkit_renderers(context: RenderersContext) -> Iterable[RendererSpec]:  # noqa: ARG001 - as above
    """Offer the paper for the March meeting."""
    yield RendererSpec(
        id="suffolk.march-board",
        summary="Suffolk's action plan for approval by the board in March: decisions first, the plan last",
        forms=(".docx",),
        ref="scrkit_suffolk.march_board:MarchBoard",
    )


@VALIDATORS.implement
def scrkit_validators(context: ValidatorsContext) -> Iterable[ValidatorSpec]:  # noqa: ARG001 - as above
    """Offer the rules of Suffolk's own practice."""
    yield ValidatorSpec(
        id="suffolk.local-practice",
        summary="Board meetings of a known day, bodies by their full names",
        rules=LOCAL_PRACTICE,
        ref="scrkit_suffolk.local_practice:LocalPractice",
    )
