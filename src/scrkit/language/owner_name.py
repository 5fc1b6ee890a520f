"""One name in an owner cell and the shapes of its words: abbreviations, letters, initials."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

from scrkit.language.owner_words import folded

Kind = Literal["post", "body", "everybody", "person"]

ABBREVIATION = re.compile(r"[A-Z][A-Z&/]{0,6}[A-Z0-9]s?|[A-Z]{1,3}[a-z]?[A-Z]{1,4}")
_SURE = 3
"""Capitals up to this many are an abbreviation wherever they stand; more may be a shouted name."""


@frozen(kw_only=True)
class Name:
    """One name: *words* as printed. *firm* says that it stands by itself beside another, and is no mere topic."""

    words: str
    kind: Kind
    post: str | None = None
    body: str | None = None
    firm: bool = False


def a_post(text: str, *, post: str | None = None, body: str | None = None) -> Name:
    """Return the post that *text* names: *post* of *body*, or the whole of it."""
    return Name(words=text, kind="post", post=post or text, body=body, firm=True)


def all_short(text: str) -> bool:
    """Whether *text* is abbreviations and letters only ("SCC CYPS", "PP & P")."""
    parts = text.split()
    return len(text) > 1 and all(ABBREVIATION.fullmatch(part) or part == "&" or len(part) == 1 for part in parts)


def surely_short(words: list[str]) -> bool:
    """Whether one of *words* is an abbreviation beyond doubt: short, or the only one in capitals."""
    shorts = [word for word in words if ABBREVIATION.fullmatch(word)]
    return len(shorts) == 1 or any(len(word) <= _SURE for word in shorts) or all(len(word) <= _SURE for word in words)


def initials(short: str, name: str) -> bool:
    """Whether *short* is an abbreviation whose letters open words of *name*, in their order."""
    letters = iter(word[0] for word in folded(name).split())
    wanted = folded(short).removesuffix("s")
    return bool(ABBREVIATION.fullmatch(short)) and all(letter in letters for letter in wanted if letter.isalpha())
