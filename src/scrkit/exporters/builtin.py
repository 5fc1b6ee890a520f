"""The exporters that scrkit ships, offered through the hook that plugins use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import API, EXPORTERS, ExporterSpec, PluginInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.plugin import ExportersContext

scrkit_plugin = PluginInfo(id="scrkit.exporters", api=API)


@EXPORTERS.implement
def scrkit_exporters(context: ExportersContext) -> Iterable[ExporterSpec]:  # noqa: ARG001 - the hook's one parameter
    """Offer the review as JSON."""
    yield ExporterSpec(
        id="json",
        summary="The review in full and what the rules found, for other programs",
        forms=(".json",),
        ref="scrkit.exporters.json:Json",
    )
