"""Automatic numbers: which one a paragraph has, counted as Word counts.

Lists that share an abstract list share its counters; a list that says where it starts does so when it is first used.
Imports ``errors``, ``model`` and its own room.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from scrkit.errors import LimitError
from scrkit.formats.word.names import MC, W, child, toggle, value, whole
from scrkit.formats.word.numerals import written
from scrkit.model import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

DEPTHS: Final = 9
_LONGEST: Final = 255
"""Characters around a number. Word takes no more, and a million paragraphs with a longer one would fill the memory."""

_MOST_LINKS: Final = 9
"""Lists that are asked one after the other for their levels. Word writes two: a list, and that of a numbering style."""

_MOST: Final = 2_147_483_647
_PLACE: Final = re.compile(r"%([1-9])")
_LETTERS: Final = frozenset({"lowerLetter", "upperLetter", "lowerRoman", "upperRoman"})
_WORDY: Final = re.compile(r"[^\W_]{2}")
_BARE: Final = "()[]{}.:;,-\u2013\u2014"
BULLET: Final = "\u2022"


@frozen(kw_only=True)
class Number:
    """An automatic number: *label* as printed, *number* bare. *item* is a bullet, or a letter or roman number alone."""

    label: str
    number: str | None
    item: bool = False

    @property
    def bullet(self) -> bool:
        """Whether it is a mark only."""
        return self.label == BULLET


@frozen(kw_only=True)
class _Level:
    """How one depth of a list counts and is written."""

    start: int = 1
    how: str = "decimal"
    width: int = 0
    text: str = ""
    restart: int | None = None
    legal: bool = False
    override: int | None = None


class Lists:
    """The lists of a document and how far each has counted.

    *root* is that of its part ``numbering``, None without one; *list_of* gives the list of a numbering style.
    """

    def __init__(self, root: _Element | None, list_of: Callable[[str], str | None], name: str) -> None:
        found = () if root is None else tuple(root)
        self._lists = {one.get(f"{W}numId", ""): one for one in found if one.tag == f"{W}num"}
        self._abstract = {one.get(f"{W}abstractNumId", ""): one for one in found if one.tag == f"{W}abstractNum"}
        self._list_of = list_of
        self._name = name
        self._counters: dict[str, list[int | None]] = {}
        self._started: set[tuple[str, int]] = set()
        self._abstract_of: dict[str, str | None] = {}
        self._levels: dict[str, tuple[_Level | None, ...]] = {}
        self._ties: dict[str, dict[str, int]] = {}

    def depth_of(self, list_id: str, style: str | None) -> int | None:
        """Return the depth, from 0, that the list ties to *style*."""
        key = self._resolved(list_id)
        if key is None or style is None:
            return None
        if key not in self._ties:
            levels = self._abstract[key].findall(f"{W}lvl")
            self._ties[key] = {tied: _depth(one) for one in reversed(levels) if (tied := value(one, "pStyle"))}
        return self._ties[key].get(style)

    def next_number(self, list_id: str, depth: int) -> Number | None:
        """Count on in the list at *depth*, from 0, and return the number; None where nothing is printed.

        Raises:
            LimitError: The text around the number is longer than Word takes.
        """
        key = self._resolved(list_id)
        levels = self._levels_of(list_id, key)
        level = levels[depth]
        if key is None or level is None:
            return None
        never: list[int | None] = [None] * DEPTHS
        counters = self._counters.setdefault(key, never)
        self._count(counters, levels, list_id, depth, level)
        return _number(counters, levels, depth, level)

    def _count(
        self,
        counters: list[int | None],
        levels: tuple[_Level | None, ...],
        list_id: str,
        depth: int,
        level: _Level,
    ) -> None:
        """Count on at *depth*; a depth above that never counted begins, those below begin again as they say."""
        for higher in range(depth):
            above = levels[higher]
            if above is not None and counters[higher] is None:
                counters[higher] = above.start if above.override is None else above.override
                self._started.add((list_id, higher))
        before = counters[depth]
        counters[depth] = level.start if before is None else before + 1
        if level.override is not None and (list_id, depth) not in self._started:
            counters[depth] = level.override
        self._started.add((list_id, depth))
        for deeper in range(depth + 1, DEPTHS):
            under = levels[deeper]
            restart = under.restart if under is not None else None
            if restart is None or depth < restart:
                counters[deeper] = None
                self._started.discard((list_id, deeper))

    def _resolved(self, list_id: str) -> str | None:
        """Return the abstract list of a list, numbering styles followed a few times and never twice."""
        if list_id not in self._abstract_of:
            seen: set[str] = set()
            key, current = None, list_id
            while current in self._lists and current not in seen and len(seen) < _MOST_LINKS:
                seen.add(current)
                key = value(self._lists[current], "abstractNumId")
                link = value(self._abstract.get(key or ""), "numStyleLink")
                current = (self._list_of(link) if link else None) or ""
            self._abstract_of[list_id] = key if key in self._abstract else None
        return self._abstract_of[list_id]

    def _levels_of(self, list_id: str, key: str | None) -> tuple[_Level | None, ...]:
        if list_id not in self._levels:
            levels: list[_Level | None] = [None] * DEPTHS
            for element in self._abstract[key].findall(f"{W}lvl") if key is not None else ():
                levels[_depth(element)] = _level(element, self._name)
            for over in self._lists[list_id].findall(f"{W}lvlOverride") if list_id in self._lists else ():
                _override(levels, over, self._name)
            self._levels[list_id] = tuple(levels)
        return self._levels[list_id]


def _depth(element: _Element) -> int:
    return whole(element.get(f"{W}ilvl"), most=DEPTHS - 1) or 0


def _override(levels: list[_Level | None], over: _Element, name: str) -> None:
    """Let a list say for itself how a depth is written, and where it starts."""
    depth = _depth(over)
    own = child(over, "lvl")
    if own is not None:
        levels[depth] = _level(own, name)
    level = levels[depth]
    start = whole(value(over, "startOverride"), most=_MOST)
    if start is not None and level is not None:
        levels[depth] = evolve(level, override=start)


def _level(element: _Element, name: str) -> _Level:
    text = value(element, "lvlText") or ""
    if len(text) > _LONGEST:
        raise LimitError(f"a list with {len(text):,} characters around its numbers; Word takes {_LONGEST}", file=name)
    how = child(element, "numFmt")
    if how is None:  # a format that old programs do not know stands in a choice
        how = element.find(f"{MC}AlternateContent/{MC}Choice/{W}numFmt")
    return _Level(
        start=1 if (start := whole(value(element, "start"), most=_MOST)) is None else start,
        how="decimal" if how is None else how.get(f"{W}val", "decimal"),
        width=0 if how is None else min(len(how.get(f"{W}format", "").partition(",")[0]), DEPTHS),
        text=text,
        restart=whole(value(element, "lvlRestart"), most=DEPTHS),
        legal=toggle(element, "isLgl") is True,
    )


def _number(counters: list[int | None], levels: tuple[_Level | None, ...], depth: int, level: _Level) -> Number | None:
    """Return the number at *depth* with the text around it."""
    if level.how == "bullet" and not _WORDY.search(level.text):
        return Number(label=BULLET, number=None, item=True) if level.text.strip() else None  # the letter o is a bullet

    def counted(place: re.Match[str]) -> str:
        at = int(place[1]) - 1
        of = levels[at]
        if of is None or at > depth:
            return ""
        return _written(of, counters[at] or 0, legal=level.legal)

    label = " ".join(_PLACE.sub(counted, level.text).split())
    if not words(label):
        return Number(label=BULLET, number=None, item=True) if label else None
    alone = _PLACE.findall(level.text) == [str(depth + 1)] and level.how in _LETTERS and not level.legal
    return Number(label=label, number=_bare(label, level), item=level.how == "bullet" or alone)


def _written(level: _Level, number: int, *, legal: bool) -> str:
    if level.width:
        return str(number).zfill(level.width)
    return str(number) if legal and level.how != "none" else written(number, level.how)


def _bare(label: str, level: _Level) -> str | None:
    """Return the number of *label*: the last of its words that is more than marks, without a stop or bracket."""
    if not _PLACE.search(level.text):
        return None
    return next((bare for part in reversed(label.split()) if words(bare := part.strip(_BARE))), None)
