"""The owners that one phrase names, as the cell of a plan or a line written by hand.

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.language.names import Names
from scrkit.model import Owner

if TYPE_CHECKING:
    from scrkit.model import Vocabulary


@frozen(kw_only=True)
class OwnersRead:
    """The owners that a phrase names, in its order; *understood* is False where it could not be read, and then none."""

    said: str
    owners: tuple[Owner, ...]
    understood: bool


def read_owners(phrase: str, *, vocabulary: Vocabulary) -> OwnersRead:
    """Return the owners that *phrase* names.

    Never raises and never guesses: a phrase that is not understood names nobody.
    """
    owners, _ = Names(vocabulary=vocabulary).at(phrase, 0)
    return OwnersRead(said=phrase, owners=owners, understood=bool(owners))
