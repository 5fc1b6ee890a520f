"""A grammar of deadlines at an occasion: "at the July 2014 meeting", "each Board meeting", "during the review in July".

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import parsy

from scrkit.language.dates import dates_of
from scrkit.language.word import word
from scrkit.model import AtEvent, Conventions, Deadline

if TYPE_CHECKING:
    from scrkit.language.frame import Frame, Meaning
    from scrkit.language.interval import Time

_ARTICLE = "the|its|their|our|an?|this|that"
_BEFORE = "before|by|in time for|prior to|ahead of"
_LEAD = re.compile(
    rf"(?:(?P<before>{_BEFORE})|at|to|for|during|as part of)\s+(?:(?:{_ARTICLE})\s+)?|(?:(?:{_ARTICLE})\s+)?",
    re.IGNORECASE,
)


def at_event(when: Time | None, *, rule: str = "deadline.event") -> Meaning:
    """Return the meaning of an occasion, named by the words said without the preposition and article before them."""

    def understood(frame: Frame) -> Deadline:
        lead = _LEAD.match(frame.words)
        event = (frame.words[lead.end() :] if lead else "") or frame.words
        until = bool(lead and lead["before"])
        found = frame.days(when) if when else None
        if found is None:
            return AtEvent(said=frame.said, event=event, rule=frame.rule(rule))
        return AtEvent(
            said=frame.said,
            event=event,
            earliest=None if until else found.earliest,
            latest=found.latest,
            ambiguous=found.ambiguous,
            inferred=found.inferred,
            rule=frame.rule(rule, found),
        )

    return understood


NAMED = r"(?:[A-Z][\w&'\u2019-]*,?\s+|(?:and|of|for|&)\s+){0,9}"
"""A pattern of the name of a body before its meeting."""

BODIES = "Board|Executive|Committee|Panel|Partnership|Forum|Sub-Group|Cabinet"
"""A pattern of bodies that meet and are named for their meetings: "the July Board"."""

_name = parsy.regex(rf"{NAMED}[Mm]eetings?(?!\w)\s*")
_body = parsy.regex(rf"(?:[A-Z][\w&'\u2019-]*\s+){{0,3}}?(?:{BODIES})(?!\w)\s*")
_held = word("to be held|being held|held|scheduled|planned|due|which will be held|which is to be held").optional()
_the = word(_ARTICLE)
_own = parsy.regex(r"(?:[A-Z][\w&-]*\s+){0,6}[A-Z][\w&-]*(?:['\u2019]s|s['\u2019])\s+").optional()
_lead = word(f"at|for|to|{_BEFORE}") >> _the.optional() | _the
_WHICH = "next|first|future|each|every|all|subsequent|forthcoming|following"
_named = word("at|to|before") >> _the >> _own >> _name.result(None)
_some = word("at|to|before").optional() >> parsy.regex(
    r"(?i:(?:the\s+)?(?:next|first)|future|each|every|all|subsequent|forthcoming|following)\s+"
    r"(?:[A-Z][\w&'\u2019-]*,?\s+|(?:and|of|for|full)\s+){0,9}[Mm]eetings?(?!\w)\s*"
).result(None)
_some_body = word("at|to|before").optional() >> parsy.regex(
    rf"(?i:(?:the\s+)?(?:next|first)|each|every|forthcoming)\s+(?:[A-Z][\w&'\u2019-]*\s+){{0,4}}?(?:{BODIES})(?![\w'\u2019])\s*"
).result(None)


@cache
def event(conventions: Conventions, *, cell: bool = False) -> parsy.Parser:
    """Return a parser of a meeting or another occasion, with its days where the document gives them."""
    dates = dates_of(conventions, cell=cell)
    date = dates.ended | dates.loose
    on = _held >> word("on|in|of|for") >> date
    bracketed = parsy.regex(r"\(\s*") >> date << parsy.regex(r"\)\s*")
    dated = _lead >> _own >> ((dates.item << (_name | _body)) | (_name >> (on | bracketed)))
    occasion = (
        word("during|at|as part of")
        >> word("the|its|their|an?")
        >> parsy.regex(r"(?:[\w'\u2019-]+\s+){1,6}?(?=(?:in|on)\s)")
        >> word("in|on")
        >> date
    )
    some = _some >> (on | bracketed).optional()
    if cell:
        some = some | _some_body >> (on | bracketed).optional()
        return (dated | some | _named | occasion).map(at_event)
    # What every meeting in prose begins with: most words after "the" begin none and need not be tried.
    begins = rf"[A-Z]|meeting|(?:and|of|for|&)\s|(?i:{_WHICH})\s|{dates.begins}"
    likely = parsy.regex(rf"(?=(?i:(?:at|for|to|{_BEFORE})(?!\w)\s*)?(?i:(?:{_ARTICLE})(?!\w)\s*)?(?:{begins}))")
    return (likely >> (dated | some | _named) | occasion).map(at_event)
