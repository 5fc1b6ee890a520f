"""From lines to blocks: wrapped lines rejoined, and sentences that a page break split.

A line break is a wrap where the next line's first word would not have fitted, or where the sentence plainly runs on.
A hyphen at the end of a line is kept unless the document writes the word without one elsewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from scrkit.formats.marks import Marked, plain, unmark, unquoted
from scrkit.model import Block

if TYPE_CHECKING:
    from scrkit.formats.source_line import SourceLine

_WIDEST = 130
"""A document with longer lines does not wrap them."""

_TERMINAL = re.compile(r"[.!?:;][\u2019\u201d'\")*\u2020]*$")
_RUNS_ON = re.compile(
    r"(?:,|\b(?:a|an|and|as|at|because|by|for|from|if|in|into|its|of|on|or|our|than|that|the|their|this|to|was|were|when|where|which|while|who|with))$",
    re.IGNORECASE,
)
_CITES = re.compile(
    r"(?:\b(?:paragraphs?|paras?\.?|sections?|learning|lessons?|findings?|recommendations?|points?|and|to|or|of|in|by|part)|,|\()$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|www\.|$", re.IGNORECASE)
"""What a sentence never goes on with: an address of the web, or nothing."""

_UNDERLINE = re.compile(r"(?P<mark>=|-)(?P=mark){2,}\s*")
_RULE = re.compile(r"(?:\s*[*_=-]\s*){3,}")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-$")
_SENTENCE = 6
"""A block of fewer words than this is no sentence that a page could split."""


@define
class _Open:
    """A block while its lines are gathered."""

    marked: Marked
    first: SourceLine
    last: SourceLine
    texts: list[str] = field(factory=list)


class Gatherer:
    """Gathers the lines of one document into blocks; *markdown* joins every line of a paragraph."""

    def __init__(self, lines: tuple[SourceLine, ...], source: str, *, markdown: bool) -> None:
        self._lines = lines
        self._source = source
        self._markdown = markdown
        widest = max((len(line.text.rstrip()) for line in lines), default=0)
        self._width = widest if widest <= _WIDEST else None
        self._words = frozenset(word.lower() for line in lines for word in re.findall(r"[^\W\d_]+", line.text))

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks in reading order, split sentences rejoined."""
        gathered: list[Block] = []
        current: _Open | None = None
        for line in self._lines:
            if line.blank:
                self._close(current, gathered)
                current = None
                continue
            if self._underlines(current, line):
                gathered.append(self._heading(current, line))
                current = None
                continue
            if current is None and _RULE.fullmatch(line.text):
                continue
            marked = unmark(line.text)
            if current is not None and self._continues(current, line, marked):
                current.texts.append(line.text)
                current.last = line
                continue
            self._close(current, gathered)
            current = _Open(marked=marked, first=line, last=line)
        self._close(current, gathered)
        return self._rejoined(gathered)

    def _underlines(self, current: _Open | None, line: SourceLine) -> bool:
        """Whether *line* underlines a Markdown heading of one line."""
        return bool(self._markdown and current and not current.texts and _UNDERLINE.fullmatch(line.text))

    def _heading(self, current: _Open | None, line: SourceLine) -> Block:
        """Return the heading that *line* underlines."""
        assert current is not None  # noqa: S101 - _underlines has seen to it
        level = 1 if line.text.startswith("=") else 2
        return self._block(evolve(current, marked=evolve(current.marked, level=level)))

    def _continues(self, current: _Open, line: SourceLine, marked: Marked) -> bool:
        """Whether *line* goes on with the block that is open."""
        text = current.last.text.rstrip()
        if marked.level is not None or marked.bullet or current.marked.level is not None:
            return False
        if marked.number is not None:
            return bool(_CITES.search(text)) and not _TERMINAL.search(text)
        if not current.marked.text and not current.texts:
            return True
        if self._markdown:
            return not current.last.text.endswith(("  ", "\\"))
        return self._wraps(text, line.text.strip())

    def _wraps(self, text: str, following: str) -> bool:
        """Whether the break between *text* and *following* is only where the line was full."""
        if _ADDRESS.match(following):
            return False
        ended = bool(_TERMINAL.search(text))
        if (following[0].islower() or _HYPHEN.search(text)) and not ended:
            return True
        if self._width is None:
            return False
        full = len(text) + 1 + len(following.split(maxsplit=1)[0]) > self._width
        return full or (not ended and len(text) >= 0.6 * self._width)

    def _close(self, current: _Open | None, gathered: list[Block]) -> None:
        """Add the block that is open to *gathered*."""
        if current is not None:
            block = self._block(current)
            if block.text or block.label:
                gathered.append(block)

    def _block(self, current: _Open) -> Block:
        text = current.marked.text
        for line in current.texts:
            text = self.join(text, " ".join(unquoted(line).split()))
        text, bold = plain(" ".join(text.split()))
        marked = current.marked
        start, end = current.first.span(self._source), current.last.span(self._source)
        return Block(
            kind="heading" if marked.level else "item" if marked.bullet else "paragraph",
            text=text,
            number=marked.number,
            label=marked.label,
            level=marked.level,
            bold=bold or (marked.bold and not current.texts),
            at=evolve(start, end_line=end.end_line, end_column=end.end_column),
        )

    def join(self, first: str, second: str) -> str:
        """Return *first* and *second* as one text, a word that was broken between them made whole again."""
        broken = _HYPHEN.search(first)
        if not broken or not second[:1].islower():
            return f"{first} {second}".strip()
        head = re.findall(r"[^\W\d_]+", first)[-1]
        tail = re.findall(r"[^\W\d_]+", second)[0]
        whole = (head + tail).lower() in self._words
        return (first[:-1] if whole else first) + second

    def _rejoined(self, blocks: list[Block]) -> tuple[Block, ...]:
        """Return *blocks* with every sentence that a page break split made one again."""
        joined: list[Block] = []
        for block in blocks:
            if joined and _split(joined[-1], block):
                before = joined.pop()
                span = evolve(before.at, end_line=block.at.end_line, end_column=block.at.end_column)
                joined.append(evolve(before, text=self.join(before.text, block.text), at=span))
            else:
                joined.append(block)
        return tuple(joined)


def _split(before: Block, after: Block) -> bool:
    """Whether *after* goes on with the sentence that *before* began."""
    if after.kind != "paragraph" or after.label or before.kind == "heading" or _ADDRESS.match(after.text):
        return False
    if before.label and not before.text:
        return True
    if _TERMINAL.search(before.text) or len(before.text.split()) < _SENTENCE:
        return False
    return after.text[0].islower() or bool(_RUNS_ON.search(before.text))
