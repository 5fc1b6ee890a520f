"""What is said of phrases in a canonical file that the language completed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.cli.say import complain
from scrkit.kit import is_canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scrkit.codec import Completion, Document
    from scrkit.kit import Kit
    from scrkit.model import Review

_SHOWN = 3
_LONGEST = 40


def load(kit: Kit, file: str, *, veil: Callable[[str], str] = str) -> tuple[Review, Document | None]:
    """Return the review in *file*, canonical or readable, and the document that a canonical file is.

    What the language completed in it is told of on stderr.

    *veil* covers what nobody may read in that.

    Raises:
        ScrkitError: It cannot be read.
    """
    if not is_canonical(file):
        return kit.load(file), None
    document = kit.load_document(file)
    if document.completed:
        complain(veil(told(file, document.completed)))
    return document.review, document


def told(file: str, completed: Sequence[Completion]) -> str:
    """Return one line about everything that was *completed*."""
    owners = sum(one.kind == "owners" for one in completed)
    unclear = sum(one.kind == "unclear" for one in completed)
    understood = len(completed) - owners - unclear
    counts = [_many(understood, "deadline"), _many(owners, "owner")]
    parts = " and ".join(count for count in counts if count)
    shown = ", ".join(f"{_short(one.said)} as {one.kind} (line {one.line})" for one in completed[:_SHOWN])
    more = f", and {len(completed) - _SHOWN} more" if len(completed) > _SHOWN else ""
    vain = f"; {_many(unclear, 'deadline')} could not be understood" if unclear else ""
    given = f"{parts} given in words and understood by the language" if parts else "given in words"
    return f"{file}: {given}{vain}: {shown}{more}"


def _many(number: int, what: str) -> str:
    if not number:
        return ""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _short(said: str) -> str:
    return repr(said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…")
