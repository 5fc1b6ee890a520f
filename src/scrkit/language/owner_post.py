"""Posts in an owner cell: named from the front ("Head of Safeguarding"), or by the noun at their end.

A body is parted from its post only where it stands firm: "Head of Legal Services" is one title. Imports its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.language.owner_body import OF, Bodies
from scrkit.language.owner_name import a_post, all_short
from scrkit.language.owner_words import SMALL, OwnerWords, bare, ending, folded, opening

if TYPE_CHECKING:
    from scrkit.language.owner_name import Name

_OWNED = re.compile(r"(?P<body>.+?)(?:['\u2019]s|(?<=s)['\u2019])\s+(?P<post>.+)")
_PLACED = re.compile(r"\s+(?:at|within|from)\s", re.IGNORECASE)
_FOR = re.compile(r"^\s+for\s", re.IGNORECASE)
"""What a post answers for is no body that it belongs to: "Cabinet Member for Children's Services"."""
_BELONGS = re.compile(r"\s+of\s", re.IGNORECASE)


@frozen(kw_only=True, eq=False)
class Posts:
    """Tells posts by the words of one vocabulary."""

    words: OwnerWords
    bodies: Bodies

    def post(self, text: str) -> Name | None:
        """Return the post that *text* names, with the body whose it is, if any."""
        if not self.bodies.plain(text):
            return None
        first, _, rest = text.partition(" ")
        if rest and folded(first) in self.words.sort("post") and self._answers_for(_FOR.sub("", f" {rest}").strip()):
            return a_post(text)
        return self._owned(text) or self._leading(text) or self._ending(text)

    def _answers_for(self, text: str) -> bool:
        """Whether *text* behind the letters of a post is what it is for: "AD | Public Health"."""
        service = " " in text and folded(text) in self.words.known and not self.bodies.firm(text)
        return service or (self.bodies.topics(text) and not self.bodies.ends(text))

    def ends(self, text: str) -> bool:
        """Whether the noun of a post ends *text*."""
        return bool(ending(folded(text).split(), self.words.post_nouns))

    def _owned(self, text: str) -> Name | None:
        """Return "the Board's Independent Chair" as post and body; "Children's Services Manager" is another matter."""
        owned = _OWNED.fullmatch(text)
        if owned is None or not self.bodies.firm(owned["body"]):
            return None
        post = self.post(owned["post"])
        return evolve(post, words=text, body=owned["body"]) if post and not post.body else None

    def _leading(self, text: str) -> Name | None:
        """Return a post named from the front, with the body whose it is before or behind it."""
        spoken = text.split()
        for start in range(len(spoken)):
            count = self.title([folded(word) for word in spoken[start:]])
            if not count:
                continue
            title = " ".join(spoken[start : start + count])
            post = self._behind(" ".join(spoken[start:]), title)
            before = " ".join(spoken[:start])
            return self._behind_body(text, before, post) if post and before else post
        return None

    def _behind_body(self, text: str, before: str, post: Name) -> Name | None:
        """Return *post* with the body *before* it; topics before it are part of the title."""
        chair = folded(post.post or "") in self.words.sort("chairing")
        if post.body is not None:
            return None
        if folded(before) in self.words.sort("post"):
            return a_post(text)
        body = self.bodies.body(before)
        short = all_short(before)
        placed = folded(before).split()[0] in self.words.sort("place lead")
        firm = self.bodies.firm(before) and (short or placed or " " in (post.post or ""))
        if body and (firm or (chair and (short or self.bodies.ends(before)))):
            return a_post(text, post=post.post, body=bare(before))
        return a_post(text) if self.bodies.topics(before) else None

    def title(self, words: list[str]) -> int:
        """Return how many of *words* are the title that opens them ("Deputy Director"): 0 where they open with none."""
        ranks = 0
        while ranks < len(words) and words[ranks] in self.words.sort("rank"):
            ranks += 1
        for skipped in range(ranks + 1):
            count = opening(words[skipped:], self.words.lead_posts)
            behind = words[skipped + count :]
            if count and (count > 1 or not behind or behind[0] in SMALL or self._fronts(words[skipped], behind)):
                return skipped + count
        return 0

    def _fronts(self, noun: str, behind: list[str]) -> bool:
        """Whether *noun* alone is a title before the topics *behind* it ("Director Children's Services")."""
        topic = " ".join(behind)
        topics = self.bodies.topics(topic) or bool(ending(behind, self.words.body_nouns))
        return noun in self.words.sort("front") and topics and not self.ends(topic)

    def _behind(self, text: str, title: str) -> Name | None:
        """Return the post *text*, which opens with *title*, parted from the body behind it if it is one's."""
        rest = text[len(title) :]
        if not rest:
            return a_post(text)
        joint = OF.match(rest)
        if joint is None:
            whole = "and" not in folded(rest).split()[:1] or OF.search(title)
            topic = (
                whole and all(map(self.bodies.known_word, rest.split())) and not self.ends(rest) and not rest.isupper()
            )
            return a_post(text) if topic else None
        of = bare(rest[joint.end() :])
        closing = folded(of).split()[:1]
        placed = self.words.sort("closing noun").intersection(closing) and self.bodies.firm(of) and " " in of
        if not of or placed or self.bodies.ends_in_person(of) or self._second(of):
            return None
        parting = folded(title) in self.words.sort("parting post") or _PLACED.match(rest)
        own = self.bodies.firm(of) or (self.bodies.ends(of) and not _FOR.match(rest))
        if parting and self.bodies.body(of) and own:
            return a_post(text, post=title, body=of)
        return self._held(text) or (None if _PLACED.search(text) or self.bodies.runs_on(of) else a_post(text))

    def _second(self, text: str) -> bool:
        """Whether a second post stands inside *text* ("Safeguarding Designated Nurse")."""
        words = folded(text).split()
        return any(self.title(words[start:]) > 1 for start in range(1, len(words)))

    def _led_by_topic(self, before: str) -> bool:
        """Whether *before* is "NHS" and the first words of a title ("NHS Liaison | Manager"), and no body."""
        first, _, rest = folded(before).partition(" ")
        placed = first in self.words.sort("place lead") and folded(before) not in self.words.known
        return placed and self.bodies.topics(rest)

    def _held(self, text: str) -> Name | None:
        """Return "Director of Nursing for Northshire NHS Trust" parted, where a firm body ends it."""
        for joint in OF.finditer(text):
            title, body = text[: joint.start()], bare(text[joint.end() :])
            own = _BELONGS.match(joint.group()) and not _BELONGS.search(title)
            noun = ending(folded(body).split(), self.words.sort("firm noun"))
            if not own and (noun or _PLACED.match(joint.group())) and self.bodies.firm(body):
                post = self.post(title)
                return a_post(text, post=title, body=body) if post and post.body is None else None
        return None

    def _ending(self, text: str) -> Name | None:
        """Return a post that ends in the noun of one, with the body before it."""
        if not self.ends(text) or (OF.search(text) and self.title(folded(text).split())):
            return None
        spoken = text.split()
        for cut in range(len(spoken) - 1, 0, -1):
            before, title = " ".join(spoken[:cut]), " ".join(spoken[cut:])
            if not self.ends(title) or folded(spoken[cut]) in SMALL:
                continue
            listed = self.words.terms | self.words.sort("post")
            short = all_short(before) and folded(before) not in listed and not self.bodies.topics(before)
            firm = self.bodies.firm(before) and not self._led_by_topic(before)
            if short or (1 < cut < len(spoken) - 1 and firm):
                return a_post(text, post=title, body=bare(before))
        return None if self.bodies.strangers(text) else a_post(text)
