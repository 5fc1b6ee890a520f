"""Where in a canonical file each value stands. Imports its own room only."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from scrkit.codec.mismatch import path_of

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    from scrkit.codec.mismatch import Step

    Tree = Any
    """A place of a single value; a list of one's own place and those inside; a dict with one's own under None."""

_STEP = re.compile(r"\.?([^.\[\]]+)|\[([0-9]+)\]")


class Places:
    """The line and column of every value of one file, by its path: ``places.at("lessons[2].title")``."""

    def __init__(self, text: str, tree: Tree | Callable[[], Tree]) -> None:
        self.text = text
        """The text of the whole file."""
        self._made = tree
        self._known = [(0, 0, 1)]

    @cached_property
    def tree(self) -> Tree:
        """The places as they were found."""
        return self._made() if callable(self._made) else self._made

    def at(self, path: str) -> tuple[int, int] | None:
        """Return line and column, from 1, of the value at *path*; None where there is no such value."""
        steps = steps_of(path)
        return self.line_and_column(_own(self._find(steps)[0])) if path_of(steps) == path and self._has(steps) else None

    def nearest(self, steps: Iterable[Step], key: str | None = None) -> tuple[int, int]:
        """Return line and column of the value at the end of *steps*, or of the last thing on the way that is there.

        Of a *key* in that value, the place of the key itself.
        """
        node, _ = self._find(steps)
        if key is None or not isinstance(node, dict) or key not in node:
            return self.line_and_column(_own(node))
        value = _own(node[key])
        before = self.text.rfind(key, _own(node), value)
        return self.line_and_column(value if before < 0 else before)

    def line_and_column(self, index: int) -> tuple[int, int]:
        """Return line and column, from 1, of the character at *index*.

        Counted from the nearest place that was asked for before: a file may be of line breaks alone.
        """
        nearest = bisect_right(self._known, index, key=itemgetter(0)) - 1
        before, start, line = self._known[nearest]
        new = _breaks(self.text, before, index)
        if new:
            line += new
            start = max(self.text.rfind("\n", before, index), self.text.rfind("\r", before, index)) + 1
        if index > before:
            self._known.insert(nearest + 1, (index, start, line))
        return line, index - start + 1

    def paths(self) -> Iterator[str]:
        """Yield the path of every value in the file."""
        waiting: list[tuple[tuple[Step, ...], Tree]] = [((), self.tree)]
        while waiting:
            steps, node = waiting.pop()
            yield path_of(steps)
            waiting += reversed([((*steps, step), inner) for step, inner in _inner(node)])

    def values(self, path: str, *, without: Container[Step] = ()) -> Iterator[tuple[int, str]]:
        """Yield the index at which each single value under *path* begins, and the text from there to the next value.

        In the order of the file; what stands under a key of *without* is left out.
        """
        waiting, begins = [self._find(steps_of(path))[0]], set[int]()
        while waiting:
            node = waiting.pop()
            if isinstance(node, int):
                begins.add(node)
            else:
                waiting += [inner for step, inner in _inner(node) if step not in without]
        for begin in sorted(begins):
            after = bisect_right(self._begins, begin)
            yield begin, self.text[begin : self._begins[after] if after < len(self._begins) else None]

    @cached_property
    def _begins(self) -> list[int]:
        """Where each value of the file begins, in order."""
        waiting, begins = [self.tree], set[int]()
        while waiting:
            node = waiting.pop()
            begins.add(_own(node))
            waiting += [inner for _, inner in _inner(node)]
        return sorted(begins)

    def repeat(self, steps: tuple[Step, ...], times: int, *, under: str) -> None:
        """Let what is at the end of *steps* be there so many *times*: in its list, or in one *under* a key."""
        (*outer, place) = steps
        node, _ = self._find(outer)
        if isinstance(place, int):
            node[place + 1 : place + 2] = [node[place + 1]] * times
        else:
            node[under] = [_own(node[place]), *[node[place]] * times]

    def _has(self, steps: list[Step]) -> bool:
        return self._find(steps)[1] == len(steps)

    def _find(self, steps: Iterable[Step]) -> tuple[Tree, int]:
        """Return the last thing that is there on the way, and how many steps lead to it."""
        node, taken = self.tree, 0
        for step in steps:
            if isinstance(node, dict) and isinstance(step, str) and step in node:
                node = node[step]
            elif isinstance(node, list) and isinstance(step, int) and step + 1 < len(node):
                node = node[step + 1]
            else:
                break
            taken += 1
        return node, taken


def steps_of(path: str) -> list[Step]:
    """Return the steps of a path as people write it."""
    return [int(place) if place else key for key, place in _STEP.findall(path)]


def _own(node: Tree) -> int:
    """Return the index of the value itself."""
    if isinstance(node, dict):
        node = node[None]
    elif isinstance(node, list):
        node = node[0]
    return int(node)


def _inner(node: Tree) -> Iterator[tuple[Step, Tree]]:
    if isinstance(node, dict):
        yield from ((key, inner) for key, inner in node.items() if key is not None)
    elif isinstance(node, list):
        yield from enumerate(node[1:])


def _breaks(text: str, start: int, end: int) -> int:
    """Return how many lines end between *start* and *end*, by whatever ends a line in a text file."""
    return text.count("\n", start, end) + text.count("\r", start, end) - text.count("\r\n", start, end)
