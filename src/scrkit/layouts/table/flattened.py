"""Text in which a table became lines, or one line: nobody can tell any more which words stood side by side.

Three traces of it: a line of headings parted by slashes, bars or tabs, or run together; headings one a line; and fused
ones ("StartedCompleted", "Recommendation 1032", which was "Recommendation 1 | 0 | 3 | 2").
"""

from __future__ import annotations

import itertools
import re
import string
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.layouts.plan.columns import field_of
from scrkit.layouts.table.header import WHAT, WHO_WHEN
from scrkit.model import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scrkit.model import Block, Vocabulary

_PARTED = re.compile(r"\s/\s|\s?\|\s?|\t|\s{3,}|\s?;\s")
_FUSED = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FIGURES = re.compile(r"(?:recommendation|rec|action|finding)\s*(?P<number>\d)(?P<rest>\d{2,})", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"\[(?:insert\b|name of\b|date\b|title\b|add\b|enter\b)[^\]]*\]|<(?:insert|name|enter)\b[^>]*>|-{5,}|_{5,}",
    re.IGNORECASE,
)
_PLAN = re.compile(r"\baction\s+plan\b|\bimprovement\s+plan\b", re.IGNORECASE)
_OPENS = frozenset(f"#{string.ascii_uppercase}")
"""What a heading begins with."""

_LONGEST = 60
"""A line of headings has at most so many words."""

_HEADING = 8
"""One heading has at most so many words."""

_TOGETHER = 30
"""So are headings that run together."""

_SEVERAL = 3
"""So many headings that somebody knows make a header."""

_ALONE = 4
"""So many headings one a line are no labels of a card, which have their words below them."""

_ROWS = 2
"""So many rows of fused figures are no accident."""

_FEW = 2000
"""A document of more words than this is no blank template."""


@frozen(kw_only=True)
class Trace:
    """What shows that a table was flattened: the words *said*, and *why* they show it."""

    said: str
    why: str


def find_trace(blocks: Sequence[Block], vocabulary: Vocabulary) -> Trace | None:
    """Return what shows that *blocks*, which stand in no table, held one; None where nothing does."""
    for block in blocks:
        why = _line(block.printed, vocabulary)
        if why:
            return Trace(said=_short(block.printed), why=why)
    return _listed(blocks, vocabulary) or _figures(blocks)


def is_template(blocks: Sequence[Block]) -> bool:
    """Whether *blocks*, which stand in no table, are a blank template for a plan: its title still has gaps."""
    head = [block.printed for block in blocks[:_HEADING]]
    return (
        any(_PLAN.search(line) and _PLACEHOLDER.search(line) for line in head)
        and len(words("\n".join(block.printed for block in blocks))) < _FEW
    )


def _line(text: str, vocabulary: Vocabulary) -> str | None:
    """Return why the line *text* shows a flattened table, None where it does not."""
    if not _SEVERAL <= len(words(text)) <= _LONGEST:
        return None
    parts = [part for part in _PARTED.split(text) if words(part)]
    if len(parts) >= _SEVERAL and _is_header([field_of(part, vocabulary) for part in parts]):
        return "its headings stand in one line, parted by marks"
    run = _run_together(text.split(), vocabulary)
    return "its headings stand in one line, run together" if run and _is_header(run) else None


def _is_header(found: Iterable[str | None]) -> bool:
    """Whether *found*, the fields of the headings in a line, are those of a plan."""
    named = list(found)
    known = {name for name in named if name}
    enough = len(known) >= _SEVERAL and 2 * sum(1 for name in named if name) > len(named)
    return enough and bool(known & WHAT) and bool(known & WHO_WHEN)


def _run_together(said: list[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the fields of the headings that the words *said* are, one behind the other; none where they are not."""
    if len(said) > _TOGETHER or any(word[-1] in ".,;:" for word in said):
        return ()

    @cache
    def behind(place: int) -> tuple[str, ...] | None:
        """Return the fields of the headings from *place* on, None where the words there are none."""
        if place == len(said):
            return ()
        if said[place][0] not in _OPENS:
            return None
        for end in range(place + 1, min(place + _HEADING, len(said)) + 1):
            name = field_of(" ".join(said[place:end]), vocabulary)
            rest = behind(end) if name else None
            if name and rest is not None:
                return (name, *rest)
        return None

    return behind(0) or ()


def _listed(blocks: Sequence[Block], vocabulary: Vocabulary) -> Trace | None:
    """Return the headings of a plan that stand one a line in *blocks*."""
    for lines in _runs(blocks, vocabulary):
        names = [field_of(part, vocabulary) for line in lines for part in _FUSED.split(line)]
        fused = any(_is_fused(line, vocabulary) for line in lines)
        if (fused and {*names} & {*WHAT, *WHO_WHEN}) or (len(lines) >= _ALONE and _is_header(names)):
            why = "its headings are fused" if fused else "its headings stand one below the other"
            return Trace(said=_short(" / ".join(lines)), why=why)
    return None


def _runs(blocks: Sequence[Block], vocabulary: Vocabulary) -> Iterator[list[str]]:
    """Yield the longest runs of lines in *blocks* that are nothing but headings of columns."""
    for heads, run in itertools.groupby(blocks, lambda block: _heads(block.printed, vocabulary)):
        if heads:
            yield [block.printed for block in run]


def _heads(text: str, vocabulary: Vocabulary) -> bool:
    if len(text.split()) > _HEADING or text.endswith((".", ":")):
        return False
    return field_of(text, vocabulary) is not None or _is_fused(text, vocabulary)


def _is_fused(text: str, vocabulary: Vocabulary) -> bool:
    """Whether *text* is made of headings that nothing parts."""
    parts = _FUSED.split(text)
    return len(parts) > 1 and len(text.split()) <= _HEADING and all(field_of(part, vocabulary) for part in parts)


def _figures(blocks: Sequence[Block]) -> Trace | None:
    """Return the rows of figures in *blocks* that grew together with what they count."""
    found = [match for block in blocks if (match := _FIGURES.fullmatch(block.printed.strip()))]
    counting = [one for one, after in itertools.pairwise(found) if int(after["number"]) == int(one["number"]) + 1]
    if len(counting) < _ROWS:
        return None
    return Trace(said=counting[0].group(), why="the figures of its rows are fused")


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST].rstrip()} \u2026"
