"""The structure of numbered prose: sections, the parts in them, and the paragraphs with all that belongs to each.

A section starts at a number of one part whose text is a heading. In it, a heading of the vocabulary opens a part; a
numbered block opens a paragraph; list items and unnumbered blocks belong to the paragraph before them, or take the
number of the heading straight above them.
"""

from __future__ import annotations

from attrs import define, evolve, field, frozen

from scrkit.layouts.heading import Headings, looks_like_heading
from scrkit.model import Block, Span

_TITLE = 30
"""A section's heading, references and all, has at most this many words."""


@frozen(kw_only=True)
class Group:
    """A paragraph with all that belongs to it; *part* is the part of the section it stands in, None for none known."""

    number: str | None
    part: str | None
    blocks: tuple[Block, ...]

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of its paragraphs, without its sub-points."""
        return tuple(block.text for block in self.blocks if not _is_item(block) and block.text)

    @property
    def items(self) -> tuple[str, ...]:
        """The texts of its sub-points, a letter or number with each that has one."""
        return tuple(block.printed for block in self.blocks if _is_item(block))

    @property
    def text(self) -> str:
        """All of it, in the document's order: paragraphs parted by a blank line, sub-points on their own lines."""
        whole = ""
        for block in self.blocks:
            if _is_item(block):
                whole += f"\n- {block.printed}"
            elif block.text:
                whole += f"\n\n{block.text}"
        return whole.strip()

    @property
    def at(self) -> Span:
        """Where it stands, from its first block to its last."""
        last = self.blocks[-1].at
        return evolve(self.blocks[0].at, end_line=last.end_line, end_column=last.end_column)


@frozen(kw_only=True)
class Section:
    """A section: its heading (None before the first), the headings inside it, and its paragraphs.

    *parts* are the parts that its headings open, known or not, in order.
    """

    heading: Block | None
    part: str | None
    groups: tuple[Group, ...] = ()
    headings: tuple[Block, ...] = ()
    parts: tuple[str | None, ...] = ()


def _is_item(block: Block) -> bool:
    return block.kind == "item" or (block.number is not None and "." not in block.number)


def sections(blocks: tuple[Block, ...], headings: Headings) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    """Return the blocks before the first section, and the sections."""
    starts = _starts(blocks)
    front = blocks[: starts[0]] if starts else blocks
    ends = (*starts[1:], len(blocks)) if starts else ()
    return front, tuple(_section(blocks[start:end], headings) for start, end in zip(starts, ends, strict=True))


def _starts(blocks: tuple[Block, ...]) -> list[int]:
    """Return the places of the section headings."""
    starts: list[int] = []
    last: int | None = None
    for place, block in enumerate(blocks):
        if block.number is None or not block.number.isdigit() or not looks_like_heading(block, longest=_TITLE):
            continue
        if _has_children(blocks, place) or (
            last is not None and int(block.number) == last + 1 and not _in_list(blocks, place)
        ):
            starts.append(place)
            last = int(block.number)
    return starts


def _has_children(blocks: tuple[Block, ...], place: int) -> bool:
    """Whether the next numbered block after *place* is numbered below it ("4" and "4.1")."""
    following = next((block.number for block in blocks[place + 1 :] if block.number and block.kind != "item"), None)
    return following is not None and following.startswith(f"{blocks[place].number}.")


def _in_list(blocks: tuple[Block, ...], place: int) -> bool:
    """Whether the block at *place* goes on with a numbered list, or follows a sentence that announces one."""
    before = blocks[place - 1]
    return _is_item(before) or before.text.endswith(":")


@define
class _Reader:
    """Gathers the paragraphs of one section."""

    headings: Headings
    part: str | None
    pending: str | None
    opened: list[list[Block]] = field(factory=list)
    numbers: list[tuple[str | None, str | None]] = field(factory=list)
    inner: list[Block] = field(factory=list)
    parts: list[str | None] = field(factory=list)
    fresh: bool = True

    def add(self, block: Block, following: Block | None) -> None:
        """Place *block*, knowing the one that follows it."""
        if self._opens(block, following):
            self.inner.append(block)
            self.part = self.headings.part(block.text)
            self.parts.append(self.part)
            self.pending = block.number
            self.fresh = True
        elif (_is_item(block) or block.number is None) and not self.fresh:
            self.opened[-1].append(block)
        else:
            own = None if _is_item(block) else block.number
            self.opened.append([block])
            self.numbers.append((own or self.pending, self.part))
            self.pending = None
            self.fresh = False

    def _opens(self, block: Block, following: Block | None) -> bool:
        """Whether *block* is a heading inside the section."""
        if _is_item(block) or not looks_like_heading(block):
            return False
        if self.headings.part(block.text) is not None or block.kind == "heading":
            return True
        below = following is not None and following.number is not None and block.number is not None
        return below and str(following and following.number).startswith(f"{block.number}.")


def _section(blocks: tuple[Block, ...], headings: Headings) -> Section:
    title = blocks[0]
    reader = _Reader(headings=headings, part=None, pending=title.number)
    for block, following in zip(blocks[1:], (*blocks[2:], None), strict=True):
        reader.add(block, following)
    groups = tuple(
        Group(number=number, part=part, blocks=tuple(opened))
        for opened, (number, part) in zip(reader.opened, reader.numbers, strict=True)
    )
    return Section(
        heading=title,
        part=headings.part(title.text),
        groups=groups,
        headings=tuple(reader.inner),
        parts=tuple(reader.parts),
    )
