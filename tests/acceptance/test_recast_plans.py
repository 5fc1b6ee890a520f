"""Shapes of plans that were really published, asked for as a user asks: read exactly, or refused with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from scrkit import Kit
from scrkit.errors import ReadError
from scrkit.model import Unclear

RECAST = Path(__file__).parents[3] / "shared" / "recast"

pytestmark = pytest.mark.skipif(not RECAST.is_dir(), reason="the recast plans are not beside the repository")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("dhr_multiagency_table.txt", "a flattened table"),  # nine columns in one line, "/" in its cells as well
        ("trust_si_table.txt", "a flattened table"),  # "/" parts columns, and two directors in one cell
        ("care_inquiry_status_list.txt", "a flattened table"),  # "StartedCompleted", and figures that ran together
        ("inspectorate_template.txt", "a blank template"),  # nobody has filled it in
        ("scr_agency_recommendations.txt", "no layout fits"),  # no answer, no owner, no day: a plan would be invented
    ],
)
def test_what_would_be_misread_is_refused(name: str, said: str) -> None:
    """Whichever layout would have to guess."""
    with pytest.raises(ReadError, match=said):
        Kit(discover=False).read(RECAST / name)


def test_the_cards_are_read_to_the_last_word() -> None:
    """Thirteen actions on six cards; the 31st of September is no day, and is not moved to one."""
    reading = Kit(discover=False).read(RECAST / "trust_homicide_cards.txt")
    actions = {action.id: action for action in reading.review.all_actions()}

    assert (reading.layout, reading.unplaced) == ("cards", ())
    assert [lesson.number for lesson in reading.review.lessons] == ["3", "4", "7", "8", "10", "11"]
    assert len(actions) == 13
    impossible = actions["lesson-10/1"].deadline
    assert isinstance(impossible, Unclear)
    assert (impossible.said, impossible.reason) == ("31 September 2020", "impossible")
    assert {actions[f"lesson-3/{place}"].deadline.said for place in (1, 2, 3)} == {"28 February 2020"}
    assert [actions[f"lesson-4/{place}"].deadline.said for place in (1, 2, 3)] == [
        "28 February 2020",
        "28 February 2020",
        "31 October 2020",
    ]
    assert all(actions[f"lesson-4/{place}"].reported for place in (1, 2, 3))
