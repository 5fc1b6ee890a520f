"""SCR109 and SCR111: sentences that were cut off, and notes without marks.

SCR109: a paragraph that ends without a stop in a word after which more must come, in a comma, or in the beginning of a
name that the document has in full elsewhere. A missing full stop alone is no fault, nor is a list's own "; and".
SCR111: a mark ("98%*") with no note behind it, or a note with no mark. What a file keeps as a real footnote has both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from scrkit.validators.finding import Reporter
from scrkit.validators.rules.structure import STRUCTURE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding
    from scrkit.validators.paragraphs import Told

_report = Reporter(rules=STRUCTURE).report

_OPEN_POINT = frozenset(
    "a an the and or of that which their its our because than whether such".split()  # noqa: SIM905 - a list of words
)
"""Words after which a sub-point goes on; it may end in a preposition ("those whom the family lives with")."""

_OPEN = _OPEN_POINT | frozenset(
    "but nor whose if this these those your his her every each into onto upon via per is are was were be been being "  # noqa: SIM905 - as above
    "has have had will shall should would could may must can to from for with by at as between among within without "
    "during until towards regarding including".split()
)
"""Words after which any sentence goes on."""

_STRANDED = frozenset({"about", "as", "at", "by", "for", "from", "in", "into", "on", "through", "to", "with"})
_ASKED = re.compile(r"\b(?:what|whom?|which|where|whose|how|that)\b(?:\s+[\w\u2019'-]+){1,8}\Z", re.IGNORECASE)
"""How a sentence asks before its last word: "what to look for" is complete."""

_LAST = re.compile(r"([^\W\d_][\w\u2019'-]*|[,&])[\s\u2019\u201d'\")\]]*\Z")
_NAME = re.compile(r"(?:[A-Z][\w\u2019'-]*[^\S\n]){1,7}[A-Z][\w\u2019'-]*")
_TAIL = 160
"""Characters at the end of a text in which the last name stands."""
_SHOWN = 40
"""Characters of the end of a paragraph that a finding shows."""


def of_sentences(told: tuple[Told, ...]) -> Iterator[Finding]:
    """Yield each paragraph *told* of which the end is missing."""
    names = _Names(told)
    for one in told:
        for words in _cut_off(one.text, names):
            yield _report(
                "SCR109",
                one.where,
                f"a sentence ends in \u201c{words}\u201d, so that some of it is missing",
                words=words,
                mend="look in the original for the rest of the sentence",
            )


def _cut_off(text: str, names: _Names) -> Iterator[str]:
    """Yield the last words of each paragraph in *text* that was cut off."""
    lines = [line.rstrip() for line in text.split("\n") if line.strip()]
    for place, line in enumerate(lines):
        point = line.startswith("- ")
        last = _LAST.search(line[-_SHOWN:])
        if last is None or (place + 1 < len(lines) and lines[place + 1].startswith("- ")):
            continue
        if last[1] in _STRANDED and _ASKED.search(line[-_TAIL:]):
            continue
        if last[1] in {",", "&"} or last[1] in (_OPEN_POINT if point else _OPEN):
            yield line[-_SHOWN:].partition(" ")[2] or last[1]
        elif begun := names.begun(line[-_TAIL:]):
            yield begun


class _Names:
    """The names of a document, and the word with which each beginning of one goes on."""

    def __init__(self, told: tuple[Told, ...]) -> None:
        self._told = told

    @cached_property
    def _next(self) -> dict[str, set[str]]:
        """The words that follow each two and more capital words in a row: a blank where the name ends there."""
        following: dict[str, set[str]] = defaultdict(set)
        for one in self._told:
            text = one.text.rstrip()
            for found in _NAME.finditer(text):
                words = found[0].split()
                after = [*words[1:], "" if found.end() < len(text) else None]
                for start in range(len(words) - 1):
                    for end in range(start + 2, len(words) + 1):
                        if (word := after[end - 1]) is not None:
                            following[" ".join(words[start:end])].add(word.removesuffix("s"))
        return following

    def begun(self, text: str) -> str | None:
        """Return the name at the end of *text* that goes on, with one and the same word, wherever else it stands."""
        found = next((found for found in _NAME.finditer(text) if found.end() == len(text)), None)
        words = found[0].split() if found else []
        for start in range(len(words) - 1):
            name = " ".join(words[start:])
            following = self._next.get(name, set())
            if len(following) == 1 and "" not in following:
                return name
        return None


_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])[^*\n]{1,300}?(?<=[^\s*])\1(?![\w*])")
_SIGN = r"\*{1,3}|[\u2020\u2021\u00a7]{1,2}|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,2}"
_ANY_SIGN = re.compile(r"[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070\u2074-\u2079]")
_MARK = re.compile(rf"(?<=[\w%)\]\u2019\u201d'\".,;:])(?<!\b[mM])(?<!\b[ck]m)(?P<mark>{_SIGN})(?![\w*])")
"""A mark behind a word; what stands behind a unit of length makes an area of it."""

_NOTE = re.compile(rf"^\s*(?:- )?(?P<mark>{_SIGN})\s*(?=[\w(\"\u201c])", re.MULTILINE)


def of_notes(told: tuple[Told, ...], beside: tuple[str, ...]) -> Iterator[Finding]:
    """Yield each mark in the paragraphs *told* without a note, and each note without a mark.

    A note may stand *beside* the paragraphs, in what has no place in the review.
    """
    signed = [one for one in told if _ANY_SIGN.search(one.text)]
    texts = [(one, _EMPHASIS.sub(lambda found: " " * len(found[0]), one.text)) for one in signed]
    notes = {found["mark"] for text in (*(text for _, text in texts), *beside) for found in _NOTE.finditer(text)}
    marks: set[str] = set()
    for one, text in texts:
        for found in _MARK.finditer(text):
            marks.add(found["mark"])
            if found["mark"] not in notes:
                yield _report(
                    "SCR111",
                    one.where,
                    f"the mark {found['mark']} has no note",
                    words=_with_mark(text, found),
                    mend="add the note, or take the mark out",
                )
    for one, text in texts:
        for found in _NOTE.finditer(text):
            if found["mark"] not in marks:
                yield _report(
                    "SCR111",
                    one.where,
                    f"this is a note, and nothing in the document has its mark {found['mark']}",
                    words=found["mark"],
                    mend="put the mark where the note belongs",
                )


def _with_mark(text: str, found: re.Match[str]) -> str:
    """Return the word that has the mark, with it."""
    return text[: found.end()].rsplit(maxsplit=1)[-1]
