"""A deadline in a file is flat: it says only what its kind can say, and has every key all the same."""

from __future__ import annotations

from typing import Any

import pytest

from codec.refusing import REVIEW, put, refusal
from scrkit.codec import deadline_to_data, owner_to_data, review_from_data, review_to_data


def test_an_unknown_kind_of_deadline_is_told_as_such() -> None:
    """Not as a missing field of another kind."""
    kinds = "dated, recurring, relative, event, ongoing, conditional, done, unclear, none"

    assert refusal(put("actions", 0, "deadline", "kind", value="dated_on")) == (
        f"actions[0].deadline: unknown kind 'dated_on'; one of {kinds}"
    )
    assert refusal(lambda data: data["actions"][0]["deadline"].pop("kind")) == (
        f"actions[0].deadline.kind: expected one of {kinds}, found nothing: the key is missing"
    )


def test_a_milestone_is_dated() -> None:
    """Only one kind of deadline may stand there."""
    assert refusal(put("milestones", 0, "when", "kind", value="ongoing")) == (
        "milestones[0].when: unknown kind 'ongoing'; one of dated"
    )


@pytest.mark.parametrize("key", ["latest", "start", "rrules", "ambiguous", "rule"])
def test_a_deadline_needs_no_key_that_says_nothing(key: str) -> None:
    """Neither one that its kind has no use for nor one that may be null."""
    data = review_to_data(REVIEW)
    data["actions"][1]["deadline"].pop(key)

    assert review_from_data(data, name="a.json") == REVIEW


def test_a_deadline_has_the_words_of_the_document() -> None:
    """Every kind but that of none at all."""
    assert refusal(lambda data: data["actions"][0]["deadline"].pop("said")) == (
        "actions[0].deadline.said: expected text, found nothing: the key is missing"
    )


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("earliest", "2014-01-01", "earliest: expected null in a deadline of kind ongoing, found text"),
        ("rrules", ["FREQ=DAILY"], "rrules: expected an empty list in a deadline of kind ongoing, found a list"),
        ("rrules", None, "rrules: expected an empty list in a deadline of kind ongoing, found null"),
        ("ambiguous", True, "ambiguous: expected false in a deadline of kind ongoing, found true"),
        ("ambiguous", 0, "ambiguous: expected false in a deadline of kind ongoing, found a number"),
        ("latest", "soon", "latest: expected a date such as '2014-01-31', found 'soon'"),
        ("said", " ", "said: expected text, found none"),
    ],
)
def test_a_deadline_says_only_what_its_kind_can_say(key: str, value: object, problem: str) -> None:
    """A value under a key that the kind has no use for would be lost; the review date stands under ``latest``."""
    assert refusal(put("actions", 0, "deadline", key, value=value)) == f"actions[0].deadline.{problem}"


def test_all_problems_of_a_deadline_are_told_together() -> None:
    """What the kind's own fields get wrong, and what stands beside them."""

    def change(data: dict[str, Any]) -> None:
        data["actions"][1]["deadline"] |= {"latest": 1, "due": "x", "event": "x"}

    assert refusal(change) == (
        "actions[1].deadline.latest: expected a date such as '2014-01-31', found a number; "
        "and actions[1].deadline.event: expected null in a deadline of kind done, found text; "
        "and actions[1].deadline: unknown key 'due'"
    )


def test_a_deadline_and_an_owner_are_written_by_themselves_as_in_a_review() -> None:
    """Key by key."""
    action = REVIEW.actions[0]
    data = review_to_data(REVIEW)["actions"][0]

    assert deadline_to_data(action.deadline) == data["deadline"]
    assert [owner_to_data(owner) for owner in action.owners] == data["owners"]
