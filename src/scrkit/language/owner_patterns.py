"""The phrases of the cells that name owners as patterns: labels, marks of roles, and words between names.

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from attrs import field, frozen

from scrkit.language.owner_words import bare
from scrkit.model import Vocabulary

_INSIDE = re.compile(r"\s(?:and|&|with)\s|[,/+;|]|\s[-\u2013\u2014]\s")
_DASH = r"[-\u2013\u2014]"
_BEHIND = r"(?:\s*:\s*|\s+[-\u2013\u2014]\s+)"
"""What stands between a label and what it labels."""
_LABELS = ("lead label", "support label", "contributor label", "label")
_CUES = ("lead cue", "support cue", "contributor cue", "joint cue")


@frozen(kw_only=True, eq=False)
class OwnerPatterns:
    """The patterns of one vocabulary."""

    vocabulary: Vocabulary
    _marks: dict[str, re.Pattern[str]] = field(factory=dict, init=False)

    def mark(self, role: str) -> re.Pattern[str]:
        """Return a pattern of a name with a mark of *role* behind it: in brackets, behind a dash, or no mere noun."""
        if role not in self._marks:
            phrases = self._sort(f"{role} mark")
            verbs = _either([phrase for phrase in phrases if " " in phrase or phrase.endswith(("ing", "ed"))])
            words = _either(phrases)
            marks = rf"\s*[(\[]\s*(?:{words})\s*[)\]]|\s+{_DASH}\s*(?:{words})|,?\s+(?:{verbs})"
            self._marks[role] = re.compile(rf"(?P<name>.+?)(?:{marks})", re.IGNORECASE)
        return self._marks[role]

    @cached_property
    def joined(self) -> re.Pattern[str]:
        """Whole names of bodies that hold an "and" or a comma inside."""
        profiles = [bare(name) for names in self.vocabulary.known for name in names]
        names = _either([name for name in (*profiles, *self._sort("body")) if _INSIDE.search(name)])
        names = names.replace(r"\s+and\s+", r"\s+(?:and|&)\s+").replace(r"s\s+", r"['\u2019]?s\s+")
        return re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)

    @cached_property
    def shared(self) -> re.Pattern[str]:
        """Names that all lead ("Police and Health (joint leads)")."""
        words = _either(self._sort("shared lead mark"))
        several = r"(?P<names>.+(?:\band\b|[&/,\n]).+?)"
        return re.compile(rf"{several}\s*(?:[(\u2013\u2014-]\s*)?\b(?:{words})\)?", re.IGNORECASE | re.DOTALL)

    @cached_property
    def tails(self) -> re.Pattern[str]:
        """A name with words behind it that change nothing."""
        return re.compile(rf"(?P<name>.+?)\s*[,(\u2013-]?\s*\b(?:{_either(self._sort('tail'))})\)?", re.IGNORECASE)

    @cached_property
    def openings(self) -> re.Pattern[str]:
        """Words before a list: "Various: Police, Probation", "Both X and Y"."""
        words = _either(self._sort("opening"))
        pair = r"(?:both|jointly)\s+(?=\S+.*\band\b)(?!.*\bauthorities\b)"
        return re.compile(rf"(?:{words})(?:\s*:\s*|\s+{_DASH}\s*|{_DASH}\s+)|{pair}", re.IGNORECASE)

    @cached_property
    def joints(self) -> re.Pattern[str]:
        """Labels, and the words between names that give a role to those behind them."""
        return re.compile("|".join((*map(self._label, _LABELS), *map(self._cue, _CUES))), re.IGNORECASE)

    def _label(self, sort: str) -> str:
        """Return a pattern of a label: before a colon or dash, or opening the cell with a "by" at its end."""
        phrases = self._sort(sort)
        opens = _either([phrase for phrase in phrases if phrase.endswith((" by", " from", " of", " is"))])
        placed = rf"(?:^|(?<=[;,.\n|/(]))\s*(?:{_either(phrases)}){_BEHIND}"
        return rf"(?P<{sort.replace(' ', '_')}>{placed}|^\s*(?:{opens})\s+)"

    def _cue(self, sort: str) -> str:
        return rf"(?P<{sort.replace(' ', '_')}>[\s,;(]+(?:and\s+)?(?:{_either(self._sort(sort))})\s+)"

    def _sort(self, name: str) -> list[str]:
        """Return the phrases of the sort *name* as the vocabulary writes them."""
        return [word for row in self.vocabulary.owner_words if row[0] == name for word in row[1:]]


def _either(phrases: list[str]) -> str:
    """Return a pattern of any of *phrases*, the longest first; of none, one that never matches."""
    spaced = (r"\s+".join(map(re.escape, phrase.split())) for phrase in sorted(set(phrases), key=len, reverse=True))
    return "|".join(filter(None, spaced)) or "(?!)"


@lru_cache(maxsize=4)
def patterns_of(vocabulary: Vocabulary) -> OwnerPatterns:
    """Return the patterns of *vocabulary*, made once."""
    return OwnerPatterns(vocabulary=vocabulary)
