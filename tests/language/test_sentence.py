"""Sentences, and where one ends."""

from __future__ import annotations

import pytest

from scrkit.language import sentences

PARTED: list[tuple[str, list[str]]] = [
    ("The Board met. It agreed.", ["The Board met.", "It agreed."]),
    ("Dr. Field wrote it. She signed.", ["Dr. Field wrote it.", "She signed."]),
    ("See para. 3 and No. 4. Then stop.", ["See para. 3 and No. 4.", "Then stop."]),
    ("J. R. Smith wrote it.", ["J. R. Smith wrote it."]),
    ("This concerns Child B. The Board will act.", ["This concerns Child B.", "The Board will act."]),
    ("The Board at 2.3.1. has acted. 4 of 5 agree.", ["The Board at 2.3.1. has acted.", "4 of 5 agree."]),
    ("He said 'Stop.' Then he left.", ["He said 'Stop.'", "Then he left."]),
    ("Is it? Yes! (Perhaps.) So.", ["Is it?", "Yes!", "(Perhaps.)", "So."]),
    ("One line\nand another\n\nand a third", ["One line", "and another", "and a third"]),
    ("e.g. Police or etc. and so on.", ["e.g. Police or etc. and so on."]),
    ("See No.\nThen stop", ["See No.", "Then stop"]),
    ("  \n ", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), PARTED)
def test_a_text_is_parted_into_its_sentences(text: str, expected: list[str]) -> None:
    """A stop after an abbreviation or inside a number ends no sentence; a new line always does."""
    found = sentences(text)
    assert [one.text for one in found] == expected
    assert all(text[one.start :].startswith(one.text) for one in found)
