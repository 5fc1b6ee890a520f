"""Numbers that run through the whole document, under headings that have none."""

from __future__ import annotations

import pytest

from layouts.written import confidence_in, outline_of, response, tell
from scrkit.language import default_vocabulary
from scrkit.layouts.heading import Headings
from scrkit.layouts.running import running
from scrkit.layouts.section import is_item

RUNS = """\
Dunmere Safeguarding Children Board

Response to the serious case review

Introduction

1. The report came in May 2014.

Lesson: fathers

2. Fathers were not asked.

The Board's view

3. The Board accepts this lesson.

Actions

4. Dunmere Police will act by July 2015.

{between}Lesson: houses

5. Nobody asked who lived there:

a) in the house

The Board's view

6. The Board does not accept this lesson.

Actions

7. Dunmere Council will act.

Monitoring

8. The Quality Group will monitor the plan.
"""


def test_numbers_that_run_on_are_those_of_paragraphs() -> None:
    """The sections are those of the headings without numbers."""
    told = tell(RUNS.format(between=""))

    assert [(lesson.title, lesson.acceptance) for lesson in told.review.lessons] == [
        ("Lesson: fathers", "accepted"),
        ("Lesson: houses", "not_accepted"),
    ]
    assert [(action.id, action.number) for action in told.review.all_actions()] == [("4", "4"), ("7", "7")]
    assert told.kinds["8"] == ("governance",)
    assert (told.lost, told.gained, told.unplaced) == ({}, {}, [])


def test_a_label_between_the_paragraphs_is_no_lesson() -> None:
    """Though the heading of a part follows it."""
    told = tell(RUNS.format(between="Lead: Chief Constable\n\nImpact\n\nLess harm was done in all of the county.\n\n"))

    assert [lesson.title for lesson in told.review.lessons] == ["Lesson: fathers", "Lesson: houses"]
    assert told.action("4").text.endswith("Lead: Chief Constable")


@pytest.mark.parametrize(
    ("said", "instead", "numbers"),
    [
        ("1. The report", "The report", ["4", "7"]),
        ("7. Dunmere", "8. Dunmere", ["4", "8"]),
        ("Lesson: houses", "1. Write\n\n2. Call\n\nLesson: houses", ["4", "7"]),
    ],
    ids=["start", "gap", "list"],
)
def test_a_number_that_is_missing_and_a_list_break_no_run(said: str, instead: str, numbers: list[str]) -> None:
    """No sentence is taken for a title there."""
    told = tell(RUNS.format(between="").replace(said, instead))

    assert [lesson.title for lesson in told.review.lessons] == ["Lesson: fathers", "Lesson: houses"]
    assert [action.number for action in told.review.all_actions()] == numbers


def test_a_sentence_under_the_heading_of_a_part_is_no_title() -> None:
    """Where numbers do not run on: without a lesson it is refused and not misread."""
    text = "Dunmere LSCB\n\nOur review\n\nOur view\n\n4. The Board accepts this.\n\nActions\n\n5. The Board will act."

    assert confidence_in(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "No number.",
        "View\n\n1. It is accepted.\n\nActions\n\n1. The Board will act.\n\nView\n\n1. It is.\n\n2. So it is.",
        "View\n\n4. It is accepted.\n\nActions\n\n5. The Board will act.",
        "1. Fathers\n\nView\n\n2. Houses\n\nView\n\n3. Sleep\n\nAction\n\n4. The end.",
        "View\n\n1. It is accepted.\n\n2. So it is.",
        response(),
    ],
    ids=["none", "lists", "start", "titles", "one part", "dotted"],
)
def test_other_numbers_stay_what_they_were(text: str) -> None:
    """Lists, a late start, titles, a list under one heading, numbers of several parts."""
    blocks = outline_of(text).blocks

    assert running(blocks, Headings(vocabulary=default_vocabulary())) is blocks


def test_a_running_number_is_no_item() -> None:
    """Whatever the format took it for; a letter is."""
    blocks = running(outline_of(RUNS.format(between="")).blocks, Headings(vocabulary=default_vocabulary()))

    assert {block.number: is_item(block) for block in blocks if block.number} == {
        **{str(figure): False for figure in range(1, 9)},
        "a": True,
    }
