"""Pieces dealt out to cards: which piece begins a card, and what stands before, between and behind them.

Imports ``model`` and the room of layouts.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import define, field

from scrkit.layouts.heading import tokens
from scrkit.model import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrkit.layouts.cards.pieces import Piece
    from scrkit.model import Block

_BEGINS: Final = frozenset({"number", "recommendation", "issue", "other", "scope", "action"})
"""The fields of which one is the first of every card where no title begins it."""

_BESIDE: Final = frozenset({"other", "scope", "number"})
"""The fields that may stand before the title of their card."""

_SHORT_FIELDS: Final = frozenset({"owner", "support", "deadline", "status", "done_on", "number", "reports_to"})
"""The fields that hold no sentences: one behind the last card's is no part of it."""

_SIGNED: Final = re.compile(r"\s*(?:signed|signature|approved\s+by|on\s+behalf\s+of)\b", re.IGNORECASE)
_SENTENCE: Final = 8
"""A sentence has at least so many words."""


@define(kw_only=True)
class Part:
    """A field of a card while it is gathered: its *label*, None where nothing labels its words."""

    name: str | None = None
    label: Piece | None = None
    words: list[Piece] = field(factory=list)


@define(kw_only=True)
class Card:
    """A card: the piece that titles it, its parts in order, the section over it."""

    title: Piece | None = None
    parts: list[Part] = field(factory=list)
    section: Block | None = None

    def has(self, *names: str) -> bool:
        """Whether a part of one of these *names* holds words."""
        return any(part.name in names and part.words for part in self.parts)


@define(kw_only=True)
class Dealt:
    """The cards of a document, and the pieces before, between and behind them that are none of theirs."""

    front: list[Piece] = field(factory=list)
    cards: list[Card] = field(factory=list)
    sections: list[Piece] = field(factory=list)
    closing: list[Piece] = field(factory=list)


def deal(pieces: Sequence[Piece]) -> Dealt:
    """Return *pieces* dealt out; without a card all of them are the front."""
    first = _first_label(pieces)
    dealt = Dealt()
    end = _end(pieces)
    section: Block | None = None
    for piece in pieces[:end]:
        begins = _begins(piece, first, dealt.cards)
        if piece.kind == "section":
            dealt.sections.append(piece)
            section = piece.block
        elif begins:
            dealt.cards.append(Card(section=section))
            _put(dealt.cards[-1], piece)
        elif dealt.cards:
            _put(dealt.cards[-1], piece)
        else:
            dealt.front.append(piece)
    dealt.closing.extend(pieces[end:])
    return dealt


def _first_label(pieces: Sequence[Piece]) -> tuple[str, ...] | None:
    """Return the words of the label that begins every card, None where titles alone do.

    It is the first that comes again among those that may begin one; before the first title, where there are titles.
    """
    until = next((place for place, piece in enumerate(pieces) if piece.kind == "title"), len(pieces))
    labels = [piece for piece in pieces if piece.kind == "label"]
    again = Counter(tokens(piece.block.printed) for piece in labels)
    before = (piece for piece in pieces[:until] if piece.kind == "label")
    told = (tokens(piece.block.printed) for piece in before if piece.name in _BEGINS)
    return next((said for said in told if again[said] > 1), None)


def _begins(piece: Piece, first: tuple[str, ...] | None, cards: list[Card]) -> bool:
    """Whether *piece* begins a card: its title, or the label that every card begins with."""
    if piece.kind == "title":
        titled = bool(cards) and cards[-1].title is None and all(part.name in _BESIDE for part in cards[-1].parts)
        return not titled
    return piece.kind == "label" and first is not None and tokens(piece.block.printed) == first


def _put(card: Card, piece: Piece) -> None:
    """Put *piece* on *card*."""
    if piece.kind == "title":
        card.title = piece
        card.parts.append(Part())
    elif piece.kind == "label":
        card.parts.append(Part(name=piece.name, label=piece))
    elif _heads(piece):
        card.parts.append(Part(name="other", label=piece))
    else:
        card.parts = card.parts or [Part()]
        card.parts[-1].words.append(piece)


def _heads(piece: Piece) -> bool:
    """Whether *piece* is a heading that nobody knows."""
    return piece.block.kind == "heading" and bool(words(piece.block.text))


def _end(pieces: Sequence[Piece]) -> int:
    """Return where the last card ends: at a heading that nobody knows, a signature, a sentence below a short field."""
    edge = _edge(pieces)
    last = max((place for place, piece in enumerate(pieces[:edge]) if piece.kind in {"title", "label"}), default=edge)
    short = last < edge and (pieces[last].name in _SHORT_FIELDS or _closed(pieces[: last + 2]))
    for place in range(last + 1, edge):
        piece = pieces[place]
        under = place == last + 1
        sentence = len(piece.block.text.split()) >= _SENTENCE and piece.block.text.rstrip().endswith(".")
        ends = not under and short and sentence and piece.block.kind == "paragraph"
        if _heads(piece) or piece.apart or _SIGNED.match(piece.block.printed) or ends:
            return place
    return edge


def _edge(pieces: Sequence[Piece]) -> int:
    """Return where a heading behind the last title stands that is of a higher level: it closes what titles began.

    One of the level of the titles does so too, where no label between them has that level.
    """
    titles = [place for place, piece in enumerate(pieces) if piece.kind == "title"]
    least = min((level for place in titles if (level := _level(pieces[place]))), default=0)
    behind = range(titles[-1] + 1, len(pieces)) if titles else range(0)
    between = [piece for piece in pieces[titles[0] : titles[-1]] if piece.kind == "label"] if titles else []
    alike = bool(between) and all(_level(piece) != least for piece in between)
    return next((place for place in behind if 0 < _level(pieces[place]) < least + alike), len(pieces))


def _level(piece: Piece) -> int:
    """Return the level of a heading, 0 where it has none or is none."""
    return piece.block.level or 0 if piece.block.kind == "heading" else 0


def _closed(pieces: Sequence[Piece]) -> bool:
    """Whether the last of *pieces* stands beside its label, and no other such words go on in a paragraph below."""
    goes_on = any(
        above.beside and below.kind == "words" and not below.beside for above, below in itertools.pairwise(pieces)
    )
    return pieces[-1].beside and not goes_on
