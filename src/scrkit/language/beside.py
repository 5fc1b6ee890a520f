"""Deadlines among words that change nothing of them: "Dates in January", "Report to the Board March 2015".

Read only where nothing else in the phrase could be a date, a number, or a word that would take the deadline back
("not", "revised"). Imports its neighbours.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.language.dates import dates_of
from scrkit.language.deadline import Found, find_deadlines
from scrkit.language.frame import Frame, Meaning, guarded
from scrkit.language.length import lengths_of
from scrkit.language.preposition import Prepared, within
from scrkit.language.recurrence import meaning, rhythms_of
from scrkit.language.word import any_of
from scrkit.model import AtEvent, Conventions, Dated, Done, Unclear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Deadline

_TOKEN = re.compile(r"(?<![\w.,:/-])(?=\w)")
_VERB = re.compile(r"\b(?:may|march)\b")
"""Among other words these are verbs, unless they have their capital."""

_IN = re.compile(r"in\s+(?=\S)", re.IGNORECASE)


@frozen(kw_only=True)
class _Phrase:
    """A phrase on one line, its words as *said*, and what it is read against."""

    text: str
    said: str
    dated: date | None
    conventions: Conventions

    def found(self, *, past: bool) -> list[Found]:
        """Return every deadline in the phrase, in order."""
        known = [*find_deadlines(self.text, dated=self.dated, past=past, conventions=self.conventions)]
        return sorted((*known, *self._bare(known, past=past)), key=lambda one: one.start)

    def _bare(self, known: list[Found], *, past: bool) -> Iterator[Found]:
        """Yield every date and rhythm outside of what is *known* that stands without a preposition."""
        end = 0
        for start in (match.start() for match in _TOKEN.finditer(self.text)):
            if start < end or any(one.start <= start < one.end for one in known):
                continue
            take, stop = self._at(start)
            if take is not None:
                end = stop
                frame = Frame(said=self.text[start:end].strip(), dated=self.dated, past=past, whole=True)
                yield Found(deadline=guarded("deadline.date", take, frame), start=start, end=end)

    def _at(self, start: int) -> tuple[Meaning | None, int]:
        """Return what starts at *start* and where it ends."""
        dates, rhythms = dates_of(self.conventions, cell=True), rhythms_of(self.conventions, cell=True)
        rhythm = rhythms.rhythm(self.text, start)
        if rhythm.status:
            return meaning("recurrence.adverb", rhythm.value, None, None, None), rhythm.index
        when = (dates.ended | dates.explicit)(self.text, start)
        if when.status and not _VERB.search(self.text, start, when.index):
            return Prepared(within, when.value), when.index
        length = lengths_of(self.conventions).cell(self.text, start) if _IN.match(self.text, start) else None
        return (length.value, length.index) if length and length.status else (None, start)

    def numbers(self, found: list[Found]) -> bool:
        """Whether one of *found* begins with the number of something else: "Section 11 March 2016"."""
        pattern = _numbered(self.conventions)
        return any(_DAY.match(self.text, one.start) and pattern.search(self.text[: one.start]) for one in found)

    def rest(self, found: list[Found]) -> str:
        """Return the words of the phrase outside of *found*, a bar in the place of each."""
        ends = [0, *(at for one in found for at in (one.start, one.end)), len(self.text)]
        return "|".join(self.text[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True))


def read_beside(text: str, *, said: str, dated: date | None, conventions: Conventions) -> Deadline | None:
    """Return the deadline that *text* holds among other words, the last of several steps.

    None where it holds none, or words that may change it.
    """
    phrase = _Phrase(text=text, said=said, dated=dated, conventions=conventions)
    return _reported(phrase) or _alone(phrase)


def _alone(phrase: _Phrase) -> Deadline | None:
    """Return the one deadline of *phrase*, or the last of its steps."""
    found = phrase.found(past=False)
    if phrase.numbers(found):
        return None
    if len(found) > 1:
        return _last(phrase, found)
    if not found:
        return None
    deadline, rest = found[0].deadline, phrase.rest(found)
    if isinstance(deadline, Unclear):
        return None if re.search(r"\d", rest) else evolve(deadline, said=phrase.said)
    rest = _without_promise(rest, phrase.conventions) if _ENDS.match(deadline.rule or "") else rest
    if _spoils(phrase.conventions).search(rest) or _HANGING.search(phrase.text):
        return None
    return evolve(deadline, said=phrase.said, rule=f"{deadline.rule}/beside")


_DAY = re.compile(r"\d{1,2}\s")


@cache
def _numbered(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of a noun that stands right before its number."""
    return re.compile(rf"(?<!\w)(?:{any_of(conventions.numbered)})\.?\s*$", re.IGNORECASE)


_ENDS = re.compile(r"deadline\.(?:by|before|in|within)\b")
"""The rules of a date at which something ends; from others on it goes on."""


def _without_promise(rest: str, conventions: Conventions) -> str:
    """Return *rest* without the words that say that something will be done: "will be in place by | June"."""
    found = _promise(conventions).search(rest)
    return rest if found is None else _NEW.sub("", rest[: found.start()]) + rest[found.end() :]


@cache
def _promise(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of what will be done, in the clause of its date."""
    verb = r"(?:will|shall|must|should|to)\s+(?:(?:all|then|also|now|both)\s+)?(?:be\s+)?(?:(?:fully|formally)\s+)?"
    done = any_of(conventions.done)
    return re.compile(rf"(?<!\w){verb}(?:{done})(?!\w)(?=[^\d|.,;:]{{0,60}}[\s:,\u2013-]{{0,3}}\|)", re.IGNORECASE)


_NEW = re.compile(r"\bnew\s+(?!date|deadline|target|time)", re.IGNORECASE)
"""The word that beside a thing, and no date, takes nothing back: "the new pathway"."""

_HANGING = re.compile(r"\b(?:to|and|or|until|till|between|from|by|before|the)\W*$", re.IGNORECASE)
"""A word that no phrase ends in: something was cut off."""


def _last(phrase: _Phrase, found: list[Found]) -> Deadline | None:
    """Return the last of several dates, where the words beside them only name the steps that they are for."""
    dates = [one.deadline for one in found if isinstance(one.deadline, Dated) and one.deadline.latest]
    if len(dates) != len(found) or re.search(r"\w", _steps(phrase.conventions).sub("", phrase.rest(found))):
        return None
    last = max(dates, key=lambda one: str(one.latest))
    return evolve(last, said=phrase.said, rule=f"{last.rule}/steps")


@cache
def _steps(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of the words that may stand beside the dates of several steps, and of their numbers."""
    words = any_of(conventions.steps)
    return re.compile(
        rf"(?<!\w)(?:(?:phases?|stage|step|part|tranche|cohort|wave|year)\s?\d|{words})(?!\w)|(?<!\w)\(?(?:\d|[a-h])[.)]",
        re.IGNORECASE,
    )


@cache
def _spoils(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of what may stand in no words beside a deadline."""
    known = (*conventions.harmful, *conventions.done, *conventions.open, *conventions.refused, *conventions.ongoing)
    names = any_of(name for names in (*conventions.months, *conventions.weekdays) for name in names)
    seasons = any_of(name for name, _ in conventions.seasons)
    counts = any_of((*(name for name, _ in conventions.numbers), "few", "several"))
    units = rf"(?:{counts})\s+(?:{any_of(unit for unit, _ in conventions.units)})s?"
    return re.compile(rf"\d|(?<!\w)(?i:{any_of(known)}|{seasons}|{units})(?!\w)|\b(?:{names})\b")


_PARTICIPLE = (
    r"(?!based|needed|planned|proposed|scheduled|targeted|expected|required|arranged|booked|anticipated|intended|estimated"
    r"|dated|named|related|limited|ofsted|not\b)(?:[a-z]{1,20}(?<!e)ed|held|sent|given|taken|made|gone\s+live|went\s+live"
    r"|took\s+place)\b"
)
_HAPPENED = rf"{_PARTICIPLE}[^\d|]{{0,80}}\|\W*"
_WAS = re.compile(
    rf"(?:[^\d|]{{0,120}}\s)?(?:was|were|has\s+been|have\s+been)\s+(?:\w+ly\s+)?{_HAPPENED}", re.IGNORECASE
)
"""What tells of something that happened: "the audit was presented to the committee in …"."""

_HAPPENED_ALONE = re.compile(_HAPPENED, re.IGNORECASE)
"""What may tell of it, or say what is to be: "Launched on …"."""


_DID = re.compile(rf"[^\d|]{{0,80}}\s{_PARTICIPLE}\s*\|\W*", re.IGNORECASE)
"""What tells of it where its day is over: "Briefing issued …"."""


@cache
def _finished(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of a noun and a word that says that it is done: "Audit completed and signed off …"."""
    done = any_of(conventions.done)
    return re.compile(rf"[^\d|]{{0,80}}?\b(?:{done})(?:\s*(?:,|and|&)\s*(?:{done}))*[\s:,\u2013-]*\|\W*", re.IGNORECASE)


_OFFICE = (
    r"(?:(?-i:[A-Z][A-Za-z&'\u2019-]*)|the|of|and|&|board|meeting|sub-?group|group|panel|committee|partnership"
    r"|executive)"
)


@cache
def _finished_at(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of a word that says that it is done, and where or by whom: "Signed off at the Board meeting"."""
    done = rf"{any_of(conventions.done)}|(?P<act>approved|ratified|endorsed|adopted|reviewed)"
    return re.compile(
        rf"(?P<told>(?:[^\d|]{{0,80}}?(?<!\w))?(?:{done}))\s(?:at|(?P<by>by))\s(?:{_OFFICE}\s){{1,10}}\|\W*",
        re.IGNORECASE,
    )


def _reported(phrase: _Phrase) -> Deadline | None:
    """Return that something is done on the day that *phrase* tells."""
    found = phrase.found(past=True)
    if len(found) != 1 or phrase.numbers(found):
        return None
    when, rest = _day_told(found[0].deadline), phrase.rest(found)
    if when is None or when.latest is None:
        return None
    ahead = phrase.dated is not None and when.latest > phrase.dated
    signed = _finished_at(phrase.conventions).fullmatch(rest)
    if signed and ahead and (signed["by"] or signed["act"]):  # "approved by the Board 12 May" may be a target
        return None
    told = signed or _WAS.fullmatch(rest) or _finished(phrase.conventions).fullmatch(rest)
    told = told or (None if ahead else _HAPPENED_ALONE.fullmatch(rest))
    told = told or (_DID.fullmatch(rest) if phrase.dated and not ahead else None)
    if not told or _unsure(phrase.conventions).search(signed["told"] if signed else rest) or _MEANT_FOR.search(rest):
        return None
    return Done(said=phrase.said, on=when.latest, inferred=when.inferred, rule="deadline.done/beside")


_MEANT_FOR = re.compile(
    r"\b(?:for|ahead\s+of)\s[^|]{0,60}\b(?:(?i:board|meeting|committee|panel|group|conference)|[A-Z]{2,})\s(?:meeting\s)?\|"
)
"""What was made for an occasion, of which the date is: "Completed for the board meeting on …"."""


def _day_told(when: Deadline) -> Dated | AtEvent | None:
    """Return *when* where it is a date by itself, or a meeting *at* which something was; else None."""
    if isinstance(when, AtEvent):
        return when if when.said.casefold().startswith("at ") else None
    return when if isinstance(when, Dated) and (when.rule or "").startswith("deadline.in") else None


@cache
def _unsure(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of words that make a report unsure, or its date one that was only planned.

    Those of the past tense themselves do not.
    """
    words = any_of({*conventions.harmful} - {"was", "were", "has", "have", "been"})
    return re.compile(
        rf"(?<!\w)(?:{words}|will|to\s+be|target|due|deadline|planned|scheduled|expected|by)(?!\w)", re.IGNORECASE
    )
