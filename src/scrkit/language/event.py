"""A grammar of deadlines at an occasion: "at the July 2014 meeting", "each Board meeting", "during the review in July".

Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import parsy

from scrkit.language.dates import ended, item, loose, word
from scrkit.model import AtEvent, Deadline

if TYPE_CHECKING:
    from scrkit.language.frame import Frame, Meaning
    from scrkit.language.interval import Stretch, When

_ARTICLE = "the|its|their|our|an?|this|that"
_BEFORE = "before|by|in time for|prior to|ahead of"
_LEAD = re.compile(
    rf"(?:(?P<before>{_BEFORE})|at|to|for|during|as part of)\s+(?:(?:{_ARTICLE})\s+)?|(?:(?:{_ARTICLE})\s+)?",
    re.IGNORECASE,
)


def _event(when: When | Stretch | None) -> Meaning:
    """A meeting or another occasion, named by the words said without the preposition and article before them."""

    def understood(frame: Frame) -> Deadline:
        lead = _LEAD.match(frame.said)
        event = frame.said[lead.end() :] if lead else frame.said
        until = bool(lead and lead["before"])
        found = frame.days(when) if when else None
        if found is None:
            return AtEvent(said=frame.said, event=event, rule="deadline.event")
        return AtEvent(
            said=frame.said,
            event=event,
            earliest=None if until else found.earliest,
            latest=found.latest,
            ambiguous=found.ambiguous,
            inferred=found.inferred,
            rule="deadline.event",
        )

    return understood


_date = ended | loose
_CAPITALISED = r"(?:[A-Z][\w&'\u2019-]*,?\s+|(?:and|of|for|&)\s+){0,9}"
_name = parsy.regex(rf"{_CAPITALISED}[Mm]eetings?(?!\w)\s*")
_body = parsy.regex(
    r"(?:[A-Z][\w&'\u2019-]*\s+){0,3}?(?:Board|Executive|Committee|Panel|Partnership|Forum|Sub-Group|Cabinet)(?!\w)\s*"
)
_held = word("to be held|being held|held|scheduled|planned|due|which will be held|which is to be held").optional()
_on = _held >> word("on|in|of|for") >> _date
_paren = parsy.regex(r"\(\s*") >> _date << parsy.regex(r"\)\s*")
_the = word(_ARTICLE)
_own = parsy.regex(r"(?:[A-Z][\w&-]*\s+){0,6}[A-Z][\w&-]*(?:['\u2019]s|s['\u2019])\s+").optional()
_lead = word(f"at|for|to|{_BEFORE}") >> _the.optional() | _the

_dated = _lead >> _own >> ((item << (_name | _body)) | (_name >> (_on | _paren)))
_named = word("at|to|before") >> _the >> _own >> _name.result(None)
_some = word("at|to|before").optional() >> parsy.regex(
    r"(?i:(?:the\s+)?(?:next|first)|future|each|every|all|subsequent|forthcoming|following)\s+"
    r"(?:[A-Z][\w&'\u2019-]*,?\s+|(?:and|of|for|full)\s+){0,9}[Mm]eetings?(?!\w)\s*"
).result(None)
_occasion = (
    word("during|at|as part of")
    >> word("the|its|their|an?")
    >> parsy.regex(r"(?:[\w'\u2019-]+\s+){1,6}?(?=(?:in|on)\s)")
    >> word("in|on")
    >> _date
)

event = (_dated | _some | _named | _occasion).map(_event)
"""A meeting or another occasion, with its days where the document gives them."""
