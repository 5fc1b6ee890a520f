"""A small review with one of everything, and what is said of its data once one value in it was changed."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from scrkit.codec import dump_json, load_json, review_to_data
from scrkit.errors import DecodeError
from scrkit.model import (
    Action,
    Dated,
    Done,
    Impact,
    Lesson,
    Measure,
    Milestone,
    Ongoing,
    Owner,
    Reading,
    Review,
    WordCount,
)

if TYPE_CHECKING:
    from collections.abc import Callable

REVIEW = Review(
    id="a",
    title="Response",
    board="Board",
    dated=date(2014, 1, 13),
    milestones=(Milestone(what="published", when=Dated(said="in May", latest=date(2014, 5, 31))),),
    lessons=(
        Lesson(
            id="lesson-2",
            title="Lesson",
            impacts=(Impact(id="2.1", text="More.", measures=(Measure(said="90%", value="90", unit="%"),)),),
        ),
    ),
    actions=(
        Action(
            id="3.1",
            text="We will act.",
            owners=(Owner(said="the Chair", post="Chair"),),
            deadline=Ongoing(said="ongoing", review=date(2014, 7, 1)),
        ),
        Action(id="3.2", text="We did act.", deadline=Done(said="done")),
    ),
)
READING = Reading(
    review=REVIEW,
    format="text",
    layout="narrative",
    confidence=1.0,
    words=WordCount(words_in=1, placed=1, furniture=0, unplaced=0),
)


def refusal(change: Callable[[dict[str, Any]], object], data: dict[str, Any] | None = None) -> str:
    """Return what is said of the review's data, or of *data*, once *change* was made to it, without the place."""
    changed = json.loads(json.dumps(review_to_data(REVIEW) if data is None else data))
    change(changed)
    with pytest.raises(DecodeError) as caught:
        load_json(dump_json(changed), "a.json")
    assert caught.value.file == "a.json"
    return re.sub(r"^a\.json:\d+:\d+: ", "", str(caught.value))


def put(*path: str | int, value: object) -> Callable[[dict[str, Any]], None]:
    """Return the change that puts *value* at *path*."""

    def change(data: Any) -> None:  # noqa: ANN401 - data of any shape
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = value

    return change
