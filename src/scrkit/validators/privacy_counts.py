"""Small numbers of people of whom something private is told in a sentence; the words stand in ``privacy.toml``."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SENTENCE: Final = re.compile(r"[^.;!?\n]+(?:\.(?=\d)[^.;!?\n]*)*")
_NUMBER: Final = r"(?<![\w.,/%\u00a3&-])(?:[1-5]|one|two|three|four|five|a\s+single)(?![\w%,./-])"
_BETWEEN: Final = (
    r"(?:\s+(?!(?:in|out|per|to|or|and|years?|months?|weeks?|days?|hours?|times?)\b)[\w'\u2019-]+){0,4}?\s+"
)
_SHARE: Final = re.compile(
    r"\s+(?:in|out\s+of)\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten|every)\b", re.IGNORECASE
)
_OF_EVERY: Final = re.compile(r"(?:\d|one|two|three|four)\s+(?:in|out\s+of)\s+$", re.IGNORECASE)
_OPENS: Final = re.compile(
    r"\s?[(:,\u2013-]\s?(?:\w+\s){0,2}?$|\s(?:by|of|among|affecting|in)\s(?:the\s)?$", re.IGNORECASE
)
_FAR: Final = 9
"""Words between the people and what is told of them, at most."""

_BACK, _AHEAD = 80, 160
"""Characters before and behind the people in which what is told of them begins."""

_NEAR: Final = 30
"""Characters between what is told and the people behind it, at most ("sick leave (2 staff)"); so of what is before."""


@frozen(kw_only=True)
class Told:
    """What is told of a small number of people: where it stands, and whether it is of their health."""

    start: int
    end: int
    health: bool


@frozen(kw_only=True)
class _Words:
    """The patterns of ``privacy.toml``."""

    counted: re.Pattern[str]
    workers: re.Pattern[str]
    health: re.Pattern[str]
    employment: re.Pattern[str]
    parting: re.Pattern[str]
    service: re.Pattern[str]
    label: re.Pattern[str]


def find_counts(text: str) -> Iterator[Told]:
    """Yield every small number in *text* that tells of somebody's health, or of one worker."""
    words = _words()
    if not words.counted.search(text):  # which most texts end with
        return
    for sentence in _SENTENCE.finditer(text):
        said = sentence[0]
        facts = [(match, True) for match in words.health.finditer(said)]
        facts += [(match, False) for match in words.employment.finditer(said)]
        if facts:
            end = 0
            for told in sorted(_in_sentence(said, facts, words), key=lambda one: (one.start, -one.end)):
                if told.start >= end:
                    end = told.end
                    yield Told(start=sentence.start() + told.start, end=sentence.start() + end, health=told.health)


def _in_sentence(said: str, facts: list[tuple[re.Match[str], bool]], words: _Words) -> Iterator[Told]:
    facts = sorted(facts, key=lambda fact: fact[0].start())
    starts = [fact.start() for fact, _ in facts]
    for counted in words.counted.finditer(said):
        before = said[max(counted.start() - _NEAR, 0) : counted.start()]
        if words.label.search(before) or _OF_EVERY.search(before) or _SHARE.match(said, counted.end()):
            continue
        one_worker = words.workers.search(counted[0]) is not None
        near = slice(bisect_left(starts, counted.start() - _BACK), bisect_left(starts, counted.end() + _AHEAD))
        for fact, health in facts[near]:
            if (health or one_worker) and _tied(said, counted, fact, words):
                start, end = min(counted.start(), fact.start()), max(counted.end(), fact.end())
                yield Told(start=start, end=end, health=health)


def _tied(said: str, counted: re.Match[str], fact: re.Match[str], words: _Words) -> bool:
    """Whether the *fact* is told of those *counted*: behind them with nothing that parts the two, or right before."""
    if words.service.match(said, fact.end()):
        return False
    if fact.end() <= counted.start() <= fact.end() + _NEAR:
        return _OPENS.search(said[fact.end() : counted.start()]) is not None
    between = said[counted.end() : fact.start()]
    return counted.end() <= fact.start() and len(between.split()) <= _FAR and not words.parting.search(between)


@cache
def _words() -> _Words:
    data = tomllib.loads(files("scrkit.validators").joinpath("privacy.toml").read_text("utf-8"))
    people = _any_of((*data["people"], *data["workers"]))
    return _Words(
        counted=re.compile(rf"{_NUMBER}{_BETWEEN}{people}(?![\w-])", re.IGNORECASE),
        workers=re.compile(rf"(?:1|one|single)\b.*\b{_any_of(data['workers'])}$", re.IGNORECASE),
        health=re.compile(rf"(?<![\w-]){_any_of(data['health'])}(?!\w)", re.IGNORECASE),
        employment=re.compile(rf"(?<![\w-]){_any_of(data['employment'])}(?!\w)", re.IGNORECASE),
        parting=re.compile(rf"(?<!\w){_any_of(data['parting'])}(?!\w)", re.IGNORECASE),
        service=re.compile(rf"[\s-]+(?:\w+\s+)?{_any_of(data['services'])}\b", re.IGNORECASE),
        label=re.compile(rf"(?<!\w){_any_of(data['labels'])}\s+$", re.IGNORECASE),
    )


def _any_of(phrases: Iterable[str]) -> str:
    """Return a pattern of any of *phrases*, the longest first."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return f"(?:{'|'.join(_pattern(phrase) for phrase in ordered)})"


def _pattern(phrase: str) -> str:
    words = r"\s+".join(map(re.escape, phrase.removesuffix("*").split()))
    return rf"{words}\w*" if phrase.endswith("*") else words
