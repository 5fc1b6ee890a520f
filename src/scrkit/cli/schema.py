"""``scrkit schema``: the JSON Schema of a canonical file."""

from __future__ import annotations

import click

from scrkit.cli import exits
from scrkit.cli.options import without_plugins
from scrkit.files import write_atomic


@click.command("schema")
@click.option("-o", "--output", type=click.Path(), metavar="OUT.json", help="Write it to this file, not to stdout.")
@click.option("--force", is_flag=True, help="Overwrite OUT.json.")
@without_plugins
def schema(*, output: str | None, force: bool) -> int:
    """The JSON Schema of a canonical file, for editors.

    With 'scrkit schema -o scrkit.schema.json' beside a response, an editor that knows YAML completes and explains it.
    """
    from scrkit.codec import dump_json  # noqa: PLC0415 - it loads the codec, which help does without
    from scrkit.codec.json_schema import json_schema  # noqa: PLC0415 - as above

    text = dump_json(json_schema())
    if output is None:
        click.echo(text, nl=False)
    else:
        write_atomic(output, text.encode(), force=force)
    return exits.OK
