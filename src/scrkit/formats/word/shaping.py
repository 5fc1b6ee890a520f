"""From paragraphs to blocks: numbers, lines that are blocks of their own, and lines that are only wrapped.

Imports ``model`` and its own room, and what all formats share.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from scrkit.errors import LimitError
from scrkit.files import LINE_CHARACTERS
from scrkit.formats.marks import Marked, plain, unmark
from scrkit.formats.rejoining import rejoined
from scrkit.formats.word.body import named
from scrkit.formats.wrapping import Joiner, Width, cites, ends, runs_on, starts_small
from scrkit.model import Block, Line, Span, words
from scrkit.model.outline import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.formats.word.gathered import Paragraph, TextLine
    from scrkit.formats.word.numbering import Number

_PROSE: Final = 60
"""A line of so many characters with a break at its end is prose that somebody wrapped, no title or address."""

_WRAPPED: Final = 3
"""So many lines tell how wide they were wrapped."""

_SENTENCE: Final = 12
"""A heading of more words that ends as a sentence does is a numbered paragraph in the style of a heading."""

_HEADING: Final = 40
"""The most words of a heading."""

_STEP: Final = 4
_DEEPER: Final = 2
_COLUMN: Final = 120
"""A list is deeper than another by so many columns of so many twentieths of a point, as in a text."""


@define
class _Piece:
    """The lines of a paragraph that are one block."""

    lines: list[TextLine] = field(factory=list)
    marked: Marked | None = None


@frozen(kw_only=True)
class Shaped:
    """What the paragraphs of a document have become."""

    blocks: tuple[Block, ...]
    furniture: tuple[Line, ...]


def shaped(paragraphs: Iterable[Paragraph], source: str) -> Shaped:
    """Return *paragraphs* as blocks and furniture, sentences that a page break split made one again.

    Raises:
        LimitError: A line is longer than may be read.
    """
    return _Shaper(tuple(paragraphs), source).shaped()


class _Shaper:
    def __init__(self, paragraphs: tuple[Paragraph, ...], source: str) -> None:
        self._paragraphs = paragraphs
        self._source = source
        texts = [line.text for paragraph in paragraphs for line in paragraph.lines]
        broken = any(text.rstrip().endswith("-") for text in texts)
        self._joiner = Joiner(texts if broken else ())
        self._indents: list[int] = []

    def shaped(self) -> Shaped:
        blocks: list[tuple[tuple[int, str | None], Block]] = []
        furniture: dict[object, Line] = {}
        before: object = None
        for paragraph in self._paragraphs:
            if paragraph.place.furniture:
                text = _printed(paragraph)
                key = text if paragraph.place.running else len(furniture)
                furniture.setdefault(key, Line(text=text, at=Span(file=self._source)))
                continue
            place = (paragraph.place.story, paragraph.place.cell)
            if place != before:
                self._indents.clear()
            before = place
            blocks += (((paragraph.place.story, paragraph.tag), block) for block in self._blocks(paragraph))
        runs = itertools.groupby(blocks, key=lambda pair: pair[0])
        one = (block for _, run in runs for block in rejoined((block for _, block in run), self._joiner))
        return Shaped(blocks=tuple(one), furniture=tuple(furniture.values()))

    def _blocks(self, paragraph: Paragraph) -> Iterable[Block]:
        for first, piece in enumerate(_pieces(paragraph)):
            block = self._block(paragraph, piece, first=not first)
            if block is not None:
                yield block

    def _block(self, paragraph: Paragraph, piece: _Piece, *, first: bool) -> Block | None:
        """Return a piece of *paragraph* as a block, the *first* with its number; None where it holds no word."""
        text = self._joiner.join(" ".join(line.text.split()) for line in piece.lines)
        if len(text) > LINE_CHARACTERS:
            problem = f"a paragraph of {len(text):,} characters; at most {LINE_CHARACTERS:,} are read"
            raise LimitError(problem, file=self._source)
        number = paragraph.number if first else None
        if paragraph.place.note is not None:
            return self._note(paragraph, piece, text, first=first)
        marked = numbered(number, text) if number is not None else unmark(text)
        kept = plain(marked.text)[0] if number is None else marked.text
        kept = kept if WORD.search(kept) else ""
        level = _heading(paragraph, kept) or marked.level
        depth = self._depth(paragraph, piece, number, marked)
        if not kept and marked.label is None:
            return None
        return Block(
            kind="heading" if level else "item" if marked.bullet else "paragraph",
            text=kept,
            number=marked.number,
            label=marked.label,
            level=level or depth,
            bold=marked.bold or _bold(piece, marked),
            tag=paragraph.tag,
            cell=paragraph.place.cell,
            marks=tuple(mark for line in piece.lines for mark in line.marks),
            at=self._span(paragraph),
        )

    def _note(self, paragraph: Paragraph, piece: _Piece, text: str, *, first: bool) -> Block | None:
        """Return a piece of a note: its mark is the label of the first."""
        mark = paragraph.place.note if first and paragraph.opens else None
        if mark is not None and paragraph.place.typed:
            text = text.removeprefix(mark).strip()
        mark = mark if mark is not None and words(mark) else None
        if paragraph.number is not None and first and not paragraph.number.bullet:
            text = f"{paragraph.number.label} {text}"
        if not words(text) and mark is None:
            return None
        marks = tuple(it for line in piece.lines for it in line.marks)
        return Block(
            kind="paragraph",
            text=text,
            label=mark,
            note=paragraph.place.note,
            marks=marks,
            tag=paragraph.tag,
            cell=paragraph.place.cell,
            at=self._span(paragraph),
        )

    def _span(self, paragraph: Paragraph) -> Span:
        return Span(file=self._source, paragraph=paragraph.at, cell=named(paragraph.place))

    def _depth(self, paragraph: Paragraph, piece: _Piece, number: Number | None, marked: Marked) -> int | None:
        """Return how deep in its list an item stands; None for another block, which ends a list."""
        if not marked.bullet:
            self._indents.clear()
            return None
        text = piece.lines[0].text.expandtabs(_STEP) if number is None else ""
        indent = len(text) - len(text.lstrip()) + paragraph.indent // _COLUMN
        while self._indents and self._indents[-1] >= indent + _DEEPER:
            self._indents.pop()
        if not self._indents or self._indents[-1] + _DEEPER <= indent:
            self._indents.append(indent)
        return len(self._indents)


def numbered(number: Number, text: str) -> Marked:
    """Return *text* with its automatic *number* as :func:`unmark` reads the two typed one after the other.

    A number that nobody would type (an article, a letter before a sentence) is the label all the same.
    """
    marked = unmark(f"{number.label} {text}")
    if marked.label == number.label or (number.bullet and (marked.bullet or marked.label is not None)):
        return marked
    rest, bold = plain(text)
    return Marked(
        text=rest, label=None if number.bullet else number.label, number=number.number, bullet=number.item, bold=bold
    )


def _pieces(paragraph: Paragraph) -> list[_Piece]:
    """Return the lines of *paragraph* as blocks: those that are only wrapped go on with the one before."""
    lines = paragraph.lines
    if len(lines) == 1:
        return [_Piece([lines[0]])]
    width = Width(line.text for line in lines) if len(lines) >= _WRAPPED else None
    pieces = [_Piece()]
    before = ""
    for line in lines:
        text = line.text.strip()
        if pieces[-1].lines and (not text or not before or not _goes_on(paragraph, before, text, width)):
            pieces.append(_Piece())
        pieces[-1].lines.append(line)
        before = text
    return pieces


def _goes_on(paragraph: Paragraph, before: str, text: str, width: Width | None) -> bool:
    """Whether the line *text* goes on with the line *before* it."""
    marked = unmark(text)
    if marked.label or marked.bullet:
        return cites(before) and not marked.bullet
    if paragraph.level is not None:
        return True
    if paragraph.place.cell is not None:
        return False
    if not ends(before) and (
        starts_small(text) or runs_on(before) or (words(before[-2:]) and before.endswith("-")) or len(before) >= _PROSE
    ):
        return True
    return width is not None and width.full(before, text)


def _heading(paragraph: Paragraph, text: str) -> int | None:
    """Return the level of a heading; a whole sentence, or more words than a heading has, is none."""
    many = len(text.split()) if paragraph.level is not None else 0
    sentence = many > _SENTENCE and text.endswith((".", ";", ","))
    return None if sentence or many > _HEADING else paragraph.level


def _bold(piece: _Piece, marked: Marked) -> bool:
    """Whether all the words are set in bold, those of a typed label aside."""
    head = "".join(line.text[: line.plain] for line in piece.lines)
    return bool(marked.text) and (not WORD.search(head) or (marked.label or "").startswith(" ".join(head.split())))


def _printed(paragraph: Paragraph) -> str:
    """Return *paragraph* on one line, as furniture is listed."""
    number = paragraph.number
    label = "" if number is None or number.bullet else number.label
    return " ".join((label, *(part for line in paragraph.lines for part in line.text.split()))).strip()
