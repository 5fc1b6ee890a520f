"""What one name in an owner cell is: a post, a body, both, everybody, or a person, who is no owner.

Every word must be accounted for, or the name is nothing. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from attrs import evolve, field, frozen

from scrkit.language.owner_words import SMALL, bare, ending, folded, opening

if TYPE_CHECKING:
    from scrkit.language.owner_words import OwnerWords

Kind = Literal["post", "body", "everybody", "person"]

_WORD = re.compile(r"[A-Za-z][\w&'\u2019./\u2010-\u2015-]*|&|\d{1,2}[-\u2013]\d{1,2}|\d{3}")
_ABBREVIATION = re.compile(r"[A-Z][A-Z&/]{0,6}[A-Z0-9]s?|[A-Z]&[A-Z]|[A-Z]{1,3}[a-z]?[A-Z]{1,4}")
_BRACKET = re.compile(r"(?P<outer>[^()]+?)\s*\((?P<inner>[^()]*)\)")
_OWNED = re.compile(r"(?P<body>.+?)(?:['\u2019]s|(?<=s)['\u2019])\s+(?P<post>.+)")
_OF = re.compile(r"\s+(?:of|for|at|in|within|from|to)\s+(?:the\s+)?", re.IGNORECASE)
_PLACED = re.compile(r"\s+(?:at|within|from)\s+(?:the\s+)?", re.IGNORECASE)
_STRANGERS = 2
"""How many words that are not in the vocabulary may stand together in one name: a town, a saint."""


@frozen(kw_only=True)
class Name:
    """One name: *words* as printed. *firm* says that it stands by itself beside another, and is no mere topic."""

    words: str
    kind: Kind
    post: str | None = None
    body: str | None = None
    firm: bool = False


@frozen(kw_only=True, eq=False)
class Reader:
    """Reads names by the words of one vocabulary; each text once."""

    words: OwnerWords
    _read: dict[str, Name | None] = field(factory=dict, init=False)

    def name(self, text: str) -> Name | None:
        """Return what *text* names, or None where it is not one name."""
        if text not in self._read:
            self._read[text] = self._name(bare(text))
        return self._read[text]

    def _name(self, text: str) -> Name | None:
        key = folded(text)
        if key in self.words.sort("post"):
            return Name(words=text, kind="post", post=text, firm=True)
        if key in self.words.profiled and key:
            return Name(words=text, kind="body", body=text, firm=True)
        bracket = _BRACKET.fullmatch(text)
        if bracket:
            return self._bracketed(bracket["outer"], bracket["inner"])
        parts = text.split()
        if not key or not all(_WORD.fullmatch(part.strip(",")) for part in parts):
            return None
        if key.split()[0] in SMALL or key.split()[-1] in SMALL:
            return None
        if self.words.sort("prose").intersection(key.split()) - {"it"} or key in self.words.terms:
            return None
        return (
            self._everybody(text, key)
            or self._known(text, key)
            or self._post(text)
            or self._body(text)
            or self._person(text)
        )

    def _known(self, text: str, key: str) -> Name | None:
        """Return the post or body that *text* names as a whole."""
        if key in self.words.known:
            return Name(words=text, kind="body", body=text, firm=not self._all_topics(text))
        return None

    def _everybody(self, text: str, key: str) -> Name | None:
        """Return everybody: "all partners", "each agency", "partner agencies in Northshire", "lead for each agency"."""
        if self._is_everybody(key.split()):
            return Name(words=text, kind="everybody", firm=True)
        for joint in _OF.finditer(text):
            whole = bare(text[joint.end() :])
            post = folded(text[: joint.start()]).split()
            if self._is_everybody(folded(whole).split()) and ending(post, self.words.post_nouns) and self._plain(text):
                return Name(words=text, kind="everybody", firm=True)
        return None

    def _is_everybody(self, words: list[str]) -> bool:
        if " ".join(words) in self.words.collectives:
            return True
        for end in range(len(words), 0, -1):
            if end < len(words) and not opening(words[end:], self.words.sort("everybody tail")):
                continue
            if self._all_of(words[:end]):
                return True
        return False

    def _all_of(self, words: list[str]) -> bool:
        """Whether *words* are a quantity and a noun that takes it, or a noun that is collective by itself."""
        count = opening(words, self.words.sort("quantity"))
        while count and (more := opening(words[count:], self.words.sort("quantity"))):
            count += more
        if any(word not in self.words.lexicon and word not in self.words.sort("quantity") for word in words):
            return False
        if ending(words, self.words.sort("everybody noun")):
            return True
        nouns = self.words.sort("everybody unit") | self.words.post_nouns | self.words.body_nouns
        quantified = opening(words, frozenset({"all", "each", "every", "both", "any", "various", "the two"}))
        return bool(quantified and count and ending(words, nouns))

    def _bracketed(self, outer: str, inner: str) -> Name | None:
        """Return the name before a bracket with what the bracket adds: an abbreviation, a body, a post, a person."""
        name, other = self.name(outer), self.name(inner)
        if name is None or name.kind == "person":
            return evolve(other, words=f"{outer} ({inner})") if name and other and other.kind == "post" else None
        words = f"{outer} ({inner})"
        if _ABBREVIATION.fullmatch(inner) and (name.kind == "body" or _initials(inner, outer)):
            return evolve(name, words=words)
        if other is None:
            whole = name.kind == "post" and all(word in self.words.lexicon for word in folded(inner).split())
            return Name(words=words, kind="post", post=words, firm=True) if whole and folded(inner) else None
        if other.kind == "person":
            return evolve(name, words=words)
        if name.kind == other.kind == "body" and _initials(outer, inner):
            return evolve(name, words=words)
        return self.placed(name, other, words)

    def placed(self, name: Name, other: Name, words: str) -> Name | None:
        """Return the post of a body that the two make side by side, or None where they are no such pair."""
        if {name.kind, other.kind} != {"post", "body"}:
            return None
        post, body = (name, other) if name.kind == "post" else (other, name)
        return Name(words=words, kind="post", post=post.post, body=body.body, firm=True) if post.body is None else None

    def _plain(self, text: str) -> bool:
        """Whether *text* holds only words of names: of those not in the vocabulary, capitals and two together."""
        strangers = 0
        for word in text.split():
            known = all(part in self.words.lexicon for part in folded(word).split()) or _ABBREVIATION.fullmatch(
                word.strip(",")
            )
            if not known and not word[0].isupper():
                return False
            strangers = 0 if known else strangers + 1
            if strangers > _STRANGERS:
                return False
        return True

    def _post(self, text: str) -> Name | None:
        if not self._plain(text):
            return None
        return self._owned(text) or self._leading(text) or self._ending(text)

    def _owned(self, text: str) -> Name | None:
        """Return "the Board's Independent Chair" as post and body; "Children's Services Manager" is another matter."""
        owned = _OWNED.fullmatch(text)
        if owned is None or not self._firm(owned["body"]):
            return None
        post = self.name(owned["post"])
        return evolve(post, words=text, body=owned["body"]) if post and post.kind == "post" and not post.body else None

    def _leading(self, text: str) -> Name | None:
        """Return a post named from the front, with the body whose it is before or behind it."""
        spoken = text.split()
        for start in range(len(spoken)):
            words = [folded(word) for word in spoken[start:]]
            count = self._title(words)
            if count and (before := " ".join(spoken[:start])) is not None:
                post = self._behind(" ".join(spoken[start:]), " ".join(spoken[start : start + count]))
                if post is None or not before:
                    return post and evolve(post, words=text)
                if self._all_topics(before):
                    return Name(words=text, kind="post", post=text, firm=True) if post.body is None else None
                body = self.name(before)
                if body and body.kind == "body" and post.body is None:
                    return self._of_body(text, body, post)
                return None
        return None

    def _of_body(self, text: str, body: Name, post: Name) -> Name | None:
        """Return the *post* behind its *body*: a topic before a post is part of its title."""
        if self._firm(body.words) or folded(body.words) in self.words.profiled:
            return Name(words=text, kind="post", post=post.post, body=body.body, firm=True)
        return Name(words=text, kind="post", post=text, firm=True)

    def _title(self, words: list[str]) -> int:
        """Return how many of *words* are the title that opens them ("Deputy Director"): 0 where they open with none."""
        ranks = 0
        while ranks < len(words) and words[ranks] in self.words.sort("rank"):
            ranks += 1
        for skipped in range(ranks + 1):
            count = opening(words[skipped:], self.words.lead_posts)
            after = words[skipped + count : skipped + count + 1]
            if count and (not after or after[0] in SMALL or skipped + count < len(words)):
                ends = (
                    not after
                    or after[0] in {"of", "for", "at", "in", "within", "from", "and"}
                    or count > 1
                    or words[skipped] in self._fronts
                    and self._topical(words[skipped + count :])
                )
                if ends:
                    return skipped + count
        return 0

    @cached_property
    def _fronts(self) -> frozenset[str]:
        """Titles of one word that may stand before a topic without "of"."""
        return frozenset(map(folded, self.words.vocabulary.leading_posts))

    def titled(self, text: str) -> bool:
        """Whether *text* opens with a whole title ("Designated Nurse"), which no word before it belongs to."""
        return bool(self._title(folded(text).split()))

    def _topical(self, words: list[str]) -> bool:
        return bool(words) and bool(ending(words, self.words.body_nouns)) and not ending(words, self.words.post_nouns)

    def _behind(self, text: str, title: str) -> Name | None:
        """Return the post *text*, which opens with *title*, parted from the body behind it if it is one's."""
        rest = text[len(title) :].strip()
        if not rest:
            return Name(words=text, kind="post", post=text, firm=True)
        joint = _OF.match(f" {rest}")
        if joint is None:
            if ending(folded(rest).split(), self.words.post_nouns):
                return None
            return self._title_and_topic(text, rest)
        of = bare(f" {rest}"[joint.end() :])
        if self._ends_in_stranger_pair(of) or self._topic_then_body(of):
            return None
        parting = folded(title) in self.words.sort("parting post") or _PLACED.match(f" {rest}")
        body = self.name(of)
        if parting and body and body.kind == "body" and (self._firm(of) or self._is_set(of)):
            return Name(words=text, kind="post", post=title, body=body.body, firm=True)
        return self._at_the_end(text) or Name(words=text, kind="post", post=text, firm=True)

    def _title_and_topic(self, text: str, rest: str) -> Name | None:
        """Return "Assistant Director Children's Social Care" whole; a firm body behind a title is left alone."""
        if all(word in self.words.lexicon for word in folded(rest).split()) and not rest.isupper():
            return Name(words=text, kind="post", post=text, firm=True)
        return None

    def _at_the_end(self, text: str) -> Name | None:
        """Return "Director of Nursing for Northshire NHS Trust" parted, where a firm body ends it."""
        for joint in _OF.finditer(text):
            body = text[joint.end() :]
            title = text[: joint.start()]
            if folded(joint.group()) in {"of", "of the"} and " of " not in f" {title} ":
                continue
            if self._firm(body) and ending(folded(body).split(), self.words.sort("firm noun")):
                name = self.name(title)
                if name and name.kind == "post" and name.body is None:
                    return Name(words=text, kind="post", post=name.post, body=bare(body), firm=True)
        return None

    def _ends_in_stranger_pair(self, text: str) -> bool:
        """Whether *text* ends as a name of a person does: behind other words, two that are in no vocabulary."""
        words = text.split()
        unknown = [
            not all(part in self.words.lexicon for part in folded(word).split()) and not _ABBREVIATION.fullmatch(word)
            for word in words
        ]
        return len(words) > 2 and all(unknown[-2:])  # noqa: PLR2004 - forename and surname

    def _topic_then_body(self, text: str) -> bool:
        """Whether *text* is a topic and a body of some place behind it ("Service Northshire Council")."""
        words = folded(text).split()
        return words[0] in self.words.sort("closing noun") and self._firm(text)

    def _ending(self, text: str) -> Name | None:
        """Return a post that ends in the noun of one, with the body before it."""
        spoken = text.split()
        if not ending(folded(text).split(), self.words.post_nouns):
            return None
        for cut in range(len(spoken) - 1, 0, -1):
            before, title = " ".join(spoken[:cut]), " ".join(spoken[cut:])
            if not ending(folded(title).split(), self.words.post_nouns) or spoken[cut] in SMALL:
                continue
            short = _all_short(before) and folded(before) not in self.words.terms and not self._all_topics(before)
            if (short or (1 < cut < len(spoken) - 1 and self._firm(before))) and self.name(title):
                return Name(words=text, kind="post", post=title, body=bare(before), firm=True)
        return Name(words=text, kind="post", post=text, firm=True)

    def _all_topics(self, text: str) -> bool:
        """Whether *text* is words of titles and no name of a body."""
        words = folded(text).split()
        return (
            all(word in self.words.sort("topic") or word in self.words.sort("rank") or word in SMALL for word in words)
            and " ".join(words) not in self.words.profiled
        )

    def _body(self, text: str) -> Name | None:
        """Return a body: its noun ends it or stands before "of", or it is abbreviated."""
        if not self._plain(text):
            return None
        words = folded(text).split()
        short = self._short(text)
        of = _OF.search(text)
        opens = of and ending(folded(text[: of.start()]).split(), self.words.body_nouns)
        led = short and not text.isupper() and words[0] not in self.words.terms and self._led(text)
        if _all_short(text) and short or led or opens or ending(words, self.words.body_nouns):
            return Name(words=text, kind="body", body=text, firm=self._firm(text))
        return None

    def _led(self, text: str) -> bool:
        """Whether *text* opens with an abbreviation and goes on in known words, or ends in a place ("NHS Northshire")."""
        words = text.split()
        return bool(_ABBREVIATION.fullmatch(words[0])) and (
            self._all_topics(" ".join(words[1:])) or folded(words[0]) in self.words.sort("place lead")
        )

    def _short(self, text: str) -> bool:
        """Whether *text* holds an abbreviation that may be a body's; four capitals and more may be a shouted name."""
        shorts = [
            word for word in text.split() if _ABBREVIATION.fullmatch(word) and folded(word) not in self.words.terms
        ]
        return (
            any(len(word) <= 3 for word in shorts) or len(shorts) == 1 or text.replace(" ", "") == "" or _lettered(text)
        )  # noqa: PLR2004

    def _firm(self, text: str) -> bool:
        """Whether *text* is a body by itself wherever it stands, and no topic of a title."""
        text = bare(text)
        words = folded(text).split()
        if not words:
            return False
        if " ".join(words) in self.words.profiled or (
            _all_short(text) and " ".join(words) not in self.words.terms and not self._all_topics(text)
        ):
            return True
        if words[0] in self.words.sort("place lead") and len(words) > 1 and self._plain(text):
            return True
        short = any(_ABBREVIATION.fullmatch(word) for word in text.split()) and not text.isupper()
        return (
            self._plain(text)
            and bool(ending(words, self.words.body_nouns))
            and (bool(short) or (len(words) > 1 and bool(ending(words, self.words.sort("firm noun")))))
        )

    def _is_set(self, text: str) -> bool:
        return bool(ending(folded(text).split(), self.words.body_nouns))

    def _person(self, text: str) -> Name | None:
        """Return a person: a form of address, or two or three words of no vocabulary with a capital each."""
        words = text.split()
        address = folded(words[0]) in self.words.sort("person")
        names = words[1:] if address else words
        if not names or not all(word[0].isupper() for word in names) or len(names) > 3:  # noqa: PLR2004
            return None
        strange = all(folded(word) not in self.words.lexicon or len(word) == 1 for word in names)
        if strange and (address or len(names) > 1) and not _all_short(text):
            return Name(words=text, kind="person")
        return None


def _all_short(text: str) -> bool:
    """Whether *text* is abbreviations and letters only ("SCC CYPS", "PP & P")."""
    parts = text.split()
    return (
        bool(parts)
        and all(_ABBREVIATION.fullmatch(part) or part == "&" or len(part) == 1 for part in parts)
        and len(text) > 1
    )


def _lettered(text: str) -> bool:
    return all(len(part) <= 3 for part in text.split())  # noqa: PLR2004 - "P & P"


def _initials(short: str, name: str) -> bool:
    """Whether *short* is made of letters that open words of *name*, in their order."""
    letters = iter(word[0].casefold() for word in folded(name).split())
    return bool(_ABBREVIATION.fullmatch(short)) and all(letter in letters for letter in folded(short).rstrip("s") if letter.isalpha())
