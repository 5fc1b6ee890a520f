"""Which way a figure moved: "a 17% reduction", "rose to 84%", "from 6 weeks to 2", "remained at 90%"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scrkit.language.amount import changed
from scrkit.language.wordings import any_of

if TYPE_CHECKING:
    from scrkit.language.amount import Amount
    from scrkit.model import Direction, Wordings

_NOT = re.compile(r"\b(?:not|no|never|without|prevent\w*|avoid\w*)\b(?:\s\w+){0,2}\s*$", re.IGNORECASE)
_AUXILIARY = re.compile(
    r"(?:\b(?:has|have|had|not|never|was|were|is|are|been|also|then|now|there|consistently|steadily|significantly|being|a|an|the)\b\s*)+$",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[.;:,()](?![0-9])")
_NUMBER = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_BACK = 100
"""What moved a figure stands this near before it."""


@cache
def _patterns(wordings: Wordings) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a word of change right after a figure, right before it, and anywhere in a clause."""
    ways = "|".join(
        f"(?P<{way}>{any_of(words)})"
        for way, words in (("up", wordings.rises), ("down", wordings.falls), ("same", wordings.steady))
    )
    inexact = rf"(?:(?:{any_of(wordings.caveats)})\s{{1,3}})?"
    after = rf"\s{{0,3}}(?:(?!of\b|and\b)[a-z-]+\s{{1,3}})?(?:{ways})\b"
    before = rf"\b(?:{ways})\b(?:[^.;:,()]{{0,60}}?\b(?:to|by|of|at|from|above|below))?\s{{1,3}}{inexact}\u00a3?$"
    return (
        re.compile(after, re.IGNORECASE),
        re.compile(before, re.IGNORECASE),
        re.compile(rf"\b(?:{changed(wordings)})\b", re.IGNORECASE),
    )


def direction_of(amount: Amount, before: str, after: str, wordings: Wordings) -> Direction | None:
    """Return which way *amount* moved, by the words *before* and *after* it and by the value that it had earlier.

    None where nothing says so, where the words deny it, and where words and values contradict each other.
    """
    said = _said(amount, before, after, wordings)
    if amount.before is None:
        return said
    counted = _compared(amount.before, amount.value)
    return counted if said is None or counted == said else None if counted else said


def _said(amount: Amount, before: str, after: str, wordings: Wordings) -> Direction | None:
    """Return the direction that words say."""
    behind, ahead, _ = _patterns(wordings)
    if amount.rule == "figure.multiple":
        return "down" if "halved" in amount.value.lower() else "up"
    near = before[-_BACK:]
    if amount.before is not None:
        near = near[: near.lower().rindex("from")] + "to "
    found = behind.match(after) or ahead.search(near)
    if found is None or _NOT.search(near[: found.start()] if found.string == near else near):
        return None
    return _way(found)


def _way(found: re.Match[str]) -> Direction:
    ways: tuple[Direction, ...] = ("up", "down")
    return next((way for way in ways if found[way]), "same")


def _compared(before: str, value: str) -> Direction | None:
    """Return the direction from *before* to *value*, None where one of them is no plain number."""
    first, last = (_NUMBER.fullmatch(said) for said in (before, value))
    if first is None or last is None:
        return None
    start, end = (float(found.group().replace(",", "")) for found in (first, last))
    return "up" if end > start else "down" if end < start else "same"


def subject_of(before: str, wordings: Wordings) -> str | None:
    """Return what moved, in the words *before* a figure: "Timeliness" in "Timeliness rose from", else None."""
    clause = before[-4 * _BACK :]
    ends = [end.end() for end in _CLAUSE_END.finditer(clause)]
    clause = clause[ends[-1] :] if ends else clause
    found = _patterns(wordings)[2].search(clause)
    subject = _AUXILIARY.sub("", clause[: found.start()]).strip() if found else ""
    return subject or None
