"""Amounts in a sentence: "83%", "12 of the 15 audits", "three quarters of cases", "from 6 weeks to 2".

Finds where an amount stands and what its own words say. What surrounds it is read by :mod:`scrkit.language.figure`.
Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from scrkit.language.vocabulary import default_vocabulary
from scrkit.language.wordings import any_of

if TYPE_CHECKING:
    from scrkit.model import Wordings

_FIGURES = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,9}(?:\.[0-9]{1,9})?)"
_LENGTH = r"(?:working\s+)?(?:day|week|month|quarter|year|hour|minute)s?"
_PERCENT = r"\s{0,2}(?:%|per\s?cent(?:age\s+points?)?\b|percentage\s+points?)"
MARK = r"(?:[*\u2020\u2021\u00b9\u00b2\u00b3]|\[[0-9a-z]\])"
"""A pattern of what points to a note."""

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    "|Sept?|Oct|Nov|Dec"
)
_FREE = r"(?<![\w.,:/\u00a3-])(?<![0-9][\u2013])"
# A number that belongs to the word before it, alone or in a list: "Section 11 audits", "Levels 2 & 3 staff".
_NAMED = re.compile(
    r"\b(?:sections?|regulations?|chapters?|paragraphs?|paras?|parts?|articles?|levels?|bands?|grades?|tiers?|stages?|phases?|steps?"
    r"|years?|ages?|aged|learning|lessons?|findings?|recommendations?|points?|actions?|items?|no\.|numbers?|types?|appendix|table|figure|page|version"
    r"|rooms?|tel|telephone|standards?|objectives?|priority|priorities|key\s+stages?)\.?:?\s{1,3}(?:[0-9]{1,3}\s{0,3}(?:,|&|/|-|\u2013|\band\b|\bto\b|\bor\b)\s{0,3}){0,6}$",
    re.IGNORECASE,
)
_DIGITS_BEFORE = re.compile(r"[0-9]\s$")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_PHONE = re.compile(r"0[0-9]+|[0-9]{5,}")
_NAMED_BACK = 60
"""What names a number stands this near before it."""

_PERIOD = r"(?:the\s+|an?\s+)?(?:year|month|week|day|hour|decade|term|time|session|20[0-9]{2})"

_NO_ADJECTIVE = (
    rf"(?:{_LENGTH}|{_MONTHS}|am|pm|of|the|in|to|for|with|who|were|was|are|is|had|have|has|from|by|at|on|or|as)"
)
"""Words that never stand between a number and the noun that it counts."""


@frozen(kw_only=True)
class Amount:
    """An amount as printed, where it stands in its sentence, and what its own words say.

    *base* is what it is a share of. *before* is the earlier value that it is compared with. *counts* says that its
    unit is what is measured.
    """

    value: str
    unit: str | None
    start: int
    end: int
    rule: str
    base: str | None = None
    before: str | None = None
    counts: bool = field(default=False)


@cache
def _patterns(wordings: Wordings) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the rules of amounts with their patterns, the most telling first."""
    words = _words(wordings)
    rules = (
        ("figure.change", _CHANGE),
        ("figure.fraction", _IN_EACH),
        ("figure.share", _SHARE),
        ("figure.fraction", _PART_OF),
        ("figure.fraction", _BY_PART),
        ("figure.percentage", _PERCENTAGE),
        ("figure.money", _MONEY),
        ("figure.length", _MOVED_LENGTH),
        ("figure.count", _COUNT),
        ("figure.multiple", _MULTIPLE),
    )
    return tuple((rule, re.compile(_filled(pattern, words), re.IGNORECASE)) for rule, pattern in rules)


def _words(wordings: Wordings) -> dict[str, str]:
    """Return the parts of the patterns by their names."""
    worded = any_of(word for word, value in default_vocabulary().conventions.numbers if value > 1)
    return {
        "FIGURES": _FIGURES,
        "NUMBER": rf"(?:{_FIGURES}|(?:{worded})(?![\w-]))",
        "WORDED": worded,
        "PART": rf"(?:{any_of(wordings.fractions)})",
        "ABOUT": rf"(?:(?:{any_of(wordings.caveats)})\s{{1,3}})?",
        "OF": r"\s{1,3}(?:out\s{1,3})?of\s{1,3}(?:the\s{1,3}|all\s{1,3}|a\s{1,3}total\s{1,3}of\s{1,3})?",
        "COUNTED": rf"(?:(?!{_NO_ADJECTIVE}\b)[a-z-]+\s{{1,3}}){{0,3}}?(?:{any_of(wordings.counted)})\b",
        "LENGTH": rf"{_LENGTH}\b",
        "PERCENT": _PERCENT,
        "PERIOD": rf"{_PERIOD}\b",
        "MONTH": rf"(?:{_MONTHS})\b",
        "CHANGED": rf"(?:{changed(wordings)})",
        "CLAUSE": r"[^.;:()]{0,90}?",
        "MARK": MARK,
        "FREE": _FREE,
    }


def _filled(pattern: str, words: dict[str, str]) -> str:
    """Return *pattern* with its named parts filled in; a space in it is any short space."""
    filled = re.sub(r"<([A-Z]+)>", lambda name: words[name[1]], pattern.replace(" ", r"\s{1,3}"))
    return filled.replace("\n", "")


_CHANGE = (
    r"\b<CHANGED>\b<CLAUSE>\bfrom <ABOUT>(?P<pound>\u00a3)?(?P<before><NUMBER>|<PART>)"
    r"(?P<unit1><PERCENT>|\s<LENGTH>|\s<COUNTED>)?<MARK>?(?:\s(?:in|at|of|during|for)\s[^.;:()]{1,60}?)?"
    r" to <ABOUT>\u00a3?(?P<value><NUMBER>|<PART>)(?P<unit><PERCENT>|\s<LENGTH>|\s<COUNTED>)?(?!\s<MONTH>|[\w,]*\d)"
)
_SHARE = r"<FREE>(?P<value><NUMBER>)<OF>(?P<base><NUMBER>) (?P<unit><COUNTED>)"
_IN_EACH = (
    r"(?<![\w-])(?P<value>(?:one|two|three|four|[0-9]{1,2}) (?:in|out of every) (?:every )?(?:<WORDED>|[0-9]{1,4}))"
    r"(?= (?:of )?(?:the )?(?:(?P<base><NUMBER>) )?<COUNTED>)"
)
_PART_OF = (
    r"(?<![\w-])(?P<value><PART>)(?= of (?!(?:the |an? )?<PERIOD>)"
    r"(?:(?:the|all|our|its|their) )?(?:(?P<base><NUMBER>) )?[a-z])"
)
_BY_PART = r"\b<CHANGED>\b<CLAUSE>\bby <ABOUT>(?P<value><PART>)(?![\w-])(?! of (?:the |an? )?<PERIOD>)"
_PERCENTAGE = (
    r"<FREE>(?P<value><FIGURES>(?:\s?[\u2013-]\s?<FIGURES>)?)(?P<unit><PERCENT>)<MARK>?"
    r"(?:<OF>(?P<base><NUMBER>)(?= [a-z]|[.,;)]|$))?"
)
_MONEY = r"(?P<unit>\u00a3)\s?(?P<value><FIGURES>(?:\s?(?:million|billion|thousand|bn|m|k)\b)?)"
_MOVED_LENGTH = (
    r"\b(?:(?:average|mean|median|<CHANGED>)\b<CLAUSE>\b(?:of|is|was|were|to|at|by|now|from|averaged)|averaged) "
    r"<ABOUT>(?P<value><NUMBER>)(?P<unit>\s<LENGTH>)"
)
_COUNT = (
    r"<FREE>(?P<value>between <FIGURES> and <FIGURES>|<NUMBER>(?:(?:\s?[\u2013-]\s?| to )<FIGURES>)?)"
    r" (?:of (?:the|our|its|their|these|those|all) )?(?P<unit><COUNTED>)"
)
_MULTIPLE = (
    r"\b(?P<value>(?:(?:more than|almost|nearly) )?(?:doubled|halved|trebled|tripled|quadrupled))\b"
    r"(?!<CLAUSE>\bfrom <FIGURES>)"
)


def changed(wordings: Wordings) -> str:
    """Return a pattern of the words that say that a figure changed or stayed."""
    moved = "improved|improving|improvement|improvements|improves|changed|moved|went|gone|lengthened|up|down"
    return f"{any_of((*wordings.rises, *wordings.falls, *wordings.steady))}|{moved}"


def find_amounts(sentence: str, wordings: Wordings) -> tuple[Amount, ...]:
    """Return the amounts in *sentence* in order; of two that overlap the one that tells more."""
    taken: list[tuple[int, int]] = []
    found: list[Amount] = []
    for rule, pattern in _patterns(wordings):
        for match in pattern.finditer(sentence):
            spans = _spans(match)
            if _is_none(sentence, match, rule) or any(a < end and start < b for a, b in taken for start, end in spans):
                continue
            taken.extend(spans)
            found.append(_amount(match, rule))
    return tuple(sorted(found, key=lambda amount: amount.start))


def _spans(match: re.Match[str]) -> list[tuple[int, int]]:
    """Return the places of the value with its unit and of the value before, without the words that led to them."""
    named = match.groupdict()
    ends = [match.end(name) for name in ("value", "unit", "base") if named.get(name)]
    spans = [(match.start("value"), max(ends))]
    return [*spans, match.span("before")] if named.get("before") else spans


def _is_none(sentence: str, match: re.Match[str], rule: str) -> bool:
    """Whether what *match* found is no amount but a year, a telephone number or the number of something."""
    if rule == "figure.percentage":
        return False
    value, start = match["value"], match.start("value")
    if rule == "figure.change":
        return bool(_YEAR.fullmatch(value) and _YEAR.fullmatch(match["before"]))
    if rule == "figure.count" and "." in value and not sentence[:start].strip("# "):
        return True  # the number of a heading: "3.4 Adults"
    phone = _PHONE.fullmatch(value) and (value[0] == "0" or _DIGITS_BEFORE.search(sentence, max(0, start - 2), start))
    named = _NAMED.search(sentence, max(0, start - _NAMED_BACK), start)
    return bool(_YEAR.fullmatch(value) or named or phone) and rule != "figure.money"


def _amount(match: re.Match[str], rule: str) -> Amount:
    """Return the amount in *match*, its unit as the field writes it."""
    named = match.groupdict()
    unit = named.get("unit") or named.get("unit1") or named.get("pound")
    end = match.end("value") if rule == "figure.fraction" else match.end()
    return Amount(
        value=match["value"],
        unit=_unit(unit) if unit else None,
        start=match.start("unit") if rule == "figure.money" else match.start("value"),
        end=end,
        rule=rule,
        base=named.get("base"),
        before=_before(match) if rule == "figure.change" else None,
        counts=rule in {"figure.share", "figure.count"},
    )


def _unit(said: str) -> str:
    """Return the unit that is *said*: a percentage by its sign, percentage points by their name."""
    unit = said.strip()
    if "point" in unit:
        return "percentage points"
    return "%" if unit == "%" or unit.lower().startswith("per") else unit


def _before(match: re.Match[str]) -> str:
    """Return the earlier value, with its own unit where the later has another."""
    first, later = match["unit1"], match["unit"]
    if first and later and _unit(first).rstrip("s") != _unit(later).rstrip("s"):
        return f"{match['before']}{first}"
    return str(match["before"])
