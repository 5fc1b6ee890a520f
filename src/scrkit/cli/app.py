"""The program ``scrkit``: which commands there are, and how every run ends.

Imports nothing heavy: ``--help`` and ``--version`` are answered from here.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from importlib import import_module
from typing import Any, NoReturn

import click

from scrkit.__about__ import __version__
from scrkit.cli import exits
from scrkit.cli.say import complain
from scrkit.errors import ScrkitError

COMMANDS = {
    "deadline": ("scrkit.cli.deadline:deadline", "How a deadline is understood, and by which rule."),
    "explain": ("scrkit.cli.explain:explain", "What a rule finds, why, and on whose authority."),
    "export": ("scrkit.cli.export:export", "Write a file for other programs, made from a response."),
    "frameworks": ("scrkit.cli.frameworks:frameworks", "The law and guidance under which reviews are held."),
    "new": ("scrkit.cli.new:new", "A commented file to start from."),
    "owner": ("scrkit.cli.owner:owner", "Whom a phrase names as owners."),
    "plugins": ("scrkit.cli.plugins:plugins", "What plugins there are and what they offer."),
    "read": ("scrkit.cli.read:read", "Read a published response into the canonical form."),
    "render": ("scrkit.cli.render:render", "Write a document made from a response."),
    "schema": ("scrkit.cli.schema:schema", "The JSON Schema of a canonical file, for editors."),
    "validate": ("scrkit.cli.validate:validate", "Say what is wrong with responses."),
}
"""Every command: where it lives and what it does."""


_MANY = 50_000
"""How many new objects the garbage collector waits for."""


class Program(click.Group):
    """A group whose commands are imported when called, and whose every error is one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of the commands."""
        return sorted(COMMANDS)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that *args* begin with, which may be a plugin's, and the rest of them."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from scrkit.cli.hosted import plugin_command  # noqa: PLC0415 - only then are plugins looked for

            command = plugin_command(args[0], args[1:])
            if command is not None:
                return args[0], command, args[1:]
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """Import the command called *cmd_name*."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as above
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in sorted(COMMANDS)])
        formatter.write_paragraph()
        formatter.write_text("Plugins may have more: 'scrkit plugins list' names them.")

    def invoke(self, ctx: click.Context) -> int:
        """Run the command and return its exit code; what it wrote has then reached its reader."""
        try:
            code: int = super().invoke(ctx)
            if sys.stdout is not None:  # which it is where the shell closed it
                sys.stdout.flush()
        except BrokenPipeError:
            _drop_output()
            return exits.NOBODY_LISTENS
        return code

    def main(self, *args: Any, **settings: Any) -> NoReturn:  # noqa: ANN401 - click's own are handed on
        """Run the program and leave it with an exit code of ``exits``."""
        _speak_utf8()
        gc.set_threshold(_MANY)  # frozen records hold no cycles: looking for some costs a tenth of a run
        settings |= {"standalone_mode": False, "prog_name": "scrkit"}
        try:
            code: int = super().main(*args, **settings)
        except click.ClickException as error:
            code = _refuse(ScrkitError(error.format_message()))
        except ScrkitError as error:
            code = _refuse(error)
        except OSError as error:
            code = _refuse(ScrkitError(f"the answer cannot be written: {error.strerror}"))
        except click.Abort:
            code = exits.INTERRUPTED
        except BaseException as error:
            if sys.flags.dev_mode:
                raise
            code = _gave_up(error)
        sys.exit(code)


@click.group(cls=Program, no_args_is_help=False, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """Make a safeguarding board's published response to a case review exact.

    Reads it, checks it, and turns it into the board's action plan. Exit codes: 0 fine; 1 findings; 2 the input or the
    command line is unusable; 3 incomplete: not every check could be run.
    """


def _gave_up(error: BaseException) -> int:
    """Say on stderr that something went wrong of which nobody has thought; nothing that was run counts as complete."""
    told = f"something went wrong that should not ({type(error).__name__})"
    complain(f"{told}: with 'python -X dev -m scrkit' it tells where; please report it")
    return exits.INCOMPLETE


def _refuse(error: ScrkitError) -> int:
    """Say on stderr what is wrong, a line for each problem."""
    complain(*error.incomplete, *error.lines)
    return exits.INCOMPLETE if error.incomplete else exits.UNUSABLE


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale; half a character in a file's name is shown as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """Send the rest of the answer nowhere, lest the interpreter complain of the closed pipe as it leaves."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
