"""The paragraphs of a section, each in its part.

In a section, a heading of the vocabulary opens a part; a numbered block opens a paragraph; list items and unnumbered
blocks belong to the paragraph before them, or take the number of the heading straight above them. Among actions that
have no numbers each paragraph, or each item of a list with nothing above it, is an action of its own.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from scrkit.layouts.heading import Headings, looks_like_heading
from scrkit.layouts.section import UNKNOWN, Group, Prose, Section, is_item
from scrkit.layouts.starts import section_starts

if TYPE_CHECKING:
    from scrkit.layouts.asides import Beside
    from scrkit.model import Block

_NOTHING: Beside = {}

_RUN_IN = re.compile(r"(?P<heading>[^:]{3,60}:)\s+(?=\S)")
_GOES_ON = re.compile(
    r"(?!(?:actions?|recommendations?)\b)"
    r"(?:this|it|these|they|that|those|such|in addition|lead|owners?|\w+(?:\s+\w+){0,2}:)(?!\w)",
    re.IGNORECASE,
)
"""How a paragraph starts that belongs to the action before it: "This will …", "Timescale: …"."""

_WORDED = re.compile(r"[^\W_]")
_TITLE = 8
"""A heading that nobody knows and that has no number has at most this many words."""


def sections(
    blocks: tuple[Block, ...], headings: Headings, beside: Beside = _NOTHING
) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    """Return the blocks before the first section, and the sections with what stands *beside* their blocks."""
    starts = section_starts(blocks, headings)
    front = blocks[: starts[0]] if starts else blocks
    ends = itertools.pairwise((*starts, len(blocks)))
    return front, tuple(_section(blocks[start:end], headings, beside) for start, end in ends)


def _section(blocks: tuple[Block, ...], headings: Headings, beside: Beside) -> Section:
    title = blocks[0]
    part = headings.part(title.text)
    own = title.number if title.number and (title.label or "").startswith(title.number) else None
    return Section(heading=title, part=part, prose=gather(blocks[1:], headings, beside, title=part, above=own))


def gather(
    blocks: tuple[Block, ...],
    headings: Headings,
    beside: Beside = _NOTHING,
    *,
    title: str | None = None,
    above: str | None = None,
) -> Prose:
    """Return the paragraphs in *blocks*, which stand under a heading that opens the part *title*, numbered *above*.

    What stands *beside* a block is told in its paragraph; beside a heading nothing is.
    """
    gatherer = _Gatherer(headings=headings, title=title, above=above)
    for block, following in zip(blocks, (*blocks[1:], None), strict=False):
        gatherer.add(block, following)
        if not gatherer.fresh:
            gatherer.drafts[-1].blocks.extend(beside.get(id(block), ()))
    groups = tuple(draft.group() for draft in gatherer.drafts)
    return Prose(
        groups=tuple(group for group in groups if _WORDED.search(group.text)),
        bare=tuple(group for group in groups if not _WORDED.search(group.text)),
        headings=tuple(gatherer.inner),
        parts=tuple(gatherer.parts),
    )


@define(kw_only=True)
class _Draft:
    """A group while it is gathered; *listed* is the item of a list that opened it, if one did."""

    number: str | None
    label: str | None
    part: str | None
    blocks: list[Block]
    listed: Block | None = None

    def group(self) -> Group:
        """Return the group."""
        blocks, listed = tuple(self.blocks), self.listed is not None
        return Group(number=self.number, label=self.label, part=self.part, blocks=blocks, listed=listed)


@define(kw_only=True)
class _Gatherer:
    """Gathers the groups of one section.

    *title* is the part that the section's own heading opens, *part* the one that is open inside it, *above* the number
    of the heading that stands straight above what comes next. *fresh* says that nothing stands under that yet. *level*
    is that of the heading which opened the part: a deeper one that nobody knows is a title in it.
    """

    headings: Headings
    title: str | None
    above: str | None
    part: str | None = None
    drafts: list[_Draft] = field(factory=list)
    inner: list[Block] = field(factory=list)
    parts: list[str] = field(factory=list)
    fresh: bool = True
    level: int | None = None

    def add(self, block: Block, following: Block | None) -> None:
        """Place *block*, knowing the one that follows it."""
        heading, rest = self._run_in(block)
        if heading is not None:
            self._open(heading)
            self._add(rest)
        elif self._opens(block, following):
            self._open(block)
        else:
            self._add(block)

    def _run_in(self, block: Block) -> tuple[Block | None, Block]:
        """Return the heading that opens *block* and the rest of it ("Board view: The Board …"), else None and it."""
        found = None if block.kind == "heading" or is_item(block) else _RUN_IN.match(block.text)
        if found is None or not self._heads(block, self.headings.part(found["heading"])):
            return None, block
        rest = evolve(block, text=block.text[found.end() :], number=None, label=None)
        return evolve(block, text=found["heading"]), rest

    def _heads(self, block: Block, part: str | None) -> bool:
        """Whether the words before the colon of *block* are a heading of *part*, and no label in a paragraph."""
        if block.number is None:
            return part is not None and (not self._acting or part in {"action", "view"})
        above = self.inner[-1] if self.inner else None
        return part is not None and not (above and _numbers_below(above, block))

    @property
    def _acting(self) -> bool:
        """Whether actions stand here."""
        return self.part == "action" or (self.title == "action" and self.part is None)

    def _open(self, heading: Block) -> None:
        self.inner.append(heading)
        part = self.headings.part(heading.text)
        if part is not None or self.level is None or (heading.level or 0) <= self.level:
            self.part = part or UNKNOWN
            self.parts.append(self.part)
            self.level = heading.level if heading.kind == "heading" and part else None
        self.above = heading.number
        self.fresh = True

    def _add(self, block: Block) -> None:
        """Add *block* to the group before it, or open one."""
        if self._belongs(block):
            self.drafts[-1].blocks.append(block)
        elif is_item(block) and self._acting:
            self.drafts.append(self._listed(block))
        else:
            own = None if is_item(block) else block.number
            label = block.label if own else None
            self.drafts.append(_Draft(number=own or self.above, label=label, part=self.part, blocks=[block]))
        self.above = None
        self.fresh = False

    def _listed(self, block: Block) -> _Draft:
        """Return the action that the item *block* is; its figure or letter is its number."""
        if block.number is not None:
            return _Draft(number=block.number, label=block.label, part=self.part, blocks=[block], listed=block)
        alone = evolve(block, kind="paragraph", text=block.printed, number=None, label=None)
        return _Draft(number=None, label=None, part=self.part, blocks=[alone], listed=block)

    def _belongs(self, block: Block) -> bool:
        """Whether *block* belongs to the group before it."""
        if self.fresh or (block.number is not None and not is_item(block)):
            return False
        before = self.drafts[-1]
        if not self._acting:
            return True
        if is_item(block):
            return before.listed is None or _is_below(block, before.listed)
        return (before.label is not None and before.listed is None) or bool(_GOES_ON.match(block.text))

    def _opens(self, block: Block, following: Block | None) -> bool:
        """Whether *block* is a heading inside the section."""
        if is_item(block):
            return False
        if self.headings.part(block.text) is not None:
            return True
        if not looks_like_heading(block):
            return False
        return block.kind == "heading" or _numbers_below(block, following) or self._stands_over(block, following)

    def _stands_over(self, block: Block, following: Block | None) -> bool:
        """Whether *block*, unnumbered and unknown, is a title: the numbers after it start anew, or prose follows it."""
        words_in = block.text.split()
        if block.number is not None or following is None or len(words_in) > _TITLE or ":" in block.text:
            return False
        if not block.text[0].isupper() or is_item(following):
            return False
        if following.number is not None:
            return _stem(following.number) != self._stem
        return not self._acting and not looks_like_heading(following, longest=_TITLE)

    @property
    def _stem(self) -> str | None:
        """The number under which the last numbered paragraph stands."""
        own = (draft for draft in self.drafts if draft.label is not None and draft.listed is None)
        numbers = [draft.number for draft in own if draft.number is not None]
        return _stem(numbers[-1]) if numbers else None


def _is_below(point: Block, item: Block) -> bool:
    """Whether *point* belongs to *item* of a list: it is indented, or of another sort and announced."""
    if (point.level or 1) != (item.level or 1):
        return (point.level or 1) > (item.level or 1)
    return item.text.endswith(":") and _sort(point) != _sort(item)


def _sort(item: Block) -> str:
    """Return what is printed before *item*: a figure, a letter, or a dash."""
    return "dash" if item.label is None else "figure" if item.label[0].isdigit() else "letter"


def _numbers_below(block: Block, following: Block | None) -> bool:
    """Whether the block that follows is numbered below *block* ("4.5" and "4.5.1")."""
    return bool(block.number and following and following.number and following.number.startswith(f"{block.number}."))


def _stem(number: str) -> str:
    return number.rpartition(".")[0]
