"""The lines of one cell as blocks. Imports ``model`` and the room of formats."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scrkit.formats.marks import unmark
from scrkit.model import Block, CellRef, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.formats.sheet.values import Printed
    from scrkit.model import Span

_BREAK: Final = re.compile(r"\r\n|[\r\n\v\f\u2028\u2029]")
_TAB: Final = 4
_DEEPER: Final = 2
"""An item is deeper than another if it is indented by so many columns more, as in a text."""


def blocks_of(printed: Printed, cell: CellRef | None, at: Span) -> Iterator[Block]:
    """Yield the lines of what a *cell* prints, a block each; a line of dashes is none, other signs are."""
    if not printed.typed:
        yield Block(kind="paragraph", text=printed.text, bold=printed.bold, cell=cell, at=at)
        return
    indents: list[int] = []
    for line in _BREAK.split(printed.text):
        marked = unmark(line)
        text = " ".join(marked.text.split())
        if not text and marked.label is None:
            continue
        yield Block(
            kind="item" if marked.bullet and words(text) else "paragraph",
            text=text,
            number=marked.number,
            label=marked.label,
            level=_depth(line, indents) if marked.bullet and words(text) else None,
            bold=printed.bold or marked.bold,
            cell=cell,
            at=at,
        )
        if not marked.bullet:
            indents.clear()


def _depth(line: str, indents: list[int]) -> int:
    """Return how deep in its list an item stands, by the blanks before it and those before the items above it."""
    spread = line.expandtabs(_TAB)
    indent = len(spread) - len(spread.lstrip())
    while indents and indents[-1] >= indent + _DEEPER:
        indents.pop()
    if not indents or indents[-1] + _DEEPER <= indent:
        indents.append(indent)
    return len(indents)
