"""The vocabulary as the cells that name owners look it up: every word folded, hyphens opened, plurals known.

The sorts of ``Vocabulary.owner_words``: ``nobody`` (the cell names nobody); ``label`` and ``… label`` (words before a
colon, or that open the cell); ``… mark`` (words behind a name that give its role); ``… cue`` (words between two
names); ``opening`` (words before a list); ``tail`` (words behind a body that change nothing); ``quantity``,
``quantifier``, ``everybody``, ``everybody noun``, ``everybody unit`` (a noun that is collective behind a quantity
only) and ``everybody tail`` (of collectives); ``appointed`` (opens the titles of single people, whatever their noun);
``post``, ``post noun``, ``lead post``, ``front`` (a title before topics without "of"), ``parting post`` ("Chair of X"
has a body X), ``chairing``, ``shared noun``, ``closing noun`` and ``rank`` (of posts); ``body``, ``body noun``,
``place lead``, ``employer noun``, ``unit noun`` (a part of an employer), ``firm noun`` (a body that is no mere topic),
``set noun`` (one that may hold an "and" inside) and ``group noun`` (one behind which "and" starts another name);
``topic`` (words of titles); ``place`` (words in -ing and -ed that stand in names); ``fragment`` (phrases that are no
name); ``person`` (forms of address); ``first name`` and ``eponym`` (a person or a form of
address that names of schools and hospitals open with); ``prose`` (words that no name holds). Imports ``model`` only.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from scrkit.model import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable


SMALL = frozenset({"a", "an", "and", "at", "for", "from", "in", "of", "on", "the", "&", "with"})
"""The words that join the words of one name; grammar and not vocabulary."""

_APOSTROPHES = re.compile("['\u2018\u2019`.]")
_OPENED = re.compile(r"[\s,/()\u2010-\u2015-]+")
_ARTICLE = re.compile(r"^(?:the|an?)\s+(?!&)", re.IGNORECASE)
_LONGEST_NOUN = 4


def folded(text: str) -> str:
    """Return *text* as compared: no case, apostrophes, stops, commas, slashes or brackets; hyphens open, one space."""
    return _OPENED.sub(" ", _APOSTROPHES.sub("", text).casefold()).replace(" & ", " and ").strip()


def bare(text: str) -> str:
    """Return *text* without a leading article and what stands around a name."""
    return _ARTICLE.sub("", text.strip(" \t\n,.:;*"), count=1).strip(" \t\n,.:;*")


@frozen(kw_only=True, eq=False)
class OwnerWords:
    """The words of one vocabulary, looked up by sort."""

    vocabulary: Vocabulary
    _sorts: dict[str, frozenset[str]] = field(factory=dict, init=False)

    def sort(self, name: str) -> frozenset[str]:
        """Return the words of the sort *name*, folded; of a sort that the vocabulary has not, none."""
        if name not in self._sorts:
            rows = (row[1:] for row in self.vocabulary.owner_words if row[0] == name)
            self._sorts[name] = frozenset(filter(None, (folded(word) for row in rows for word in row)))
        return self._sorts[name]

    @cached_property
    def nobody(self) -> frozenset[str]:
        """What says that nobody is named, by case alone: a dash is one of them."""
        rows = (row[1:] for row in self.vocabulary.owner_words if row[0] == "nobody")
        return frozenset(word.casefold() for row in rows for word in row)

    @cached_property
    def post_nouns(self) -> frozenset[str]:
        """Nouns that end a post."""
        return _counted((*map(folded, self.vocabulary.posts), *self.sort("post noun")))

    @cached_property
    def lead_posts(self) -> frozenset[str]:
        """Posts named from the front."""
        return frozenset(map(folded, self.vocabulary.leading_posts)) | self.sort("lead post")

    @cached_property
    def body_nouns(self) -> frozenset[str]:
        """Nouns that end a body."""
        return _counted((*map(folded, self.vocabulary.bodies), *self.sort("body noun")))

    @cached_property
    def bodies(self) -> frozenset[str]:
        """Nouns of bodies as the vocabulary counts them: "Commissioners" are a body, a "Commissioner" is a post."""
        return frozenset(map(folded, self.vocabulary.bodies))

    @cached_property
    def lone(self) -> frozenset[str]:
        """Bodies of one word."""
        return frozenset(map(folded, self.vocabulary.lone_bodies))

    @cached_property
    def known(self) -> frozenset[str]:
        """Whole names of bodies: those of the profiles, what a board calls itself, and those that everybody knows."""
        profiles = (name for names in self.vocabulary.known for name in names)
        named = (folded(bare(name)) for name in (*profiles, *self.vocabulary.boards))
        return frozenset(filter(None, named)) | self.sort("body") | self.lone

    @cached_property
    def profiled(self) -> frozenset[str]:
        """Names of bodies that hold, as the profiles and the boards give them."""
        profiles = (name for names in self.vocabulary.known for name in names)
        return frozenset(folded(bare(name)) for name in (*profiles, *self.vocabulary.boards))

    @cached_property
    def boards(self) -> frozenset[str]:
        """What boards call themselves, bare of a place."""
        return frozenset(folded(bare(name)) for name in self.vocabulary.boards)

    @cached_property
    def terms(self) -> frozenset[str]:
        """Abbreviations that are no body."""
        return frozenset(map(folded, self.vocabulary.terms))

    @cached_property
    def collectives(self) -> frozenset[str]:
        """Phrases that name everybody."""
        return frozenset(map(folded, self.vocabulary.collectives)) | self.sort("everybody")

    @cached_property
    def lexicon(self) -> frozenset[str]:
        """Every word that is no name of a person or a place."""
        phrases = (*self.post_nouns, *self.lead_posts, *self.body_nouns, *self.sort("body"), *self.lone)
        more = (*self.collectives, *self.sort("topic"), *self.sort("rank"), *self.sort("everybody noun"), *self.terms)
        units = self.sort("everybody unit")
        boards = (*map(folded, self.vocabulary.boards), *self.sort("post"))
        listed = {word for phrase in (*phrases, *more, *boards, *units) for word in phrase.split()}
        return frozenset(listed | _counted(listed) | SMALL)

    @cached_property
    def marks(self) -> frozenset[str]:
        """Words that give a role and are no post by themselves."""
        return self.sort("lead mark") | self.sort("support mark") | self.sort("contributor mark")


@lru_cache(maxsize=4)
def words_of(vocabulary: Vocabulary) -> OwnerWords:
    """Return the words of *vocabulary*, looked up once."""
    return OwnerWords(vocabulary=vocabulary)


def ending(words: list[str], nouns: frozenset[str]) -> int:
    """Return how many of the last *words* are one of *nouns*, the longest; 0 where none."""
    for count in range(min(_LONGEST_NOUN, len(words)), 0, -1):
        if " ".join(words[-count:]) in nouns:
            return count
    return 0


def opening(words: list[str], nouns: frozenset[str]) -> int:
    """Return how many of the first *words* are one of *nouns*, the longest; 0 where none."""
    for count in range(min(_LONGEST_NOUN, len(words)), 0, -1):
        if " ".join(words[:count]) in nouns:
            return count
    return 0


def _counted(nouns: Iterable[str]) -> frozenset[str]:
    """Return *nouns* in singular and plural."""
    listed = tuple(nouns)
    plurals = {f"{noun}s" for noun in listed} | {f"{noun[:-1]}ies" for noun in listed if noun.endswith("y")}
    return frozenset(listed) | plurals
