"""The rows of a plan's tables, one after the other, as its entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from scrkit.layouts.plan.entry import Entry, Field
from scrkit.layouts.table.bands import Band, band_of, is_total
from scrkit.layouts.table.cells import Cells, cells_of, grouped
from scrkit.layouts.table.header import is_same
from scrkit.layouts.table.number import number_before
from scrkit.layouts.table.numbering import numbers_actions
from scrkit.layouts.table.prompts import is_gap, is_prompt_row
from scrkit.model import Line, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.layouts.table.finding import PlanTable
    from scrkit.layouts.table.grid import Row
    from scrkit.layouts.table.key import Key, KeyFinder
    from scrkit.model import Block, Span, Vocabulary

_MAKES = ("recommendation", "issue", "number", "action", "action_number", "response")
"""The cells of which a row of its own has one: without them it goes on with the row above."""

_ENDS = frozenset(".;:!?")
"""What ends a sentence."""


@define(kw_only=True)
class Body:
    """Gathers the entries of the tables of one plan, which must be given in their order.

    *headings*, *closing*, *furniture* and *found_keys* are the rows that are none, by what they are; *joined* are the
    halves of sentences that the end of a page parted, which entries have as one.
    """

    vocabulary: Vocabulary
    keys: KeyFinder
    entries: list[Entry] = field(factory=list)
    headings: list[Block] = field(factory=list)
    closing: list[Block] = field(factory=list)
    furniture: list[Line] = field(factory=list)
    found_keys: list[Key] = field(factory=list)
    joined: list[Block] = field(factory=list)
    _section: Block | None = None
    _fresh: bool = True
    _banded: bool = False
    _said: str = ""
    _number: str | None = None
    _above: str | None = None

    def enter(self, heading: tuple[Block, ...], table: PlanTable) -> None:
        """Begin what stands under *heading*, directly above *table*."""
        self._head(Band(blocks=heading), heading[0].at, owns=_next_leads(table, self.vocabulary).get(0, False))

    def add(self, table: PlanTable) -> None:
        """Take the rows of *table* in."""
        header, width = table.header, table.grid.width
        acting = numbers_actions(table.below, header, width)
        leads = _next_leads(table, self.vocabulary)
        begun = table.goes_on
        for row in table.below:
            band = band_of(row, header, width)
            if self._beside(row, band, table, prompts=not begun):
                continue
            if band is None:
                begun = True
                self._row(row, table, acting=acting)
            elif row.number in leads:
                self._head(band, row.at, owns=leads[row.number])
            elif band.recommends:
                self._recommend(band, row.at)
            else:
                self.closing.extend(row.blocks)

    def _beside(self, row: Row, band: Band | None, table: PlanTable, *, prompts: bool) -> bool:
        """Take *row* in if it is no part of the plan itself: a heading again, a template's prompts, a total, a key."""
        again = band is not None and any(row.blocks and _same(row, above) for above in table.above)
        asks = all(is_gap(slot.text) for slot in row.said) or (
            prompts and is_prompt_row(row, table.header, self.vocabulary)
        )
        if again or asks or is_same(row, table.header):
            self.furniture.extend(lines_of(row.blocks))
        elif is_total(row):
            self.closing.extend(row.blocks)
        elif (key := self.keys.in_row(row)).blocks and row.said[0].cell.column == 1:
            self.found_keys.append(key)
        else:
            return False
        return True

    def _head(self, band: Band, at: Span, *, owns: bool) -> None:
        """Begin what stands under *band*; *owns* says that the row below has a recommendation of its own."""
        if (band.recommends or not band.short) and not owns:
            self._recommend(band, at)
            return
        self._above = band.named if band.recommends else None
        self._section, self._fresh = band.blocks[-1], True
        self.headings.extend((*band.number_blocks, *band.blocks))

    def _recommend(self, band: Band, at: Span) -> None:
        """Begin the recommendation that *band* tells, whose actions are the rows below it."""
        number = Field(name="number", blocks=band.number_blocks, at=at)
        told = Field(name="recommendation", blocks=() if band.bare else band.blocks, at=at)
        self._number, self._said = band.named, band.text
        self._banded, self._fresh = True, False
        self.entries.append(
            Entry(
                number=band.named,
                heading=band.blocks[0] if band.bare else None,
                section=self._section,
                fields=(number, told) if band.number_blocks else (told,),
                at=at,
            )
        )
        self.headings.extend(band.blocks[1:] if band.bare else ())

    def _row(self, row: Row, table: PlanTable, *, acting: bool) -> None:
        """Take in a *row* of the plan itself; *acting* says that its number is that of the action."""
        whole = cells_of(row, table.header, self.vocabulary)
        self.furniture.extend(lines_of(whole.gaps))
        given = whole.number
        groups = grouped(whole.called("number", "action_number") if acting else whole)
        for place, cells in enumerate(groups):
            if place:
                self._put(cells, row.at, number=None, continues=self.entries[-1].continues or self._leads(table))
            elif any(one.blocks for one in cells.fields):
                self._first(cells, row.at, table, given, acting=acting)

    def _first(self, cells: Cells, at: Span, table: PlanTable, given: str | None, *, acting: bool) -> None:
        """Take in the *cells* of a row up to its first action; *given* is the number that stands in them."""
        if self.entries and not self._fresh and (not cells.says(*_MAKES) or self._breaks(cells)):
            self.entries[-1] = self._longer(self.entries[-1], cells)
            return
        lead = next((name for name in ("recommendation", "issue") if table.header.has(name)), None)
        own = lead is not None and cells.says(lead)
        if lead and own and cells.text(lead) == self._said and not self._fresh:
            self.headings.extend(cells.blocks(lead))  # the same recommendation, printed again beside its next action
            self._put(cells.without(lead), at, number=None, continues=True)
            return
        if not own and self._continues(None if acting else given, headed=lead is not None):
            self._put(cells, at, number=None, continues=True)
            return
        number = self._numbered(cells, given, lead, acting=acting)
        self._banded = self._banded and lead is None
        self._number, self._said = number, cells.text(lead) if lead else ""
        self._put(cells, at, number=number, continues=False)

    def _put(self, cells: Cells, at: Span, *, number: str | None, continues: bool) -> None:
        """Add an entry of *cells*."""
        self._fresh, self._above = False, None
        self.entries.append(
            Entry(number=number, continues=continues, section=self._section, fields=cells.fields, at=at)
        )

    def _leads(self, table: PlanTable) -> bool:
        """Whether the rows of *table* have a recommendation, which a second group of columns goes on with."""
        return self._banded or table.header.has("recommendation") or table.header.has("issue")

    def _continues(self, number: str | None, *, headed: bool) -> bool:
        """Whether a row without a recommendation, with this *number*, goes on with that of the row above it."""
        if not headed:
            return self._banded
        return bool(self.entries) and not self._fresh and number in {None, self._number}

    def _numbered(self, cells: Cells, given: str | None, lead: str | None, *, acting: bool) -> str | None:
        """Return the number of the recommendation that a row of *cells* begins."""
        own = number_before(cells.blocks(lead)) if lead else None
        if not acting:
            return given or own or self._above
        parent = given.rpartition(".")[0] if given and lead else ""
        return own or parent or self._above

    def _longer(self, entry: Entry, cells: Cells) -> Entry:
        """Return *entry* with the words of *cells* behind its own."""
        fields = list(entry.fields)
        for more in (one for one in cells.fields if one.blocks):
            place = next((at for at, it in enumerate(fields) if (it.name, it.label) == (more.name, more.label)), None)
            if place is None:
                fields.append(more)
            else:
                fields[place] = evolve(fields[place], blocks=self._behind(fields[place].blocks, more.blocks))
        return evolve(entry, fields=tuple(fields))

    def _behind(self, blocks: tuple[Block, ...], more: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return *more* behind *blocks*, a sentence that was parted between them made one again."""
        if not blocks or not _runs_over(blocks[-1], more[0]):
            return (*blocks, *more)
        self.joined.extend((blocks[-1], more[0]))
        return (*blocks[:-1], evolve(blocks[-1], text=f"{blocks[-1].text} {more[0].text}".strip()), *more[1:])

    def _breaks(self, cells: Cells) -> bool:
        """Whether *cells* are the rest of a row that the end of a page broke: its action goes on in small letters."""
        if cells.says("recommendation", "issue", "number", "action_number", "owner", "deadline"):
            return False
        before = " ".join(one.text for one in self.entries[-1].named("action")).rstrip()
        return bool(before) and before[-1] not in _ENDS and cells.text("action")[:1].islower()


def _next_leads(table: PlanTable, vocabulary: Vocabulary) -> dict[int, bool]:
    """Return for every row above a row of the plan whether that one has a recommendation of its own; 0 is above all."""
    found: dict[int, bool] = {}
    following: bool | None = None
    for row in reversed(table.below):
        if following is not None:
            found[row.number] = following
        beside = is_same(row, table.header) or is_total(row)
        if not beside and band_of(row, table.header, table.grid.width) is None:
            following = cells_of(row, table.header, vocabulary).says("recommendation", "issue")
    if following is not None:
        found[0] = following
    return found


def _runs_over(before: Block, after: Block) -> bool:
    """Whether *after* is the rest of the sentence that *before* began."""
    ended = before.printed.rstrip()[-1:] in _ENDS
    return not ended and after.label is None and after.kind == "paragraph" and after.text[:1].islower()


def _same(row: Row, other: Row) -> bool:
    return [slot.text for slot in row.said] == [slot.text for slot in other.said]


def lines_of(blocks: Iterable[Block]) -> tuple[Line, ...]:
    """Return *blocks* as lines; a sign without a word ("#") is none."""
    return tuple(Line(text=block.printed, at=block.at) for block in blocks if words(block.printed))
