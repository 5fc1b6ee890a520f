"""What goes to the terminal beside the answer."""

from __future__ import annotations

from contextlib import suppress

import click

from scrkit.errors import one_line

_LONGEST = 2000
"""Characters of one line: what a file or a plugin holds may be told in it."""

_MOST = 1000
"""How many lines: nobody reads more."""


def complain(*problems: str) -> None:
    """Write each of *problems* as one line on stderr."""
    for problem in problems[:_MOST]:
        line = one_line(problem)
        with suppress(OSError):  # a full disk: the exit code still says what there is to say
            click.echo(f"scrkit: {line if len(line) <= _LONGEST else f'{line[:_LONGEST]}…'}", err=True)
