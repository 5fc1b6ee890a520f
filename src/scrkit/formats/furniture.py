"""What a printer adds to the pages of a text: page numbers, running heads and feet.

Imports ``model`` and its own room.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.formats.wrapping import starts_small
from scrkit.model import Line, words

if TYPE_CHECKING:
    from scrkit.formats.source_line import SourceLine

_PAGE_NUMBER = re.compile(
    r"(?:page\s*)?\d{1,4}\s*(?:of|/)\s*\d{1,4}|page\s*\|?\s*\d{1,4}|[-\u2013]\s*\d{1,4}\s*[-\u2013]|\d{1,4}\s*\|\s*page",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"\d{1,3}")
_PARAGRAPH = re.compile(r"\W*\d{1,3}\.")
"""How a numbered paragraph or heading begins: "2.2 View" and "3.2 View" at the top of two pages are no running head."""

_ROUNDS = 3
"""A page has at most this many lines of running heads, and of feet."""


def part_furniture(lines: tuple[SourceLine, ...], source: str) -> tuple[tuple[SourceLine, ...], tuple[Line, ...]]:
    """Return *lines* with the furniture blanked, and the furniture.

    Furniture is what says "page 3 of 12", a bare number that counts on from the one before it, and a line at the head
    or foot of at least half the pages that is the same but for its digits and stands nowhere else, a title page aside.
    """
    marked = _page_numbers(lines)
    for _ in range(_ROUNDS):
        marked |= _running(lines, marked)
    kept = tuple(evolve(line, text="") if place in marked else line for place, line in enumerate(lines))
    return kept, tuple(Line(text=lines[place].text.strip(), at=lines[place].span(source)) for place in sorted(marked))


def _page_numbers(lines: tuple[SourceLine, ...]) -> set[int]:
    """Return the places of page numbers: those that say so, and bare ones that count on one from another."""
    said = {place for place, line in enumerate(lines) if _PAGE_NUMBER.fullmatch(line.text.strip())}
    alone = [
        (int(line.text), place)
        for place, line in enumerate(lines)
        if _BARE_NUMBER.fullmatch(line.text.strip())
        and (place == 0 or lines[place - 1].blank)
        and (place == len(lines) - 1 or lines[place + 1].blank)
    ]
    counting = (pair for pair in itertools.pairwise(alone) if pair[1][0] == pair[0][0] + 1)
    return said | {place for pair in counting for _, place in pair}


def _running(lines: tuple[SourceLine, ...], marked: set[int]) -> set[int]:
    """Return the places of the lines at the edges of pages that at least half the pages repeat."""
    pages = _pages(lines, marked)
    edges = {place for page in pages for place in (page[0], page[-1])}
    everywhere = Counter(_shape(lines[place]) for page in pages for place in page)
    at_edges = Counter(_shape(lines[place]) for place in edges)
    return {
        place
        for place in edges
        if (shape := _shape(lines[place]))
        and at_edges[shape] > 1
        and len(pages) > 1
        and 2 * at_edges[shape] >= len(pages)
        and everywhere[shape] <= at_edges[shape] + 1
        and not _PARAGRAPH.match(lines[place].text)
        and not starts_small(lines[place].text.strip())
    }


def _pages(lines: tuple[SourceLine, ...], marked: set[int]) -> list[list[int]]:
    """Return the places of what is printed on each page; a form feed or a page number parts two pages."""
    pages: list[list[int]] = []
    fresh = True
    for place, line in enumerate(lines):
        fresh = fresh or place in marked or line.page != lines[place - 1].page
        if place in marked or not words(line.text):
            continue
        if fresh:
            pages.append([])
        pages[-1].append(place)
        fresh = False
    return pages


def _shape(line: SourceLine) -> str:
    """Return the words of *line* with every number alike."""
    return re.sub(r"\d+", "0", " ".join(words(line.text)))
