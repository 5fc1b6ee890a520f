"""SCR203: all is accepted in full, and a view takes part of it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scrkit.model import LearningRef, RecordedAcceptance, View
from validators.drafts import AT, check, lesson, passage, review

if TYPE_CHECKING:
    from scrkit.model import Acceptance, Finding, Review

FULLY = "The Board fully accepted the lessons of the report."
DECLINED = "The Board accepts this. It concluded that such visits are not a good use of time."


def recorded(said: str, *learning: str, acceptance: Acceptance = "accepted") -> RecordedAcceptance:
    """Return a recorded acceptance of *learning*."""
    first, last = (learning[0], learning[-1]) if learning else ("all", "all")
    return RecordedAcceptance(
        said=said, first=first, last=last, learning=learning, acceptance=acceptance, paragraph="1.1", at=AT
    )


def answered(
    introduction: str,
    view: str,
    *records: RecordedAcceptance,
    acceptance: Acceptance = "accepted",
    learning: tuple[str, ...] = ("8.1",),
) -> Review:
    """Return a review with one *view* of *learning*."""
    said = View(id="2.2.1", number="2.2.1", text=view, acceptance=acceptance, at=AT)
    refs = tuple(LearningRef(learning=number) for number in learning)
    told = lesson(views=(said,), acceptance=acceptance, learning=refs)
    return review(introduction=(passage("1.1", introduction),), lessons=(told,), acceptances=records)


def found(of: Review) -> list[Finding]:
    """Return what the rule finds."""
    return [finding for finding in check(of) if finding.code == "SCR203"]


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (DECLINED, "not a good use"),
        ("We agree. We do not think it\npracticable and will not require it.", "not think it"),
        ("The Board agrees. What happened was specific to this case.", "specific to this case"),
        ("The partners have decided against such a rule.", "decided against"),
    ],
)
def test_a_view_takes_something_back(view: str, words: str) -> None:
    """Stands at the view, and shows the words."""
    (finding,) = found(answered(FULLY, view))

    assert (finding.where.id, finding.severity, finding.level, finding.words) == ("2.2.1", "advice", "G", words)


@pytest.mark.parametrize(
    "introduction",
    [
        "The Board accepts in full all learning.",
        "The Partnership accepted every finding.",
        "It wholly accepts the lessons.",
    ],
)
def test_all_is_accepted_in_a_sentence(introduction: str) -> None:
    """However it is said."""
    assert found(answered(introduction, DECLINED))


def test_all_is_accepted_in_a_record() -> None:
    """Whatever stands in the introduction; the view may speak of other learning than the record numbers."""
    record = recorded("It fully accepted the lessons in 8.1 to 8.3", "8.1", "8.2", "8.3")

    assert found(answered("The Board met.", DECLINED, record))
    assert found(answered("The Board met.", DECLINED, record, learning=("8.9",)))


@pytest.mark.parametrize("acceptance", ["partly", "not_accepted"])
def test_a_view_that_refuses_what_is_fully_accepted(acceptance: Acceptance) -> None:
    """Has no words of its own to show; nor where neither is known by numbers."""
    record = recorded("It fully accepted the lessons in 8.1 to 8.3", "8.1", "8.2", "8.3")

    for of in (
        answered("The Board met.", "Agreed, as far as it goes.", record, acceptance=acceptance),
        answered(FULLY, "Agreed, as far as it goes.", acceptance=acceptance),
        answered("The Board met.", "Agreed.", record, acceptance=acceptance, learning=()),
    ):
        (finding,) = found(of)
        assert finding.words is None


@pytest.mark.parametrize(
    "of",
    [
        answered(FULLY, "The Board accepts this lesson, which is uncomfortable. Practice is not consistent."),
        answered("The Board accepted the lessons.", DECLINED),
        answered("The Board does not fully accept the lessons.", DECLINED),
        answered("The family fully accepted the findings, and the Board met.", DECLINED),
        answered("Agreed: all of the recommendation is agreed.", DECLINED),
        answered(FULLY, "Head teachers said that this is not feasible."),
        answered(FULLY, DECLINED, recorded("8.1 is accepted in part", "8.1", acceptance="partly")),
        answered(
            "The Board met.",
            "Not agreed.",
            recorded("It fully accepts R1", "R1"),
            acceptance="not_accepted",
            learning=("R3",),
        ),
        answered("The Board met.", DECLINED, recorded("None of the findings is accepted", acceptance="not_accepted")),
    ],
)
def test_nothing_is_taken_back(of: Review) -> None:
    """Where all is not accepted, another speaks, or what is refused was never accepted."""
    assert found(of) == []
