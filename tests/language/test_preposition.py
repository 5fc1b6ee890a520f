"""Dates behind a preposition or a label."""

from __future__ import annotations

import pytest

from language.telling import deadlines

RANGES = [
    ("The audit runs from 1 May 2018 to 1 June.", "from 1 May 2018 to 1 June = 2018-05-01..2018-06-01 year"),
    ("The audit runs between April and July 2016.", "between April and July 2016 = 2016-04-01..2016-07-31"),
    ("The audit runs from 4 April to 6 May 2016.", "from 4 April to 6 May 2016 = 2016-04-04..2016-05-06"),
    (
        "Between spring 2016 and autumn 2016 the offer is tested.",
        "Between spring 2016 and autumn 2016 = 2016-03-01..2016-11-30 ambiguous",
    ),
    (
        "The audit runs between October 2016 and March 2016.",
        "between October 2016 and March 2016 = unclear broken_range",
    ),
    ("A check was made between May 2014 and 2015.", "between May 2014 and 2015 = unclear broken_range"),
    ("The check falls between 10 March and 2 April.", "between 10 March and 2 April = 2016-03-10..2016-04-02 year"),
    ("The roll-out falls in June/July 2016.", "in June/July 2016 = 2016-06-01..2016-07-31 ambiguous"),
    ("The roll-out falls in June or July 2017.", "in June or July 2017 = 2017-06-01..2017-07-31 ambiguous"),
    ("The roll-out will be over by June or July 2017.", "by June or July 2017 = ..2017-07-31 ambiguous"),
    ("The roll-out falls in April \u2013 June 2017.", "in April \u2013 June 2017 = 2017-04-01..2017-06-30"),
    ("Tests run in Spring/Summer 2016.", "in Spring/Summer 2016 = 2016-03-01..2016-08-31 ambiguous"),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_a_range_is_a_deadline(text: str, expected: str) -> None:
    """A range has both ends, a year that both share, or is said to be broken."""
    assert deadlines(text) == [expected]
