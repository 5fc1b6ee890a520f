"""What one name in an owner cell is: a post, a body, both, everybody, or a person, who is no owner.

Every word must be accounted for, or the name is nothing. Imports its neighbours.
"""

from __future__ import annotations

import re
from functools import cached_property

from attrs import evolve, field, frozen

from scrkit.language.owner_body import OF, Bodies
from scrkit.language.owner_name import ABBREVIATION, Name, a_post, all_short, initials
from scrkit.language.owner_patterns import OwnerPatterns, patterns_of
from scrkit.language.owner_post import Posts
from scrkit.language.owner_words import SMALL, OwnerWords, bare, ending, folded, opening

_WORD = re.compile(r"[A-Za-z][\w&'\u2019./\u2010-\u2015-]*|&|\d{1,2}[-\u2013]\d{1,2}|\d{3}")
_BRACKET = re.compile(r"(?P<outer>[^()]+?)\s*\((?P<inner>[^()]*)\)")
_INITIAL = re.compile(r"[A-Z]\.?(?:\s*[A-Z]\.?)?\s+[A-Z][a-z][\w'\u2019-]+")
_NAMES = 3
"""A person has at most so many names."""


@frozen(kw_only=True, eq=False)
class Reader:
    """Reads names by the words of one vocabulary; each text once."""

    words: OwnerWords
    _read: dict[str, Name | None] = field(factory=dict, init=False)

    @cached_property
    def bodies(self) -> Bodies:
        """What tells bodies."""
        return Bodies(words=self.words)

    @cached_property
    def patterns(self) -> OwnerPatterns:
        """The phrases of cells."""
        return patterns_of(self.words.vocabulary)

    @cached_property
    def posts(self) -> Posts:
        """What tells posts."""
        return Posts(words=self.words, bodies=self.bodies)

    def name(self, text: str) -> Name | None:
        """Return what *text* names, or None where it is not one name."""
        if text not in self._read:
            initialled = _INITIAL.fullmatch(text.strip()) and not self._named(text.rsplit(maxsplit=1)[-1])
            self._read[text] = Name(words=text, kind="person") if initialled else self._name(bare(text))
        return self._read[text]

    def _named(self, surname: str) -> bool:
        """Whether *surname* is a word of the vocabulary and so no surname."""
        return self.bodies.known_word(surname)

    def _name(self, text: str) -> Name | None:
        bracket = _BRACKET.fullmatch(text)
        key = folded(text)
        listed = self._listed(text, key)
        if bracket and listed is None:
            return self._bracketed(bracket["outer"], bracket["inner"])
        sound = listed is None and self._sound(text, key.split())
        return self._composed(text, key) if sound else listed

    def _listed(self, text: str, key: str) -> Name | None:
        """Return what a list of whole names holds: a post, a profile's body, everybody, a body that all know."""
        if key in self.words.sort("post"):
            return a_post(text)
        if key and key in self.words.profiled:
            return Name(words=text, kind="body", body=text, firm=True)
        if key in self.words.collectives:
            return Name(words=text, kind="everybody", firm=True)
        listed = "(" not in text and (key in self.words.known or key in self.words.bodies)
        return self.bodies.body(text) if listed else None

    def _composed(self, text: str, key: str) -> Name | None:
        """Return what the words of *text* make together: everybody, a post, a body, a person."""
        everybody = self._everybody(text, key)
        of_body = OF.search(text) and self.bodies.ends(text) and not self.posts.title(key.split())
        if everybody or of_body:
            return everybody or self.bodies.body(text)
        post = self.posts.post(text)
        if post or self._post_before_body(text):
            return post
        return self.bodies.body(text) or self._person(text)

    def _post_before_body(self, text: str) -> bool:
        """Whether *text* is a title and a body with nothing between them ("Independent Chair LSCB")."""
        words = text.split()
        count = self.posts.title([folded(word) for word in words])
        return 0 < count < len(words) and self.bodies.firm(" ".join(words[count:]))

    def _sound(self, text: str, words: list[str]) -> bool:
        """Whether *text* holds only words that a name may hold, and no word of grammar at its ends."""
        if not words or not all(_WORD.fullmatch(part.strip(",")) for part in text.split()):
            return False
        if words[0] in SMALL or words[-1] in SMALL or " ".join(words) in self.words.terms:
            return False
        if " ".join(words) in self.words.sort("fragment"):
            return False
        return not self.words.sort("prose").intersection(words)

    def _everybody(self, text: str, key: str) -> Name | None:
        """Return everybody: "all partners", "each agency", "partner agencies in Northshire", "lead for each agency"."""
        whole = self._is_everybody(key.split())
        for joint in () if whole else OF.finditer(text):
            post = folded(text[: joint.start()]).split()
            everybody = self._is_everybody(folded(bare(text[joint.end() :])).split())
            whole = whole or (everybody and bool(ending(post, self.words.post_nouns)) and self.bodies.plain(text))
        return Name(words=text, kind="everybody", firm=True) if whole else None

    def _is_everybody(self, words: list[str]) -> bool:
        """Whether *words* name everybody, whatever stands behind a preposition."""
        if " ".join(words) in self.words.collectives:
            return True
        tails = self.words.sort("everybody tail")
        ends = [end for end in range(1, len(words)) if opening(words[end:], tails)]
        return any(self._all_of(words[:end]) for end in (*ends, len(words)))

    def _all_of(self, words: list[str]) -> bool:
        """Whether *words* are a quantity and a noun that takes it, or a noun that is collective by itself."""
        count = opening(words, self.words.sort("quantity"))
        words = self._without_place(words, count)
        if not all(word in self.words.lexicon or word in self.words.sort("quantity") for word in words):
            return False
        if ending(words, self.words.sort("everybody noun")):
            own = words[0] in self.words.sort("appointed") or {"of", "for"}.intersection(words)
            return bool(count or not own)
        nouns = self.words.sort("everybody unit") | self.words.post_nouns | self.words.body_nouns
        return bool(count < len(words) and opening(words, self.words.sort("quantifier")) and ending(words, nouns))

    def _without_place(self, words: list[str], count: int) -> list[str]:
        """Return *words* without the place between a quantity of *count* words and a plural ("All Northshire GPs")."""
        if count and words[-1].endswith("s") and count + 1 < len(words) and words[count] not in self.words.lexicon:
            return [*words[:count], *words[count + 1 :]]
        return words

    def shares(self, everybody: str, other: Name) -> bool:
        """Whether "all" of *everybody* is said of *other* too: "All schools and academies"."""
        count = opening(folded(everybody).split(), self.words.sort("quantifier"))
        key = folded(other.words)
        owned = other.kind == "post" and other.body is not None
        named = owned or other.kind == "everybody" or (" " in key and key in self.words.known)
        said = folded(everybody).split()[:count]
        return bool(count) and not named and key.endswith("s") and self._is_everybody([*said, *key.split()])

    def _bracketed(self, outer: str, inner: str) -> Name | None:
        """Return the name before a bracket with what the bracket adds: an abbreviation, a body, a post, a person."""
        name, other = self.name(outer), self.name(inner)
        words = f"{outer} ({inner})"
        if name is None:
            return None
        if name.kind == "person":
            return evolve(other, words=words) if other and other.kind == "post" else None
        short = (ABBREVIATION.fullmatch(inner) and name.kind == "body") or initials(inner, outer)
        spelt = other and name.kind == other.kind == "body" and initials(outer, inner)
        if short or spelt or (other and other.kind == "person"):
            return evolve(name, words=words)
        if name.kind == "post" and inner.strip() and self.bodies.topics(inner) and not self.bodies.ends(inner):
            return a_post(words)
        return self.placed(name, other, words) if other else None

    def placed(self, name: Name, other: Name, words: str) -> Name | None:
        """Return the post of a body that the two make side by side, or None where they are no such pair."""
        post, body = (name, other) if name.kind == "post" else (other, name)
        if (post.kind, body.kind) != ("post", "body") or post.body is not None:
            return None
        held = body.firm or self.bodies.ends(body.words) or all_short(body.words)
        return a_post(words, post=post.post, body=body.body) if held else None

    def _person(self, text: str) -> Name | None:
        """Return a person: words of no vocabulary that a form of address or a first name opens."""
        first, *rest = text.split()
        address = folded(first) in self.words.sort("person")
        names = rest if address else [first, *rest]
        if not 0 < len(names) <= _NAMES or not all(name[0].isupper() for name in names):
            return None
        if any(name.isalpha() and name.isupper() and len(name) > 1 for name in names):
            return None  # "Northshire CC" is a council that nobody has told us of
        strange = all(not self.bodies.known_word(name) or len(name) == 1 for name in names)
        told = address or self.bodies.opens_with_person(text)  # any other two words may be a place: "Milton Keynes"
        return Name(words=text, kind="person") if strange and told else None
