"""The command ``scrkit harbourside-chase``: what is due on a day, owner by owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.renderers.day import day_in_words
from scrkit_harbourside.chased import UNDATED, Chased, chased_of

if TYPE_CHECKING:
    from datetime import date, datetime

    import click

    from scrkit import Kit
    from scrkit.model import Review


def chase() -> click.Command:
    """Return the command; click is imported here and not by the plugin's hooks."""
    import click  # noqa: PLC0415 - only a shell needs it

    @click.command(help="Print what is due on DATE or is overdue by then, and what has no day, owner by owner.")
    @click.argument("file", type=click.Path())
    @click.option("--on", type=click.DateTime(["%Y-%m-%d"]), required=True, metavar="DATE", help="Such as 2024-10-01.")
    @click.pass_obj
    def command(kit: Kit, file: str, on: datetime) -> None:
        for line in told(kit.load(file), on.date()):
            click.echo(line)

    return command


def told(review: Review, on: date) -> list[str]:
    """Return what is to be said of *review* on that day, a line for each owner and for each thing that is due."""
    due: dict[str, list[Chased]] = {}
    for row in chased_of(review):
        if row.by is None or row.by <= on:
            due.setdefault(row.who, []).append(row)
    lines = [line for who in sorted(due) for line in (who, *(_line(row, on) for row in due[who]))]
    return lines or [f"nothing is due on {day_in_words(on)}"]


def _line(row: Chased, on: date) -> str:
    when = UNDATED if row.by is None else f"{'overdue since' if row.by < on else 'due on'} {day_in_words(row.by)}"
    said = "" if row.said == UNDATED else f" ({row.said})"
    return f"  {row.reference}: {when}{said}: {row.what}"
