"""What a layout makes of a document."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Confidence, Draft, Paragraph, Reading, WordCount
from strategies.notices import notices
from strategies.passages import lines
from strategies.reviews import reviews
from strategies.spans import spans
from strategies.texts import any_texts, numbers, optional, texts, tuples

_KINDS = ("introduction", "lesson", "view", "action_taken", "impact", "action", "governance")
_PARTS = st.floats(0, 1)


def readings() -> st.SearchStrategy[Reading]:
    """Whole readings."""
    return st.builds(
        Reading,
        review=reviews(),
        format=texts(),
        layout=texts(),
        confidence=_PARTS,
        reasons=tuples(any_texts()),
        paragraphs=tuples(paragraphs()),
        headings=tuples(lines()),
        furniture=tuples(lines()),
        notices=tuples(notices()),
        words=word_counts(),
    )


def drafts() -> st.SearchStrategy[Draft]:
    """What a layout returns."""
    return st.builds(
        Draft,
        review=reviews(),
        paragraphs=tuples(paragraphs()),
        headings=tuples(lines()),
        furniture=tuples(lines()),
        notices=tuples(notices()),
    )


def paragraphs() -> st.SearchStrategy[Paragraph]:
    """Paragraphs with what they were taken for."""
    return st.builds(
        Paragraph,
        id=numbers(),
        number=optional(numbers()),
        label=optional(numbers()),
        kinds=tuples(st.sampled_from(_KINDS), min_size=1),
        lesson=optional(numbers()),
        text=texts(),
        at=spans(),
    )


def confidences() -> st.SearchStrategy[Confidence]:
    """How sure, and why."""
    return st.builds(Confidence, value=_PARTS, reasons=tuples(any_texts()))


def word_counts() -> st.SearchStrategy[WordCount]:
    """Counts that add up."""
    parts = st.integers(0, 10_000)
    return st.builds(
        lambda placed, furniture, unplaced: WordCount(
            words_in=placed + furniture + unplaced, placed=placed, furniture=furniture, unplaced=unplaced
        ),
        parts,
        parts,
        parts,
    )
