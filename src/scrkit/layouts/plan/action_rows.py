"""The actions of one entry: what is to be done, with what the cells beside it say of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from scrkit.language import find_references
from scrkit.layouts.plan.acts import Act, Acts, acts_of
from scrkit.layouts.plan.building import Building, Placed
from scrkit.layouts.plan.cells import OWNED, Cells
from scrkit.layouts.plan.dates import Dates
from scrkit.layouts.plan.naming import pointers
from scrkit.layouts.plan.people import People
from scrkit.layouts.plan.points import Point, whole
from scrkit.layouts.plan.progress import Progress
from scrkit.layouts.plan.prose import says_only
from scrkit.layouts.plan.told import Told
from scrkit.layouts.section import Group
from scrkit.model import Action, Block, Deadline, NotSet, Owner, Span, Step, Unclear, Vocabulary, words

if TYPE_CHECKING:
    from scrkit.layouts.action_draft import ActionDrafter
    from scrkit.layouts.plan.entry import Entry, KeyEntry


@define(kw_only=True)
class ActionRows:
    """Makes the actions of one plan, entry by entry in their order.

    *numbers* are the labels in cells of actions that are real numbers of the document, *recommendations* the numbers of
    its lessons, *key* its key of progress.
    """

    vocabulary: Vocabulary
    prose: ActionDrafter
    numbers: frozenset[str] = frozenset()
    recommendations: frozenset[str] = frozenset()
    key: tuple[KeyEntry, ...] = ()
    placed: Placed = field(factory=Placed)
    told: Told = field(factory=Told)
    _owners: tuple[Owner, ...] = ()
    _deadline: Deadline = field(factory=NotSet)

    def draft(
        self, entry: Entry, lesson: Building | None, instead: str | None, section: tuple[Owner, ...]
    ) -> tuple[Action, ...]:
        """Return the actions of *entry* in *lesson*; *instead* says what is to be done where no cell of actions does.

        *section* are the owners whom the heading over the entry names.
        """
        cells = Cells(entry=entry)
        points = cells.points("action")
        if not words(whole(points)):
            if not (instead and cells.acts):
                self._leave(entry)
                return ()
            points = (Point(text=instead, at=entry.at),)
        self.told.beside.clear()
        found = self._acts(cells, points)
        numbers = [act.number for act in found.acts]
        people = People(cells=cells, told=self.told, vocabulary=self.vocabulary, above=self._owners, section=section)
        progress = Progress(
            cells=cells,
            told=self.told,
            key=self.key,
            conventions=self.vocabulary.conventions,
            dated=self.prose.dated,
        )
        owners, recipients = people.owners(numbers), people.recipients()
        reported, evidence = progress.reported(numbers), progress.evidence(numbers)
        extra = self._milestones(cells, found)
        own = self._numbers(cells, found.acts, entry if lesson is None else None)
        actions: list[Action] = []
        for place, act in enumerate(found.acts):
            ident = self.placed.name("action", lesson, own[place])
            made = self._action(act, ident, own[place], lesson, written=not cells.text("deadline"))
            made = evolve(
                made,
                owners=owners[place] if cells.text("owner") or section or owners[place] else made.owners,
                reports_to=recipients or made.reports_to,
                items=(*made.items, *(extra if place == 0 else ())),
                evidence=evidence[place],
                reported=reported[place],
            )
            printed = "" if instead and not words(whole(cells.points("action"))) else act.printed
            if own[place] and act.label and says_only(act.label, own[place] or ""):
                printed = printed.removeprefix(act.label).strip()
            text = "\n".join((printed, *self.told.beside.get(place, ()))).strip()
            self.placed.put(ident, ("action",), text, act.at, number=own[place], lesson=lesson)
            actions.append(made)
        self._owners, self._deadline = actions[-1].owners, actions[-1].deadline
        return tuple(actions)

    def _leave(self, entry: Entry) -> None:
        """Keep the words of cells about an action that nothing names."""
        for one in entry.fields:
            if one.name in {*OWNED, "action", "action_number"}:
                self.told.leave(one.text, one.at)

    def _acts(self, cells: Cells, points: tuple[Point, ...]) -> Acts:
        """Return the actions in *points* with their deadlines."""
        above = cells.as_above("deadline")
        dates = Dates(
            points=() if above else cells.plain("deadline"),
            vocabulary=self.vocabulary,
            dated=self.prose.dated,
        )
        found = acts_of(points, dates, cells.points("milestones"), cells.points("owner"))
        for place, said in found.due:
            self.told.tell(place, said)
        at, said = cells.at("deadline"), cells.text("deadline")
        if above:
            self.told.leave(said, at)
            self.told.notice("deadline", "the deadline is that of the entry above", said, at)
            return evolve(found, acts=tuple(evolve(act, deadline=self._deadline) for act in found.acts))
        self._say(found, len(dates.points), at)
        return found

    def _say(self, found: Acts, count: int, at: Span) -> None:
        """Say which deadlines were not understood, and which lists do not pair."""
        if not found.paired:
            text = f"{len(found.acts)} actions and {count} dates do not pair"
            self.told.notice("pairing", text, found.due[0][1], at)
            return
        for deadline in (due for act in found.acts for due in ([one for _, one in act.steps] or [act.deadline])):
            if isinstance(deadline, Unclear):
                text = f"the deadline was not understood ({deadline.reason})"
                self.told.notice("deadline", text, deadline.said, at)

    def _milestones(self, cells: Cells, found: Acts) -> tuple[str, ...]:
        """Return the milestones that are no steps, which are sub-points of what is to be done."""
        points = cells.points("milestones")
        self.told.tell(0, whole(points))
        return () if found.stepped else tuple(point.printed for point in points)

    def _numbers(self, cells: Cells, acts: tuple[Act, ...], alone: Entry | None) -> list[str | None]:
        """Return the number that the document gives each of *acts*; *alone* is an entry outside lessons."""
        points = cells.points("action_number")
        if len(points) == len(acts):
            for place, point in enumerate(points):
                self.told.tell(place, point.printed)
            return [(point.number or point.text.strip(" .:)(")) or None for point in points]
        for point in points:
            self.told.leave(point.printed, point.at)
        own = [act.number if act.number in self.numbers else None for act in acts]
        if alone is not None and alone.number and len(acts) == 1:
            return [alone.number]
        return own

    def _action(self, act: Act, ident: str, number: str | None, lesson: Building | None, *, written: bool) -> Action:
        """Return the action of *act*; *written* says that its own sentences tell its deadline, no cell does."""
        text = act.text if words(act.text) else act.printed
        action = Action(
            id=ident,
            number=number,
            lesson=lesson.number if lesson else None,
            text=text,
            items=act.items,
            deadline=act.deadline,
            steps=tuple(
                Step(id=f"{ident}/{place}", text=said, deadline=deadline)
                for place, (said, deadline) in enumerate(act.steps, start=1)
            ),
            references=(
                *find_references(act.printed, self.prose.numbers),
                *pointers(act.printed, self.recommendations),
            ),
            at=act.at,
        )
        drafted = self.prose.draft(_group(text, act.items, act.at), ident=ident, lesson=action.lesson)
        action = evolve(action, owners=drafted.owners, reports_to=drafted.reports_to)
        return evolve(action, deadline=drafted.deadline, steps=drafted.steps) if written else action


def _group(text: str, items: tuple[str, ...], at: Span) -> Group:
    """Return a paragraph of *text* and its *items*, as prose has them."""
    blocks = (Block(kind="paragraph", text=text, at=at), *(Block(kind="item", text=item, at=at) for item in items))
    return Group(number=None, label=None, part="action", blocks=blocks)
