"""Who answers for the actions of an entry: its cells of owners and supporters, read whole or in parallel lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.language import likely_owner, read_owners
from scrkit.layouts.plan.cells import Cells
from scrkit.layouts.plan.pairing import pair
from scrkit.layouts.plan.points import Point, is_list
from scrkit.layouts.plan.told import Told
from scrkit.model import Owner, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrkit.model import Span


@frozen(kw_only=True)
class People:
    """Reads the cells of one entry that name people, by the words of *vocabulary*; *told* keeps their words.

    *above* are the owners of the entry above, *section* those whom the heading over the entry names.
    """

    cells: Cells
    told: Told
    vocabulary: Vocabulary
    above: tuple[Owner, ...] = ()
    section: tuple[Owner, ...] = ()

    def owners(self, numbers: Sequence[str | None]) -> tuple[tuple[Owner, ...], ...]:
        """Return the owners of each of the actions with these *numbers*, those who support among them."""
        named = self._owners(numbers)
        support = self._whole("support")
        if not support:
            return named
        helping = tuple(evolve(owner, role=owner.role or "support") for owner in support)
        return tuple((*(evolve(owner, role=owner.role or "lead") for owner in owners), *helping) for owners in named)

    def recipients(self) -> tuple[Owner, ...]:
        """Return who receives the report of the actions."""
        return self._whole("reports_to")

    def _owners(self, numbers: Sequence[str | None]) -> tuple[tuple[Owner, ...], ...]:
        if not self.cells.text("owner"):
            above = self.above if self.cells.as_above("owner") else ()
            return (above or self.section,) * len(numbers)
        points = self.cells.plain("owner")
        if len(numbers) > 1 and is_list(points) and any(point.number for point in points):
            paired = self._paired(points, numbers)
            if paired is not None:
                return paired
            self.told.notice(
                "pairing",
                f"the numbered owners do not pair with the {len(numbers)} actions: each is taken for all of them",
                self.cells.text("owner"),
                self.cells.at("owner"),
            )
        return (self._whole("owner", above=self.above),) * len(numbers)

    def _paired(self, points: tuple[Point, ...], numbers: Sequence[str | None]) -> tuple[tuple[Owner, ...], ...] | None:
        """Return the owners of each action by its number, None where the lists do not pair."""
        found = pair(points, numbers)
        by_place = {place: one for one in found or () for place in one.places}
        if len(by_place) != len(numbers):
            return None
        for one in found or ():
            self.told.tell(one.places[0], one.point.label or "")
        read = {id(one): self._read(one.words, one.point.at, one.places[0]) for one in by_place.values()}
        return tuple(read[id(by_place[place])] for place in range(len(numbers)))

    def _whole(self, name: str, *, above: tuple[Owner, ...] = ()) -> tuple[Owner, ...]:
        """Return whom all the cells of that *name* name."""
        said, at = self.cells.text(name), self.cells.at(name)
        if not said:
            return ()
        if not self.cells.as_above(name):
            return self._columns(name) or self._read(said, at, 0, listed=self.cells.listed(name))
        self.told.leave(said, at)
        text = "the owners are those of the entry above" if above else "no owner stands above"
        self.told.notice("owner", text, said, at)
        return above

    def _columns(self, name: str) -> tuple[Owner, ...]:
        """Return whom several cells of that *name* name, each by itself: an agency's, its officer's; else nobody."""
        named = self.cells.entry.named(name)
        read = [read_owners(one.text, vocabulary=self.vocabulary).owners for one in named]
        if len(named) == 1 or not all(read):
            return ()
        self.told.tell(0, self.cells.text(name))
        return tuple(owner for owners in read for owner in owners)

    def _read(self, said: str, at: Span, place: int, *, listed: str | None = None) -> tuple[Owner, ...]:
        """Return whom the words *said* name; those of nobody, and those that are not understood, are left.

        *listed* are the same words with their bullets.
        """
        read = read_owners(listed or said, vocabulary=self.vocabulary)
        if read.owners:
            self.told.tell(place, said)
            return read.owners
        likely = None if read.understood else likely_owner(said, vocabulary=self.vocabulary)
        if likely:
            self.told.tell(place, said)
            return (likely,)
        self.told.leave(said, at)
        if not read.understood:
            self.told.notice("owner", f"the owner was not understood: {read.reason}", said, at)
        return ()
