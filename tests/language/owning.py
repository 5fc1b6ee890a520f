"""Owners as the tables of the tests write them, and as they are read."""

from __future__ import annotations

from scrkit.language import OwnersRead, default_vocabulary, read_owners

Told = tuple[str | None, str | None, str | None]
"""Post, body and role; everybody is ("*", None, role)."""

EVERYBODY: Told = ("*", None, None)


def post(title: str, role: str | None = None) -> Told:
    """A post without a body."""
    return title, None, role


def body(name: str, role: str | None = None) -> Told:
    """A body."""
    return None, name, role


def at(title: str, name: str, role: str | None = None) -> Told:
    """A post of a body."""
    return title, name, role


def read(phrase: str) -> OwnersRead:
    """Return what the words that come with the package make of *phrase*."""
    return read_owners(phrase, vocabulary=default_vocabulary())


def told(owners: OwnersRead) -> list[Told]:
    """Return *owners* as the tables write them."""
    return [("*" if owner.collective else owner.post, owner.body, owner.role) for owner in owners.owners]
