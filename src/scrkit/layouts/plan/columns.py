"""Which field of a plan a column's heading or a card's label names, by the vocabulary's phrases.

Case, punctuation, plurals and small words do not count. What a heading is *of* or *for* stands behind its phrase
("Key milestones to enact recommendation"), what sort it is before it ("Revised target date"). Imports ``model`` only.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Vocabulary

LONGEST = 14
"""A heading has at most this many words."""

_TOKEN = re.compile(r"#|[^\W_]+")
_POSSESSIVE = re.compile(r"['\u2019]s\b|['\u2019]")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>|\{[^{}]*\}")
_PARTS = re.compile(r"[/|\n;:,+?\u2013\u2014]|&|\band\b|\bor\b|\s-\s", re.IGNORECASE)

_SMALL = frozenset({"the", "a", "an", "please", "your", "our", "their", "its", "s", "ie", "eg"})
"""Words that are left out wherever they stand."""

_DATES = re.compile(
    r"\d+(?:st|nd|rd|th)?|q[1-4]|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
)
"""Words of a number or a date, which a heading may carry and a phrase does not ("Update December 2015")."""

_BEHIND = frozenset(
    {
        *("to", "for", "of", "on", "in", "at", "as", "by", "from", "against", "with", "since", "within", "towards"),
        *("that", "which", "who", "is", "are", "was", "be", "been", "has", "have", "will", "can", "do", "does", "if"),
        *("taken", "required", "needed", "made", "given", "where", "when", "until", "up", "so", "during", "after"),
    }
)
"""Words that open what a heading is of, for or about."""

_WHEN_IT_WAS = (("of",), ("as",), ("since",))
"""What stands between "date" and something that has its date already."""

_DUE = frozenset({"implementation", "completion", "delivery", "achievement", "target", "due", "action", "deadline"})
"""What a deadline is the date of."""

_SORTS = frozenset(
    {
        *("key", "main", "specific", "current", "latest", "revised", "new", "original", "final", "initial"),
        *("overall", "agreed", "proposed", "planned", "expected", "intended", "anticipated", "estimated"),
        *("projected", "actual", "required", "recommended", "individual", "detailed", "further", "additional"),
        *("general", "any", "all", "each", "local", "national", "regional", "strategic", "operational"),
        *("executive", "clinical", "senior", "named", "multi", "single", "joint", "agency", "board", "trust"),
        *("partnership", "service", "council", "provider", "organisation", "lscb", "lscp", "sscb", "sab"),
        *("csp", "scb", "scr", "dhr", "sar", "lcspr", "csppr", "imr", "nhs", "review", "report", "overview"),
        *("independent", "smart", "quarterly", "monthly", "annual", "brief", "combined", "draft", "summary"),
        *("short", "and", "or", "identified", "nominated", "ofsted", "sub", "safeguarding", "children"),
        *("adult", "child", "practice", "learning", "improvement", "inspection", "measurable"),
    }
)
"""Words that say of what sort a field is."""


def field_of(heading: str, vocabulary: Vocabulary) -> str | None:
    """Return which of ``PLAN_FIELDS`` the *heading* of a column, or a label, names; None where no phrase fits.

    Of a phrase that the vocabulary has twice the first meaning holds. A heading of several parts ("Lead agency /
    officer") that are no phrase together names what its first known part does; so does one with a prompt below it.
    """
    known = _phrases(vocabulary.columns)
    return next((found for text in _readings(heading) if (found := _named(_tokens(text), known))), None)


def _readings(heading: str) -> Iterator[str]:
    """Yield *heading* as a whole, without its brackets, line by line and part by part."""
    bare = _BRACKETED.sub(" ", heading)
    yield heading
    yield bare
    yield from bare.splitlines()
    yield from _PARTS.split(bare)
    yield from _PARTS.split(heading)


@lru_cache(maxsize=16)
def _phrases(columns: tuple[tuple[str, str], ...]) -> dict[tuple[str, ...], str]:
    """Return the fields of *columns* by the words of their phrases."""
    return {_tokens(phrase): name for name, phrase in reversed(columns)}


def _named(words: tuple[str, ...], known: dict[tuple[str, ...], str]) -> str | None:
    """Return the field that *words* name: the longest phrase in them with nothing beside it that it cannot have."""
    if len(words) > LONGEST:
        return None
    for length in range(len(words), 0, -1):
        for at in range(len(words) - length + 1):
            name = known.get(words[at : at + length])
            behind = words[at + length :]
            if name and _SORTS.issuperset(words[:at]) and _may_follow(behind) and not _past(words[at:], name):
                return name
    return None


def _may_follow(words: tuple[str, ...]) -> bool:
    """Whether *words* may stand behind a phrase: none, or what it is of or for."""
    return not words or words[0] in _BEHIND


def _past(words: tuple[str, ...], name: str) -> bool:
    """Whether *words*, which name a deadline, are the date of something else: of an update, a meeting, an incident."""
    return name == "deadline" and words[:1] == ("date",) and words[1:2] in _WHEN_IT_WAS and _DUE.isdisjoint(words)


def _tokens(text: str) -> tuple[str, ...]:
    """Return the words of *text* that count, in small letters and the singular, numbers and dates left out."""
    found = _TOKEN.findall(_POSSESSIVE.sub("", text.lower()))
    return tuple(_singular(word) for word in found if word not in _SMALL and not _DATES.fullmatch(word))


def _singular(word: str) -> str:
    """Return *word* without the ending of a plural: a key to compare, not English."""
    if word in {"children", "criteria"}:
        return {"children": "child", "criteria": "criterion"}[word]
    if len(word) < 4 or word.endswith(("ss", "us", "is")):  # noqa: PLR2004 - "is" and "was" are no plurals
        return word
    return re.sub(r"ie$", "y", word[:-1]) if word.endswith("s") else word
