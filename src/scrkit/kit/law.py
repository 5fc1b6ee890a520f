"""The words law: no word of a document is lost and none comes from elsewhere. Whatever a layout says, kit counts."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from scrkit.errors import ReadError
from scrkit.model import Draft, Outline, Paragraph, WordCount, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SHOWN = 5
"""How many of the words an error names."""


def count_words(outline: Outline, draft: Draft, *, layout: str) -> WordCount:
    """Return the words law in figures; *layout* says in an error who broke it.

    Raises:
        ReadError: A word was lost, or gained.
    """
    source = Counter(outline.words)
    furniture = _count(line.text for line in outline.furniture)
    unplaced = _count(line.text for line in draft.review.unplaced)
    placed = _count(_placed(outline, draft))
    kept = placed + furniture + unplaced
    if source != kept:
        raise ReadError(f"{layout} broke the words law: {_difference(source, kept)}")
    return WordCount(
        words_in=source.total(), placed=placed.total(), furniture=furniture.total(), unplaced=unplaced.total()
    )


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in words(text))


def _placed(outline: Outline, draft: Draft) -> Iterator[str]:
    """Yield every text that the review was made of, each number as often as it was printed apart from a heading."""
    for line in draft.headings:
        yield line.text
    for paragraph in draft.paragraphs:
        yield paragraph.text
    yield from _printed_numbers(outline, draft)


def _printed_numbers(outline: Outline, draft: Draft) -> Iterator[str]:
    """Yield the paragraphs' numbers, without those that were printed once only, at a heading.

    A paragraph straight under a numbered heading takes the heading's number, which is then in the heading's words.
    """
    labels = Counter(block.number for block in outline.blocks)
    for number, times in Counter(_numbers(draft.paragraphs)).items():
        opens = re.compile(rf"{re.escape(number)}(?!\w|\.\w)")
        headings = sum(1 for line in draft.headings if opens.match(line.text))
        printed = min(times, max(labels[number] - headings, 0)) if headings else times
        yield from [number] * printed


def _numbers(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    return (paragraph.number for paragraph in paragraphs if paragraph.number is not None)


def _difference(source: Counter[str], kept: Counter[str]) -> str:
    """Say how many words were lost and gained, and name some."""
    differences = (("lost", source - kept), ("gained", kept - source))
    return "; ".join(f"{change} {many.total()} ({_some(many)})" for change, many in differences if many)


def _some(many: Counter[str]) -> str:
    shown = ", ".join(repr(word) for word in sorted(many)[:_SHOWN])
    return shown if len(many) <= _SHOWN else f"{shown}, …"
