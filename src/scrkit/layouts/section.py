"""The structure of numbered prose: a section with its heading, and its paragraphs with all that belongs to each."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from scrkit.language import split_title
from scrkit.layouts.asides import is_aside
from scrkit.model import Block, LearningRef, Span

UNKNOWN = "unknown"
"""The part under a heading that is not understood."""


@frozen(kw_only=True)
class Running(Block):
    """A paragraph whose number runs through the whole document ("4." under any heading): no item, whatever it is."""


@frozen(kw_only=True)
class Group:
    """A paragraph with all that belongs to it.

    *part* is the part that the heading over it opens: ``UNKNOWN`` where nobody understands that heading, None where no
    heading in the section stands before it. *number* is its own, printed as *label*, or that of the heading straight
    above it, without a label. *listed* says that it was an item of a list, whose numbers may start anew in the next.
    """

    number: str | None
    label: str | None
    part: str | None
    blocks: tuple[Block, ...]
    listed: bool = False

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of its paragraphs, without its sub-points, notes and tables."""
        return tuple(block.text for block, point in self._told if block.text and not point and not is_aside(block))

    @property
    def asides(self) -> tuple[str, ...]:
        """Its notes, and the rows of its tables."""
        return tuple(block.printed for block in self.blocks if is_aside(block))

    @property
    def items(self) -> tuple[str, ...]:
        """The texts of its sub-points, a letter or number with each that has one."""
        return tuple(block.printed for block, point in self._told if point)

    @cached_property
    def text(self) -> str:
        """All of it, in the document's order: paragraphs parted by a blank line, sub-points on their own lines."""
        pieces = (
            f"\n- {block.printed}" if point else f"\n\n{block.printed if is_aside(block) else block.text}"
            for block, point in self._told
        )
        return "".join(pieces).strip()

    @property
    def _told(self) -> tuple[tuple[Block, bool], ...]:
        """Its blocks, and whether each is a sub-point: what opens it with a number of its own is none."""
        own = self.label is not None
        return tuple(
            (block, is_item(block) and not is_aside(block) and not (own and place == 0))
            for place, block in enumerate(self.blocks)
        )

    @property
    def printed(self) -> str:
        """All of it, with its number where that was printed."""
        return f"{self.label} {self.text}".strip() if self.label else self.text

    @property
    def at(self) -> Span:
        """Where it stands, from its first block to the last that is no note and no table."""
        return self.blocks[0].at.through([block for block in self.blocks if not is_aside(block)][-1].at)


@frozen(kw_only=True)
class Prose:
    """Paragraphs and the headings among them.

    *parts* are those that the headings open, known or not, in order. *bare* are numbers with nothing beside them.
    """

    groups: tuple[Group, ...] = ()
    bare: tuple[Group, ...] = ()
    headings: tuple[Block, ...] = ()
    parts: tuple[str, ...] = ()


@frozen(kw_only=True)
class Section:
    """A section: its *heading*, the *part* which that opens, and the prose in it."""

    heading: Block
    part: str | None
    prose: Prose

    @cached_property
    def title(self) -> tuple[str, tuple[LearningRef, ...]]:
        """What it is called, and the learning that its heading names: behind it, or as its label ("Finding 2:")."""
        title, learning = split_title(self.heading.text)
        if learning or not (self.heading.label or "")[:1].isalpha():
            return title, learning
        return title, split_title(self.heading.printed)[1]


def is_item(block: Block) -> bool:
    """Whether *block* is a sub-point: an item of a list, or numbered as only such are ("3."), and not "R3" or "A1"."""
    if block.kind == "item":
        return True
    if block.number is None or isinstance(block, Running):
        return False
    return "." not in block.number and not is_code(block.number)


def is_code(number: str) -> bool:
    """Whether *number* is made of letters and figures: "R3", "A1", "1a"."""
    return number[:1].isalpha() != number[-1:].isalpha() and number.isalnum()
