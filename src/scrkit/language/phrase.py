"""One phrase read whole, as the cell of a plan or a line written by hand: a deadline, never a sentence.

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.language.deadline import find_deadlines
from scrkit.model import Deadline, Unclear

if TYPE_CHECKING:
    from datetime import date

    from scrkit.model import Vocabulary


def read_deadline(phrase: str, *, vocabulary: Vocabulary, dated: date | None = None) -> Deadline:  # noqa: ARG001 - TODO
    """Return what *phrase* means as a deadline; *dated* is the document's own date, which gives a missing year.

    Never raises and never guesses: what is not understood is ``Unclear``.
    """
    found = find_deadlines(phrase, dated=dated)
    return found[0].deadline if found else Unclear(said=phrase)
