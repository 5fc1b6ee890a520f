"""Who monitors the plan and who hears of exceptions, read from its closing paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.language.sentence import sentences
from scrkit.model import Owner

if TYPE_CHECKING:
    from scrkit.language.names import Names

_WHEN = r"(?:\s+(?:and\s+\w+ed|\w+ly|on\s+an?\s+[\w-]+\s+basis)){0,3}"
_MONITORS = re.compile(
    rf"\b(?:monitored|overseen|scrutinised|tracked|managed){_WHEN}\s+by\s+(?=\S)"
    r"|\bmonitoring\s+(?:of\s+[^.]{1,60}?\s+)?by\s+(?=\S)",
    re.IGNORECASE,
)
_MONITOR_VERB = re.compile(
    r"\s+(?:(?:will|shall|is to|are to|has agreed to)\s+(?:also\s+|then\s+)?"
    r"(?:monitor|oversee|scrutinise|track|keep\s+(?:track|watch)\s+(?:of|over)|be\s+responsible\s+for\s+(?:monitoring|overseeing))"
    r"|(?:also\s+|now\s+)?(?:monitors?|oversees?|scrutinises?|tracks?|keeps?\s+(?:track|watch)\s+(?:of|over))"
    r"|(?:is|are)\s+(?:responsible\s+for|charged\s+with)\s+(?:the\s+)?(?:monitoring|overseeing|oversight|tracking)(?:\s+of)?)\b"
)
_GROUP = re.compile(
    r"(?:The\s+)?(?P<name>[A-Z][\w'\u2019&-]*(?:\s+(?:(?:from|on|in|into|of|for|and)\s+)?[A-Z][\w'\u2019&-]*){1,8}?"
    r"\s+(?:Committee|Forum|Group|Panel|Sub-?[Gg]roup))(?!\w)"
)
"""The name of a group that holds small words which other names do not: "Learning from Reviews Group"."""
_PLAN = re.compile(r"\b(?:plan|actions?|progress|implementation|delivery|response)\b", re.IGNORECASE)
# Monitoring practice is an action, monitoring the plan is oversight.
_THIS_PLAN = re.compile(
    r"[^.]{0,60}?\b(?:plan|(?:the|these|those|all|above|its|agreed)\s+actions|this\s+response)\b", re.IGNORECASE
)
_EXCEPTIONS = re.compile(r"\bexceptions?\b(?!\s+of\b)", re.IGNORECASE)
_TO = re.compile(r"\bto\s+(?P<which>(?:(?:the|each|every|all|future)\s+)?)(?=\S)")
_MEETING = re.compile(r"\s+meetings?\b")
_FAR = 90
"""Who hears of exceptions stands this near behind them."""


@frozen(kw_only=True)
class Oversight:
    """Who monitors, who hears of exceptions, and whether the text says either."""

    monitored_by: tuple[Owner, ...] = ()
    exceptions_to: tuple[Owner, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.monitored_by or self.exceptions_to)


def find_oversight(text: str, names: Names) -> Oversight:
    """Return who monitors the plan and who hears of exceptions, as *text* says."""
    monitors: list[Owner] = []
    exceptions: list[Owner] = []
    for sentence in (part.text for part in sentences(text)):
        monitors.extend(_monitors(sentence, names))
        exceptions.extend(_hearers(sentence, names))
    return Oversight(monitored_by=tuple(monitors), exceptions_to=tuple(exceptions))


def _monitors(sentence: str, names: Names) -> tuple[Owner, ...]:
    """Return who monitors the plan: "… monitored by X", "X monitors the plan"."""
    found = _MONITORS.search(sentence)
    if found and _PLAN.search(sentence, 0, found.end()):
        return names.at(sentence, found.end())[0]
    owners, end = names.at(sentence, 0)
    verb = _MONITOR_VERB.match(sentence, end)
    group = None if verb else _GROUP.match(sentence)
    if group:
        owners = (Owner(said=group["name"], body=group["name"]),)
        verb = _MONITOR_VERB.match(sentence, group.end())
    return owners if verb and _THIS_PLAN.match(sentence, verb.end()) else ()


def _hearers(sentence: str, names: Names) -> tuple[Owner, ...]:
    """Return who hears of exceptions: the body, or its meeting, in the document's words."""
    for found in _EXCEPTIONS.finditer(sentence):
        for to in _TO.finditer(sentence, found.end(), found.end() + _FAR):
            owners, end = names.at(sentence, to.end())
            meeting = _MEETING.match(sentence, end)
            said = sentence[to.start("which") : meeting.end() if meeting else end]
            if owners:
                return (evolve(owners[0], said=said),) if len(owners) == 1 else owners
    return ()
