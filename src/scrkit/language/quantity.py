"""Small numbers in words and figures, and lengths of time."""

from __future__ import annotations

import parsy

from scrkit.language.dates import word

NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            ("a", "an", "one"),
            ("two",),
            ("three",),
            ("four",),
            ("five",),
            ("six",),
            ("seven",),
            ("eight",),
            ("nine",),
            ("ten",),
            ("eleven",),
            ("twelve",),
        ),
        start=1,
    )
    for name in names
} | {"fifteen": 15, "eighteen": 18, "twenty": 20, "twenty-four": 24, "thirty": 30}

UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
"""The ISO 8601 letter of each unit."""

_figures = parsy.regex(r"\d{1,3}(?!\w|[.,]\d)\s*").map(int)
_in_words = parsy.regex(rf"(?i:{'|'.join(sorted(NUMBERS, key=len, reverse=True))})(?![\w-])\s*").map(
    lambda text: NUMBERS[text.strip().lower()]
)
number = _figures | _in_words
unit = word("days?|weeks?|months?|years?").map(lambda text: UNITS[text.strip().lower().removesuffix("s")])
quarters = word("quarters?").result("Q")


def duration(count: int, letter: str) -> str:
    """Return *count* units as ISO 8601; a quarter is three months."""
    return f"P{count * 3}M" if letter == "Q" else f"P{count}{letter}"
