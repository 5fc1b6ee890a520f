"""What several commands share: the kit that the plugin options ask for, and the types of their options."""

from __future__ import annotations

import re
from datetime import date
from functools import wraps
from typing import TYPE_CHECKING

import click

from scrkit.cli import exits
from scrkit.cli.asked import Asked, wanted_by
from scrkit.cli.say import complain
from scrkit.kit import Kit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

INCOMPLETE = "INCOMPLETE: a plugin that is required is not active, so that nothing was done."
"""The answer of a command that does not begin."""

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day(value: str) -> date:
    """Return the day that ISO 8601 writes as *value*; no other way of writing is taken: 03/04/2014 is two days.

    Raises:
        click.BadParameter: There is no such day, or it is written otherwise.
    """
    if not _ISO.fullmatch(value):
        raise click.BadParameter(f"expected a day as YYYY-MM-DD, found {value!r}")
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"there is no day {value}") from error


def codes(value: str) -> tuple[str, ...]:
    """Return the rule codes, or beginnings of codes, that stand in *value* with commas between them.

    Raises:
        click.BadParameter: There is none.
    """
    found = tuple(code.strip() for code in value.split(",") if code.strip())
    if not found:
        raise click.BadParameter("expected codes such as SCR4,SCR301, found none")
    return found


def with_kit(command: Callable[..., int]) -> Callable[..., int]:
    """Give *command* the plugin options, and a kit in their place; a plugin that failed is told of on stderr."""

    @wraps(command)
    def with_options(asked: Asked, **given: object) -> int:
        kit = Kit.of(asked.wanted, strict=asked.strict)
        complain(*asked.unknown(kit.plugins), *told(kit))
        return command(kit, **given)

    return with_asked(with_options)


def plugin_options() -> list[click.Option]:
    """Return the options about plugins, which every command that uses some has."""
    return [
        click.Option(
            ["--config"], type=click.Path(), metavar="FILE", help="Use this configuration, and look for no other."
        ),
        click.Option(
            ["--board", "boards"],
            type=click.Path(),
            multiple=True,
            metavar="FILE",
            help="A board's profile in TOML. Repeatable.",
        ),
        click.Option(
            ["--disable-plugin", "disable"], multiple=True, metavar="ID", help="Do not load a plugin. Repeatable."
        ),
        click.Option(["--no-plugins"], is_flag=True, help="Load no installed plugin."),
        click.Option(["--strict-plugins"], is_flag=True, help="Call the run incomplete if any plugin is not active."),
    ]


def with_asked(command: Callable[..., int]) -> Callable[..., int]:
    """Give *command* the plugin options, and in their place what they ask for; no plugin is imported yet."""

    @wraps(command)
    def with_options(  # an option each
        *,
        config: str | None,
        boards: tuple[str, ...],
        disable: tuple[str, ...],
        no_plugins: bool,
        strict_plugins: bool,
        **given: object,
    ) -> int:
        wanted = wanted_by(config=config, boards=boards, disable=disable, discover=not no_plugins)
        return command(Asked(wanted=wanted, strict=strict_plugins), **given)

    _add_options(with_options)
    return with_options


def without_plugins(command: Callable[..., int]) -> Callable[..., int]:
    """Give *command* the plugin options, which every command takes; it has nothing to do with plugins."""

    @wraps(command)
    def with_options(**given: object) -> int:
        ours = {str(option.name) for option in plugin_options()}
        return command(**{name: value for name, value in given.items() if name not in ours})

    _add_options(with_options)
    return with_options


def _add_options(command: Callable[..., int]) -> None:
    """Add the plugin options to those of *command*: as click's own decorators do, the last one first."""
    own = command.__dict__.get("__click_params__", [])
    command.__dict__["__click_params__"] = [*own, *reversed(plugin_options())]


def require_plugins(kit: Kit, *, as_json: bool = False) -> None:
    """End the run as incomplete, before anything is written, if a plugin is missing without which it would be."""
    if kit.missing:
        complain(*kit.missing)
        click.echo(_incomplete_json(kit) if as_json else INCOMPLETE)
        raise click.exceptions.Exit(exits.INCOMPLETE)


def _incomplete_json(kit: Kit) -> str:
    from scrkit.cli.as_json import incomplete_json  # noqa: PLC0415 - it loads the codec, which text does without

    return incomplete_json(kit.plugins, kit.missing)


def told(kit: Kit) -> Iterator[str]:
    """Yield one line for each plugin that ought to run and cannot, save those that the command tells of itself.

    Two that stand in each other's way have one reason, which names both: it is told once.
    """
    missing = set(kit.missing)
    quiet = {"active", "disabled", "not-allowed"}
    others = [plugin for plugin in kit.plugins if plugin.status not in quiet and plugin.told not in missing]
    lines = {(plugin.status, plugin.reason): plugin.told for plugin in reversed(others)}
    yield from reversed(lines.values())
