"""The law of the YAML form: what the model can say, writing and reading give back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.codec import dump_yaml, load_yaml
from scrkit.model import Line, Review
from strategies import any_texts, reviews, texts

# Pieces of which YAML, its readers and its editors each make something of their own.
PIECES = (
    "a", " ", "  ", "\n", "\n\n", "\r", "\r\n", "\t", "\x85", "\u2028", "\u2029", "\ufeff", "\x0b", "\x0c", "---",
    "...", "# x", " #", ": ", ":", "- ", "? ", "'", '"', "\\", "{", "}", "[", "]", ",", "&a", "*a", "!b", "|", ">", "%",
    "@", "`", "<<", "=", "~", "null", "no", "14.10", "2014-07-01", "1:30", "0x1F", "\u00a0", "\u00ad", "\U0001f600",
    "word and word", "a long sentence that has to be broken somewhere before the end of its line,",
)  # fmt: skip


def hostile() -> st.SearchStrategy[str]:
    """Text made of the pieces, with a letter in it."""
    return st.lists(st.sampled_from(PIECES), max_size=12).map("".join).map(lambda text: f"{text}z")


def hostile_ends() -> st.SearchStrategy[str]:
    """The same with whatever stands at either end."""
    return st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)


def review_of(text: str, any_text: str) -> Review:
    """Return a review with *text* where it must have a letter, and *any_text* where it need not."""
    return Review(
        id="a",
        title=text,
        board="b",
        website=any_text,
        legal_basis=(any_text, text),
        status_scale=(any_text,),
        unplaced=(Line(text=text),),
    )


@given(reviews())
def test_a_review_comes_back_from_its_yaml(review: Review) -> None:
    """So it does through the bytes of a file."""
    text = dump_yaml(review).encode("utf-8").decode("utf-8")

    assert load_yaml(text, "a.scr.yaml") == review


@given(hostile(), hostile_ends())
def test_hostile_text_comes_back(text: str, any_text: str) -> None:
    """Whatever of YAML stands in it, and wherever."""
    review = review_of(text, any_text)

    assert load_yaml(dump_yaml(review), "a.scr.yaml") == review


@given(texts(max_size=400), any_texts(max_size=400))
def test_long_text_comes_back(text: str, any_text: str) -> None:
    """In a block, folded or not, or in quotes."""
    review = review_of(text, any_text)

    assert load_yaml(dump_yaml(review), "a.scr.yaml") == review


@pytest.mark.parametrize(
    "piece", [*PIECES, "", *(f"a{piece}" for piece in PIECES), *(f"a{piece}b" for piece in PIECES)]
)
@pytest.mark.parametrize(
    "frame", ["{}", " {}", "{} ", "{}\n", "\n{}", "a\n{}", "a\n  {}", "a\n{}\nb", "{}\n\n", "x" * 99 + " {}"]
)
def test_each_piece_comes_back_in_each_frame(piece: str, frame: str) -> None:
    """One at a time, so that none is missed by chance."""
    text = frame.format(piece)
    review = review_of(f"{text}z", text)

    assert load_yaml(dump_yaml(review), "a.scr.yaml") == review
