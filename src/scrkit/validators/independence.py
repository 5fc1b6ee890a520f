"""SCR606: who reviewed, and of whom of them a sentence states independence of the board and its agencies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language import sentences
from scrkit.validators.prose import says, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Passage, Person, Review

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame"})
_ROLES = frozenset({"author", "reviewer", "writer"})
"""Words of a role by which a sentence may speak of whoever has it."""

_WORD = re.compile(r"[^\W\d_][\w\u2019'-]*")


def undeclared(review: Review) -> Iterator[Person]:
    """Yield each reviewer or author, once, of whom no sentence says that they are independent."""
    reviewers = [one for one in review.people if words_of("reviewer").search(one.role)]
    told = {name for passage in (*review.introduction, *review.governance.text) for name in _told(passage, reviewers)}
    seen: set[str] = set()
    for one in reviewers:
        if one.name not in told | seen:
            seen.add(one.name)
            yield one


def unnamed(review: Review) -> Passage | None:
    """Return the paragraph of the introduction that tells of a reviewer without a name, where nothing says independent.

    None where reviewers are named, or where a sentence says so of whoever it was.
    """
    prose = (*review.introduction, *review.governance.text)
    named = any(words_of("reviewer").search(one.role) for one in review.people)
    if named or says((one.text for one in prose), "independent"):
        return None
    return next((one for one in review.introduction if says((one.text,), "wrote", "reviewed")), None)


def _told(passage: Passage, reviewers: list[Person]) -> Iterator[str]:
    """Yield the names of those *reviewers* whose independence *passage* states.

    A sentence speaks of those whom it names, of all where it says "both", of whoever has the role that it names; else
    of those whom the sentence before it spoke of, at first of those who are introduced in the paragraph.
    """
    spoken_of = [one for one in reviewers if one.paragraph == passage.id]
    for sentence in sentences(passage.text):
        spoken_of = _named(sentence.text, reviewers) or spoken_of
        if words_of("independent").search(sentence.text):
            everybody = words_of("reviewers").search(sentence.text)
            yield from (one.name for one in (reviewers if everybody else spoken_of))


def _named(sentence: str, reviewers: list[Person]) -> list[Person]:
    """Return those of *reviewers* whom *sentence* names, or where it names none those whose role it does."""
    words = set(_WORD.findall(sentence))
    by_name = [one for one in reviewers if words & _names(one)]
    if by_name:
        return by_name
    called = {word.casefold() for word in words} & _ROLES
    return [one for one in reviewers if called & set(one.role.casefold().split())]


def _names(person: Person) -> set[str]:
    """Return the words of the name of *person* by which a sentence may name them."""
    return {word for word in _WORD.findall(person.name) if word.casefold() not in _TITLES}
