"""How one stretch of an owner cell parts into names: at a comma, "and" or "/" only where each side stands by itself.

Imports its neighbours.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from scrkit.language.owner_joint import HARD, Joints, Part
from scrkit.language.owner_name import all_short
from scrkit.language.owner_words import bare, folded

if TYPE_CHECKING:
    from scrkit.language.owner_name import Name
    from scrkit.language.owner_reader import Reader
    from scrkit.model.owner import Role

_JOINT = re.compile(
    r"(?P<skip>\([^()]*\))|\s*(?P<mark>[;|])\s*|\s*(?P<comma>,)\s*(?:(?:and|&)\s+)?"
    r"|(?:\s+(?P<dash>[-\u2010-\u2015]+)\s+|\s*(?P<rule>[\u2013\u2014])\s*|(?P<colon>:)\s+)"
    r"|\s+(?P<also>and|&|with)\s+|\s*(?P<stroke>/)\s*|\s*(?P<plus>\+)\s*|\s+(?P<more>plus)\s+",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\s(?:and|&)\s", re.IGNORECASE)
_DASHES = frozenset({"dash", "rule", "colon"})
_ROLES: tuple[Role, ...] = ("lead", "support", "contributor")
_LONGEST = 8
"""How many pieces one name may hold: "Children, Schools, Families and Adults Directorate"."""
_MOST = 40
"""No cell names more."""

DOUBT = "it can be read in two ways"


@frozen
class _Way:
    """One way to part the pieces read so far."""

    parts: tuple[Part, ...]
    doubtful: bool = False


@define(eq=False)
class _Parting:
    """The partings of one stretch; every group of pieces is read once."""

    reader: Reader
    text: str
    _groups: dict[tuple[int, int], Part | None] = field(factory=dict, init=False)

    @cached_property
    def _found(self) -> list[re.Match[str]]:
        """The joints, those inside brackets and inside the names of bodies left out."""
        kept = [found.span() for found in self.reader.patterns.joined.finditer(self.text)]
        joints = (found for found in _JOINT.finditer(self.text) if found["skip"] is None)
        return [joint for joint in joints if not any(start <= joint.start() < end for start, end in kept)]

    @cached_property
    def _pieces(self) -> list[tuple[int, int]]:
        ends = [0, *(at for joint in self._found for at in joint.span()), len(self.text)]
        return list(zip(ends[::2], ends[1::2], strict=True))

    @cached_property
    def _joints(self) -> list[str]:
        names = (joint.lastgroup or "" for joint in self._found)
        return ["dash" if name in _DASHES else name for name in names]

    @cached_property
    def _rules(self) -> Joints:
        return Joints(reader=self.reader, pair=len(self._pieces) == 2)  # noqa: PLR2004 - a pair

    def read(self) -> tuple[Part, ...] | str:
        """Return the parts, as many as stand by themselves, or why there are none."""
        if len(self._pieces) > _MOST:
            return f"more than {_MOST} names"
        ways: dict[tuple[int, int], _Way] = {}
        for end in range(1, len(self._pieces) + 1):
            for start in range(max(0, end - _LONGEST), end):
                part = self._group(start, end)
                way = self._behind(ways, start, part) if part and part.name.kind != "person" else None
                if way is not None:
                    ways[start, end] = way
        whole = [way for (_, end), way in ways.items() if end == len(self._pieces)]
        if not whole:
            return self._stranger()
        best = _best(whole)
        return DOUBT if best.doubtful else best.parts

    def _behind(self, ways: dict[tuple[int, int], _Way], start: int, part: Part) -> _Way | None:
        """Return the best way to read up to *part*, whose first piece is *start*."""
        if start == 0:
            return _Way((part,))
        found: list[_Way] = []
        for first in range(max(0, start - _LONGEST), start):
            before = ways.get((first, start))
            apart = self._rules.apart(before.parts[-1], self._joints[start - 1], part) if before else False
            if before and apart is not False:
                found.append(_Way((*before.parts, part), before.doubtful or apart is None))
        return _best(found) if found else None

    def _stranger(self) -> str:
        """Return words about the first piece that is no owner."""
        for number, (start, end) in enumerate(self._pieces):
            part = self._group(number, number + 1)
            piece = self.text[start:end].strip()
            if part is None:
                return f'"{piece}" is no post or body that is known'
            if part.name.kind == "person":
                return f'"{piece}" is a person and no post'
        return DOUBT

    def _group(self, start: int, end: int) -> Part | None:
        if (start, end) not in self._groups:
            self._groups[start, end] = self._read_group(start, end)
        return self._groups[start, end]

    def _read_group(self, start: int, end: int) -> Part | None:
        """Return the one name in the pieces from *start* to *end*."""
        inner = self._joints[start : end - 1]
        text = " ".join(self.text[self._pieces[start][0] : self._pieces[end - 1][1]].split())
        if HARD.intersection(inner):
            return None
        for cut in range(start + 1, end):
            left, right = self._group(start, cut), self._group(cut, end)
            if left and right:
                part = self._beside(left, self._joints[cut - 1], right, text)
                if part is not None:
                    return part
        placed = self._titled(start, end, text) or self._of_unit(start, end, text)
        if placed is not None:
            return placed
        name, role = _marked(self.reader, text)
        if name is None or ("dash" in inner and role is None) or not self._mergeable(start, end, inner):
            return None
        return Part(name=name, role=role)

    def _beside(self, left: Part, joint: str, right: Part, text: str) -> Part | None:
        """Return the one post that two names make around *joint*."""
        placed = self._rules.beside(left, joint, right, text) if joint in {"comma", "dash"} else None
        return placed or self._rules.of_boards(left, joint, right, text)

    def _titled(self, start: int, end: int, text: str) -> Part | None:
        """Return the title that goes on behind a comma or dash with what it is for: "Head of Service, Early Years"."""
        post = self._group(start, start + 1) if end - start > 1 else None
        if post is None or self._joints[start] not in {"comma", "dash"}:
            return None
        rest = self.text[self._pieces[start + 1][0] : self._pieces[end - 1][1]]
        return self._rules.titled(post, rest, text)

    def _of_unit(self, start: int, end: int, text: str) -> Part | None:
        """Return the post of "Superintendent, Public Protection Unit, Northshire Police"."""
        if self._joints[start : end - 1] != ["comma", "comma"]:
            return None
        post, unit, employer = (self._group(place, place + 1) for place in range(start, end))
        return self._rules.of_unit(post, unit, employer, text) if post and unit and employer else None

    def _mergeable(self, start: int, end: int, inner: list[str]) -> bool:
        """Whether the pieces may be one name: a comma leads to an "and", and no piece is a person."""
        last = self.text[slice(*self._pieces[end - 1])]
        if "comma" in inner and inner[-1] not in {"also", "stroke", "dash"} and not _ALSO.search(last):
            return False
        if any(self._two_short(number) for number in range(start, end - 1) if self._joints[number] == "also"):
            return False
        parts = [self._group(number, number + 1) for number in range(start, end)] if inner else []
        return not any(part and part.name.kind == "person" for part in parts)

    def _two_short(self, number: int) -> bool:
        """Whether the "and" behind piece *number* stands between two abbreviations, which are no one name."""
        left, right = (self.text[slice(*self._pieces[place])] for place in (number, number + 1))
        return " " in left.strip() and all_short(left.split()[-1]) and all_short(right)


def _best(ways: list[_Way]) -> _Way:
    """Return the way into most parts; of posts, the first as long as it goes, of others two are a doubt."""
    most = max(len(way.parts) for way in ways)
    tied = [way for way in ways if len(way.parts) == most]
    first = max(tied, key=lambda way: [len(part.name.words) for part in way.parts])
    posts = all(part.name.kind == "post" for way in tied for part in way.parts)
    return evolve(first, doubtful=first.doubtful or (len(tied) > 1 and not posts))


def _marked(reader: Reader, text: str) -> tuple[Name | None, Role | None]:
    """Return the name in *text* and the role that a mark behind it gives ("NHS (to lead)")."""
    for role in _ROLES:
        marked = reader.patterns.mark(role).fullmatch(text)
        if marked:
            twice = any(reader.patterns.mark(other).fullmatch(marked["name"]) for other in _ROLES)
            name = None if twice else reader.name(marked["name"])
            return name and evolve(name, words=text), role
    if folded(text) in reader.words.marks or _lower_mark(reader, text):
        return None, None
    name = reader.name(text)
    tail = reader.patterns.tails.fullmatch(text) if name is None else None
    if tail is None or tail["name"].endswith(("/", "&", "+")):
        return name, None
    name = reader.name(tail["name"])
    return evolve(name, words=text) if name and name.kind == "body" else None, None


def _lower_mark(reader: Reader, text: str) -> bool:
    """Whether *text* is a body and a small "lead" behind it, which may be its role or somebody's post."""
    before, _, last = text.rpartition(" ")
    small = (last.islower() and text[0].isupper()) or (all_short(before) and not reader.bodies.topics(before))
    name = reader.name(before) if small and folded(last) in reader.words.marks else None
    return name is not None and name.kind == "body"


def read_parts(reader: Reader, text: str) -> tuple[Part, ...] | str:
    """Return the names in *text* in order, or why it is not understood."""
    return _Parting(reader, bare(text)).read()
