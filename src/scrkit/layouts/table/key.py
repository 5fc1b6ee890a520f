"""The key that a plan prints: a small table, cells with fills, or lines ("Blue = complete", "1 achieved").

Colours name their entries by themselves; figures and letters only under a line that announces a key.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from scrkit.language import default_wordings
from scrkit.layouts.plan.entry import KeyEntry
from scrkit.model import Block, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scrkit.layouts.table.grid import Grid, Row, Slot
    from scrkit.model import Vocabulary

_ANNOUNCES = re.compile(
    r"\b(?:key|legend|scale|ratings?|codes?|b?rag|status(?:es)?|progress\s+indicators?|colou?rs?|definitions?)\b",
    re.IGNORECASE,
)
_HEADS = frozenset(
    {
        *("key", "legend", "rag", "brag", "status", "rating", "ratings", "code", "codes", "colour", "color", "meaning"),
        *("definition", "definitions", "description", "explanation", "progress", "indicator", "scale"),
    }
)
"""Words that only head the columns of a key."""

_OFFERED = re.compile(
    r"\W*(?:key(?:\s+to\s+status)?|status|progress(?:\s+indicator)?|ratings?)\s*:\s*"
    r"(?P<values>(?:[\w' -]{3,30},\s*)*[\w' -]{3,30},?\s+or\s+[\w' -]{3,30}\.?)",
    re.IGNORECASE,
)
"""A line that offers all the values there are: "Status: Pending, Started or Completed"."""

_OR = re.compile(r",?\s+or\s+|,\s*")
_MARK = r"(?:\s{0,3}[=:\u2013\u2014-]\s{0,3})"
_LONGEST = 45
"""An entry has at most so many words, and so have the lines that announce a key a few of them."""

_ANNOUNCED = 12
_ROWS = 15
"""A key has at most so many rows."""


@frozen(kw_only=True)
class Key:
    """The *entries* of a key, and the *blocks* that are its words."""

    entries: tuple[KeyEntry, ...] = ()
    blocks: tuple[Block, ...] = ()


class KeyFinder:
    """Finds keys by the colours of the language and of *vocabulary*."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        known = (*default_wordings().colours, *vocabulary.wordings.colours)
        colour = "|".join(map(re.escape, known))
        self._colour = re.compile(rf"\W*(?P<value>{colour})(?!\w)", re.IGNORECASE)
        self._value = re.compile(rf"\W*(?P<value>(?i:{colour})(?!\w)|[A-Z](?={_MARK})|[0-9](?!\w))")
        self._starts = re.compile(rf"(?<!\w)(?:(?i:{colour})|[A-Z]|[0-9])(?={_MARK})")

    def in_lines(self, blocks: Sequence[Block]) -> Key:
        """Return the key in *blocks* that stand in no table, empty where there is none."""
        for place, block in enumerate(blocks):
            parts = self._parts(block.printed)
            if parts:
                return Key(entries=tuple(KeyEntry(printed=part) for part in parts), blocks=(block,))
            run = self._run(blocks[place:])
            announced = bool(place) and _announces(blocks[place - 1].printed)
            if len(run) > 1 and (announced or self._coloured(one.printed for one in run)):
                entries = tuple(KeyEntry(printed=_flat(one.printed)) for one in run)
                return Key(entries=entries, blocks=(*blocks[place - 1 : place][: int(announced)], *run))
        return Key()

    def in_table(self, grid: Grid, before: Block | None) -> Key:
        """Return the key that *grid* is, empty where it is none; *before* is the block above it."""
        return self.in_rows(grid.rows, before)

    def in_rows(self, given: Sequence[Row], before: Block | None) -> Key:
        """Return the key that the rows *given* are, empty where they are none; *before* is the block above them."""
        if len(given) > _ROWS:
            return Key()
        rows = [row for row in given if row.said]
        title = "" if before is None else before.printed
        announced = _announces(title) or any(_announces(row.said[0].text) for row in rows[:1])
        entries = self._entries(rows)
        fills = {one.fill for one in entries if one.fill}
        blocks = tuple(block for row in given for block in row.blocks if words(block.printed))
        told = self._coloured(one.printed for one in entries) or len(fills) > 1
        sure = told or (announced and all(self._value.match(one.printed) for one in entries))
        if len(entries) < 2 or not sure or any(len(words(one.printed)) > _LONGEST for one in entries):  # noqa: PLR2004
            return Key()
        above = (before,) if before is not None and _announces(title) else ()
        return Key(entries=entries, blocks=(*above, *blocks))

    def above(self, rows: Sequence[Row]) -> tuple[Key, ...]:
        """Return the keys in the *rows* above the header of a plan: announced by a line of its own, or row by row."""
        for place, row in enumerate(rows):
            if len(row.said) == 1 and _announces(row.said[0].text):
                inside = tuple(itertools.takewhile(lambda one: len(one.said) != 1, rows[place + 1 :]))
                key = self.in_rows(inside, row.said[0].blocks[-1])
                if key.entries:
                    return (key,)
        return tuple(map(self.in_row, rows))

    def in_row(self, row: Row) -> Key:
        """Return the key, or the entry of one, that a *row* of the plan's own table is."""
        entries = self._entries([row])
        parts = self._parts(row.said[0].text) if len(row.said) == 1 else ()
        if parts:
            return Key(entries=tuple(KeyEntry(printed=part) for part in parts), blocks=_worded(row))
        coloured = all(self._colour.match(one.printed) for one in entries)
        if not entries or not coloured or len(row.said) > 2 * len(entries):
            return Key()
        return Key(entries=entries, blocks=_worded(row))

    def _entries(self, rows: Iterable[Row]) -> tuple[KeyEntry, ...]:
        """Return the entries in *rows*: a cell with a fill or a value begins one, the cells behind it go on."""
        found: list[_Open] = []
        for row in rows:
            opened = False
            for slot in row.own:
                if _is_heading(slot):
                    continue
                if slot.cell.fill or self._value.match(slot.text) or not opened:
                    found.append(_Open(fill=slot.cell.fill))
                    opened = True
                found[-1].texts.append(_flat(slot.text))
        return tuple(KeyEntry(printed=one.printed, fill=one.fill) for one in found if words(one.printed))

    def _run(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """Return the blocks at the head of *blocks* that are entries of a key, each of another value."""
        run: list[Block] = []
        values: set[str] = set()
        for block in blocks:
            found = self._value.match(block.printed)
            if found is None or found["value"].lower() in values or len(block.printed.split()) > _LONGEST:
                break
            if len(words(block.printed)) < 2:  # noqa: PLR2004 - a value and what it means
                break
            values.add(found["value"].lower())
            run.append(block)
        return tuple(run)

    def _parts(self, text: str) -> tuple[str, ...]:
        """Return the entries in one line: "R = not started, A = under way, G = done"."""
        offered = _OFFERED.fullmatch(text)
        if offered is not None:
            return tuple(filter(None, map(str.strip, _OR.split(offered["values"].rstrip(".")))))
        starts = [found.start() for found in self._starts.finditer(text)]
        if len(starts) < 2 or len(words(text[: starts[0]])) > _ANNOUNCED:  # noqa: PLR2004 - one is no key
            return ()
        ends = (*starts[1:], len(text))
        parts = tuple(_flat(text[start:end]).strip(" ,;./|") for start, end in zip(starts, ends, strict=True))
        sure = (
            self._coloured(parts)
            or _announces(text[: starts[0]])
            or all(part[0].isupper() and not part[1:2].isalpha() for part in parts)
        )
        return parts if sure and all(1 < len(words(part)) <= _LONGEST for part in parts) else ()

    def _coloured(self, texts: Iterable[str]) -> bool:
        """Whether two of *texts* or more begin with different colours."""
        found = (self._colour.match(text) for text in texts)
        return len({match["value"].lower() for match in found if match}) > 1


@define
class _Open:
    """An entry while its cells are gathered."""

    fill: str | None
    texts: list[str] = field(factory=list)

    @property
    def printed(self) -> str:
        """Its words, what it means behind its value."""
        said = [text for text in self.texts if words(text)]
        return " \u2013 ".join(said) if len(said) > 1 and len(said[0].split()) == 1 else " ".join(said)


def _announces(text: str) -> bool:
    """Whether the line *text* announces a key."""
    return len(text.split()) <= _ANNOUNCED and bool(_ANNOUNCES.search(text)) and not text.rstrip().endswith(".")


def _is_heading(slot: Slot) -> bool:
    said = [word.lower() for word in words(slot.text)]
    return bool(said) and _HEADS.issuperset(said)


def _worded(row: Row) -> tuple[Block, ...]:
    return tuple(block for block in row.blocks if words(block.printed))


def _flat(text: str) -> str:
    return " ".join(text.split())
