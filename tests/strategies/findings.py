"""Findings and what they name."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Finding, Rule, Where
from strategies.spans import spans
from strategies.texts import any_texts, numbers, optional, texts, tuples

_SEVERITIES = st.sampled_from(["error", "warning", "advice"])
_LEVELS = optional(st.sampled_from(["S", "G", "L"]))


def findings() -> st.SearchStrategy[Finding]:
    """Faults found."""
    return st.builds(
        Finding,
        code=codes(),
        severity=_SEVERITIES,
        level=_LEVELS,
        message=texts(),
        where=wheres(),
        also=tuples(wheres(), max_size=2),
        words=optional(any_texts()),
        mend=optional(any_texts()),
        source=optional(any_texts()),
        plugin=optional(texts()),
    )


def wheres() -> st.SearchStrategy[Where]:
    """The document, or a place in it that has an id, a number or both."""
    document = st.builds(Where, kind=st.just("document"), at=spans())
    kinds = st.sampled_from(["paragraph", "lesson", "entry"])
    by_id = st.builds(Where, kind=kinds, id=numbers(), number=optional(numbers()), at=spans())
    return document | by_id | st.builds(Where, kind=kinds, number=numbers(), at=spans())


def rules() -> st.SearchStrategy[Rule]:
    """Rules."""
    return st.builds(
        Rule, code=codes(), title=texts(), severity=_SEVERITIES, level=_LEVELS, source=optional(any_texts())
    )


def codes() -> st.SearchStrategy[str]:
    """Codes of the library's own form."""
    return st.integers(100, 999).map("SCR{}".format)
