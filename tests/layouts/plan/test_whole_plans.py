"""Whole plans in a trust's and a board's house style: what a careful reader would make of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from layouts.plan.plans import Told, cell, entry, plan, tell
from scrkit.codec import dump_yaml, read_yaml
from validators.drafts import codes

if TYPE_CHECKING:
    from scrkit.layouts.plan.entry import Plan
    from scrkit.model import Review


def cards() -> Plan:
    """Return a trust's cards: lists with numbers of their own, one of which drifts, and a day that no calendar has."""
    return plan(
        entry(
            "3",
            heading="Recommendation 3",
            issue="Reports must answer every question that was asked.",
            action="1. Agree the terms.\n2. Record the terms.\n3. Sign off.",
            owner="- Head of Patient Safety\n- Medical Director",
            deadline="28 February 2020",
            evidence="1. Minutes.\n2. Records.\n3. Template.",
            progress="1. Agreed. Complete 04/03/2020\n2. Added. Complete 05/03/2020\n3. In use since April.",
        ),
        entry(
            "4",
            heading="Recommendation 4",
            action="1. Share reports.\n2. Tell families.\n3. Record queries.",
            owner="- Head of Patient Safety",
            deadline="1. 28 February 2020\n2. 28 February 2020\n3. 31 October 2020",
            progress="1-3 Complete and in use -20/01/2020.",
        ),
        entry(
            "8",
            heading="Recommendation 8",
            action="1. Check the plans.\n2. Go through all cases.",
            owner="- Head of Service\n- Dunmere Clinical Quality Team",
            deadline="1. On going\n2. 31 March 2020\n3. 30 April 2020",
        ),
        entry("10", heading="Recommendation 10", action="1. Update the policy.", deadline="1. 31 September 2020"),
        title="Homicide action plan",
        opening="Publication date:\n01 September 2020",
        headings=("Issue", "Actions"),
    )


def rows() -> Plan:
    """Return a board's table: a row for each action, a key with colours, agencies over blocks."""
    key = (("Green on track", "00B050"), ("Red late", "FF0000"))
    return plan(
        entry(
            "1",
            cell("number", "1"),
            cell("status", fill="FF0000"),
            recommendation="Check how urgent referrals are sent (Finding 2).",
            acceptance="Agreed",
            action="Check the arrangement",
            owner="Head of Safeguarding",
            deadline="Jan 2016",
        ),
        entry(None, continues=True, action="Tell all GPs", owner="As above", deadline="by July 2016"),
        entry(
            "2",
            cell("number", "2"),
            section="Dunmere Police",
            recommendation="Train officers.",
            acceptance="Partly agreed: cost",
            action="Train new officers",
            deadline="Complete 04/03/2016",
            status="Green",
        ),
        title="Dunmere Safeguarding Adults Board\nAction plan of the review\nVersion 2, 3 May 2016",
        closing="The action plan will be monitored by the Quality Group.",
        key=key,
        headings=("Recommendation", "Lead"),
    )


def summary(told: Told) -> list[tuple[str, str, list[str], str | None]]:
    """Return the id, text, owners and deadline of every action."""
    return [
        (one.id, one.text, [owner.said for owner in one.owners], one.deadline.said) for one in told.review.all_actions()
    ]


def test_a_trusts_cards() -> None:
    """Pairs where they pair; card 8 has three dates for two actions, and its days are nobody's."""
    told = tell(cards())
    both = ["Head of Patient Safety", "Medical Director"]
    unpaired = "1. On going\n2. 31 March 2020\n3. 30 April 2020"

    assert summary(told) == [
        ("lesson-3/1", "Agree the terms.", both, "28 February 2020"),
        ("lesson-3/2", "Record the terms.", both, "28 February 2020"),
        ("lesson-3/3", "Sign off.", both, "28 February 2020"),
        ("lesson-4/1", "Share reports.", both[:1], "28 February 2020"),
        ("lesson-4/2", "Tell families.", both[:1], "28 February 2020"),
        ("lesson-4/3", "Record queries.", both[:1], "31 October 2020"),
        ("lesson-8/1", "Check the plans.", ["Head of Service", "Dunmere Clinical Quality Team"], unpaired),
        ("lesson-8/2", "Go through all cases.", ["Head of Service", "Dunmere Clinical Quality Team"], unpaired),
        ("lesson-10/1", "Update the policy.", [], "31 September 2020"),
    ]
    assert told.notices == ["board", "pairing", "deadline"]
    assert [code for code in codes(told.review) if code == "SCR416"] == ["SCR416"]


def test_a_boards_rows() -> None:
    """One lesson a recommendation; the colour means what the key says; an agency over a block owns it."""
    told = tell(rows())

    assert summary(told) == [
        ("lesson-1/1", "Check the arrangement", ["Head of Safeguarding"], "Jan 2016"),
        ("lesson-1/2", "Tell all GPs", ["Head of Safeguarding"], "by July 2016"),
        ("lesson-2/1", "Train new officers", ["Dunmere Police"], "Complete 04/03/2016"),
    ]
    assert [(lesson.title, lesson.acceptance) for lesson in told.review.lessons] == [
        ("Check how urgent referrals are sent", "accepted"),
        ("Train officers.", "partly"),
    ]
    assert [[one.value for one in action.reported] for action in told.actions] == [["Red"], [], ["Green"]]
    assert (told.review.edition, str(told.review.dated)) == ("Version 2", "2016-05-03")
    assert [owner.said for owner in told.review.governance.monitored_by] == ["Quality Group"]
    assert [body.name for body in told.review.bodies] == [
        "Dunmere Safeguarding Adults Board",
        "Dunmere Police",
        "Quality Group",
    ]


@pytest.mark.parametrize("made", [cards, rows])
def test_what_was_read_is_what_the_canonical_file_holds(made: object) -> None:
    """Words, days, colours and the rule of lists that do not pair."""
    assert callable(made)
    review: Review = tell(made()).review

    assert read_yaml(dump_yaml(review), "plan.scr.yaml").review == review
