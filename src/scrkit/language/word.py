"""Words as parsers and patterns. Imports nothing of the library."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import parsy

if TYPE_CHECKING:
    from collections.abc import Iterable


def word(pattern: str) -> parsy.Parser:
    """Return a parser of *pattern* in any case, as whole words, with the space after it."""
    return parsy.regex(rf"(?:{pattern})(?!\w)\s*", re.IGNORECASE)


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern of any of *phrases*, the longest first; of nothing where there is none."""
    known = sorted({" ".join(phrase.split()) for phrase in phrases}, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace("\\ ", r"\s+") for phrase in known) or "(?!)"
