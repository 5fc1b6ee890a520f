"""``scrkit export``: a file for other programs, made from a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scrkit.cli import exits
from scrkit.cli.checked import checked
from scrkit.cli.completed import load
from scrkit.cli.findings_text import verdict_lines
from scrkit.cli.options import day, require_plugins, with_kit
from scrkit.cli.say import complain
from scrkit.cli.verdict import Verdict

if TYPE_CHECKING:
    from datetime import date

    from scrkit.kit import Kit


@click.command("export")
@click.argument("file", type=click.Path())
@click.argument("exporter")
@click.option("-o", "--output", type=click.Path(), required=True, metavar="OUT", help="Its suffix says in which form.")
@click.option("--on", type=day, metavar="DATE", help="The day of the file, else the response's own.")
@click.option("--force", is_flag=True, help="Overwrite OUT.")
@with_kit
def export(kit: Kit, *, file: str, exporter: str, output: str, on: date | None, force: bool) -> int:  # noqa: PLR0913 - an option each
    """Write a file for other programs, made from a response.

    FILE is a published response or a canonical file; EXPORTER is a name such as json. What is wrong with the response
    goes to stdout.
    """
    require_plugins(kit)
    review, document = load(kit, file)
    report = kit.export(review, exporter, output, on=on, force=force, inputs=[file])
    verdict = Verdict(files=(checked(file, review, document, report),), fail_on="error", on=on, loaded=kit.plugins)
    complain(*verdict.problems)
    click.echo("\n".join(verdict_lines(verdict)))
    return exits.OK if report.complete else exits.INCOMPLETE
