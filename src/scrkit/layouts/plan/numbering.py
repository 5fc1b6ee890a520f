"""After which of the numbers that a plan prints its actions are named: not after those of a list that starts anew.

A number of more than one part or with a letter is one ("2.1", "R3a"); a plain figure is one where no figure of its kind
comes twice.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.layouts.plan.cells import Cells

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.layouts.plan.entry import Entry, Plan


@frozen(kw_only=True)
class Numbering:
    """The numbers of actions: as *labels* in their cells, in a *column* of their own, or of whole *entries*."""

    labels: frozenset[str] = frozenset()
    column: frozenset[str] = frozenset()
    entries: frozenset[str] = frozenset()

    @property
    def real(self) -> frozenset[str]:
        """Those after which an action is named: they come once."""
        return self.labels | self.column | self.entries


def numbering_of(plan: Plan) -> Numbering:
    """Return the numbers of the actions in *plan*."""
    cells = [Cells(entry=entry) for entry in plan.entries]
    labels = [[point.number for point in one.points("action") if point.number] for one in cells]
    told = [number for numbers in labels for number in numbers]
    once = frozenset(number for number, times in Counter(told).items() if times == 1)
    run_on = sum(map(bool, labels)) > 1
    column = [number_in(point.number, point.text) for one in cells for point in one.points("action_number")]
    return Numbering(
        labels=frozenset(number for number in _real(told) & once if run_on or not number.isdecimal()),
        column=_real(column),
        entries=_real(entry.number for entry in plan.entries if entry.number and not recommends(entry)),
    )


def recommends(entry: Entry) -> bool:
    """Whether *entry* holds a recommendation of its own, or goes on with one."""
    told = any(map(entry.named, ("recommendation", "issue", "acceptance")))
    bare = entry.number is not None and any(one.name == "recommendation" for one in entry.fields)
    return entry.continues or entry.heading is not None or told or bare


def number_in(number: str | None, text: str) -> str:
    """Return the number that a cell of numbers prints, as label or as text."""
    return number or text.strip(" .:)(")


def _real(numbers: Iterable[str]) -> frozenset[str]:
    """Return those of *numbers* that are real: a plain figure only where none comes twice."""
    counted = Counter(numbers)
    again = any(times > 1 for number, times in counted.items() if number.isdecimal())
    return frozenset(number for number in counted if _parted(number) or (number.isdecimal() and not again))


def _parted(number: str) -> bool:
    """Whether *number* has more than one part, or a letter beside a figure."""
    return "." in number or (any(map(str.isalpha, number)) and any(map(str.isdecimal, number)))
