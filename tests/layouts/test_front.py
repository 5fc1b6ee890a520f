"""The title block, the prose that may follow it, and the sign-off."""

from __future__ import annotations

from datetime import date

import pytest

from layouts.written import response, tell
from scrkit.model import Board

FOREWORD = "This is our answer to the report. We are sorry for what happened, and we say so to the family first of all."


def test_prose_before_the_first_section_introduces() -> None:
    """It is no title; its numbers and points are kept with it."""
    told = tell(response(before=f"{FOREWORD}\n\n- one point\n\n0.1 We met on 3 May 2015."))

    assert [(passage.id, passage.number) for passage in told.review.introduction] == [
        ("introduction-1", None),
        ("0.1", "0.1"),
        ("1.1", "1.1"),
    ]
    assert told.review.introduction[0].text == f"{FOREWORD}\n- one point"
    assert (told.lost, told.gained) == ({}, {})


def test_a_known_heading_in_that_prose_is_a_heading() -> None:
    """And not the beginning of a section."""
    told = tell(response(before=f"{FOREWORD}\n\nBackground\n\n{FOREWORD}"))

    assert "Background" in told.headings


def test_a_number_alone_before_the_first_section_is_unplaced() -> None:
    """It numbers nothing."""
    told = tell(response(before=f"{FOREWORD}\n\n0.1\n\n0.2 We met."))

    assert told.unplaced == ["0.1"]


def test_website_title_and_board() -> None:
    """From the title block; an address that ends a line is no sentence."""
    review = tell(response(before="www.dunmere.example.")).review

    assert review.website == "www.dunmere.example"
    assert (review.board, review.title) == (
        "Dunmere Safeguarding Children Board",
        "Response to the serious case review",
    )


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("Dunmere Safeguarding Children Board\n\nBaby T\n\nFinal version", "Baby T"),
        ("Dunmere Safeguarding Children Board", "Dunmere Safeguarding Children Board"),
    ],
)
def test_a_title_that_says_nothing_of_a_review(first: str, title: str) -> None:
    """Is the first line that is not the board's name, else that."""
    text = f"{first}\n\n1. Recording\n\n1.1 View\n\n1.1.1 It is accepted.\n"

    assert tell(text).review.title == title


@pytest.mark.parametrize(
    ("text", "board"),
    [
        (
            "Response\n\n{}The Dunmere Local Safeguarding Children Board (LSCB) agrees.",
            "Dunmere Local Safeguarding Children Board",
        ),
        ("DUNMERE SAFEGUARDING ADULTS BOARD\n\n{}It agrees.", "DUNMERE SAFEGUARDING ADULTS BOARD"),
        (
            "Response\n\n{}It was sent to Dunmere Safeguarding Partnership and agreed.",
            "Dunmere Safeguarding Partnership",
        ),
        ("Response\n\n{}The LSCB agrees.", "LSCB"),
    ],
)
def test_the_fullest_name_of_the_board(text: str, board: str) -> None:
    """Spelt out beside its abbreviation, in the title block, anywhere, or the least that a board calls itself."""
    assert tell(text.format("1. Recording\n\n1.1 View\n\n1.1.1 ")).review.board == board


def test_a_profile_named_in_prose_does_not_take_over() -> None:
    """Another board that the text mentions has not written the response."""
    text = "Response\n\n1. Recording\n\n1.1 View\n\n1.1.1 Ashmoor Safeguarding Children Board thanks Safe Dunmere.\n"
    profile = Board(id="dunmere", names=("Dunmere Safeguarding Children Board", "Safe Dunmere"))

    assert tell(text, boards=(profile,)).review.board == "Ashmoor Safeguarding Children Board"


def test_a_profile_gives_a_board_its_name() -> None:
    """Where nothing else in the document names a board."""
    text = "Response\n\n1. Recording\n\n1.1 View\n\n1.1.1 Safe Dunmere agrees.\n"
    profile = Board(id="dunmere", names=("Dunmere Safeguarding Children Board", "Safe Dunmere"))

    assert tell(text, boards=(profile,)).review.board == "Safe Dunmere"


@pytest.mark.parametrize(
    ("sign_off", "day"),
    [
        ("DSCB 13th January 2014.", date(2014, 1, 13)),
        ("Dated 13 January 2014", date(2014, 1, 13)),
        ("13/01/2014", date(2014, 1, 13)),
        ("Jane Doe\n\nIndependent Chair\n\nMonday 13 January 2014", date(2014, 1, 13)),
        ("Signed on behalf of the Board", None),
        ("Dunmere SCB, January 2014", None),
    ],
)
def test_a_sign_off(sign_off: str, day: date | None) -> None:
    """Short lines at the end: a date with the board's names, or a signature with what follows it."""
    told = tell(response(date=sign_off))

    assert told.review.dated == day
    assert sign_off.rsplit("\n\n", maxsplit=1)[-1] in told.headings
    assert "January" not in told.action("2.3.1").text


@pytest.mark.parametrize(
    "last",
    [
        "The Chair will write to schools",
        "It was seen to on 13 January 2014",
        "- 13 January 2014",
        "2.3.2 January 2014",
        "January",
        "This was said in January 2014 by more people than one could put into a line of twenty words or fewer, Chair",
    ],
)
def test_what_is_no_sign_off(last: str) -> None:
    """A promise, a sentence, a point, a paragraph, a month alone, a long line."""
    told = tell(response(actions=f"2.3.1 Dunmere Police will act.\n\n{last}"))

    assert told.review.dated is None
    assert last not in told.headings


@pytest.mark.parametrize("line", ["Date of this response: 3 May 2015", "Date of response: 3 May 2015"])
def test_a_field_in_the_title_block_gives_the_date(line: str) -> None:
    """Of the response, and of nothing that it is about."""
    assert tell(response(before=line)).review.dated == date(2015, 5, 3)


def test_a_date_in_the_title_block_is_the_responses_own() -> None:
    """Where the end has none."""
    told = tell(response(before="Published 3 May 2015"))

    assert told.review.dated == date(2015, 5, 3)
    assert [milestone.what for milestone in told.review.milestones] == ["response dated"]
    assert told.review.id == "dunmere-safeguarding-children-board-2015-05-03"


def test_the_date_of_the_sign_off_goes_before_that_of_the_title_block() -> None:
    """It was signed last."""
    assert tell(response(before="Published 3 May 2015", date="DSCB 4 June 2015")).review.dated == date(2015, 6, 4)


def test_a_date_that_no_calendar_has_is_none() -> None:
    """It is never moved."""
    assert tell(response(date="Dated 31 September 2014")).review.dated is None


@pytest.mark.parametrize(
    "last",
    [
        "By: 1 July 2024",
        "By 1 July 2024",
        "Target date: 1 July 2024",
        "Due 1 July 2024",
        "Lead: Independent Chair\n\nDate due: 1 July 2024",
        "Timescale:\n\n1 July 2024",
    ],
)
def test_a_deadline_that_closes_the_document_is_not_its_date(last: str) -> None:
    """Whatever stands last, a word or a label of a limit makes it the action's."""
    told = tell(response(actions=f"2.3.1 Dunmere Police will act.\n\n{last}"))

    assert told.review.dated is None
    assert (told.lost, told.gained) == ({}, {})
    assert "1 July 2024" in told.action("2.3.1").text


def test_where_every_action_ends_with_a_bare_date_the_last_is_a_deadline_too() -> None:
    """A date of the document stands once."""
    actions = "2.3.1 Dunmere Police will act.\n\n1 May 2024\n\n2.3.2 Dunmere Council will act.\n\n1 July 2024"
    told = tell(response(actions=actions))

    assert told.review.dated is None
    assert told.action("2.3.2").text.endswith("1 July 2024")


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("Child A, who died on 3 May 2012", None),
        ("Serious case review: Child A, 3 May 2012", None),
        ("The review of 3 May 2012", None),
        ("Next review: 3 May 2012", None),
        ("Response to the case review \N{EN DASH} 3 May 2012", date(2012, 5, 3)),
        ("3 May 2012", date(2012, 5, 3)),
    ],
)
def test_the_day_of_what_the_response_is_about_is_not_its_own(before: str, day: date | None) -> None:
    """A title block tells of deaths and of reviews as well."""
    assert tell(response(before=before)).review.dated == day


def test_a_sign_off_after_dates_in_the_text_counts_where_somebody_signs() -> None:
    """A signature is none of an action's."""
    actions = "2.3.1 Dunmere Police will act.\n\n1 May 2024"
    told = tell(response(actions=actions, date="Jane Doe, Independent Chair\n\n2 February 2024"))

    assert told.review.dated == date(2024, 2, 2)
