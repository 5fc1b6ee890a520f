"""The bodies that a document names, each with its other names there: reported, never rewritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.language import Names, fold
from scrkit.model import Body, Owner

if TYPE_CHECKING:
    from collections.abc import Iterable

_LOOSE = frozenset({"team", "local", "the", "and", "of", "for"})


def fold_bodies(
    owners: Iterable[Owner], spelt: Iterable[Body], board: tuple[str, ...], names: Names
) -> tuple[Body, ...]:
    """Return every body among *owners*, *spelt* and the *board*'s names, those of one body together.

    Two names are of one body where the document spells one out beside the other, or where they differ by nothing but
    commas, case, "the", "Team" or "Local".
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    known: dict[str, tuple[str, ...]] = {}

    def add(name: str, key: tuple[str, ...]) -> None:
        key = known.get(fold(name), key)
        known[fold(name)] = key
        if name not in groups.setdefault(key, []):
            groups[key].append(name)

    for name in board:
        add(name, ("board",))
    for body in spelt:
        if names.stands(body.name):
            key = known.get(fold(body.name)) or known.get(fold(body.aliases[0])) or _key(body.name)
            for name in body.names:
                add(name, key)
    for owner in owners:
        if owner.body:
            add(owner.body, _key(owner.body))
    return tuple(Body(name=found[0], aliases=tuple(found[1:])) for found in groups.values())


def _key(name: str) -> tuple[str, ...]:
    """Return what two names of one body share."""
    return tuple(word for word in fold(name).split() if word not in _LOOSE)
