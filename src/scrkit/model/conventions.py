"""The words and conventions of the calendar: what a season, a quarter or "quarterly" is, as data that a board adds to.

Nothing here reads a phrase: the language compiles its patterns from one of these records.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, fields, frozen

from scrkit.errors import RecordError
from scrkit.model._constraint import all_of_one_type, in_order, no_blank_words, not_blank
from scrkit.model._data import record_of
from scrkit.model._rrule import is_rule

if TYPE_CHECKING:
    from collections.abc import Mapping

_MONTHS = 12
_WEEKDAYS = 7
_QUARTERS = 4
_UNITS = ("H", "D", "W", "F", "M", "Q", "Y")
_LARGEST = 1000
_MEANINGS = frozenset({"seasons", "quarters", "rhythms", "numbers", "units"})
"""Fields of pairs of a word and what it means: a later pair takes the place of an earlier one."""

_WHOLE = frozenset({"months", "weekdays"})
"""Fields that are given whole or not at all."""


@frozen(kw_only=True)
class Period:
    """A period with a name and its own days, *first* to *last* inclusive: a school term as a board publishes it.

    Raises:
        RecordError: A blank name, or a last day before the first.
    """

    name: str = field(validator=not_blank)
    first: date
    last: date

    def __attrs_post_init__(self) -> None:
        in_order(self, self.first, self.last)


def _numbered() -> Any:  # noqa: ANN401 - attrs gives its field no type that a caller could name
    """Return a field of pairs of a word and a number."""
    return field(default=(), validator=all_of_one_type)


@frozen(kw_only=True, cache_hash=True)
class Conventions:
    """What the words of the calendar mean. Words are compared without regard to case.

    Attributes:
        months: The names of each of the twelve months, the full one first.
        weekdays: The names of each of the seven days from Monday on.
        seasons: Pairs of a season's name and the month in which it starts; it lasts three months.
        fiscal_start: The month in which a financial year starts; None leaves it as it was known.
        fiscal: What a financial year is called.
        academic_start: The month in which a school year starts, as above.
        academic: What a school year is called.
        quarters: Pairs of a quarter's name and its number, 1 to 4.
        rhythms: Pairs of a word and its RFC 5545 rule ("quarterly", "FREQ=MONTHLY;INTERVAL=3").
        numbers: Pairs of a number in words and its value.
        units: Pairs of a unit of time in the singular and its ISO 8601 letter: H for hours, D, W, F for fortnights,
            M, Q for quarters, Y.
        periods: Periods that have a name and days, which a board supplies.
        done: Words of status that say that an action is done.
        open: Words of status that say that it is not, and set no deadline.
        ongoing: Words that say that it has no end.
        refused: Words that refuse a deadline ("to be confirmed").
        awaited: Words that open such a refusal ("awaiting").
        vague: Words that promise and give no day ("in due course").
        conditional: Words that open a condition ("subject to").
        labels: Words that head a deadline ("target date").
        steps: Words that may stand beside the dates of several steps ("draft", "final").
        numbered: Nouns whose number is no day ("Phase 2", "Section 11").
        harmful: Words beside a date that may change what it means, so that nothing is read beside them.
        occasions: Nouns of what happens on a day that is not given ("publication").

    Raises:
        RecordError: Something else than a tuple, or a month that no year has.
    """

    months: tuple[tuple[str, ...], ...] = field(default=(), validator=all_of_one_type)
    weekdays: tuple[tuple[str, ...], ...] = field(default=(), validator=all_of_one_type)
    seasons: tuple[tuple[str, int], ...] = _numbered()
    fiscal_start: int | None = None
    fiscal: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    academic_start: int | None = None
    academic: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    quarters: tuple[tuple[str, int], ...] = _numbered()
    rhythms: tuple[tuple[str, str], ...] = field(default=(), validator=all_of_one_type)
    numbers: tuple[tuple[str, int], ...] = _numbered()
    units: tuple[tuple[str, str], ...] = field(default=(), validator=all_of_one_type)
    periods: tuple[Period, ...] = field(default=(), validator=all_of_one_type)
    done: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    open: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    ongoing: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    refused: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    awaited: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    vague: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    conditional: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    labels: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    steps: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    numbered: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    harmful: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    occasions: tuple[str, ...] = field(default=(), validator=all_of_one_type)

    def __attrs_post_init__(self) -> None:
        starts = [self.fiscal_start, self.academic_start, *(month for _, month in self.seasons)]
        if not all(month is None or 1 <= month <= _MONTHS for month in starts):
            raise RecordError("expected a month from 1 to 12", path="Conventions")
        for name, names, number in (("months", self.months, _MONTHS), ("weekdays", self.weekdays, _WEEKDAYS)):
            if len(names) not in {0, number} or not all(names):
                raise RecordError(f"expected the names of all {number}, or none", path=f"Conventions.{name}")
        if not all(is_rule(rule) for _, rule in self.rhythms):
            raise RecordError("a rhythm's rule starts with 'FREQ=' and is one of RFC 5545", path="Conventions.rhythms")
        if not all(1 <= quarter <= _QUARTERS for _, quarter in self.quarters):
            raise RecordError("expected a quarter from 1 to 4", path="Conventions.quarters")
        if not all(letter in _UNITS for _, letter in self.units):
            raise RecordError(f"expected one of {', '.join(_UNITS)}", path="Conventions.units")
        if not all(0 <= number < _LARGEST for _, number in self.numbers):
            raise RecordError("expected a number from 0 to 999", path="Conventions.numbers")
        no_blank_words(self)

    @classmethod
    def of(cls, data: Mapping[str, object]) -> Conventions:
        """Return the conventions in *data*, as a TOML file holds them: lists, tables of pairs, tables of periods.

        Raises:
            RecordError: A key that is none of the fields, or a value that no field may have.
        """
        return record_of(cls, data, _value)

    def plus(self, more: Conventions) -> Conventions:
        """Return these conventions with *more* added: its words beside these, its meaning of a word before theirs."""
        return evolve(
            self,
            **{
                one.name: _both(one.name, getattr(self, one.name), getattr(more, one.name))
                for one in fields(type(self))
            },
        )


def _value(name: str, value: Any) -> Any:  # noqa: ANN401 - what TOML holds
    """Return *value* as the field *name* holds it."""
    if name == "periods":
        return tuple(_period(**period) for period in value)
    if isinstance(value, dict):
        return tuple(value.items())
    if isinstance(value, list):
        return tuple(tuple(one) if isinstance(one, list) else one for one in value)
    return value


def _period(name: str, first: date | str, last: date | str) -> Period:
    """Return the period; its days may be written as ISO 8601 has them."""
    days = [date.fromisoformat(day) if isinstance(day, str) else day for day in (first, last)]
    return Period(name=name, first=days[0], last=days[1])


def _both(name: str, first: Any, second: Any) -> Any:  # noqa: ANN401 - the values of any field
    """Return *second* added to *first* in the field *name*: instead of it, by its words, or after it."""
    if not isinstance(first, tuple):
        return first if second is None else second
    if name in _MEANINGS:
        return tuple((dict(first) | dict(second)).items())
    if name in _WHOLE:
        return second or first
    return (*first, *(one for one in second if one not in first))
