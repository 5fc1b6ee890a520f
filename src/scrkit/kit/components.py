"""All that the plugins of one kit offer, in the order of the ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.errors import UnknownComponentError
from scrkit.plugin import (
    BOARDS,
    FORMATS,
    LAYOUTS,
    RENDERERS,
    VALIDATORS,
    BoardsContext,
    BoardSpec,
    FormatsContext,
    FormatSpec,
    LayoutsContext,
    LayoutSpec,
    RenderersContext,
    RendererSpec,
    ValidatorsContext,
    ValidatorSpec,
)
from scrkit.plugin.manager import Identified, Offer, refuse_doubles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    from scrkit.model import Board, Rule
    from scrkit.plugin.manager import PluginManager

    S = TypeVar("S", bound=Identified)


@frozen(kw_only=True)
class Components:
    """The components by kind, each with the plugin that offers it."""

    formats: tuple[Offer[FormatSpec], ...]
    layouts: tuple[Offer[LayoutSpec], ...]
    validators: tuple[Offer[ValidatorSpec], ...]
    renderers: tuple[Offer[RendererSpec], ...]
    boards: tuple[Offer[BoardSpec], ...]

    @property
    def profiles(self) -> tuple[Board, ...]:
        """The profiles of the boards."""
        return tuple(offer.component.profile for offer in self.boards)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of all validators, in the order of their codes."""
        rules = (rule for offer in self.validators for rule in offer.component.rules)
        return tuple(sorted(rules, key=lambda rule: rule.code))

    def of(self, plugin_id: str) -> Iterator[tuple[str, str, str]]:
        """Yield kind, id and summary of what one plugin offers."""
        kinds: dict[str, tuple[Offer[Identified], ...]] = {
            "format": self.formats,
            "layout": self.layouts,
            "validator": self.validators,
            "renderer": self.renderers,
            "board": self.boards,
        }
        for kind, offers in kinds.items():
            for offer in offers:
                if offer.plugin.id == plugin_id:
                    yield kind, offer.component.id, offer.component.summary


def collect(manager: PluginManager, *, only: str | None = None) -> Components:
    """Call every hook and return what the plugins, or the one called *only*, offer.

    Raises:
        PluginError: A plugin failed, or two offer one id, one file suffix or one rule code.
    """
    components = Components(
        formats=manager.call(FORMATS, FormatsContext(), FormatSpec, only=only),
        layouts=manager.call(LAYOUTS, LayoutsContext(), LayoutSpec, only=only),
        validators=manager.call(VALIDATORS, ValidatorsContext(), ValidatorSpec, only=only),
        renderers=manager.call(RENDERERS, RenderersContext(), RendererSpec, only=only),
        boards=manager.call(BOARDS, BoardsContext(), BoardSpec, only=only),
    )
    refuse_doubles(components.formats, "file suffix", lambda spec: spec.suffixes)
    refuse_doubles(components.validators, "rule code", lambda spec: (rule.code for rule in spec.rules))
    return components


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
