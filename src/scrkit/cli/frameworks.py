"""``scrkit frameworks``: the dated rule packs there are, and all that one says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click
from attrs import asdict

from scrkit.cli import exits
from scrkit.cli.options import require_plugins, with_kit
from scrkit.errors import UnknownComponentError, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.kit import Kit
    from scrkit.model import Duty, Framework, TimeLimit

UNCONFIRMED = "not confirmed at its source"
"""What is said of a duty that was not read where it stands."""

_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
"""The units of a duration of days and more, by their letters."""


@click.group("frameworks", no_args_is_help=False)
def frameworks() -> None:
    """The law and guidance under which reviews are held.

    Which of them a review is held under depends on what it names, on its board, and on the day on which it began.
    """


@frameworks.command("list")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@with_kit
def list_command(kit: Kit, *, as_json: bool) -> int:
    """List every framework with the time that it governs."""
    require_plugins(kit, as_json=as_json)
    if as_json:
        click.echo(_json(kit.frameworks))
    else:
        click.echo("\n".join(one_line(f"{one.id} ({_span(one)}) {one.name}") for one in kit.frameworks) or "none")
    return exits.OK


@frameworks.command("show")
@click.argument("framework", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@with_kit
def show_command(kit: Kit, *, framework: str, as_json: bool) -> int:
    """Tell all that one framework says: its law, its words, duties and time limits."""
    require_plugins(kit, as_json=as_json)
    found = tuple(one for one in kit.frameworks if one.id == framework)
    if not found:
        known = ", ".join(one.id for one in kit.frameworks) or "none"
        raise UnknownComponentError(f"no framework is called {framework!r}; there are: {known}")
    if as_json:
        click.echo(_json(found))
    else:
        click.echo(one_line(f"{found[0].name} ({found[0].id})"))
        click.echo("\n".join(f"  {one_line(line)}" for line in _lines(found[0])))
    return exits.OK


def _lines(framework: Framework) -> Iterator[str]:
    """Yield what *framework* says below its name, for people."""
    yield f"governs reviews that began {_span(framework)}"
    yield f"law: {'; '.join(framework.law)}"
    for key in ("guidance", "called", "board", "review", "subject", "report"):
        if words := getattr(framework, key):
            yield f"{key}: {'; '.join(words)}"
    for duty in framework.duties:
        yield f"duty {duty.id} ({duty.level}): {duty.text} {_authority(duty)}"
    for limit in framework.time_limits:
        yield f"time limit {limit.id} ({limit.level}): {_length(limit)}; {limit.text} {_authority(limit)}"


def _span(framework: Framework) -> str:
    """Return the time that *framework* governs, in words."""
    return f"from {framework.begins} to {framework.ends}" if framework.ends else f"on or after {framework.begins}"


def _authority(duty: Duty | TimeLimit) -> str:
    return f"[{duty.source}]" if duty.confirmed else f"[{duty.source}; {UNCONFIRMED}]"


def _length(limit: TimeLimit) -> str:
    """Return the duration of *limit* in words where it is one of a single unit of days or more, else as it is."""
    number, unit = limit.duration[1:-1], _UNITS.get(limit.duration[-1])
    if unit is None or not number.isdecimal():
        return limit.duration
    working = "working " if limit.working_days else ""
    return f"{number} {working}{unit}{'' if number == '1' else 's'}"


def _json(listed: tuple[Framework, ...]) -> str:
    from scrkit.cli.as_json import frameworks_json  # noqa: PLC0415 - it loads the codec, which text does without

    return frameworks_json([asdict(one, value_serializer=_plain) for one in listed])


def _plain(_: object, __: object, value: Any) -> Any:  # noqa: ANN401 - the value of any field
    return value.isoformat() if isinstance(value, date) else value
