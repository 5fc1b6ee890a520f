"""A grammar of deadlines that give no day: "in due course", "by mid-May", "by the end of the summer term".

They are said to be unclear, never guessed. Imports its neighbours.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import parsy

from scrkit.language.dates import dates_of
from scrkit.language.frame import unclear
from scrkit.language.word import word

if TYPE_CHECKING:
    from scrkit.model import Conventions

_TIME = r"(?:terms?|years?|months?|weeks?|quarters?|holidays?|half-term)"
_WHICH = (
    r"(?:(?:the|this|that|next|new|current|coming|following|first|second|third|final|academic|school|financial|municipal"
    r"|calendar|spring|summer|autumn|winter)\s+){0,5}"
)
_IN = word("by|in|before|until|from|at|during|for|towards|within").optional()
_VAGUELY = parsy.regex(r"(?i:early|mid|middle of|late|beginning of|start of)(?:\s*-\s*|\s+)(?:in\s+|of\s+)?(?:the\s+)?")

_PHRASES = parsy.alt(
    word("(?:with)?in the next few (?:days|weeks|months|years)"),
    word("(?:in|over|during|within) the (?:coming|next|following) (?:days|weeks|months|years)"),
    word(
        "in due course|as soon as (?:possible|practicable)|in the near future|at the earliest opportunity"
        "|when resources allow|shortly|with immediate effect|as a matter of urgency"
    ),
    word("(?:early )?in the new year"),
    _IN
    >> word("the").optional()
    >> word("start|beginning|middle|end|close")
    >> word("of").optional()
    >> word(f"{_WHICH}{_TIME}")
    << word("of the (?:academic|school) year(?: following)?").optional(),
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
)

_LIKELY = parsy.regex(r"(?i:(?!the(?!\w)\s*(?!\s|start|beginning|middle|end|close)))")
"""In prose nothing vague begins with "the" and another word than these."""

HOLDS = (
    "few|coming|next|due course|possible|practicable|near future|opportunity|resources|shortly|immediate|urgency"
    "|term|month|week|quarter|holiday|fortnight|half|part|days|easter|christmas|break|recess"
)
"""A pattern of what every vague deadline without a date holds something of."""


@cache
def vague(conventions: Conventions, *, cell: bool = False) -> parsy.Parser:
    """Return a parser of what should be a deadline and gives no day."""
    dates = dates_of(conventions, cell=cell)
    prepared = word("by|in|before|during|from|until")
    dim = (prepared.optional() if cell else prepared) >> word("the").optional() >> _VAGUELY >> dates.loose
    part = (
        (word("by|in|before|during").optional() if cell else word("by|in|before|during"))
        >> word("the")
        >> word("first|second|third|last|final|early|latter")
        >> word("weeks?|fortnight|half|part|days|months?")
        >> word("of|in")
        >> (dates.loose | word(f"{_WHICH}{_TIME}"))
    )
    # "July 14" may be a day or a year: boards write both.
    opening = word("by|in|on|from|until|before")
    day_or_year = (
        (opening.optional() if cell else opening)
        >> parsy.regex(rf"(?:{dates.words.month_names})(?!\w)\s+\d\d?(?!\w|[.,:/]\d)\s*")
    ).result(unclear("not_understood", "deadline.day-or-year"))
    phrases = (_PHRASES | dim | part).result(unclear("vague", "deadline.vague"))
    return phrases | day_or_year if cell else _LIKELY >> (phrases | day_or_year)
