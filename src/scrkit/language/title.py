"""Titles of lessons: what they are called, and the learning that they answer.

References stand at the end ("Hidden men: Learning 14.2 and part of 14.5") or in front ("Finding 2: Escalation", "R3.
Supervision"). Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cache

from attrs import frozen

from scrkit.language.number import RangeProblem
from scrkit.language.number_list import PART, NumberList, read_numbers
from scrkit.language.wordings import any_of, default_wordings
from scrkit.model import LearningRef, Wordings

_POINT = r"(?:\s{0,3},?\s{0,3}(?:paragraphs?|paras?\.?|sections?|points?|numbers?|nos?\.?))"
_REPORT = r"(?:(?:the\s+)?(?:(?:overview|case\s+review|review|SCR|LCSPR|SAR|DHR)\s+)?report)"
_OPEN = r"(?:[-\u2013\u2014:,|]\s{0,3}|[(\[]\s{0,3})?"
_TAIL = re.compile(
    r"(?P<report>\s{1,3}(?:of|in)\s{1,3}(?:the\s+)?(?:\w+\s+){0,3}report)?\s{0,3}[)\]]?\s{0,3}$", re.IGNORECASE
)
_AND = re.compile(r"\s{0,3}(?:,|;|&|\band\b)\s{0,3}(?:and\s{1,3})?", re.IGNORECASE)
_PARTED = re.compile(r"\s{0,3}(?::|\.(?=\s)|[\u2013\u2014-]\s{0,3}(?=\D))\s{0,3}(?=\S)")
_EDGE = " -\u2013\u2014:,|(["
_FAR = 400
"""References stand among the last characters of a title."""


@frozen(kw_only=True)
class TitleRead:
    """A title without its label and references, the learning that these name, and why a range was not written out."""

    title: str
    learning: tuple[LearningRef, ...] = ()
    problems: tuple[RangeProblem, ...] = ()
    rule: str | None = None


@cache
def _labels(wordings: Wordings) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a label with what joins it to a title, and of one alone."""
    learning = rf"(?:{any_of(wordings.learning, plural=True)})\.?{_POINT}?"
    code = rf"(?=(?-i:{any_of(wordings.codes)})[0-9])"
    label = rf"(?:{code}|(?:{learning}|{_REPORT}{_POINT}|(?P<report>paragraphs?|paras?\.?))\s{{0,3}}:?\s{{0,3}})"
    joined = rf"{_OPEN}(?<![\w.-])(?:(?:relating\s+to|from|see|answers)\s+)?{PART}{label}"
    return re.compile(joined, re.IGNORECASE), re.compile(rf"{PART}{label}", re.IGNORECASE)


def read_title(title: str, *, wordings: Wordings | None = None) -> TitleRead:
    """Return *title* without its label and references, and the learning that these name, in order."""
    joined, label = _labels(wordings or default_wordings())
    opening = _opening(title, label)
    start = opening.end if opening else 0
    for found in joined.finditer(title, max(start, len(title) - _FAR)):
        listed = _lists(title, found, label)
        tail = _TAIL.match(title, listed.end) if listed else None
        if listed and tail and (tail["report"] or not found["report"]):
            bare = title[start : found.start()].strip(_EDGE)
            return _read(bare or title, listed, "reference.title_end")
    bare = title[start:].strip(_EDGE)
    return _read(bare or title, opening, "reference.title_start") if opening else TitleRead(title=bare or title)


def split_title(title: str) -> tuple[str, tuple[LearningRef, ...]]:
    """Return *title* without its label and references, and the references in their order."""
    read = read_title(title)
    return read.title, read.learning


def _read(title: str, listed: NumberList, rule: str) -> TitleRead:
    return TitleRead(title=title, learning=listed.refs, problems=listed.problems, rule=rule)


def _opening(title: str, label: re.Pattern[str]) -> NumberList | None:
    """Return the learning that opens *title* before a colon, a stop or a dash."""
    found = label.match(title)
    listed = _listed(title, found) if found and not found["report"] else None
    parted = _PARTED.match(title, listed.end) if listed else None
    return NumberList(refs=listed.refs, problems=listed.problems, end=parted.end()) if listed and parted else None


def _lists(title: str, found: re.Match[str], label: re.Pattern[str]) -> NumberList | None:
    """Return the numbers after the label *found*, and after each further label that is joined to them."""
    listed = _listed(title, found)
    while listed:
        joint = _AND.match(title, listed.end)
        more = label.match(title, joint.end()) if joint else None
        added = _listed(title, more) if more else None
        if added is None:
            break
        listed = NumberList(
            refs=(*listed.refs, *added.refs), problems=(*listed.problems, *added.problems), end=added.end
        )
    return listed


def _listed(title: str, label: re.Match[str]) -> NumberList | None:
    """Return the numbers after *label*, None where it has none; a part said before the label is one of the first."""
    listed = read_numbers(title, label.end(), letters=True, spaced=True)
    if not listed.refs:
        return None
    first, *rest = listed.refs
    part = LearningRef(learning=first.learning, extent="part") if label["part"] else first
    return NumberList(refs=(part, *rest), problems=listed.problems, end=listed.end)
