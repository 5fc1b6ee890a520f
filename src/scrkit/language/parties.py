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
from scrkit.language.receivers import REPORT, receivers
from scrkit.language.sentence import sentences
from scrkit.language.speaking import reporting, spoken_of, subject_at
from scrkit.model import Owner, Role

if TYPE_CHECKING:
    from scrkit.language.deadline import Found

_ASKED = r"(?:required|asked|requested|expected|directed|invited|tasked|commissioned)\s+to"
_MODAL = re.compile(
    rf"(?<!that )(?<!which )(?<!who )\b(?:(?:is|are|was|were|has been|have been|will be)\s+{_ASKED}"
    rf"|(?:will|shall|must|should|would|could)(?!\s+be\s+{_ASKED})"
    r"|(?:is|are|remains?)\s+(?:responsible|accountable)\s+for"
    r"|(?:is|are|has|have|needs?|agrees?|agreed|undertakes?|commits?|intends?|plans?)\s+(?:due\s+)?to(?=\s+[a-z])"
    r"|(?:has|have)\s+(?:already\s+|also\s+)?(?:agreed|asked|commissioned|committed|directed|required|requested|undertaken)"
    r"|requires?|requests?|asks|directs|expects|instructs|invites|seeks|ask|leads?(?=\s+(?:on|the)\b|,\s+(?:supported|assisted|with)\b))\b"
)
_ADVERBS = re.compile(
    r"[\s,]*(?:(?:also|then|already|therefore|jointly|together|now|both|each|in turn|with partners)[\s,]*)*"
)
_TRAILING = re.compile(r"[\s,]*(?:(?:at|in|through|under|via|within|for|with|as|on|and|of)\b.*|\(.*\)\s*)?", re.DOTALL)
# Before the first verb of a sentence "and" joins names ("staff of the Trust and the CCG"), after it clauses.
_JOINT = re.compile(r"(?:,\s+(?:and\s+|but\s+)?|;\s+|\s+(?:while|that|then)\s+|:\s+)[,\s]*")
_BOUNDARY = re.compile(rf"(?:{_JOINT.pattern}|\s+and\s+(?:that\s+)?[,\s]*)")
_OPENS = re.compile(
    r"[\s,]*(?:After|As|At|Because|Before|By|During|Following|For|From|Given|If|In|On|Once|Over|Since|Through|To|Until|When|Where|With)\b"
)
_SMALL = re.compile(r"\b(?:of|from|by|to|with|for|in|and|or|at|on|between|about|into|via|than)\s+(?:the\s+)?$")
_NAME_STARTS = re.compile(r"\b(?:[Tt]he\s+)?(?=[A-Z])")
_NEAR = 120
"""A subject that nothing marks stands this near to its verb."""
_FAR = 300
"""What a verb says of others stands this near behind it."""

_RECEIVES = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|then\s+)?(?:receive|hear|be\s+(?:provided|presented|issued)\s+with|be\s+(?:given|sent|informed|updated|briefed|notified)"
    r"|consider\s+(?:an?|the)\s+(?:[a-z]+\s+){0,3}(?:report|paper|update))\b"
)
_PASSIVE = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|then\s+|now\s+|not\s+|have\s+){0,3}be(?:en)?\s+(?:\w+ly\s+)?(?!responsible|accountable|able|working|leading|providing|reviewing)\w+"
)
_REQUIRES = re.compile(
    r"\b(?:requires?|required|asks?|asked|requests?|requested|directs?|directed|expects?|expected|instructs?|instructed|invites?|invited|commissions?|commissioned|seeks?)\s+"
)
_TO_DO = re.compile(r"\s+(?:also\s+)?to\s")
_FOR_REPORT = re.compile(rf"\s+for\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){{0,3}}?{REPORT}\b")
_FROM = re.compile(rf"\b(?:{REPORT}\b(?:\s+(?:in|on|by|at)\s*)?\s+(?:from|by)|hear\s+from)\s+(?=\S)", re.IGNORECASE)
_NEAR_FROM = re.compile(rf"\b{REPORT}\b[^.;]{{0,60}}?\sfrom\s+(?=\S)", re.IGNORECASE)
_LABEL = re.compile(
    r"\b(?:lead(?:\s+(?:officer|agency|person|role|post))?|owners?|responsib(?:le|ility)(?:\s+(?:officer|person|agency))?|by\s+whom)\s*:\s*",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s+(?=\S)")
_HELPED: tuple[tuple[re.Pattern[str], Role], ...] = (
    (
        re.compile(
            r"\b(?:supported|assisted)\s+by\s+|\bwith\s+(?:the\s+)?(?:support|assistance|help)\s+(?:of|from)\s+",
            re.IGNORECASE,
        ),
        "support",
    ),
    (
        re.compile(
            r"\b(?:in(?:cluding|volving)?\s+|with\s+|seek\s+)?(?:input|contributions?|advice)\s+from\s+|\bwork(?:ing)?\s+(?:\w+ly\s+)?with\s+"
            r"|\bin\s+(?:consultation|partnership|conjunction|collaboration|liaison)\s+with\s+|\balongside\s+|\bconsult(?:ing)?\s+(?:with\s+)?",
            re.IGNORECASE,
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
    helping: set[str] = field(factory=set)
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
    found.reports_to.extend(receivers(text, masked, names, deadlines, found.requirer))
    owners = _once(found.owners)
    helpers = [helper for helper in _once(found.helpers) if not _among(helper, owners)]
    return Parties(owners=(*owners, *helpers), reports_to=tuple(_once(found.reports_to)))


def _mask(text: str, deadlines: tuple[Found, ...]) -> str:
    """Return *text* with the words of its deadlines blanked, every other character where it was."""
    kept: list[str] = []
    end = 0
    for found in deadlines:
        kept.append(text[end : found.start] + " " * (found.end - found.start))
        end = found.end
    return "".join((*kept, text[end:]))


def _once(owners: list[Owner]) -> list[Owner]:
    """Return *owners* without those that only repeat an earlier name."""
    first: dict[str, Owner] = {}
    for owner in owners:
        first.setdefault(fold(owner.said), owner)
    return list(first.values())


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
        sent = names.at(sentence, source.end())[0]
        found.owners.extend(owner for owner in sent if not (owner.collective and found.owners))
    for label in _LABEL.finditer(sentence):
        found.owners.extend(names.at(sentence, label.end())[0])
    for cue, role in _HELPED:
        for hit in cue.finditer(sentence):
            helpers, end = names.at(sentence, hit.end())
            found.helpers.extend(evolve(owner, role=role) for owner in helpers)
            found.helping.update(spoken_of(sentence, helpers, end))


def _bare_infinitive(sentence: str, names: Names, found: _Found) -> None:
    """Add the subject of "SCC CYPS to provide a report", as tables write it."""
    start = len(sentence) - len(sentence.lstrip(" ,"))
    owners, end = names.at(sentence, start)
    if owners and _TO_DO.match(sentence, end):
        found.owners.extend(owners)


def _subject(sentence: str, start: int, end: int, names: Names, *, first: bool) -> tuple[Owner, ...]:
    """Return who stands before the verb that starts at *end*, looking no further back than *start*."""
    while start < end and sentence[start] in " ,":
        start += 1
    if first:
        owners, stop = subject_at(sentence, start, names, end)
        if owners and _TRAILING.fullmatch(sentence, stop, end):
            return owners
        reports = reporting(sentence, start, names, end)
        if reports:
            return reports
    for boundary in (_JOINT if first else _BOUNDARY).finditer(sentence, start, end):
        owners, stop = subject_at(sentence, boundary.end(), names, end)
        if owners and _ADVERBS.fullmatch(sentence, stop, end):
            return owners
    return _after_opening(sentence, max(start, end - _NEAR), end, names) if _OPENS.match(sentence) else ()


def _after_opening(sentence: str, start: int, end: int, names: Names) -> tuple[Owner, ...]:
    """Return who stands before the verb at *end* of a sentence such as "To improve recording the LSCB will …"."""
    for place in _NAME_STARTS.finditer(sentence, start, end):
        owners, stop = names.at(sentence, place.start(), end)
        if owners and _ADVERBS.fullmatch(sentence, stop, end) and not _SMALL.search(sentence[start : place.start()]):
            return owners
    return ()


def _commit(sentence: str, modal: re.Match[str], subject: tuple[Owner, ...], names: Names, found: _Found) -> None:
    """Add what the verb *modal* makes of its *subject* to *found*."""
    if _RECEIVES.match(sentence, modal.end()):
        found.reports_to.extend(subject)
        return
    required = _required(sentence, modal, names)
    if required is not None:
        owners, reported = required
        acting = subject or tuple(found.owners)
        if acting and all(owner.post for owner in acting) and all(owner.collective for owner in owners):
            owners = acting
        found.owners.extend(owners)
        found.requirer = found.requirer or subject
        if reported:
            found.reports_to.extend(subject)
        return
    passive = _PASSIVE.match(sentence, modal.end())
    if passive and not modal.group().endswith(" to"):
        found.owners.extend(_agent(sentence, passive.end(), names))
        return
    agreed = "agreed" in modal.group()
    found.owners.extend(owner for owner in subject if not (agreed and fold(owner.said) in found.helping))


def _agent(sentence: str, start: int, names: Names) -> tuple[Owner, ...]:
    """Return by whom what stands in the passive is done: the first after "by" that is a post or a body."""
    for by in _BY.finditer(sentence, start, start + _FAR):
        owners, _ = names.at(sentence, by.end())
        if owners:
            return owners
    return ()


def _required(sentence: str, modal: re.Match[str], names: Names) -> tuple[tuple[Owner, ...], bool] | None:
    """Return whom a verb of requiring requires, and whether it is a report to the one who requires it."""
    verb = _REQUIRES.search(sentence, modal.start(), modal.end() + 25)
    if verb is None or modal.group().endswith(" to"):
        return None
    owners, stop = names.at(sentence, verb.end())
    if owners and _FOR_REPORT.match(sentence, stop):
        return owners, True
    if owners and _TO_DO.match(sentence, stop):
        return owners, False
    source = _NEAR_FROM.search(sentence, verb.end(), verb.end() + _FAR)
    if source:
        owners, _ = names.at(sentence, source.end())
        if owners:
            return owners, True
    return None
