"""The number of a recommendation: alone in its cell, or before the words of the recommendation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrkit.model import Block

_CALLED = (
    r"(?:recommendation|rec|finding|lesson(?:\s+learn(?:ed|t))?|learning(?:\s+point)?|advisory\s+point|priority|objective"
    r"|issue)s?\.?\s*(?:no\.?|number|ref\.?|#)?\s*"
)
_CODE = r"[A-Z]{0,4}[-/]?\d{1,3}(?:[./]\d{1,3}){0,4}[a-z]?|[ivxIVX]{1,5}|[A-Z]"
_ALONE = re.compile(rf"\W*(?:{_CALLED})?[(\[]?(?P<number>{_CODE})[.)\]:]{{0,2}}\s*", re.IGNORECASE)
_BEFORE = (
    re.compile(
        rf"(?:{_CALLED})(?P<number>[A-Z]{{0,3}}\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}[a-z]?|[ivx]{{1,5}})(?!\w)", re.IGNORECASE
    ),
    re.compile(r"(?P<number>[A-Z]{1,4}\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)(?:[.):]|\s|$)"),
    re.compile(r"\(?(?P<number>\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?|[ivx]{1,5}|[IVX]{1,5})[.):](?:\s|$)"),
    re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3}){1,4})\s"),
)
"""What may stand before the words: "Recommendation 3", "R3 ", "3. ", "iv) ", "2.1 "."""

_TELLS = (re.compile(rf"\W*{_BEFORE[0].pattern}", re.IGNORECASE), re.compile(r"R(?:ec)?\s?\d{1,3}(?:\.\d{1,3})*\b"))


def number_alone(text: str) -> str | None:
    """Return the number that is all of *text* ("Recommendation 3:", "2.1.", "R1", "iv"), None where it is none."""
    found = _ALONE.fullmatch(text)
    return found["number"] if found else None


def tells_one(text: str) -> bool:
    """Whether *text* opens as a row or a heading that tells a recommendation: "Recommendation 1: …", "R2 …"."""
    return any(pattern.match(text) for pattern in _TELLS)


def number_before(blocks: tuple[Block, ...]) -> str | None:
    """Return the number that stands before the words of *blocks*, None where none does."""
    if not blocks:
        return None
    first = blocks[0]
    if first.number is not None:
        return first.number
    found = next((found for pattern in _BEFORE if (found := pattern.match(first.printed.lstrip()))), None)
    return found["number"] if found else None
