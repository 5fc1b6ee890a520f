"""The commands of plugins: each is run like one of scrkit's own, with the options of every command, and guarded."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, TypeVar

import click
from attrs import frozen

from scrkit.cli import exits
from scrkit.cli.asked import Asked, wanted_by
from scrkit.cli.options import plugin_options, require_plugins, told
from scrkit.cli.say import complain
from scrkit.errors import ScrkitError
from scrkit.kit import Kit
from scrkit.plugin import CommandSpec, Offer
from scrkit.plugin.guard import expect, failure, guard
from scrkit.plugin.making import make

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

_LAST_CODE = 125
"""The last exit code that is a command's own: shells and signals have those above."""


def plugin_command(name: str, arguments: Sequence[str]) -> click.Command | None:
    """Return the command called *name* that an installed plugin offers, None where none does.

    *arguments* are what was typed behind the name: the options about plugins among them count before any is imported.

    Raises:
        ScrkitError: The configuration cannot be used, or the command cannot be made.
        click.exceptions.Exit: A plugin that is required is not active.
    """
    asked = _asked(arguments)
    kit = Kit.of(asked.wanted, strict=asked.strict)
    complain(*asked.unknown(kit.plugins), *told(kit))
    offer = next((offer for offer in kit.components.commands if offer.component.id == name), None)
    if offer is None:
        require_plugins(kit)
        return None
    return _Guarded(kit, offer, name).hosted()


def _asked(arguments: Sequence[str]) -> Asked:
    """Return what the options about plugins among *arguments* ask for; all else is left for the command."""
    settings: dict[str, Any] = {"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []}
    stub = click.Command("plugin", params=list(plugin_options()), context_settings=settings)
    given = stub.make_context("plugin", list(arguments), resilient_parsing=True).params
    wanted = wanted_by(
        config=given["config"],
        boards=given["boards"] or (),
        disable=given["disable"] or (),
        discover=not given["no_plugins"],
    )
    return Asked(wanted=wanted, strict=bool(given["strict_plugins"]))


@frozen
class _Guarded:
    """A command of a plugin, of which every part is the plugin's code: its parameters, its help and what it does."""

    kit: Kit
    offer: Offer[CommandSpec]
    name: str

    def hosted(self) -> click.Command:
        """Return it as one of scrkit's own.

        Raises:
            PluginError: It cannot be made, is no single command, or has a parameter that every command has.
        """
        made = make(self.offer, doing=self.doing)
        command = self._guard(lambda: self._checked(made))
        kit, guarded = self.kit, self._guard

        class Hosted(click.Command):
            def make_context(self, info_name: str | None, args: list[str], *others: Any, **more: Any) -> click.Context:  # noqa: ANN401 - click's own
                return guarded(lambda: click.Command.make_context(self, info_name, args, *others, **more))

            def invoke(self, ctx: click.Context) -> int:
                require_plugins(kit)
                ctx.obj = kit
                for option in plugin_options():
                    ctx.params.pop(str(option.name), None)
                return guarded(lambda: _code(_left(command, ctx)))

        said = self._guard(lambda: (command.help or self.offer.component.summary, command.epilog))
        settings = self._guard(lambda: dict(command.context_settings))
        params = [*self._guard(lambda: list(command.params)), *plugin_options()]
        return Hosted(self.name, params=params, help=said[0], epilog=said[1], context_settings=settings)

    @property
    def doing(self) -> str:
        """What the plugin is asked for."""
        return f"command {self.name!r}"

    def _checked(self, made: object) -> click.Command:
        """Return what was *made* if it can be a command here.

        Raises:
            PluginError: It cannot.
        """
        if not isinstance(made, click.Command) or isinstance(made, click.Group):
            found = "a group of them" if isinstance(made, click.Group) else type(made).__name__
            raise failure(self.offer.plugin, f"{self.doing}: expected one command, found {found}")
        if made.callback is None or inspect.iscoroutinefunction(made.callback):
            what = "does nothing" if made.callback is None else "is async"
            raise failure(self.offer.plugin, f"{self.doing} {what}", "give it an ordinary function")
        ours = {name for option in plugin_options() for name in (str(option.name), *option.opts)}
        for parameter in made.params:
            for name in (str(parameter.name), *parameter.opts, *parameter.secondary_opts):
                if name in ours:
                    remedy = "call it otherwise: every command has one that is called so"
                    raise failure(self.offer.plugin, f"{self.doing} has a parameter {name}", remedy)
        return made

    def _guard(self, call: Callable[[], T]) -> T:
        """Return what *call* returns; what click and scrkit say to the user passes.

        Raises:
            PluginError: It raised anything else.
        """
        passing = (ScrkitError, click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError)
        try:
            return guard(call, plugin=self.offer.plugin, doing=self.doing, passing=passing)
        except click.ClickException as error:
            plugin, doing = self.offer.plugin, self.doing
            said = expect(guard(error.format_message, plugin=plugin, doing=doing), str, plugin=plugin, doing=doing)
            raise ScrkitError(said) from error


def _left(command: click.Command, context: click.Context) -> object:
    """Return what *command* returns, or the code that it leaves with."""
    try:
        return command.invoke(context)
    except click.exceptions.Exit as left:
        return left.exit_code


def _code(returned: object) -> int:
    """Return what a command *returned* as an exit code.

    Raises:
        TypeError: It is none.
    """
    if returned is None:
        return exits.OK
    if inspect.iscoroutine(returned) or inspect.isgenerator(returned):
        returned.close()
        raise TypeError("it is async or a generator, and an ordinary function is run")
    if type(returned) is not int or not 0 <= returned <= _LAST_CODE:
        raise TypeError(f"expected an exit code from 0 to {_LAST_CODE} or nothing, found {type(returned).__name__}")
    return returned
