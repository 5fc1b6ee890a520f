"""``scrkit plugins check``: whether every plugin is active and every component can be made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import click

from scrkit.cli import exits
from scrkit.cli.options import with_asked
from scrkit.cli.say import complain
from scrkit.errors import PluginError
from scrkit.kit import Kit
from scrkit.plugin.making import make
from scrkit.plugin.specs import Spec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.cli.asked import Asked
    from scrkit.plugin import Offer


@click.command("check")
@with_asked
def check_command(asked: Asked) -> int:
    """Say whether every plugin can do what it offers.

    Imports every component, which other commands do only when they need it. The exit code is 3 where a plugin is not
    active or a component cannot be made.
    """
    kit = Kit.of(asked.wanted, strict=True)
    problems = [*kit.missing, *_unmade(kit)]
    complain(*asked.unknown(kit.plugins), *problems)
    active = sum(plugin.status == "active" for plugin in kit.plugins)
    components = sum(map(len, kit.components.kinds.values()))
    click.echo(f"{'INCOMPLETE: ' if problems else ''}{active} plugins active, {components} components")
    return exits.INCOMPLETE if problems else exits.OK


def _unmade(kit: Kit) -> Iterator[str]:
    """Yield why each component that cannot be made cannot."""
    for kind, offers in kit.components.kinds.items():
        for offer in offers:
            if isinstance(offer.component, Spec):
                try:
                    make(cast("Offer[Spec[Any]]", offer), doing=f"{kind} {offer.component.id!r}")
                except PluginError as error:
                    yield error.problem
