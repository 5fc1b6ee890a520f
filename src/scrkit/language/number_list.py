"""Lists of numbers, read where they stand: "14.3 14.4, 14.9 and part of 14.13", "R1, R4 and R10 to R12", "3(a) to (c)".

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re

from attrs import evolve, field, frozen

from scrkit.language.number import BRACKETED, DOTTED, LETTERED, RangeProblem, completed, run, tidy
from scrkit.model import Extent, LearningRef

_MOST = 40
"""No list names more numbers than this one by one."""

_PART = r"(?:in\s+part|parts?(?:\s+of)?|(?:some|elements?|aspects?|sections?)\s+of)"
PART = rf"(?P<part>{_PART}\s+)?(?:(?:all|the\s+whole)\s+of\s+)?"
"""A pattern of the words before a number that say whether all of it is meant."""

_PART_AFTER = re.compile(r"\s?\((?:in\s+)?(?:part|partly|partial|part\s+only)\)|\s+in\s+part\b", re.IGNORECASE)
_TO = r"(?:to|through|up\s+to)\b|[-\u2013\u2014]"
_AND = r"and/or\b|(?:and|or)\b"
_JOIN = re.compile(
    rf"[^\S\n]{{0,3}}(?:(?P<range>{_TO})|(?:[,;]\s{{0,3}}(?:{_AND})?|{_AND}|[&/]))\s{{0,3}}(?:also\s+)?", re.IGNORECASE
)
_SPACE = re.compile(r"[^\S\n]{1,3}(?=[0-9])")
_DOTTED_NEXT = re.compile(r"[0-9]{1,3}\.[0-9]")
_FIRST = re.compile(rf"{PART}(?P<number>{DOTTED}|{LETTERED}|{BRACKETED})", re.IGNORECASE)
_PLAIN = re.compile(rf"{PART}(?P<number>{DOTTED}|{BRACKETED})", re.IGNORECASE)
# After one number, a count of things is no other number: "paragraph 4 and 12 social workers".
_GOES_ON = (
    "above|also|and|are|as|at|be|below|been|both|by|can|could|did|do|does|for|from|had|has|have|in|inclusive|is|may|must|not"
    "|of|on|only|or|remain|remains|respectively|shall|should|so|that|then|through|to|together|too|under|was|were|when|where"
    "|which|will|with|within|would"
)
_COUNTS = re.compile(rf"\s+(?!(?:{_GOES_ON})\b)[a-z]")
_LENGTH = r"(?:working\s)?(?:day|week|month|year|hour|minute)s?\b"
_DATE = re.compile(
    r"\s{1,3}(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    rf"|\s{{1,3}}{_LENGTH}"
)
"""What follows a number of a date or of a length of time."""

_TIME = re.compile(rf"\s?(?:[-\u2013]|to\b)\s?[0-9]{{1,3}}\s{{1,3}}{_LENGTH}")
_ABSURD = re.compile(r"[0-9]{4}(?!\.)")
"""The end of a range that no list of numbers has."""


@frozen(kw_only=True)
class NumberList:
    """A list of numbers as read: each number whole or part, where the list *end*s, and the ranges left as two ends."""

    refs: tuple[LearningRef, ...] = ()
    end: int
    problems: tuple[RangeProblem, ...] = field(default=())

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers in their order."""
        return tuple(ref.learning for ref in self.refs)


def read_numbers(
    text: str, start: int, *, letters: bool = False, spaced: bool = False, counts: bool = False
) -> NumberList:
    """Return the list of numbers that stands at *start* in *text*, empty where none does.

    *letters* allows "R3" and "IV". *spaced* allows whole numbers that are parted by nothing but a space. *counts* says
    that a whole number after the first may count what follows it.
    """
    item = (_FIRST if letters else _PLAIN).match(text, start)
    item = None if item and _DATE.match(text, item.end()) else item
    listed = NumberList(end=start)
    joined: re.Match[str] | None = None
    while item is not None and len(listed.refs) < _MOST:
        if counts and joined and not listed.refs[0].learning[0].isalpha() and _counts(text, item):
            break
        listed = _with(listed, item, text, in_range=joined is not None and is_range(joined))
        joined = _joint(text, listed.end, spaced=spaced)
        item = _next(text, joined, item["number"], letters=letters, mixed=spaced) if joined else None
    if joined and item is None and is_range(joined) and _ABSURD.match(text, joined.end()):
        return evolve(listed, problems=(*listed.problems, "too_long"))
    return listed


def measures_time(text: str, end: int) -> bool:
    """Whether the list that ends at *end* is the first half of a length of time: "Actions 0-9 months"."""
    return _TIME.match(text, end) is not None


def _counts(text: str, item: re.Match[str]) -> bool:
    """Whether the whole number in *item* counts what follows it."""
    return item["number"].isdecimal() and _COUNTS.match(text, item.end()) is not None


def is_range(joined: re.Match[str]) -> bool:
    """Whether what *joined* two numbers says that all between them are meant."""
    return bool(joined.groupdict().get("range"))


def _joint(text: str, at: int, *, spaced: bool) -> re.Match[str] | None:
    """Return what joins the number before *at* with the next: a mark, a word, or a space where a comma was left out."""
    joined = _JOIN.match(text, at)
    if joined is not None:
        return joined
    space = _SPACE.match(text, at)
    return space if space and (spaced or _DOTTED_NEXT.match(text, space.end())) else None


def _next(text: str, joined: re.Match[str], before: str, *, letters: bool, mixed: bool) -> re.Match[str] | None:
    """Return the number after *joined* if it is one of the kind that stands *before* it in the list."""
    found = (_FIRST if letters else _PLAIN).match(text, joined.end())
    if found is None or _DATE.match(text, found.end()):
        return None
    number = found["number"]
    if number.startswith("("):
        return found if before.endswith(")") else None
    in_range = is_range(joined)
    if before[0].isalpha() != number[0].isalpha():
        return found if in_range and number.isdecimal() else None
    whole_after_levels = "." in before and number.isdecimal()
    return found if mixed or in_range or not whole_after_levels else None


def _with(listed: NumberList, item: re.Match[str], text: str, *, in_range: bool) -> NumberList:
    """Return *listed* with the number in *item*, a range written out."""
    last = listed.refs[-1].learning if listed.refs else None
    number = completed(tidy(item["number"]), last)
    after = _PART_AFTER.match(text, item.end())
    extent: Extent = "part" if item["part"] or after else "whole"
    end = after.end() if after else item.end()
    if not in_range or last is None:
        ref = LearningRef(learning=number, extent=extent)
        return evolve(listed, refs=(*listed.refs, ref), end=end)
    found = run(last, number)
    problems = (*listed.problems, found.problem) if found.problem else listed.problems
    refs = (*listed.refs, *(LearningRef(learning=one, extent=extent) for one in found.numbers[1:]))
    return evolve(listed, refs=refs, end=end, problems=problems)
