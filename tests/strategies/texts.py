"""Text as documents hold it, hostile characters first, and the smallest parts of records."""

from __future__ import annotations

import re
from datetime import date
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar("T")

# What breaks markup, quoting, line handling and byte counts, each a character that a document may hold.
_HOSTILE = "a&<>\"'\n\t\r\f\v{}%|*_#\\`-0Zé\u2013\u2019£\u00a0\u00ad\u200b\u2028\u0301ß中😀"
_HOLDABLE = st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")
_CHARACTERS = st.sampled_from(_HOSTILE) | _HOLDABLE
_WORD = re.compile(r"\w")

# A whole review has hundreds of texts: most are drawn in one go, or a test would spend its time on letters.
_PHRASES = (
    "a",
    'R & D <b>"now"</b>',
    "the Board's 'plan'",
    "one\n\ntwo\n- three",
    "caf\u00e9 \u2013 \u4e2d\u6587 \U0001f600",
    "{{ 7 * 7 }} {% raw %}",
    "=1+1",
    " a ",
    "None",
    "14.10",
    "null",
    "| a | *b* |",
)

_NUMBERS = ("1", "2", "2.1", "2.9", "2.10", "4.5.1", "14.1", "14.10", "a", "iv", "7(b)", "R&D-1")


def any_texts(*, max_size: int = 24) -> st.SearchStrategy[str]:
    """Text of at most *max_size* characters that may be blank."""
    return st.just("") | _phrases(max_size) | st.text(_CHARACTERS, max_size=max_size)


def texts(*, max_size: int = 24) -> st.SearchStrategy[str]:
    """Text of at most *max_size* characters with a letter or digit among them."""
    # A letter is added where there is none: to filter would throw most of the short, telling examples away.
    made = st.text(_CHARACTERS, max_size=max_size - 1).map(lambda text: text if _WORD.search(text) else f"{text}a")
    return _phrases(max_size) | made


def numbers() -> st.SearchStrategy[str]:
    """A document's own numbers, among them those that other tools take for one another."""
    return st.sampled_from(_NUMBERS)


def days() -> st.SearchStrategy[date]:
    """Days that a response may name."""
    return st.dates(date(1980, 1, 1), date(2060, 12, 31))


def optional(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """None, or what *strategy* gives."""
    return st.none() | strategy


def tuples(strategy: st.SearchStrategy[T], *, min_size: int = 0, max_size: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    """A few of what *strategy* gives, in a tuple, and as often none where none is allowed."""
    some = st.lists(strategy, min_size=min_size or 1, max_size=max_size).map(tuple)
    return some if min_size else st.just(()) | some


def _phrases(max_size: int) -> st.SearchStrategy[str]:
    return st.sampled_from([phrase for phrase in _PHRASES if len(phrase) <= max_size])
