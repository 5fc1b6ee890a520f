"""The cards of a real trust's plan, its prose reworded: read as a careful reader would."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from layouts.cards.carded import Told, outline, plan, tell

CARDS = Path(__file__).parents[4] / "shared" / "recast" / "trust_homicide_cards.txt"

pytestmark = pytest.mark.skipif(not CARDS.is_file(), reason="the file beside the repository is not there")


@pytest.fixture
def told() -> Told:
    """Return what is made of it."""
    return tell(outline(CARDS.read_text(encoding="utf-8")))


def test_no_word_is_lost(told: Told) -> None:
    """Nothing is left over either: every word has a label above it."""
    assert (told.lost, told.gained, told.unplaced, told.furniture) == (Counter(), Counter(), [], [])


def test_each_recommendation_is_a_lesson_with_its_actions(told: Told) -> None:
    """Numbers are those of the reviewer, with gaps; lists of dates pair with the actions, one date is that of all."""
    found = {number: actions for number, _, actions in plan(told)}

    leads = ["SI Leads", "Head of Patient Safety"]
    assert [(owners, due) for _, owners, due in found["3"]] == [(leads, "2020-02-28")] * 3
    assert [due for _, _, due in found["4"]] == ["2020-02-28", "2020-02-28", "2020-10-31"]
    assert [due for _, _, due in found["7"]] == ["2019-09-30"] * 3
    assert [due for _, _, due in found["8"]] == ["ongoing", "2020-03-31"]
    assert found["8"][0][1] == ["Head of Service", "CRCG Clinical Quality Team"]
    assert [due for _, _, due in found["10"]] == ["unclear"]  # September has thirty days: no date is made of it
    assert [due for _, _, due in found["11"]] == ["ongoing"]
    assert list(found) == ["3", "4", "7", "8", "10", "11"]


def test_the_plan_has_the_day_of_its_publication(told: Told) -> None:
    """It stands below its label; the range below it is none of it."""
    review = told.draft.review

    assert str(review.dated) == "2020-09-01"
    assert review.title == "[patient] homicide action plan"
    assert len(review.introduction) == 2


def test_progress_and_evidence_stand_beside_their_actions(told: Told) -> None:
    """A list pairs by its numbers; "1-3" is told of all three; three lines of one action are all its own."""
    by_id = {action.id: action for action in told.actions}

    assert [len(by_id[f"lesson-4/{at}"].reported) for at in (1, 2, 3)] == [1, 1, 1]
    assert by_id["lesson-3/2"].evidence == ("Datix records.",)
    assert len(by_id["lesson-10/1"].reported) == 3
