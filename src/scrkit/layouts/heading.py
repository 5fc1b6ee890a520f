"""Which part of a section a heading opens, by the vocabulary's phrases.

A heading matches where one phrase stands in it and all its other words are fillers, names of the board, or words of
other headings ("LSCB View:", "Context/ Actions Taken:", "Additional LSCB Action").
"""

from __future__ import annotations

import re
from functools import cached_property

from attrs import field, frozen

from scrkit.model import Block, Vocabulary

LONGEST = 12
"""A heading has at most this many words."""

_TOKEN = re.compile(r"[^\W_]+")
_TERMINAL = re.compile(r"[.!;,]$")


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of *text* in small letters, a possessive's letter left out."""
    return tuple(_TOKEN.findall(re.sub(r"['\u2019]s\b|['\u2019]", "", text.lower())))


def looks_like_heading(block: Block, *, longest: int = LONGEST, stop: bool = False) -> bool:
    """Whether *block* is set as a heading, or is short and ends as no sentence does; with *stop* it may end in one."""
    if not block.text or block.kind == "item":
        return False
    text = block.text.removesuffix(".") if stop else block.text
    return block.kind == "heading" or (len(text.split()) <= longest and not _TERMINAL.search(text))


@frozen(kw_only=True)
class Headings:
    """The heading words of one document: the vocabulary's, and the words of its board's *names*."""

    vocabulary: Vocabulary
    names: frozenset[str] = field(default=frozenset())

    @cached_property
    def _parts(self) -> dict[tuple[str, ...], str]:
        """The part of every phrase; of one phrase in two parts, the vocabulary's first."""
        return {tokens(phrase): part for part, phrase in reversed(self.vocabulary.headings)}

    @cached_property
    def _most(self) -> int:
        """How many words the longest phrase has."""
        return max(map(len, self._parts), default=0)

    @cached_property
    def _beside(self) -> frozenset[str]:
        """Every word that may stand beside a phrase."""
        single = {phrase[0] for phrase in self._parts if len(phrase) == 1}
        return frozenset(self.vocabulary.fillers) | self.names | single

    def part(self, text: str) -> str | None:
        """Return the part that a heading of this *text* opens, None where it opens none: the longest phrase tells."""
        words = tokens(text) if len(text.split()) <= LONGEST else ()
        for length in range(min(len(words), self._most), 0, -1):
            for at in range(len(words) - length + 1):
                part = self._parts.get(words[at : at + length])
                if part and self._beside.issuperset((*words[:at], *words[at + length :])):
                    return part
        return None
