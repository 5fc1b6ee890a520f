"""The lines of an owner cell: each an owner or several, or one name that a line break only wraps.

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from scrkit.language.owner_joint import Joints, Part
from scrkit.language.owner_name import all_short
from scrkit.language.owner_parts import DOUBT, read_parts
from scrkit.language.owner_words import ending, folded

if TYPE_CHECKING:
    from scrkit.language.owner_name import Name
    from scrkit.language.owner_reader import Reader

_LONGEST = 4
"""How many lines one name may take."""
_MOST = 40
"""No cell has more lines."""


@define
class _Way:
    parts: tuple[Part, ...]
    groups: int


@define(eq=False)
class _Lines:
    """The lines of one stretch, read alone and together with those behind them."""

    reader: Reader
    lines: list[str]
    _read: dict[tuple[int, int], tuple[Part, ...] | str] = field(factory=dict, init=False)

    def read(self) -> tuple[Part, ...] | str:
        """Return the parts, a line for itself where it stands by itself, or why there are none."""
        pairs = self._pairs()
        if pairs:
            return pairs
        best: dict[int, list[_Way]] = {0: [_Way((), 0)]}
        for end in range(1, len(self.lines) + 1):
            found = [way for start in range(max(0, end - _LONGEST), end) for way in self._ways(best, start, end)]
            most = max((way.groups for way in found), default=0)
            best[end] = [way for way in found if way.groups == most][:2]
        whole = best[len(self.lines)]
        if len(whole) == 1:
            return whole[0].parts
        return DOUBT if whole else self._stranger()

    def _ways(self, best: dict[int, list[_Way]], start: int, end: int) -> list[_Way]:
        """Return the ways to read up to *end* of which the lines from *start* are the last group."""
        parts = self._together(start, end)
        if isinstance(parts, str):
            return []
        fits = (way for way in best[start] if not way.parts or self._apart(way.parts[-1], parts[0]))
        return [_Way((*way.parts, *parts), way.groups + 1) for way in fits]

    def _together(self, start: int, end: int) -> tuple[Part, ...] | str:
        """Return the parts of the lines from *start* to *end* as if they were one line."""
        if (start, end) not in self._read:
            self._read[start, end] = self._joined(start, end)
        return self._read[start, end]

    def _joined(self, start: int, end: int) -> tuple[Part, ...] | str:
        """Return the parts of several lines as one: not where each stands by itself, but for a post and its body."""
        lines, pair = self.lines[start:end], end - start == len(self.lines) == 2  # noqa: PLR2004 - a pair
        if len(lines) > 1 and sum(map(self._is_person, lines)) == 1:
            return self._pair(*lines)
        alone = [self._together(line, line + 1) for line in range(start, end)] if len(lines) > 1 else []
        whole = [parts for parts in alone if isinstance(parts, tuple)]
        wraps = any(self._wraps(left[-1].name, right[0].name) for left, right in pairwise(whole))
        if whole and len(whole) == len(lines) and not wraps:
            return self._pair(*lines) if pair else DOUBT
        parts = read_parts(self.reader, " ".join(lines))
        return self._pair(*lines) if pair and isinstance(parts, str) else parts

    def _is_person(self, line: str) -> bool:
        name = self.reader.name(line.rstrip(","))
        return name is not None and name.kind == "person"

    def _pair(self, *lines: str) -> tuple[Part, ...] | str:
        """Return the post of a body, or of a person, that *lines* make, as commas between them would."""
        beside = read_parts(self.reader, ", ".join(line.rstrip(",") for line in lines))
        if isinstance(beside, str) or len(beside) != 1 or self._team(beside[0].name):
            return DOUBT
        return (evolve(beside[0], name=evolve(beside[0].name, words=" ".join(lines))),)

    def _team(self, name: Name) -> bool:
        """Whether the body of *name* is a part of an organisation, which may answer by itself."""
        return bool(ending(folded(name.body or "").split(), self.reader.words.sort("unit noun")))

    def _pairs(self) -> tuple[Part, ...] | None:
        """Return the posts of lines in turn, a post and its organisation, as tables of several agencies write them."""
        pairs = list(zip(self.lines[::2], self.lines[1::2], strict=False))
        if len(self.lines) % 2 or len(pairs) < 2:  # noqa: PLR2004 - one pair is read as lines are
            return None
        found = [self._employed(first, second) for first, second in pairs]
        parts = [part for part in found if part]
        return tuple(parts) if len(parts) == len(pairs) else None

    def _employed(self, first: str, second: str) -> Part | None:
        """Return the post in line *first* at the organisation in line *second*."""
        post, body = self.reader.name(first), self.reader.name(second)
        if post is None or body is None or (post.kind, body.kind, post.body) != ("post", "body", None):
            return None
        key = folded(body.body or "").split()
        employs = ending(key, self.reader.words.sort("employer noun") | self.reader.words.sort("firm noun"))
        name = self.reader.placed(post, body, f"{first} {second}") if employs else None
        return Part(name=name, placed=True) if name else None

    def _apart(self, left: Part, right: Part) -> bool:
        """Whether a line break parts the two: no line is the rest of a name, and no body stands beside its post."""
        if self._wraps(left.name, right.name):
            return False
        lone = folded(right.name.words) in self.reader.words.lone
        halves = self._generic(left.name) and self._generic(right.name) and not lone
        if halves and self.reader.name(f"{left.name.words} {right.name.post or right.name.words}"):
            return False
        kinds = (left.name.kind, right.name.kind)
        if kinds == ("post", "body") and left.name.body is None:
            return lone or (len(self.lines) > 2 and not right.name.firm)  # noqa: PLR2004
        if kinds[1] == "body" and left.name.body and len(self.lines) == 2:  # noqa: PLR2004 - a pair
            part_of = all_short(left.name.body) and not (right.name.firm or lone)
            return not (part_of or Joints(reader=self.reader, pair=True).unit(left.name, right.name))
        return kinds != ("body", "post") or not left.name.firm

    def _wraps(self, left: Name, right: Name) -> bool:
        """Whether *right* is the rest of a name that *left* begins."""
        nouns = self.reader.words.body_nouns
        if folded(right.words) in self.reader.words.lone or right.words.isupper():
            return False
        unended = left.kind == "body" and not (left.firm or self.reader.bodies.ends(left.words))
        if unended and folded(left.words) not in self.reader.words.known and folded(right.words).split()[0] in nouns:
            return True
        return self._generic(right) and not self._generic(left) and not self._by_itself(left, right)

    def _by_itself(self, left: Name, right: Name) -> bool:
        """Whether *right*, of nouns only, is a body that everybody knows, or services behind a name that is whole."""
        words, before = folded(right.words).split(), left.words.split()[-1]
        listed = self.reader.words
        whole = folded(before) in listed.sort("employer noun") | listed.lone and not before.startswith("NHS")
        services = words[0] in listed.lone and words[-1] in listed.sort("closing noun")
        return len(words) > 1 and (folded(right.words) in listed.known or (whole and services))

    def _generic(self, name: Name) -> bool:
        """Whether *name* is the nouns of bodies only, or one of a post ("Foundation Trust", "Manager")."""
        words = folded(name.post or name.words).split()
        nouns = self.reader.words.body_nouns
        return all(word in nouns for word in words) or (len(words) == 1 and words[0] in self.reader.words.post_nouns)

    def _stranger(self) -> str:
        """Return why the first line that is not understood is not."""
        alone = (self._together(number, number + 1) for number in range(len(self.lines)))
        return next((reason for reason in alone if isinstance(reason, str)), DOUBT)


def read_lines(reader: Reader, text: str) -> tuple[Part, ...] | str:
    """Return the names in the lines of *text* in order, or why they are not understood."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > _MOST:
        return f"more than {_MOST} lines"
    return _Lines(reader, lines or [""]).read()
