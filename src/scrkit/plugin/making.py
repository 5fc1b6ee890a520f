"""From an offer to the component itself, behind the guard."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from scrkit.plugin.guard import failure, guard, name_of

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
    if spec.protocol is not None:
        kind = spec.protocol
        lacking = guard(lambda: _lacking(made, kind), plugin=offer.plugin, doing=doing)
        if lacking:
            reason = f"{doing}: what it makes, of type {name_of(type(made))}, has no {' and no '.join(lacking)}"
            raise failure(offer.plugin, reason, f"give it what {kind.__name__} in scrkit.plugin has")
    return made


def _lacking(made: object, kind: type) -> list[str]:
    """Return what *made* lacks of the methods of *kind*, a Protocol."""
    methods = [name for name, value in vars(kind).items() if callable(value) and _is_method(name)]
    return [name for name in methods if not callable(getattr(made, name, None))]


def _is_method(name: str) -> bool:
    """Return whether *name* is that of a method which its author wrote."""
    return name == "__call__" or not name.startswith("_")
