"""Word lists of the rules, read from the TOML files beside this one, and what is left of a text without small words."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

_SPACE = r"\s{1,3}"
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")

_SHORTEST = 4
"""A word of fewer letters keeps its final "s": "gps", but "plans" is plan."""


@cache
def read(name: str) -> dict[str, Any]:
    """Return the word lists in the file *name*."""
    return tomllib.loads(files("scrkit.validators").joinpath(name).read_text("utf-8"))


_SMALL: frozenset[str] = frozenset(read("wording.toml")["small"]["words"])
"""Words that carry none of a sentence's matter."""


def any_of(phrases: tuple[str, ...] | list[str]) -> str:
    """Return a pattern of any of *phrases* as whole words, the longest first, with any space between their words."""
    longest = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return rf"(?<![\w-])(?:{'|'.join(_SPACE.join(map(re.escape, phrase.split())) for phrase in longest)})(?![\w-])"


def matter(text: str) -> tuple[str, ...]:
    """Return the words of *text* that carry its matter, folded and in the singular, in order.

    >>> matter("The Board's plans are being reviewed in Hampton")
    ('board', 'plan', 'reviewed', 'hampton')
    """
    plain = re.sub(r"['\u2019]s\b", "", text.casefold())
    return tuple(_singular(word) for word in _WORD.findall(plain) if word not in _SMALL)


def _singular(word: str) -> str:
    """Return *word* without the ending of a plural."""
    if len(word) < _SHORTEST or word.endswith(("ss", "us", "is")):
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
