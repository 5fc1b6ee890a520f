"""Whether what stands between two names parts two owners, or belongs to one.

Every answer has a third kind: where both readings are good the cell is not understood. Imports its neighbours.
"""

from __future__ import annotations

from attrs import evolve, frozen

from scrkit.language.owner_name import Name, all_short
from scrkit.language.owner_reader import Reader
from scrkit.language.owner_words import ending, folded
from scrkit.model.owner import Role

HARD = frozenset({"mark", "plus", "more"})
"""Joints that part whatever they stand between."""


@frozen(kw_only=True)
class Part:
    """One name, the role that stands beside it, and whether a comma or dash puts it at a body (*placed*)."""

    name: Name
    role: Role | None = None
    placed: bool = False


@frozen(kw_only=True, eq=False)
class Joints:
    """Decides about the joints of one stretch; *pair* says that it has two pieces only."""

    reader: Reader
    pair: bool

    def beside(self, left: Part, joint: str, right: Part, text: str) -> Part | None:
        """Return the post of a body, or the post of a person, that two names make side by side."""
        if left.role:
            return None
        kinds = (left.name.kind, right.name.kind)
        if "person" in kinds:
            other = right if kinds[0] == "person" else left
            return evolve(other, name=evolve(other.name, words=text)) if other.name.kind == "post" else None
        held = kinds == ("post", "body") and self._holds(left.name, right.name)
        if held or (joint == "dash" and set(kinds) == {"post", "body"}):
            name = self.reader.placed(left.name, right.name, text)
            return Part(name=name, role=right.role, placed=True) if name else None
        return None

    def titled(self, post: Part, rest: str, text: str) -> Part | None:
        """Return *post* with the topics of *rest* as one title, where it is a title of something."""
        title = folded(post.name.post or "").split()
        words = self.reader.words
        opens = ending(title, words.sort("front") | words.sort("closing noun"))
        topics = self.reader.bodies.topics(rest) and self.reader.name(rest) is None
        if not opens or not topics or post.role or post.name.body:
            return None
        return Part(name=evolve(post.name, words=text, post=text))

    def of_boards(self, post: Part, joint: str, board: Part, text: str) -> Part | None:
        """Return the one *post* that two boards share, "Chair of LSCB and LSAB", None where they are no two boards."""
        if not self._two_boards(post, joint, board):
            return None
        body = text[text.index(post.name.body or "") :]
        return Part(name=evolve(post.name, words=text, body=body), role=board.role)

    def _two_boards(self, post: Part, joint: str, board: Part) -> bool:
        """Whether *post* is that of one board and *board* another, and the joint such as stands inside one name."""
        behind = post.name.body is not None and post.name.words.endswith(post.name.body)
        if post.role or joint not in {"also", "stroke"} or not behind or board.name.kind != "body":
            return False
        return self._is_board(post.name.body or "") and self._is_board(board.name.words)

    def _is_board(self, body: str) -> bool:
        """Whether *body* ends in what a board calls itself, as an abbreviation or in several words."""
        count = ending(folded(body).split(), self.reader.words.boards)
        return count > 1 or (count == 1 and all_short(body.rsplit(maxsplit=1)[-1]))

    def of_unit(self, post: Part, unit: Part, employer: Part, text: str) -> Part | None:
        """Return *post* at *unit* of *employer*, where the three are that."""
        kinds = (post.name.kind, unit.name.kind, employer.name.kind)
        if kinds != ("post", "body", "body") or post.role or unit.role or post.name.body:
            return None
        if not (self._small(unit.name) and employer.name.firm and " " in employer.name.words):
            return None
        name = evolve(post.name, words=text, body=f"{unit.name.body}, {employer.name.body}")
        return Part(name=name, role=employer.role, placed=True)

    def _small(self, body: Name) -> bool:
        """Whether *body* is a part of an organisation by its noun ("Public Protection Unit")."""
        return bool(ending(_key(body).split(), self.reader.words.sort("unit noun")))

    def apart(self, left: Part, joint: str, right: Part) -> bool | None:
        """Whether *joint* parts two owners; None where both readings are good."""
        kinds = (left.name.kind, right.name.kind)
        if joint == "dash" or joint in HARD:
            return joint != "dash"
        if left.role or "everybody" in kinds:
            return not (kinds[0] == "everybody" and self.reader.shares(left.name.words, right.name))
        if kinds == ("post", "post"):
            return self._two_posts(left, joint, right)
        if kinds == ("post", "body"):
            return self._post_then_body(left, joint, right)
        if kinds == ("body", "post"):
            return self._body_then_post(left.name, joint, right.name)
        return self._two_bodies(left.name, joint, right.name)

    def lone(self, name: Name) -> bool:
        """Whether *name* is a body of one word that may stand in a list."""
        return folded(name.words) in self.reader.words.lone

    def _holds(self, post: Name, body: Name) -> bool:
        """Whether *body* beside *post* is where the post is held: "Head of Service, Northshire Council"."""
        known = " " in body.words and folded(body.words) in self.reader.words.known
        loose = folded(post.post or "").endswith("s") or (self._open_ended(post) and not known)
        return not self.lone(body) and (body.firm or not loose)

    def _open_ended(self, post: Name) -> bool:
        """Whether the title of *post* may go on: "Director of Children, Families and Education"."""
        title = folded(post.post or "").split()
        nouns = self.reader.words.post_nouns | self.reader.words.sort("closing noun")
        return len(title) > 1 and not ending(title, nouns) and post.body is None

    def _is_group(self, body: Name) -> bool:
        """Whether *body*, of topics only, is one by its noun: "Community Safety Partnership"."""
        nouns = self.reader.words.sort("firm noun") | self.reader.words.sort("group noun")
        return _key(body) in self.reader.words.known and " " in body.words and bool(ending(_key(body).split(), nouns))

    def _of_services(self, post: Name) -> bool:
        """Whether the title of *post* names services, to which others may be added: "Head of Children's Services"."""
        *before, last = folded(post.post or "").split()
        return last in self.reader.words.sort("closing noun") and before[-1:] != ["of"] and post.body is None

    def _two_posts(self, left: Part, joint: str, right: Part) -> bool | None:
        """Whether two posts are two: in "Designated Nurse and Doctor" the second lacks its first word."""
        if joint in {"comma", "also"} and left.placed != right.placed:
            return None
        if joint != "comma" and not left.name.body and self._of_both(left.name, right.name):
            return None
        shared = folded(right.name.words) in self.reader.words.sort("shared noun")
        return None if shared and " " in left.name.words else True

    def _of_both(self, left: Name, right: Name) -> bool:
        """Whether the body behind the second post may be that of both: "Chair and Vice Chair of the LSCB"."""
        behind = right.body is not None and right.words.startswith(right.post or "")
        return behind and folded(left.post or "") in self.reader.words.sort("parting post")

    def _post_then_body(self, left: Part, joint: str, right: Part) -> bool | None:
        """Whether a body behind a post is another owner, and no part of its title and not where it is held."""
        soft = not right.name.firm and not self._is_group(right.name)
        if self._two_boards(left, joint, right) or (soft and self._open_ended(left.name)):
            return False
        if soft and self._of_services(left.name):
            return None if joint == "comma" else False
        if left.name.body and joint == "also":
            held = self.reader.bodies.body(left.name.body)
            if held and self._two_bodies(held, joint, right.name) is False:
                return False
        if left.placed and joint in {"comma", "also"}:
            held = self.reader.bodies.body(left.name.body or "")
            return False if joint == "comma" and held and self._small(held) and right.name.firm else None
        return not (joint == "comma" and left.name.body is None and self._holds(left.name, right.name))

    def _body_then_post(self, left: Name, joint: str, right: Name) -> bool | None:
        """Whether a post behind a body is another owner: "Health and Justice Commissioning Manager" is one title."""
        lone = self.lone(left)
        if joint == "comma":
            return None if self.pair and not lone and left.firm and " " in left.words else True
        before = (right.body or "").split()[:1]
        if before and all_short(" ".join((left.words, *before))) and right.words.startswith(before[0]):
            return None
        titled = self.reader.posts.title(folded(right.words).split())
        topic = folded(right.words).split()[0] in self.reader.words.sort("topic")
        if topic and right.body is None and self._opens_a_title(left):
            return False
        whole = folded(right.words) in self.reader.words.post_nouns
        group = ending(folded(left.words).split(), self.reader.words.sort("group noun"))
        if left.firm or right.body is not None or titled or (joint == "also" and (whole or group)):
            return True
        return None if lone and joint == "stroke" else False

    def _opens_a_title(self, name: Name) -> bool:
        """Whether *name* is an abbreviation and a topic: "LSCB Training | and Development Officer"."""
        first, _, rest = name.words.partition(" ")
        return bool(rest) and all_short(first) and self.reader.bodies.topics(rest) and not self.reader.bodies.ends(rest)

    def unit(self, left: Name, right: Name) -> bool:
        """Whether one of two bodies may be a unit of the other: "Safeguarding Team, Northshire NHS Trust"."""
        words = self.reader.words
        firm = [name.firm and " " in name.words for name in (left, right)]
        employer, other = (left, right) if firm[0] else (right, left)
        if all(firm) or not any(firm) or self.lone(other):
            return False
        small = ending(_key(other).split(), words.sort("unit noun")) and _key(other) not in words.known
        return bool(small or ending(_key(employer).split(), words.sort("employer noun")))

    def _of_two_places(self, left: Name, right: Name) -> bool:
        """Whether "NHS Northshire and Southshire CCG" may be one body of two places."""
        words = _key(left).split()
        placed = words[0] in self.reader.words.sort("place lead") and not self.reader.bodies.known_word(words[-1])
        return placed and bool(ending(_key(right).split(), self.reader.words.sort("employer noun")))

    def _two_bodies(self, left: Name, joint: str, right: Name) -> bool | None:
        """Whether two bodies are two: "Health and Safety Executive" is one, "Education and Health" two."""
        words = self.reader.words
        first, second = _key(left), _key(right)
        set_behind = ending(second.split(), words.sort("set noun")) and not right.firm
        soft = not (left.firm or first in words.known or self.reader.bodies.ends(left.body or left.words))
        if soft and set_behind:
            return False
        if self.unit(left, right) and (joint == "comma") and self.pair:
            return None
        if joint == "also" and (self._of_two_places(left, right) or first.startswith("joint ")):
            return None
        if joint == "comma" or second in words.known or not set_behind or left.firm:
            return True
        if ending(first.split(), words.sort("set noun")):
            return True
        return False if second.split()[0] in words.lexicon else None


def _key(body: Name) -> str:
    """Return the name of *body* as compared, without what stands beside it."""
    return folded(body.body or body.words)
