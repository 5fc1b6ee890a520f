"""Words are found again in the text of a file."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from scrkit.kit import Stretch


def found(text: str, words: str) -> str | None:
    """Return the part of *text* in which *words* were found."""
    place = Stretch(text).find(words)
    return None if place is None else text[place[0] : place[1] + 1]


@pytest.mark.parametrize(
    ("text", "words", "part"),
    [
        ("done by July 2014.", "by July 2014", "by July 2014"),
        ("done by\n    July 2014.", "by July 2014", "by\n    July 2014"),
        ("done by July 2014.", "by  July\n2014", "by July 2014"),
        ("done **by** July", "by July", "by** July"),
        ("SLSCB and LSCB", "LSCB", "LSCB"),
        ("SLSCBs", "LSCB", "LSCB"),
        ("a guide to schools", "a guide to \u2026", "a guide to"),
        ('"say \\"soon\\" to\\nall"', 'say "soon" to all', 'say \\"soon\\" to\\nall'),
        ('"by \\u0031 May\\x21 \\\n    now"', "by 1 May! now", "by \\u0031 May\\x21 \\\n    now"),
        ('"a\\ b\\u"', "a bu", "a\\ b\\u"),
        ('"a\\"', "a", "a"),
        ("'the Board''s plan'", "Board's plan", "Board''s plan"),
        ("a 'quoted' word", "'quoted'", "'quoted'"),
        ("by\\nJuly", "by July", None),
        ("by July", "August", None),
        ("by July", " ", None),
        ("", "by", None),
    ],
)
def test_words_are_found_across_breaks_and_escapes(text: str, words: str, part: str | None) -> None:
    """And as whole words, where they stand as such anywhere."""
    assert found(text, words) == part


WORDS = st.lists(st.text("ab\u00e9'\"\\.\U0001f600", min_size=1, max_size=5), min_size=1, max_size=6).map(" ".join)


@given(WORDS)
def test_what_json_and_yaml_write_is_found(words: str) -> None:
    """Whatever stands in it."""
    assert Stretch(json.dumps(words, ensure_ascii=False)).find(words) is not None
    quoted = yaml.safe_dump(words, default_style="'", width=8, allow_unicode=True)
    assert Stretch(quoted).find(words) is not None


def test_it_costs_what_the_text_is_long() -> None:
    """Whatever repeats itself in text and words."""
    assert Stretch("a" * 2_000_000).find("a" * 1_000_000) is not None
    assert Stretch("*" * 2_000_000 + "\\" * 100_000).find("a " * 100_000) is None
