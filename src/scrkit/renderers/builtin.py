"""The renderers that scrkit ships, through the hook that outsiders use; imports nothing heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import API, RENDERERS, PluginInfo, RenderersContext, RendererSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

scrkit_plugin = PluginInfo(id="scrkit.renderers", api=API)


@RENDERERS.implement
def scrkit_renderers(context: RenderersContext) -> Iterable[RendererSpec]:  # noqa: ARG001 - the hook's own parameter
    """Offer the board's action plan."""
    yield RendererSpec(
        id="action-plan",
        summary="The board's action plan: one row per action, with what needs attention first",
        forms=(".docx", ".md"),
        ref="scrkit.renderers.action_plan:ActionPlan",
    )
