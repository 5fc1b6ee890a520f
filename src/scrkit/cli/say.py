"""What goes to the terminal beside the answer."""

from __future__ import annotations

import click

from scrkit.errors import one_line

_LONGEST = 2000
"""Characters of one line: what a file or a plugin holds may be told in it."""


def complain(*problems: str) -> None:
    """Write each of *problems* as one line on stderr."""
    for problem in problems:
        line = one_line(problem)
        click.echo(f"scrkit: {line if len(line) <= _LONGEST else f'{line[:_LONGEST]}…'}", err=True)
