"""The entries of a plan, one after the other: each recommendation a lesson, each row or card its actions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, field

from scrkit.language import Stated, find_measures, read_acceptance_cell, read_owners, read_view
from scrkit.layouts.plan.action_rows import Row
from scrkit.layouts.plan.building import Building
from scrkit.layouts.plan.cells import Cells
from scrkit.layouts.plan.naming import called, called_of, numbered_by
from scrkit.layouts.plan.numbering import recommends
from scrkit.layouts.plan.prose import lines, prose, says_only
from scrkit.layouts.plan.what import what_of
from scrkit.model import ActionTaken, Impact, Line, Passage, View, words

if TYPE_CHECKING:
    from scrkit.layouts.plan.action_rows import ActionRows
    from scrkit.layouts.plan.entry import Entry, Field
    from scrkit.model import Action, Block, Owner, Span

_ABOUT = frozenset({"issue", "recommendation", "acceptance", "response", "outcome", "scope", "comment", "other"})
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
    _unnumbered: str | None = None

    def add(self, entry: Entry) -> None:
        """Take *entry* in."""
        before = len(self.lessons)
        lesson = self._current = self._lesson_of(entry)
        fresh = len(self.lessons) > before
        self._section = entry.section
        number = tuple(block for cell in entry.named("number") for block in cell.blocks)
        alone = entry.number is not None and words(prose(number)) == words(entry.number)
        self._unnumbered = entry.number if fresh and alone else None
        what = what_of(entry, self.rows.wordings)
        for one in entry.fields:
            if one.blocks and not (one.name == what.field and what.told):
                self._field(one, entry, lesson)
        own = None if recommends(entry) or entry.number not in self.rows.numbering.entries else entry.number
        owners = self._section_owners(entry)
        actions = self.rows.draft(Row(cells=Cells(entry=entry), what=what, lesson=lesson, number=own, section=owners))
        (lesson.actions if lesson else self.outside).extend(actions)
        kept = alone and ((fresh and self._unnumbered is None) or any(act.number == own for act in actions if own))
        if not kept:
            self._head(*number)

    def _lesson_of(self, entry: Entry) -> Building | None:
        """Return the lesson that *entry* belongs to, made of it or of its section if need be; None outside lessons."""
        if entry.continues:
            self._head(entry.heading)
            return self._current
        if recommends(entry):
            return self._new(entry)
        if entry.section is not None and numbered_by(entry.section):
            same = self._current is not None and entry.section == self._section
            return self._current if same else self._of_section(entry.section)
        return None

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
        self.headings.extend(lines(block for block in blocks if block))

    def _field(self, one: Field, entry: Entry, lesson: Building | None) -> None:
        """Take in a cell that says something of the recommendation; without one nothing holds its words."""
        if lesson is None:
            if one.name in _ABOUT:
                self.rows.told.leave(prose(one.blocks), one.at)
            return
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
            case "action":
                self._none_needed(lesson, one)

    def _response(self, lesson: Building, one: Field) -> None:
        """Take in the answer to a recommendation: a view where it says that it is accepted, else what was done."""
        if read_acceptance_cell(one.text, wordings=self.rows.wordings).acceptance != "not_stated":
            self._view(lesson, one)
            return
        ident = self.rows.placed.name("action_taken", lesson)
        text = prose(one.blocks)
        self.rows.placed.put(ident, ("action_taken",), text, one.at, lesson=lesson)
        lesson.taken.append(ActionTaken(id=ident, text=text, at=one.at))

    def _view(self, lesson: Building, one: Field) -> None:
        """Take in the cell that says whether the recommendation is accepted."""
        stated = read_acceptance_cell(one.text, wordings=self.rows.wordings)
        text = prose(one.blocks)
        self._viewed(lesson, text, one.at, stated)
        if stated.acceptance == "not_stated":
            self.rows.told.notice("acceptance", "the cell does not say whether it is accepted", text, one.at)

    def _none_needed(self, lesson: Building, one: Field) -> None:
        """Take in the statement that no action is needed, which is a view; what is to be done is no matter here."""
        text = prose(one.blocks)
        self._viewed(lesson, text, one.at, read_view(text, lesson.title))

    def _viewed(self, lesson: Building, text: str, at: Span, stated: Stated) -> None:
        ident = self.rows.placed.name("view", lesson)
        self.rows.placed.put(ident, ("view",), text, at, lesson=lesson)
        lesson.views.append(View(id=ident, text=text, at=at, acceptance=stated.acceptance, rule=stated.rule))

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
        own = number if number and says_only(blocks[0].label, number) else None
        if own is None and number:
            own, self._unnumbered = self._unnumbered, None
        ident = self.rows.placed.name("lesson", lesson)
        self.rows.placed.put(ident, ("lesson",), text, at, number=own, lesson=lesson)
        labelled = f"{label.rstrip(' :')}: {text}" if label and words(label) else text
        lesson.text.append(Passage(id=ident, number=own, text=labelled, at=at))

    def _section_owners(self, entry: Entry) -> tuple[Owner, ...]:
        """Return whom the heading over *entry* names."""
        if entry.section is None or numbered_by(entry.section):
            return ()
        return read_owners(entry.section.text.rstrip(" :"), vocabulary=self.rows.vocabulary).owners
