"""``scrkit deadline``: how a phrase is understood, and by which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scrkit.cli import exits
from scrkit.cli.options import day, require_plugins, with_kit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrkit.kit import Kit
    from scrkit.model import Deadline


@click.command("deadline")
@click.argument("phrase")
@click.option("--dated", type=day, metavar="DATE", help="The document's own date, which gives a missing year.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@with_kit
def deadline(kit: Kit, *, phrase: str, dated: date | None, as_json: bool) -> int:
    """How a deadline is understood, and by which rule.

    PHRASE is the cell of a plan: "by July 2014", "quarterly", "within six months of publication".
    """
    require_plugins(kit, as_json=as_json)
    understood = kit.deadline(phrase, dated=dated)
    if as_json:
        from scrkit.cli.as_json import deadline_json  # noqa: PLC0415 - it loads the codec, which text does without

        click.echo(deadline_json(understood))
    else:
        click.echo("\n".join(_told(understood)))
    return exits.OK


def _told(understood: Deadline) -> Iterator[str]:
    """Yield the lines that say what was understood, what was added to it, and by which rule."""
    from scrkit.language import explained  # noqa: PLC0415 - the command line starts without it
    from scrkit.renderers.due import remarks, when_in_words  # noqa: PLC0415 - as above

    words = when_in_words(understood).removeprefix(f"{understood.kind}: ").removeprefix(f"{understood.kind}; ")
    yield f"{understood.kind}: {words}"
    yield from (f"  {remark}" for remark in remarks(understood))
    rule = str(understood.rule)  # no answer is without one
    yield f"  rule {rule}"
    yield from (f"    {sentence}" for sentence in explained(rule))
