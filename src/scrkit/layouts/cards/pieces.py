"""A document as pieces in reading order: titles of cards, labels, and the words under them.

A table of labels beside their words is read as the lines that it stands for. Imports ``model`` and the room of layouts.
"""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING, Final, Literal

from attrs import evolve, frozen

from scrkit.layouts.cards.labels import Labels, numbered
from scrkit.layouts.cards.titles import Title, card_kind, title_of
from scrkit.layouts.table.grid import Grid, Row, Slot, grids
from scrkit.model import Block, Outline, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WIDEST: Final = 4
"""A table of cards has at most so many columns: two labels with their words beside them."""

PieceKind = Literal["title", "label", "words", "section"]


@frozen(kw_only=True)
class Piece:
    """A piece: its *block*, and what it is.

    *title* is that of a card, *name* the field that a label opens and *fill* the colour behind words. *beside* says
    that words stand on the line of their label, which has the *whole* line; *apart* that they stand in a table that is
    none of cards.
    """

    kind: PieceKind
    block: Block
    title: Title | None = None
    name: str | None = None
    fill: str | None = None
    beside: bool = False
    whole: Block | None = None
    apart: bool = False


def pieces_of(outline: Outline, vocabulary: Vocabulary) -> tuple[Piece, ...]:
    """Return *outline* as pieces, each of its words in exactly one."""
    labels = Labels([block for block in outline.blocks if block.cell is None], vocabulary)
    found = grids(outline)
    carded = {grid.number for grid in found if _is_card(grid, labels)}
    reader = _Reader(labels)
    pieces: list[Piece] = []
    seen: set[int] = set()
    for number, run in itertools.groupby(outline.blocks, lambda block: block.cell.table if block.cell else None):
        if number is None:
            pieces.extend(piece for block in run for one in labels.parted(block) for piece in reader.line(one))
        elif number not in carded:
            pieces.extend(Piece(kind="words", block=block, apart=True) for block in run)
        elif number not in seen:
            pieces.extend(piece for row in found[number - 1].rows for piece in reader.row(row))
            seen.add(number)
    return _titled(pieces)


def _is_card(grid: Grid, labels: Labels) -> bool:
    """Whether *grid* has labels in its first column and their words beside them."""
    if grid.width > _WIDEST or grid.width < 2:  # noqa: PLR2004 - a label and its words
        return False
    said = [row.said for row in grid.rows if row.said]
    firsts = [row[0] for row in said if row[0].cell.column == 1 and not _is_title(row[0])]
    known = [slot for slot in firsts if labels.named(slot.text)]
    return len(known) > 1 and 2 * len(known) >= len(firsts)


def _is_title(slot: Slot) -> bool:
    return len(slot.blocks) == 1 and title_of(slot.blocks[0]) is not None


class _Reader:
    """Reads lines and rows one after the other; remembers which field is open."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._current: str | None = None
        self._fresh = False

    def line(self, block: Block) -> Iterator[Piece]:
        """Yield the pieces of a block that stands in no table."""
        title = title_of(block)
        if title is not None:
            self._open(None)
            yield Piece(kind="title", block=block, title=title)
            return
        label = self._labels.of(block, current=self._current, fresh=self._fresh)
        if label is None:
            self._fresh = False
            yield Piece(kind="words", block=block)
            return
        self._open(label.name)
        if not label.rest:
            yield Piece(kind="label", block=block, name=label.name)
            return
        bare = evolve(block, text=label.said, number=None, label=None)
        yield Piece(kind="label", block=bare, name=label.name, whole=block)
        yield Piece(kind="words", block=numbered(evolve(block, kind="paragraph"), label.rest), beside=True)
        self._fresh = False

    def row(self, row: Row) -> Iterator[Piece]:
        """Yield the pieces of a row of a card: a title, or labels, each with the words beside it."""
        said = row.said
        if len(said) == 1 and said[0].cell.column == 1 and _is_title(said[0]):
            yield from self.line(said[0].blocks[0])
            return
        for place, slot in enumerate(row.own):
            if place % 2 == 0 and slot.blocks and self._is_label(slot, row.own[place + 1 :]):
                yield from self._labelled(slot)
            else:
                yield from _words(slot)
                self._fresh = False

    def _is_label(self, slot: Slot, beside: Sequence[Slot]) -> bool:
        """Whether *slot* labels what stands *beside* it."""
        if _is_title(slot):
            return False
        return self._labels.named(slot.text) is not None or (slot.cell.column == 1 and bool(beside) and beside[0].says)

    def _labelled(self, slot: Slot) -> Iterator[Piece]:
        name = self._labels.named(slot.text) or "other"
        self._open(name)
        for block in slot.blocks:
            yield Piece(kind="label", block=block, name=name)

    def _open(self, name: str | None) -> None:
        self._current, self._fresh = name, True


def _words(slot: Slot) -> Iterator[Piece]:
    for block in slot.blocks:
        title = title_of(block)
        if title is not None and slot.cell.column == 1:
            yield Piece(kind="title", block=block, title=title)
        else:
            yield Piece(kind="words", block=block, fill=slot.cell.fill)


def _titled(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Return *pieces* with only the titles of cards left as such; of the others those of sections are told."""
    following = [*(piece.kind for piece in pieces[1:]), None][: len(pieces)]
    titles = [
        (piece.title, after != "title")
        for piece, after in zip(pieces, following, strict=True)
        if piece.title is not None
    ]
    kind = card_kind(titles)
    settled = (_settled(piece, kind, after) for piece, after in zip(pieces, following, strict=True))
    return _sectioned([piece for some in settled for piece in some])


def _sectioned(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Return *pieces* with the headings over cards as sections, where several of one level stand over cards."""
    over = [
        piece
        for piece, after in itertools.pairwise(pieces)
        if after.kind == "title" and piece.title is None and piece.block.kind == "heading"
    ]
    levels = Counter(piece.block.level for piece in over)
    sections = {id(piece) for piece in over if levels[piece.block.level] > 1}
    return tuple(evolve(piece, kind="section") if id(piece) in sections else piece for piece in pieces)


def _settled(piece: Piece, kind: str | None, after: str | None) -> tuple[Piece, ...]:
    """Return *piece*, which *after* follows, as what it is in a document whose cards are of this *kind*."""
    title = piece.title
    if title is None or title.kind == kind:
        return (piece,)
    if title.kind != "action":
        inside: PieceKind = "label" if piece.block.cell else "words"
        return (evolve(piece, kind="section" if after == "title" else inside, name="other"),)
    label = evolve(piece.block, text=f"{title.word} {title.number}", number=None, label=None)
    rest = numbered(piece.block, title.text) if title.text else None
    told = Piece(kind="label", block=label, name="action")
    return (told, Piece(kind="words", block=rest)) if rest else (told,)
