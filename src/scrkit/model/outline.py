"""What every file format is turned into before a layout reads it: blocks in reading order."""

from __future__ import annotations

import re
from typing import Final, Literal

from attrs import field, frozen

from scrkit.errors import RecordError
from scrkit.model._constraint import all_of_one_type, from_one, not_blank, not_blank_if_given
from scrkit.model.passage import Line
from scrkit.model.span import NOWHERE, Span

BlockKind = Literal["heading", "paragraph", "item"]

WORD: Final[re.Pattern[str]] = re.compile(r"[^\W_]+")
"""A word, as the words law of the design counts it: a run of letters and digits."""


def words(text: str) -> list[str]:
    """Return the words of *text* in order, as written (case kept)."""
    return WORD.findall(text)


@frozen(kw_only=True)
class Block:
    """One block of a document.

    *label* is the number as printed (``3.4.2.``, ``Finding 2:``), *number* the same without the trailing stop, bracket
    or colon. *text* is what follows it, with emphasis marks taken off. *bold* says that all of it was set in bold.
    *level* is the depth of a heading or of a list item, from 1. *tag* is an id that scrkit itself once wrote into the
    file (a content control, an id column).

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

    Raises:
        RecordError: A blank format or source name.
    """

    format: str = field(validator=not_blank)
    source: str = field(validator=not_blank)
    blocks: tuple[Block, ...] = field(default=(), validator=all_of_one_type)
    furniture: tuple[Line, ...] = field(default=(), validator=all_of_one_type)

    @property
    def words(self) -> list[str]:
        """Every word of the source, furniture included, in the order of the blocks."""
        return words("\n".join((*(block.printed for block in self.blocks), *(line.text for line in self.furniture))))
