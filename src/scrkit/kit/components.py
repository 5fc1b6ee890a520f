"""All that the plugins of one kit offer, in the order of the ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.errors import UnknownComponentError
from scrkit.plugin import (
    BoardSpec,
    CommandSpec,
    ExporterSpec,
    FormatSpec,
    FrameworkSpec,
    LayoutSpec,
    Offer,
    RendererSpec,
    ValidatorSpec,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    from scrkit.model import Board, Rule
    from scrkit.plugin.hook import Identified

    S = TypeVar("S", bound=Identified)


@frozen(kw_only=True)
class Components:
    """The components by kind, each with the plugin that offers it."""

    formats: tuple[Offer[FormatSpec], ...] = ()
    layouts: tuple[Offer[LayoutSpec], ...] = ()
    validators: tuple[Offer[ValidatorSpec], ...] = ()
    renderers: tuple[Offer[RendererSpec], ...] = ()
    exporters: tuple[Offer[ExporterSpec], ...] = ()
    boards: tuple[Offer[BoardSpec], ...] = ()
    frameworks: tuple[Offer[FrameworkSpec], ...] = ()
    commands: tuple[Offer[CommandSpec], ...] = ()

    @property
    def profiles(self) -> tuple[Board, ...]:
        """The profiles of the boards."""
        return tuple(offer.component.profile for offer in self.boards)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of all validators, in the order of their codes."""
        rules = (rule for offer in self.validators for rule in offer.component.rules)
        return tuple(sorted(rules, key=lambda rule: rule.code))

    @property
    def kinds(self) -> dict[str, tuple[Offer[Identified], ...]]:
        """The offers by what a component of each kind is called."""
        return {
            "format": self.formats,
            "layout": self.layouts,
            "validator": self.validators,
            "renderer": self.renderers,
            "exporter": self.exporters,
            "board": self.boards,
            "framework": self.frameworks,
            "command": self.commands,
        }

    def of(self, plugin_id: str) -> Iterator[tuple[str, Identified]]:
        """Yield kind and component of what one plugin offers."""
        for kind, offers in self.kinds.items():
            for offer in offers:
                if offer.plugin.id == plugin_id:
                    yield kind, offer.component


def merged(parts: Iterable[Components]) -> Components:
    """Return all that *parts* hold, in the order of the ids, whichever came first."""
    listed = tuple(parts)
    return Components(
        formats=_by_id(offer for part in listed for offer in part.formats),
        layouts=_by_id(offer for part in listed for offer in part.layouts),
        validators=_by_id(offer for part in listed for offer in part.validators),
        renderers=_by_id(offer for part in listed for offer in part.renderers),
        exporters=_by_id(offer for part in listed for offer in part.exporters),
        boards=_by_id(offer for part in listed for offer in part.boards),
        frameworks=_by_id(offer for part in listed for offer in part.frameworks),
        commands=_by_id(offer for part in listed for offer in part.commands),
    )


def _by_id(offers: Iterable[Offer[S]]) -> tuple[Offer[S], ...]:
    return tuple(sorted(offers, key=lambda offer: offer.component.id))


def find(offers: Iterable[Offer[S]], component_id: str, *, kind: str) -> Offer[S]:
    """Return the offer of that id; *kind* says in an error what is looked for.

    Raises:
        UnknownComponentError: There is none; the text lists those there are.
    """
    by_id = {offer.component.id: offer for offer in offers}
    if component_id not in by_id:
        raise UnknownComponentError(f"no {kind} is called {component_id!r}; there are: {listed(by_id)}")
    return by_id[component_id]


def listed(names: Iterable[str]) -> str:
    """Return *names* as an enumeration for an error, which says so where there are none."""
    return ", ".join(names) or "none"
