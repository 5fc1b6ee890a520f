"""One owner cell: its lines, its labels, and the words that say who leads, supports or contributes.

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.language.owner_lines import read_lines
from scrkit.language.owner_reader import Reader
from scrkit.language.owner_words import bare, folded
from scrkit.model.owner import Role

if TYPE_CHECKING:
    from scrkit.language.owner_joint import Part
    from scrkit.language.owner_patterns import OwnerPatterns
    from scrkit.language.owner_words import OwnerWords

_NUMBER = r"\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4}|[IVX]{1,4})[.)]"
_POINT = "[\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2043\uf0b7*o]"
_BULLET = re.compile(rf"(?:^|\n)(?:{_POINT}|{_NUMBER})[ ]+")
_DASHED = re.compile(r"(?:^|\n)[-\u2013\u2014][ ]+")
_DOT = re.compile(r"[ ]*[\u2022\u25cf\u25aa\u25e6\u2023\uf0b7][ ]*")
_NUMBERED = re.compile(rf"[ ]+{_NUMBER}[ ]+")
_OPENS = re.compile(rf"{_NUMBER}\s")
_SENTENCE = re.compile(r"(?:(?<=[a-z)]{5})|(?<=[A-Z]{3}))\.\s+(?=[A-Z])")
_ROLE_BEHIND = re.compile(
    r"\((?:(?:to|as|joint)\s+)?(?:lead|leads|leading|support|supporting|contributor|contributing|consulted)\)[.;,]?$",
    re.IGNORECASE,
)
_EDGE = " \t\n;,.|&+/-\u2013\u2014"


@frozen(kw_only=True)
class Segment:
    """A stretch of a cell whose names have one *role*."""

    text: str
    role: Role | None = None


def lines_of(phrase: str) -> str:
    """Return *phrase* with its lines trimmed, and bullets, numbers and full stops between items as semicolons."""
    lines = [told for line in phrase.splitlines() if (told := " ".join(line.split()))]
    # A role behind each line says that each is an owner: a post and its body would share one.
    text = ("; " if len(lines) > 1 and all(map(_ROLE_BEHIND.search, lines)) else "\n").join(lines)
    numbered = _OPENS.match(text)
    if _DASHED.match(text):  # before a later line alone a dash puts a post at its body
        text = _DASHED.sub("; ", text)
    text = _DOT.sub("; ", _BULLET.sub("; ", text))
    if numbered:
        text = _NUMBERED.sub("; ", text)
    return _SENTENCE.sub("; ", text).strip(_EDGE + "*")


def segments_of(text: str, patterns: OwnerPatterns) -> tuple[Segment, ...]:
    """Return the stretches of *text*, each with the role that a label or the words before it give."""
    found: list[Segment] = []
    role: Role | None = None
    start = 0
    for joint in patterns.joints.finditer(text):
        before = _balanced(text[start : joint.start()])
        if before:
            found.append(Segment(text=before, role=role))
        role = _role_of(joint)
        start = joint.end()
    rest = _balanced(text[start:])
    return (*found, Segment(text=rest, role=role))


def _balanced(text: str) -> str:
    """Return *text* without what stands around a list, and a bracket that only the words beside it open or close."""
    text = text.strip(_EDGE)
    if text.count("(") > text.count(")"):
        text = text.removesuffix("(")
    elif text.count(")") > text.count("("):
        text = text.removesuffix(")")
    return text.strip(_EDGE)


def _role_of(joint: re.Match[str]) -> Role | None:
    """Return the role that the words of *joint* give to the names behind them."""
    roles: tuple[Role, ...] = ("lead", "support", "contributor")
    return next((role for role in roles if (joint.lastgroup or "").startswith(role)), None)


def read_cell(phrase: str, words: OwnerWords) -> tuple[Part, ...] | str:
    """Return the parts of the cell *phrase* with their roles, or why it is not understood."""
    reader = Reader(words=words)
    text = lines_of(phrase)
    segments = segments_of(reader.patterns.openings.sub("", text, count=1), reader.patterns)
    parts: list[Part] = []
    for segment in segments:
        shared = reader.patterns.shared.fullmatch(segment.text)
        read = read_lines(reader, shared["names"] if shared else segment.text)
        if isinstance(read, str):
            return read
        parts.extend(evolve(part, role=part.role or ("lead" if shared else segment.role)) for part in read)
    return _with_lead(tuple(parts))


def _with_lead(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return *parts* with those beside a lead as support; who is supported leads only where the cell says so."""
    if any(part.role == "lead" for part in parts):
        return tuple(evolve(part, role=part.role or "support") for part in parts)
    return parts


def nobody(phrase: str, words: OwnerWords) -> bool:
    """Whether *phrase* says in so many words that there is no owner."""
    said = " ".join(phrase.split()).casefold().strip("()[] ")
    return (
        not said
        or said in words.nobody
        or said.rstrip(".") in words.nobody
        or folded(bare(said)) in words.sort("nobody")
    )
