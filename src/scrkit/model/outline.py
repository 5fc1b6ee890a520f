"""What every file format is turned into before a layout reads it: blocks in reading order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import field, frozen

from scrkit.errors import RecordError
from scrkit.model._constraint import all_of_one_type, from_one, not_blank, not_blank_if_given
from scrkit.model.notice import Notice
from scrkit.model.passage import Line
from scrkit.model.property import Property
from scrkit.model.span import NOWHERE, Span
from scrkit.model.table import CellRef, Table

if TYPE_CHECKING:
    import attrs

BlockKind = Literal["heading", "paragraph", "item"]

WORD: Final[re.Pattern[str]] = re.compile(r"[^\W_]+")
"""A word, as the words law of the design counts it: a run of letters and digits."""


def words(text: str) -> list[str]:
    """Return the words of *text* in order, as written (case kept)."""
    return WORD.findall(text)


def _sign_if_given(_: object, attribute: attrs.Attribute[Any], value: str | None) -> None:
    """Refuse a mark that prints nothing; a sign without letter or digit ("*") is one, None passes."""
    if value is not None and not value.strip():
        raise RecordError("expected a mark, found none", path=f"Block.{attribute.name}")


@frozen(kw_only=True)
class Block:
    """One block of a document.

    *label* is the number as printed (``3.4.2.``, ``Finding 2:``), *number* the same without the trailing stop, bracket
    or colon. *text* is what follows it, with emphasis marks taken off. *bold* says that all of it was set in bold.
    *level* is the depth of a heading or of a list item, from 1. *tag* is an id that scrkit itself once wrote into the
    file (a content control, an id column). *cell* is the cell of a table that it stands in. *note* is the mark of the
    footnote or endnote that it tells, which is then its label too; *marks* are those of the notes that its text refers
    to, which are no part of the text; a mark that is a sign ("*") is no label.

    Raises:
        RecordError: A block with neither a label nor text, a number without its label, a level below 1.
    """

    kind: BlockKind
    text: str
    number: str | None = field(default=None, validator=not_blank_if_given)
    label: str | None = field(default=None, validator=not_blank_if_given)
    level: int | None = field(default=None, validator=from_one)
    bold: bool = False
    tag: str | None = field(default=None, validator=not_blank_if_given)
    cell: CellRef | None = None
    note: str | None = field(default=None, validator=_sign_if_given)
    marks: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    at: Span = NOWHERE

    def __attrs_post_init__(self) -> None:
        if self.number is not None and self.label is None:
            raise RecordError("a number without the label that it was printed as", path="Block.label")
        if not self.printed.strip():
            raise RecordError("a block has a label or text", path="Block.text")

    @property
    def printed(self) -> str:
        """The block as printed, label and all."""
        return f"{self.label} {self.text}".strip() if self.label else self.text


@frozen(kw_only=True)
class Outline:
    """A document as blocks in reading order, with the furniture (page numbers, running heads) listed apart.

    *blocks* are all its words, those of tables row by row among them; *tables* are the shapes of its tables, the first
    of which a block calls table 1. A note stands after all that is no note. *notices* are what the format saw and no
    block can say: a tracked change, a comment, a number typed as a number. *properties* are what the file says of
    itself (author, title, company): no words of the document.

    Raises:
        RecordError: A blank format or source name, or a block in a table that is not there.
    """

    format: str = field(validator=not_blank)
    source: str = field(validator=not_blank)
    blocks: tuple[Block, ...] = field(default=(), validator=all_of_one_type)
    furniture: tuple[Line, ...] = field(default=(), validator=all_of_one_type)
    tables: tuple[Table, ...] = field(default=(), validator=all_of_one_type)
    notices: tuple[Notice, ...] = field(default=(), validator=all_of_one_type)
    properties: tuple[Property, ...] = field(default=(), validator=all_of_one_type)

    def __attrs_post_init__(self) -> None:
        cells = (getattr(block, "cell", None) for block in self.blocks)  # a plugin may put anything here
        last = max((cell.table for cell in cells if isinstance(cell, CellRef)), default=0)
        if last > len(self.tables):
            raise RecordError(f"a block in table {last} of {len(self.tables)}", path="Outline.blocks")

    @property
    def words(self) -> list[str]:
        """Every word of the source, furniture included, in the order of the blocks."""
        return words("\n".join((*(block.printed for block in self.blocks), *(line.text for line in self.furniture))))
