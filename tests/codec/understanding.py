"""Somebody who understands every phrase in the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.model import Deadline, Owner, Unclear

if TYPE_CHECKING:
    from datetime import date


class Agreeable:
    """Takes every deadline for unclear, and every owner for a post of that name."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, date | None]] = []
        self.boards: list[str | None] = []

    def of(self, board: str | None) -> Agreeable:
        """Remember the board."""
        self.boards.append(board)
        return self

    def deadline(self, phrase: str, *, dated: date | None) -> Deadline:
        """Return an unclear deadline."""
        self.asked.append((phrase, dated))
        return Unclear(said=phrase, rule="agreed")

    def owners(self, phrase: str) -> tuple[Owner, ...]:
        """Return a post for each part of *phrase* between semicolons; nobody for ``nobody``."""
        if phrase == "nobody":
            return ()
        return tuple(Owner(said=part, post=part) for part in phrase.split(";"))
