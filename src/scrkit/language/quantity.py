"""Small numbers in words and figures, and lengths of time, in the words of one set of conventions."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

import parsy

from scrkit.language.word import any_of

if TYPE_CHECKING:
    from scrkit.model import Conventions

_LONG = {"H": "PT{}H", "D": "P{}D", "W": "P{}W", "M": "P{}M", "Y": "P{}Y"}
_WHOLE = {"Q": (3, "M"), "F": (2, "W")}
"""Units that ISO 8601 does not have: a quarter is three months, a fortnight two weeks."""


class Quantities:
    """The numbers and units of one set of conventions."""

    def __init__(self, conventions: Conventions) -> None:
        self._numbers = {name.lower(): value for name, value in conventions.numbers}
        self._units = {name.lower(): letter for name, letter in conventions.units}

    @cached_property
    def in_words(self) -> str:
        """A pattern of a small number in figures or words."""
        return rf"\d{{1,3}}|(?:{any_of(self._numbers)})"

    @cached_property
    def units(self) -> str:
        """A pattern of a unit, singular or plural."""
        return rf"(?:{any_of(self._units)})s?"

    def valued(self, said: str) -> int:
        """Return the value of *said*, a number in figures or words."""
        return int(said) if said.isdecimal() else self._numbers[" ".join(said.lower().split())]

    def letter(self, said: str) -> str:
        """Return the letter of *said*, a unit in the singular or plural."""
        said = said.strip().lower()
        return self._units.get(said) or self._units[said.removesuffix("s")]

    @cached_property
    def number(self) -> parsy.Parser:
        """A number."""
        return parsy.regex(rf"({self.in_words})(?![\w-]|[.,]\d)\s*", re.IGNORECASE, group=1).map(self.valued)

    @cached_property
    def joined(self) -> parsy.Parser:
        """A number that a hyphen may join to what it counts: "56-day"."""
        return parsy.regex(rf"({self.in_words})(?!\w|[.,]\d)-?\s*", re.IGNORECASE, group=1).map(self.valued)

    @cached_property
    def unit(self) -> parsy.Parser:
        """The letter of a unit."""
        return parsy.regex(rf"({self.units})(?!\w)\s*", re.IGNORECASE, group=1).map(self.letter)


@cache
def quantities(conventions: Conventions) -> Quantities:
    """Return the numbers and units of *conventions*; made once for each."""
    return Quantities(conventions)


def duration(count: int, letter: str) -> str:
    """Return *count* units as ISO 8601; a quarter is three months and a fortnight two weeks."""
    times, unit = _WHOLE.get(letter, (1, letter))
    return _LONG[unit].format(count * times)


def length_of(duration: str) -> tuple[int, str]:
    """Return the count and the letter of *duration*, as :func:`duration` wrote it."""
    return int(duration[1:-1].removeprefix("T")), duration[-1]
