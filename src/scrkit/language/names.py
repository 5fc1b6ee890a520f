"""Names of posts and bodies: "SCC CYPS Head of Safeguarding", "Planning, Policy and Engagement Group", "NHS".

A parsy grammar of runs of capitalised words, and the words that tell a post or a body from any other name (the
vocabulary, and what the document itself spells out). A comma or "and" parts two owners only where each side stands by
itself: "Director of Compliance and Assurance" is one. Imports ``model`` only.
"""

from __future__ import annotations

import re
from functools import cached_property

import parsy
from attrs import field, frozen

from scrkit.model import Owner, Vocabulary

_CAPITAL = parsy.regex(r"[A-Z][\w&'\u2019/-]*")
_LINK = parsy.regex(r"\s+(?:(?:and|&|of|for)\s+(?:the\s+)?|)(?=[A-Z])|,\s+(?:and\s+)?(?:the\s+)?(?=[A-Z])")
run = parsy.seq(_CAPITAL, parsy.seq(_LINK, _CAPITAL).many()).mark().combine(lambda start, _, end: (start, end))
"""A run of capitalised words with the small words between them."""

ARTICLE = re.compile(r"(?:the|an?|its|their|our|each|both|any)\s+", re.IGNORECASE)
_PARTS = re.compile(r",\s+(?:and\s+)?(?:the\s+)?|\s+(?:and|&)\s+(?:the\s+)?|\s*/\s*")
_ABBREVIATION = re.compile(r"[A-Z][A-Z&]*[A-Z]s?")
_LEADING_THE = re.compile(r"^the\s+", re.IGNORECASE)
_SHORTEN = re.compile(r",?\s+(?:(?:and|&|of|for)\s+)?(?:the\s+)?")
_WE = re.compile(r"we(?!\w)", re.IGNORECASE)
_LOWER = re.compile(r"(?:board|partnership|executive|safeguarding partners)(?!\w)")
_CHAIRS = ("Chair", "Independent Chair", "Vice Chair")


def fold(name: str) -> str:
    """Return *name* as compared: no leading article, commas, apostrophes or case, one space."""
    return " ".join(re.sub(r"[,'\u2019.]", "", ARTICLE.sub("", name.strip(), count=1)).casefold().split())


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
    def _body_noun(self) -> re.Pattern[str]:
        return re.compile(rf"(?:^|\s)(?:{_either(self.vocabulary.bodies)})$")

    @cached_property
    def _post_noun(self) -> re.Pattern[str]:
        return re.compile(rf"(?:^|\s)(?:{_either(self.vocabulary.posts)})$")

    @cached_property
    def _leading_post(self) -> re.Pattern[str]:
        return re.compile(rf"(?:^|(?<=\s))(?:{_either(self.vocabulary.leading_posts)})(?=$|\s+(?:of|for)\s|,\s)")

    @cached_property
    def _everybody(self) -> re.Pattern[str]:
        return re.compile(rf"(?:the\s+)?(?:{_either(self.vocabulary.collectives)})(?!\w)", re.IGNORECASE)

    def known(self, name: str) -> bool:
        """Whether *name* is one that the vocabulary, a board's profile or the document gives to a body."""
        return fold(name) in self._bodies

    def stands(self, name: str) -> bool:
        """Whether *name* alone names a post or a body."""
        parts = name.split()
        if self.known(name):
            return True
        if not parts or parts[0] in self.vocabulary.terms or name in self.vocabulary.deliverables:
            return False
        led = bool(_ABBREVIATION.fullmatch(parts[0])) or self.known(parts[0])
        return led or bool(self._body_noun.search(name)) or self._post(name) is not None

    @cached_property
    def _one_name(self) -> re.Pattern[str]:
        """A text that ends in one known name which itself holds an "and" ("Health and Wellbeing Board")."""
        names = {name for names in self.vocabulary.known for name in names if _PARTS.search(name)}
        return re.compile(rf"(?:{_either(tuple(sorted(names)))})$", re.IGNORECASE)

    def _parts_off(self, name: str) -> bool:
        """Whether *name* stands so firmly that a comma or "and" beside it parts two owners."""
        if not self.stands(name):
            return False
        whole = _abbreviated(name)
        noun = self._post(name) is not None or (" " in name and bool(self._body_noun.search(name)))
        return self.known(name) or whole or noun or name in self.vocabulary.lone_bodies

    def _post(self, name: str) -> tuple[str | None, str] | None:
        """Return body and post of *name*, or None where it names no post."""
        leading = self._leading_post.search(name)
        if leading:
            body = _possessed(name[: leading.start()].strip())
            if body is None or self._is_body(body):
                return body, name[leading.start() :]
        if not self._post_noun.search(name):
            return None
        words = name.split()
        for cut in range(len(words) - 1, 0, -1):
            body = _possessed(" ".join(words[:cut])) or ""
            if _abbreviated(body) or (1 < cut < len(words) - 1 and self._is_body(body)):
                return body, " ".join(words[cut:])
        return None, name

    def _is_body(self, name: str) -> bool:
        """Whether *name* is known for a body, is abbreviated, or ends as bodies do."""
        return self.known(name) or _abbreviated(name) or bool(self._body_noun.search(name))

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
        """Return "Chair of X" and "Head of X, Y" as post and body; "Head of Legal Services" stays whole."""
        post, comma, body = title.partition(", ")
        if comma and self.stands(body):
            return post, body
        lead, of, rest = title.partition(" of ")
        rest = ARTICLE.sub("", rest, count=1)
        if of and lead in _CHAIRS and self.stands(rest):
            return lead, rest
        return title, None

    def owners(self, text: str) -> tuple[Owner, ...]:
        """Return the owners in *text*, a run of names: one, or several where each stands by itself."""
        parts = [part for part in _PARTS.split(text) if part]
        placed = self._placed(parts) if "," in text else None
        if placed:
            return (placed,)
        if len(parts) > 1 and not self._one_name.search(text) and all(self._parts_off(part) for part in parts):
            each = [self.owner(part) for part in parts]
            return tuple(owner for owner in each if owner)
        whole = self.owner(text)
        return (whole,) if whole else ()

    def _placed(self, parts: list[str]) -> Owner | None:
        """Return "Designated Nurse, Northshire CCG" as the post of a body; None where the two are no such pair."""
        if len(parts) != 2 or not all(map(self.stands, parts)):  # noqa: PLR2004 - a pair
            return None
        first, second = self._post(parts[0]), self._post(parts[1])
        if first is None or first[0] is not None or second is not None:
            return None
        return Owner(said=", ".join(parts), post=first[1], body=parts[1])

    def at(self, text: str, start: int) -> tuple[tuple[Owner, ...], int]:
        """Return the owners named in *text* at *start* and the character after them; none gives *start* back."""
        everybody = self._everybody.match(text, start)
        if everybody:
            return (Owner(said=_LEADING_THE.sub("", everybody.group()), collective=True),), everybody.end()
        article = ARTICLE.match(text, start)
        if _WE.match(text, start):
            return self._lower(text, start, start)
        begin = article.end() if article else start
        result = run(text, begin)
        if not result.status:
            return self._lower(text, begin, start)
        end = result.index
        while end > begin:
            owners = self.owners(_possessed(text[begin:end]) or "")
            if owners:
                return owners, end
            end = begin + max((gap.start() for gap in _SHORTEN.finditer(text[begin:end])), default=0)
        return (), start

    def _lower(self, text: str, begin: int, start: int) -> tuple[tuple[Owner, ...], int]:
        """Return a body that is written small: "the board", "the partnership"."""
        if self.board and _WE.match(text, start):
            return (Owner(said=text[start : start + 2], body=self.board),), start + 2
        found = _LOWER.match(text, begin)
        if found is None or begin == start:
            return (), start
        return (Owner(said=found.group(), body=found.group()),), found.end()


def _abbreviated(name: str) -> bool:
    """Whether *name* is made of abbreviations only."""
    return bool(name) and all(_ABBREVIATION.fullmatch(part) for part in name.split())


def _possessed(body: str) -> str | None:
    """Return *body* without a possessive, None where nothing is left."""
    return re.sub(r"(?:['\u2019]s|(?<=s)['\u2019])$", "", body) or None


def _either(words: tuple[str, ...]) -> str:
    """Return a pattern of any of *words*, the longest first; of none, one that never matches."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"
