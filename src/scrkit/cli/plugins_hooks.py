"""``scrkit plugins hooks``: what a plugin can implement, and what it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from scrkit.cli import exits
from scrkit.cli.options import without_plugins
from scrkit.plugin.contract import contract

if TYPE_CHECKING:
    from collections.abc import Iterator


@click.command("hooks")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@without_plugins
def hooks_command(*, as_json: bool) -> int:
    """List the hooks that a plugin can implement, each with what it is given and what it offers.

    No plugin is imported.
    """
    told = contract()
    click.echo(_json(told) if as_json else "\n".join(_lines(told)))
    return exits.OK


def _lines(told: dict[str, Any]) -> Iterator[str]:
    """Yield the contract for people: what a plugin says of itself, then a paragraph for each hook."""
    yield f"plugin API {told['api']}"
    yield f"  {told['plugin']['name']}"
    yield from _fields(told["plugin"])
    for name, hook in told["hooks"].items():
        yield ""
        yield f"{name}: {hook['offers'].replace('``', '')}"
        yield from _named(hook["context"])
        yield from _named(hook["yields"])
        if hook["component"]:
            yield from _component(hook["component"], told["contexts"])


def _named(record: dict[str, Any]) -> Iterator[str]:
    yield f"  {record['name']}"
    yield from _fields(record)


def _fields(record: dict[str, Any]) -> Iterator[str]:
    for name, field in record["fields"].items():
        yield f"    {name}: {field['type']}{', optional' if field['default'] else ''}"


def _component(component: dict[str, Any], contexts: dict[str, Any]) -> Iterator[str]:
    """Yield the methods that a component must have, and the context that they are given."""
    yield f"  {component['name']}"
    given: list[str] = []
    for name, method in component["methods"].items():
        parameters = {parameter: one["type"] for parameter, one in method["parameters"].items()}
        listed = ", ".join(f"{parameter}: {written}" for parameter, written in parameters.items())
        yield f"    {name}({listed}) -> {method['returns']}"
        given += parameters.values()
    for name in dict.fromkeys(given):
        if name in contexts:
            yield f"  {name}"
            yield from _fields(contexts[name])


def _json(told: dict[str, Any]) -> str:
    from scrkit.cli.as_json import contract_json  # noqa: PLC0415 - it loads the codec, which text does without

    return contract_json(told)
