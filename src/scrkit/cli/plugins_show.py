"""``scrkit plugins show``: one plugin, and all that it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
from attrs import fields

from scrkit.cli import exits
from scrkit.cli.options import with_asked
from scrkit.cli.plugins_list import lines, row
from scrkit.errors import UnknownComponentError, one_line
from scrkit.kit import Components, Kit
from scrkit.plugin.specs import Spec, ValidatorSpec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.cli.asked import Asked


@click.command("show")
@click.argument("plugin", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@with_asked
def show_command(asked: Asked, *, plugin: str, as_json: bool) -> int:
    """Tell all there is to know of one plugin.

    What became of it, the hooks that it implements, what it offers, its rules, and the keys of its table in the
    configuration.
    """
    kit = Kit.of(asked.wanted)
    found = [status for status in kit.plugins if status.id == plugin]
    if not found:
        known = ", ".join(dict.fromkeys(status.id for status in kit.plugins))
        raise UnknownComponentError(f"no plugin is called {plugin!r}; there are: {known}")
    rows = [{**row(status, kit.components), **_more(plugin, kit.components)} for status in found]
    if as_json:
        from scrkit.cli.as_json import listing_json  # noqa: PLC0415 - it loads the codec, which text does without

        click.echo(listing_json(rows))
    else:
        click.echo("\n".join(line for one in rows for line in _lines(one)))
    return exits.OK


def _more(plugin: str, components: Components) -> dict[str, Any]:
    """Return what ``list`` leaves out: rules and options."""
    own = [component for _, component in components.of(plugin)]
    specs: list[Spec[Any]] = [component for component in own if isinstance(component, Spec)]
    options = {field.name: field for spec in specs if spec.options for field in fields(spec.options)}
    return {
        "rules": [
            {"code": rule.code, "severity": rule.severity, "title": rule.title}
            for spec in specs
            if isinstance(spec, ValidatorSpec)
            for rule in spec.rules
        ],
        "options": sorted(options),
    }


def _lines(told: dict[str, Any]) -> Iterator[str]:
    yield from lines(told)
    if told["prefix"]:
        yield f"  prefix of its rules: {told['prefix']}"
    for rule in told["rules"]:
        yield "  " + one_line(f"rule {rule['code']} ({rule['severity']}): {rule['title']}")
    if told["options"]:
        yield "  " + one_line(f"options, in [plugins.{told['id']}]: {', '.join(told['options'])}")
