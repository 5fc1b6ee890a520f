"""What is looked for in a document that could be opened and that no layout could read: what stands in any text."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from scrkit.files import PROTECTED_BYTES, decode, read_bytes
from scrkit.model import Line, Review

if TYPE_CHECKING:
    from scrkit.language import Protected
    from scrkit.model import Outline

COVER = "[protected]"
"""What stands in place of a name that nobody may read, as in ``scrkit.language``."""
_WORD = re.compile(r"\w")

_UNREAD = "not read"
"""What stands in the review for what a layout would have told of it."""


def unread(outline: Outline) -> Review:
    """Return a review that says nothing of *outline* and holds its blocks as unplaced, save those without a word."""
    lines = tuple(Line(text=block.printed, at=block.at) for block in outline.blocks if _WORD.search(block.printed))
    return Review(id=_UNREAD, title=_UNREAD, board=_UNREAD, unplaced=lines)


def read_protected(path: str | os.PathLike[str]) -> Protected:
    """Return the names in the file *path*, one a line, that nobody may read; blank lines and remarks (#) are not read.

    Raises:
        FileError, LimitError: The file cannot be read.
        ConfigurationError: It lists no name, or a line is none. No error tells what stands in it.
    """
    from scrkit.language import Protected as Names  # noqa: PLC0415 - it loads the grammar, which few runs need

    name = os.fspath(path)
    return Names(decode(read_bytes(path, limit=PROTECTED_BYTES, empty=True), name), name)
