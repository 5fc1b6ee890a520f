"""What stands around the entries: the board, the date, the edition, the opening and who oversees the plan."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from layouts.plan.plans import blocks, entry, plan, tell
from scrkit.layouts.whole import UNNAMED
from scrkit.model import Line

ROW = entry("1", recommendation="Listen.", action="Train.")


def test_the_title_names_the_board() -> None:
    """As a response's does."""
    told = tell(plan(ROW, title="Dunmere Safeguarding Children Board\nAction plan of the review\nwww.dunmere.example"))

    assert (told.review.board, told.review.title) == (
        "Dunmere Safeguarding Children Board",
        "Action plan of the review",
    )
    assert (told.review.website, told.notices) == ("www.dunmere.example", [])


def test_a_plan_that_names_no_board_says_so() -> None:
    """A trust's own plan: a board among its owners is not whose plan it is."""
    told = tell(
        plan(entry("1", recommendation="Listen.", owner="Dunmere Safeguarding Children Board"), title="Action plan")
    )

    assert (told.review.board, told.review.id, told.notices) == (UNNAMED, "action-plan", ["board"])
    assert tell(plan(ROW, title="")).review.title == UNNAMED


@pytest.mark.parametrize(
    ("title", "opening", "closing", "day"),
    [
        ("Plan", "Publication date:\n1 September 2020\nDate range:\nSeptember 2020", "", date(2020, 9, 1)),
        ("Plan 3 May 2019", "Published: 4 May 2019", "", date(2019, 5, 4)),
        ("Plan", "Progress as at 3 May 2019", "", date(2019, 5, 3)),
        ("Plan 3 May 2019", "", "Signed by the Chair, 5 June 2019", date(2019, 6, 5)),
        ("Plan 3 May 2019", "", "", date(2019, 5, 3)),
        ("Plan", "Published in May\nThe review of 3 May 2018 was published on its own.", "", None),
        ("Plan", "The Board met on 3 May 2018 and was told of what had been done up to then by all.", "", None),
        ("Plan", "Published:", "", None),
        ("Plan", "Published 31 September 2020", "", None),
    ],
)
def test_the_day_of_the_plan(title: str, opening: str, closing: str, day: date | None) -> None:
    """That of its publication, else of its state, its sign-off, its title; never that of an event in prose."""
    told = tell(plan(ROW, title=title, opening=opening, closing=closing))

    assert told.review.dated == day
    assert (told.lost, told.gained) == ({}, {})


@pytest.mark.parametrize(
    ("line", "edition"),
    [("Version 3", "Version 3"), ("v1.2 final", "v1.2"), ("Issue no. 4", "Issue no. 4"), ("Draft", None)],
)
def test_the_edition_is_as_printed(line: str, edition: str | None) -> None:
    """In a short line only."""
    assert tell(plan(ROW, opening=line)).review.edition == edition


def test_the_opening_is_the_introduction() -> None:
    """A list belongs to what stands before it, a heading stands apart."""
    told = tell(plan(ROW, opening="1. The Board agreed:\n- this\n- that\nIt will act."))

    assert [(passage.id, passage.number, passage.text) for passage in told.review.introduction] == [
        ("1", "1", "The Board agreed:\n- this\n- that"),
        ("introduction-2", None, "It will act."),
    ]


def test_prose_says_who_oversees_the_plan() -> None:
    """In the opening, where it introduces as well, and behind the entries, where nothing else has a place."""
    before = tell(plan(ROW, opening="The action plan will be monitored by the Quality Group."))
    after = tell(
        plan(
            ROW,
            closing="The action plan will be monitored by the Quality Group.\n\nThanks go to all who helped.",
        )
    )

    assert [owner.said for owner in before.review.governance.monitored_by] == ["Quality Group"]
    assert before.review.introduction == before.review.governance.text
    assert before.draft.paragraphs[0].kinds == ("introduction", "governance")
    assert [owner.said for owner in after.review.governance.monitored_by] == ["Quality Group"]
    assert after.unplaced == ["Thanks go to all who helped."]


def test_what_stands_under_a_heading_of_oversight_is_about_that() -> None:
    """A number before the paragraph is no word of it, and a sentence that names nobody has its place there."""
    closing = (
        *blocks("1. Thanks go to all."),
        *blocks("Monitoring", kind="heading"),
        *blocks("3. The Practice Review Group monitors the plan.\nIt will meet in May."),
        *blocks("Afterword", kind="heading"),
        *blocks("It rained."),
    )
    told = tell(evolve(plan(ROW), closing=closing))

    assert [owner.said for owner in told.review.governance.monitored_by] == ["Practice Review Group"]
    assert [passage.text for passage in told.review.governance.text] == [
        "The Practice Review Group monitors the plan.",
        "It will meet in May.",
    ]
    assert told.unplaced == ["1. Thanks go to all.", "It rained."]


def test_the_key_is_the_scale_and_no_word_of_it_is_lost() -> None:
    """Its words stand among the headings."""
    told = tell(plan(ROW, key=(("Green on track", "00FF00"), ("Red late", None))))

    assert told.review.status_scale == ("Green on track", "Red late")
    assert {"Green on track", "Red late"} <= {line.text for line in told.draft.headings}
    assert (told.lost, told.gained) == ({}, {})


def test_headings_and_furniture_are_handed_on() -> None:
    """What a layout found to head a column is a heading."""
    told = tell(plan(ROW, headings=("Lead agency",)))

    assert Line(text="Lead agency") in told.draft.headings


def test_a_heading_in_the_opening_is_no_passage() -> None:
    """It heads what follows."""
    told = tell(evolve(plan(ROW), opening=blocks("Background", kind="heading")))

    assert told.review.introduction == ()
    assert "Background" in [line.text for line in told.draft.headings]
