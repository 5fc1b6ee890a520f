"""SCR201 and SCR202: whether each lesson is accepted."""

from __future__ import annotations

import pytest
from attrs import evolve

from scrkit.model import LearningRef, RecordedAcceptance, Review
from validators.drafts import AT, codes, lesson, only, passage, review


def recorded(first: str, last: str, *learning: str, at: str = "1.1") -> RecordedAcceptance:
    """Return a recorded acceptance of *learning*."""
    said = f"It accepted {first} to {last}"
    return RecordedAcceptance(
        acceptance="accepted", said=said, first=first, last=last, learning=learning, paragraph=at, at=AT
    )


def answering(*learning: str, accepted: tuple[RecordedAcceptance, ...]) -> Review:
    """Return a review with a lesson that answers *learning*."""
    refs = tuple(LearningRef(learning=number) for number in learning)
    return review(lessons=(lesson(learning=refs),), acceptances=accepted)


def test_a_lesson_of_which_nothing_is_said() -> None:
    """Stands at the lesson."""
    found = only(review(lessons=(lesson(acceptance="not_stated", acceptance_from=None),)), "SCR201")

    assert (found.where.kind, found.where.number, found.words) == ("lesson", "2", "Working with fathers")
    assert (found.severity, found.level) == ("warning", "G")


@pytest.mark.parametrize("acceptance", ["accepted", "partly", "not_accepted"])
def test_a_lesson_of_which_something_is_said(acceptance: str) -> None:
    """Whatever it is."""
    assert codes(review(lessons=(lesson(acceptance=acceptance),))) == []


def test_a_range_that_is_too_short() -> None:
    """Stands at the paragraph that records it, and names what it leaves out in the order of the response."""
    found = only(answering("8.4", "8.2", "8.9", accepted=(recorded("8.1", "8.2", "8.1", "8.2"),)), "SCR202")

    assert found.message == "acceptance is recorded for 8.1 to 8.2, and the response also answers 8.4 and 8.9"
    assert (found.where.kind, found.where.id, found.where.number, found.where.at) == ("paragraph", "1.1", "1.1", AT)
    assert (found.severity, found.level, found.words) == ("error", "G", "It accepted 8.1 to 8.2")


def test_one_piece_left_out() -> None:
    """Is named alone, and once however often it is answered."""
    found = only(answering("8.4", "8.4", accepted=(recorded("8.1", "8.2", "8.1", "8.2"),)), "SCR202")

    assert found.message.endswith("also answers 8.4")


def test_ranges_count_together() -> None:
    """Two may leave nothing out, or are told together at the first."""
    two = (recorded("8.1", "8.2", "8.1", "8.2"), recorded("8.4", "8.5", "8.4", "8.5"))

    assert codes(answering("8.1", "8.5", accepted=two)) == []
    assert only(answering("8.3", accepted=two), "SCR202").message == (
        "acceptance is recorded for 8.1 to 8.2 and 8.4 to 8.5, and the response also answers 8.3"
    )


def test_where_no_acceptance_is_recorded_none_is_too_short() -> None:
    """The views may say it all."""
    assert codes(answering("8.1", accepted=())) == []


def test_a_paragraph_without_a_number_has_none_in_the_finding() -> None:
    """Its id tells which it is."""
    short = answering("8.3", accepted=(recorded("8.1", "8.2", "8.1", at="introduction-1"),))

    assert (only(short, "SCR202").where.id, only(short, "SCR202").where.number) == ("introduction-1", None)


def test_a_second_paragraph_of_one_number_has_the_number_as_printed() -> None:
    """The id tells the two apart."""
    second = evolve(passage("1.1", "It accepted the lessons."), id="1.1~2")
    short = answering("8.3", accepted=(recorded("8.1", "8.2", "8.1", at="1.1~2"),))
    found = only(evolve(short, introduction=(second,)), "SCR202")

    assert (found.where.id, found.where.number) == ("1.1~2", "1.1")


def test_what_is_no_range_is_not_called_one() -> None:
    """Numbers that do not follow each other are listed, and a refusal is no acceptance."""
    refused = evolve(recorded("8.5", "8.6", "8.5", "8.6"), acceptance="not_accepted")
    found = only(answering("8.10", "8.9", accepted=(refused, recorded("8.1", "8.7", "8.1", "8.7"))), "SCR202")

    assert found.message == "acceptance is recorded for 8.1 and 8.7, and the response also answers 8.9 and 8.10"
    assert codes(answering("8.1", accepted=(refused,))) == []


def test_a_record_without_numbers_or_of_one() -> None:
    """Is told by its ends, whatever stands there."""
    some = only(answering("8.9", accepted=(recorded("all", "most"),)), "SCR202")
    one = only(answering("8.9", accepted=(recorded("8.1", "8.1", "8.1"),)), "SCR202")

    assert some.message.startswith("acceptance is recorded for all to most,")
    assert one.message.startswith("acceptance is recorded for 8.1,")
