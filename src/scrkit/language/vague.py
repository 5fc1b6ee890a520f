"""A grammar of deadlines that give no day: "in due course", "by mid-May", "by the end of the summer term".

They are said to be unclear, never guessed. Imports its neighbours.
"""

from __future__ import annotations

import parsy

from scrkit.language.dates import MONTH, loose, word
from scrkit.language.frame import unclear

_TIME = r"(?:terms?|years?|months?|weeks?|quarters?|holidays?|half-term)"
_WHICH = (
    r"(?:(?:the|this|that|next|new|current|coming|following|first|second|third|final|academic|school|financial|municipal"
    r"|calendar|spring|summer|autumn|winter)\s+){0,5}"
)
_IN = word("by|in|before|until|from|at|during|for|towards|within").optional()

_vague = parsy.alt(
    word("(?:with)?in the next few (?:days|weeks|months|years)"),
    word(
        "in due course|as soon as (?:possible|practicable)|in the near future|at the earliest opportunity"
        "|when resources allow|shortly|with immediate effect|as a matter of urgency"
    ),
    word("by|in|before")
    >> word("the").optional()
    >> parsy.regex(r"(?i:early|mid|late)(?:\s*-\s*|\s+)(?:in\s+)?")
    >> loose,
    word("(?:early )?in the new year"),
    _IN
    >> word("the").optional()
    >> word("start|beginning|middle|end|close")
    >> word("of")
    >> word(f"{_WHICH}{_TIME}")
    << word("of the (?:academic|school) year(?: following)?").optional(),
    word("by|in|before|during")
    >> word("the")
    >> word("first|second|third|last|final|early|latter")
    >> word("weeks?|fortnight|half|part|days|months?")
    >> word("of")
    >> (loose | word(f"{_WHICH}{_TIME}")),
    word("by|before|until|after|at") >> word("Easter|Christmas|half-term") << word(r"(?:19|20)\d\d").optional(),
    word("by|in|before|until|after|during")
    >> word("the")
    >> word("(?:spring|summer|autumn|winter|Easter|Christmas) (?:term|holidays?|break|recess)")
    << word(r"(?:19|20)\d\d").optional(),
    word("later (?:this|in the|next) (?:month|year|week|quarter|term)"),
    word("by|in|before|during").optional()
    >> parsy.regex(
        r"(?i:(?<!the )next (?:month|year|week|quarter|term|spring|summer|autumn|winter))(?![\w'\u2019-])\s*"
    ),
).result(unclear("vague", "deadline.vague"))

# "July 14" may be a day or a year: boards write both.
_day_or_year = (
    word("by|in|on|from|until|before") >> parsy.regex(rf"(?:{MONTH})(?!\w)\s+\d\d?(?!\w|[.,:/]\d)\s*")
).result(unclear("not_understood", "deadline.date"))

vague = _vague | _day_or_year
"""What should be a deadline and gives no day."""

VAGUE = (
    "few|due course|possible|practicable|near future|opportunity|resources|shortly|immediate|urgency"
    "|term|month|week|quarter|holiday|fortnight|half|part|days|easter|christmas|break|recess"
)
"""A pattern of what every vague deadline without a date holds something of."""
