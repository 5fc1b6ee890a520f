"""The hooks: what this plugin offers to scrkit. Imports nothing heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import COMMANDS, EXPORTERS, CommandSpec, ExporterSpec, PluginInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.plugin import CommandsContext, ExportersContext

scrkit_plugin = PluginInfo(id="harbourside", api=1)


@EXPORTERS.implement
def scrkit_exporters(context: ExportersContext) -> Iterable[ExporterSpec]:  # noqa: ARG001 - the hook's own parameter
    """Offer the list."""
    yield ExporterSpec(
        id="harbourside.chaser",
        summary="A row for each owner of each action: who is chased for what by when",
        forms=(".csv",),
        ref="scrkit_harbourside.chaser:Chaser",
    )


@COMMANDS.implement
def scrkit_commands(context: CommandsContext) -> Iterable[CommandSpec]:  # noqa: ARG001 - as above
    """Offer what is due, on the terminal."""
    yield CommandSpec(
        id="harbourside-chase",
        summary="What is due on a day, owner by owner.",
        ref="scrkit_harbourside.command:chase",
    )
