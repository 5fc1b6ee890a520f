"""Who receives a report, read from the prose of an action: "… to X", "provide X with an update", "at X's meeting".

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from scrkit.language.dates import MONTH
from scrkit.language.sentence import sentences
from scrkit.model import AtEvent, Owner

if TYPE_CHECKING:
    from scrkit.language.deadline import Found
    from scrkit.language.names import Names
    from scrkit.language.sentence import Sentence

REPORT = (
    r"(?:reports?|updates?|papers?|briefings?|evidence|assurance|assurances|findings|summary|summaries|feedback"
    r"|account|analysis|results?|data|information|accounts|returns?)"
)
"""A pattern of what is reported."""

_GIVES = re.compile(
    rf"\b(?:{REPORT}|report(?:ed|ing)?|present(?:ed|ing|ation)?|submit(?:ted)?|go(?:es)?|taken|brought|bring|returned|back"
    r"|circulated|made|sent)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto\s+(?:(?:future|each|every|all|the next|next)\s+)?(?=\S)")
_NOT_TO = re.compile(
    r"\b(?:referrals?|access|support|training|services?|responses?|approach|links?|visits?|contribution|risk|relation|regard"
    r"|respect|according|addition)\s$"
)
_GROUP = re.compile(r"(?:Board|Committee|Executive|Group|Panel|Partnership|Sub-?[Gg]roup|S[AC][BP])$")
_GIVE = re.compile(r"\b(?:provide|supply|present|give|send)\s+(?=\S)")
_A_REPORT = re.compile(rf"\s+(?:with\s+)?(?:an?\s+|the\s+|its\s+)?(?:[\w-]+\s+){{0,3}}?{REPORT}\b")
_NAME_STARTS = re.compile(r"\b(?=[A-Z])")
_MEETS = re.compile(rf"(?:['\u2019]s?)?\s*\b(?:(?:{MONTH})\b.*|[Mm]eetings?\b.*)", re.DOTALL)

_OF = re.compile(r"\s+of\s+(?=\S)")

Hit = tuple[int, tuple[Owner, ...]]


def receivers(
    text: str, masked: str, names: Names, deadlines: tuple[Found, ...], requirer: tuple[Owner, ...]
) -> list[Owner]:
    """Return who receives a report in *text*, in its order; everybody is nobody in particular.

    *masked* is *text* with the words of its *deadlines* blanked. A report at a meeting that nothing names goes to the
    *requirer*.
    """
    parts = sentences(masked)
    hits = [*_told(text, parts, names), *_given(text, masked, names), *_met(text, parts, names, deadlines, requirer)]
    return [owner for _, owners in sorted(hits, key=lambda hit: hit[0]) for owner in owners if not owner.collective]


def _told(text: str, parts: tuple[Sentence, ...], names: Names) -> list[Hit]:
    """Return who stands behind "to" after a word of giving."""
    return [
        (sentence.start + to.start(), owners)
        for sentence in parts
        for to in _TO.finditer(sentence.text)
        if _GIVES.search(text, sentence.start, sentence.start + to.start())
        for owners, _ in [names.at(sentence.text, to.end())]
        if _hears(owners) or not _NOT_TO.search(sentence.text, max(0, to.start() - 20), to.start())
    ]


def _hears(owners: tuple[Owner, ...]) -> bool:
    """Whether *owners* are the board or a group, which hear reports and are not visited or trained."""
    return any(owner.body is not None and _GROUP.search(owner.body) is not None for owner in owners)


def _given(text: str, masked: str, names: Names) -> list[Hit]:
    """Return who stands between a verb of giving and the report: "provide the Board with a report"."""
    return [
        (give.start(), owners)
        for give in _GIVE.finditer(masked)
        for owners, end in [names.at(masked, give.end())]
        if _A_REPORT.match(text, end)
    ]


def _met(
    text: str, parts: tuple[Sentence, ...], names: Names, deadlines: tuple[Found, ...], requirer: tuple[Owner, ...]
) -> list[Hit]:
    """Return the bodies at whose meetings a report is given."""
    starts = [0, *(sentence.start for sentence in parts)]
    return [
        (met.start, _behind(text, met.end, names) or _meets(text[met.start : met.end], names, requirer))
        for met in deadlines
        if isinstance(met.deadline, AtEvent)
        and _MEETS.search(met.deadline.event)
        and _GIVES.search(text, starts[bisect_right(starts, met.start) - 1], met.start)
    ]


def _behind(text: str, end: int, names: Names) -> tuple[Owner, ...]:
    """Return the body whose meeting the words up to *end* are: "at the May meeting of the Board"."""
    of = _OF.match(text, end)
    return names.at(text, of.end())[0] if of else ()


def _meets(said: str, names: Names, requirer: tuple[Owner, ...]) -> tuple[Owner, ...]:
    """Return the body that meets, where *said* names it; else the *requirer* of the report."""
    for name in _NAME_STARTS.finditer(said):
        bare = _MEETS.sub("", said[name.start() :])
        owners, end = names.at(bare, 0)
        if owners and end == len(bare):
            return owners
    return requirer
