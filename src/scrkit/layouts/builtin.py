"""The layouts that scrkit ships, offered through the hook that plugins use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import API, LAYOUTS, LayoutSpec, PluginInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.plugin import LayoutsContext

scrkit_plugin = PluginInfo(id="scrkit.layouts", api=API)


@LAYOUTS.implement
def scrkit_layouts(context: LayoutsContext) -> Iterable[LayoutSpec]:  # noqa: ARG001 - the hook's one parameter
    """Offer numbered prose in sections, a plan in rows, and a plan on cards."""
    yield LayoutSpec(
        id="narrative",
        summary="Numbered sections, one per lesson: lesson, view, actions taken, impact, actions",
        ref="scrkit.layouts.narrative:Narrative",
    )
    yield LayoutSpec(
        id="table",
        summary="A plan in rows: recommendations, actions, who, when and how far",
        ref="scrkit.layouts.table.layout:Table",
    )
    yield LayoutSpec(
        id="cards",
        summary="A card for each recommendation, its fields labelled",
        ref="scrkit.layouts.cards.layout:Cards",
    )
