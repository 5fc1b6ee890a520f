"""Confidence runs from 0 to 1, and a reading tells what was not placed."""

from __future__ import annotations

import pytest

from scrkit.errors import RecordError
from scrkit.model import Confidence, Line, Reading, Review, WordCount


@pytest.mark.parametrize("value", [0, 0.0, 0.5, 1, 1.0])
def test_confidence_runs_from_nought_to_one(value: float) -> None:
    """Both ends are allowed."""
    assert Confidence(value=value).value == value


@pytest.mark.parametrize("value", [-0.1, 1.1, 90, float("inf"), float("nan")])
def test_another_confidence_is_refused(value: float) -> None:
    """A percentage is one, and so is what is no number."""
    with pytest.raises(RecordError, match=r"^Confidence: confidence runs from 0 to 1, found "):
        Confidence(value=value)


def test_a_reading_tells_what_the_review_could_not_place() -> None:
    """It is kept in one place only."""
    review = Review(id="a", title="a", board="a", unplaced=(Line(text="left over"),))
    words = WordCount(words_in=3, placed=1, furniture=0, unplaced=2)

    reading = Reading(review=review, format="text", layout="narrative", confidence=1, words=words)

    assert reading.unplaced == (Line(text="left over"),)
