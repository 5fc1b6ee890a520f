"""Whether a lesson is accepted: said by a view, or recorded for a range of learning. Never a default.

Accepting verbs speak of the learning itself ("accepts this learning"), or of what the lesson says ("agrees that
background information is essential", where the lesson says so). "Recognises" and "acknowledges" accept nothing.
Source of the question: SCIE/NSPCC quality marker 16. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re

from attrs import frozen

from scrkit.language.reference import cited, read_list
from scrkit.language.sentence import sentences
from scrkit.model import Acceptance

_WHAT = (
    r"(?:(?:this|these|the|that|those|its|all|all of|both|each|every|key)\s+)*(?:[\w-]+\s+)?"
    r"(?:learning|lessons?|findings?|recommendations?|points?|conclusions?|principles?|analysis|issues?)"
)
_VERB = (
    r"(?:accepts?|accepted|agrees?\s+(?:fully\s+|entirely\s+)?with|agreed\s+with|agrees?|endorses?|endorsed"
    r"|concurs?\s+with|supports?|welcomes?\s+and\s+accepts?)"
)
_LIMIT = (
    r"(?:partly|partially|in\s+part|largely|broadly|in\s+principle|with\s+reservations?"
    r"|some\s+of|most\s+of|elements\s+of|aspects\s+of)"
)
_NEGATED = (
    r"(?:does|do|did|has|have|is|are|was|were|can|could|will|would)\s*(?:not|n't|n\u2019t)|cannot|never|unable\s+to"
)
_RULES: tuple[tuple[str, Acceptance, re.Pattern[str]], ...] = (
    (
        "acceptance.refused",
        "not_accepted",
        re.compile(
            rf"\b(?:{_NEGATED})\s+(?:fully\s+)?(?:accept|agree|endorse|support)(?:ed)?\s+(?:with\s+)?{_WHAT}"
            rf"|\b(?:rejects?|rejected|declines?\s+to\s+accept|disagrees?\s+with|disputes?)\s+{_WHAT}|\b{_WHAT}\s+(?:is|are|was|were)\s+(?:not\s+accepted|rejected)",
            re.IGNORECASE,
        ),
    ),
    (
        "acceptance.limited",
        "partly",
        re.compile(
            rf"\b{_LIMIT}\s+(?:accepts?|accepted|agrees?)\b|\b(?:accepts?|accepted|agrees?(?:\s+with)?|agreed)\s+(?:\w+\s+){{0,4}}?{_LIMIT}\b"
            rf"|\b(?:accepts?|agrees?\s+with)\s+{_LIMIT}\s+{_WHAT}|\b(?:accepts?|agrees?\s+with)\s+{_WHAT}[^.]*\bbut\s+(?:not|does\s+not|do\s+not)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "acceptance.stated",
        "accepted",
        re.compile(
            rf"\b{_VERB}\s+(?:in\s+full\s+|fully\s+|without\s+reservation\s+)?{_WHAT}\b|\b{_WHAT}\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:fully\s+)?(?:accepted|agreed|endorsed)",
            re.IGNORECASE,
        ),
    ),
)
_THAT = re.compile(
    r"\b(?:accepts?|agrees?|agreed|accepted|concurs?|endorses?)\s+that\s+(?P<clause>[^.;]+)", re.IGNORECASE
)
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "been",
        "by",
        "for",
        "from",
        "has",
        "have",
        "in",
        "is",
        "it",
        "its",
        "of",
        "on",
        "or",
        "that",
        "the",
        "their",
        "there",
        "these",
        "they",
        "this",
        "those",
        "to",
        "was",
        "were",
        "when",
        "which",
        "will",
        "with",
    ]
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
    for rule, acceptance, pattern in _RULES:
        if pattern.search(text):
            return Stated(acceptance=acceptance, rule=rule)
    holds = _telling(lesson)
    for found in _THAT.finditer(text):
        clause = _telling(found["clause"])
        if clause and len(clause & holds) >= _ENOUGH * len(clause):
            return Stated(acceptance="accepted", rule="acceptance.repeats_lesson")
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
    found: list[Recorded] = []
    for sentence in sentences(text):
        hit = next(((rule, value) for rule, value, pattern in _RULES if pattern.search(sentence.text)), None)
        numbers = [number for citation in cited(sentence.text) for number in citation.numbers] or _labelled(
            sentence.text
        )
        if hit and numbers:
            found.append(
                Recorded(
                    said=sentence.text,
                    first=numbers[0],
                    last=numbers[-1],
                    learning=tuple(numbers),
                    acceptance=hit[1],
                    rule=hit[0],
                )
            )
    return tuple(found)


_LABELLED = re.compile(
    r"\b(?:learning(?:\s+points?)?|lessons?|findings?|recommendations?)\s+(?P<list>\d{1,3}(?:\.\d{1,3})*(?:(?:\s*,\s*|\s+and\s+|\s+to\s+|\s*[-\u2013]\s*)\d{1,3}(?:\.\d{1,3})*)*)",
    re.IGNORECASE,
)


def _labelled(text: str) -> list[str]:
    """Return the numbers of learning that *text* names by label and not by paragraph ("findings 1 to 6")."""
    return [ref.learning for found in _LABELLED.finditer(text) for ref in read_list(found["list"])]
