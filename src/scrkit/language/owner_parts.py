"""How one stretch of an owner cell parts into names: at a comma, "and" or "/" only where each side stands by itself.

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from scrkit.language.owner_name import Name
from scrkit.language.owner_words import bare, ending, folded

if TYPE_CHECKING:
    from scrkit.language.owner_name import Reader
    from scrkit.model.owner import Role

_JOINT = re.compile(
    r"(?P<skip>\([^()]*\))|\s*(?P<mark>[;|])\s*|\s*(?P<comma>,)\s*(?:(?:and|&)\s+)?|(?:\s+(?P<dash>[-\u2010-\u2015]+)|(?P<colon>:))\s+"
    r"|\s+(?P<also>and|&|with)\s+|\s*(?P<stroke>/)\s*|\s*(?P<plus>\+)\s*|\s+(?P<more>plus)\s+",
    re.IGNORECASE,
)
_HARD = frozenset({"mark", "plus", "more"})
_LONGEST = 8
"""How many pieces one name may hold: "Children, Schools, Families and Adults Directorate"."""

DOUBT = "it can be read in two ways"


@frozen(kw_only=True)
class Part:
    """One name, the role that stands beside it, and whether a comma or dash puts it at a body (*placed*)."""

    name: Name
    role: Role | None = None
    placed: bool = False


@define
class _Best:
    parts: tuple[Part, ...]
    doubtful: bool


@define(eq=False)
class Parting:
    """The partings of one stretch; every group of pieces is read once."""

    reader: Reader
    text: str
    _pieces: list[tuple[int, int]] = field(init=False)
    _joints: list[str] = field(init=False)
    _groups: dict[tuple[int, int], Part | None] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        kept = [found.span() for found in self.reader.words.joined.finditer(self.text)]
        joints = [
            found for found in _JOINT.finditer(self.text) if found["skip"] is None and not _within(found.start(), kept)
        ]
        ends = [0, *(at for joint in joints for at in joint.span()), len(self.text)]
        self._pieces = list(zip(ends[::2], ends[1::2], strict=True))
        self._joints = ["dash" if joint["colon"] else joint.lastgroup or "" for joint in joints]

    def read(self) -> tuple[Part, ...] | str:
        """Return the parts, as many as stand by themselves, or why there are none."""
        best: dict[tuple[int, int], _Best] = {}
        for end in range(1, len(self._pieces) + 1):
            for start in range(max(0, end - _LONGEST), end):
                part = self._group(start, end)
                if part is None or part.name.kind == "person":
                    continue
                found = self._before(best, start, part)
                if found is not None:
                    best[start, end] = found
        whole = [found for (_, end), found in best.items() if end == len(self._pieces)]
        if not whole:
            return self._stranger()
        best_of_all = self._best(whole)
        return DOUBT if best_of_all.doubtful else best_of_all.parts

    @staticmethod
    def _best(found: list[_Best]) -> _Best:
        """Return the parting into most parts; of posts, the first as long as it goes, else two are a doubt."""
        most = max(len(one.parts) for one in found)
        tied = [one for one in found if len(one.parts) == most]
        first = max(tied, key=lambda one: [len(part.name.words) for part in one.parts])
        posts = all(part.name.kind == "post" for one in tied for part in one.parts)
        return evolve(first, doubtful=first.doubtful or (len(tied) > 1 and not posts))

    def _before(self, best: dict[tuple[int, int], _Best], start: int, part: Part) -> _Best | None:
        """Return the best parting that ends in *part*, whose first piece is *start*."""
        if start == 0:
            return _Best((part,), doubtful=False)
        found: list[_Best] = []
        for first in range(max(0, start - _LONGEST), start):
            before = best.get((first, start))
            apart = self._apart(before.parts[-1], self._joints[start - 1], part) if before else False
            if before and apart is not False:
                found.append(_Best((*before.parts, part), doubtful=before.doubtful or apart is None))
        return self._best(found) if found else None

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
        if _HARD.intersection(inner) or not text:
            return None
        for cut in range(start + 1, end):
            if self._joints[cut - 1] in {"comma", "dash"}:
                part = self._beside(self._group(start, cut), self._joints[cut - 1], self._group(cut, end), text)
                if part is not None:
                    return part
        name, role = self._marked(text)
        if name is not None and not ("dash" in inner and role is None) and self._mergeable(start, end, inner):
            return Part(name=name, role=role)
        return None

    def _marked(self, text: str) -> tuple[Name | None, Role | None]:
        """Return the name in *text* and the role that a mark behind it gives ("NHS (to lead)")."""
        words = self.reader.words
        roles: tuple[Role, ...] = ("lead", "support", "contributor")
        for role in roles:
            marked = words.mark(role).fullmatch(text)
            if marked:
                name = self.reader.name(marked["name"])
                return (name and evolve(name, words=text)), role
        if folded(text) in words.marks:
            return None, None
        name = self.reader.name(text)
        if name is None and (tail := words.tails.fullmatch(text)):
            name = self.reader.name(tail["name"])
            return (evolve(name, words=text) if name and name.kind == "body" else None), None
        return name, None

    def _mergeable(self, start: int, end: int, inner: list[str]) -> bool:
        """Whether the pieces may be one name: none but the last is a person's."""
        if not inner:
            return True
        if "comma" in inner and inner[-1] not in {"also", "stroke", "dash"}:
            return False
        parts = [self._group(number, number + 1) for number in range(start, end)]
        return not any(part and part.name.kind == "person" for part in parts)

    def _beside(self, left: Part | None, joint: str, right: Part | None, text: str) -> Part | None:
        """Return the post of a body, or the post of a person, that two names make side by side."""
        if left is None or right is None or right.role or left.role:
            return None
        kinds = (left.name.kind, right.name.kind)
        if "person" in kinds:
            other = right if kinds[0] == "person" else left
            return evolve(other, name=evolve(other.name, words=text)) if other.name.kind in {"post", "body"} else None
        if (
            kinds == ("post", "body")
            and (joint == "dash" or self._holds(left.name, right.name))
            or (kinds == ("body", "post") and joint == "dash")
        ):
            name = self.reader.placed(left.name, right.name, text)
            return name and Part(name=name, placed=True)
        return None

    def _holds(self, post: Name, body: Name) -> bool:
        """Whether *body* beside *post* is where the post is held: "Head of Service, Northshire Council"."""
        title = folded(post.post or "")
        loose = self._open_ended(post) and folded(body.words) not in self.reader.words.known
        return not self._lone(body) and (body.firm or not (title.endswith("s") or loose))

    def _open_ended(self, post: Name) -> bool:
        """Whether the title of *post* may go on: "Director of Children, Families and Education"."""
        title = folded(post.post or "").split()
        nouns = self.reader.words.post_nouns | self.reader.words.sort("closing noun")
        return bool({"of", "for"}.intersection(title)) and not ending(title, nouns) and post.body is None

    def _lone(self, name: Name) -> bool:
        return folded(name.words) in self.reader.words.lone

    def _apart(self, left: Part, joint: str, right: Part) -> bool | None:
        """Whether *joint* parts two owners; None where both readings are good."""
        names = (left.name, right.name)
        kinds = (left.name.kind, right.name.kind)
        if joint in _HARD or left.role or right.role or "everybody" in kinds:
            return joint != "dash" or None
        if joint == "dash":
            return False
        whole = self.reader.name(f"{names[0].words} and {names[1].words}")
        if whole and folded(whole.words) in self.reader.words.known:
            return False
        if joint in {"comma", "also"} and left.placed != right.placed and kinds == ("post", "post"):
            return None
        if kinds == ("post", "body"):
            return self._post_then_body(left, joint, right)
        if kinds == ("body", "post"):
            return self._body_then_post(left, joint, right)
        if kinds == ("body", "body"):
            return self._two_bodies(names[0], joint, names[1])
        return True

    def _post_then_body(self, left: Part, joint: str, right: Part) -> bool | None:
        """Whether a body behind a post is another owner, and no part of its title and not where it is held."""
        if not right.name.firm and self._open_ended(left.name):
            return False
        if left.placed and joint in {"comma", "also"}:
            return None
        return not (joint == "comma" and left.name.body is None and self._holds(left.name, right.name))

    def _body_then_post(self, left: Part, joint: str, right: Part) -> bool | None:
        """Whether a post behind a body is another owner: "Health and Justice Commissioning Manager" is one title."""
        lone = self._lone(left.name)
        if joint == "comma":
            pair = len(self._pieces) == 2  # noqa: PLR2004
            return None if pair and not lone and left.name.firm and " " in left.name.words else True
        if left.name.firm or right.name.body is not None or self.reader.titled(right.name.words):
            return True
        return None if lone and joint == "stroke" else False

    def _two_bodies(self, left: Name, joint: str, right: Name) -> bool | None:
        """Whether two bodies are two: "Health and Safety Executive" is one, "Education and Health" two."""
        words = self.reader.words
        soft = not (
            left.firm or folded(left.words) in words.known or ending(folded(left.words).split(), words.body_nouns)
        )
        if soft and not right.firm and ending(folded(right.words).split(), words.sort("set noun")):
            return False
        if joint == "comma" or folded(right.words) in words.known or right.words.split()[0].isupper():
            return True
        set_of = ending(folded(right.words).split(), words.sort("set noun"))
        if left.firm or not set_of or ending(folded(left.words).split(), words.sort("set noun")):
            return True
        first = folded(right.words).split()[0]
        return False if first in words.lexicon else None


def _within(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def read_parts(reader: Reader, text: str) -> tuple[Part, ...] | str:
    """Return the names in *text* in order, or why it is not understood."""
    return Parting(reader, bare(text)).read()
