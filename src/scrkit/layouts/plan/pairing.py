"""Parallel lists: which point of a cell belongs to which of the actions beside it.

Lists pair by their numbers or by their count, or they do not pair: that is said and never guessed.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.language import sort_key
from scrkit.layouts.plan.points import Point, covers, is_list

if TYPE_CHECKING:
    from collections.abc import Sequence


@frozen(kw_only=True)
class Paired:
    """A *point*, its *words* without the number that pairs it, and the places of the actions that it belongs to."""

    point: Point
    words: str
    places: tuple[int, ...]


def pair(points: tuple[Point, ...], numbers: Sequence[str | None], *, alike: bool = False) -> tuple[Paired, ...] | None:
    """Return the actions of each of *points*, None where the lists do not pair.

    *numbers* are those printed before the actions, None for one that has none. *alike* says that the points are a list
    although nothing marks them.
    """
    several = len(numbers) > 1
    by_number = _by_number(points, _places(numbers)) if several else None
    if by_number is not None:
        return by_number
    if len(points) == len(numbers) and (alike or is_list(points) or not several):
        numbered = several and any(covers(point) for point in points)
        if not numbered or _in_turn(points, numbers):
            return tuple(Paired(point=point, words=point.words, places=(place,)) for place, point in enumerate(points))
    return None


def _places(numbers: Sequence[str | None]) -> dict[str, int]:
    """Return the place of the action of each number: as printed where each has its own, else as counted."""
    printed = [number.lower() for number in numbers if number]
    counted = printed if len(set(printed)) == len(numbers) else [str(place + 1) for place in range(len(numbers))]
    return {number: place for place, number in enumerate(counted)}


def _by_number(points: tuple[Point, ...], places: dict[str, int]) -> tuple[Paired, ...] | None:
    """Return *points* paired by their own numbers, None where one has none, or one that no action has, or twice."""
    found: list[Paired] = []
    for point in points:
        covered = covers(point)
        if covered is None or not places.keys() >= set(covered[0]):
            return None
        found.append(Paired(point=point, words=covered[1], places=tuple(places[number] for number in covered[0])))
    used = [place for paired in found for place in paired.places]
    return tuple(found) if len(used) == len(set(used)) else None


def _in_turn(points: tuple[Point, ...], numbers: Sequence[str | None]) -> bool:
    """Whether the numbers of *points* are those of the actions in order, or rise beside actions that have none."""
    printed = [point.number for point in points]
    keys = [sort_key(number or "") for number in printed]
    return printed == list(numbers) or (not any(numbers) and all(one < two for one, two in pairwise(keys)))
