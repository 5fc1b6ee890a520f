"""``scrkit plugins schema``: the JSON Schema of a configuration, with the options of the plugins there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scrkit.cli import exits
from scrkit.cli.options import with_asked
from scrkit.cli.say import complain
from scrkit.files import write_atomic
from scrkit.kit import Kit

if TYPE_CHECKING:
    from scrkit.cli.asked import Asked


@click.command("schema")
@click.option("-o", "--output", type=click.Path(), metavar="OUT.json", help="Write it to this file, not to stdout.")
@click.option("--force", is_flag=True, help="Overwrite OUT.json.")
@with_asked
def schema_command(asked: Asked, *, output: str | None, force: bool) -> int:
    """The JSON Schema of scrkit.toml, for editors.

    It has the rules that there are and, for each active plugin with options, the keys of its table.
    """
    from scrkit.codec import dump_json  # noqa: PLC0415 - it loads the codec, which help does without
    from scrkit.kit.schema import configuration_schema  # noqa: PLC0415 - as above

    kit = Kit.of(asked.wanted)
    complain(*asked.unknown(kit.plugins))
    text = dump_json(configuration_schema(kit))
    if output is None:
        click.echo(text, nl=False)
    else:
        write_atomic(output, text.encode("utf-8", "backslashreplace"), force=force)
    return exits.OK
