"""A grammar of what comes back: "on a quarterly basis over the next twelve months", "every three months".

Rules are RFC 5545 without ``RRULE:``, in the order the design gives; a quarter is three months. A count is written only
where the document gives a length of time that the rule divides: dates that start from an unsaid day are not guessed.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

import parsy

from scrkit.language.dates import dates_of
from scrkit.language.interval import BrokenRangeError
from scrkit.language.quantity import quantities
from scrkit.language.word import any_of, word
from scrkit.model import Conventions, Deadline, Recurring

if TYPE_CHECKING:
    from scrkit.language.frame import Frame, Meaning
    from scrkit.language.interval import Time

_LETTERS = {
    "D": ("DAILY", 1),
    "W": ("WEEKLY", 1),
    "F": ("WEEKLY", 2),
    "M": ("MONTHLY", 1),
    "Q": ("MONTHLY", 3),
    "Y": ("YEARLY", 1),
}
_LENGTHS = {
    "DAILY": {"D": 1, "W": 7},
    "WEEKLY": {"W": 1, "F": 2},
    "MONTHLY": {"M": 1, "Q": 3, "Y": 12},
    "YEARLY": {"Y": 1},
}
"""How often each frequency comes in each length of time that it divides."""

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_YEAR = 12

Length = tuple[int, str]

# "Twice yearly" says less than it seems to: when, and how far apart.
_plain = parsy.regex(
    r"(?<!twice )(?<!times )(?<!bi )(?<!semi )(?<!tri )(?<!bi-)(?<!semi-)(?<!tri-)(?<!x )", re.IGNORECASE
)
_follows = parsy.peek(
    parsy.regex(
        r"(?:to|on|until|for|from|over|by|at|in|through|thereafter|and|since|starting|beginning|with)\b|[,.;:)]|$"
    )
)


def every(frequency: str, interval: int) -> str:
    """Return the rule of what comes each *interval* times *frequency*.

    >>> every("MONTHLY", 3)
    'FREQ=MONTHLY;INTERVAL=3'
    """
    return f"FREQ={frequency};INTERVAL={interval}" if interval > 1 else f"FREQ={frequency}"


def counted(rule: str, length: Length) -> str:
    """Return *rule* with its count, where *length* holds it a whole number of times.

    >>> counted("FREQ=MONTHLY;INTERVAL=3", (12, "M"))
    'FREQ=MONTHLY;INTERVAL=3;COUNT=4'
    """
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    if set(parts) - {"FREQ", "INTERVAL"}:
        return rule
    count, letter = length
    times, over = divmod(count * _LENGTHS.get(parts["FREQ"], {}).get(letter, 0), int(parts.get("INTERVAL", "1")))
    return f"{rule};COUNT={times}" if times and not over else rule


class Rhythms:
    """What comes back, in the words of one set of conventions, in prose or in a cell."""

    def __init__(self, conventions: Conventions, *, cell: bool) -> None:
        self.cell = cell
        self._rules = {name.lower(): rule for name, rule in conventions.rhythms}
        self._dates = dates_of(conventions, cell=cell)
        self._sizes = quantities(conventions)
        self._months = {name.lower(): at for at, names in enumerate(conventions.months, 1) for name in names}
        self._weekdays = {name.lower(): at for at, names in enumerate(conventions.weekdays) for name in names}

    @cached_property
    def opens(self) -> str:
        """A pattern of a rhythm in one word: "quarterly", "six-weekly"."""
        return rf"{any_of(self._rules)}|(?:{self._sizes.in_words})[- ]?(?:weekly|monthly|yearly)"

    @cached_property
    def rhythm(self) -> parsy.Parser:
        """A rhythm in one word, as its rule."""
        numbered = parsy.regex(
            rf"({self._sizes.in_words})[- ]?(weekly|monthly|yearly)(?!\w)\s*", re.IGNORECASE, group=(1, 2)
        ).combine(lambda count, name: every(name.upper(), self._sizes.valued(count)))
        named = parsy.regex(rf"({any_of(self._rules)})(?!\w)\s*", re.IGNORECASE, group=1).map(
            lambda name: self._rules[" ".join(name.lower().split())]
        )
        return _plain >> (numbered | named)

    @cached_property
    def each(self) -> parsy.Parser:
        """A rhythm of "every": "every three months", "every January", "each Monday"."""
        sizes = self._sizes
        of_time = parsy.seq(
            word("every|each|once every|once each|once in every")
            >> (word("other").result(2) | sizes.number.optional(1)),
            self._days_or_more,
        ).combine(lambda count, letter: every(_LETTERS[letter][0], count * _LETTERS[letter][1]))
        once = word("once (?:an?|per|in each)") >> self.unit
        return of_time | once | word("every|each") >> (self.month | self.weekday)

    @cached_property
    def month(self) -> parsy.Parser:
        """The rule of what comes in a month of each year."""
        ends = parsy.regex(r"(?!-?\s*(?:the\s+)?\d)")
        return (self._dates.words.month << ends).map(lambda month: f"FREQ=YEARLY;BYMONTH={month}")

    @cached_property
    def _in_months(self) -> parsy.Parser:
        """What comes once a year, in months that are said: "annually in March and September"."""
        yearly = word("annually|yearly|(?:each|every|once an?) year") << parsy.regex(r"(?:,\s*)?")
        also = parsy.regex(r"(?:,\s*(?:and\s+)?|and\s+)")
        month = self.month.map(lambda rule: rule.rpartition("=")[2])
        alone = parsy.regex(rf"(?!(?:,\s*)?(?:and\s+)?(?:in\s+)?(?:{self._dates.words.month_names})(?!\w))")
        return (yearly >> word("in|each|every") >> month.sep_by(also, min=1) << alone).map(
            lambda months: f"FREQ=YEARLY;BYMONTH={','.join(sorted(set(months), key=int))}"
        )

    @cached_property
    def weekday(self) -> parsy.Parser:
        """The rule of what comes on a day of each week."""
        return parsy.regex(rf"({any_of(self._weekdays)})s?(?!\w)\s*", re.IGNORECASE, group=1).map(
            lambda name: f"FREQ=WEEKLY;BYDAY={_DAYS[self._weekdays[name.lower()]]}"
        )

    @cached_property
    def _days_or_more(self) -> parsy.Parser:
        """The letter of a unit of the calendar."""
        return self._sizes.unit.bind(
            lambda letter: parsy.success(letter) if letter in _LETTERS else parsy.fail("a day or more")
        )

    @cached_property
    def unit(self) -> parsy.Parser:
        """The rule of what comes once in each of a unit."""
        return self._days_or_more.map(lambda letter: every(*_LETTERS[letter]))

    @cached_property
    def times(self) -> parsy.Parser:
        """So many times a year, where they part it evenly: "three times a year"."""
        count = word("twice").result(2) | self._sizes.number << word("times|x")
        return (count << (word("(?:an?|per|each|every|in each) (?:year|annum)") | word("yearly|annually"))).bind(
            lambda times: (
                parsy.success(every("MONTHLY", _YEAR // times))
                if 1 < times <= _YEAR and _YEAR % times == 0
                else parsy.fail("a part of a year in whole months")
            )
        )

    @cached_property
    def _deliverable(self) -> parsy.Parser:
        return (
            word("an?|regular|further|written|formal").times(0, 4)
            >> self.rhythm
            << parsy.regex(
                r"(?:[a-z-]+\s+){0,2}?(?:reports?|updates?|audits?|returns?|briefings?|summaries|summary|surveys?)(?!\w)\s*"
            )
        )

    @cached_property
    def _in_the_annual(self) -> parsy.Parser:
        return (
            word("in|at|through|as part of|within|during")
            >> word("the|its|their|each|every")
            >> self.rhythm
            << parsy.regex(
                r"[\w'\u2019-]+(?:\s+[\w'\u2019-]+){0,6}?(?=\s+(?:that|which|to|of|for|and|on|in|by|so)\b|\s*[,.;:)]|\s*$)\s*"
            )
        )

    @cached_property
    def span(self) -> parsy.Parser:
        """The length of time that bounds a rhythm."""
        near, opening = word("next|coming|following|first|initial"), word("over|for|during|in|within")
        number, unit = self._sizes.number, self._sizes.unit
        if self.cell:
            whole = word("the").optional() >> near.optional() >> word("period of").optional()
            return opening >> whole >> parsy.seq(number, unit)
        plain = word("for") >> parsy.seq(number, self._days_or_more) << parsy.regex(r"(?!or\b)")
        return opening >> word("the") >> near >> parsy.seq(number.optional(1), unit) | plain

    @cached_property
    def start(self) -> parsy.Parser:
        """Where a rhythm starts."""
        opening = word(
            "from|starting(?: in| on| from)?|beginning(?: in| on)?|with effect from|commencing(?: in| on| from)?"
        )
        return opening >> (self._dates.item if self.cell else self._dates.explicit)

    @cached_property
    def stop(self) -> parsy.Parser:
        """Where a rhythm ends."""
        dates = self._dates
        when = dates.ended | dates.item if self.cell else dates.explicit
        return word("until|till|to|up to|ending(?: in| on)?") >> when

    def phrase(self, name: str, body: parsy.Parser) -> parsy.Parser:
        """Return a parser of *body* with its bounds, read by the rule *name*."""
        comma = parsy.regex(r"(?:[,(]\s*)?") if self.cell else parsy.success(None)
        ends = parsy.regex(r"\)?\s*") if self.cell else parsy.success(None)
        return parsy.seq(
            body << comma, self.span.optional(), self.start.optional(), self.stop.optional() << ends
        ).combine(lambda rule, length, start, stop: meaning(name, rule, length, start, stop))

    @cached_property
    def _likely(self) -> parsy.Parser:
        """What every alternative in prose begins with, looked at once before each is tried."""
        opening = r"on an?|(?:in|at|through|as part of|within|during)(?!\w)\s*(?:the|its|their|each|every)"
        further = r"(?:(?:an?|regular|further|written|formal)(?!\w)\s*){0,4}"
        once = "every|each|once|annually|yearly"
        return parsy.regex(rf"(?i:(?=(?:{once})(?!\w)|(?:(?:{opening})(?!\w)\s*)?{further}(?:{self.opens})))")

    @cached_property
    def recurrence(self) -> parsy.Parser:
        """A recurring deadline in prose: each alternative names its rule."""
        basis = word("on an?") >> self.rhythm << word("basis")
        return self._likely >> parsy.alt(
            self.phrase("recurrence.basis", basis),
            self.phrase("recurrence.each", self._in_months),
            self.phrase("recurrence.every", self.each),
            self.phrase("recurrence.event", self._in_the_annual),
            self.phrase("recurrence.deliverable", self._deliverable),
            self.phrase("recurrence.adverb", self.rhythm << _follows),
        )


def meaning(name: str, rule: str, length: Length | None, start: Time | None, stop: Time | None) -> Meaning:
    """Return the meaning of *rule*, bounded by what is given, as read by the rule *name* of the language."""

    def understood(frame: Frame) -> Deadline:
        first, last = frame.days(start) if start else None, frame.days(stop) if stop else None
        begins, ends = first.earliest if first else None, last.latest if last else None
        if begins and ends and ends < begins:
            raise BrokenRangeError
        full = counted(rule, length) if length else rule
        return Recurring(said=frame.said, rrules=(full,), start=begins, end=ends, rule=name)

    return understood


@cache
def rhythms_of(conventions: Conventions, *, cell: bool = False) -> Rhythms:
    """Return what comes back in the words of *conventions*; made once for each."""
    return Rhythms(conventions, cell=cell)
