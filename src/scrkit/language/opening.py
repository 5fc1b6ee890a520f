"""What the opening of a response tells: its law, its people, its dated milestones, and the names it spells out.

Every result keeps the words it came from. A name counts only beside the role in which it is published ("appointed …
as …"): no other name is ever picked up. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from datetime import date

from attrs import frozen

from scrkit.language.dates import explicit
from scrkit.language.interval import ImpossibleDateError
from scrkit.language.sentence import Sentence, sentences
from scrkit.model import Body, Dated

_LAW = re.compile(
    r"\b(?:(?:[Rr]egulations?|[Ss]ections?|ss?\.|[Cc]hapter|[Rr]eg\.)\s*\d+[A-Z]?(?:\s*\([\w]+\))*(?:\s*(?:and|,)\s*\(?\w{1,3}\)?)*\s+(?:of|under)\s+(?:the\s+)?)?"
    r"(?:[A-Z][\w'\u2019]*\s+(?:(?:and|of|the|for|to)\s+)*){1,8}(?:Act|Regulations|Order)\s+(?:19|20)\d\d"
    r"|\bWorking\s+Together(?:\s+to\s+Safeguard\s+Children)?,?\s*\(?(?:19|20)\d\d\)?"
)
_WORKING_TOGETHER = re.compile(r"Working\s+Together\D*((?:19|20)\d\d)")
_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Sir|Dame)\.?\s+)?(?P<name>[A-Z][a-z\u2019'-]+(?:\s+[A-Z]\.?)?(?:\s+[A-Z][A-Za-z\u2019'-]+){1,2})"
_ROLE = r"(?P<role>(?:[A-Z][\w&'\u2019-]*|and|of|for)(?:\s+(?:[A-Z][\w&'\u2019-]*|and(?=\s+[A-Z])|of(?=\s+[A-Z])|for(?=\s+[A-Z])))*)"
_PEOPLE = (
    re.compile(
        rf"\b(?:appointed|commissioned|engaged|recruited)\s+{_NAME}(?:,[^,.;]{{1,120}}?,?)?\s+(?:as|to\s+be|to\s+act\s+as)\s+(?:the|its|an?|their)?\s*{_ROLE}"
    ),
    re.compile(rf"{_NAME}\s+was\s+(?:appointed|commissioned|engaged)\s+as\s+(?:the|its|an?|their)?\s*{_ROLE}"),
)
_MILESTONES = (
    (
        "referred to the board",
        re.compile(r"\breferred\b", re.IGNORECASE),
        re.compile(r"\breferred\b|\breferral\b", re.IGNORECASE),
    ),
    (
        "serious case review panel met",
        re.compile(r"\bpanel\b[^.]*\bmet\b", re.IGNORECASE),
        re.compile(r"\bmet\b", re.IGNORECASE),
    ),
    (
        "decision to hold the review",
        re.compile(
            r"\bdeci(?:ded|sion)\b[^.]*\breview\b|\bagreed\b[^.]*\bto\s+(?:hold|commission|undertake)\b", re.IGNORECASE
        ),
        re.compile(r"\bdeci(?:ded|sion)\b|\bagreed\b", re.IGNORECASE),
    ),
    (
        "board considered the report",
        re.compile(
            r"\bmet\b[^.]*\bconsider\b[^.]*\breport\b|\bconsidered\b[^.]*\breport\b|\breport\b[^.]*\b(?:considered|presented|received)\b|\breceived\b[^.]*\breport\b",
            re.IGNORECASE,
        ),
        re.compile(r"\bmet\b|\bconsidered\b|\bpresented\b|\breceived\b", re.IGNORECASE),
    ),
    (
        "action plan to the board for final approval",
        re.compile(
            r"\bpresented\b[^.]*\bmeeting\b[^.]*\bapproval\b|\baction\s+plan\b[^.]*\b(?:approv|sign)", re.IGNORECASE
        ),
        re.compile(r"\bmeeting\b|\bpresented\b", re.IGNORECASE),
    ),
    (
        "published",
        re.compile(r"\b(?:was|is|will\s+be)\s+published\b", re.IGNORECASE),
        re.compile(r"\bpublished\b", re.IGNORECASE),
    ),
)
_FUTURE = re.compile(r"\b(?:will|shall|is\s+to|are\s+to|to\s+be)\b", re.IGNORECASE)
_DAY = re.compile(r"(?<![\w.])(?=(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))", re.IGNORECASE)
_SPELT = re.compile(r"\((?:the\s+)?[\u2018\"']?([A-Z][\w&/]*(?:\s+[A-Z][\w&/]*){0,3})[\u2019\"']?\)")
_RUN_BEFORE = re.compile(r"((?:[A-Z][\w'\u2019&-]*\s+(?:(?:and|of|for|the|&)\s+)*)+)$")


@frozen(kw_only=True)
class Happened:
    """A milestone: what it is in the field's words, and its day as said."""

    what: str
    when: Dated


@frozen(kw_only=True)
class Named:
    """A person in a published role."""

    name: str
    role: str


@frozen(kw_only=True)
class DayFound:
    """A date of one day in a text: its words, where they start, and the day, None where no calendar has it."""

    said: str
    start: int
    day: date | None
    inferred: tuple[str, ...] = ()


def find_law(text: str) -> tuple[str, ...]:
    """Return the statutes, regulations and guidance that *text* names with their year, as printed, each once."""
    return tuple(dict.fromkeys(" ".join(found.group().split()) for found in _LAW.finditer(text)))


def framework(law: tuple[str, ...]) -> str | None:
    """Return the framework that the guidance in *law* names, as ``working-together-2013``."""
    years = [found[1] for found in map(_WORKING_TOGETHER.search, law) if found]
    return f"working-together-{years[0]}" if years else None


def find_people(text: str) -> tuple[Named, ...]:
    """Return everybody whom *text* names together with the published role to which they were appointed."""
    hits = sorted((found.start(), found) for pattern in _PEOPLE for found in pattern.finditer(text))
    return tuple(Named(name=found["name"], role=found["role"]) for _, found in hits)


def find_days(text: str, *, dated: date | None = None) -> tuple[DayFound, ...]:
    """Return every date of one day in *text*; a missing year is looked for in the direction of the sentence's tense."""
    found: list[DayFound] = []
    for sentence in sentences(text):
        end = 0
        past = _FUTURE.search(sentence.text) is None
        for start in (match.start() for match in _DAY.finditer(sentence.text)):
            result = explicit(sentence.text, start)
            if start < end or not result.status or result.value.unit != "day":
                continue
            end = result.index
            said = sentence.text[start:end].rstrip(" ,")
            try:
                days = result.value.days(dated, past=past)
            except ImpossibleDateError:
                found.append(DayFound(said=said, start=sentence.start + start, day=None))
                continue
            if days is not None:
                found.append(DayFound(said=said, start=sentence.start + start, day=days.latest, inferred=days.inferred))
    return tuple(found)


def find_milestones(text: str, *, dated: date | None = None) -> tuple[Happened, ...]:
    """Return the dated events in the life of the review that *text* tells, each date used once."""
    found: list[Happened] = []
    for sentence in sentences(text):
        used: set[int] = set()
        days = [day for day in find_days(sentence.text, dated=dated) if day.day is not None]
        for what, pattern, verb in _MILESTONES:
            if not pattern.search(sentence.text):
                continue
            day = _nearest(sentence, verb, [day for day in days if day.start not in used])
            if day is not None:
                used.add(day.start)
                when = Dated(said=day.said, earliest=day.day, latest=day.day, inferred=day.inferred, rule="milestone")
                found.append(Happened(what=what, when=when))
    return tuple(found)


def _nearest(sentence: Sentence, verb: re.Pattern[str], days: list[DayFound]) -> DayFound | None:
    """Return the first of *days* that follows the event's verb, else the one before it."""
    at = next((found.start() for found in verb.finditer(sentence.text)), 0)
    after = [day for day in days if day.start > at]
    return after[0] if after else (days[-1] if days else None)


def find_spelt(text: str) -> tuple[Body, ...]:
    """Return the bodies that *text* spells out with their abbreviation, "Suffolk County Council (SCC)"."""
    found: list[Body] = []
    for short in _SPELT.finditer(text):
        run = _RUN_BEFORE.search(text[: short.start()])
        long = run[1].strip() if run else ""
        if long and _spells(long, short[1]) and long != short[1]:
            found.append(Body(name=long, aliases=(short[1],)))
    return tuple(found)


def _spells(long: str, short: str) -> bool:
    """Whether the capitals of *short* stand in this order among the initials of *long*, the last ones together."""
    initials = [word[0] for word in re.findall(r"[A-Za-z]\w*", long)]
    wanted = [ch for ch in short if ch.isupper()]
    at = 0
    for initial in initials:
        if at < len(wanted) and initial.upper() == wanted[at]:
            at += 1
    return at == len(wanted) >= 2  # noqa: PLR2004 - one letter abbreviates nothing
