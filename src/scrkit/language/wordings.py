"""The wordings that scrkit ships, read from ``facts.toml`` beside this file, and patterns made of them."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from scrkit.model import Wordings

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPACE = r"\s{1,3}"


@cache
def default_wordings() -> Wordings:
    """Return the wordings of facts that scrkit knows by itself; the value is frozen, so one is enough."""
    return Wordings.of(tomllib.loads(files("scrkit.language").joinpath("facts.toml").read_text("utf-8")))


def any_of(phrases: Iterable[str], *, plural: bool = False) -> str:
    """Return a pattern of any of *phrases*, the longest first, with any space between their words.

    *plural* allows an "s" at the end of each. Without phrases the pattern matches nothing.
    """
    longest = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    patterns = (_SPACE.join(map(re.escape, phrase.split())) for phrase in longest)
    return "|".join(f"{pattern}s?" if plural else pattern for pattern in patterns) or r"(?!)"


def words_of(text: str) -> str:
    """Return *text* folded so that two ways of writing one phrase are the same: case, spaces and dashes.

    >>> words_of("  Not  Started. ")
    'not started'
    """
    plain = re.sub(r"[\u2010-\u2015]", "-", text).replace("\u2019", "'")
    return " ".join(plain.casefold().split()).strip(" .,;:")
