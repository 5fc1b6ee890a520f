"""Data that is not what it should be: single problems, with the way to each, gathered from the inside out.

Imports the standard library only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_PROBLEMS = 1000
"""How many problems of one list or file are gathered: nobody reads more, and a hostile file has millions."""

_LONGEST = 40

Step = str | int
Phrase = Literal["deadline", "owners", "owner"]


class Missing:
    """The type of what stands for no value at all."""

    def __init__(self, told: str) -> None:
        self.told = told


MISSING = Missing("nothing: the key is missing")
"""Stands for the value of a key that is not there."""

EMPTY = Missing("nothing")
"""Stands for a value of which nothing is written in YAML: ``dated:``."""

REFUSED = Missing("nothing")
"""Stands for a value of which something was said already."""


class Mismatch:
    """One problem: *text* says what it is, *way* leads to it, the last step first.

    *key* is a key at the end of the way that the problem is about and that no record has. *phrase* says that nothing
    is wrong but that the language has to be asked what was meant. *index* is where in the text it stands, if known.
    *grave* is what no person writes: it is told alone.
    """

    __slots__ = ("grave", "index", "key", "phrase", "text", "way")

    def __init__(
        self,
        text: str,
        *way: Step,
        key: str | None = None,
        phrase: Phrase | None = None,
        index: int | None = None,
        grave: bool = False,
    ) -> None:
        self.grave = grave
        self.text = text
        self.way: list[Step] = list(way)
        self.key = key
        self.phrase = phrase
        self.index = index

    @property
    def steps(self) -> tuple[Step, ...]:
        """The way from the top."""
        return tuple(reversed(self.way))


class MismatchError(ValueError):
    """Data is not what the records need, for one reason or several."""

    def __init__(self, *mismatches: Mismatch) -> None:
        super().__init__(*(mismatch.text for mismatch in mismatches))
        self.mismatches = list(mismatches)

    @classmethod
    def one(cls, text: str, *way: Step, phrase: Phrase | None = None, grave: bool = False) -> MismatchError:
        """Return the error for one problem."""
        return cls(Mismatch(text, *way, phrase=phrase, grave=grave))

    def inside(self, step: Step) -> list[Mismatch]:
        """Return the problems, each one step further in."""
        for mismatch in self.mismatches:
            mismatch.way.append(step)
        return self.mismatches


def found(value: object) -> str:
    """Return what *value* is in words, without telling what a text says."""
    if isinstance(value, Missing):
        return value.told
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    names = {str: "text", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return next((name for kind, name in names.items() if isinstance(value, kind)), type(value).__name__)


def quoted(text: str) -> str:
    """Return *text* in quotes, shortened where it is long."""
    return repr(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")


def path_of(steps: Iterable[Step]) -> str:
    """Return the way as people write it: ``lessons[2].actions[0].deadline``."""
    told = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return told.removeprefix(".")
