"""Promises of the layout: every field has its place, nothing is guessed, and no word is lost."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from scrkit import Kit
from scrkit.errors import ReadError
from scrkit.model import Block, Dated, Reading, Unclear
from scrkit_seaborough.card import Card

if TYPE_CHECKING:
    from pathlib import Path

FRONT = "Seaborough Safeguarding Partnership\n\nResponse to the review of Child Alder\n\n14 May 2024\n\n"
CARD = """\
Recommendation 1: Handovers between shifts
Response: Accepted in part. Nights are not covered yet.
Action: Write a standard for handovers.
Lead: Head of Safeguarding, Seaborough Council
By: 30 September

"""


def read(text: str, folder: Path, *, layout: str | None = None) -> Reading:
    """Return the response *text*, read by whichever layout is surest unless one is named."""
    path = folder / "response.txt"
    path.write_text(text, "utf-8")
    return Kit().read(path, layout=layout)


def test_a_card_is_a_lesson(tmp_path: Path) -> None:
    """With its response as the view, and its owner and day understood."""
    reading = read(FRONT + CARD, tmp_path)
    (lesson,) = reading.review.lessons
    (action,) = lesson.actions
    (owner,) = action.owners

    assert (reading.layout, reading.confidence) == ("seaborough.cards", 0.99)
    assert (reading.review.board, reading.review.dated) == ("Seaborough Safeguarding Partnership", date(2024, 5, 14))
    assert (lesson.number, lesson.title, lesson.acceptance) == ("1", "Handovers between shifts", "partly")
    assert lesson.acceptance_from == lesson.views[0].id
    assert action.text == "Write a standard for handovers."
    assert (owner.post, owner.body) == ("Head of Safeguarding", "Seaborough Council")
    assert isinstance(action.deadline, Dated)
    assert (action.deadline.latest, action.deadline.inferred) == (date(2024, 9, 30), ("year",))
    assert not reading.unplaced


def test_fields_may_stand_apart_or_on_one_line(tmp_path: Path) -> None:
    """Formats join and part lines."""
    apart = read(FRONT + CARD.replace("\nAction:", "\n\nAction:"), tmp_path).review.lessons[0]
    joined = read(FRONT + CARD.replace("\nAction:", " Action:"), tmp_path).review.lessons[0]

    assert apart.views[0].text == joined.views[0].text == "Accepted in part. Nights are not covered yet."
    assert apart.actions[0].owners == joined.actions[0].owners


def test_what_has_no_place_is_listed(tmp_path: Path) -> None:
    """A field twice, a paragraph without a label, a lead that is nobody, and what stands before the first card."""
    more = "A word from the chair.\n\n"
    rest = "Lead: whoever is around on the day, really\n\nAction: Meet.\n\nAction: Meet again.\n\nAnd so on.\n\n"
    reading = read(f"{FRONT}{more}Recommendation 2: Fathers\n\n{rest}", tmp_path, layout="seaborough.cards")

    assert [line.text for line in reading.unplaced] == [
        "A word from the chair.",
        "Action: Meet again.",
        "And so on.",
        "Lead: whoever is around on the day, really",
    ]
    assert reading.review.lessons[0].actions[0].owners == ()


def test_without_an_action_nobody_leads(tmp_path: Path) -> None:
    """Nor is anything due: who and when are listed."""
    cards = "Recommendation 1: Fathers\n\nLead: Seaborough Council\n\nBy: July 2024\n"
    reading = read(FRONT + cards, tmp_path, layout="seaborough.cards")
    (lesson,) = reading.review.lessons

    assert [line.text for line in reading.unplaced] == ["Lead: Seaborough Council", "By: July 2024"]
    assert (lesson.views, lesson.actions, lesson.acceptance) == ((), (), "not_stated")


def test_a_block_without_a_word_is_no_field() -> None:
    """What heads a column of numbers in a sheet is not left over either."""
    card = Card(Block(kind="heading", text="Fathers", number="1", label="Recommendation 1:"))

    for text in ("#", "Action: Ask them."):
        card.add(Block(kind="paragraph", text=text))

    assert (list(card.fields), card.left) == (["Action"], [])


def test_a_response_may_say_nothing_of_acceptance_or_its_day(tmp_path: Path) -> None:
    """Neither is made up."""
    card = "Recommendation 1: Fathers\n\nResponse: Fathers matter.\n\nAction: Ask them.\n\nBy: soon\n"
    (lesson,) = (review := read(FRONT.replace("14 May 2024\n\n", "") + card, tmp_path).review).lessons

    assert (review.dated, review.unplaced) == (None, ())
    assert (lesson.acceptance, lesson.acceptance_from) == ("not_stated", None)
    assert isinstance(lesson.actions[0].deadline, Unclear)


def test_another_boards_document_is_left_to_others(tmp_path: Path) -> None:
    """However it is set out; and one of ours without a card is."""
    for text in (FRONT.replace("Seaborough", "Harbourside") + CARD, FRONT):
        with pytest.raises(ReadError, match=r"seaborough\.cards 0\.00"):
            read(text.replace("Recommendation 1:", "Recommendation 1."), tmp_path)


def test_what_would_be_misread_is_refused(tmp_path: Path) -> None:
    """No name and title, or two cards with one number."""
    with pytest.raises(ReadError, match="name and a title"):
        read("Seaborough Safeguarding Partnership\n\n" + CARD, tmp_path)
    with pytest.raises(ReadError, match="two recommendations have one number"):
        read(FRONT + CARD + CARD, tmp_path)
