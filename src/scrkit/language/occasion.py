"""A grammar of occasions that have no date of their own: "on publication", "following the inquest".

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import parsy

from scrkit.language.word import any_of
from scrkit.model import AtEvent, Conventions

if TYPE_CHECKING:
    from scrkit.language.frame import Frame, Meaning

_OPENS = (
    "(?:immediately )?(?:following|after|upon|before)|prior to|in advance of|ahead of|at the (?:point|time) of"
    "|at time of"
)
_WHOLE_LEAD = rf"(?:{_OPENS})"
"""What always opens an occasion."""

_LEAD = rf"(?:on or (?:before|after)|in time for|as part of|up to|{_OPENS}|on|at|by|until|during|in)"
"""What opens an occasion where the noun behind it is one."""
_NAME = r"[A-Za-z][\w'\u2019&/-]*(?:,?\s+(?:[A-Za-z(][\w'\u2019&/)-]*)){0,11}"


@cache
def occasion(conventions: Conventions) -> parsy.Parser:
    """Return a parser of an occasion that is the whole phrase, without a date or a word that would change it."""
    noun = any_of(conventions.occasions)
    harmful = any_of({*conventions.harmful} - {"each", "every", "first", "next", "new"})
    refused = rf"(?!.*\b(?:{harmful})\b)(?!.*\d)"
    article = (
        r"(?:(?:the|its|their|our|an?|each|every|any|all|next|first|subsequent|future|forthcoming|following)\s+){0,3}"
    )
    event = rf"(?:[\w'\u2019&-]+\s+){{0,6}}?(?:{noun})s?\b"
    named = rf"{_LEAD}\s+{article}{event}(?:\s+(?:of|to|by|for|on|with|at|in|into|from)\s+{_NAME})?"
    any_event = rf"{_WHOLE_LEAD}\s+(?:the\s+)?{_NAME}"
    bare = rf"(?:(?:each|every|all|next|first|future|forthcoming|subsequent)\s+){event}"
    lead = re.compile(rf"(?:{_LEAD}|{_WHOLE_LEAD})\s+(?:the\s+|its\s+|their\s+|our\s+|an?\s+)?", re.IGNORECASE)
    return parsy.regex(rf"(?i:(?:{named}|{bare})(?=\s*[.;,]?\s*$)|{_safe(any_event, refused)})\s*").result(_at(lead))


def _safe(pattern: str, refused: str) -> str:
    """Return *pattern* for what follows a word that always opens an occasion, unless it holds what is *refused*."""
    lead, _, rest = pattern.partition(r"\s+")
    return rf"(?:{lead}\s+{refused}{rest})(?=\s*[.;,]?\s*$)"


def _at(lead: re.Pattern[str]) -> Meaning:
    """Return the meaning of an occasion, named by the words said without the preposition before them."""

    def understood(frame: Frame) -> AtEvent:
        found = lead.match(frame.words)
        event = (frame.words[found.end() :] if found else frame.words).strip(" .,;") or frame.words
        return AtEvent(said=frame.said, event=event, rule="deadline.occasion")

    return understood
