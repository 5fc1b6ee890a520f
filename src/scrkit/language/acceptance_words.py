"""How acceptance is worded in a sentence: what is accepted, refused, limited, put off, or only noted.

Accepting verbs speak of the learning itself ("accepts this learning", "endorses R3"). "Recognises", "acknowledges" and
"notes" accept nothing, nor does "does not dispute": acceptance is never a default. Imports ``model`` only.
"""

from __future__ import annotations

import re

from attrs import frozen

from scrkit.model import Acceptance


@frozen(kw_only=True)
class Stated:
    """What a text says of the learning, and by which rule it was read."""

    acceptance: Acceptance
    rule: str | None = None


UNSAID = Stated(acceptance="not_stated")

# Up to three words may stand before the noun ("the overview report's main findings"), but none that makes it another
# thing ("the need for further learning").
_OTHER_THING = r"(?:need|importance|value|impact|for|of|from|about|no|none|neither|some|few|only|several|most|part)\b"
_NOUN = r"(?:learning|lessons?|findings?|recommendations?|points?|conclusions?|principles?|analysis|issues?)"
_CODE = r"(?-i:(?:R|LP)[0-9])"
_DETERMINED = r"(?:(?:(?:all|both|each)\s+of\s+)?(?:all|both|this|these|the|that|those|its|each|every)\s+)"
_DESCRIBED = rf"(?:(?!{_OTHER_THING})[\w'\u2019-]+\s+){{0,3}}?"
_SAID = (
    r"(?:what|everything\s+that)\s+the\s+(?:\w+\s+){0,2}?(?:report|review|reviewers?|authors?)\s+"
    r"(?:says?|said|finds?|found|concludes?|concluded|recommends?|recommended|writes?|wrote)"
)
"""A pattern of the learning told without a noun: "what the report says about records"."""

_WHAT = rf"(?:{_DETERMINED}{{0,2}}{_DESCRIBED}{_NOUN}|{_SAID}|{_CODE})"
_THIS = rf"(?:{_DETERMINED}{{1,2}}{_DESCRIBED}{_NOUN}|{_CODE})"
_SPIRIT = r"(?:the\s+)?(?:spirit|thrust|intention|intent|sentiment|aims?|elements|aspects)\s+(?:of|behind)"
LIMIT = (
    r"(?:partly|partially|in\s+part|largely|broadly|generally|in\s+the\s+main|for\s+the\s+most\s+part|on\s+the\s+whole"
    rf"|to\s+(?:some|a\s+(?:large|limited|certain))\s+extent|in\s+principle|with\s+(?:\w+\s+)?(?:reservations?|caveats?|amendments?|modifications?)"
    rf"|some(?:\s+of)?|most(?:\s+of)?|only|{_SPIRIT}|\w+\s+of\s+the\s+\w+(?=\s+(?:recommendations|findings|lessons)))"
)
"""A pattern of the words that limit an acceptance."""

EXCEPTION = (
    r"(?:but\s+(?:not|does\s+not|do\s+not|one|two|three|for)|with\s+the\s+exception\s+of|except(?:ing)?|save\s+(?:for|that)|apart\s+from"
    r"|other\s+than|subject\s+to|provided\s+that|on\s+condition)"
)
"""A pattern of the words that take something out of an acceptance."""

_NOT = (
    r"(?:(?:does|do|did|has|have|is|are|was|were|can|could|will|would)\s*(?:not|n't|n\u2019t)|cannot|never"
    r"|(?:unable|unwilling|decline[sd]?|refuse[sd]?)\s+to|not\s+(?:able|willing|prepared)\s+to)"
)
_NUMBERED = (
    r"(?:\s+(?:(?:(?:outlined|set\s+out|contained)\s+)?(?:in|at)\s+(?:paragraphs?|paras?\.?)\s+)?"
    r"\d[\d.,\s\u2013-]{0,80}(?:(?:and|to)\s+[\d.]{1,12})?)?"
)
_IS = r"(?:is|are|was|were|has\s+been|have\s+been)"
_WHOLLY = r"(?:fully|entirely|wholly|completely)"
_ADVERB = r"(?:(?:fully|entirely|formally|unanimously|also|therefore|wholeheartedly|completely|readily|broadly)\s+)?"
_IN_FULL = r"(?:(?:in\s+full|fully|without\s+reservation),?\s+)?"
_ACCEPTS = (
    r"(?:accepts?|accepted|agrees?\s+(?:fully\s+|entirely\s+)?with|agreed\s+with|is\s+in\s+(?:full\s+)?agreement\s+with|endorses?|endorsed"
    r"|concurs?\s+with|concurred\s+with|adopts?|adopted|(?:no\s+hesitation|pleasure)\s+in\s+(?:accepting|endorsing))"
)
_CONTESTS = (
    r"(?:rejects?|rejected|disagrees?\s+with|disagreed\s+with|disputes?|disputed|contests?|contested"
    r"|challenges?|challenged)"
)

# Acceptance still to come is none yet, nor is what is asked for, or put as a condition.
_UNREAL = re.compile(
    r"\b(?:if|whether|unless|asks?|asked|invites?|invited|recommends?|recommended|requests?|requested|urges?|urged|proposes?|proposed)\b"
    r"[^,;:.]{0,60}$"
    r"|\b(?:to|will|would|may|might|could|can|must|shall|should|consider|considers|considering)\s+(?:be\s+)?(?:\w+ly\s+|then\s+|also\s+|now\s+)?$",
    re.IGNORECASE,
)
_REAL_TO = re.compile(
    r"\b(?:agreed|agrees|happy|pleased|content|glad|resolved|decided|resolves|decides)\s+to\s+(?:\w+ly\s+|also\s+)?$",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\b(?:once|when|until|before|after)\s+(?:the\s+)?(?:[\w'\u2019]+\s+){0,3}$", re.IGNORECASE)
_PRESENT = re.compile(r"(?:accept|agree|endorse|support|adopt|concur)s?\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:family|families|mother|father|parents?|reviewers?|authors?|Ofsted|inspectors?|court|coroner|press|media)\s+"
    r"(?:has\s+|have\s+)?(?:fully\s+|also\s+)?$",
    re.IGNORECASE,
)
_DENIED = re.compile(rf"\b{_NOT}\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_BACK = 90
"""What makes an acceptance unreal stands this near before it."""

_REFUSED = re.compile(
    rf"\b{_NOT}\s+(?:(?:formally|also|therefore|readily)\s+)?(?:accept|agree|endorse|support|adopt)(?:ed)?\s+(?:with\s+)?(?!(?:all|every)\b){_WHAT}"
    rf"|\b{_CONTESTS}\s+{_WHAT}|\b{_NOUN}{_NUMBERED}\s+{_IS}\s+(?:not\s+(?:accepted|agreed|supported|endorsed)|rejected|declined)"
    rf"|\b(?:accepts?|accepted|agrees?\s+with|agreed\s+with)\s+(?:neither|no|none\s+of)\s+{_WHAT}"
    rf"|\b(?:decline[sd]?|rejects?|rejected|refuse[sd]?)\s+{_THIS}",
    re.IGNORECASE,
)
_LIMITED = re.compile(
    rf"\b{LIMIT}\s+(?:accepts?|accepted|agrees?|agreed|supports?|supported|endorses?|endorsed)\b(?!\s+(?:to|that)\b)"
    rf"|\b(?:accepts?|accepted|agrees?(?:\s+with)?|agreed(?:\s+with)?|supports?|supported|endorses?|endorsed)\s+(?:\w+\s+){{0,4}}?{LIMIT}(?!\w)"
    rf"|\b(?:{_ACCEPTS}|supports?)\s+(?:all\s+)?{_WHAT}[^.]{{0,200}}?\b{EXCEPTION}\b"
    rf"|\b(?:{_ACCEPTS}|supports?)\s+all\s+(?:but|except)\b"
    rf"|\b{_NOT}\s+(?:{_WHOLLY}\s+(?:accept|agree|endorse|support)|(?:accept|agree|endorse|support)(?:\s+with)?\s+(?:in\s+full|fully|all|every)\b)",
    re.IGNORECASE,
)
_ACCEPTED = re.compile(
    rf"\b{_ACCEPTS},?\s+{_IN_FULL}{_WHAT}\b"
    rf"|\b(?:agrees?|agreed|supports?|supported|approves?|approved)\s+{_IN_FULL}{_THIS}\b"
    rf"|\b{_NOUN}{_NUMBERED}\s+{_IS}\s+{_ADVERB}(?:accepted|agreed|endorsed|supported|approved|adopted)\b",
    re.IGNORECASE,
)
_UNDISPUTED = re.compile(
    rf"\b(?:{_NOT}|no)\s+{_ADVERB}(?:disagree\s+with|dispute|reject|contest|challenge|oppose|object(?:ions?)?\s+to|quarrel\s+with)\b",
    re.IGNORECASE,
)
_NOTED = re.compile(
    rf"\b(?:notes?|noted|acknowledges?|acknowledged|recognises?|recognised|welcomes?|welcomed|considers?|considered|received?s?)\s+{_WHAT}\b"
    rf"|\b{_NOUN}{_NUMBERED}\s+{_IS}\s+{_ADVERB}(?:noted|acknowledged|recognised|welcomed|considered|received)\b",
    re.IGNORECASE,
)
_RULES: tuple[tuple[Stated, re.Pattern[str]], ...] = (
    (Stated(acceptance="not_accepted", rule="acceptance.refused"), _REFUSED),
    (Stated(acceptance="partly", rule="acceptance.limited"), _LIMITED),
    (Stated(acceptance="accepted", rule="acceptance.stated"), _ACCEPTED),
)
_VERBS = (
    *("accept", "agree", "support", "endors", "adopt", "concur", "reject", "disput", "contest", "challeng", "declin"),
    *(
        "refus",
        "approv",
        "object",
        "oppos",
        "quarrel",
        "note",
        "acknowledg",
        "recognis",
        "welcom",
        "consider",
        "receiv",
    ),
)
"""What every wording holds something of: a sentence without any says nothing, and is not searched further."""

_DEFERRED = Stated(acceptance="not_stated", rule="acceptance.deferred")
_REMARKED: tuple[tuple[Stated, re.Pattern[str]], ...] = (
    (Stated(acceptance="not_stated", rule="acceptance.undisputed"), _UNDISPUTED),
    (Stated(acceptance="not_stated", rule="acceptance.noted"), _NOTED),
)


def worded(sentence: str) -> Stated:
    """Return what *sentence* says of the learning by its verbs, ``not_stated`` where it says nothing.

    A sentence that accepts one thing and refuses another accepts in part.
    """
    if sentence.rstrip().endswith("?") or not _speaks(sentence.casefold()):
        return UNSAID
    closed = [found.span() for found in _UNDISPUTED.finditer(sentence)]
    put_off = False
    told: list[Stated] = []
    for stated, pattern in _RULES:
        for found in pattern.finditer(sentence):
            if any(found.start() < end and start < found.end() for start, end in closed):
                continue
            if not is_real(sentence, found.start(), found.group()):
                put_off = put_off or not _OTHERS.search(_before(sentence, found.start()))
                continue
            told.append(stated)
            if stated.acceptance != "accepted":
                closed.append(found.span())
    if told:
        return mixed(tuple(told))
    remarked = next((stated for stated, pattern in _REMARKED if pattern.search(sentence)), None)
    return remarked or (_DEFERRED if put_off else UNSAID)


def _speaks(folded: str) -> bool:
    """Whether *folded* holds something of a verb that could say anything of the learning."""
    return any(verb in folded for verb in _VERBS)


def mixed(told: tuple[Stated, ...]) -> Stated:
    """Return what several statements say together: the first, or in part where one accepts and another refuses."""
    answers = {stated.acceptance for stated in told}
    if {"accepted", "not_accepted"} <= answers:
        return Stated(acceptance="partly", rule="acceptance.mixed")
    limited = next((stated for stated in told if stated.acceptance == "partly"), None)
    return limited or told[0]


def is_real(sentence: str, start: int, verb: str) -> bool:
    """Whether the *verb* of acceptance at *start* is said to have happened, and by the board."""
    before = _before(sentence, start)
    if _REAL_TO.search(before):
        return True
    if _UNREAL.search(before) or _OTHERS.search(before) or _DENIED.search(before):
        return False
    return not (_WHEN.search(before) and _PRESENT.match(verb))


def _before(sentence: str, start: int) -> str:
    """Return what stands before the verb at *start*, as far as it can bear on it."""
    return sentence[max(0, start - _BACK) : start]
