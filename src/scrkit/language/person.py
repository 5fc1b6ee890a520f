"""People in a published role: a name counts only beside the role to which somebody was appointed.

No other name is ever picked up.
"""

from __future__ import annotations

import re

from attrs import frozen

_NAME = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Sir|Dame)\.?\s+)?"
    r"(?P<name>[A-Z][a-z\u2019'-]+(?:\s+[A-Z]\.?)?(?:\s+[A-Z][A-Za-z\u2019'-]+){1,2})"
)
_ROLE = r"(?P<role>[A-Z][\w&'\u2019-]*(?:\s+(?:[A-Z][\w&'\u2019-]*|(?:and|of|for)(?=\s+[A-Z])))*)"
_PEOPLE = (
    re.compile(
        rf"\b(?:appointed|commissioned|engaged|recruited)\s+{_NAME}(?:,[^,.;]{{1,120}}?,?)?\s+"
        rf"(?:as|to\s+be|to\s+act\s+as)\s+(?:the|its|an?|their)?\s*{_ROLE}"
    ),
    re.compile(rf"{_NAME}\s+was\s+(?:appointed|commissioned|engaged)\s+as\s+(?:the|its|an?|their)?\s*{_ROLE}"),
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
