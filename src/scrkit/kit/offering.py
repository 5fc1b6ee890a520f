"""What one plugin offers, asked of its hooks, and refused where no two plugins could agree on it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from scrkit.__about__ import __version__
from scrkit.kit.components import Components
from scrkit.plugin import BOARDS, COMMANDS, EXPORTERS, FORMATS, FRAMEWORKS, LAYOUTS, RENDERERS, VALIDATORS
from scrkit.plugin.guard import failure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeVar

    from scrkit.plugin import Hook, Offer, PluginStatus
    from scrkit.plugin.contexts import HookContext
    from scrkit.plugin.hook import Identified
    from scrkit.plugin.manager import PluginManager

    C = TypeVar("C", bound=HookContext)
    R = TypeVar("R", bound=Identified)

COMMANDS_OF_SCRKIT = frozenset(
    {
        "corpus",
        "deadline",
        "diff",
        "explain",
        "export",
        "frameworks",
        "new",
        "owner",
        "plugins",
        "progress",
        "read",
        "render",
        "schema",
        "status",
        "templates",
        "validate",
    }
)
"""The commands that scrkit has or will have: no plugin may have one that is called so."""

_CODE = re.compile(r"([A-Z]{2,12})[0-9]+")


def offered(manager: PluginManager, plugin: PluginStatus, *, introduced: bool) -> Components:
    """Return what *plugin* offers; an *introduced* one has a prefix for its rules, another the one that it uses.

    Raises:
        PluginError: A hook failed, two components of one kind have one id, two formats one suffix, two rules one code,
            an id or a code does not begin with the plugin's own, or a command is called like one of scrkit's.
    """

    def ask(hook: Hook[C, R]) -> tuple[Offer[R], ...]:
        context = hook.context(version=__version__)
        return manager.call(hook, context, plugin) if hook.name in plugin.hooks else ()

    components = Components(
        formats=ask(FORMATS),
        layouts=ask(LAYOUTS),
        validators=ask(VALIDATORS),
        renderers=ask(RENDERERS),
        exporters=ask(EXPORTERS),
        boards=ask(BOARDS),
        frameworks=ask(FRAMEWORKS),
        commands=ask(COMMANDS),
    )
    times = Counter((*names(components), *(("rule code", rule.code) for rule in components.rules)))
    if twice := sorted(name for name, number in times.items() if number > 1):
        what, name = twice[0]
        raise failure(plugin, f"it offers the {what} {name!r} twice", f"give each {what} once")
    if introduced:
        _check_ids(components, plugin)
    _check_codes(components, plugin, introduced=introduced)
    for offer in components.commands:
        if offer.component.id in COMMANDS_OF_SCRKIT:
            raise failure(plugin, f"the command {offer.component.id!r} is scrkit's own", "call it otherwise")
    return components


def names(components: Components) -> Iterator[tuple[str, str]]:
    """Yield all that only one plugin may have, each as what it is and what it is called."""
    for kind, offers in components.kinds.items():
        yield from ((kind, offer.component.id) for offer in offers)
    yield from (("file suffix", suffix) for offer in components.formats for suffix in offer.component.suffixes)


def prefixes(components: Components) -> frozenset[str]:
    """Return the letters with which the codes of the rules begin."""
    found = (_CODE.fullmatch(rule.code) for rule in components.rules)
    return frozenset(match[1] for match in found if match)


def _check_ids(components: Components, plugin: PluginStatus) -> None:
    """Refuse ids that another plugin, or a later scrkit, might have as well; a board is called as it is called."""
    for kind, offers in components.kinds.items():
        for offer in offers if kind != "board" else ():
            name = offer.component.id
            if name != plugin.id and not name.startswith((f"{plugin.id}.", f"{plugin.id}-")):
                remedy = f"call it {plugin.id}.{name}" if kind != "command" else f"call it {plugin.id}-{name}"
                raise failure(plugin, f"the {kind} {name!r} does not begin with the plugin's id", remedy)


def _check_codes(components: Components, plugin: PluginStatus, *, introduced: bool) -> None:
    """Refuse rules whose codes are not *plugin*'s own."""
    for rule in components.rules:
        match = _CODE.fullmatch(rule.code)
        if match is None:
            raise failure(plugin, f"{rule.code!r} is no rule code", "write capital letters, then a number: SEA101")
        if plugin.prefix is None and introduced:
            remedy = f"add prefix={match[1]!r} to the PluginInfo in its module"
            raise failure(plugin, f"it has the rule {rule.code} and says of no prefix that it is its own", remedy)
        if plugin.prefix not in {None, match[1]}:
            remedy = f"begin the code with {plugin.prefix}"
            raise failure(plugin, f"the rule {rule.code} does not begin with its prefix {plugin.prefix}", remedy)
