"""When something is due, as the document says it: a tagged union, one class per kind.

Every kind keeps the document's words (*said*) and the *rule* of the language that read them. Days are inclusive.
Nothing here knows today's date: a day is always passed in as *on*.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from attrs import field, frozen

from scrkit.errors import RecordError
from scrkit.model._constraint import all_of_one_type, duration_if_given, in_order, not_blank, not_blank_if_given
from scrkit.model._rrule import rules

Unknown = Literal["impossible", "broken_range", "vague", "not_understood"]


@frozen(kw_only=True)
class Dated:
    """A day, a month, a season: any interval with at least one end. Overdue only once *latest* has passed.

    *ambiguous* says that a reader could take it another way ("by July", "spring"); *inferred* lists what the document
    did not say (``year``).

    Raises:
        RecordError: Blank words, no end at all, or an interval that ends before it starts.
    """

    kind: ClassVar[str] = "dated"
    said: str = field(validator=not_blank)
    earliest: date | None = None
    latest: date | None = None
    ambiguous: bool = False
    inferred: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    rule: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.earliest is None and self.latest is None:
            raise RecordError("a dated deadline has an earliest or a latest day, or both", path="Dated")
        in_order(self, self.earliest, self.latest)


@frozen(kw_only=True)
class Recurring:
    """Again and again: RFC 5545 rules without ``RRULE:``, from *start* to *end* where the document says so.

    Daily to yearly, with the keys FREQ, INTERVAL, COUNT, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS in that order.

    Raises:
        RecordError: Blank words, no rule or more than ten, a rule of another form, or an end before the start.
    """

    kind: ClassVar[str] = "recurring"
    said: str = field(validator=not_blank)
    rrules: tuple[str, ...] = field(validator=[all_of_one_type, rules])
    start: date | None = None
    end: date | None = None
    rule: str | None = None

    def __attrs_post_init__(self) -> None:
        in_order(self, self.start, self.end)

    @property
    def counted(self) -> bool:
        """Whether every rule says how often."""
        return all("COUNT=" in rrule for rrule in self.rrules)


@frozen(kw_only=True)
class Relative:
    """A length of time from an anchor ("within six months of publication"); *anchor* is None where none is named.

    *duration* and *earliest_offset* are ISO 8601; *working_days* says in which days they count, None where unsaid.

    Raises:
        RecordError: Blank words or anchor, or a duration that is none.
    """

    kind: ClassVar[str] = "relative"
    said: str = field(validator=not_blank)
    duration: str = field(validator=duration_if_given)
    earliest_offset: str | None = field(default=None, validator=duration_if_given)
    working_days: bool | None = None
    anchor: str | None = field(default=None, validator=not_blank_if_given)
    rule: str | None = None


@frozen(kw_only=True)
class AtEvent:
    """At a meeting or another event, with its days where the document gives them.

    Raises:
        RecordError: Blank words or event, or an interval that ends before it starts.
    """

    kind: ClassVar[str] = "event"
    said: str = field(validator=not_blank)
    event: str = field(validator=not_blank)
    earliest: date | None = None
    latest: date | None = None
    ambiguous: bool = False
    inferred: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    rule: str | None = None

    def __attrs_post_init__(self) -> None:
        in_order(self, self.earliest, self.latest)


@frozen(kw_only=True)
class Ongoing:
    """Without end; *review* is the day on which it will be looked at again, where the document gives one.

    *inferred* lists what the document did not say of that day (``year``).

    Raises:
        RecordError: Blank words.
    """

    kind: ClassVar[str] = "ongoing"
    said: str = field(validator=not_blank)
    review: date | None = None
    inferred: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    rule: str | None = None


@frozen(kw_only=True)
class Conditional:
    """Hangs on a condition.

    Raises:
        RecordError: Blank words or condition.
    """

    kind: ClassVar[str] = "conditional"
    said: str = field(validator=not_blank)
    condition: str = field(validator=not_blank)
    rule: str | None = None


@frozen(kw_only=True)
class Done:
    """Done already, *on* that day where the document says so; *inferred* lists what it did not say of it (``year``).

    Raises:
        RecordError: Blank words.
    """

    kind: ClassVar[str] = "done"
    said: str = field(validator=not_blank)
    on: date | None = None
    inferred: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    rule: str | None = None


@frozen(kw_only=True)
class Unclear:
    """Words that should be a deadline and cannot be understood as one; *reason* says why.

    Raises:
        RecordError: Blank words.
    """

    kind: ClassVar[str] = "unclear"
    said: str = field(validator=not_blank)
    reason: Unknown = "not_understood"
    rule: str | None = None


@frozen(kw_only=True)
class NotSet:
    """No deadline; *said* holds the words that refuse one, where there are any ("to be confirmed").

    Raises:
        RecordError: Blank words.
    """

    kind: ClassVar[str] = "none"
    said: str | None = field(default=None, validator=not_blank_if_given)
    rule: str | None = None


Deadline = Dated | Recurring | Relative | AtEvent | Ongoing | Conditional | Done | Unclear | NotSet

KINDS: tuple[type[Deadline], ...] = (
    Dated,
    Recurring,
    Relative,
    AtEvent,
    Ongoing,
    Conditional,
    Done,
    Unclear,
    NotSet,
)
"""Every kind of deadline, in the order of the design."""


def bounds(deadline: Deadline) -> tuple[date | None, date | None]:
    """Return the earliest and the latest day of *deadline*, each None where it has none."""
    if isinstance(deadline, Dated | AtEvent):
        return deadline.earliest, deadline.latest
    return None, None
