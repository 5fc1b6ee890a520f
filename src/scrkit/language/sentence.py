"""Sentences and clauses: where one ends and the next begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\u2019\u201d'\")]))\s+(?=[\"\u2018\u201c'(]?[A-Z\d])|\n+")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|no|para|paras|cf|e\.g|i\.e|etc)\.$")
_INITIAL = re.compile(r"\b[A-Z]\.$")
_NO_SURNAME = re.compile(
    r"(?:A|After|All|An|And|As|At|Both|But|By|Each|For|From|He|Her|His|However|If|In|It|No|On|She|Since|So|Th\w+|To|We|When|While)\b"
)
"""Words that follow "Child B." and never an initial."""

_BACK = 12
"""No abbreviation is longer than this."""

_LONGEST = 1_000
"""A sentence of more characters than this is parted at a space: what is read in one sentence stays near together."""


@frozen(kw_only=True)
class Sentence:
    """A sentence and the character at which it starts in its text."""

    text: str
    start: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of *text* in order; a stop after an abbreviation or inside a number ends none."""
    return tuple(part for whole in _whole(text) for part in _parted(whole) if part.text.strip())


def _whole(text: str) -> Iterator[Sentence]:
    """Yield what stands between one end of a sentence and the next."""
    start = 0
    for gap in _END.finditer(text):
        if "\n" in gap.group() or not _goes_on(text, max(start, gap.start() - _BACK), gap):
            yield Sentence(text=text[start : gap.start()], start=start)
            start = gap.end()
    yield Sentence(text=text[start:], start=start)


def _goes_on(text: str, start: int, gap: re.Match[str]) -> bool:
    """Whether the stop before *gap* belongs to an abbreviation or an initial; no more is read than from *start* on."""
    before = text[start : gap.start()]
    initial = _INITIAL.search(before) and not _NO_SURNAME.match(text, gap.end())
    return bool(initial or _ABBREVIATED.search(before))


def _parted(sentence: Sentence) -> Iterator[Sentence]:
    """Yield *sentence*, in parts where it is longer than any sentence is."""
    start, end = 0, len(sentence.text)
    while end - start > _LONGEST:
        space = sentence.text.rfind(" ", start + 1, start + _LONGEST)
        cut = space if space > 0 else start + _LONGEST
        yield Sentence(text=sentence.text[start:cut], start=sentence.start + start)
        start = cut
    yield Sentence(text=sentence.text[start:], start=sentence.start + start)
