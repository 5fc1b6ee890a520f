"""Which key of the file a field of a record stands under: its own name, but for these few.

Imports ``model`` only.
"""

from __future__ import annotations

from scrkit.model import Done, Ongoing, WordCount

_OTHER_NAMES: dict[tuple[type, str], str] = {
    (Done, "on"): "latest",
    (Ongoing, "review"): "latest",
    (WordCount, "words_in"): "in",
}


def key_of(record: type, field: str) -> str:
    """Return the key under which the file has *field* of *record*."""
    return _OTHER_NAMES.get((record, field), field)
