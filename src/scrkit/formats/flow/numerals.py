"""How an automatic number is written: 1, 01, a, A, i, I. Imports nothing of ours."""

from __future__ import annotations

from typing import Final

_ROMAN: Final = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_MOST_ROMAN: Final = 3_999
_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz"
_MOST_REPEATED: Final = 780
"""A letter is repeated up to thirty times; beyond either bound a number is written in digits."""


def written(number: int, how: str, *, repeated: bool = False) -> str:
    """Return *number* in the style *how*, nothing for the style ``""``, digits for a style that is not known.

    After z come aa, ab, ac; where letters are *repeated*, aa, bb, cc.
    """
    match how:
        case "":
            return ""
        case "01":
            return f"{number:02d}"
        case "a" | "A":
            letters = _repeated(number) if repeated else _lettered(number)
            return letters if how == "a" else letters.upper()
        case "i" | "I":
            return _roman(number) if how == "i" else _roman(number).upper()
        case _:
            return str(number)


def _lettered(number: int) -> str:
    if number < 1:
        return str(number)
    letters: list[str] = []
    while number:
        number, place = divmod(number - 1, len(_ALPHABET))
        letters.append(_ALPHABET[place])
    return "".join(reversed(letters))


def _repeated(number: int) -> str:
    if not 1 <= number <= _MOST_REPEATED:
        return str(number)
    times, place = divmod(number - 1, len(_ALPHABET))
    return _ALPHABET[place] * (times + 1)


def _roman(number: int) -> str:
    if not 1 <= number <= _MOST_ROMAN:
        return str(number)
    digits: list[str] = []
    for worth, digit in _ROMAN:
        times, number = divmod(number, worth)
        digits.append(digit * times)
    return "".join(digits)
