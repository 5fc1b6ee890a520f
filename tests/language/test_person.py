"""People named in a published role."""

from __future__ import annotations

import pytest

from scrkit.language import find_people

TOLD = [
    (
        "Suffolk LSCB appointed Bob Cook as the Independent Safeguarding Lead to manage the process.",
        [("Bob Cook", "Independent Safeguarding Lead")],
    ),
    (
        "It also appointed Mr Ron Lock, an Independent Consultant in Safeguarding Children as the Report Author.",
        [("Ron Lock", "Report Author")],
    ),
    (
        "The Board commissioned Dr Ann O'Field, an independent consultant, as Lead Reviewer.",
        [("Ann O'Field", "Lead Reviewer")],
    ),
    ("Hampton SAB appointed Professor Jo Anne Marsh to be the lead reviewer.", [("Jo Anne Marsh", "lead reviewer")]),
    (
        "Ms Jane Brook-Smith was commissioned as the Independent Chair of the Panel.",
        [("Jane Brook-Smith", "Independent Chair of the Panel")],
    ),
    (
        "Ann Field was engaged as an Independent Author and Paul R. West was appointed as Panel Chair.",
        [("Ann Field", "Independent Author"), ("Paul R. West", "Panel Chair")],
    ),
]

NONE = [
    "The Board commissioned Northshire University as the Evaluation Partner.",
    "The Board commissioned Signs Of Safety as the Practice Model.",
    "Jane Smith, the social worker, visited on 3 May.",
    "The mother engaged Family Centre staff.",
    "The family engaged Mary Jones as a childminder.",
    "Professor Munro's Review was read.",
    "",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_people_are_found_with_the_role_they_were_given(text: str, expected: list[tuple[str, str]]) -> None:
    """A name counts beside the role of a reviewer, author or chair, without its honorific."""
    assert [(one.name, one.role) for one in find_people(text)] == expected


@pytest.mark.parametrize("text", NONE)
def test_no_other_name_is_picked_up(text: str) -> None:
    """Bodies, programmes, practitioners and family are never told as people of the review."""
    assert find_people(text) == ()
