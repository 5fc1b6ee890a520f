"""The owners that one phrase names, as the cell of a plan or a line written by hand.

The cell is read whole: every word is accounted for, or the phrase is not understood and names nobody. Imports ``model``
and its neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.language.owner_cell import nobody, read_cell
from scrkit.language.owner_words import bare, words_of
from scrkit.model import Owner

if TYPE_CHECKING:
    from scrkit.language.owner_joint import Part
    from scrkit.model import Vocabulary

_LONGEST = 500
"""No cell that names owners is longer."""


@frozen(kw_only=True)
class OwnersRead:
    """The owners that a phrase names, in its order; *understood* is False where it could not be read, and then none.

    *rule* says how it was read ("owner.lead"); *reason* why it was not.
    """

    said: str
    owners: tuple[Owner, ...]
    understood: bool
    rule: str | None = None
    reason: str | None = None


def read_owners(phrase: str, *, vocabulary: Vocabulary) -> OwnersRead:
    """Return the owners that *phrase* names.

    Never raises and never guesses: a phrase that is not understood names nobody.
    """
    if len(phrase) > _LONGEST:
        reason = f"longer than the {_LONGEST} characters of any list of owners"
        return OwnersRead(said=phrase, owners=(), understood=False, reason=reason)
    words = words_of(vocabulary)
    if nobody(phrase, words):
        return OwnersRead(said=phrase, owners=(), understood=True, rule="owner.none")
    parts = read_cell(phrase, words)
    if isinstance(parts, str):
        return OwnersRead(said=phrase, owners=(), understood=False, reason=parts)
    return OwnersRead(said=phrase, owners=tuple(map(_owner, parts)), understood=True, rule=_rule(parts))


def _owner(part: Part) -> Owner:
    name = part.name
    return Owner(
        said=bare(name.words), post=name.post, body=name.body, role=part.role, collective=name.kind == "everybody"
    )


def _rule(parts: tuple[Part, ...]) -> str:
    """Return the name of how *parts* were read."""
    if any(part.role for part in parts):
        return "owner.lead" if any(part.role == "lead" for part in parts) else "owner.role"
    if any(part.name.kind == "everybody" for part in parts):
        return "owner.collective"
    return "owner.list" if len(parts) > 1 else "owner.one"
