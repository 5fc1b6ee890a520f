"""What is to be done: the actions in the cells of one entry, each with its deadline and its dated steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from scrkit.layouts.plan.pairing import pair
from scrkit.layouts.plan.points import Point, is_list, whole
from scrkit.model import Deadline, NotSet, Span, bounds

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.layouts.plan.dates import Dates, Due


@frozen(kw_only=True)
class Act:
    """One action: its *label* and *number* as printed, its *text* and *items*, and all that it *printed*.

    *steps* are the dated parts, each with its text.
    """

    label: str | None = None
    number: str | None = None
    text: str
    items: tuple[str, ...] = ()
    printed: str
    at: Span
    deadline: Deadline = field(factory=NotSet)
    steps: tuple[tuple[str, Deadline], ...] = ()


@frozen(kw_only=True)
class Acts:
    """The actions of an entry, *due* tells which words of the date cell belong to each.

    *paired* says that the date cell could be read, *stepped* that the milestones are steps.
    """

    acts: tuple[Act, ...]
    due: tuple[tuple[int, str], ...] = ()
    paired: bool = True
    stepped: bool = False


def acts_of(points: tuple[Point, ...], dates: Dates, milestones: tuple[Point, ...], owners: tuple[Point, ...]) -> Acts:
    """Return the actions in *points*, with what *dates* say of each; *milestones* and *owners* may stand parallel."""
    acts = tuple(map(_act, points)) if is_list(points) else _of_prose(points, dates, owners)
    if not dates.points:
        return Acts(acts=acts)
    if not dates.several(len(acts)):
        deadline = dates.shared()
        return Acts(acts=tuple(evolve(act, deadline=deadline) for act in acts), due=((0, dates.said),))
    found = dates.paired([act.number for act in acts])
    if found is not None:
        dated = tuple(evolve(act, deadline=due.deadline) for act, due in zip(acts, found, strict=True))
        return Acts(acts=dated, due=_words(found))
    parts = milestones or (points[1:] if len(acts) == 1 and acts[0].items else ())
    steps = dates.paired([part.number for part in parts]) if len(parts) > 1 else None
    if steps is not None:
        return Acts(acts=(_stepped(points, acts, parts, steps),), due=((0, dates.said),), stepped=bool(milestones))
    unclear = tuple(evolve(act, deadline=dates.unpaired()) for act in acts)
    return Acts(acts=unclear, due=((0, dates.said),), paired=False)


def with_milestones(found: Acts, milestones: tuple[Point, ...], read: Callable[[str], tuple[Deadline, ...]]) -> Acts:
    """Return *found* with its *milestones* as steps, where it is one action without any and each tells its own day.

    *read* returns the deadlines in a sentence.
    """
    if found.stepped or len(found.acts) != 1 or found.acts[0].steps:
        return found
    told = [(point.words, [due for due in read(point.words) if bounds(due)[1]]) for point in milestones]
    if not told or any(len(dates) != 1 for _, dates in told):
        return found
    steps = tuple((said, dates[0]) for said, dates in told)
    return evolve(found, acts=(evolve(found.acts[0], steps=steps),), stepped=True)


def _act(point: Point) -> Act:
    """Return the action that one *point* tells."""
    return Act(
        label=point.label,
        number=point.number,
        text=point.text,
        items=point.items,
        printed=point.printed,
        at=point.at,
    )


def _of_prose(points: tuple[Point, ...], dates: Dates, owners: tuple[Point, ...]) -> tuple[Act, ...]:
    """Return the actions in *points* that are no list: several only where the dates or the owners say so by count."""
    if any(point.listed for point in points):
        return (_led(points),)
    alone = [None] * len(points)
    numbered = is_list(owners) and any(point.number for point in owners)
    parallel = (dates.points and dates.several(len(points)) and dates.paired(alone)) or (
        numbered and pair(owners, alone)
    )
    if len(points) > 1 and parallel:
        return tuple(map(_act, points))
    text = "\n".join(point.text for point in points)
    label, number = (points[0].label, points[0].number) if len(points) == 1 else (None, None)
    return (Act(label=label, number=number, text=text, printed=whole(points), at=points[0].at),)


def _led(points: tuple[Point, ...]) -> Act:
    """Return the one action of a lead-in and the list under it."""
    first = next(place for place, point in enumerate(points) if point.listed)
    lead = "\n".join(point.text for point in points[:first])
    return Act(
        text=lead, items=tuple(point.printed for point in points[first:]), printed=whole(points), at=points[0].at
    )


def _stepped(points: tuple[Point, ...], acts: tuple[Act, ...], parts: tuple[Point, ...], due: tuple[Due, ...]) -> Act:
    """Return the one action whose *parts* have a date each; several *acts* beside other milestones are its items."""
    one = acts[0]
    if len(acts) > 1:
        one = Act(text="\n".join(point.printed for point in points), printed=whole(points), at=points[0].at)
    steps = tuple((part.words, found.deadline) for part, found in zip(parts, due, strict=True))
    return evolve(one, steps=steps, deadline=due[-1].deadline)


def _words(found: tuple[Due, ...]) -> tuple[tuple[int, str], ...]:
    """Return the printed words of each point once, at the first action that it belongs to."""
    return tuple(
        (place, due.point.printed)
        for place, due in enumerate(found)
        if all(due.point is not before.point for before in found[:place])
    )
