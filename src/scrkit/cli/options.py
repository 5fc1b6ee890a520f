"""What several commands share: the kit that the plugin options ask for, and the types of their options."""

from __future__ import annotations

import re
from datetime import date
from functools import wraps
from typing import TYPE_CHECKING

import click

from scrkit.cli import exits
from scrkit.cli.say import complain
from scrkit.kit import Kit

if TYPE_CHECKING:
    from collections.abc import Callable

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

    @click.option("--disable-plugin", "disable", multiple=True, metavar="ID", help="Do not load a plugin. Repeatable.")
    @click.option("--no-plugins", is_flag=True, help="Load no installed plugin.")
    @click.option("--strict-plugins", is_flag=True, help="Call the run incomplete if any plugin is not active.")
    @wraps(command)
    def with_options(*, disable: tuple[str, ...], no_plugins: bool, strict_plugins: bool, **given: object) -> int:
        kit = Kit(discover=not no_plugins, disable=disable, strict=strict_plugins)
        if not strict_plugins:  # else the command tells of every plugin that is not active
            complain(*(plugin.told for plugin in kit.plugins if plugin.status == "failed"))
        return command(kit, **given)

    return with_options


def require_plugins(kit: Kit) -> None:
    """End the run as incomplete, before anything is written, if a plugin is missing without which it would be."""
    if kit.missing:
        complain(*kit.missing)
        raise click.exceptions.Exit(exits.INCOMPLETE)
