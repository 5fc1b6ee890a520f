"""The words of the calendar as data: what a TOML file may hold, and what a board adds to it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from scrkit.errors import RecordError
from scrkit.model import Conventions, Period
from strategies import conventions

if TYPE_CHECKING:
    from collections.abc import Mapping

MONTHS = ("January", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def test_a_file_s_lists_and_tables_are_tuples() -> None:
    """Lists of words, lists of lists, tables of meanings, tables of periods."""
    made = Conventions.of(
        {
            "months": [[month] for month in MONTHS],
            "done": ["done"],
            "fiscal_start": 4,
            "quarters": {"Q1": 1},
            "periods": [{"name": "spring term", "first": date(2015, 1, 5), "last": date(2015, 3, 27)}],
        }
    )

    assert made == Conventions(
        months=tuple((month,) for month in MONTHS),
        done=("done",),
        fiscal_start=4,
        quarters=(("Q1", 1),),
        periods=(Period(name="spring term", first=date(2015, 1, 5), last=date(2015, 3, 27)),),
    )


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ({"colour": []}, "Conventions: unknown key 'colour'"),
        ({"fiscal_start": 13}, "Conventions: expected a month from 1 to 12"),
        ({"seasons": {"spring": 0}}, "Conventions: expected a month from 1 to 12"),
        ({"rhythms": {"monthly": "MONTHLY"}}, "Conventions.rhythms: a rhythm's rule starts with 'FREQ='"),
        ({"fiscal_start": "April"}, "Conventions.fiscal_start: expected a whole number"),
        ({"periods": ["spring term"]}, "Conventions.periods: expected a list of periods"),
        ({"periods": [{"name": "spring term"}]}, "Conventions.periods: expected a list of periods"),
        ({"rhythms": {"monthly": 1}}, "Conventions.rhythms: expected a table of words"),
        ({"seasons": {"spring": "March"}}, "Conventions.seasons: expected a table of words and their numbers"),
        ({"months": [["January"]]}, "Conventions.months: expected the names of all 12, or none"),
        ({"weekdays": [["Mo"]] * 8}, "Conventions.weekdays: expected the names of all 7, or none"),
        ({"weekdays": [["Mo"], *[[]] * 6]}, "Conventions.weekdays: expected the names of all 7, or none"),
        ({"done": [""]}, "Conventions.done: a word is blank"),
        ({"numbers": {" ": 3}}, "Conventions.numbers: a word is blank"),
        ({"units": {"moon": "X"}}, "Conventions.units: expected one of H, D, W, F, M, Q, Y"),
        ({"quarters": {"Q9": 9}}, "Conventions.quarters: expected a quarter from 1 to 4"),
        ({"numbers": {"minus five": -5}}, "Conventions.numbers: expected a number from 0 to 999"),
        ({"rhythms": {"bogus": "FREQ=BOGUS"}}, "Conventions.rhythms: a rhythm's rule starts with 'FREQ='"),
        ({"done": [3]}, "Conventions.done: expected a list of words"),
        ({"months": ["January"]}, "Conventions.months: expected lists of words"),
        (
            {"periods": [{"name": "x", "first": "2019-02-01", "last": "2019-01-01"}]},
            "Period: 2019-01-01 is before 2019-02-01",
        ),
    ],
)
def test_what_is_no_calendar_is_refused(data: Mapping[str, Any], problem: str) -> None:
    """In one line that names what is wrong."""
    with pytest.raises(RecordError) as caught:
        Conventions.of(data)

    assert str(caught.value).startswith(problem)


def test_a_period_ends_after_it_starts() -> None:
    """As every interval does."""
    with pytest.raises(RecordError):
        Period(name="spring term", first=date(2015, 3, 27), last=date(2015, 1, 5))


def test_a_board_s_meaning_of_a_word_goes_before() -> None:
    """Its words stand beside the others, its months and its year in their place."""
    welsh = tuple((month[::-1],) for month in MONTHS)
    known = Conventions(
        months=tuple((month,) for month in MONTHS),
        fiscal_start=4,
        academic_start=9,
        quarters=(("Q1", 1), ("Q2", 2)),
        done=("done", "closed"),
    )
    more = Conventions(months=welsh, fiscal_start=1, quarters=(("Q1", 4),), done=("closed", "job done"))

    assert known.plus(more) == Conventions(
        months=welsh,
        fiscal_start=1,
        academic_start=9,
        quarters=(("Q1", 4), ("Q2", 2)),
        done=("done", "closed", "job done"),
    )


@given(conventions())
def test_nothing_adds_nothing(known: Conventions) -> None:
    """And what is added to nothing stands alone, each word once."""
    assert known.plus(Conventions()).done == known.done
    assert Conventions().plus(known).fiscal_start == known.fiscal_start
    assert dict(Conventions().plus(known).quarters) == dict(known.quarters)
