"""SCR802: two actions that overlap.

Two actions overlap where one house does the same kind of thing (makes it, or spreads it) to the same piece of work on
the same subject: "revise its guidance on missing children" and "update the guidance on missing children"; or where they
are the same in their words. Agencies that each do the same at home are no overlap, nor are the dated steps of one
lesson. Compared are only actions that share a piece of work and two words of its subject, with a few of the earliest.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.language import default_vocabulary, fold
from scrkit.model import Action, Where, bounds
from scrkit.validators.finding import Reporter
from scrkit.validators.places import order
from scrkit.validators.rules.wording import WORDING
from scrkit.validators.wordlist import matter, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding, Review

_report = Reporter(rules=WORDING).report

_LISTS = read("wording.toml")["overlap"]
_WORKS = {form: noun for noun in _LISTS["works"] for form in (noun, f"{noun}s", f"{noun.removesuffix('y')}ies")}
"""Pieces of work, by their singular and plural."""

_KINDS = {verb: kind for kind in ("makes", "spreads") for verb in _LISTS[kind]}
_ENDS = frozenset(_LISTS["ends"])
_AIMS = frozenset(_LISTS["aims"])
_GENERAL = frozenset(_LISTS["general"])
_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*|[.;:()]")
_STOPS = frozenset(".;:()")
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "our", "this"})
_BACK = 8
"""What is done to a piece of work stands this near before it."""

_SUBJECT = 8
"""Words of a subject that are compared."""

_COMPARED = 8
"""Earlier actions with which one is compared under one key."""

_SAME, _NEARLY = 0.75, 0.7
"""The share of the shorter subject, and of the longer, that two subjects have in common."""

_FEWEST = 5
"""Actions of fewer words of matter than this may read alike by chance."""

_BOARD, _NOBODY, _ANYBODY = "the board", "nobody", "anybody"
"""Houses beside those of the names: the board with its groups, no owner at all, and all of them together."""

Key = tuple[str, ...]


@frozen(kw_only=True)
class _Work:
    """A piece of work in an action: what is done to it, what it is, its subject, and the words that say so."""

    kind: str
    noun: str
    subject: tuple[str, ...]
    said: str

    @property
    def keys(self) -> tuple[Key, ...]:
        """What another action shares with it at least: the work and two words of the subject, or its only one."""
        pairs = zip(self.subject, self.subject[1:], strict=False)
        single = [self.subject] if len(self.subject) == 1 else []
        return tuple((self.kind, self.noun, *words) for words in (*pairs, *single))

    def is_like(self, other: _Work) -> bool:
        """Whether the subject is the same as that of *other*."""
        one, two = set(self.subject), set(other.subject)
        common = len(one & two)
        return common >= _SAME * min(len(one), len(two)) and common >= _NEARLY * max(len(one), len(two))


@frozen(kw_only=True)
class _Entry:
    """An action with a piece of work in it; none where its whole words are compared."""

    action: Action
    work: _Work | None = None
    words: Key = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """What another entry shares with it at least."""
        return self.work.keys if self.work else (self.words,)


class _Known:
    """The entries so far, by what they share with others and by house; a few of each."""

    def __init__(self) -> None:
        self._entries: dict[tuple[str, Key], list[_Entry]] = defaultdict(list)

    def like(self, entry: _Entry, houses: frozenset[str]) -> Iterator[Action]:
        """Yield the actions that overlap with *entry*; one without owners may be of any house."""
        for key in entry.keys:
            for house in (*houses, _NOBODY) if houses else (_ANYBODY,):
                yield from (other.action for other in self._entries[house, key] if _overlap(entry, other))

    def keep(self, entry: _Entry, houses: frozenset[str]) -> None:
        """Keep *entry* under its *houses*."""
        for key in entry.keys:
            for house in (*(houses or (_NOBODY,)), _ANYBODY):
                kept = self._entries[house, key]
                if len(kept) < _COMPARED:
                    kept.append(entry)


def overlaps(review: Review, actions: list[Action]) -> Iterator[Finding]:
    """Yield each of *actions*, which are in the order of their numbers, that overlaps with earlier ones."""
    board = _board_names(review)
    known = _Known()
    for action in actions:
        houses = _houses(action, board)
        entries = [_Entry(action=action, work=work) for work in _works(action)]
        words = matter(" ".join((action.text, *action.items)))
        if len(words) >= _FEWEST:
            entries.append(_Entry(action=action, words=words))
        found = [(entry, {other.id: other for other in known.like(entry, houses)}) for entry in entries]
        earlier = {ident: other for _, others in found for ident, other in others.items()}
        if earlier:
            said = next(entry.work.said if entry.work else action.text for entry, others in found if others)
            yield _overlapping(action, sorted(earlier.values(), key=order), said)
        for entry in entries:
            known.keep(entry, houses)


def _overlapping(action: Action, others: list[Action], said: str) -> Finding:
    named = " and ".join(other.number or other.id for other in others)
    return _report(
        "SCR802",
        Where.paragraph(action),
        f"this overlaps with {named}",
        also=tuple(Where.paragraph(other) for other in others),
        words=said,
        mend="make one action of them, or say in each what it leaves to the other",
    )


def _overlap(entry: _Entry, other: _Entry) -> bool:
    """Whether two entries that share a key are on one subject, and no two steps of one lesson."""
    if entry.work and other.work and not entry.work.is_like(other.work):
        return False
    return not _are_steps(entry.action, other.action)


def _are_steps(action: Action, other: Action) -> bool:
    """Whether the two are steps of one lesson: each has a day of its own."""
    days = (bounds(action.deadline)[1], bounds(other.deadline)[1])
    return action.lesson == other.lesson and None not in days and days[0] != days[1]


def _board_names(review: Review) -> tuple[str, ...]:
    """Return every name of the response's board, folded."""
    own = (name for body in review.bodies if review.board in body.names for name in body.names)
    return tuple({fold(name) for name in (review.board, *own, *default_vocabulary().boards)} - {""})


def _houses(action: Action, board: tuple[str, ...]) -> frozenset[str]:
    """Return who owns *action*: the board and its groups are one house, every other body is its own."""
    bodies = (fold(owner.body or owner.said) for owner in action.owners)
    return frozenset(_BOARD if body.startswith(board) else body for body in bodies)


def _works(action: Action) -> Iterator[_Work]:
    """Yield the pieces of work in *action*."""
    text = action.text
    for name in (*(owner.said for owner in (*action.owners, *action.reports_to)), action.deadline.said or ""):
        text = text.replace(name, ";".ljust(len(name))) if name else text
    tokens = list(_TOKEN.finditer(text))
    words = [token.group().casefold() for token in tokens]
    for place, word in enumerate(words):
        noun = _WORKS.get(word)
        kind = _kind(words, place) if noun else None
        if noun and kind:
            subject, last = _subject(words, place)
            if subject:
                yield _Work(
                    kind=kind, noun=noun, subject=subject, said=action.text[tokens[place].start() : tokens[last].end()]
                )


def _kind(words: list[str], place: int) -> str | None:
    """Return what is done to the work at *place*, by the nearest verb before it in its sentence."""
    for back in range(place - 1, max(-1, place - 1 - _BACK), -1):
        if words[back] in _STOPS:
            return None
        kind = next((_KINDS[stem] for stem in _stems(words[back]) if stem in _KINDS), None)
        described = back > 0 and words[back - 1] in _ARTICLES and words[back].endswith("ed")
        if kind and not described:
            return kind
    return None


def _stems(word: str) -> tuple[str, ...]:
    """Return what *word* may be a form of: "revising" of "revise", "shared" of "share"."""
    return (
        word,
        word.removesuffix("s"),
        word.removesuffix("d"),
        word.removesuffix("ed"),
        word.removesuffix("ing"),
        f"{word.removesuffix('ing')}e",
    )


def _subject(words: list[str], place: int) -> tuple[tuple[str, ...], int]:
    """Return the words of the subject behind the work at *place*, and the place of the last of them."""
    subject: list[str] = []
    last = place
    for ahead in range(place + 1, len(words)):
        word = words[ahead]
        if word in _STOPS or word in _ENDS or len(subject) == _SUBJECT:
            break
        if word in {"to", "and"} and _goes_off(words, ahead + 1):
            break
        told = tuple(one for one in matter(word) if one not in _GENERAL)
        subject.extend(told)
        last = ahead if told else last
    return tuple(dict.fromkeys(subject)), last


def _goes_off(words: list[str], place: int) -> bool:
    """Whether a verb at *place* begins something else."""
    following = words[place] if place < len(words) else ""
    return following in _AIMS or following in _KINDS
