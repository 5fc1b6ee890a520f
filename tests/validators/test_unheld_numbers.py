"""Numbers that no paragraph has: a heading over nothing, and a section whose paragraphs have none."""

from __future__ import annotations

import pytest

from scrkit.model import Block, Outline
from scrkit.plugin import ValidationContext
from scrkit.validators.numbers import Numbers
from validators.drafts import action, lesson, passage, review

HOLE = review(lessons=(lesson(actions=(action(id="2.4.1", number="2.4.1"),)),))
"""2.3 is missing: neither a paragraph nor a heading over one has it."""


def outline(number: str) -> Outline:
    """Return a document with a heading of that number, with nothing under it."""
    heading = Block(kind="heading", label=number, number=number, text="What we have done")
    return Outline(format="text", source="response.txt", blocks=(heading,))


@pytest.mark.parametrize(("heading", "told"), [(None, ["2.4.1"]), ("2.3", []), ("7.1", ["2.4.1"])])
def test_a_heading_over_nothing_is_no_gap(heading: str | None, told: list[str]) -> None:
    """It stands in the document, though the review holds nothing of it."""
    context = ValidationContext(review=HOLE, outline=outline(heading) if heading else None)

    assert [one.where.number for one in Numbers()(context) if one.code == "SCR102"] == told


def test_a_lesson_without_numbered_paragraphs_is_no_gap() -> None:
    """Its own number counts."""
    bare = lesson(id="lesson-3", number="3", text=(), views=(), actions=())
    last = lesson(id="lesson-4", number="4", text=(passage("4.1", "x"),), views=(), actions=())
    context = ValidationContext(review=review(lessons=(lesson(), bare, last)))

    assert [one.message for one in Numbers()(context) if one.code == "SCR102"] == []
