"""The structure of numbered prose: a section with its heading, and its paragraphs with all that belongs to each."""

from __future__ import annotations

from attrs import evolve, frozen

from scrkit.model import Block, Span


@frozen(kw_only=True)
class Group:
    """A paragraph with all that belongs to it; *part* is the part of the section it stands in, None for none known.

    *number* is its own, printed as *label*, or that of the heading straight above it, without a label.
    """

    number: str | None
    label: str | None
    part: str | None
    blocks: tuple[Block, ...]

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of its paragraphs, without its sub-points."""
        return tuple(block.text for block in self.blocks if not is_item(block) and block.text)

    @property
    def items(self) -> tuple[str, ...]:
        """The texts of its sub-points, a letter or number with each that has one."""
        return tuple(block.printed for block in self.blocks if is_item(block))

    @property
    def text(self) -> str:
        """All of it, in the document's order: paragraphs parted by a blank line, sub-points on their own lines."""
        pieces = (f"\n- {block.printed}" if is_item(block) else f"\n\n{block.text}" for block in self.blocks)
        return "".join(pieces).strip()

    @property
    def printed(self) -> str:
        """All of it, with its number where that was printed."""
        return f"{self.label} {self.text}".strip() if self.label else self.text

    @property
    def at(self) -> Span:
        """Where it stands, from its first block to its last."""
        last = self.blocks[-1].at
        return evolve(self.blocks[0].at, end_line=last.end_line, end_column=last.end_column)


@frozen(kw_only=True)
class Section:
    """A section: its heading, the headings inside it, and its paragraphs.

    *part* is what its own heading opens. *parts* are those that the headings inside it open, known or not, in order.
    *bare* are numbers with nothing beside them.
    """

    heading: Block
    part: str | None
    groups: tuple[Group, ...] = ()
    bare: tuple[Group, ...] = ()
    headings: tuple[Block, ...] = ()
    parts: tuple[str | None, ...] = ()


def is_item(block: Block) -> bool:
    """Whether *block* is a sub-point: an item of a list, or numbered as only such are ("3.")."""
    return block.kind == "item" or (block.number is not None and "." not in block.number)
