"""The wordings that scrkit ships, and the patterns made of them."""

from __future__ import annotations

import re

import pytest

from scrkit.language import default_wordings
from scrkit.language.wordings import any_of, words_of


def test_every_list_of_the_shipped_wordings_has_words() -> None:
    """The file holds each list, and is read once."""
    shipped = default_wordings()
    assert shipped is default_wordings()
    lists = (shipped.learning, shipped.codes, shipped.counted, shipped.fractions, shipped.rises, shipped.falls)
    assert all(lists)
    assert all((shipped.steady, shipped.caveats, shipped.no_places, shipped.places, shipped.colours))
    assert {meaning for _, meaning in shipped.cells} == {"accepted", "partly", "not_accepted", "not_stated"}
    assert {meaning for _, meaning in shipped.statuses} == {"done", "open"}


@pytest.mark.parametrize(
    ("phrases", "plural", "text", "expected"),
    [
        (["rec", "recommendation"], False, "recommendation", "recommendation"),
        (["rec"], True, "recs", "recs"),
        (["rec"], False, "recs", "rec"),
        (["key finding"], False, "key  finding", "key  finding"),
        (["c.", "approx"], False, "c.", "c."),
        (["c."], False, "cx", None),
        ([], True, "anything", None),
    ],
)
def test_a_pattern_of_phrases_prefers_the_longest(
    phrases: list[str],
    plural: bool,  # noqa: FBT001 - a table
    text: str,
    expected: str | None,
) -> None:
    """Space between words may be wider; no phrases match nothing."""
    found = re.match(any_of(phrases, plural=plural), text)
    assert (found.group() if found else None) == expected


@pytest.mark.parametrize(
    ("text", "folded"),
    [("  Not \u2013  STARTED. ", "not - started"), ("can\u2019t;", "can't"), ("", ""), ("Y", "y")],
)
def test_two_ways_of_writing_one_phrase_fold_to_one(text: str, folded: str) -> None:
    """Case, wide space, dashes, apostrophes and stops make no difference."""
    assert words_of(text) == folded
