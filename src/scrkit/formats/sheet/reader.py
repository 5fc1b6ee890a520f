"""The format ``sheet``. Imports ``plugin`` and its own room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.formats.sheet.book import Book
from scrkit.formats.sheet.parts import Parts

if TYPE_CHECKING:
    from scrkit.model import Outline
    from scrkit.plugin import FormatContext


class Sheet:
    """The format ``sheet``."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return *data* as an outline.

        Raises:
            FileError: The bytes are no such spreadsheet, or damaged, encrypted, or without a word.
            LimitError: It holds more sheets, cells or characters than are read.
        """
        return Book(Parts(data, context.source)).outline()
