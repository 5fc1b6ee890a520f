"""What goes to the terminal beside the answer."""

from __future__ import annotations

import click

from scrkit.errors import one_line


def complain(*problems: str) -> None:
    """Write each of *problems* as one line on stderr."""
    for problem in problems:
        click.echo(f"scrkit: {one_line(problem)}", err=True)
