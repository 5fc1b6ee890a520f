"""Places that a sentence names: "in Hampton", "across Northshire and Westmouth", "county-wide"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scrkit.language.wordings import any_of

if TYPE_CHECKING:
    from scrkit.model import Wordings

_NAME = r"(?:St\.|[A-Z][\w'\u2019]*(?:-[\w'\u2019]+){0,4})"
_OWN = re.compile(r"['\u2019]s$")
_INSIDE = r"(?:upon|on|under|by|le|la|of|the)"


@cache
def _pattern(wordings: Wordings) -> re.Pattern[str]:
    """Return the pattern of a place: a name with a capital after a word of place, or a place without a name."""
    none = any_of(wordings.no_places)
    name = rf"(?!(?:{none}|Q[1-4]|[A-Z]{{2,}})\b){_NAME}"
    more = rf"(?:\s(?:{_INSIDE}\s){{0,2}}{name}){{0,3}}(?:(?:,\s|\sand\s|\s&\s){name}(?:\s{name}){{0,2}}){{0,2}}"
    known = any_of(wordings.places)
    return re.compile(
        rf"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s(?:[Tt]he\s)?(?:(?:north|south|east|west|rest)\sof\s)?(?P<name>{name}{more})"
        rf"|(?<![\w-])(?P<place>(?i:{known}))(?![\w-])"
    )


def find_places(sentence: str, wordings: Wordings) -> tuple[tuple[str, int, int], ...]:
    """Return the places in *sentence* as printed, each with its start and end."""
    return tuple(
        (_OWN.sub("", found[group]), found.start(), found.end())
        for found in _pattern(wordings).finditer(sentence)
        for group in ("name", "place")
        if found[group]
    )
