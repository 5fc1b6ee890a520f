"""``scrkit validate``: what is wrong with responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import click

from scrkit.cli.checked import checked
from scrkit.cli.completed import load
from scrkit.cli.forms import FORMS, answer
from scrkit.cli.options import codes, day, with_kit
from scrkit.cli.say import complain
from scrkit.cli.verdict import Checked, Verdict
from scrkit.errors import PluginError, ScrkitError
from scrkit.model import SEVERITIES, Severity

if TYPE_CHECKING:
    from datetime import date

    from scrkit.kit import Kit


@click.command("validate")
@click.argument("files", nargs=-1, required=True, type=click.Path(), metavar="FILE...")
@click.option("--format", "form", type=click.Choice(FORMS), default="text", help="How to answer.")
@click.option("--select", type=codes, metavar="CODES", help="Only these rules: codes or their beginnings, with commas.")
@click.option("--ignore", type=codes, metavar="CODES", help="All but these rules.")
@click.option("--fail-on", type=click.Choice(SEVERITIES), default="error", help="From which severity to exit with 1.")
@click.option("--on", type=day, metavar="DATE", help="Compare with this day, not with the response's own.")
@with_kit
def validate(  # noqa: PLR0913 - an option each
    kit: Kit,
    *,
    files: tuple[str, ...],
    form: str,
    select: tuple[str, ...] | None,
    ignore: tuple[str, ...] | None,
    fail_on: str,
    on: date | None,
) -> int:
    """Say what is wrong with responses.

    A FILE is a published response or a canonical file. One that cannot be read is told of on stderr, and the others
    are still checked.
    """
    files_checked = [_checked(kit, file, select=select, ignore=ignore, on=on) for file in sorted(set(files))]
    verdict = Verdict(
        files=tuple(files_checked), fail_on=cast("Severity", fail_on), on=on, loaded=kit.plugins, missing=kit.missing
    )
    complain(*(line for one in files_checked for line in one.lines), *verdict.problems)
    click.echo(answer(verdict, form))
    return verdict.exit_code


def _checked(
    kit: Kit, file: str, *, select: tuple[str, ...] | None, ignore: tuple[str, ...] | None, on: date | None
) -> Checked:
    """Check one file, readable or not."""
    try:
        review, document = load(kit, file)
    except PluginError as error:
        return Checked(file=file, error=str(error), failure=error)
    except ScrkitError as error:
        return Checked(file=file, error=str(error), lines=error.lines)
    report = kit.validate(review, select=select, ignore=ignore, on=on, file=file)
    return checked(file, review, document, report)
