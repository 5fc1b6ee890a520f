"""The law and guidance that a response names as its basis, and the framework that follows from it."""

from __future__ import annotations

import re

_LAW = re.compile(
    r"\b(?:(?:[Rr]egulations?|[Ss]ections?|ss?\.|[Cc]hapter|[Rr]eg\.)\s*\d+[A-Z]?(?:\s*\([\w]+\))*"
    r"(?:\s*(?:and|,)\s*\(?\w{1,3}\)?)*\s+(?:of|under)\s+(?:the\s+)?)?"
    r"(?:[A-Z][\w'\u2019]*\s+(?:(?:and|of|the|for|to)\s+)*){1,8}(?:Act|Regulations|Order)\s+(?:19|20)\d\d"
    r"|\bWorking\s+Together(?:\s+to\s+Safeguard\s+Children)?,?\s*\(?(?:19|20)\d\d\)?"
)
_WORKING_TOGETHER = re.compile(r"Working\s+Together\D*((?:19|20)\d\d)")


def find_law(text: str) -> tuple[str, ...]:
    """Return the statutes, regulations and guidance that *text* names with their year, as printed, each once."""
    return tuple(dict.fromkeys(" ".join(found.group().split()) for found in _LAW.finditer(text)))


def framework(law: tuple[str, ...]) -> str | None:
    """Return the framework that the guidance in *law* names, as ``working-together-2013``."""
    years = [found[1] for found in map(_WORKING_TOGETHER.search, law) if found]
    return f"working-together-{years[0]}" if years else None
