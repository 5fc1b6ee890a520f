"""Periods that a figure speaks of: "in the last six months", "between April and June 2013", "as at 31 March 2014".

A period stays words; days for it are the business of the grammar of deadlines.
"""

from __future__ import annotations

import re

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept?|Oct|Nov|Dec)\b\.?"
)
_YEAR = r"(?:19|20)[0-9]{2}(?:\s?[/\u2013-]\s?(?:20)?[0-9]{2})?(?![0-9])"
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_FIGURES = r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:20)?[0-9]{2}"
_SEASON = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)"
_DATE = rf"(?:(?:{_DAY}\s(?:of\s)?)?{_MONTH}(?:,?\s{_YEAR})?|{_YEAR}|{_FIGURES}|{_SEASON}\s(?:of\s)?{_YEAR})"
_QUARTER = (
    rf"(?:the\s)?(?:Q[1-4]|(?:first|second|third|fourth|final|last)\s(?:quarter|half))(?:\s(?:of\s)?(?:the\s)?{_YEAR})?"
)
_SPAN = r"(?:days?|weeks?|months?|quarters?|years?|terms?)"
_LENGTH = (
    rf"(?:the\s)?(?:last|past|previous|first|preceding|same)\s(?:\w+\s){{0,2}}?{_SPAN}"
    rf"(?:\s(?:of|to|ending)\s(?:the\s)?{_DATE})?|(?:the\s)?\w+\s{_SPAN}\s(?:to|ending)\s{_DATE}"
)
_STRETCH = rf"{_DATE}\s?(?:to|and|until|\u2013|-)\s?(?:the\s)?(?:end\sof\s)?{_DATE}"
_PERIOD = re.compile(
    rf"\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ss]ince|[Ff]rom|[Bb]y|[Bb]etween|[Ff]or|[Ww]ithin|[Uu]ntil|[Uu]p\sto)\s"
    rf"(?:{_LENGTH}|{_QUARTER}|(?:the\s)?(?:end\sof\s)?(?:{_STRETCH}|{_DATE}))"
    rf"|\b[Aa]s\s(?:at|of)\s(?:the\s)?(?:end\sof\s)?{_DATE}"
    rf"|\b[Aa]t\s(?:the\s)?(?:end|start|beginning)\sof\s{_DATE}"
    rf"|\b(?:[Ii]n|[Dd]uring)\s{_SEASON}\b"
    rf"|\b(?:[Tt]his|[Ll]ast)\s(?:year|quarter|month|term)\b|\byear\sto\sdate\b"
)


def find_periods(sentence: str) -> tuple[tuple[str, int, int], ...]:
    """Return the periods in *sentence* as printed, each with its start and end."""
    return tuple((found.group(), *found.span()) for found in _PERIOD.finditer(sentence))
