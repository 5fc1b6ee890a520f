"""An action from its paragraph: who, for whom, by when, in how many steps.

Words about who oversees the plan are no part of what is to be done, and a date in the past tense ("published in May
2011") is background: neither gives a deadline.
"""

from __future__ import annotations

import itertools
import re
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.language import (
    Found,
    Names,
    Parties,
    find_deadlines,
    find_hanging,
    find_oversight,
    find_parties,
    find_references,
    fold,
    sentences,
)
from scrkit.layouts.beside_dates import limited, worked
from scrkit.model import Action, Dated, Deadline, NotSet, Owner, Recurring, Step, bounds

if TYPE_CHECKING:
    from scrkit.layouts.section import Group

_JOINT = re.compile(r"[.;]\s+|,?\s+and\s+$|,?\s+and\s+(?=(?:this|it|then|will|the|to|a|an)\b)|,\s+(?=then\b)")
_PARTICIPLE = re.compile(r"\b(?P<word>\w+(?:ed|en)|held|made|sent|set out|led)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_NO_PARTICIPLE = frozenset(
    "children even feed garden hundred indeed kitchen men need often open seven speed ten then when women".split()  # noqa: SIM905 - a list of words
)
_PAST = re.compile(r"\b(?:was|were|has|have|had)\s+(?:been\s+)?(?:\w+ly\s+)?$", re.IGNORECASE)
_LIMITS = frozenset({"deadline.by", "deadline.before"})
"""Rules of dates that a participle leads to ("completed by July") unless the sentence is in the past tense."""

_TO_COME = re.compile(r"\b(?:be|being)\s+(?:\w+\s+(?:and\s+|or\s+|,\s*)?){0,3}$", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|following|after)\s+(?:(?!\d{4}\b)[\w'\u2019-]+\s+){0,6}$", re.IGNORECASE)
_SAYS = re.compile(r"\b(?:scheduled|planned|due|expected|required|requested|needed|intended|agreed)\s*$", re.IGNORECASE)


_NEVER = (None, None)
"""The bounds of a deadline without days."""


@frozen(kw_only=True)
class ActionDrafter:
    """Makes actions of one document: its *names*, the numbers of its paragraphs, and its own date."""

    names: Names
    numbers: frozenset[str]
    dated: date | None = None

    def draft(self, group: Group, *, ident: str, lesson: str | None) -> Action:
        """Return the action in *group*; what it inherits is settled once every action is known."""
        text = "\n\n".join(group.paragraphs)
        items = group.items
        if not text:
            text, items = "\n".join(items), ()
        doing = self._doing(text)
        dates = self._dates(doing)
        pieces = [(doing[start:end], found) for start, end, found in _pieces(doing, dates)]
        pieces += [(item, found) for item in items for found in self._dates(item) if bounds(found.deadline) != _NEVER]
        action = Action(
            id=ident,
            number=group.number,
            label=group.label if group.label != group.number else None,
            lesson=lesson,
            text="\n\n".join((text, *group.asides)),
            items=items,
            references=find_references(group.text, self.numbers),
            at=group.at,
        )
        parties = find_parties(doing, self.names, dates)
        if len(pieces) > 1:
            return self._in_steps(action, pieces, parties)
        return evolve(
            action,
            owners=parties.owners,
            reports_to=parties.reports_to,
            deadline=pieces[0][1].deadline if pieces else find_hanging(doing, self.names.vocabulary) or NotSet(),
        )

    def _dates(self, text: str) -> tuple[Found, ...]:
        """Return the deadlines in *text*, background left out and each recurrence with its bounds."""
        found = tuple(date for date in self._deadlines(text) if not _background(text, date))
        return worked(text, _merged(limited(text, found)))

    def _deadlines(self, text: str) -> tuple[Found, ...]:
        """Return every deadline in *text*."""
        return find_deadlines(text, dated=self.dated, conventions=self.names.vocabulary.conventions)

    def _doing(self, text: str) -> str:
        """Return *text* with the sentences about oversight blanked, every other character where it was."""
        for sentence in sentences(text):
            if find_oversight(sentence.text, self.names):
                end = sentence.start + len(sentence.text)
                text = text[: sentence.start] + " " * len(sentence.text) + text[end:]
        return text

    def only_oversight(self, group: Group) -> bool:
        """Whether all that *group* says is who oversees the plan."""
        return not self._doing("\n\n".join(group.paragraphs)).strip() and bool(group.paragraphs)

    def _in_steps(self, action: Action, pieces: list[tuple[str, Found]], whole: Parties) -> Action:
        """Return *action* with one step for each of its dates; *whole* are the parties of all its text."""
        steps: list[Step] = []
        for place, (piece, found) in enumerate(pieces, start=1):
            parties = find_parties(piece, self.names, self._deadlines(piece))
            steps.append(
                Step(
                    id=f"{action.id}/{place}",
                    text=piece.strip(" ,;\n"),
                    owners=parties.owners,
                    reports_to=parties.reports_to,
                    deadline=found.deadline,
                )
            )
        return evolve(
            action,
            owners=_once((*(owner for step in steps for owner in step.owners), *whole.owners)),
            reports_to=_once((*(owner for step in steps for owner in step.reports_to), *whole.reports_to)),
            steps=tuple(steps),
            deadline=_last(steps),
        )


def _last(steps: list[Step]) -> Deadline:
    """Return the deadline of the last of *steps*, unless an earlier one goes on for longer."""
    ends = [bounds(step.deadline)[1] for step in steps]
    last = ends[-1]
    longer = [place for place, end in enumerate(ends) if last and end and end > last]
    return steps[longer[-1] if longer else -1].deadline


def _once(owners: tuple[Owner, ...]) -> tuple[Owner, ...]:
    """Return *owners*, each name once, in the order of the steps."""
    return tuple({fold(owner.said): owner for owner in reversed(owners)}.values())[::-1]


def _pieces(text: str, dates: tuple[Found, ...]) -> list[tuple[int, int, Found]]:
    """Return the piece of *text* that each date stands in: parted at the last joint between one date and the next."""
    if not dates:
        return []
    cuts = [0]
    for before, after in itertools.pairwise(dates):
        joints = [
            joint.start() + (joint.group()[0] in ".;") for joint in _JOINT.finditer(text, before.end, after.start)
        ]
        cuts.append(joints[-1] if joints else before.end)
    return [
        (start + _lead(text[start:end]), end, found)
        for start, end, found in zip(cuts, (*cuts[1:], len(text)), dates, strict=True)
    ]


def _lead(piece: str) -> int:
    """Return how many characters at the start of *piece* only join it to what stands before."""
    found = re.match(r"[\s,;.]*(?:and\s+)?", piece)
    return found.end() if found else 0


def _merged(dates: tuple[Found, ...]) -> tuple[Found, ...]:
    """Return *dates* with "until" and "from" taken into the recurrence that they bound."""
    merged: list[Found] = []
    for found in dates:
        before = merged[-1].deadline if merged else None
        if isinstance(before, Recurring) and isinstance(found.deadline, Dated):
            bounded = _bounded(before, found.deadline)
            if bounded is not None:
                merged[-1] = evolve(merged[-1], deadline=bounded)
                continue
        merged.append(found)
    return tuple(merged)


def _bounded(rhythm: Recurring, bound: Dated) -> Recurring | None:
    """Return *rhythm* with the start or end that *bound* gives, None where it gives neither."""
    said = f"{rhythm.said} \u2026 {bound.said}"
    if (
        bound.rule == "deadline.until"
        and rhythm.end is None
        and (rhythm.start or date.min) <= (bound.latest or date.max)
    ):
        return evolve(rhythm, said=said, end=bound.latest)
    if (
        bound.rule == "deadline.from"
        and rhythm.start is None
        and (bound.earliest or date.min) <= (rhythm.end or date.max)
    ):
        return evolve(rhythm, said=said, start=bound.earliest)
    return None


def _background(text: str, found: Found) -> bool:
    """Whether the words before a date say that it is past and no deadline: "the review published in May 2011"."""
    before = text[max(0, found.start - 80) : found.start]
    if _SINCE.search(before) and isinstance(found.deadline, Dated):
        return True
    participle = _PARTICIPLE.search(before)
    if participle is None or participle["word"].lower() in _NO_PARTICIPLE or not isinstance(found.deadline, Dated):
        return False
    lead = before[: participle.start()]
    if found.deadline.rule in _LIMITS:
        return bool(_PAST.search(lead))
    return not _SAYS.search(before) and not _TO_COME.search(lead)
