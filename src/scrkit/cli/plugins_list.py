"""``scrkit plugins list``: what plugins there are, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
from attrs import evolve

from scrkit.cli import exits
from scrkit.cli.options import with_asked
from scrkit.cli.say import complain
from scrkit.errors import one_line
from scrkit.kit import Components, Kit, candidates_of, missing_plugins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.cli.asked import Asked
    from scrkit.plugin import PluginStatus
    from scrkit.plugin.discovery import Candidate

NOT_IMPORTED = "it would be loaded; it was not imported, so that nobody knows whether it can be"
"""Why a plugin is listed as active that was only looked at from outside."""


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--no-import", is_flag=True, help="Import no plugin: tell what its metadata tells.")
@with_asked
def list_command(asked: Asked, *, as_json: bool, no_import: bool) -> int:
    """List every plugin with its status, and what it offers.

    A plugin that is not active is listed with the reason, and with what would make it so.
    """
    if no_import:
        there = tuple(map(_unimported, candidates_of(asked.wanted)))
        found, components = (*there, *missing_plugins(asked.wanted, there)), Components()
    else:
        kit = Kit.of(asked.wanted)
        found, components = kit.plugins, kit.components
    complain(*asked.unknown(found))
    rows = [row(plugin, components) for plugin in found]
    click.echo(_json(rows) if as_json else "\n".join(line for one in rows for line in lines(one)))
    return exits.OK


def row(plugin: PluginStatus, components: Components) -> dict[str, Any]:
    """Return all that there is to tell of one plugin, in the keys of the JSON."""
    return {
        "id": plugin.id,
        "distribution": plugin.distribution,
        "version": plugin.version,
        "status": plugin.status,
        "reason": plugin.reason,
        "remedy": plugin.remedy,
        "prefix": plugin.prefix,
        "hooks": list(plugin.hooks),
        "components": [
            {"kind": kind, "id": component.id, "summary": component.summary}
            for kind, component in components.of(plugin.id)
        ],
        "milliseconds": plugin.milliseconds,
    }


def lines(told: dict[str, Any]) -> Iterator[str]:
    """Yield what a row tells for people: the plugin, why it is not active, and each of its components."""
    package = " ".join(part for part in (told["distribution"], told["version"]) if part)
    took = "" if told["milliseconds"] is None else f" ({told['milliseconds']} ms)"
    yield one_line(f"{told['id']} ({package or 'distribution unknown'}) {told['status']}{took}")
    for key in ("reason", "remedy"):
        if told[key]:
            yield "  " + one_line(f"{key}: {told[key]}")
    if told["hooks"]:
        yield f"  hooks: {', '.join(told['hooks'])}"
    for component in told["components"]:
        yield "  " + one_line(f"{component['kind']} {component['id']}: {component['summary']}")


def _unimported(candidate: Candidate) -> PluginStatus:
    """Return the status of one that was not imported; scrkit's own need no reason."""
    status = candidate.status
    return evolve(status, reason=NOT_IMPORTED) if status.status == "active" and not candidate.trusted else status


def _json(rows: list[dict[str, Any]]) -> str:
    from scrkit.cli.as_json import listing_json  # noqa: PLC0415 - it loads the codec, which text does without

    return listing_json(rows)
