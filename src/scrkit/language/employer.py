"""Where a post is held: "of Northshire Council" behind a title names an employer, "of Legal Services" its matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_EMPLOYERS = frozenset(
    {
        "Academy",
        "Borough",
        "CCG",
        "Clinical Commissioning Group",
        "College",
        "Constabulary",
        "Council",
        "Hospital",
        "Hospitals",
        "Integrated Care Board",
        "Police",
        "School",
        "Trust",
        "University",
    }
)
_BELONGS = re.compile(r"\s+(?:of|for|at)\s+(?P<the>the\s+)?")


def employs(body: str, *, definite: bool = False) -> bool:
    """Whether *body* is an organisation in which posts are held; a bare noun is one where it is *definite*."""
    return (definite or " " in body) and ends_in(body, _EMPLOYERS)


def belongings(name: str) -> Iterator[tuple[str, str, bool]]:
    """Yield *name* parted at each "of", "for" and "at", the last first, and whether "the" stands behind it."""
    for joint in reversed(list(_BELONGS.finditer(name))):
        yield name[: joint.start()], name[joint.end() :], bool(joint["the"])


def ends_in(name: str, nouns: frozenset[str]) -> bool:
    """Whether *name* ends in one of *nouns*, which have at most three words."""
    words = name.split()[-3:]
    return any(" ".join(words[place:]) in nouns for place in range(len(words)))
