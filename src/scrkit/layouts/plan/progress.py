"""Progress, dates of completion and evidence that an entry prints, and the actions that they belong to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.language import StatusRead, find_days, read_status
from scrkit.layouts.plan.cells import Cells
from scrkit.layouts.plan.entry import KeyEntry
from scrkit.layouts.plan.pairing import Paired, pair
from scrkit.layouts.plan.points import Point, is_list, whole
from scrkit.layouts.plan.told import Told
from scrkit.model import Conventions, Reported, Wordings, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrkit.layouts.plan.entry import Field
    from scrkit.model import Dated


@frozen(kw_only=True)
class Progress:
    """Reads the cells of one entry that tell its progress; *key* is the plan's own, *dated* the document's date."""

    cells: Cells
    told: Told
    key: tuple[KeyEntry, ...]
    conventions: Conventions
    wordings: Wordings
    dated: date | None = None

    def reported(self, numbers: Sequence[str | None]) -> tuple[tuple[Reported, ...], ...]:
        """Return what is reported of each of the actions with these *numbers*."""
        statuses = self._by_place("status", numbers)
        told = self._by_place("progress", numbers)
        done = self._by_place("done_on", numbers)
        return tuple(
            (*_one(self._status(statuses[place]), self._told(told[place])), *map(self._done, done[place]))
            for place in range(len(numbers))
        )

    def evidence(self, numbers: Sequence[str | None]) -> tuple[tuple[str, ...], ...]:
        """Return the evidence of each of the actions with these *numbers*."""
        return tuple(tuple(one.words for one in found) for found in self._by_place("evidence", numbers))

    def _by_place(self, name: str, numbers: Sequence[str | None]) -> list[list[Paired]]:
        """Return what the cells of that *name* say of each action; a list that does not pair stays with the first."""
        found: list[list[Paired]] = [[] for _ in numbers]
        for points in self.cells.columns(name):
            for one in self._paired(name, points, numbers):
                self.told.tell(one.places[0], one.point.printed)
                for place in one.places:
                    found[place].append(one)
        return found

    def _paired(self, name: str, points: tuple[Point, ...], numbers: Sequence[str | None]) -> tuple[Paired, ...]:
        """Return *points* with their actions: paired, for all where they are no list, else for the first."""
        count, marked = len(numbers), is_list(points)
        everywhere = tuple(range(count))
        if count == 1:
            return _for_one(points)
        alike = name == "evidence" or all(self.status(point.words).rule for point in points)
        found = pair(points, numbers, alike=alike)
        if found is not None:
            return found
        if not any(point.listed for point in points) or (marked and len(points) == 1 and points[0].number is None):
            return (Paired(point=_joined(points), words=_joined(points).words, places=everywhere),)
        self.told.notice(
            "pairing",
            f"the {len(points)} points of {name} do not pair with the {count} actions: they stay with the first",
            whole(points),
            points[0].at,
        )
        return (Paired(point=_joined(points), words=whole(points), places=(0,)),)

    def status(self, text: str) -> StatusRead:
        """Return the status that *text* prints, by the plan's own key."""
        scale = tuple(entry.printed for entry in self.key)
        return read_status(text, scale=scale, dated=self.dated, conventions=self.conventions, wordings=self.wordings)

    def _told(self, found: list[Paired]) -> tuple[Reported, ...]:
        """Return what the cells of progress say."""
        return tuple(
            Reported(on=_day(read.on), value=read.value, text=one.words, at=one.point.at)
            for one, read in ((one, self.status(one.words)) for one in found)
        )

    def _status(self, found: list[Paired]) -> tuple[Reported, ...]:
        """Return what the cells of status say: their words, or a colour that the key explains."""
        said = self._told(found)
        for one, read in ((one, self.status(one.words)) for one in found):
            if read.rule is None or read.problems:
                problem = f": {', '.join(read.problems)}" if read.problems else ""
                self.told.notice("status", f"the status was not understood{problem}", one.words, one.point.at)
        return said or tuple(map(self._coloured, self._fills()))

    def _fills(self) -> tuple[Field, ...]:
        """Return the cells of status that are nothing but a colour."""
        return tuple(
            one for one in self.cells.entry.fields if one.name == "status" and one.fill and not words(one.text)
        )

    def _coloured(self, cell: Field) -> Reported:
        """Return what the colour of *cell* means by the key."""
        meant = [entry.printed for entry in self.key if entry.fill == cell.fill]
        if len(meant) != 1:
            text = f"a cell is coloured {cell.fill}, which the plan's key does not explain"
            self.told.notice("status", text, cell.fill or "", cell.at)
            return Reported(at=cell.at)
        return Reported(value=self.status(meant[0]).value or meant[0], at=cell.at)

    def _done(self, found: Paired) -> Reported:
        """Return when something was done."""
        read = self.status(found.words)
        days = [day.day for day in find_days(found.words, dated=self.dated, conventions=self.conventions) if day.day]
        on = _day(read.on) or (days[0] if len(days) == 1 else None)
        return Reported(on=on, value=read.value, text=found.words, at=found.point.at)


def _for_one(points: tuple[Point, ...]) -> tuple[Paired, ...]:
    """Return *points* for the one action there is: each item of a list apart, lines as a whole."""
    parts = points if is_list(points) else (_joined(points),)
    return tuple(Paired(point=point, words=point.words, places=(0,)) for point in parts)


def _joined(points: tuple[Point, ...]) -> Point:
    """Return *points* as one, all that they print in its text."""
    return points[0] if len(points) == 1 else Point(text=whole(points), at=points[0].at)


def _day(when: Dated | None) -> date | None:
    """Return the day that *when* is, None where it is none or several."""
    return when.latest if when and when.earliest == when.latest else None


def _one(status: tuple[Reported, ...], told: tuple[Reported, ...]) -> tuple[Reported, ...]:
    """Return the value of a status cell together with the words of the progress cell beside it."""
    if len(status) != 1 or len(told) != 1:
        return tuple(one for one in (*status, *told) if one.value or one.text)
    mark, report = status[0], told[0]
    lines = dict.fromkeys(text for text in (mark.text, report.text) if text and text != mark.value)
    return (evolve(report, value=mark.value or report.value, on=report.on or mark.on, text="\n".join(lines) or None),)
