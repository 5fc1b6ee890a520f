"""Bodies in an owner cell, and which words a name may hold at all.

Imports its neighbours.
"""

from __future__ import annotations

import re

from attrs import frozen

from scrkit.language.owner_name import ABBREVIATION, Name, all_short, surely_short
from scrkit.language.owner_words import SMALL, OwnerWords, bare, ending, folded

OF = re.compile(r"\s+(?:of|for|at|in|within|from|to|with|on)\s+(?:the\s+)?", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,3}(?:[-\u2013]\d{1,2})?")
_INSIDE = re.compile(r"\sin\s\S+\s\S", re.IGNORECASE)
_STRANGERS = 2
"""How many words that are not in the vocabulary may stand together in one name: a town, a saint."""
_SURNAMED = 3
"""How many words a topic and a person's name behind it have at least."""


@frozen(kw_only=True, eq=False)
class Bodies:
    """Tells bodies by the words of one vocabulary."""

    words: OwnerWords

    def body(self, text: str) -> Name | None:
        """Return the body that *text* names: known, abbreviated, or with a body's noun at its end or before "of"."""
        key = folded(text)
        if key in self.words.known:
            return Name(words=text, kind="body", body=text, firm=not self.topics(text))
        if not self.plain(text) or self._run_together(text):
            return None
        if self._abbreviated(text) or self.ends(text):
            return Name(words=text, kind="body", body=text, firm=self.firm(text))
        return None

    def ends(self, text: str) -> bool:
        """Whether the noun of a body ends *text*, or stands before the "of" inside it."""
        of = OF.search(text)
        if of and not _INSIDE.search(text):
            return bool(ending(folded(text[: of.start()]).split(), self.words.body_nouns))
        return bool(ending(folded(text).split(), self.words.body_nouns))

    def _abbreviated(self, text: str) -> bool:
        """Whether *text* is abbreviations, or opens with one and goes on in topics or a place ("NHS Northshire")."""
        parts = text.split()
        first = folded(parts[0])
        rest = [part for part in parts if folded(part) not in self.words.terms]
        if first in self.words.terms or not surely_short(rest):
            return False
        if all_short(text):
            return True
        if self._placed_short(text):
            return True
        if not ABBREVIATION.fullmatch(parts[0]) or first in self.words.sort("post") | self.words.sort("person"):
            return False
        return not text.isupper() and (first in self.words.sort("place lead") or self.topics(" ".join(parts[1:])))

    def _placed_short(self, text: str) -> bool:
        """Whether *text* is a place with an abbreviation behind it ("Northshire YOS")."""
        *before, last = text.split()
        posts = self.words.sort("post") | self.words.sort("person") | self.words.terms
        named = ABBREVIATION.fullmatch(last) and len(last) > len("QC") and folded(last) not in posts
        strange = (
            before
            and not self.known_word(before[0])
            and folded(before[0]) not in posts
            and not ABBREVIATION.fullmatch(before[0])
        )
        return bool(strange and named and not text.isupper() and not SMALL.intersection(before))

    def firm(self, text: str) -> bool:
        """Whether *text* is a body by itself wherever it stands, and no topic of a title."""
        text = bare(text)
        key = folded(text)
        if key in self.words.profiled:
            return True
        if not key or all_short(text):
            return bool(key) and key not in self.words.terms and not self.topics(text)
        words = key.split()
        if (words[0] in self.words.sort("place lead") and len(words) > 1) or self._placed_short(text):
            return True
        short = any(ABBREVIATION.fullmatch(word) for word in text.split()) and not text.isupper()
        noun = ending(words, self.words.body_nouns)
        return bool(noun and (short or (len(words) > 1 and ending(words, self.words.sort("firm noun")))))

    def topics(self, text: str) -> bool:
        """Whether *text* is words of titles only, and no name that a board or a profile gives to a body."""
        words = folded(text).split()
        listed = self.words.sort("topic") | self.words.sort("rank") | SMALL
        return all(word in listed for word in words) and " ".join(words) not in self.words.profiled

    def known_word(self, word: str) -> bool:
        """Whether *word* is in the vocabulary, each part of it."""
        return all(part in self.words.lexicon for part in folded(word).split())

    def plain(self, text: str) -> bool:
        """Whether *text* holds only words of names: of those not in the vocabulary, capitals and two together."""
        strangers = 0
        for word in text.split():
            if self._doing(word):
                return False
            known = self.known_word(word) or ABBREVIATION.fullmatch(word.strip(",")) or _NUMBER.fullmatch(word)
            if not known and not word[0].isupper():
                return False
            strangers = 0 if known else strangers + 1
            if strangers > _STRANGERS:
                return False
        return True

    def _doing(self, word: str) -> bool:
        """Whether *word*, no word of the vocabulary and no place in -ing, says what is done or was ("Improving")."""
        key = folded(word)
        return key.endswith(("ing", "ed")) and not self.known_word(word) and key not in self.words.sort("place")

    def strangers(self, text: str) -> bool:
        """Whether *text* opens with two words of no vocabulary, as with a person's name."""
        words = text.split()[:_STRANGERS]
        return len(words) == _STRANGERS and not any(
            self.known_word(word) or ABBREVIATION.fullmatch(word) for word in words
        )

    def opens_with_person(self, text: str) -> bool:
        """Whether *text* opens with a first name and a word of no vocabulary, and not as a hospital's name does."""
        words = [word for word in text.split() if len(folded(word)) > 1][:_STRANGERS]
        name = " ".join(words)
        first = folded(name).split()[:1]
        listed = self.words.sort("first name").issuperset(first) and folded(name) not in self.words.sort("eponym")
        return listed and self.strangers(name)

    def _run_together(self, text: str) -> bool:
        """Whether *text* is a person's name or a post and a body with nothing between: "Jane Smith Police"."""
        words = text.split()
        starts = range(_STRANGERS, len(words)) if self.opens_with_person(text) else ()
        persons = self.words.sort("person") - self.words.sort("eponym")
        posts = self.words.post_nouns | self.words.sort("post") | persons
        behind = (place for place in range(1, len(words)) if folded(words[place - 1]) in posts)
        return any(self._whole(" ".join(words[start:])) for start in (*starts, *behind))

    def _whole(self, text: str) -> bool:
        """Whether *text* is a body of its own name, and no noun that other names end in."""
        first = text.split()[:1]
        strange = any(not self.known_word(word) and not ABBREVIATION.fullmatch(word) for word in first)
        listed = folded(text) in (self.words.known if " " in text else self.words.lone)
        return all_short(text) or listed or (strange and self.firm(text))

    def runs_on(self, text: str) -> bool:
        """Whether behind the first words of *text* a body of its own name stands ("Safeguarding Northshire CCG")."""
        words = text.split()
        for place in range(1, len(words)):
            strange = not self.known_word(words[place]) and not ABBREVIATION.fullmatch(words[place])
            behind = self.known_word(words[place - 1]) and folded(words[place - 1]) not in SMALL
            if strange and behind and self.firm(" ".join(words[place:])):
                return True
        return False

    def ends_in_person(self, text: str) -> bool:
        """Whether *text* ends as a name of a person does: behind other words, two that are in no vocabulary."""
        words = text.split()
        strange = [not self.known_word(word) and not ABBREVIATION.fullmatch(word) for word in words[-2:]]
        return len(words) >= _SURNAMED and all(strange)
