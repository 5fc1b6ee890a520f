"""Which number follows on from which: "2" from "1", "B" from "A", "IV" from "III", "R2" from "R1"."""

from __future__ import annotations

import re

_PARTS = re.compile(r"(?P<letters>[A-Za-z]*)(?P<figures>[0-9]*)")
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMANS = tuple(f"{'X' * tens}{ones}" for tens in range(4) for ones in _ONES)
"""The Roman numerals from nothing to 39."""


def follows_on(last: str | None, number: str) -> bool:
    """Whether *number* comes next after *last*, both counted in one way; with none before it, any that opens does.

    >>> follows_on("C", "D"), follows_on("IX", "X"), follows_on("R9", "R10"), follows_on("4", "B")
    (True, True, True, False)
    """
    found = _PARTS.fullmatch(number)
    if found is None:
        return False
    if last is None:
        return bool(found["figures"]) or number in {"A", "I"}
    before = _PARTS.fullmatch(last)
    if before is None or bool(before["figures"]) != bool(found["figures"]):
        return False
    if found["figures"]:
        return before["letters"] == found["letters"] and int(found["figures"]) == int(before["figures"]) + 1
    if last in _ROMANS and number in _ROMANS and _ROMANS.index(number) == _ROMANS.index(last) + 1:
        return True
    return len(last) == len(number) == 1 and ord(number) == ord(last) + 1
