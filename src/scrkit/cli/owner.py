"""``scrkit owner``: whom a phrase names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scrkit.cli import exits
from scrkit.cli.options import require_plugins, with_kit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.kit import Kit
    from scrkit.language import OwnersRead


@click.command("owner")
@click.argument("phrase")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@with_kit
def owner(kit: Kit, *, phrase: str, as_json: bool) -> int:
    """Whom a phrase names as owners.

    PHRASE is the cell of a plan: "SCC CYPS Head of Safeguarding", "NHS (to lead) and the SPS".
    """
    require_plugins(kit, as_json=as_json)
    read = kit.owners(phrase)
    if as_json:
        from scrkit.cli.as_json import owners_json  # noqa: PLC0415 - it loads the codec, which text does without

        click.echo(owners_json(read))
    else:
        click.echo("\n".join(_lines(read)))
    return exits.OK


def _lines(read: OwnersRead) -> Iterator[str]:
    """Yield what *read* says, a line for each owner, or why it says nothing."""
    if not read.understood:
        yield f"not understood: {read.reason}"
        return
    for owner in read.owners:
        facts = (
            ("post", owner.post),
            ("body", owner.body),
            ("role", owner.role),
            ("collective", owner.collective and "yes"),
        )
        yield f"{owner.said} ({', '.join(f'{name}: {value}' for name, value in facts if value)})"
    if not read.owners:
        yield "nobody"
    yield f"rule: {read.rule}"
