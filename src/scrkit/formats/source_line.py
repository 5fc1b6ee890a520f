"""The lines of a text with their places, and the furniture among them: page numbers and running heads.

Any line ending counts (LF, CR LF, CR, and the Unicode ones); a form feed starts a page.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter

from attrs import frozen

from scrkit.model import Line, Span

_ENDING = re.compile(r"\r\n|[\n\r\v\x85\u2028\u2029]")
_PAGE_NUMBER = re.compile(
    r"(?:page\s+)?\d{1,4}\s*(?:of|/)\s*\d{1,4}|page\s+\d{1,4}|[-\u2013]\s*\d{1,4}\s*[-\u2013]|\d{1,4}\s*\|\s*page",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"\d{1,4}")


@frozen(kw_only=True)
class SourceLine:
    """A line without its ending: *line* counts from 1 through the file, *page* from 1 where the text has pages."""

    text: str
    line: int
    page: int | None = None

    @property
    def blank(self) -> bool:
        """Whether nothing is printed on it."""
        return not self.text.strip()

    def span(self, source: str) -> Span:
        """Return where the printed part of the line stands."""
        start = len(self.text) - len(self.text.lstrip()) + 1
        end = max(len(self.text.rstrip()), start)
        return Span(file=source, page=self.page, line=self.line, column=start, end_line=self.line, end_column=end)


def source_lines(text: str) -> tuple[SourceLine, ...]:
    """Return the lines of *text*; a form feed ends a line's text and starts a page, and no line number is skipped."""
    paged = "\f" in text
    lines: list[SourceLine] = []
    number = 1
    for page, piece in enumerate(text.split("\f"), start=1):
        parts = _ENDING.split(piece)
        lines.extend(
            SourceLine(text=part, line=number + place, page=page if paged else None) for place, part in enumerate(parts)
        )
        number += len(parts) - 1
    return tuple(lines)


def part_furniture(lines: tuple[SourceLine, ...], source: str) -> tuple[tuple[SourceLine, ...], tuple[Line, ...]]:
    """Return *lines* with the furniture blanked, and the furniture.

    Furniture is what says "page 3 of 12", a bare number that counts on from the one before it, and, in a text with
    pages, a line at the head or foot of most pages that is the same but for its digits.
    """
    marked = {line.line for line in lines if _PAGE_NUMBER.fullmatch(line.text.strip())}
    marked |= _counting(lines) | _running(lines)
    kept = tuple(
        SourceLine(text="", line=line.line, page=line.page) if line.line in marked and not line.blank else line
        for line in lines
    )
    furniture = tuple(
        Line(text=line.text.strip(), at=line.span(source)) for line in lines if line.line in marked and not line.blank
    )
    return kept, furniture


def _counting(lines: tuple[SourceLine, ...]) -> set[int]:
    """Return the bare numbers between blank lines that count on one from another, as page numbers do."""
    alone = [
        (int(line.text), line.line)
        for place, line in enumerate(lines)
        if _BARE_NUMBER.fullmatch(line.text.strip())
        and (place == 0 or lines[place - 1].blank)
        and (place == len(lines) - 1 or lines[place + 1].blank)
    ]
    pairs = [(a, b) for a, b in itertools.pairwise(alone) if b[0] == a[0] + 1]
    return {line for pair in pairs for _, line in pair}


def _running(lines: tuple[SourceLine, ...]) -> set[int]:
    """Return the lines at the edges of pages that most pages repeat, digits aside."""
    pages: dict[int, list[SourceLine]] = {}
    for line in lines:
        if line.page is not None and not line.blank:
            pages.setdefault(line.page, []).append(line)
    edges = [edge for page in pages.values() for edge in {page[0].line: page[0], page[-1].line: page[-1]}.values()]
    shape = Counter(_shape(edge) for edge in edges)
    return {edge.line for edge in edges if shape[_shape(edge)] > 1 and 2 * shape[_shape(edge)] >= len(pages)}


def _shape(line: SourceLine) -> str:
    """Return the words of *line* with every number alike."""
    return re.sub(r"\d+", "0", " ".join(line.text.split()))
