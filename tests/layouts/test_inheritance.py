"""A deadline that an action has only because the same deliverable has it."""

from __future__ import annotations

import pytest

from layouts.written import response, tell

FIRST = "2.3.1 Dunmere Police will provide a report to the Quality Group in May 2015."


@pytest.mark.parametrize(
    ("second", "inherits"),
    [
        ("The report referred to in paragraph 2.3.1 will include chronologies.", "2.3.1"),
        ("The Board at paragraph 2.3.1 has asked for a report.", None),
        ("The report referred to in paragraph 2.3.1 will include chronologies by July 2015.", None),
        ("The report referred to in paragraph 2.3.9 will include chronologies.", None),
        ("The report referred to in paragraph 2.3.2 will include chronologies.", None),
    ],
)
def test_only_the_same_deliverable_carries_its_deadline(second: str, inherits: str | None) -> None:
    """Not a mention, nor where the action has its own deadline, nor from nowhere, nor from itself."""
    told = tell(response(actions=f"{FIRST}\n\n2.3.2 {second}"))

    assert told.action("2.3.2").inherits_deadline_from == inherits


def test_nothing_is_inherited_from_an_action_without_a_deadline() -> None:
    """There is nothing to inherit."""
    told = tell(
        response(actions="2.3.1 Dunmere Police will report.\n\n2.3.2 The report referred to in 2.3.1 will include X.")
    )

    assert told.action("2.3.2").inherits_deadline_from is None


def test_of_two_paragraphs_of_one_number_the_first_is_meant() -> None:
    """Whoever cited it knew of one."""
    third = "2.3.2 The report referred to in paragraph 2.3.1 will include chronologies."
    told = tell(response(actions=f"{FIRST}\n\n{FIRST}\n\n{third}"))

    assert told.action("2.3.2").inherits_deadline_from == "2.3.1"


def test_an_action_outside_the_lessons_may_inherit() -> None:
    """And one may be inherited from."""
    after = "3. Further actions\n\n3.1 The report referred to in paragraph 2.3.1 will include training."

    assert tell(response(actions=FIRST, after=after)).action("3.1").inherits_deadline_from == "2.3.1"
