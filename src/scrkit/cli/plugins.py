"""``scrkit plugins``: the SDK from the shell."""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS = {
    "check": "Whether every plugin can do what it offers.",
    "hooks": "The hooks that a plugin can implement.",
    "list": "What plugins there are, and what became of them.",
    "new": "A package to start a plugin from.",
    "schema": "The JSON Schema of a configuration, for editors.",
    "show": "One plugin, and all that it offers.",
}
"""Every command, which lives in a file of its own, and what it does."""


class Plugins(click.Group):
    """A group whose commands are imported when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of the commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """Import the command called *cmd_name*."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"scrkit.cli.plugins_{cmd_name}"), f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as above
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))


@click.group("plugins", cls=Plugins, no_args_is_help=False)
def plugins() -> None:
    """What plugins there are and what they offer.

    None of these commands but 'check' fails because of a plugin.
    """
