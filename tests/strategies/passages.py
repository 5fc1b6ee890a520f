"""Paragraphs and lines."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Line, Passage
from strategies.spans import spans
from strategies.texts import numbers, optional, texts


def passages() -> st.SearchStrategy[Passage]:
    """Paragraphs with or without a number."""
    return st.builds(
        Passage, id=numbers(), number=optional(numbers()), label=optional(numbers()), text=texts(), at=spans()
    )


def lines() -> st.SearchStrategy[Line]:
    """Headings, furniture, words that have no place."""
    return st.builds(Line, text=texts(), at=spans())
