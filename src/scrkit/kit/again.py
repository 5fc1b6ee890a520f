"""A document read again: what the earlier reading held keeps its id, so that a ledger still means the same actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.model.editions import Kept, renamed
from scrkit.model.renaming import with_ids

if TYPE_CHECKING:
    from scrkit.model import Reading, Review


def read_again(reading: Reading, earlier: Review) -> tuple[Reading, Kept]:
    """Return *reading* under the ids of the *earlier* review, and which actions are the same, new and gone."""
    told = renamed(reading.review, earlier)
    return with_ids(reading, told.ids), told.kept


def page_of(reading: Reading, source: str) -> bytes:
    """Return the page on which *reading* of the file *source* is looked over, as HTML in UTF-8."""
    from scrkit.renderers.reading import reading_page  # noqa: PLC0415 - it loads the renderers' words

    return reading_page(reading, source)
