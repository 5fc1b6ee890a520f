"""Who monitors the plan and who hears of exceptions."""

from __future__ import annotations

import pytest

from language.telling import names, who
from scrkit.language import find_oversight

MONITORED = [
    (
        "The action plan will be monitored by the LSCB Learning and Improvement Group.",
        ["LSCB Learning and Improvement Group"],
    ),
    ("Progress will be monitored quarterly by the Quality Assurance Sub-Group.", ["Quality Assurance Sub-Group"]),
    ("The plan will be monitored and reviewed by the Executive Group.", ["Executive Group"]),
    ("Implementation will be overseen by the Board.", ["Board"]),
    ("The Executive Group will oversee delivery of the action plan.", ["Executive Group"]),
    ("The Board will monitor these actions.", ["Board"]),
    ("The Executive Group monitors these actions every quarter.", ["Executive Group"]),
    ("The Case Review Panel oversees the plan.", ["Case Review Panel"]),
    ("Monitoring of the plan by the Case Review Panel has begun.", ["Case Review Panel"]),
    ("The Business Manager will track progress against the plan.", ["Business Manager (post)"]),
    (
        "These actions will be scrutinised on a monthly basis by the Overview and Scrutiny Committee.",
        ["Overview and Scrutiny Committee"],
    ),
    ("The Case Review Group keeps track of these actions.", ["Case Review Group"]),
    ("The Serious Case Review Group monitors the plan quarterly.", ["Serious Case Review Group"]),
    ("The Practice Review Group is responsible for monitoring the plan.", ["Practice Review Group"]),
    ("The Learning from Reviews Group monitors this plan.", ["Learning from Reviews Group"]),
    ("The Executive will keep watch over the plan.", ["Executive"]),
    ("The Executive oversees the response and its actions.", ["Executive"]),
]

EXCEPTIONS = [
    ("Exceptions are to be reported to the Board within a week.", ["the Board"]),
    ("Exceptions will be reported to the Board and the Executive Group.", ["Board", "Executive Group"]),
    ("with exception reporting to each Board meeting.", ["each Board meeting"]),
    ("Exceptions will be reported to the Board.", ["the Board"]),
    ("Reporting by exception to the Executive Group, every month.", ["the Executive Group"]),
    ("There will be exception reports to every SAB meeting", ["every SAB meeting"]),
]

NONE = [
    "Exceptions will be reported to whoever asks, or to nobody.",
    "The Trust monitors referrals every month.",
    "The Trust will monitor progress of referrals through monthly audits.",
    "NCC will monitor delivery of health assessments.",
    "With the exception of schools, cases go to the Board.",
    "The child was monitored by the Health Visitor.",
    "The plan will be monitored by somebody.",
    "The plan will be monitored with exception reports to whoever asks.",
    "Staff are managed by the Team Manager.",
    "The Board will meet.",
    "The Trust monitors practice.",
    "The Learning from Reviews Group meets in May.",
    "The Learning from Reviews Group monitors practice in wards.",
    "",
]


@pytest.mark.parametrize(("text", "expected"), MONITORED)
def test_who_monitors_the_plan_is_read(text: str, expected: list[str]) -> None:
    """Who monitors, oversees or tracks the plan is named in active and passive sentences."""
    found = find_oversight(text, names())
    assert [who(owner) for owner in found.monitored_by] == expected
    assert found.exceptions_to == ()
    assert found


@pytest.mark.parametrize(("text", "expected"), EXCEPTIONS)
def test_who_hears_of_exceptions_is_read(text: str, expected: list[str]) -> None:
    """The body, or its meeting, to which exceptions go is named in the document's words."""
    found = find_oversight(text, names())
    assert [owner.said for owner in found.exceptions_to] == expected
    assert found.monitored_by == ()
    assert found


@pytest.mark.parametrize("text", NONE)
def test_other_sentences_say_nothing_of_oversight(text: str) -> None:
    """Monitoring of practice, other exceptions and nobody known give no oversight."""
    assert not find_oversight(text, names())


def test_one_sentence_may_say_both() -> None:
    """Who monitors and who hears of exceptions often stand together."""
    found = find_oversight(
        "The plan will be monitored by the Audit Group with exception reports to the Board.", names()
    )
    assert [owner.said for owner in found.monitored_by] == ["Audit Group"]
    assert [owner.said for owner in found.exceptions_to] == ["the Board"]
