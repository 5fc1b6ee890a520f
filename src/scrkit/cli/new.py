"""``scrkit new``: a canonical file to start from."""

from __future__ import annotations

from importlib.resources import files
from pathlib import PurePath

import click

from scrkit.cli import exits
from scrkit.cli.options import without_plugins
from scrkit.errors import OutputError
from scrkit.files import write_atomic

_SUFFIXES = (".yaml", ".yml")


@click.command("new")
@click.argument("name", type=click.Path(), metavar="NAME.scr.yaml")
@click.option("--force", is_flag=True, help="Overwrite NAME.scr.yaml.")
@without_plugins
def new(*, name: str, force: bool) -> int:
    """A commented file to start from.

    It is valid as it is, and says what each part is for; 'scrkit validate' says what is still missing.
    """
    if PurePath(name).suffix.lower() not in _SUFFIXES:
        raise OutputError("a starting file is YAML: name it NAME.scr.yaml", file=name)
    write_atomic(name, starting_file().encode(), force=force)
    click.echo(f"{name}: open it in an editor, then run: scrkit validate {name}")
    return exits.OK


def starting_file() -> str:
    """Return the text of the file."""
    return files("scrkit.cli").joinpath("starting.scr.yaml").read_text("utf-8")
