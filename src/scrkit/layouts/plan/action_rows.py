"""The actions of one entry: what is to be done, with what the cells beside it say of each."""

from __future__ import annotations

from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from scrkit.language import default_wordings, find_deadlines, find_references, read_deadline
from scrkit.layouts.plan.acts import Act, Acts, acts_of, with_milestones
from scrkit.layouts.plan.building import Building, Placed
from scrkit.layouts.plan.cells import OWNED, Cells
from scrkit.layouts.plan.dates import Dates, datable
from scrkit.layouts.plan.naming import pointers
from scrkit.layouts.plan.numbering import Numbering, number_in
from scrkit.layouts.plan.pairing import pair
from scrkit.layouts.plan.people import People
from scrkit.layouts.plan.points import Point, whole
from scrkit.layouts.plan.progress import Progress
from scrkit.layouts.plan.prose import says_only
from scrkit.layouts.plan.told import Told
from scrkit.layouts.plan.what import What
from scrkit.layouts.section import Group
from scrkit.model import (
    Action,
    Block,
    Deadline,
    NotSet,
    Owner,
    Reference,
    Reported,
    Span,
    Step,
    Unclear,
    Unknown,
    Vocabulary,
    Wordings,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.layouts.action_draft import ActionDrafter
    from scrkit.layouts.plan.entry import KeyEntry


_REASONS: dict[Unknown, str] = {
    "impossible": ": there is no such date",
    "broken_range": ": its range does not hold together",
    "vague": ": it is too vague to give a day",
    "not_understood": "",
}
"""Why a deadline was not understood, for a notice."""


@frozen(kw_only=True)
class Row:
    """One entry: its *cells*, *what* is to be done, its *lesson*.

    *number* is that of its one action where it has no recommendation of its own. *section* are the owners whom the
    heading over it names.
    """

    cells: Cells
    what: What
    lesson: Building | None = None
    number: str | None = None
    section: tuple[Owner, ...] = ()


@frozen(kw_only=True)
class Beside:
    """What the cells of one entry say of each of its actions, in their order.

    *labelled* says that their numbers are the labels before their own words.
    """

    numbers: tuple[str | None, ...]
    labelled: bool
    owners: tuple[tuple[Owner, ...], ...]
    reports_to: tuple[Owner, ...]
    milestones: tuple[tuple[str, ...], ...]
    evidence: tuple[tuple[str, ...], ...]
    reported: tuple[tuple[Reported, ...], ...]


@define(kw_only=True)
class ActionRows:
    """Makes the actions of one plan, entry by entry in their order.

    *numbering* tells which numbers are those of actions, *recommendations* are those of its lessons, *key* is its key
    of progress.
    """

    vocabulary: Vocabulary
    prose: ActionDrafter
    numbering: Numbering = field(factory=Numbering)
    recommendations: frozenset[str] = frozenset()
    key: tuple[KeyEntry, ...] = ()
    placed: Placed = field(factory=Placed)
    told: Told = field(factory=Told)
    _owners: tuple[Owner, ...] = ()
    _deadline: Deadline = field(factory=NotSet)

    @cached_property
    def wordings(self) -> Wordings:
        """The words of facts that scrkit ships, and those that the boards add."""
        return default_wordings().plus(self.vocabulary.wordings)

    @cached_property
    def _deadlines(self) -> Callable[[str], Deadline]:
        """What reads a date cell: a plan has the same few dates over and over."""
        return lru_cache(maxsize=1024)(partial(read_deadline, vocabulary=self.vocabulary, dated=self.prose.dated))

    def _spoken(self, sentence: str) -> tuple[Deadline, ...]:
        """Return the deadlines in a *sentence*."""
        found = find_deadlines(sentence, dated=self.prose.dated, conventions=self.vocabulary.conventions)
        return tuple(one.deadline for one in found)

    def draft(self, row: Row) -> tuple[Action, ...]:
        """Return the actions of *row*."""
        if not row.what.points:
            self._leave(row)
            return ()
        self.told.beside.clear()
        found = self._acts(row)
        beside = self._beside(row, found)
        actions = tuple(self._made(row, act, beside, place) for place, act in enumerate(found.acts))
        self._owners, self._deadline = actions[-1].owners, actions[-1].deadline
        return actions

    def _leave(self, row: Row) -> None:
        """Keep the words of cells about an action that nothing tells."""
        for one in row.cells.entry.fields:
            none_needed = one.name == "action" and row.lesson is not None
            if one.name in {*OWNED, "action", "action_number"} and not none_needed:
                self.told.leave(one.text, one.at)

    def _beside(self, row: Row, found: Acts) -> Beside:
        """Return what the cells of *row* say of the actions *found*."""
        labels = [act.number for act in found.acts]
        people = People(
            cells=row.cells, told=self.told, vocabulary=self.vocabulary, above=self._owners, section=row.section
        )
        progress = Progress(
            cells=row.cells,
            told=self.told,
            key=self.key,
            conventions=self.vocabulary.conventions,
            wordings=self.wordings,
            dated=self.prose.dated,
        )
        return Beside(
            numbers=self._numbers(row, found.acts),
            labelled=not row.cells.text("action_number") and not (row.number and row.cells.text("number")),
            owners=people.owners(labels),
            reports_to=people.recipients(),
            milestones=self._milestones(row.cells, found, labels),
            evidence=progress.evidence(labels),
            reported=progress.reported(labels),
        )

    def _made(self, row: Row, act: Act, beside: Beside, place: int) -> Action:
        """Return the action *act* at *place* in *row*, recorded as a paragraph."""
        number = beside.numbers[place]
        ident = self.placed.name("action", row.lesson, number if number in self.numbering.real else None)
        action = self._action(act, ident, number, row)
        said = row.cells.text("owner") or row.section or beside.owners[place]
        self._put(row, act, beside, place, ident)
        return evolve(
            action,
            owners=beside.owners[place] if said else action.owners,
            reports_to=beside.reports_to or action.reports_to,
            items=(*action.items, *beside.milestones[place]),
            references=self._references(row, act, beside.reported[place]),
            evidence=beside.evidence[place],
            reported=beside.reported[place],
        )

    def _references(self, row: Row, act: Act, reported: tuple[Reported, ...]) -> tuple[Reference, ...]:
        """Return what *act* refers to, and what its progress points to in place of an answer."""
        others = self.recommendations - {row.lesson.number if row.lesson else None}
        said = "\n".join((act.printed, *(one.text for one in reported if one.text)))
        found = (*find_references(act.printed, self.prose.numbers), *pointers(said, others))
        return tuple({one.to: one for one in reversed(found)}.values())[::-1]

    def _put(self, row: Row, act: Act, beside: Beside, place: int, ident: str) -> None:
        """Record the paragraph of *act*: what is to be done and the cells beside it."""
        printed = act.printed if row.what.told else ""
        number = beside.numbers[place]
        if beside.labelled and number and act.label and says_only(act.label, number):
            printed = printed.removeprefix(act.label).strip()
        text = "\n".join((printed, *self.told.beside.get(place, ()))).strip()
        told = text if words(text) else number or ""  # a number that stands alone is kept as well
        self.placed.put(ident, ("action",), told, act.at, number=number, lesson=row.lesson)

    def _acts(self, row: Row) -> Acts:
        """Return the actions of *row* with their deadlines; a list beside one number of its own is one action."""
        cells, points = row.cells, row.what.points
        if len(cells.points("action_number")) == 1 and len(points) > 1:
            points = (Point(text=whole(points), at=points[0].at),)
        above = cells.as_above("deadline")
        printed = () if above else datable(cells.plain("deadline"))
        dates = Dates(points=printed, read=self._deadlines)
        found = acts_of(points, dates, cells.points("milestones"), cells.points("owner"))
        if dates.points:
            found = with_milestones(found, cells.points("milestones"), self._spoken)
        for place, said in found.due:
            self.told.tell(place, said)
        at, said = cells.at("deadline"), cells.text("deadline")
        if above:
            self.told.leave(said, at)
            if said:
                self.told.notice("deadline", "the deadline is that of the entry above", said, at)
            return evolve(found, acts=tuple(evolve(act, deadline=self._deadline) for act in found.acts))
        self._say(found, len(dates.points), at)
        return found

    def _say(self, found: Acts, count: int, at: Span) -> None:
        """Say which deadlines were not understood, and which lists do not pair."""
        if not found.paired:
            text = f"the dates do not pair with the actions: {count} dates, actions {len(found.acts)}"
            self.told.notice("pairing", text, found.due[0][1], at)
            return
        for deadline in (due for act in found.acts for due in ([one for _, one in act.steps] or [act.deadline])):
            if isinstance(deadline, Unclear):
                text = f"the deadline was not understood{_REASONS[deadline.reason]}"
                self.told.notice("deadline", text, deadline.said, at)

    def _milestones(self, cells: Cells, found: Acts, labels: list[str | None]) -> tuple[tuple[str, ...], ...]:
        """Return the milestones that are no steps: sub-points of the action that they pair with, else of the first."""
        points = cells.points("milestones")
        if found.stepped:
            self.told.tell(0, whole(points))
            return ((),)
        items: list[tuple[str, ...]] = [() for _ in labels]
        paired = pair(points, labels) if len(labels) > 1 else None
        for place, point in [(one.places[0], one.point) for one in paired or ()] or [(0, point) for point in points]:
            self.told.tell(place, point.printed)
            items[place] = (*items[place], point.printed)
        return tuple(items)

    def _numbers(self, row: Row, acts: tuple[Act, ...]) -> tuple[str | None, ...]:
        """Return the number that the document gives each of *acts*."""
        points = row.cells.points("action_number")
        if points and len(points) == len(acts):
            return tuple(map(self._column_number, points, range(len(points))))
        for point in points:
            self.told.leave(point.printed, point.at)
        if row.number and len(acts) == 1:
            return (row.number,)
        return tuple(act.number if row.what.field == "action" else None for act in acts)

    def _column_number(self, point: Point, place: int) -> str | None:
        """Return the number that a column of numbers gives the action at *place*."""
        number = number_in(point.number, point.text)
        if number not in self.numbering.column or words(number) != words(point.printed):
            self.told.tell(place, point.printed)
        return number or None

    def _action(self, act: Act, ident: str, number: str | None, row: Row) -> Action:
        """Return the action of *act*; its own sentences tell its deadline where no cell does."""
        action = Action(
            id=ident,
            number=number,
            lesson=row.lesson.number if row.lesson else None,
            text=act.text,
            items=act.items,
            deadline=act.deadline,
            steps=tuple(
                Step(id=f"{ident}/{place}", text=said, deadline=deadline)
                for place, (said, deadline) in enumerate(act.steps, start=1)
            ),
            at=act.at,
        )
        drafted = self.prose.draft(_group(act.text, act.items, act.at), ident=ident, lesson=action.lesson)
        action = evolve(action, owners=drafted.owners, reports_to=drafted.reports_to)
        if row.cells.text("deadline") or row.cells.as_above("deadline"):
            return action
        return evolve(action, deadline=drafted.deadline, steps=drafted.steps)


def _group(text: str, items: tuple[str, ...], at: Span) -> Group:
    """Return a paragraph of *text* and its *items*, as prose has them."""
    blocks = (Block(kind="paragraph", text=text, at=at), *(Block(kind="item", text=item, at=at) for item in items))
    return Group(number=None, label=None, part="action", blocks=blocks)
