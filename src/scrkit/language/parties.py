"""Who does what for whom, read from the prose of an action.

For each verb that commits somebody ("will", "are required to") the words before it name who answers, unless the verb
is one of receiving or stands in the passive; "requires X to …" and "a report from X" name X; "… to X" after a report
names who receives it. Pronouns carry nobody new. What is not understood names nobody: never guessed.
Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from scrkit.language.names import Names, fold
from scrkit.language.sentence import sentences
from scrkit.model import AtEvent, Owner, Role

if TYPE_CHECKING:
    from scrkit.language.deadline import Found

_ASKED = r"(?:required|asked|requested|expected|directed|invited|tasked|commissioned)\s+to"
_MODAL = re.compile(
    rf"\b(?:(?:is|are|was|were|has been|have been|will be)\s+{_ASKED}"
    rf"|(?:will|shall|must|should|would|could)(?!\s+be\s+{_ASKED})"
    r"|(?:is|are|has|have|needs?|agrees?|agreed|undertakes?|commits?|intends?|plans?)\s+to(?=\s+[a-z])"
    r"|(?:has|have)\s+(?:already\s+|also\s+)?(?:agreed|asked|commissioned|committed|directed|required|requested|undertaken)"
    r"|requires?|requests?|asks|directs|expects|instructs|invites|seeks|ask|leads?(?=\s+(?:on|the)\b))\b"
)
_ADVERBS = re.compile(
    r"[\s,]*(?:also|then|already|therefore|jointly|together|now|both|each|in turn|with partners|,)*[\s,]*"
)
_TRAILING = re.compile(r"[\s,]*(?:(?:at|in|through|under|via|within|for|with|as|on|and|of)\b.*|\(.*\)\s*)?", re.DOTALL)
_BOUNDARY = re.compile(r"(?:,\s+(?:and\s+|but\s+)?|;\s+|\s+and\s+(?:that\s+)?|\s+while\s+|\s+that\s+|:\s+)")
_RECEIVES = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|then\s+)?(?:receive|hear|be\s+(?:provided|presented|issued)\s+with|be\s+(?:given|sent|informed|updated|briefed|notified)"
    r"|consider\s+(?:an?|the)\s+(?:[a-z]+\s+){0,3}(?:report|paper|update))\b"
)
_PASSIVE = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|then\s+|now\s+)*be(?:en)?\s+(?:\w+ly\s+)?(?!responsible|accountable|able|working|leading|providing|reviewing)\w+"
)
_REQUIRES = re.compile(
    r"\b(?:requires?|required|asks?|asked|requests?|requested|directs?|directed|expects?|expected|instructs?|instructed|invites?|invited|commissions?|commissioned|seeks?)\s+"
)
_REPORT = (
    r"(?:reports?|updates?|papers?|briefings?|evidence|assurance|assurances|findings|summary|summaries|feedback"
    r"|account|analysis|results?|data|information|accounts|returns?)"
)
_FROM = re.compile(rf"\b{_REPORT}\b(?:\s+(?:in|on|by|at)\s*)?\s+(?:from|by)\s+(?=\S)", re.IGNORECASE)
_NEAR_FROM = re.compile(rf"\b{_REPORT}\b[^.;]{{0,60}}?\sfrom\s+(?=\S)", re.IGNORECASE)
_LABEL = re.compile(
    r"\b(?:lead(?:\s+(?:officer|agency|person|role|post))?|owners?|responsib(?:le|ility)(?:\s+(?:officer|person|agency))?|by\s+whom)\s*:\s*",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s+(?=\S)")
_GIVES = re.compile(
    rf"\b(?:{_REPORT}|report(?:ed|ing)?|present(?:ed|ing|ation)?|submit(?:ted)?|go(?:es)?|taken|brought|returned|back|circulated|made|sent)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto\s+(?:(?:future|each|every|all|the next|next)\s+)?(?=\S)")
_HELPED: tuple[tuple[re.Pattern[str], Role], ...] = (
    (
        re.compile(
            r"\b(?:supported|assisted)\s+by\s+|\bwith\s+(?:the\s+)?(?:support|assistance|help)\s+(?:of|from)\s+"
        ),
        "support",
    ),
    (
        re.compile(
            r"\b(?:in(?:cluding|volving)?\s+|with\s+|seek\s+)?(?:input|contributions?|advice)\s+from\s+|\bwork(?:ing)?\s+(?:\w+ly\s+)?with\s+"
            r"|\bin\s+(?:consultation|partnership|conjunction|collaboration|liaison)\s+with\s+|\balongside\s+|\bconsult(?:ing)?\s+(?:with\s+)?"
        ),
        "contributor",
    ),
)


@frozen(kw_only=True)
class Parties:
    """Who answers for an action and who receives its report, each once, in the order of the text."""

    owners: tuple[Owner, ...] = ()
    reports_to: tuple[Owner, ...] = ()


@define
class _Found:
    """What one text has named so far."""

    owners: list[Owner] = field(factory=list)
    helpers: list[Owner] = field(factory=list)
    reports_to: list[Owner] = field(factory=list)
    requirer: tuple[Owner, ...] = ()


def find_parties(text: str, names: Names, deadlines: tuple[Found, ...] = ()) -> Parties:
    """Return who answers for the action in *text* and who receives its report.

    *deadlines* are those found in *text*: their words name nobody, save that a report taken to a meeting goes to the
    body that meets.
    """
    found = _Found()
    masked = _mask(text, deadlines)
    for sentence in sentences(masked):
        _read_sentence(sentence.text, names, found)
    _receivers(text, masked, names, deadlines, found)
    owners = _once(found.owners)
    helpers = [helper for helper in _once(found.helpers) if not _among(helper, owners)]
    return Parties(owners=(*owners, *helpers), reports_to=tuple(_once(found.reports_to)))


def _mask(text: str, deadlines: tuple[Found, ...]) -> str:
    """Return *text* with the words of its deadlines blanked, every other character where it was."""
    for found in deadlines:
        text = text[: found.start] + " " * (found.end - found.start) + text[found.end :]
    return text


def _once(owners: list[Owner]) -> list[Owner]:
    """Return *owners* without those that only repeat an earlier name."""
    return list({fold(owner.said): owner for owner in reversed(owners)}.values())[::-1]


def _among(owner: Owner, others: list[Owner]) -> bool:
    return fold(owner.said) in {fold(other.said) for other in others}


def _read_sentence(sentence: str, names: Names, found: _Found) -> None:
    """Add who answers, helps and receives in *sentence* to *found*."""
    before = 0
    for place, modal in enumerate(_MODAL.finditer(sentence)):
        subject = _subject(sentence, before, modal.start(), names, first=place == 0)
        before = modal.end()
        _commit(sentence, modal, subject, names, found)
    if not before:
        _bare_infinitive(sentence, names, found)
    source = _FROM.search(sentence)
    if source and not found.requirer:
        found.owners.extend(names.at(sentence, source.end())[0])
    for label in _LABEL.finditer(sentence):
        found.owners.extend(names.at(sentence, label.end())[0])
    for cue, role in _HELPED:
        for hit in cue.finditer(sentence):
            found.helpers.extend(evolve(owner, role=role) for owner in names.at(sentence, hit.end())[0])


def _bare_infinitive(sentence: str, names: Names, found: _Found) -> None:
    """Add the subject of "SCC CYPS to provide a report", as tables write it."""
    start = len(sentence) - len(sentence.lstrip(" ,"))
    owners, end = names.at(sentence, start)
    if owners and re.match(r"\s+to\s+[a-z]", sentence[end:]):
        found.owners.extend(owners)


def _subject(sentence: str, start: int, end: int, names: Names, *, first: bool) -> tuple[Owner, ...]:
    """Return who stands before the verb that starts at *end*, looking no further back than *start*."""
    region = sentence[:end]
    opening = start + len(region[start:]) - len(region[start:].lstrip(" ,"))
    if first:
        owners, stop = names.at(region, opening)
        if owners and _TRAILING.fullmatch(region[stop:]):
            return owners
    for boundary in _BOUNDARY.finditer(region, start):
        owners, stop = names.at(
            region, boundary.end() + len(region[boundary.end() :]) - len(region[boundary.end() :].lstrip(" ,"))
        )
        if owners and _ADVERBS.fullmatch(region[stop:]):
            return owners
    return ()


def _commit(sentence: str, modal: re.Match[str], subject: tuple[Owner, ...], names: Names, found: _Found) -> None:
    """Add what the verb *modal* makes of its *subject* to *found*."""
    rest = sentence[modal.end() :]
    if _RECEIVES.match(rest):
        found.reports_to.extend(subject)
        return
    required = _required(sentence, modal, names)
    if required is not None:
        owners, reported = required
        found.owners.extend(owners)
        found.requirer = found.requirer or subject
        if reported:
            found.reports_to.extend(subject)
        return
    passive = _PASSIVE.match(rest)
    if passive and not modal.group().endswith(" to"):
        found.owners.extend(_agent(rest, passive.end(), names))
        return
    found.owners.extend(subject)


def _agent(rest: str, start: int, names: Names) -> tuple[Owner, ...]:
    """Return by whom what stands in the passive is done: the first after "by" that is a post or a body."""
    for by in _BY.finditer(rest, start):
        owners, _ = names.at(rest, by.end())
        if owners:
            return owners
    return ()


def _required(sentence: str, modal: re.Match[str], names: Names) -> tuple[tuple[Owner, ...], bool] | None:
    """Return whom a verb of requiring requires, and whether it is a report to the one who requires it."""
    verb = _REQUIRES.search(sentence, modal.start(), min(modal.end() + 25, len(sentence)))
    if verb is None or modal.group().endswith(" to"):
        return None
    owners, stop = names.at(sentence, verb.end())
    if owners and re.match(r"\s+(?:also\s+)?to\s", sentence[stop:]):
        return owners, False
    source = _NEAR_FROM.search(sentence, verb.end())
    if source:
        owners, _ = names.at(sentence, source.end())
        if owners:
            return owners, True
    return None


def _receivers(text: str, masked: str, names: Names, deadlines: tuple[Found, ...], found: _Found) -> None:
    """Add who receives a report: "… to X", "… to the X meeting", "a report at the meeting" of whoever requires it."""
    hits = [
        (sentence.start + to.start(), names.at(sentence.text, to.end())[0])
        for sentence in sentences(masked)
        for to in _TO.finditer(sentence.text)
        if _GIVES.search(text, sentence.start, sentence.start + to.start())
    ]
    hits += [
        (met.start, _meets(text, masked, met, names, found.requirer))
        for met in deadlines
        if isinstance(met.deadline, AtEvent) and "meeting" in met.deadline.event.lower()
    ]
    for _, owners in sorted(hits, key=lambda hit: hit[0]):
        found.reports_to.extend(owner for owner in owners if not owner.collective)


def _meets(text: str, masked: str, met: Found, names: Names, requirer: tuple[Owner, ...]) -> tuple[Owner, ...]:
    """Return the body whose meeting *met* is, where a report goes to it."""
    start = max((s.start for s in sentences(masked) if s.start <= met.start), default=0)
    if not _GIVES.search(text, start, met.start):
        return ()
    said = re.sub(r"\s*\b[Mm]eetings?\b.*", "", text[met.start : met.end])
    for word in re.finditer(r"\b[A-Z]", said):
        owners, end = names.at(said, word.start())
        if owners and end == len(said.rstrip()):
            return owners
    return requirer if re.match(r"(?:at|to)\b", said) else ()
