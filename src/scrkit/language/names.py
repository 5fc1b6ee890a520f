"""Names of posts and bodies: "SCC CYPS Head of Safeguarding", "Planning, Policy and Engagement Group", "NHS".

Runs of capitalised words, and the words that tell a post or a body from any other name (the vocabulary, and what the
document itself spells out). A comma or "and" parts two owners only where each side stands by itself: "Director of
Compliance and Assurance" is one. Imports ``model`` only.
"""

from __future__ import annotations

import re
from functools import cached_property

from attrs import field, frozen

from scrkit.language.employer import belongings, employs, ends_in
from scrkit.model import Owner, Vocabulary

_CAPITAL = r"[A-Z][\w&'\u2019/-]*"
_LINK = r"(?:\s+(?:(?:and|&|of|for)\s+(?:the\s+)?)?|,\s+(?:and\s+)?(?:the\s+)?)"
_RUN = re.compile(rf"{_CAPITAL}(?:{_LINK}{_CAPITAL}){{0,30}}")
"""A run of capitalised words with the small words between them: no list of owners is longer."""

ARTICLE = re.compile(r"(?:the|an?|its|their|our|each|both|any)\s+", re.IGNORECASE)
_PARTS = re.compile(r",\s+(?:and\s+)?(?:the\s+)?|\s+(?:and|&)\s+(?:the\s+)?|\s*/\s*")
_ABBREVIATION = re.compile(r"[A-Z][A-Z&]*[A-Z]s?")
_LEADING_THE = re.compile(r"^the\s+", re.IGNORECASE)
_SHORTEN = re.compile(r",?\s+(?:(?:and|&|of|for)\s+)?(?:the\s+)?")
_WE = re.compile(r"we(?!\w)", re.IGNORECASE)
_LOWER = re.compile(
    r"(?:board|partnership|executive|safeguarding partners"
    r"|(?:task[ -]and[ -]finish|working|steering|reference|project)[ -](?:sub-?)?group|working party)(?!\w)"
)
_OWNED = re.compile(r"(?P<body>.+?)(?:['\u2019]s|(?<=s)['\u2019])\s+(?P<post>.+)")
_NO_MARKS = str.maketrans("", "", ",'\u2019.")
_AT = re.compile(r"\s+at\s+(?:the\s+)?")
_GOES_ON = re.compile(
    r"(?=\s*(?:[,.;:)]|$)|\s{2}|\s+(?:will|shall|must|should|would|could|to|is|are|has|have|and|or|by|on|in|for|with|who)\b)"
)
"""What stands behind the name of an employer: no noun, as behind "at the Trust headquarters"."""

_MEETS = re.compile(r"(?:Board|Committee|Executive|Forum|Group|Panel|Partnership)$")
"""Bodies that employ nobody: at them people speak."""

_PLAIN = ("Manager ", "Lead ", "Director ")
"""Titles that what stands before them belongs to: "Housing Manager of …"."""

_CHAIRS = ("Chair", "Independent Chair", "Vice Chair")
_TOPIC = re.compile(r"\s+(?:of|for|in)\s")


def fold(name: str) -> str:
    """Return *name* as compared: no leading article, commas, apostrophes or case, one space."""
    return " ".join(ARTICLE.sub("", name.strip(), count=1).translate(_NO_MARKS).casefold().split())


@frozen(kw_only=True)
class Names:
    """What this document calls its bodies: the vocabulary, and names that the document spells out (*spelt*, folded).

    *board* is whose voice the document is: "we" is that board.
    """

    vocabulary: Vocabulary
    spelt: frozenset[str] = field(default=frozenset())
    board: str | None = None

    @cached_property
    def _bodies(self) -> frozenset[str]:
        """Every known name of a body, folded."""
        profiles = (name for names in self.vocabulary.known for name in names)
        return self.spelt | {fold(name) for name in (*profiles, *self.vocabulary.boards)}

    @cached_property
    def _body_nouns(self) -> frozenset[str]:
        return frozenset(self.vocabulary.bodies)

    @cached_property
    def _post_nouns(self) -> frozenset[str]:
        return frozenset(self.vocabulary.posts)

    @cached_property
    def _leading_post(self) -> re.Pattern[str]:
        return re.compile(rf"(?:^|(?<=\s))(?:{_either(self.vocabulary.leading_posts)})(?=$|\s+(?:of|for)\s|,\s)")

    @cached_property
    def _everybody(self) -> re.Pattern[str]:
        return re.compile(rf"(?:the\s+)?(?:{_either(self.vocabulary.collectives)})(?![\w'\u2019])", re.IGNORECASE)

    def known(self, name: str) -> bool:
        """Whether *name* is one that the vocabulary, a board's profile or the document gives to a body."""
        return fold(name) in self._bodies

    def stands(self, name: str) -> bool:
        """Whether *name* alone names a post or a body."""
        if self.known(name):
            return True
        words = name.split()
        if not words or words[0] in self.vocabulary.terms or name in self.vocabulary.deliverables:
            return False
        if words[0] in self.vocabulary.deliverables and words[1:2] == ["of"]:
            return self._leading_post.match(name) is not None
        if self._is_body(name) or self._post(name) is not None:
            return True
        led = bool(_ABBREVIATION.fullmatch(words[0])) or self.known(words[0])
        return led and words[-1] not in self.vocabulary.deliverables

    @cached_property
    def _one_name(self) -> re.Pattern[str]:
        """A text that ends in one known name which itself holds an "and" ("Health and Wellbeing Board")."""
        names = {name for names in self.vocabulary.known for name in names if _PARTS.search(name)}
        return re.compile(rf"(?:{_either(tuple(sorted(names)))})$", re.IGNORECASE)

    def _parts_off(self, name: str, *, definite: bool) -> bool:
        """Whether *name*, *definite* behind "the", stands so firmly that a comma beside it parts two owners."""
        if not self.stands(name):
            return False
        firm = definite or " " in name or name in self.vocabulary.lone_bodies or _abbreviated(name)
        return self.known(name) or (firm and self._is_body(name)) or self._post(name) is not None

    def _post(self, name: str) -> tuple[str | None, str] | None:
        """Return body and post of *name*, or None where it names no post."""
        owned = _OWNED.fullmatch(name)
        if owned and self._is_body(owned["body"]) and self._is_post(owned["post"]):
            return owned["body"], owned["post"]
        held = self._held(name)
        if held:
            return held
        leading = self._leading_post.search(name)
        led = self._led(name, leading.start()) if leading else None
        if led:
            return led
        if not ends_in(name, self._post_nouns):
            topical = self._is_title(name) and not ends_in(name, self._body_nouns)
            return (None, name) if topical else None
        words = name.split()
        for cut in range(len(words) - 1, 0, -1):
            body = " ".join(words[:cut])
            if _abbreviated(body) or (1 < cut < len(words) - 1 and self._is_body(body)):
                return body, " ".join(words[cut:])
        return None, name

    def _led(self, name: str, start: int) -> tuple[str | None, str] | None:
        """Return body and post of *name*, whose title opens at *start*; "Force Lead for Housing" is one of no body."""
        body, title = name[:start].strip(), name[start:]
        if not body:
            return None, name
        if self._is_body(body):
            if title.startswith(_PLAIN) and not (self.known(body) or _abbreviated(body)):
                return None, name
            return (body, title) if " " in title or title in _CHAIRS or _abbreviated(body) else None
        return (None, name) if " " in title and body.isalpha() else None

    def _held(self, name: str) -> tuple[str, str] | None:
        """Return body and post of "Named Nurse of Northshire Council"; "Head of Legal Services" is of no body."""
        for post, body, definite in belongings(name):
            if (self.known(body) or employs(body, definite=definite)) and self._is_title(post):
                return body, post
        return None

    def _is_title(self, name: str) -> bool:
        """Whether *name* is a post by itself, or by what stands before the matters that it is for."""
        topic = _TOPIC.search(name)
        return self._is_post(name) or (topic is not None and ends_in(name[: topic.start()], self._post_nouns))

    def _is_post(self, name: str) -> bool:
        """Whether *name* opens or ends as posts do."""
        return ends_in(name, self._post_nouns) or self._leading_post.match(name) is not None

    def _is_body(self, name: str) -> bool:
        """Whether *name* is known for a body, is abbreviated, or ends as bodies do."""
        lone = name in self.vocabulary.lone_bodies
        return lone or self.known(name) or _abbreviated(name) or ends_in(name, self._body_nouns)

    def owner(self, name: str) -> Owner | None:
        """Return the owner that *name* names, or None where it names neither post nor body."""
        if not self.stands(name):
            return None
        post = self._post(name)
        if post is None:
            return Owner(said=name, body=name)
        body, title = post
        if body is None:
            title, body = self._post_of_body(title)
        return Owner(said=name, post=title, body=body)

    def _post_of_body(self, title: str) -> tuple[str, str | None]:
        """Return "Chair of X" as post and body; "Head of Legal Services" stays whole."""
        lead, of, rest = title.partition(" of ")
        rest = ARTICLE.sub("", rest, count=1)
        if of and lead in _CHAIRS and self.stands(rest):
            return lead, rest
        return title, None

    def owners(self, text: str, *, definite: bool = False) -> tuple[Owner, ...]:
        """Return the owners in *text*, a run of names: one, or several where each stands by itself.

        *definite* says that the run stands behind "the".
        """
        joints = list(_PARTS.finditer(text))
        ends = [0, *(at for joint in joints for at in joint.span()), len(text)]
        parts = [text[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True)]
        placed = self._placed(parts) if "," in text else None
        if placed:
            return (placed,)
        behind_the = [definite, *(joint.group().endswith("the ") for joint in joints)]
        joined = self._one_title(text, parts, behind_the)
        if joined:
            return (joined,)
        firm = all(self._parts_off(part, definite=the) for part, the in zip(parts, behind_the, strict=True))
        if len(parts) > 1 and firm and not self._one_name.search(text):
            return tuple(owner for owner in map(self.owner, parts) if owner)
        whole = self.owner(text)
        return (whole,) if whole else ()

    def _one_title(self, text: str, parts: list[str], behind_the: list[bool]) -> Owner | None:
        """Return "Director of Compliance and Assurance of Northshire NHS Trust" as one post of a body, else None."""
        post, of, body = parts[-1].partition(" of ")
        if len(parts) == 1 or not of or behind_the[-1] or not employs(body) or self.stands(post):
            return None
        held = self._held(text)
        return Owner(said=text, post=held[1], body=held[0]) if held and self._leading_post.match(text) else None

    def _placed(self, parts: list[str]) -> Owner | None:
        """Return "Designated Nurse, Northshire CCG" as the post of a body; None where the two are no such pair."""
        if len(parts) != 2 or not all(map(self.stands, parts)):  # noqa: PLR2004 - a pair
            return None
        first, second = self._post(parts[0]), self._post(parts[1])
        if first is None or first[0] is not None or second is not None:
            return None
        return Owner(said=", ".join(parts), post=first[1], body=parts[1])

    def at(self, text: str, start: int, stop: int | None = None) -> tuple[tuple[Owner, ...], int]:
        """Return the owners named in *text* at *start*, and the character after them; none gives *start* back.

        Nothing is read from *stop* on. "The Trust's policy" names nobody: the policy is not the Trust.
        """
        stop = len(text) if stop is None else stop
        everybody = self._everybody.match(text, start, stop)
        if everybody and not self._is_own(everybody.group()):
            return (Owner(said=_LEADING_THE.sub("", everybody.group()), collective=True),), everybody.end()
        we = _WE.match(text, start, stop)
        if we and self.board:
            return (Owner(said=we.group(), body=self.board),), we.end()
        article = ARTICLE.match(text, start, stop)
        begin = article.end() if article else start
        run = _RUN.match(text, begin, stop)
        if run is None:
            small = _LOWER.match(text, begin, stop) if article else None
            return ((Owner(said=small.group(), body=small.group()),), small.end()) if small else ((), start)
        for end in self._ends(run):
            owners = self.owners(text[begin:end], definite=bool(article))
            if owners:
                return self._employed(text, begin, owners, end, stop)
        return (), start

    def _is_own(self, name: str) -> bool:
        """Whether *name* is the last word of the board's own: "the Partnership" is one, not everybody in it."""
        return self.board is not None and fold(self.board).rpartition(" ")[2] == fold(name)

    def _employed(
        self, text: str, start: int, owners: tuple[Owner, ...], end: int, stop: int
    ) -> tuple[tuple[Owner, ...], int]:
        """Return *owners*, named from *start* to *end*, and their end: a lone post with the body that it is "at"."""
        at = _AT.match(text, end, stop)
        run = _RUN.match(text, at.end(), stop) if at and len(owners) == 1 and not owners[0].body else None
        if run is None or owners[0].post is None:
            return owners, end
        for last in self._ends(run):
            body = text[run.start() : last]
            if (
                self._is_body(body)
                and self._post(body) is None
                and not _MEETS.search(body)
                and _GOES_ON.match(text, last)
            ):
                return (Owner(said=text[start:last], post=owners[0].post, body=body),), last
        return owners, end

    @staticmethod
    def _ends(run: re.Match[str]) -> list[int]:
        """Return where the names that open *run* may end, the furthest first."""
        return [run.end(), *(run.start() + gap.start() for gap in reversed(list(_SHORTEN.finditer(run.group()))))]


def _abbreviated(name: str) -> bool:
    """Whether *name* is made of abbreviations only."""
    return bool(name) and all(_ABBREVIATION.fullmatch(part) for part in name.split())


def _either(words: tuple[str, ...]) -> str:
    """Return a pattern of any of *words*, the longest first; of none, one that never matches."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"
