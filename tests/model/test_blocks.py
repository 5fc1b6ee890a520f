"""Blocks say what was printed, and an outline gives every word of its source."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given

from scrkit.errors import RecordError
from scrkit.model import Block, Line, Outline, words
from strategies import outlines


def test_a_block_is_printed_with_its_label() -> None:
    """The label as it was, stop and all, then the text."""
    assert Block(kind="paragraph", text="We agree.", number="2.1", label="2.1.").printed == "2.1. We agree."
    assert Block(kind="paragraph", text="We agree.").printed == "We agree."
    assert Block(kind="paragraph", text="", number="2.1", label="2.1.").printed == "2.1."


def test_a_number_without_its_label_is_refused() -> None:
    """The words law counts numbers as they were printed."""
    with pytest.raises(RecordError, match=r"^Block\.label: a number without the label that it was printed as$"):
        Block(kind="paragraph", text="We agree.", number="2.1")


@pytest.mark.parametrize("text", ["", " \n"])
def test_a_block_of_nothing_is_refused(text: str) -> None:
    """Nothing was printed."""
    with pytest.raises(RecordError, match=r"^Block\.text: a block has a label or text$"):
        Block(kind="paragraph", text=text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("The Board's plan", ["The", "Board", "s", "plan"]),
        ("4.5.1 snake_case", ["4", "5", "1", "snake", "case"]),
        ("café \u2013 100%", ["café", "100"]),
        ("R&D\nnow", ["R", "D", "now"]),
    ],
)
def test_a_word_is_a_run_of_letters_and_digits(text: str, expected: list[str]) -> None:
    """As the words law says, case kept."""
    assert words(text) == expected


def test_an_outline_gives_its_words_in_order() -> None:
    """Labels count as printed, furniture comes last."""
    outline = Outline(
        format="text",
        source="a.txt",
        blocks=(
            Block(kind="heading", text="Views", number="2", label="Finding 2:"),
            Block(kind="paragraph", text="We agree."),
        ),
        furniture=(Line(text="Page 1"),),
    )

    assert outline.words == ["Finding", "2", "Views", "We", "agree", "Page", "1"]


@given(outlines())
def test_no_word_of_an_outline_is_lost(outline: Outline) -> None:
    """Its words are those of its blocks as printed and of its furniture, as a multiset."""
    parts = [block.printed for block in outline.blocks] + [line.text for line in outline.furniture]

    assert Counter(outline.words) == Counter(words("\n".join(parts)))


def test_a_mark_may_be_a_sign_and_is_not_blank() -> None:
    """An asterisk marks a note as a number does."""
    assert Block(kind="paragraph", text="Counted in March.", note="*").note == "*"
    with pytest.raises(RecordError, match=r"^Block\.note: expected a mark, found none$"):
        Block(kind="paragraph", text="Counted in March.", note=" ")
