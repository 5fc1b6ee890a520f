"""Figures given as evidence: value, unit, place and caveat, in the document's words.

Reads percentages and counts of people or cases. What a figure measures stays words; an outcome is never guessed.
Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import itertools
import re

from scrkit.language.sentence import sentences
from scrkit.model import Measure

_COUNTED = (
    "adults|agencies|audits|carers|cases|chairs|children|concerns|conferences|events|families|headteachers|managers"
    "|meetings|members|parents|partners|people|plans|posts|practitioners|professionals|referrals|schools|sessions"
    "|social workers|staff|teachers|visits|workers|young people"
)
_LENGTH = r"(?:day|week|month|quarter|year|hour|minute)s?"
_FIGURE = re.compile(
    r"(?<![\w.,])(?P<value>\d{1,3}(?:,\d{3}){1,4}|\d{1,9}(?:\.\d{1,9})?)(?:\s+(?:out\s+)?of\s+(?P<of>\d[\d,]{0,12})(?=\s+[a-z]))?"
    rf"(?:\s*(?P<percent>%|per\s?cent)\*?(?:\s+of\s+(?:a\s+total\s+of\s+)?(?P<total>\d[\d,]{{0,12}})\b)?|\s+(?P<unit>(?:(?!{_LENGTH}\b)[a-z-]+\s+){{0,3}}?(?:{_COUNTED}))\b)",
    re.IGNORECASE,
)
# A number that belongs to the word before it, or is a year: "Section 11 audits", "In 2014 staff were told".
_NAMED = re.compile(
    r"\b(?:section|regulation|chapter|paragraph|para|part|article|level|band|grade|tier|stage|phase|step|year|age|aged"
    r"|learning|lesson|finding|recommendation|point|no\.|number|type)\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_WHERE = re.compile(
    r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s+(?:the\s+)?(?P<place>[A-Z][a-z]+(?:\s+[A-Z][a-z]+){0,2})\b"
)
_MONTH = re.compile(r"^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")
_WHEN = re.compile(
    r"\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ss]ince|[Ff]rom|[Bb]y|[Bb]etween)\s+(?:the\s+)?(?:(?:last|past|first|previous)\s+(?:\w+\s+)?(?:quarter|months?|years?|weeks?)"
    r"|(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d)"
)
_BASE = re.compile(r"\b(?:out\s+of|of\s+(?:a\s+total\s+of\s+)?)\s*(?P<base>\d[\d,]*)\b")
_CAVEAT = re.compile(r"\((?P<inside>[^()]{3,200})\)")
_REMARK = re.compile(r"\((?P<inside>[^()]{3,200})\)\.?")
"""A sentence that is wholly in brackets belongs to the figure before it."""
_PLAN = re.compile(r"\b(?:will|expected|expects?|targets?|aims?|intends?|to\s+be)\b", re.IGNORECASE)
_MEASURED = re.compile(r"\s*(?:of\b)?\s*(?P<what>[^.;()]{3,120})")


def find_measures(text: str) -> tuple[Measure, ...]:
    """Return every figure in *text* with its unit, and with the place, time, base and caveat of its sentence."""
    told = [sentence.text for sentence in sentences(text)]
    return tuple(
        _measure(sentence, found, remark)
        for sentence, after in itertools.pairwise([*told, ""])
        for remark in [_REMARK.fullmatch(after.strip())]
        for found in _FIGURE.finditer(sentence)
        if found["percent"] or not (_YEAR.fullmatch(found["value"]) or _NAMED.search(sentence, 0, found.start()))
    )


def _measure(sentence: str, found: re.Match[str], remark: re.Match[str] | None) -> Measure:
    return Measure(
        said=sentence.strip(),
        value=found["value"],
        unit="%" if found["percent"] else found["unit"],
        what=_what(sentence[found.end() :]) if found["percent"] else found["unit"],
        where=_place(sentence, found),
        when=_words(_WHEN.search(sentence)),
        base=found["of"] or found["total"] or _named(_BASE.search(sentence, found.end()), "base"),
        caveat=_named(_CAVEAT.search(sentence, found.end()) or remark, "inside"),
        kind="plan" if _PLAN.search(sentence) else None,
        rule="figure.percentage" if found["percent"] else "figure.count",
    )


def _place(sentence: str, found: re.Match[str]) -> str | None:
    """Return the place nearest to the figure, looking after it first."""
    places = [place for place in _WHERE.finditer(sentence) if not _MONTH.match(place["place"])]
    after = [place["place"] for place in places if place.start() >= found.end()]
    before = [place["place"] for place in places if place.start() < found.start()]
    return after[0] if after else (before[-1] if before else None)


def _what(rest: str) -> str | None:
    found = _MEASURED.match(rest)
    return found["what"].strip() if found and re.search(r"\w", found["what"]) else None


def _words(found: re.Match[str] | None) -> str | None:
    return found.group() if found else None


def _named(found: re.Match[str] | None, group: str) -> str | None:
    return found[group] if found else None
