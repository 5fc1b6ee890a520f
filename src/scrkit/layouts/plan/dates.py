"""The date cell of an entry: one date for all its actions, or a list that pairs with them, or with milestones."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.layouts.plan.pairing import pair
from scrkit.layouts.plan.points import Point, covers, is_list, whole
from scrkit.model import Dated, Deadline, NotSet, Unclear, words

if TYPE_CHECKING:
    from collections.abc import Sequence


UNPAIRED = "deadline.unpaired"
"""The rule of a deadline that stands in a list which pairs with nothing beside it."""

_SEVERAL = "/steps"
"""How the rule of a deadline ends that the language read from a list of dates."""


@frozen(kw_only=True)
class Due:
    """When something is due, and the point of the cell that says so."""

    deadline: Deadline
    point: Point


@frozen(kw_only=True)
class Dates:
    """The *points* of a date cell; *read* returns the deadline that words are."""

    points: tuple[Point, ...]
    read: Callable[[str], Deadline]

    @property
    def said(self) -> str:
        """All the words of the cell."""
        return whole(self.points)

    def several(self, actions: int) -> bool:
        """Whether the cell, beside so many *actions*, is a list of deadlines and not one that its lines only wrap."""
        if any(covers(point) for point in self._points):
            return True
        if is_list(self.points):
            return len(self.points) > 1 or self.points[0].number is not None
        if len(self.points) == 1 or not all(map(_stands, map(self.read, self._texts))):
            return False
        return not self._one or (actions == len(self.points) and not isinstance(self._together, Dated))

    @property
    def _texts(self) -> tuple[str, ...]:
        return tuple(point.words for point in self.points)

    @cached_property
    def _together(self) -> Deadline:
        """What the lines are as one."""
        return self.read(" ".join(point.printed for point in self.points))

    @property
    def _one(self) -> bool:
        """Whether the lines together are one deadline."""
        read = self._together
        if not all(words(text) for text in self._texts):
            return False
        return not isinstance(read, Unclear | NotSet) and not (read.rule or "").endswith(_SEVERAL)

    @cached_property
    def _points(self) -> tuple[Point, ...]:
        """The points, of which figures before a deadline that can be read are a part: "3-4 months"."""
        return tuple(
            evolve(point, spread=isinstance(self.read(point.words), Unclear)) if point.number is None else point
            for point in self.points
        )

    def shared(self) -> Deadline:
        """Return the one deadline of the cell."""
        only = len(self.points) == 1
        return self.read(self.points[0].words if only else self.said)

    def paired(self, numbers: Sequence[str | None]) -> tuple[Due, ...] | None:
        """Return what is due for each of the points with these *numbers*, None where the lists do not pair.

        Lines that are one deadline as well as several pair with nothing.
        """
        if not is_list(self.points) and self._one:
            return None
        found = pair(self._points, numbers, alike=True)
        due = {place: one for one in found or () for place in one.places}
        if len(due) != len(numbers):
            return None
        return tuple(Due(deadline=self.read(due[place].words), point=due[place].point) for place in range(len(numbers)))

    def unpaired(self) -> Unclear:
        """Return the deadline of everything beside a list that pairs with nothing."""
        return Unclear(said=self.said, reason="not_understood", rule=UNPAIRED)


def datable(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return *points* without those that have no word, unless they may stand for a date that is missing in a list."""
    worded = tuple(point for point in points if words(point.printed))
    return points if len(worded) > 1 else worded


def _stands(deadline: Deadline) -> bool:
    """Whether *deadline* says all of itself: no year is missing that the next line could hold."""
    if isinstance(deadline, Unclear):
        return deadline.reason == "impossible"
    if isinstance(deadline, NotSet):
        return deadline.said is None
    return not getattr(deadline, "inferred", ())
