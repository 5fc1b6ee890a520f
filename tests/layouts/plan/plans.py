"""Plans written by hand as a layout would find them, and what is made of them, with a count of words of its own."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.formats.marks import unmark
from scrkit.language import default_vocabulary
from scrkit.layouts.plan.drafting import draft_plan
from scrkit.layouts.plan.entry import Entry, Field, KeyEntry, Plan
from scrkit.model import Block, Draft, Line, Outline, Span
from scrkit.plugin import LayoutContext

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Action, Lesson, Review

WORD = re.compile(r"[^\W_]+")


def blocks(text: str, *, kind: str = "paragraph", line: int = 1) -> tuple[Block, ...]:
    """Return a block for each line of *text*, its mark taken off as a format does."""
    found: list[Block] = []
    for place, said in enumerate(text.splitlines()):
        mark = unmark(said)
        if mark.text.strip() or mark.label:
            made = Block(
                kind="item" if mark.bullet else "paragraph", text=mark.text, label=mark.label, number=mark.number
            )
            found.append(evolve(made, kind="heading" if kind == "heading" else made.kind, at=Span(line=line + place)))
    return tuple(found)


def cell(name: str, text: str = "", *, label: str | None = None, fill: str | None = None) -> Field:
    """Return a cell of the field *name* that holds *text*."""
    return Field(name=name, label=label, blocks=blocks(text), fill=fill)


def entry(
    number: str | None = None,
    *more: Field,
    heading: str | None = None,
    section: str | None = None,
    continues: bool = False,
    **cells: str,
) -> Entry:
    """Return an entry with a cell for each of *cells*, and *more* after them."""
    return Entry(
        number=number,
        heading=blocks(heading, kind="heading")[0] if heading else None,
        section=blocks(section, kind="heading")[0] if section else None,
        continues=continues,
        fields=(*(cell(name, text) for name, text in cells.items()), *more),
    )


def plan(
    *entries: Entry,
    title: str = "Dunmere Safeguarding Children Board\nAction plan",
    opening: str = "",
    closing: str = "",
    headings: tuple[str, ...] = (),
    key: tuple[tuple[str, str | None], ...] = (),
) -> Plan:
    """Return a plan of *entries*; *key* are the words and colours of its key."""
    sections = {one.section: one.section for one in entries if one.section}
    return Plan(
        title=blocks(title),
        opening=blocks(opening, line=10),
        closing=blocks(closing, line=900),
        entries=entries,
        headings=(
            *(Line(text=section.printed) for section in sections),
            *(Line(text=heading) for heading in headings),
        ),
        key=tuple(KeyEntry(printed=printed, fill=fill) for printed, fill in key),
        key_blocks=tuple(block for printed, _ in key for block in blocks(printed)),
    )


def outline_of(found: Plan) -> Outline:
    """Return an outline of all the words of the plan *found*."""
    inner = (
        block
        for one in found.entries
        for block in (
            *((one.heading,) if one.heading else ()),
            *(block for cell in one.fields for block in cell.blocks),
        )
    )
    heads = (Block(kind="heading", text=line.text, at=line.at) for line in (*found.headings, *found.furniture))
    return Outline(
        format="hand",
        source="plan",
        blocks=(*found.title, *found.opening, *inner, *found.closing, *found.key_blocks, *heads),
    )


@frozen(kw_only=True)
class Told:
    """What was made of a plan: *lost* and *gained* are the words that break the words law."""

    draft: Draft
    lost: Counter[str]
    gained: Counter[str]

    @property
    def review(self) -> Review:
        """The review."""
        return self.draft.review

    @property
    def unplaced(self) -> list[str]:
        """What could not be placed."""
        return [line.text for line in self.review.unplaced]

    @property
    def notices(self) -> list[str]:
        """The kinds of the notices."""
        return [notice.kind for notice in self.draft.notices]

    @property
    def actions(self) -> list[Action]:
        """Every action."""
        return list(self.review.all_actions())

    @property
    def ids(self) -> list[str]:
        """The ids of every action."""
        return [action.id for action in self.actions]

    @property
    def lesson(self) -> Lesson:
        """The one lesson."""
        (lesson,) = self.review.lessons
        return lesson

    @property
    def action(self) -> Action:
        """The one action."""
        (action,) = self.actions
        return action

    def paragraph(self, ident: str) -> str:
        """Return the text of the paragraph with this id."""
        return next(paragraph.text for paragraph in self.draft.paragraphs if paragraph.id == ident)


def tell(found: Plan) -> Told:
    """Return what is made of the plan *found*."""
    outline = outline_of(found)
    draft = draft_plan(found, outline, LayoutContext(vocabulary=default_vocabulary()))
    kept = _count(line.text for line in (*draft.headings, *draft.furniture, *draft.review.unplaced))
    kept += _count(paragraph.text for paragraph in draft.paragraphs)
    numbers = _count(paragraph.number for paragraph in draft.paragraphs if paragraph.number)
    source = _count(block.printed for block in outline.blocks)
    return Told(draft=draft, lost=source - kept - numbers, gained=kept - source)


def tell_entry(number: str | None = "1", *more: Field, **cells: str) -> Told:
    """Return what is made of a plan of one entry with these *cells*, of a recommendation unless they hold one."""
    return tell(plan(_filled(number, more, {"recommendation": "Check referrals.", **cells})))


def _filled(number: str | None, more: tuple[Field, ...], cells: dict[str, str]) -> Entry:
    return Entry(number=number, fields=(*(cell(name, text) for name, text in cells.items()), *more))


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in WORD.findall(text))
