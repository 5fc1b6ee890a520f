"""A recommendation as Seaborough prints it: a heading, and fields behind the labels Response, Action, Lead and By."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import Factory, frozen

from scrkit.model import Block, Line

if TYPE_CHECKING:
    from scrkit.model import Outline

_LABEL = re.compile(r"(?:^|(?<= ))(Response|Action|Lead|By): ")


@frozen
class Card:
    """The *heading*, the *fields* as printed by their labels, and the lines that are *left* over."""

    heading: Block
    fields: dict[str, Line] = Factory(dict)
    left: list[Line] = Factory(list)

    @property
    def id(self) -> str:
        """The id of its lesson."""
        return f"lesson-{self.heading.number}"

    def said(self, label: str) -> str:
        """Return what stands behind *label*, nothing where there is no such field."""
        return self.fields[label].text.removeprefix(f"{label}: ") if label in self.fields else ""

    def add(self, block: Block) -> None:
        """Take the fields of *block*, which may hold several; what has no label, or one that is taken, is left over."""
        text = block.printed
        starts = sorted({0, *(match.start() for match in _LABEL.finditer(text))})
        for start, end in zip(starts, [*starts[1:], None], strict=True):
            if not any(map(str.isalnum, text[start:end])):
                continue  # a dash in a cell, say: a line has words
            line = Line(text=text[start:end].strip(), at=block.at)
            label = _LABEL.match(f"{line.text} ")
            if label and label[1] not in self.fields:
                self.fields[label[1]] = line
            else:
                self.left.append(line)

    def leave(self, *labels: str) -> None:
        """Leave the fields behind *labels* over, where there are any."""
        self.left.extend(self.fields.pop(label) for label in labels if label in self.fields)


def cards_of(outline: Outline) -> tuple[list[Block], list[Card]]:
    """Return the blocks before the first recommendation, and the cards."""
    front: list[Block] = []
    cards: list[Card] = []
    for block in outline.blocks:
        if (block.label or "").startswith("Recommendation"):
            cards.append(Card(block))
        elif cards:
            cards[-1].add(block)
        else:
            front.append(block)
    return front, cards
