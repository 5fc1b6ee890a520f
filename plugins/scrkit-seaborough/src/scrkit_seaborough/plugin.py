"""The hooks: what this plugin offers to scrkit. Imports nothing heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import BOARDS, LAYOUTS, VALIDATORS, BoardSpec, LayoutSpec, PluginInfo, ValidatorSpec
from scrkit_seaborough.rules import LATE, Limits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.plugin import BoardsContext, LayoutsContext, ValidatorsContext

scrkit_plugin = PluginInfo(id="seaborough", api=1, prefix="SEA")


@BOARDS.implement
def scrkit_boards(context: BoardsContext) -> Iterable[BoardSpec]:  # noqa: ARG001 - the hook's own parameter
    """Offer the partnership's profile."""
    yield BoardSpec.from_package("scrkit_seaborough", "seaborough.toml")


@LAYOUTS.implement
def scrkit_layouts(context: LayoutsContext) -> Iterable[LayoutSpec]:  # noqa: ARG001 - as above
    """Offer the cards."""
    yield LayoutSpec(
        id="seaborough.cards", summary="A card for each recommendation", ref="scrkit_seaborough.cards:Cards"
    )


@VALIDATORS.implement
def scrkit_validators(context: ValidatorsContext) -> Iterable[ValidatorSpec]:  # noqa: ARG001 - as above
    """Offer the rule."""
    yield ValidatorSpec(
        id="seaborough.late",
        summary="Actions due within the year",
        rules=(LATE,),
        ref="scrkit_seaborough.late:Late",
        options=Limits,
    )
