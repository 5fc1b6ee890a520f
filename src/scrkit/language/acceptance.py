"""Whether a lesson is accepted: said by a view, or recorded for a range of learning. Never a default.

Verbs speak of the learning itself ("accepts this learning"), or of what the lesson says ("agrees that background
information is essential", where the lesson says so).
Source of the question: SCIE/NSPCC quality marker 16. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re

from attrs import frozen

from scrkit.language.acceptance_cell import read_acceptance_cell, said_alone
from scrkit.language.acceptance_words import UNSAID, Stated, is_real, mixed, worded
from scrkit.language.reference import cited
from scrkit.language.sentence import sentences
from scrkit.model import Acceptance

_NOT = (
    r"(?:(?:does|do|did|can|could|will|would)\s*(?:not|n't|n\u2019t)|cannot|never"
    r"|(?:unable|decline[sd]?|refuse[sd]?)\s+to)"
)
_THAT = re.compile(
    rf"(?P<not>\b{_NOT}\s+(?:fully\s+)?)?\b(?P<verb>accepts?|agrees?|agreed|accepted|concurs?|endorses?)\s+that\s+"
    r"(?P<clause>[^.;]+)",
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


def read_view(text: str, lesson: str) -> Stated:
    """Return what a view's *text* says of the *lesson* (title and text); ``not_stated`` where it says nothing.

    Sentences that accept and refuse, one each, accept in part. What is only noted, not disputed or still to be accepted
    is not stated, and says by which rule.
    """
    told = [said for sentence in sentences(text) if (said := _sentence(sentence.text)).rule]
    stated = tuple(said for said in told if said.acceptance != "not_stated")
    if stated:
        return mixed(stated)
    return _repeated(text, lesson) or (told[0] if told else UNSAID)


def _sentence(text: str) -> Stated:
    """Return what one sentence says, by its verbs or because it is nothing but an answer: "Accepted in full."."""
    return read_acceptance_cell(text) if said_alone(text) else worded(text)


def _repeated(text: str, lesson: str) -> Stated | None:
    """Return what *text* accepts or denies in the words of the *lesson*."""
    holds = _telling(lesson)
    for found in _THAT.finditer(text):
        clause = _telling(found["clause"])
        if clause and len(clause & holds) >= _ENOUGH * len(clause) and is_real(text, found.start(), found["verb"]):
            acceptance: Acceptance = "not_accepted" if found["not"] else "accepted"
            return Stated(acceptance=acceptance, rule="acceptance.repeats_lesson")
    return None


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
    stated = worded(sentence)
    if stated.acceptance == "not_stated" or stated.rule is None:
        return None
    told = cited(sentence)
    numbers = [number for one in told if one.kind == "paragraph" for number in one.numbers]
    numbers = numbers or [number for one in told if one.kind == "learning" for number in one.numbers]
    if not numbers:
        return None
    return Recorded(
        said=sentence,
        first=numbers[0],
        last=numbers[-1],
        learning=tuple(numbers),
        acceptance=stated.acceptance,
        rule=stated.rule,
    )
