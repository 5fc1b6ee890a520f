"""Whether a lesson is accepted: said by a view, or recorded for a range of learning. Never a default.

Accepting verbs speak of the learning itself ("accepts this learning"), or of what the lesson says ("agrees that
background information is essential", where the lesson says so). "Recognises" and "acknowledges" accept nothing.
Source of the question: SCIE/NSPCC quality marker 16. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re

from attrs import frozen

from scrkit.language.reference import cited
from scrkit.language.sentence import sentences
from scrkit.model import Acceptance

# Up to three words may stand before the noun ("the overview report's main findings"), but none that makes it another
# thing ("the need for further learning").
_OTHER_THING = r"(?:need|importance|value|impact|for|of|from|about|no|none|neither|some|few|only|several|most|part)\b"
_NOUN = r"(?:learning|lessons?|findings?|recommendations?|points?|conclusions?|principles?|analysis|issues?)"
_DETERMINED = r"(?:(?:all\s+of\s+)?(?:all|both|this|these|the|that|those|its|each|every)\s+)"
_DESCRIBED = rf"(?:(?!{_OTHER_THING})[\w'\u2019-]+\s+){{0,3}}?"
_WHAT = rf"{_DETERMINED}{{0,2}}{_DESCRIBED}{_NOUN}"
_THIS = rf"{_DETERMINED}{{1,2}}{_DESCRIBED}{_NOUN}"
_LIMIT = (
    r"(?:partly|partially|in\s+part|largely|broadly|in\s+principle|with\s+reservations?"
    r"|some(?:\s+of)?|most(?:\s+of)?|only|elements\s+of|aspects\s+of|\w+\s+of\s+the\s+\w+(?=\s+recommendations|\s+findings|\s+lessons))"
)
_NOT = (
    r"(?:(?:does|do|did|has|have|is|are|was|were|can|could|will|would)\s*(?:not|n't|n\u2019t)|cannot|never"
    r"|(?:unable|decline[sd]?|refuse[sd]?)\s+to)"
)
_NUMBERED = r"(?:\s+\d[\d.,\s\u2013-]{0,80}(?:(?:and|to)\s+[\d.]{1,12})?)?"
_ACCEPTED = r"(?:is|are|was|were|has\s+been|have\s+been)"
# Acceptance still to come is none yet: "has yet to accept", "will agree key issues with partners".
_YET = r"(?<!\bto )(?<!\bwill )(?<!\bshould )(?<!\bmay )(?<!\bmust )"
_RULES: tuple[tuple[str, Acceptance, re.Pattern[str]], ...] = (
    (
        "acceptance.refused",
        "not_accepted",
        re.compile(
            rf"\b{_NOT}\s+(?:fully\s+)?(?:accept|agree|endorse|support)(?:ed)?\s+(?:with\s+)?{_WHAT}"
            rf"|\b(?:rejects?|rejected|disagrees?\s+with|disputes?)\s+{_WHAT}|\b{_NOUN}{_NUMBERED}\s+{_ACCEPTED}\s+(?:not\s+accepted|rejected)"
            rf"|\b(?:accepts?|accepted|agrees?\s+with|agreed\s+with)\s+(?:neither|no|none\s+of)\s+{_WHAT}",
            re.IGNORECASE,
        ),
    ),
    (
        "acceptance.limited",
        "partly",
        re.compile(
            rf"\b{_LIMIT}\s+(?:accepts?|accepted|agrees?)\b"
            rf"|{_YET}\b(?:accepts?|accepted|agrees?(?:\s+with)?|agreed)\s+(?:\w+\s+){{0,4}}?{_LIMIT}\b"
            rf"|{_YET}\b(?:accepts?|accepted|agrees?\s+with)\s+{_WHAT}[^.]{{0,200}}?\b(?:but\s+(?:not|does\s+not|do\s+not)|with\s+the\s+exception\s+of|except|save\s+for)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "acceptance.stated",
        "accepted",
        re.compile(
            rf"(?:{_YET}|\b(?:agreed|happy|pleased|content)\s+to\s+)\b(?:accepts?|accepted|agrees?\s+(?:fully\s+|entirely\s+)?with|agreed\s+with|endorses?"
            rf"|endorsed|concurs?\s+with|welcomes?\s+and\s+accepts?),?\s+(?:(?:in\s+full|fully|without\s+reservation),?\s+)?{_WHAT}\b"
            rf"|{_YET}\b(?:agrees?|supports?)\s+{_THIS}\b"
            rf"|\b{_NOUN}{_NUMBERED}\s+{_ACCEPTED}\s+(?:fully\s+)?(?:accepted|agreed|endorsed)",
            re.IGNORECASE,
        ),
    ),
)
_THAT = re.compile(
    rf"(?P<not>{_NOT}\s+(?:fully\s+)?)?{_YET}\b(?:accepts?|agrees?|agreed|accepted|concurs?|endorses?)\s+that\s+(?P<clause>[^.;]+)",
    re.IGNORECASE,
)
_SMALL = frozenset(
    re.findall(
        r"\w+",
        "a an and are as at be been by for from has have in is it its of on or that the their there these they this"
        " those to was were when which will with",
    )
)
_ENOUGH = 0.5
"""The share of a clause's telling words that the lesson must hold for the view to speak of the lesson."""


@frozen(kw_only=True)
class Stated:
    """What a text says of the learning, and by which rule it was read."""

    acceptance: Acceptance
    rule: str | None = None


def read_view(text: str, lesson: str) -> Stated:
    """Return what a view's *text* says of the *lesson* (title and text); ``not_stated`` where it says nothing."""
    for rule, stated, pattern in _RULES:
        if pattern.search(text):
            return Stated(acceptance=stated, rule=rule)
    holds = _telling(lesson)
    for found in _THAT.finditer(text):
        clause = _telling(found["clause"])
        if clause and len(clause & holds) >= _ENOUGH * len(clause):
            acceptance: Acceptance = "not_accepted" if found["not"] else "accepted"
            return Stated(acceptance=acceptance, rule="acceptance.repeats_lesson")
    return Stated(acceptance="not_stated")


def _telling(text: str) -> frozenset[str]:
    """Return the words of *text* that carry its matter, cut to their stems."""
    words = (word.lower() for word in re.findall(r"[^\W\d_]+", text))
    return frozenset(word[:6].rstrip("s") for word in words if word not in _SMALL)


@frozen(kw_only=True)
class Recorded:
    """Learning that a text says is accepted: its words, the ends of the range, and the range written out."""

    said: str
    first: str
    last: str
    learning: tuple[str, ...]
    acceptance: Acceptance
    rule: str


def find_recorded(text: str) -> tuple[Recorded, ...]:
    """Return every acceptance that *text* records for numbered learning ("accepted the lessons in paragraphs …")."""
    return tuple(recorded for sentence in sentences(text) if (recorded := _record(sentence.text)))


def _record(sentence: str) -> Recorded | None:
    """Return the acceptance that *sentence* records, None where it says none or names no number."""
    hit = next(((rule, value) for rule, value, pattern in _RULES if pattern.search(sentence)), None)
    told = cited(sentence)
    numbers = [number for one in told if one.kind == "paragraph" for number in one.numbers]
    numbers = numbers or [number for one in told if one.kind == "learning" for number in one.numbers]
    if hit is None or not numbers:
        return None
    rule, acceptance = hit
    return Recorded(
        said=sentence, first=numbers[0], last=numbers[-1], learning=tuple(numbers), acceptance=acceptance, rule=rule
    )
