"""Deadlines at a meeting or another occasion."""

from __future__ import annotations

import pytest

from language.telling import deadlines

EVENTS = [
    (
        "It will be discussed at its meeting on 14 June 2016.",
        "at its meeting on 14 June 2016 = event <meeting on 14 June 2016> 2016-06-14",
    ),
    (
        "Findings go to the Board meeting in September.",
        "to the Board meeting in September = event <Board meeting in September> 2016-09-01..2016-09-30 year",
    ),
    (
        "Findings go to the SAB meeting of 12 May 2016.",
        "to the SAB meeting of 12 May 2016 = event <SAB meeting of 12 May 2016> 2016-05-12",
    ),
    (
        "Findings go to the Board meeting (12 May 2016).",
        "to the Board meeting (12 May 2016) = event <Board meeting (12 May 2016)> 2016-05-12",
    ),
    (
        "The Trust will report at the Executive's July meeting.",
        "at the Executive's July meeting = event <Executive's July meeting> 2016-07-01..2016-07-31 year",
    ),
    (
        "The Trust will report at the October 2016 meeting.",
        "at the October 2016 meeting = event <October 2016 meeting> 2016-10-01..2016-10-31",
    ),
    (
        "The Trust will report at the October 2016 Board.",
        "at the October 2016 Board = event <October 2016 Board> 2016-10-01..2016-10-31",
    ),
    (
        "The Trust will report to the May Executive Group meeting.",
        "to the May Executive Group meeting = event <May Executive Group meeting> 2016-05-01..2016-05-31 year",
    ),
    (
        "Papers must be ready in time for the LSCB meeting on 21 June 2016.",
        "in time for the LSCB meeting on 21 June 2016 = event <LSCB meeting on 21 June 2016> ..2016-06-21",
    ),
    (
        "Papers must be ready prior to the September 2016 meeting.",
        "prior to the September 2016 meeting = event <September 2016 meeting> ..2016-09-30",
    ),
    (
        "Papers must be ready ahead of the September 2016 meeting.",
        "ahead of the September 2016 meeting = event <September 2016 meeting> ..2016-09-30",
    ),
    ("The group will report to each meeting of the Partnership.", "to each meeting = event <each meeting>"),
    (
        "The group will report to the next Safeguarding Adults Board meeting.",
        "to the next Safeguarding Adults Board meeting = event <next Safeguarding Adults Board meeting>",
    ),
    ("Every Executive meeting will hear of exceptions.", "Every Executive meeting = event <Every Executive meeting>"),
    ("Reports to subsequent meetings will say more.", "to subsequent meetings = event <subsequent meetings>"),
    (
        "This will be tested during the inspection in November 2016.",
        "during the inspection in November 2016 = event <inspection in November 2016> 2016-11-01..2016-11-30",
    ),
    (
        "Lessons will be shared at the annual conference on 7 October 2016.",
        "at the annual conference on 7 October 2016 = event <annual conference on 7 October 2016> 2016-10-07",
    ),
    (
        "At a meeting to be held on 3 May 2016 the group will decide.",
        "At a meeting to be held on 3 May 2016 = event <meeting to be held on 3 May 2016> 2016-05-03",
    ),
    ("Findings go to the Board meeting on 31 June 2016.", "to the Board meeting on 31 June 2016 = unclear impossible"),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_a_meeting_is_a_deadline(text: str, expected: str) -> None:
    """A meeting is an event in the document's words, with its days where they are said."""
    assert deadlines(text) == [expected]
