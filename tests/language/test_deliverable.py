"""A deliverable that two paragraphs speak of."""

from __future__ import annotations

import pytest

from scrkit.language import same_deliverable

SAME = [
    ("The report referred to in paragraph 4.5.2 will include this.", "4.5.2"),
    ("The report from NCC CYPS Head of Safeguarding referred to in paragraph 4.5.2 will include this.", "4.5.2"),
    ("The review required by paragraph 3.2 should also cover fathers.", "3.2"),
    ("The audit requested in action 4.5.2 is to contain ten cases.", "4.5.2"),
    ("This training, as it is set out in para 5.1 must address neglect.", None),
    ("The training set out in para 5.1 must address neglect.", "5.1"),
    ("The Board at paragraph 2.3.1. has already directed the review of its guidance.", None),
    ("The report referred to in paragraphs 4.5.2 and 5.1 will include this.", None),
    ("The report referred to in paragraph 4.5.2 was late.", None),
    ("The Board will report.", None),
    ("The report referred to in 4.5.2 will include this.", "4.5.2"),
    ("The audit required under paragraph 4.5.2 (see above) shall cover this.", "4.5.2"),
    ("The report referred to in findings 4 will include this.", None),
    ("The report " + "of a group " * 30 + "referred to in paragraph 4.5.2 will include this.", None),
]


@pytest.mark.parametrize(("text", "expected"), SAME)
def test_the_same_deliverable_is_recognised(text: str, expected: str | None) -> None:
    """Only a deliverable that will carry this too is the same; a mere mention is not."""
    assert same_deliverable(text) == expected
