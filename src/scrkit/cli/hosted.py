"""The commands of plugins: each is run like one of scrkit's own, with the options of every command, and guarded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scrkit.cli import exits
from scrkit.cli.asked import Asked, wanted_by
from scrkit.cli.options import require_plugins, with_asked
from scrkit.cli.say import complain
from scrkit.errors import ScrkitError
from scrkit.kit import Kit
from scrkit.plugin.guard import expect, failure, guard
from scrkit.plugin.making import make

if TYPE_CHECKING:
    from scrkit.plugin import CommandSpec, Offer


def plugin_command(name: str) -> click.Command | None:
    """Return the command called *name* that an installed plugin offers, None where none does.

    Raises:
        ScrkitError: The configuration cannot be used, or the command cannot be made.
    """
    kit = Kit.of(wanted_by(config=None, boards=(), disable=(), discover=True))
    offer = _offer(kit, name)
    if offer is None:
        complain(*(plugin.told for plugin in kit.plugins if plugin.status in {"failed", "incompatible", "duplicate"}))
        return None
    doing = f"command {name!r}"
    made = expect(make(offer, doing=doing), click.Command, plugin=offer.plugin, doing=doing)
    if isinstance(made, click.Group):
        raise failure(offer.plugin, f"{doing}: expected one command, found a group of them")
    return _hosted(made, name, offer)


def _offer(kit: Kit, name: str) -> Offer[CommandSpec] | None:
    return next((offer for offer in kit.components.commands if offer.component.id == name), None)


def _hosted(command: click.Command, name: str, offer: Offer[CommandSpec]) -> click.Command:
    """Return *command* with the options of every command, which its own code never sees; it finds the kit instead."""

    @with_asked
    def run(asked: Asked, **given: object) -> int:
        kit = Kit.of(asked.wanted, strict=asked.strict)
        complain(*asked.unknown(kit.plugins))
        if _offer(kit, name) is None:
            raise ScrkitError(f"{offer.plugin.label}, which offers the command {name!r}, is switched off")
        require_plugins(kit)
        context = click.get_current_context()
        context.obj = kit
        code = guard(
            lambda: context.invoke(command.callback, **given) if command.callback else None,
            plugin=offer.plugin,
            doing=f"command {name!r}",
            passing=(ScrkitError, click.ClickException, click.exceptions.Exit, click.Abort),
        )
        return code if isinstance(code, int) else exits.OK

    told = command.help or offer.component.summary
    return click.command(name, help=told, epilog=command.epilog, params=list(command.params))(run)
