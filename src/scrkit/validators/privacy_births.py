"""Dates of birth in a text: a full date beside words that make it one. Imports nothing of scrkit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept?|Oct|Nov|Dec)\.?"
)
_DATE: Final = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH},?\s\d{{4}}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}})(?![\w/])"
)
_TOLD: Final = r"(?:D\.?\s?O\.?\s?B\b\.?|dates?\sof\sbirth|birth\s?dates?|birthday)"
_BESIDE: Final = r"[\s:()\[\]\u2013\u2014.,=-]{0,5}"
_AFTER: Final = re.compile(
    rf"(?<![\w.]){_TOLD}{_BESIDE}(?:(?:is|was|as|on|of|the)\s){{0,3}}(?P<date>{_DATE})", re.IGNORECASE
)
_BEFORE: Final = re.compile(
    rf"(?<![\w./-])(?P<date>{_DATE})\s?[(\[,]?\s?(?:her\s|his\s|their\s)?{_TOLD}", re.IGNORECASE
)
_BORN: Final = re.compile(
    rf"(?<!\w)born,?\s(?P<between>(?:[a-z'\u2019-]+,?\s){{0,6}}?)[(\[]?(?P<date>{_DATE})", re.IGNORECASE
)
_ROUGHLY: Final = frozenset({"after", "before", "since", "until", "from", "between", "by", "and", "to"})
"""Words before a date that is nobody's own: children born after it."""

_HINT: Final = re.compile(r"b[io]r|d\.?\s?o\.?\s?b", re.IGNORECASE)
"""What every text with a date of birth holds: one without it is not searched further."""

_HEAD: Final = re.compile(rf"{_TOLD}s?", re.IGNORECASE)
_ALONE: Final = re.compile(_DATE, re.IGNORECASE)


def find_births(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of every date of birth in *text*, with the words that make it one."""
    if not _HINT.search(text):
        return
    spans = [match.span() for pattern in (_AFTER, _BEFORE) for match in pattern.finditer(text)]
    spans += [
        match.span()
        for match in _BORN.finditer(text)
        if _ROUGHLY.isdisjoint(match["between"].lower().replace(",", "").split())
    ]
    end = 0
    for start, last in sorted(spans):
        if start >= end:
            yield start, last
        end = max(end, last)


def heads_births(text: str) -> bool:
    """Whether a cell with this *text* heads a column of dates of birth."""
    return _HEAD.fullmatch(text.strip()) is not None


def is_date(text: str) -> bool:
    """Whether *text* is a full date and no more."""
    return _ALONE.fullmatch(text.strip()) is not None
