"""How Word writes a number: 1, 01, a, aa, iv, 1st, One. Imports nothing of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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
_MOST_LETTERED: Final = 780
"""Word goes back to "a" after thirty letters in a row; beyond either bound a number is written in digits here."""

_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz"
_SMALL: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS: Final = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINAL: Final = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_SIGNS: Final = ("*", "\u2020", "\u2021", "\u00a7")
_HUNDRED: Final = 100
_TEN: Final = 10
_TEENS: Final = range(11, 14)


def written(number: int, how: str) -> str:
    """Return *number* as Word writes it in the number format *how*; in digits where we know no better."""
    return _FORMATS.get(how, str)(number)


def _letters(number: int) -> str:
    """Return a to z, then aa to zz: the letter is repeated and not counted on."""
    if not 1 <= number <= _MOST_LETTERED:
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


def _padded(number: int) -> str:
    return f"{number:02d}"


def _ordinal(number: int) -> str:
    """Return 1st, 2nd, 3rd, 4th, 11th."""
    teen = number % _HUNDRED in _TEENS
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % _TEN, 'th')}"


def _cardinal(number: int) -> str:
    """Return One, Twenty-one; from a hundred on digits."""
    return _spelled(number).capitalize()


def _spelled(number: int) -> str:
    if number < len(_SMALL):
        return _SMALL[number]
    if number >= _HUNDRED:
        return str(number)
    ten, one = divmod(number, _TEN)
    return f"{_TENS[ten]}-{_SMALL[one]}" if one else _TENS[ten]


def _ordinal_text(number: int) -> str:
    """Return First, Twenty-first; from a hundred on digits with their ending."""
    if number >= _HUNDRED:
        return _ordinal(number)
    head, dash, last = _spelled(number).rpartition("-")
    ending = _ORDINAL.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return f"{head}{dash}{ending}".capitalize()


def _sign(number: int) -> str:
    """Return the signs of the Chicago manual: one of four, doubled and trebled."""
    times, place = divmod(max(number, 1) - 1, len(_SIGNS))
    return _SIGNS[place] * min(times + 1, _TEN)


_FORMATS: Final[Mapping[str, Callable[[int], str]]] = {
    "decimalZero": _padded,
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "ordinal": _ordinal,
    "cardinalText": _cardinal,
    "ordinalText": _ordinal_text,
    "chicago": _sign,
    "none": lambda _: "",
}
