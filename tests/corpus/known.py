"""What the program does not yet read as a careful reader does, document by document, each with its reason.

Nothing else may differ, and what no longer differs must go from here. None of these is a wrong day: an owner is told
without the body or topic behind it or not at all, a recipient is missed, numbers of one form are.
"""

from __future__ import annotations

KNOWN: dict[str, tuple[str, ...]] = {
    # Who is told something is not yet a recipient.
    "narrative-kelbridge-2015": ("3 3b: reports to ",),
    # "Consultant in …": a topic behind "in" is left out of a post in prose.
    "narrative-ferncliff-2010": ("1 B: owners ",),
    # A rank and a unit behind a comma can be one owner or two: the cell names nobody, and that is noticed.
    "table-fenwold-2013": ("P1 None: owners ",),
    # All of a sheet is one table: where its parts number their rows anew under "#", the numbers are not known.
    "table-islemere-2018.xlsx": ("actions is ",),
}
"""By document, or by one of its files: how the differences that are known begin."""


def known_of(name: str) -> tuple[str, ...]:
    """Return how the known differences of the file *name* ("narrative-kelbridge-2015.docx") begin."""
    return (*KNOWN.get(name.rpartition(".")[0], ()), *KNOWN.get(name, ()))
