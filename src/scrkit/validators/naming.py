"""SCR306 and SCR308: what bodies are called, and abbreviations that nobody spells out.

SCR306: one body under several names: two that differ by a comma, "Local", "Team", or "&" for "and" alone. Its name
without the board's before it, its plural and its abbreviation are no other names.
SCR308: an abbreviation that is spelled out nowhere, or only after its first use, and is not among the common ones
(``common.toml``). It speaks once for each, where it is first used.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from scrkit.language import default_vocabulary
from scrkit.validators.finding import Reporter
from scrkit.validators.rules.ownership import OWNERSHIP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding, Review
    from scrkit.validators.paragraphs import Told

_report = Reporter(rules=OWNERSHIP).report

_WORD = r"[A-Z][\w&\u2019'-]*"
_RUN = re.compile(rf"(?<![\w&\u2019'-]){_WORD}(?:,?[^\S\n](?:(?:and|of|for)[^\S\n]|&[^\S\n])?{_WORD}){{1,9}}")
_LOOSE = frozenset({"and", "for", "local", "of", "team"})
_RANKS = frozenset({"borough", "city", "county", "district", "metropolitan"})
"""Words that a council's name may have or not."""
_OPENING = frozenset(
    {"A", "All", "An", "And", "At", "Both", "By", "Each", "For", "From", "If", "In", "On", "The", "This", "To"}
)
_KEY_WORDS = 2
"""Words that two names of one body share at the least."""


def of_bodies(review: Review, told: tuple[Told, ...]) -> Iterator[Finding]:
    """Yield, where it is first used, each name of a body that already has another."""
    board = {_key(name.split()) for name in (review.board, *default_vocabulary().boards)}
    first: dict[tuple[str, ...], tuple[str, str, Told]] = {}
    seen: set[tuple[tuple[str, ...], str]] = set()
    for one in told:
        for words, printed in _bodies(one.text):
            key, own = _key(words), _own(words)
            if len(key) < _KEY_WORDS or key in board:
                continue
            known, known_as, at = first.setdefault(key, (own, printed, one))
            if own != known and (key, own) not in seen:
                seen.add((key, own))
                yield _report(
                    "SCR306",
                    one.where,
                    f"\u201c{printed}\u201d is called \u201c{known_as}\u201d before",
                    also=(at.where,) if at.id != one.id else (),
                    words=printed,
                    mend="call each body by one name, or say that they are two",
                )


def _bodies(text: str) -> Iterator[tuple[list[str], str]]:
    """Yield each name in *text* that ends in the noun of a body, without board and article: its words, and the name."""
    nouns, boards = _nouns()
    for found in _RUN.finditer(text):
        words = _without_post(found[0].split())
        while words and _bare(words[-1]) not in nouns:
            words.pop()
        while words and (
            words[0] in _OPENING or words[0].rstrip(",").removesuffix("\u2019s").removesuffix("'s") in boards
        ):
            words.pop(0)
        if words:
            yield words, " ".join(words).rstrip(",")


def _without_post(words: list[str]) -> list[str]:
    """Return *words* without a post before them: "Housing Manager of Dunmere Council" is of Dunmere Council."""
    posts = _posts()
    starts = [at + 1 for at, word in enumerate(words) if word == "of" and any(one in posts for one in words[:at])]
    return words[starts[-1] :] if starts else words


@cache
def _posts() -> frozenset[str]:
    vocabulary = default_vocabulary()
    return frozenset(vocabulary.posts) | {name for name in vocabulary.leading_posts if " " not in name}


@cache
def _nouns() -> tuple[frozenset[str], frozenset[str]]:
    """Return the nouns that end the name of a body, as compared, and what a board is called in one word."""
    vocabulary = default_vocabulary()
    return frozenset(map(_bare, vocabulary.bodies)), frozenset(name for name in vocabulary.boards if " " not in name)


def _bare(word: str) -> str:
    """Return *word* as compared: without case, comma, apostrophe and the s of a plural."""
    return word.rstrip(",").casefold().replace("\u2019", "").replace("'", "").removesuffix("s")


def _key(words: list[str]) -> tuple[str, ...]:
    """Return what all names of one body share."""
    bare = [_bare(word).removeprefix("sub-") for word in words]
    loose = _LOOSE | _RANKS if bare[-1] == "council" else _LOOSE
    return tuple(word for word in bare if word not in loose and word != "&")


def _own(words: list[str]) -> str:
    """Return the name as told from the body's other names."""
    return " ".join(_bare(word) + "," * word.endswith(",") for word in words)


_SHORT = re.compile(r"(?<![\w/&.-])[A-Z][A-Z&/]*[A-Z](?=(?:['\u2019]?s)?(?![\w&/]|-[A-Z]|\.[A-Z]))")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SHOUTED = re.compile(r"[A-Z]{2,}(?:[^\S\n]+[A-Z]{2,}){2,}")
"""Three words and more in capitals: a heading or a cry, and no abbreviation."""


@cache
def _common() -> frozenset[str]:
    told = tomllib.loads(files("scrkit.validators").joinpath("common.toml").read_text("utf-8"))
    return frozenset(told["abbreviations"])


def of_abbreviations(review: Review, told: tuple[Told, ...]) -> Iterator[Finding]:
    """Yield, where it is first used, each abbreviation that is not spelled out there or before."""
    used: dict[str, Told] = {}
    spelled: dict[str, int] = {}
    words: set[str] = set()
    for place, one in enumerate(told):
        text = _SHOUTED.sub("", one.text)
        words.update(re.findall(r"\b[a-z]{2,8}\b", text))
        for found in _SHORT.finditer(text):
            short = found[0]
            used.setdefault(short, one)
            if short not in spelled and _is_spelled(text, found):
                spelled[short] = place
    listed = {alias for body in review.bodies for alias in body.aliases if not _in_brackets(alias, told)}
    places = {one.id: place for place, one in enumerate(told)}
    for short, one in used.items():
        if short in _common() or short in listed or _ROMAN.fullmatch(short) or short.lower() in words:
            continue
        late = spelled.get(short)
        if late is not None and late <= places[one.id]:
            continue
        when = "is spelled out nowhere" if late is None else "is spelled out only later"
        yield _report(
            "SCR308",
            one.where,
            f"{short} {when}",
            words=short,
            mend="write it out at its first use, with it in brackets",
        )


def _in_brackets(alias: str, told: tuple[Told, ...]) -> bool:
    """Whether the text itself spells *alias* out, so that its place counts."""
    return any(f"({alias})" in one.text for one in told)


def _is_spelled(text: str, found: re.Match[str]) -> bool:
    """Whether *text* spells the abbreviation out where it was *found*: in brackets, or with brackets behind it."""
    before, after = text[: found.start()].rstrip("\u2018'\"\u201c"), text[found.end() :]
    letters = [letter.casefold() for letter in found[0] if letter.isalpha()]
    inner = re.match(r"\s\(([^()]{3,120})\)", after)
    if inner:
        return _spells(inner[1], letters)
    opening = before.rfind("(", max(0, len(before) - 30))
    return opening >= 0 and ")" not in before[opening:] and _spells(before[max(0, opening - 160) : opening], letters)


def _spells(words: str, letters: list[str]) -> bool:
    """Whether the initials of the last of *words* hold *letters* in this order."""
    initials = [word[0].casefold() for word in re.findall(r"[^\W\d_][\w\u2019']*", words)][-2 * len(letters) - 4 :]
    at = 0
    for initial in initials:
        at += at < len(letters) and initial == letters[at]
    return at >= len(letters) - len(letters) // 3
