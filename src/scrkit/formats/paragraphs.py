"""From lines to blocks: marks read, wrapped lines rejoined, and sentences that a page break split.

Imports ``model`` and its own room.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from attrs import define, evolve, field

from scrkit.formats.marks import Marked, plain, unmark, unquoted
from scrkit.formats.rejoining import rejoined
from scrkit.formats.wrapping import Joiner, Width, cites, ends, runs_on
from scrkit.model import Block, words

if TYPE_CHECKING:
    from scrkit.formats.source_line import SourceLine

_UNDERLINE = re.compile(r"(?P<mark>=|-)(?P=mark){2,}\s*")
_RULE = re.compile(r"[*_=~-](?:\s*[*_=~-]){2,}")
_DASHES = ("-", "\u2013", "\u2014")
_ROW = ("|", "```", "~~~")
"""How a row of a table and the edge of a block of code begin in Markdown: each is a block by itself."""

_HARD_BREAK = ("  ", "\\")
_TITLE = 12
"""A line of more words than this is no heading over the text on the next line."""


_TAB = 4
_DEEPER = 2
"""An item is deeper than another if it is indented by so many columns more; exports indent by one at random."""


@define
class _Open:
    """A block while its lines are gathered: its first line read, and the lines that follow it; *depth* of an item."""

    marked: Marked
    first: SourceLine
    last: SourceLine
    depth: int | None = None
    texts: list[str] = field(factory=list)


class Measure(Protocol):
    """What knows how wide the lines of one document are before they are wrapped."""

    def full(self, last: SourceLine, line: SourceLine) -> bool:
        """Whether the first word of *line*, which follows *last*, would not have fitted on it."""
        ...

    def wraps(self, last: SourceLine, line: SourceLine) -> bool:
        """Whether the break between the two is only where the line was full."""
        ...


class Gatherer:
    """Gathers the lines of one document into blocks; *markdown* joins the lines of a paragraph.

    *measure* knows the width of the lines better than their characters do, where pages are laid out; *joiner* knows the
    words of the whole document, where *lines* are only a part of it.
    """

    def __init__(
        self,
        lines: tuple[SourceLine, ...],
        source: str,
        *,
        markdown: bool,
        measure: Measure | None = None,
        joiner: Joiner | None = None,
    ) -> None:
        self._lines = lines
        self._source = source
        self._markdown = markdown
        self._measure = measure or ByCharacters(lines)
        self._joiner = joiner or Joiner(line.text for line in lines)
        self._section: int | None = None
        self._indents: list[int] = []

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks in reading order, split sentences rejoined."""
        gathered: list[_Open] = []
        current: _Open | None = None
        for place, line in enumerate(self._lines):
            if current is not None and self._underlines(current, line):
                current.marked = evolve(current.marked, level=1 if line.text.startswith("=") else 2)
                current = None
            elif not unquoted(line.text) or _RULE.fullmatch(line.text.strip()):
                current = None
            else:
                marked = self._marked(line)
                if current is not None and self._continues(current, line, marked, place):
                    current.texts.append(line.text)
                    current.last = line
                else:
                    current = _Open(marked=marked, first=line, last=line, depth=self._depth(marked, line))
                    gathered.append(current)
                    self._enter(marked)
        return rejoined((block for it in gathered if (block := self._block(it)) is not None), self._joiner)

    def _marked(self, line: SourceLine) -> Marked:
        return Marked(text=line.text.strip()) if self._alone(line) else unmark(line.text)

    def _alone(self, line: SourceLine) -> bool:
        """Whether *line* is a row of a table or the edge of a block of code."""
        return self._markdown and line.text.lstrip().startswith(_ROW)

    def _enter(self, marked: Marked) -> None:
        """Remember the section whose paragraph *marked* opens."""
        if marked.number and "." in marked.number:
            self._section = int(marked.number.partition(".")[0])

    def _depth(self, marked: Marked, line: SourceLine) -> int | None:
        """Return how deep in its list an item stands, by its indentation; None for another block, which ends a list."""
        if not marked.bullet:
            self._indents.clear()
            return None
        text = line.text.expandtabs(_TAB)
        indent = len(text) - len(text.lstrip())
        while self._indents and self._indents[-1] >= indent + _DEEPER:
            self._indents.pop()
        if not self._indents or self._indents[-1] + _DEEPER <= indent:
            self._indents.append(indent)
        return len(self._indents)

    def _underlines(self, current: _Open, line: SourceLine) -> bool:
        """Whether *line* underlines a Markdown heading of one line."""
        return self._markdown and not current.texts and bool(_UNDERLINE.fullmatch(line.text))

    def _continues(self, current: _Open, line: SourceLine, marked: Marked, place: int) -> bool:
        """Whether *line*, the one at *place*, goes on with the block that is open."""
        before, text = current.last.text.rstrip(), unquoted(line.text)
        if self._alone(line) or self._alone(current.last) or marked.level or current.marked.level:
            return False
        if marked.bullet:
            return not current.marked.bullet and self._dash_inside(current.last, marked, line, place)
        if marked.number is not None:
            return not _below(current, marked.number) and self._number_inside(current.last, marked, line)
        if not current.marked.text and not current.texts:
            return True
        if self._markdown:
            return not current.last.text.endswith(_HARD_BREAK) and (
                bool(current.texts) or not _titles(before, text) or self._measure.full(current.last, line)
            )
        return self._measure.wraps(current.last, line)

    def _dash_inside(self, last: SourceLine, marked: Marked, line: SourceLine, place: int) -> bool:
        """Whether the dash that *line* starts with stands inside a sentence or title, and opens no list."""
        before, text = last.text.rstrip(), unquoted(line.text)
        following = self._lines[place + 1].text if place + 1 < len(self._lines) else ""
        listed = marked.label is not None or not text.startswith(_DASHES) or unmark(following).bullet
        return not listed and not ends(before) and self._measure.full(last, line)

    def _number_inside(self, last: SourceLine, marked: Marked, line: SourceLine) -> bool:
        """Whether the number that *line* starts with is cited or counted by the sentence that *before* began.

        A number with a stop and no more parts ("3.") opens a list item or a title; one with parts opens a paragraph if
        it follows on from the section before it.
        """
        before, number = last.text.rstrip(), marked.number or ""
        if number[:1].isalpha():
            return not ends(before) and (cites(before) or self._measure.full(last, line))
        parted = "." in number
        if ends(before) or not (parted or marked.label == number):
            return False
        if cites(before):
            return True
        here = parted and self._section in {None, int(number.partition(".")[0]), int(number.partition(".")[0]) - 1}
        return not here and self._measure.full(last, line)

    def _block(self, it: _Open) -> Block | None:
        """Return the block whose lines are gathered, None where they hold no word."""
        marked = it.marked
        lines = (" ".join(unquoted(line).split()).removesuffix("\\") for line in it.texts)
        text, bold = plain(self._joiner.join((" ".join(marked.text.split()).removesuffix("\\"), *lines)))
        text = text if words(text) else ""
        if not text and marked.label is None:
            return None
        start, end = it.first.span(self._source), it.last.span(self._source)
        return Block(
            kind="heading" if marked.level else "item" if marked.bullet else "paragraph",
            text=text,
            number=marked.number,
            label=marked.label,
            level=marked.level or it.depth,
            bold=bold or (marked.bold and not it.texts),
            at=evolve(start, end_line=end.end_line, end_column=end.end_column),
        )


class ByCharacters:
    """Knows how wide the lines of a text are by counting characters."""

    def __init__(self, lines: tuple[SourceLine, ...]) -> None:
        self._width = Width(line.text for line in lines)

    def full(self, last: SourceLine, line: SourceLine) -> bool:
        """As for a measure."""
        return self._width.full(last.text.rstrip(), unquoted(line.text))

    def wraps(self, last: SourceLine, line: SourceLine) -> bool:
        """As for a measure."""
        return self._width.wraps(last.text.rstrip(), unquoted(line.text))


def _below(current: _Open, number: str) -> bool:
    """Whether *number* is that of the first paragraph below the title that is open: "2.1" after "2. Lessons"."""
    return not current.texts and current.marked.number is not None and number == f"{current.marked.number}.1"


def _titles(before: str, text: str) -> bool:
    """Whether *before* is a title over *text* and not the beginning of its sentence."""
    short = len(before.split()) <= _TITLE and not ends(before) and not runs_on(before)
    return short and text[0].isupper()
