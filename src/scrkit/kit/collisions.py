"""Two plugins that offer one thing: neither is taken, for nobody could say which of them is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.kit.boards import spaced
from scrkit.kit.components import Components
from scrkit.kit.offering import names, prefixes
from scrkit.plugin import PluginStatus
from scrkit.plugin.guard import failure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.errors import PluginError


@frozen(kw_only=True)
class Offering:
    """What one *plugin* offers; a *trusted* one is scrkit's own or was handed over by the caller."""

    plugin: PluginStatus
    components: Components
    trusted: bool


def collisions(offerings: Iterable[Offering]) -> dict[str, PluginError]:
    """Return, by the ids of the plugins, why each is refused that offers what another one does.

    A trusted plugin stands its ground against one that is not.

    Raises:
        PluginError: Two trusted plugins offer one thing.
    """
    holders: dict[tuple[str, str], list[Offering]] = {}
    for offering in sorted(offerings, key=lambda one: one.plugin.id):
        for claim in _claims(offering):
            holders.setdefault(claim, []).append(offering)
    refused: dict[str, PluginError] = {}
    for (what, name), several in sorted(holders.items()):
        trusted = [one for one in several if one.trusted]
        if len(trusted) > 1:
            raise failure(trusted[1].plugin, _both(what, name, trusted), "hand over one of them")
        if len(several) > 1:
            for one in several:
                if not one.trusted:
                    refused.setdefault(one.plugin.id, _refusal(one, what, name, several))
    return refused


def _claims(offering: Offering) -> Iterable[tuple[str, str]]:
    """Return all that no other plugin may offer as well; a rule prefix is claimed even by one without a rule."""
    own = {offering.plugin.prefix} if offering.plugin.prefix else set()
    called = {spaced(board.names[0]) for board in offering.components.profiles}
    return {
        *names(offering.components),
        *(("rule prefix", one) for one in own | prefixes(offering.components)),
        *(("board name", one) for one in called),
    }


def _refusal(refused: Offering, what: str, name: str, several: list[Offering]) -> PluginError:
    taken = any(one.trusted for one in several)
    remedy = f"choose another {what}" if taken else f"disable or uninstall one of them, or choose another {what}"
    return failure(refused.plugin, _both(what, name, several), remedy)


def _both(what: str, name: str, several: list[Offering]) -> str:
    return f"the {what} {name!r} is offered by {' and by '.join(one.plugin.label for one in several)}"
