"""Who stands before a verb: names with a role in brackets behind them, a person, or the writer of a report.

"The report of the Head of Early Help will include …" and "the Named Nurse's report will …" name who writes it.
Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.language.names import fold
from scrkit.language.person import addressed_at
from scrkit.language.receivers import REPORT

if TYPE_CHECKING:
    from scrkit.language.names import Names
    from scrkit.model import Owner, Role

_OPENS = re.compile(r"(?:Jointly|Together|Finally|First)\b[\s,]*")
_ROLE = re.compile(
    r"\s*\((?:to\s+|as\s+)?(?:(?P<lead>lead|leads|leading)|(?P<support>support|supporting|in support))\)", re.IGNORECASE
)
_AND = re.compile(r"\s*,?\s+(?:and|with)\s+|\s*,\s+(?=the\s)")
_REPORT_OF = re.compile(rf"(?:The|That|This|Each)\s+(?:[a-z-]+\s+){{0,2}}?{REPORT}\s+(?:of|by|from)\s+(?=\S)")
_OWN_REPORT = re.compile(rf"(?:The\s+)?(?P<name>[A-Z][\w ,&-]{{1,120}}?)(?:['\u2019]s|(?<=s)['\u2019])\s+{REPORT}\b")
_REFERRED = re.compile(r"[^;:,]{0,80}")
_SHORT = re.compile(r"\s*\((?P<short>[A-Z][A-Za-z&]{1,9})\)")


def subject_at(sentence: str, start: int, names: Names, end: int) -> tuple[tuple[Owner, ...], int]:
    """Return whom *sentence* names at *start* and the character after them, each with the role in brackets behind.

    Nothing is read from *end* on; nobody gives *start* back.
    """
    opening = _OPENS.match(sentence, start, end)
    at = opening.end() if opening else start
    person = addressed_at(sentence, at, end)
    if person:
        return (person,), at + len(person.said)
    owners, stop = names.at(sentence, at, end)
    role = _ROLE.match(sentence, stop, end) if owners else None
    if role is None:
        return owners, stop if owners else start
    first = tuple(evolve(owner, role=_role_of(role)) for owner in owners)
    joint = _AND.match(sentence, role.end(), end)
    more, after = subject_at(sentence, joint.end(), names, end) if joint else ((), role.end())
    return (*first, *more), after if more else role.end()


def _role_of(found: re.Match[str]) -> Role:
    return "lead" if found["lead"] else "support"


def reporting(sentence: str, start: int, names: Names, end: int) -> tuple[Owner, ...]:
    """Return who writes the report that stands before the verb at *end*."""
    of = _REPORT_OF.match(sentence, start, end)
    if of:
        owners, stop = names.at(sentence, of.end(), end)
        return owners if _REFERRED.fullmatch(sentence, stop, end) else ()
    own = _OWN_REPORT.match(sentence, start, end)
    return names.owners(own["name"], definite=True) if own and _REFERRED.fullmatch(sentence, own.end(), end) else ()


def spoken_of(sentence: str, owners: tuple[Owner, ...], end: int) -> frozenset[str]:
    """Return the names, folded, by which later sentences speak of *owners*, who are named up to *end*."""
    short = _SHORT.match(sentence, end) if owners else None
    return frozenset((*(fold(owner.said) for owner in owners), *((fold(short["short"]),) if short else ())))
