"""The words of the field that come with the package."""

from __future__ import annotations

import pytest

from scrkit.language import default_vocabulary

PARTS = {"introduction", "group", "lesson", "view", "taken", "impact", "action", "governance"}


def test_the_vocabulary_is_read_once() -> None:
    """The value is frozen, so one serves everybody."""
    assert default_vocabulary() is default_vocabulary()


def test_every_part_of_a_section_has_its_headings() -> None:
    """Each part that a layout knows is headed by some phrase, and each phrase once in its part."""
    headings = default_vocabulary().headings
    assert {part for part, _ in headings} == PARTS
    assert len(set(headings)) == len(headings)


@pytest.mark.parametrize("field", ["posts", "leading_posts", "bodies", "lone_bodies", "boards", "collectives", "terms"])
def test_no_word_is_listed_twice(field: str) -> None:
    """A list is a set of words."""
    words = getattr(default_vocabulary(), field)
    assert sorted(set(words)) == sorted(words)


@pytest.mark.parametrize("field", ["posts", "bodies"])
def test_nouns_have_at_most_three_words(field: str) -> None:
    """Names are looked through for endings of three words and no longer."""
    assert all(len(noun.split()) <= 3 for noun in getattr(default_vocabulary(), field))
