"""Promises of days in words."""

from __future__ import annotations

from datetime import date

import pytest

from scrkit.model import Meeting
from scrkit.renderers.day import day_in_words, interval_in_words, meeting_in_words


@pytest.mark.parametrize(
    ("month", "words"),
    [
        (1, "9 January 2014"),
        (2, "9 February 2014"),
        (3, "9 March 2014"),
        (4, "9 April 2014"),
        (5, "9 May 2014"),
        (6, "9 June 2014"),
        (7, "9 July 2014"),
        (8, "9 August 2014"),
        (9, "9 September 2014"),
        (10, "9 October 2014"),
        (11, "9 November 2014"),
        (12, "9 December 2014"),
    ],
)
def test_a_day_names_its_month(month: int, words: str) -> None:
    """Each month has its English name, whatever the locale."""
    assert day_in_words(date(2014, month, 9)) == words


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        (date(2014, 7, 1), date(2014, 7, 31), "1 to 31 July 2014"),
        (date(2014, 3, 8), date(2014, 3, 8), "8 March 2014"),
        (date(2014, 3, 1), date(2014, 5, 31), "1 March to 31 May 2014"),
        (date(2018, 12, 1), date(2019, 2, 28), "1 December 2018 to 28 February 2019"),
        (None, date(2014, 7, 31), "by 31 July 2014"),
        (date(2014, 7, 1), None, "from 1 July 2014"),
        (None, None, ""),
    ],
)
def test_an_interval_says_no_more_than_it_must(earliest: date | None, latest: date | None, words: str) -> None:
    """Month and year are said once where both ends share them."""
    assert interval_in_words(earliest, latest) == words


def test_a_meeting_begins_with_a_capital() -> None:
    """A meeting's name may come from a list in lower case."""
    assert meeting_in_words(Meeting(name="board meeting", on=date(2014, 3, 8))) == "Board meeting, 8 March 2014"
