"""Sentences and clauses: where one ends and the next begins."""

from __future__ import annotations

import re

from attrs import frozen

_END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\u2019\u201d'\")]))\s+(?=[\"\u2018\u201c'(]?[A-Z\d])|\n+")
_ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|no|para|paras|cf|e\.g|i\.e|etc)|\b[A-Z])\.$")


@frozen(kw_only=True)
class Sentence:
    """A sentence and the character at which it starts in its text."""

    text: str
    start: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of *text* in order; a stop after an abbreviation or inside a number ends none."""
    found: list[Sentence] = []
    start = 0
    for gap in _END.finditer(text):
        if _ABBREVIATED.search(text[start : gap.start()]) and "\n" not in gap.group():
            continue
        found.append(Sentence(text=text[start : gap.start()], start=start))
        start = gap.end()
    found.append(Sentence(text=text[start:], start=start))
    return tuple(sentence for sentence in found if sentence.text.strip())


def cut_off(text: str) -> bool:
    """Whether *text* ends without the stop, bracket or quotation mark that ends a sentence."""
    return not re.search(r"[.!?:;][\u2019\u201d'\")*]*$", text.rstrip())
