"""Small numbers in words and figures, and lengths of time."""

from __future__ import annotations

import re

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
} | {
    "fourteen": 14,
    "fifteen": 15,
    "eighteen": 18,
    "twenty": 20,
    "twenty-four": 24,
    "twenty-eight": 28,
    "thirty": 30,
    "sixty": 60,
    "ninety": 90,
}

UNITS = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y"}
"""The ISO 8601 letter of each unit, and Q for a quarter."""

NUMBER = rf"\d{{1,3}}|(?:{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
"""A pattern of a small number in figures or words."""


def valued(text: str) -> int:
    """Return the value of *text*, a number in figures or words."""
    return int(text) if text.isdigit() else NUMBERS[text.lower()]


number = parsy.regex(rf"({NUMBER})(?![\w-]|[.,]\d)\s*", re.IGNORECASE, group=1).map(valued)
unit = word("days?|weeks?|months?|quarters?|years?").map(lambda text: UNITS[text.strip().lower().removesuffix("s")])


def duration(count: int, letter: str) -> str:
    """Return *count* units as ISO 8601; a quarter is three months."""
    return f"P{count * 3}M" if letter == "Q" else f"P{count}{letter}"


def length_of(duration: str) -> tuple[int, str]:
    """Return the count and the letter of *duration*, as :func:`duration` wrote it."""
    return int(duration[1:-1]), duration[-1]
