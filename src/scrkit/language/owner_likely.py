"""Owners of cells that are not wholly understood: a person alone, or a post at an organisation that nobody knows.

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language.owner_phrase import read_owners
from scrkit.language.owner_words import folded, words_of
from scrkit.language.person import addressed_at
from scrkit.model import Owner

if TYPE_CHECKING:
    from scrkit.model import Vocabulary

_PLACED = re.compile(
    r"(?P<post>[^,;:|/\n]{2,100}),\s+(?P<body>[A-Z][\w&'\u2019-]*(?:\s+(?:(?:of|and|for|the|&)\s+)?[A-Z][\w&'\u2019-]*){1,6})"
)


def likely_owner(phrase: str, *, vocabulary: Vocabulary) -> Owner | None:
    """Return the one owner whom *phrase*, which :func:`read_owners` does not understand, names nevertheless.

    A person behind an honorific, who is kept as a post of that name; or a known post before a comma and the name of an
    organisation that holds a word of the field ("Manager, Eastmere Advocacy").
    """
    said = " ".join(phrase.split()).rstrip(" .;,")
    person = addressed_at(said)
    if person and person.said == said:
        return person
    placed = _PLACED.fullmatch(said)
    if placed is None:
        return None
    lexicon = words_of(vocabulary).lexicon
    told = [word in lexicon for word in folded(placed["body"]).split()]
    posts = read_owners(placed["post"], vocabulary=vocabulary).owners
    if len(posts) != 1 or posts[0].post is None or posts[0].body or not any(told) or all(told):
        return None
    return Owner(said=said, post=posts[0].post, body=placed["body"])
