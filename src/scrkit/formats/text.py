"""Plain text and Markdown to an outline.

UTF-8, any line ending. Reads numbers with and without a trailing stop, list dashes (before numbers too), emphasis,
headings, wrapped lines, and sentences that a page break split. Page numbers and running heads become furniture.
Imports ``plugin``, ``model`` and ``files``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.files import check_lines, decode
from scrkit.formats.furniture import part_furniture
from scrkit.formats.paragraphs import Gatherer
from scrkit.formats.source_line import source_lines
from scrkit.model import Outline

if TYPE_CHECKING:
    from scrkit.plugin import FormatContext

_MARKDOWN = (".md", ".markdown")


class Text:
    """The format ``text``."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return *data* as an outline.

        Raises:
            FileError: The bytes are no UTF-8 text.
            LimitError: A line is longer than may be read.
        """
        text = decode(data, context.source)
        check_lines(text, context.source)
        lines, furniture = part_furniture(source_lines(text), context.source)
        markdown = context.source.lower().endswith(_MARKDOWN)
        blocks = Gatherer(lines, context.source, markdown=markdown).blocks()
        return Outline(format="text", source=context.source, blocks=blocks, furniture=furniture)
