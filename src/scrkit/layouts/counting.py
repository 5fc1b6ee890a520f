"""Which number follows on from which: "2" from "1", "B" from "A", "IV" from "III", "R2" from "R1"."""

from __future__ import annotations

import re

_PARTS = re.compile(r"(?P<letters>[A-Za-z]*)(?P<figures>[0-9]{1,9})")
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMANS = tuple(f"{'X' * tens}{ones}" for tens in range(4) for ones in _ONES)
"""The Roman numerals from nothing to 39."""


def follows_on(last: str | None, number: str) -> bool:
    """Whether *number* comes next after *last*, both counted in one way; with none before it, any that opens does.

    >>> follows_on("C", "D"), follows_on("IX", "X"), follows_on("R9", "R10"), follows_on("4", "B")
    (True, True, True, False)
    """
    counted = _counted(number)
    if last is None:
        return any(figure or place == 1 for _, place, figure in counted)
    return any((way, place - 1, figure) in _counted(last) for way, place, figure in counted)


def _counted(number: str) -> set[tuple[str, int, bool]]:
    """Return the ways in which *number* may be counted, each with its place, and whether that is in figures."""
    found = _PARTS.fullmatch(number)
    if found is not None:
        return {(found["letters"], int(found["figures"]), True)}
    ways: set[tuple[str, int, bool]] = set()
    if number.lower() in _WORDS:
        ways.add(("words", _WORDS.index(number.lower()) + 1, False))
    if number in _ROMANS:
        ways.add(("romans", _ROMANS.index(number), False))
    if len(number) == 1 and "A" <= number <= "Z":
        ways.add(("letters", ord(number) - ord("A") + 1, False))
    return ways
