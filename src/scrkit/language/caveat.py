"""What limits a figure: "approximately", "excluding …", brackets and notes; and the number of cases it rests on."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scrkit.language.amount import MARK
from scrkit.language.wordings import any_of

if TYPE_CHECKING:
    from scrkit.language.amount import Amount
    from scrkit.model import Wordings

_BRACKET = re.compile(r"\((?P<inside>[^()]{3,200})\)")
_REMARK = re.compile(r"\((?P<inside>[^()]{3,200})\)\.?")
"""A sentence that is wholly in brackets belongs to the figure before it."""

_NO_CAVEAT = re.compile(
    r"[A-Z][A-Z&]+s?|(?:see|cf\.?|paras?|paragraphs?|sections?|appendix|figure|table|page)\b.*|[\d.,]+\s?(?:%|per\s?cent)"
    r"|[nN]\s?=\s?[\d,]+|[\d,]+\s?(?:/|of|out\sof)\s?[\d,]+",
    re.IGNORECASE,
)
_SAMPLE = re.compile(
    r"[(\[]\s?(?:[nN]\s?=\s?(?P<n>[0-9][0-9,]*)|[0-9][0-9,]*\s?(?:/|(?:out\s)?of)\s?(?:the\s)?(?P<of>[0-9][0-9,]*))\b"
    r"|\bout\sof\s(?:a\stotal\sof\s|the\s)?(?P<out>[0-9][0-9,]*)\b|\bof\sa\stotal\sof\s(?P<total>[0-9][0-9,]*)\b"
)
_EXCLUDING = re.compile(
    r"\b(?:excluding|except(?:\sfor)?|excepting|not\s(?:including|counting)|apart\sfrom|although|based\son)\s"
    r"[^.,;()]{3,120}",
    re.IGNORECASE,
)
_BACK = 40
"""No words that say that a figure is not exact are longer than this."""

_MARKED = re.compile(rf"\s?(?P<mark>{MARK})")


@cache
def _inexact(wordings: Wordings) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<word>{any_of(wordings.caveats)})\s{{1,3}}\u00a3?$", re.IGNORECASE)


def caveat_of(text: str, amount: Amount, later: int, after: tuple[str, ...], wordings: Wordings) -> str | None:
    """Return what limits *amount* in its sentence *text* or the sentences *after* it, joined by semicolons.

    *later* is where the next amount of the sentence starts.
    """
    inexact = _inexact(wordings).search(text[max(0, amount.start - _BACK) : amount.start])
    excluding = _EXCLUDING.search(text, amount.end)
    found = [
        inexact["word"] if inexact else None,
        excluding.group().strip() if excluding and excluding.start() < max(later, amount.end + 1) else None,
        _bracket(text, amount.end, later) or _note(text, amount, after),
    ]
    return "; ".join(caveat for caveat in found if caveat) or None


def _bracket(text: str, end: int, later: int) -> str | None:
    """Return the explanation in brackets that opens between an amount's *end* and the next amount."""
    found = _BRACKET.search(text, end)
    if found is None or found.start() >= later or _NO_CAVEAT.fullmatch(found["inside"]):
        return None
    return found["inside"]


def _note(text: str, amount: Amount, after: tuple[str, ...]) -> str | None:
    """Return the note to the mark at *amount*, or the remark that the next sentence makes in brackets."""
    marked = _MARKED.match(text, amount.end) or _MARKED.search(text[amount.start : amount.end])
    remark = _REMARK.fullmatch(after[0].strip()) if after else None
    if remark:
        return remark["inside"]
    if marked is None:
        return None
    notes = (note.strip() for note in after)
    return (
        next((note[len(marked["mark"]) :].strip() for note in notes if note.startswith(marked["mark"])), None) or None
    )


def sample_of(text: str, end: int, later: int) -> str | None:
    """Return the number of cases on which an amount rests, said between its *end* and the next: "(n=40)"."""
    found = _SAMPLE.search(text, end)
    if found is None or found.start() > later:
        return None
    return found["n"] or found["of"] or found["out"] or found["total"]
