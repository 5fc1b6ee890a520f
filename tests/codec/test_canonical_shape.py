"""What the canonical data looks like: the promises of the design, key by key."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from scrkit.codec import SCHEMA, dump_json, finding_to_data, reading_to_data, review_to_data
from scrkit.model import (
    Action,
    AtEvent,
    Conditional,
    Dated,
    Done,
    Finding,
    Lesson,
    Line,
    NotSet,
    Ongoing,
    Owner,
    Reading,
    Recurring,
    Relative,
    Review,
    Span,
    Step,
    Unclear,
    Where,
    WordCount,
)

if TYPE_CHECKING:
    from scrkit.model import Deadline

DEADLINE = (
    "said kind earliest latest rrules start end duration earliest_offset working_days anchor event condition "
    "ambiguous inferred reason rule"
)
ACTION = (
    "id number label lesson text items owners reports_to deadline steps references inherits_deadline_from evidence "
    "reported at"
)
LESSON = "id number title learning acceptance acceptance_from text views taken impacts actions at"
REVIEW = (
    "schema id title board website framework legal_basis dated edition milestones people acceptances introduction "
    "lessons actions governance status_scale bodies unplaced"
)
READ = "schema review layout format confidence reasons paragraphs headings furniture unplaced notices words"
SPAN = {
    "file": "a.txt",
    "page": 1,
    "line": 2,
    "column": 3,
    "end_line": 4,
    "end_column": 5,
    "cell": "B2",
    "paragraph": 6,
}
ONE_ACTION = Action(
    id="2.1",
    text="We will act.",
    owners=(Owner(said="the Chair", post="Chair", role="lead"),),
    steps=(Step(id="2.1/1", text="First."),),
)
REVIEW_OF_ONE = Review(
    id="a",
    title="Response",
    board="Board",
    dated=date(2014, 1, 13),
    lessons=(Lesson(id="lesson-2", title="Lesson", actions=(ONE_ACTION,)),),
)


def flat(deadline: Deadline) -> dict[str, object]:
    """Return the data of *deadline* inside a review."""
    review = Review(id="a", title="a", board="a", actions=(Action(id="1", text="a", deadline=deadline),))
    made: dict[str, object] = review_to_data(review)["actions"][0]["deadline"]
    return made


def test_a_review_has_every_key_in_order() -> None:
    """The schema's number first, then the fields of the model, unused ones too."""
    data = review_to_data(REVIEW_OF_ONE)

    assert " ".join(data) == REVIEW
    assert data["schema"] == SCHEMA == 1
    assert data["dated"] == "2014-01-13"
    assert data["website"] is None
    assert data["people"] == []
    assert data["governance"] == {"monitored_by": [], "exceptions_to": [], "text": []}


def test_a_lesson_and_an_action_have_every_key_in_order() -> None:
    """The keys are those of LESSON, ACTION and OWNER in the design."""
    lesson = review_to_data(REVIEW_OF_ONE)["lessons"][0]
    action = lesson["actions"][0]

    assert " ".join(lesson) == LESSON
    assert " ".join(action) == ACTION
    assert " ".join(action["steps"][0]) == "id text owners reports_to deadline"
    assert action["owners"] == [
        {"said": "the Chair", "post": "Chair", "body": None, "role": "lead", "collective": False}
    ]


def test_a_span_has_every_key_in_order() -> None:
    """The keys are those of SPAN in the design."""
    at = Span(file="a.txt", page=1, line=2, column=3, end_line=4, end_column=5, cell="B2", paragraph=6)
    line = Line(text="left over", at=at)
    data = review_to_data(Review(id="a", title="a", board="a", unplaced=(line,)))

    assert data["unplaced"] == [{"text": "left over", "at": SPAN}]
    assert list(data["unplaced"][0]["at"]) == list(SPAN)


@pytest.mark.parametrize(
    ("deadline", "kind", "used"),
    [
        (
            Dated(said="by May", latest=date(2014, 5, 31), ambiguous=True, inferred=("year",), rule="r"),
            "dated",
            {"said": "by May", "latest": "2014-05-31", "ambiguous": True, "inferred": ["year"], "rule": "r"},
        ),
        (
            Recurring(said="monthly", rrules=("FREQ=MONTHLY",), start=date(2014, 1, 1), end=date(2014, 12, 31)),
            "recurring",
            {"said": "monthly", "rrules": ["FREQ=MONTHLY"], "start": "2014-01-01", "end": "2014-12-31"},
        ),
        (
            Relative(said="0-9", duration="P9M", earliest_offset="P0M", working_days=False, anchor="publication"),
            "relative",
            {
                "said": "0-9",
                "duration": "P9M",
                "earliest_offset": "P0M",
                "working_days": False,
                "anchor": "publication",
            },
        ),
        (
            AtEvent(said="in July", event="July meeting", earliest=date(2014, 7, 1), latest=date(2014, 7, 31)),
            "event",
            {"said": "in July", "event": "July meeting", "earliest": "2014-07-01", "latest": "2014-07-31"},
        ),
        (Ongoing(said="ongoing", review=date(2014, 7, 1)), "ongoing", {"said": "ongoing", "latest": "2014-07-01"}),
        (Conditional(said="if", condition="agreed"), "conditional", {"said": "if", "condition": "agreed"}),
        (Done(said="done", on=date(2014, 1, 1)), "done", {"said": "done", "latest": "2014-01-01"}),
        (Unclear(said="soon", reason="vague"), "unclear", {"said": "soon", "reason": "vague"}),
        (NotSet(), "none", {}),
    ],
)
def test_a_deadline_is_flat_and_its_unused_keys_are_empty(
    deadline: Deadline, kind: str, used: dict[str, object]
) -> None:
    """All kinds have the seventeen keys of DEADLINE; what a kind has no use for is null, empty or false."""
    empty: dict[str, object] = {
        **dict.fromkeys(DEADLINE.split()),
        "rrules": [],
        "inferred": [],
        "ambiguous": False,
    }

    data = flat(deadline)

    assert " ".join(data) == DEADLINE
    assert data == empty | {"kind": kind} | used


def test_two_deadlines_share_no_list() -> None:
    """Changing the data of one deadline leaves the next as it should be."""
    first = flat(NotSet())
    assert isinstance(first["rrules"], list)
    first["rrules"].append("FREQ=DAILY")

    assert flat(NotSet())["rrules"] == []


def test_a_finding_has_every_key() -> None:
    """The keys are those of a finding and of WHERE in the design."""
    finding = Finding(
        code="SCR301", severity="error", message="No deadline.", where=Where(kind="paragraph", id="2.1", number="2.1")
    )

    assert finding_to_data(finding) == {
        "code": "SCR301",
        "severity": "error",
        "level": None,
        "message": "No deadline.",
        "where": {"kind": "paragraph", "id": "2.1", "number": "2.1", "at": dict.fromkeys(SPAN)},
        "also": [],
        "words": None,
        "mend": None,
        "source": None,
        "plugin": None,
    }


def test_a_reading_has_every_key_in_order() -> None:
    """The keys are those of ``read`` in the design, the review's own without a second schema number."""
    reading = Reading(
        review=REVIEW_OF_ONE,
        format="text",
        layout="narrative",
        confidence=0.9,
        reasons=("numbered",),
        words=WordCount(words_in=4, placed=3, furniture=1, unplaced=0),
    )

    data = reading_to_data(reading)

    assert " ".join(data) == READ
    assert data["schema"] == 1
    assert " ".join(data["review"]) == REVIEW.removeprefix("schema ")
    assert data["words"] == {"in": 4, "placed": 3, "furniture": 1, "unplaced": 0}
    assert (data["layout"], data["format"], data["confidence"], data["reasons"]) == (
        "narrative",
        "text",
        0.9,
        ["numbered"],
    )


def test_a_reading_tells_again_what_was_not_placed() -> None:
    """Unplaced text stands in the review and where people look for it."""
    reading = Reading(
        review=Review(id="a", title="a", board="a", unplaced=(Line(text="left over"),)),
        format="text",
        layout="narrative",
        confidence=1,
        words=WordCount(words_in=3, placed=1, furniture=0, unplaced=2),
    )

    data = reading_to_data(reading)

    assert [line["text"] for line in data["unplaced"]] == ["left over"]
    assert data["unplaced"] == data["review"]["unplaced"]


def test_json_is_for_people_too() -> None:
    """Keys keep their order, letters stay letters, and a line feed ends the file."""
    assert dump_json({"b": "é & <", "a": []}) == '{\n  "b": "é & <",\n  "a": []\n}\n'


def test_json_has_no_number_that_is_none() -> None:
    """NaN is not JSON: it is refused on the way out too."""
    with pytest.raises(ValueError, match="not JSON compliant"):
        dump_json({"confidence": float("nan")})
