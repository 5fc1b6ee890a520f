"""``scrkit plugins``: what plugins there are, what became of them, and what they offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from scrkit.cli import exits
from scrkit.cli.options import with_kit
from scrkit.cli.say import complain
from scrkit.errors import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.kit import Kit


@click.group("plugins", no_args_is_help=False)
def plugins() -> None:
    """What plugins there are and what they offer."""


@plugins.command("list")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@with_kit
def list_plugins(kit: Kit, *, as_json: bool) -> int:
    """List every plugin with its status, and what it offers."""
    listed = list(_listing(kit))
    complain(*kit.missing)
    click.echo(_json(listed) if as_json else "\n".join(_lines(listed)))
    return exits.INCOMPLETE if kit.missing else exits.OK


def _listing(kit: Kit) -> Iterator[dict[str, Any]]:
    for plugin in kit.plugins:
        yield {
            "id": plugin.id,
            "distribution": plugin.distribution,
            "version": plugin.version,
            "status": plugin.status,
            "reason": plugin.reason,
            "components": [
                {"kind": kind, "id": component, "summary": summary}
                for kind, component, summary in kit.components.of(plugin.id)
            ],
        }


def _lines(listed: list[dict[str, Any]]) -> Iterator[str]:
    for plugin in listed:
        package = " ".join(part for part in (plugin["distribution"], plugin["version"]) if part)
        reason = f": {plugin['reason']}" if plugin["reason"] else ""
        yield one_line(f"{plugin['id']} ({package or 'distribution unknown'}) {plugin['status']}{reason}")
        for component in plugin["components"]:
            yield "  " + one_line(f"{component['kind']} {component['id']}: {component['summary']}")


def _json(listed: list[dict[str, Any]]) -> str:
    from scrkit.cli.as_json import listing_json  # noqa: PLC0415 - it loads the codec, which text does without

    return listing_json(listed)
