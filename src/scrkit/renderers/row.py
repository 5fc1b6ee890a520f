"""An action as one row of a plan: every cell as finished words, and the days by which the row can be sorted.

Imports the model and its neighbours ``day`` and ``due``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.model import Done, NotSet, Recurring, words
from scrkit.renderers.day import day_in_words
from scrkit.renderers.due import last_day, remarks, when_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scrkit.model import Action, Deadline, Owner, Reported

NOT_NAMED = "not named"
NOT_STATED = "not stated"
NOT_REPORTED = "not reported"

_COLOURS = frozenset({"r", "a", "g", "b", "red", "amber", "yellow", "green", "blue"})


@frozen(kw_only=True)
class Due:
    """One deadline of an action: *when* in plain words, *said* in the document's (blank where it has none).

    *step* is blank or the step that it belongs to ("Step 1"), *what* is that step's text. *remarks* says what was
    inferred or stays open. *day* is the last day, None where the deadline gives none; *recurring* is a deadline that
    comes back from a day given, and so has many days; *missing* says that there is no deadline at all, *settled* that
    nothing more need be said of the day: it is done, or comes back from a day given.
    """

    step: str = ""
    what: str = ""
    when: str
    said: str = ""
    remarks: tuple[str, ...] = ()
    day: date | None = None
    recurring: Recurring | None = None
    missing: bool = False
    settled: bool = False


@frozen(kw_only=True)
class Row:
    """One action: *reference* is the document's number or, where it has none, the id.

    *lead* and *reports_to* are lines, one for each owner or recipient, and say so where there is none; *unowned* and
    *undated* say the same as facts. *progress* are lines of what the document itself reports.
    """

    id: str
    reference: str
    text: str
    items: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    lead: tuple[str, ...]
    reports_to: tuple[str, ...]
    due: tuple[Due, ...]
    progress: tuple[str, ...]
    unowned: bool
    undated: bool

    @property
    def dayless(self) -> bool:
        """Whether it has a deadline from which nobody can tell a day: no end, no start, and not done."""
        return not self.undated and not any(due.day or due.settled for due in self.due)


def row_of(action: Action, actions: Mapping[str, Action], scale: tuple[str, ...] = ()) -> Row:
    """Return *action* as a row.

    *actions* are all of the review by id, for a deadline that it inherits; *scale* is the plan's own key of progress.
    """
    due = tuple(_dues(action, actions))
    return Row(
        id=action.id,
        reference=_reference(action),
        text=action.text,
        items=action.items,
        steps=tuple(f"{_step(place)}: {step.text}" for place, step in enumerate(action.steps, 1)),
        evidence=action.evidence,
        lead=_people(action.owners, [step.owners for step in action.steps]) or (NOT_NAMED,),
        reports_to=_people(action.reports_to, [step.reports_to for step in action.steps]) or (NOT_STATED,),
        due=due,
        progress=tuple(_progress(reported, scale) for reported in action.reported) or (NOT_REPORTED,),
        unowned=not action.owners,
        undated=all(one.missing for one in due),
    )


def _reference(action: Action) -> str:
    return action.number or action.id


def _step(place: int) -> str:
    return f"Step {place}"


def _people(owners: tuple[Owner, ...], of_steps: list[tuple[Owner, ...]]) -> tuple[str, ...]:
    return tuple(f"{_person(owner)}{_in_steps(owner, of_steps)}" for owner in owners)


def _person(owner: Owner) -> str:
    who = f"{owner.said} (everybody)" if owner.collective else owner.said
    return f"{owner.role.capitalize()}: {who}" if owner.role else who


def _in_steps(owner: Owner, of_steps: list[tuple[Owner, ...]]) -> str:
    """Say in which steps *owner* stands, unless that is all of them or none."""
    places = [str(place) for place, owners in enumerate(of_steps, 1) if owner in owners]
    if not places or len(places) == len(of_steps):
        return ""
    return f" ({'step' if len(places) == 1 else 'steps'} {', '.join(places)})"


def _dues(action: Action, actions: Mapping[str, Action]) -> Iterator[Due]:
    if action.steps:
        for place, step in enumerate(action.steps, 1):
            yield evolve(_due(step.deadline), step=_step(place), what=step.text)
    elif isinstance(action.deadline, NotSet) and action.inherits_deadline_from:
        yield _inherited(action.inherits_deadline_from, action.deadline, actions)
    else:
        yield _due(action.deadline)


def _due(deadline: Deadline) -> Due:
    recurring = deadline if isinstance(deadline, Recurring) and deadline.start else None
    return Due(
        when=when_in_words(deadline),
        said=deadline.said or "",
        remarks=remarks(deadline),
        day=last_day(deadline),
        recurring=recurring,
        missing=isinstance(deadline, NotSet),
        settled=isinstance(deadline, Done) or recurring is not None,
    )


def _inherited(parent: str, own: NotSet, actions: Mapping[str, Action]) -> Due:
    carried = _due(_carried(parent, actions))
    known = parent in actions
    when = f"with {_reference(actions[parent])}: {carried.when}" if known else f"with {parent}, not in this plan"
    return evolve(carried, when=when, said=own.said or "", missing=known and carried.missing)


def _carried(parent: str, actions: Mapping[str, Action]) -> Deadline:
    """Follow inheritance from action to action to the deadline at its end; a circle ends in none."""
    seen: set[str] = set()
    current: str | None = parent
    while current is not None and current in actions and current not in seen:
        seen.add(current)
        action = actions[current]
        if not isinstance(action.deadline, NotSet):
            return action.deadline
        current = action.inherits_deadline_from
    return NotSet()


def _progress(reported: Reported, scale: tuple[str, ...]) -> str:
    value = _status(reported.value, scale) if reported.value else ""
    said = ": ".join(part for part in (value, reported.text) if part) or NOT_REPORTED
    return f"{said} ({day_in_words(reported.on)})" if reported.on else said


def _status(value: str, scale: tuple[str, ...]) -> str:
    """Return *value* in the words of the plan's own key; a colour without a key says nothing, and that is said."""
    meant = next((entry for entry in scale if words(entry.casefold())[:1] == [value.casefold()]), None)
    if meant:
        return meant
    return f"{value} (no key given)" if value.casefold() in _COLOURS else value
