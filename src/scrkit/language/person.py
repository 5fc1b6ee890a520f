"""People in a published role: a name counts only beside the role to which somebody was appointed.

Beside them only who is addressed by an honorific where an owner stands. No other name is ever picked up.
"""

from __future__ import annotations

import re

from attrs import frozen

from scrkit.model import Owner

_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Sir|Dame)\.?\s+)?"
_NAME = rf"{_TITLE}(?P<name>[A-Z][a-z\u2019'-]+(?:\s+[A-Z]\.?(?=\s))?(?:\s+[A-Z][A-Za-z\u2019'-]+){{1,2}})"
# A role is that of somebody who reviews, writes or leads; its name ends with the last word that has a capital.
_WHO = r"(?:[Rr]eviewer|[Cc]hair|[Cc]hairperson|[Aa]uthor|[Ll]ead|[Cc]onsultant|[Ff]acilitator|[Aa]dvis[eo]r)"
_ROLE = (
    rf"(?P<role>(?:[\w&'\u2019-]+\s+){{0,5}}?{_WHO}(?:\s+{_WHO})?(?!\w)"
    r"(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w&'\u2019-]*){0,6})"
)
_AS = r"\s+(?:as|to\s+be|to\s+act\s+as)\s+(?:(?:the|its|an?|their)\s+)?"
_GIVEN = r"(?:appointed|commissioned|engaged|recruited)"
_PEOPLE = (
    re.compile(rf"\b{_GIVEN}\s+{_NAME}(?:,[^,.;]{{1,120}}?,?)?{_AS}{_ROLE}"),
    re.compile(rf"{_NAME}\s+was\s+{_GIVEN}{_AS}{_ROLE}"),
)


@frozen(kw_only=True)
class Named:
    """A person in a published role."""

    name: str
    role: str


def find_people(text: str) -> tuple[Named, ...]:
    """Return everybody whom *text* names together with the published role to which they were appointed."""
    hits = sorted((found.start(), found) for pattern in _PEOPLE for found in pattern.finditer(text))
    return tuple(Named(name=found["name"], role=found["role"]) for _, found in hits)


_ADDRESSED = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd|Cllr|Councillor)\.?"
    r"(?:\s+[A-Z][\w\u2019'-]*\.?){0,2}\s+[A-Z][a-z\u2019'-]+[\w\u2019'-]*(?=[\s,.;(]|$)"
)


def addressed_at(text: str, start: int = 0, end: int | None = None) -> Owner | None:
    """Return the person whom *text* names at *start* by an honorific, as an owner of no other post than that name."""
    found = _ADDRESSED.match(text, start, len(text) if end is None else end)
    return Owner(said=found.group(), post=found.group()) if found else None
