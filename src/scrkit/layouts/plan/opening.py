"""What stands around the entries of a plan: its opening, its closing, and who oversees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.language import Names, find_oversight
from scrkit.layouts.heading import Headings
from scrkit.layouts.plan.building import Placed
from scrkit.layouts.plan.entry import Plan
from scrkit.layouts.plan.prose import lines, prose, says_only
from scrkit.layouts.plan.told import Told
from scrkit.model import Block, Line, Passage, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import ParagraphKind


@frozen(kw_only=True)
class Edges:
    """The prose around the entries of *plan*, whose *sign_off* stands apart."""

    plan: Plan
    sign_off: tuple[Block, ...]
    names: Names
    placed: Placed
    told: Told

    def introduction(self) -> tuple[Passage, ...]:
        """Return the passages of the opening."""
        groups = _groups(self.plan.opening)
        return tuple(
            self._put(group, ("introduction", "governance") if self._oversees(group) else ("introduction",))
            for group in groups
        )

    def oversight(self, introduction: tuple[Passage, ...]) -> tuple[Passage, ...]:
        """Return what of the *introduction* says who oversees the plan."""
        return tuple(passage for passage in introduction if find_oversight(passage.text, self.names))

    def closing(self, blocks: tuple[Block, ...]) -> tuple[Passage, ...]:
        """Return those of *blocks* behind the entries that say who oversees the plan; the others are unplaced.

        What stands under a heading such as "Monitoring" is about that, whatever it says.
        """
        headings = Headings(vocabulary=self.names.vocabulary)
        ruled = {id(block): part for block, part in _under(blocks, headings)}
        found: list[Passage] = []
        for group in _groups(blocks):
            if ruled[id(group[0])] == "governance" or self._oversees(group):
                found.append(self._put(group, ("governance",)))
            else:
                self.told.leave(prose(group), group[0].at)
        return tuple(found)

    def headings(self) -> tuple[Line, ...]:
        """Return the title block, every heading, the key and the sign-off."""
        inner = (
            block
            for block in (*self.plan.opening, *self.plan.closing)
            if block.kind == "heading" and block not in self.sign_off
        )
        blocks = (*self.plan.title, *inner, *self.plan.key_blocks, *self.sign_off)
        return (*lines(blocks), *self.plan.headings)

    def _oversees(self, group: tuple[Block, ...]) -> bool:
        return bool(find_oversight(prose(group, number=_number(group)), self.names))

    def _put(self, group: tuple[Block, ...], kinds: tuple[ParagraphKind, ...]) -> Passage:
        """Record *group* as a paragraph and return it as a passage."""
        first = group[0]
        number = _number(group)
        text = prose(group, number=number)
        ident = self.placed.name(kinds[0], None, number)
        self.placed.put(ident, kinds, text, first.at, number=number)
        return Passage(id=ident, number=number, text=text, at=first.at)


def _number(group: tuple[Block, ...]) -> str | None:
    """Return the number that is printed before *group*, which is no part of its text."""
    first = group[0]
    return first.number if first.number and says_only(first.label, first.number) and words(first.text) else None


def _under(blocks: tuple[Block, ...], headings: Headings) -> Iterator[tuple[Block, str | None]]:
    """Yield each of *blocks* with the part that the heading over it opens."""
    part: str | None = None
    for block in blocks:
        if block.kind == "heading":
            part = headings.part(block.text)
        yield block, part


def _groups(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], ...]:
    """Return the paragraphs in *blocks*, an item with what stands before it; headings are none."""
    groups: list[tuple[Block, ...]] = []
    for block in blocks:
        if block.kind == "heading":
            continue
        if groups and block.kind == "item":
            groups[-1] = (*groups[-1], block)
        else:
            groups.append((block,))
    return tuple(group for group in groups if words(prose(group)))
