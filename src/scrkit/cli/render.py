"""``scrkit render``: a document for people, made from a response."""

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


@click.command("render")
@click.argument("file", type=click.Path())
@click.argument("document")
@click.option("-o", "--output", type=click.Path(), required=True, metavar="OUT", help="Its suffix says in which form.")
@click.option("--on", type=day, metavar="DATE", help="The day of the document, else the response's own.")
@click.option("--meeting", "meetings", type=day, multiple=True, metavar="DATE", help="A meeting it is for. Repeatable.")
@click.option("--template", type=click.Path(), metavar="FILE", help="Use this template, not the document's own.")
@click.option("--force", is_flag=True, help="Overwrite OUT.")
@with_kit
def render(  # noqa: PLR0913 - an option each
    kit: Kit,
    *,
    file: str,
    document: str,
    output: str,
    on: date | None,
    meetings: tuple[date, ...],
    template: str | None,
    force: bool,
) -> int:
    """Write a document made from a response.

    FILE is a published response or a canonical file; DOCUMENT is a name such as action-plan. What is
    wrong with the response goes to stdout.
    """
    require_plugins(kit)
    review, opened = load(kit, file)
    report = kit.render(
        review, document, output, on=on, meetings=meetings, template=template, force=force, inputs=[file]
    )
    verdict = Verdict(files=(checked(file, review, opened, report),), fail_on="error", on=on, loaded=kit.plugins)
    complain(*verdict.problems)
    click.echo("\n".join(verdict_lines(verdict)))
    return exits.OK if report.complete else exits.INCOMPLETE
