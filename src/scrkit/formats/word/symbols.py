"""Signs of symbol fonts as the letters that other fonts have for them. Imports ``files``."""

from __future__ import annotations

from typing import Final

from scrkit.files import cleared

_SYMBOLS: Final = range(0xF000, 0xF100)
"""Where Word puts the signs of a symbol font, whose codes say nothing of what they look like."""

_LAST: Final = 0x10FFFF
_SURROGATES: Final = range(0xD800, 0xE000)
_LOOKS: Final = {
    **dict.fromkeys((0x6C, 0x6E, 0x6F, 0x71, 0x75, 0x76, 0x9F, 0xA7, 0xB7, 0xD8), "\u2022"),
    0xA8: "\u2610",
    0xFB: "\u2717",
    0xFC: "\u2713",
    0xFD: "\u2612",
    0xFE: "\u2611",
}
"""The bullets and boxes of Wingdings and Symbol that lists and tick boxes are made of."""


def symbol(code: str) -> str:
    """Return the sign that Word calls *code*, hexadecimal; one of no known look stays as it is, which is no letter."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if number in _SYMBOLS:
        return _LOOKS.get(number - _SYMBOLS.start, chr(number))
    return "" if number in _SURROGATES or not 0 <= number <= _LAST else cleared(chr(number))
