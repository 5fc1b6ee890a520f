"""Sentences and clauses: where one ends and the next begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = re.compile(
    r"\s(?:(?:(?<=[.!?]\s)|(?<=[.!?][\u2019\u201d'\")\]]\s))\s*(?=[\"\u2018\u201c'(\[]?[A-Z\d\u00a3])"
    r"|(?<!\s\s)\s*(?=[\u2022\u25aa\u25cf]\s)|(?<=\n)\n*)"
)
_ABBREVIATED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Cllr|Sgt|Insp|Supt|Hon|St|cf|e\.g|i\.e|viz|approx|vs|incl|excl|tel|Tel|Ref|ref)\.$"
)
_NUMBERED = re.compile(
    r"\b(?:[Nn]os?|[Pp]aras?|ss?|pp?|[Rr]egs?|[Ff]igs?|[Cc]h|[Rr]ecs?|[Ss]ec|[Aa]rt|[Vv]ol|[Aa]pp)\.$"
)
"""Abbreviations in front of a number: "See No. 4", where "no" may end a sentence too."""

_NUMBER = re.compile(r"[(\[]?[\dA-Z]{1,3}\b")
_PERHAPS = re.compile(
    r"\b(?:etc|et al|Ltd|Co|Inc|Dept|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\.$"
)
"""Abbreviations that often end a sentence: what follows shows whether one does."""

_LABEL = re.compile(r"[\s(]*(?:\d{1,3}(?:\.\d{1,3}){0,4}|[A-Za-z]|[ivx]{1,5})\.")
"""The number of an item, which is no sentence: "2. Do that."."""

_INITIAL = re.compile(r"\b[A-Z]\.$")
_NO_SURNAME = re.compile(
    r"(?:A|After|All|An|And|As|At|Both|But|By|Each|For|From|He|Her|His|However|If|In|It|No|On|She|Since|So|Th\w+|To|We|When|While)\b"
)
"""Words that follow "Child B." and never an initial."""

_MARKS = "\u2022\u25aa\u25cf"
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
        if _always(text, gap) or not (
            _is_label(text, start, gap) or _goes_on(text, max(start, gap.start() - _BACK), gap)
        ):
            yield Sentence(text=text[start : gap.start()], start=start)
            start = gap.end()
    yield Sentence(text=text[start:], start=start)


def _always(text: str, gap: re.Match[str]) -> bool:
    """Whether *gap* ends a sentence whatever stands before it: a new line, or an item's mark."""
    return "\n" in gap.group() or text[gap.end()] in _MARKS


def _is_label(text: str, start: int, gap: re.Match[str]) -> bool:
    """Whether all that stands between *start* and *gap* is the number of an item."""
    return gap.start() - start <= _BACK and _LABEL.fullmatch(text, start, gap.start()) is not None


def _goes_on(text: str, start: int, gap: re.Match[str]) -> bool:
    """Whether the stop before *gap* belongs to an abbreviation or an initial; no more is read than from *start* on."""
    before = text[start : gap.start()]
    if _NUMBERED.search(before):
        return _NUMBER.match(text, gap.end()) is not None
    if _INITIAL.search(before) or _PERHAPS.search(before):
        return _NO_SURNAME.match(text, gap.end()) is None
    return _ABBREVIATED.search(before) is not None


def _parted(sentence: Sentence) -> Iterator[Sentence]:
    """Yield *sentence*, in parts where it is longer than any sentence is."""
    start, end = 0, len(sentence.text)
    while end - start > _LONGEST:
        space = sentence.text.rfind(" ", start + 1, start + _LONGEST)
        cut = space if space > 0 else start + _LONGEST
        yield Sentence(text=sentence.text[start:cut], start=sentence.start + start)
        start = cut
    yield Sentence(text=sentence.text[start:], start=sentence.start + start)
