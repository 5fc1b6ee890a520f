"""A document of cards as a plan: every block in exactly one place of it. Imports ``model`` and the room of layouts."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from scrkit.layouts.cards.dealing import Card, Part, deal
from scrkit.layouts.cards.pieces import Piece, pieces_of
from scrkit.layouts.front import part_prose
from scrkit.layouts.heading import tokens
from scrkit.layouts.plan.entry import Entry, Field, Plan
from scrkit.layouts.table.key import KeyFinder
from scrkit.layouts.table.number import number_alone, number_before
from scrkit.layouts.table.prompts import is_gap, is_prompt
from scrkit.model import Block, Line, Outline, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scrkit.model import Vocabulary

_DATES: Final = re.compile(
    r"(?:publication|published|issued?|version|edition|date|updated|last\s+updated|reviewed)\b[^:]{0,40}:?",
    re.IGNORECASE,
)
_SHORT: Final = 12
"""A line of the title block has at most so many words."""

_BESIDE: Final = frozenset({"owner", "deadline", "status", "progress", "done_on", "support"})
"""The fields behind which another action begins a row of its own."""


@define(kw_only=True)
class Found:
    """The *plan* in a document, and of each of its cards the fields that hold words and are no prompts."""

    plan: Plan
    filled: tuple[frozenset[str], ...]
    labelled: tuple[frozenset[str], ...]


def find_plan(outline: Outline, vocabulary: Vocabulary) -> Found:
    """Return the plan in *outline*, without entries where it has no cards."""
    dealt = deal(pieces_of(outline, vocabulary))
    front, closing = _blocks(dealt.front), _blocks(dealt.closing)
    keys = [key for key in (KeyFinder(vocabulary).in_lines(part) for part in (front, closing)) if key.blocks]
    keyed = {id(block) for key in keys for block in key.blocks}
    title, opening = _edges(tuple(block for block in front if id(block) not in keyed))
    drafter = _Drafter(again=_repeated(dealt.cards))
    for card in dealt.cards:
        drafter.add(card)
    plan = Plan(
        title=title,
        opening=opening,
        entries=tuple(drafter.entries),
        closing=tuple(block for block in closing if id(block) not in keyed),
        headings=_lines((*_blocks(dealt.sections), *drafter.headings)),
        key=tuple(entry for key in keys for entry in key.entries),
        key_blocks=tuple(block for key in keys for block in key.blocks),
        furniture=_lines(drafter.furniture),
    )
    return Found(plan=plan, filled=tuple(drafter.filled), labelled=tuple(map(_labelled, dealt.cards)))


def _labelled(card: Card) -> frozenset[str]:
    return frozenset(part.name for part in card.parts if part.name is not None and part.label is not None)


def _repeated(cards: Sequence[Card]) -> frozenset[tuple[str, ...]]:
    """Return the words that stand under one label on several cards, as a template's prompts do."""
    said = Counter(
        (part.name or "", *tokens(piece.block.printed)) for card in cards for part in card.parts for piece in part.words
    )
    return frozenset(told for told, times in said.items() if times > 1)


@define(kw_only=True)
class _Drafter:
    """Makes the entries of the cards; *again* are the words that several cards hold under one label."""

    again: frozenset[tuple[str, ...]]
    entries: list[Entry] = field(factory=list)
    headings: list[Block] = field(factory=list)
    furniture: list[Block] = field(factory=list)
    filled: list[frozenset[str]] = field(factory=list)

    def add(self, card: Card) -> None:
        """Take *card* in: an entry, and one more for each action that has an owner or date of its own."""
        parts = [part for part in card.parts if part.label is not None or part.words]
        groups: list[list[Field]] = [[]]
        for part in parts:
            made = self._field(part, card)
            names = {one.name for one in groups[-1]}
            if made.name == "action" and "action" in names and names & _BESIDE:
                groups.append([])
            groups[-1].append(made)
        title = self._title(card, groups[0])
        self.filled.append(frozenset(one.name for group in groups for one in group if words(one.text)))
        number = self._number(card, groups[0])
        at = (title or _first(card)).at
        for place, fields in enumerate(groups):
            self.entries.append(
                Entry(
                    number=None if place else number,
                    heading=None if place else title,
                    continues=bool(place),
                    section=card.section,
                    fields=tuple(fields),
                    at=at if place == 0 else fields[0].at,
                )
            )

    def _field(self, part: Part, card: Card) -> Field:
        """Return *part* as a field without the prompts in it."""
        name = part.name or self._unlabelled(card)
        kept = [piece for piece in part.words if not self._prompts(piece, name)]
        self.furniture.extend(piece.block for piece in part.words if self._prompts(piece, name))
        if part.label is not None:
            self.headings.append(part.label.block)
        blocks = tuple(piece.block for piece in kept)
        first = next((piece.block for piece in part.words), None) or (part.label.block if part.label else _first(card))
        fill = next((piece.fill for piece in kept if piece.fill), None)
        return Field(
            name=name, label=part.label.block.printed if part.label else None, blocks=blocks, fill=fill, at=first.at
        )

    def _unlabelled(self, card: Card) -> str:
        """Return what words are that stand straight under the title of *card*: the recommendation, if nothing else."""
        told = card.has("recommendation", "issue") or card.title is None
        acting = card.title is not None and card.title.title is not None and card.title.title.kind == "action"
        return "other" if told or (acting and card.has("action")) else "action" if acting else "recommendation"

    def _prompts(self, piece: Piece, name: str) -> bool:
        """Whether *piece* is what a template prints: a gap, or an instruction that stands on several cards."""
        text = piece.block.printed
        return is_gap(text) or ((name, *tokens(text)) in self.again and is_prompt(text))

    def _title(self, card: Card, fields: list[Field]) -> Block | None:
        """Return the block that titles *card*; an action's is no recommendation and becomes fields of it."""
        title = card.title.title if card.title else None
        if card.title is None or title is None or title.kind != "action":
            return card.title.block if card.title else None
        block = evolve(card.title.block, number=None, label=None)
        self.headings.append(evolve(block, text=title.word))
        numbered = Field(name="action_number", blocks=(evolve(block, text=title.number),), at=block.at)
        told = (Field(name="action", blocks=(evolve(block, text=title.text),), at=block.at),) if title.text else ()
        fields[:0] = (numbered, *told)
        return None

    def _number(self, card: Card, fields: list[Field]) -> str | None:
        """Return the number of the recommendation on *card*: of its title, its own field, or before its words."""
        if card.title is not None and card.title.title is not None:
            title = card.title.title
            return None if title.kind == "action" else title.number
        for one in fields:
            found = number_alone(one.text) if one.name == "number" else None
            if one.name == "recommendation" and one.blocks:
                found = number_before(one.blocks) or number_alone(one.text)
            if found:
                return found
        return None


def _first(card: Card) -> Block:
    """Return the first block of *card*."""
    pieces = (piece for part in card.parts for piece in (part.label, *part.words) if piece)
    return card.title.block if card.title else next(pieces).block


def _edges(front: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the title block of *front*, with the lines that date the document, and the prose behind it."""
    title, prose = part_prose(front)
    dated: list[Block] = []
    opening: list[Block] = []
    open_label = False
    for block in prose:
        printed = block.printed
        short = len(printed.split()) <= _SHORT and not printed.endswith(".")
        if open_label or (short and ":" in printed and _DATES.match(printed)):
            dated.append(block)
            open_label = not open_label and printed.endswith(":")
        else:
            opening.append(block)
    return (*title, *dated), tuple(opening)


def _blocks(pieces: Iterable[Piece]) -> tuple[Block, ...]:
    """Return the blocks of *pieces* that stand on no card: a label there is none, its line is whole."""
    return tuple(piece.whole or piece.block for piece in pieces if not piece.beside)


def _lines(blocks: Iterable[Block]) -> tuple[Line, ...]:
    return tuple(Line(text=block.printed, at=block.at) for block in blocks if words(block.printed))
