"""From an offer to the component itself, behind the guard."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from scrkit.plugin.guard import failure, guard

if TYPE_CHECKING:
    from scrkit.plugin.hook import Offer
    from scrkit.plugin.specs import Spec

T = TypeVar("T")


def make(offer: Offer[Spec[T]], *, doing: str) -> T:
    """Return the component that *offer* names; *doing* says in an error what it was wanted for.

    Raises:
        PluginError: It cannot be imported or made, or cannot do what its kind must be able to do.
    """
    spec = offer.component
    made = guard(spec.load, plugin=offer.plugin, doing=doing)
    if spec.protocol is not None and not isinstance(made, spec.protocol):
        kind = spec.protocol.__name__
        raise failure(
            offer.plugin, f"{doing}: expected what can do all that a {kind} must, found {type(made).__name__}"
        )
    return made
