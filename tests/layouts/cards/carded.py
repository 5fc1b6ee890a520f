"""Documents of cards: lines as the text format reads them, tables by hand, and what is made of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.formats.marks import unmark
from scrkit.formats.text import Text
from scrkit.language import default_vocabulary
from scrkit.layouts.cards.layout import Cards
from scrkit.model import Block, Cell, CellRef, Dated, Draft, Outline, Span, Table, words
from scrkit.plugin import FormatContext, LayoutContext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrkit.model import Action, Confidence, Lesson

CONTEXT = LayoutContext(vocabulary=default_vocabulary())


def outline(text: str, *, name: str = "plan.txt") -> Outline:
    """Return *text* as the format reads it."""
    return Text().read(text.encode(), FormatContext(source=name))


def blocks(*lines: str, cell: CellRef | None = None, kind: str | None = None, bold: bool = False) -> list[Block]:
    """Return a block for each of *lines*, its mark taken off as a format does."""
    made: list[Block] = []
    for line in lines:
        mark = unmark(line)
        block = Block(
            kind="item" if mark.bullet else "paragraph",
            text=mark.text,
            label=mark.label,
            number=mark.number,
            bold=bold,
            cell=cell,
            at=Span(line=len(made) + 1),
        )
        made.append(evolve(block, kind="heading", level=2) if kind == "heading" else block)
    return made


def tabled(*parts: str | Sequence[Sequence[str]]) -> Outline:
    """Return an outline of *parts*: a text gives its lines, rows of cells a table; a row of one cell is merged."""
    told: list[Block] = []
    tables: list[Table] = []
    for part in parts:
        if isinstance(part, str):
            told += blocks(*part.splitlines())
            continue
        width = max(map(len, part))
        cells: list[Cell] = []
        for row, line in enumerate(part, 1):
            for column, said in enumerate(line, 1):
                cells.append(Cell(row=row, column=column, columns=width if len(line) == 1 else 1))
                place = CellRef(table=len(tables) + 1, row=row, column=column)
                told += blocks(*said.splitlines(), cell=place)
        tables.append(Table(cells=tuple(cells)))
    return Outline(format="hand", source="plan", blocks=tuple(told), tables=tuple(tables))


@frozen(kw_only=True)
class Told:
    """What was made of a document: *lost* and *gained* are the words that break the words law."""

    draft: Draft
    lost: Counter[str]
    gained: Counter[str]

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """Its lessons."""
        return self.draft.review.lessons

    @property
    def actions(self) -> list[Action]:
        """Every action."""
        return list(self.draft.review.all_actions())

    @property
    def furniture(self) -> list[str]:
        """What is none of the plan."""
        return [line.text for line in self.draft.furniture]

    @property
    def unplaced(self) -> list[str]:
        """What could not be placed."""
        return [line.text for line in self.draft.review.unplaced]


def tell(found: Outline) -> Told:
    """Return what is made of *found*; its words are counted anew, by another way than the program's own."""
    draft = Cards().read(found, CONTEXT)
    kept = [line.text for line in (*draft.headings, *draft.furniture, *draft.review.unplaced)]
    kept += [paragraph.text for paragraph in draft.paragraphs]
    numbers = Counter(words("\n".join(one.number for one in draft.paragraphs if one.number)))
    source, told = Counter(words("\n".join(block.printed for block in found.blocks))), Counter(words("\n".join(kept)))
    return Told(draft=draft, lost=source - told - numbers, gained=told - source)


def sure(found: Outline) -> Confidence:
    """Return how sure the layout is of *found*."""
    return Cards().confidence(found, CONTEXT)


def said(action: Action) -> tuple[str, list[str], str]:
    """Return what is to be done, by whom as printed, and by which day, or what kind of deadline it is."""
    due = action.deadline
    latest = str(due.latest) if isinstance(due, Dated) else due.kind
    return action.text, [owner.said for owner in action.owners], latest


def plan(told: Told) -> list[tuple[str | None, str, list[tuple[str, list[str], str]]]]:
    """Return number, title and actions of every lesson."""
    return [(lesson.number, lesson.title, [said(action) for action in lesson.actions]) for lesson in told.lessons]
