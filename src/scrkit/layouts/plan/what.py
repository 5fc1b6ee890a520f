"""What an entry says is to be done: its cells of actions, or what stands in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.language import read_acceptance_cell
from scrkit.layouts.kinds import needs_none
from scrkit.layouts.plan.cells import Cells
from scrkit.layouts.plan.naming import called_of
from scrkit.layouts.plan.points import Point
from scrkit.layouts.plan.prose import prose

if TYPE_CHECKING:
    from scrkit.layouts.plan.entry import Entry
    from scrkit.model import Wordings


@frozen(kw_only=True)
class What:
    """The *points* that tell what is to be done, and the field that they stand in.

    *told* says that their words belong to the action; those of a recommendation or a view stand there.
    """

    points: tuple[Point, ...] = ()
    field: str | None = None
    told: bool = True


def what_of(entry: Entry, wordings: Wordings) -> What:
    """Return what is to be done by *entry*; no points where nothing is.

    Where no cell of actions says it and others say who or when, it is what the answer says, else the recommendation
    or the heading of the card; a recommendation that is refused asks for nothing, unless somebody answers by a day.
    """
    cells = Cells(entry=entry)
    points = cells.points("action")
    if points:
        return What() if _none_needed(cells) else What(points=points, field="action")
    stated = [read_acceptance_cell(cells.text(name), wordings=wordings) for name in ("acceptance", "response")]
    refused = "not_accepted" in {one.acceptance for one in stated}
    if not cells.acts or (refused and not _done_instead(cells)):
        return What()
    if entry.named("response"):
        view = stated[1].acceptance != "not_stated"
        return What(points=cells.points("response"), field="response", told=not view)
    for cell in entry.named("recommendation"):
        text = prose(cell.blocks, number=entry.number)
        return What(points=(Point(text=text, at=cell.at),), field="recommendation", told=False)
    named = called_of(entry)
    return What(points=(Point(text=named.title, at=entry.at),), field="heading", told=False) if named.headed else What()


def _done_instead(cells: Cells) -> bool:
    """Whether an answer that refuses has an owner and a day all the same: something else is done."""
    owned = all(map(cells.text, ("response", "owner")))
    return owned and any(map(str.isdecimal, cells.text("deadline")))


def _none_needed(cells: Cells) -> bool:
    """Whether the cell of actions says that none is needed, and no other says who or when."""
    return needs_none(cells.text("action")) and not any(map(cells.text, ("owner", "deadline")))
