"""Plain text and Markdown to an outline.

UTF-8, any line ending. Reads numbers with and without a trailing stop, list dashes (before numbers too), emphasis,
headings, wrapped lines, Markdown's tables, and sentences that a page break split. Page numbers and running heads become
furniture. Imports ``plugin``, ``model`` and ``files``.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from scrkit.errors import LimitError
from scrkit.files import DOCUMENT_PIECES, check_lines, decode
from scrkit.formats.furniture import part_furniture
from scrkit.formats.paragraphs import ByCharacters, Gatherer
from scrkit.formats.pipes import find_piped, table_of
from scrkit.formats.source_line import source_lines
from scrkit.formats.wrapping import Joiner
from scrkit.model import Outline

if TYPE_CHECKING:
    from scrkit.formats.source_line import SourceLine
    from scrkit.model import Block, Table
    from scrkit.plugin import FormatContext

_MARKDOWN = (".md", ".markdown")


class Text:
    """The format ``text``."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return *data* as an outline.

        Raises:
            FileError: The bytes are no UTF-8 text.
            LimitError: A line is longer than may be read, or there are more of them, or of cells.
        """
        text = decode(data, context.source)
        check_lines(text, context.source)
        if sum(map(bool, map(str.strip, text.splitlines()))) + text.count("|") > DOCUMENT_PIECES:
            problem = f"has more than {DOCUMENT_PIECES:,} lines and cells, the most that is read"
            raise LimitError(problem, file=context.source)
        lines, furniture = part_furniture(source_lines(text), context.source)
        markdown = context.source.lower().endswith(_MARKDOWN)
        blocks, tables = _read(lines, context.source, markdown=markdown)
        return Outline(format="text", source=context.source, blocks=blocks, furniture=furniture, tables=tables)


def _read(lines: tuple[SourceLine, ...], source: str, *, markdown: bool) -> tuple[tuple[Block, ...], tuple[Table, ...]]:
    """Return the blocks in *lines*, and the tables that some of them stand in."""
    piped = find_piped(lines)
    if not piped:
        return Gatherer(lines, source, markdown=markdown).blocks(), ()
    starts = (0, *(one.last + 1 for one in piped))
    stretches = [lines[start:end] for start, end in zip(starts, (*(one.first for one in piped), None), strict=True)]
    prose = tuple(itertools.chain.from_iterable(stretches))
    measure, joiner = ByCharacters(prose), Joiner(line.text for line in lines)
    made = [table_of(one, number, source) for number, one in enumerate(piped, start=1)]
    blocks: list[Block] = []
    for stretch, inside in zip(stretches, (*(cells for _, cells in made), ()), strict=True):
        blocks.extend(Gatherer(stretch, source, markdown=markdown, measure=measure, joiner=joiner).blocks())
        blocks.extend(inside)
    return tuple(blocks), tuple(table for table, _ in made)
