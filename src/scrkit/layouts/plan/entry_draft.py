"""The entries of a plan, one after the other: each recommendation a lesson, each row or card its actions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, field

from scrkit.language import find_measures, read_acceptance_cell, read_owners
from scrkit.layouts.plan.building import Building
from scrkit.layouts.plan.naming import called, called_of, numbered_by
from scrkit.layouts.plan.prose import prose, says_only
from scrkit.model import ActionTaken, Impact, Line, Passage, View, words

if TYPE_CHECKING:
    from scrkit.layouts.plan.action_rows import ActionRows
    from scrkit.layouts.plan.entry import Entry, Field
    from scrkit.model import Action, Block, Owner, Span

ABOUT = frozenset({"issue", "recommendation", "acceptance", "response", "outcome", "scope", "comment", "other"})
"""The fields that say something of a recommendation."""

_EXPECTED = re.compile(
    r"\b(?:expected|intended|desired|planned|anticipated|success|target|required|aims?)\b", re.IGNORECASE
)
_TO_COME = re.compile(r"\b(?:will|shall|should|to\s+be|ensure)\b", re.IGNORECASE)


@define(kw_only=True)
class EntryDrafter:
    """Makes lessons and actions of the entries of one plan, which must be given in their order."""

    rows: ActionRows
    lessons: list[Building] = field(factory=list)
    outside: list[Action] = field(factory=list)
    headings: list[Line] = field(factory=list)
    _current: Building | None = None
    _section: Block | None = None

    def add(self, entry: Entry) -> None:
        """Take *entry* in."""
        lesson = self._current = self._lesson_of(entry)
        self._section = entry.section
        told = self.rows.told
        for one in (one for one in entry.fields if one.blocks):
            if one.name == "number":
                self._head(*one.blocks)
            elif one.name in ABOUT and lesson is None:
                told.leave(prose(one.blocks), one.at)
            elif lesson is not None:
                self._field(one, entry, lesson)
        actions = self.rows.draft(entry, lesson, _fallback(entry), self._section_owners(entry))
        (lesson.actions if lesson else self.outside).extend(actions)

    def _lesson_of(self, entry: Entry) -> Building | None:
        """Return the lesson that *entry* belongs to, made of it or of its section if need be; None outside lessons."""
        if entry.continues:
            self._head(entry.heading)
            return self._current
        if (
            entry.heading
            or any(entry.named(name) for name in ("recommendation", "issue", "acceptance"))
            or self._bare(entry)
        ):
            return self._new(entry)
        if entry.section is not None and numbered_by(entry.section):
            return (
                self._current if self._current and entry.section is self._section else self._of_section(entry.section)
            )
        return None

    def _bare(self, entry: Entry) -> bool:
        """Whether *entry* numbers a recommendation whose cell is empty."""
        return entry.number is not None and any(one.name == "recommendation" for one in entry.fields)

    def _new(self, entry: Entry) -> Building:
        """Return the lesson that *entry* begins."""
        named = called_of(entry)
        made = self._begin(entry.number, named.title, entry.at)
        made.learning.extend(named.learning)
        if entry.heading and named.headed and not named.whole:
            self._passage(made, (entry.heading,), number=entry.number)
        else:
            self._head(entry.heading)
        return made

    def _of_section(self, section: Block) -> Building:
        """Return the lesson whose recommendation the heading *section* names."""
        number = numbered_by(section)
        named = called(section.text if words(section.text) else section.printed, number)
        made = self._begin(number, named.title, section.at)
        made.learning.extend(named.learning)
        return made

    def _begin(self, number: str | None, title: str, at: Span) -> Building:
        ident = self.rows.placed.register.fresh(f"lesson-{number or len(self.lessons) + 1}")
        self.lessons.append(Building(id=ident, number=number, title=title, at=at))
        return self.lessons[-1]

    def _head(self, *blocks: Block | None) -> None:
        """Keep *blocks* as headings."""
        self.headings.extend(Line(text=block.printed, at=block.at) for block in blocks if block)

    def _field(self, one: Field, entry: Entry, lesson: Building) -> None:
        """Take in a cell that says something of the recommendation."""
        match one.name:
            case "recommendation" | "issue":
                self._passage(lesson, one.blocks, number=entry.number)
            case "scope" | "comment" | "other":
                self._passage(lesson, one.blocks, label=one.label)
            case "acceptance":
                self._view(lesson, one)
            case "response":
                self._response(lesson, one)
            case "outcome":
                self._outcome(lesson, one)

    def _response(self, lesson: Building, one: Field) -> None:
        """Take in the answer to a recommendation: a view where it says that it is accepted, else what was done."""
        if read_acceptance_cell(one.text, wordings=self.rows.vocabulary.wordings).acceptance != "not_stated":
            self._view(lesson, one)
            return
        ident = self.rows.placed.name("action_taken", lesson)
        text = prose(one.blocks)
        self.rows.placed.put(ident, ("action_taken",), text, one.at, lesson=lesson)
        lesson.taken.append(ActionTaken(id=ident, text=text, at=one.at))

    def _view(self, lesson: Building, one: Field) -> None:
        stated = read_acceptance_cell(one.text)
        ident = self.rows.placed.name("view", lesson)
        text = prose(one.blocks)
        self.rows.placed.put(ident, ("view",), text, one.at, lesson=lesson)
        lesson.views.append(View(id=ident, text=text, at=one.at, acceptance=stated.acceptance, rule=stated.rule))
        if stated.acceptance == "not_stated":
            self.rows.told.notice("acceptance", "the cell does not say whether it is accepted", text, one.at)

    def _outcome(self, lesson: Building, one: Field) -> None:
        """Take in an outcome: an impact, unless it is only expected."""
        text = prose(one.blocks)
        if _EXPECTED.search(one.label or "") or _TO_COME.search(text):
            self._passage(lesson, one.blocks, label=one.label)
            return
        ident = self.rows.placed.name("impact", lesson)
        self.rows.placed.put(ident, ("impact",), text, one.at, lesson=lesson)
        lesson.impacts.append(Impact(id=ident, text=text, at=one.at, measures=find_measures(text)))

    def _passage(
        self, lesson: Building, blocks: tuple[Block, ...], *, number: str | None = None, label: str | None = None
    ) -> None:
        """Take *blocks* in as text of *lesson*, behind their *label*, with the *number* that is printed before them."""
        text, at = prose(blocks, number=number), blocks[0].at
        if not words(text):
            text = prose(blocks)
        own = number if number and says_only(blocks[0].label, number) else None
        ident = self.rows.placed.name("lesson", lesson)
        self.rows.placed.put(ident, ("lesson",), text, at, number=own, lesson=lesson)
        labelled = f"{label.rstrip(' :')}: {text}" if label and words(label) else text
        lesson.text.append(Passage(id=ident, number=own, text=labelled, at=at))

    def _section_owners(self, entry: Entry) -> tuple[Owner, ...]:
        """Return whom the heading over *entry* names."""
        if entry.section is None:
            return ()
        return read_owners(entry.section.text.rstrip(" :"), vocabulary=self.rows.vocabulary).owners


def _fallback(entry: Entry) -> str | None:
    """Return what is to be done where no cell of actions says it but others say who and when."""
    response = entry.named("response")
    said = response or entry.named("recommendation")
    return prose(said[0].blocks, number=entry.number) if said else None
