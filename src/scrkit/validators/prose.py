"""What sentences of prose say, by the lists of words in ``governance.toml``."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scrkit.language import sentences
from scrkit.validators.wordlist import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@cache
def words_of(name: str) -> re.Pattern[str]:
    """Return the pattern of the list *name*: any of its phrases as whole words, without regard to case."""
    phrases = "|".join(map(_pattern, read("governance.toml")[name]))
    return re.compile(rf"(?<![\w-])(?:{phrases})(?!\w)", re.IGNORECASE)


def _pattern(phrase: str) -> str:
    r"""Return the pattern of one *phrase*; what may follow ``*`` is the rest of a word."""
    return r"\s{1,9}".join(re.escape(word).replace(r"\*", r"\w{0,30}") for word in phrase.split())


def said_in(texts: Iterable[str], *names: str) -> Iterator[str]:
    """Yield each sentence of *texts* that has a phrase of every list in *names*, in order."""
    patterns = tuple(map(words_of, names))
    for text in texts:
        if all(pattern.search(text) for pattern in patterns):
            for sentence in sentences(text):
                if all(pattern.search(sentence.text) for pattern in patterns):
                    yield sentence.text


def says(texts: Iterable[str], *names: str) -> bool:
    """Whether a sentence of *texts* has a phrase of every list in *names*."""
    return next(said_in(texts, *names), None) is not None
