"""Frameworks, with their duties and time limits."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Duty, Framework, TimeLimit
from strategies.deadlines import durations
from strategies.texts import days, texts, tuples

_LEVELS = st.sampled_from(["S", "G", "L"])
_NAMES = tuples(texts(), min_size=1)


def duties() -> st.SearchStrategy[Duty]:
    """Duties of every level."""
    return st.builds(Duty, id=texts(), text=texts(), level=_LEVELS, source=texts(), confirmed=st.booleans())


def time_limits() -> st.SearchStrategy[TimeLimit]:
    """Time limits of any length."""
    return st.builds(
        TimeLimit,
        id=texts(),
        text=texts(),
        duration=durations(),
        since=_NAMES,
        until=_NAMES,
        working_days=st.booleans(),
        level=_LEVELS,
        source=texts(),
        confirmed=st.booleans(),
    )


def frameworks() -> st.SearchStrategy[Framework]:
    """Frameworks that end when they have begun, or never."""
    return st.builds(
        lambda ends, ended, **rest: Framework(begins=ends[0], ends=ends[1] if ended else None, **rest),
        ends=st.tuples(days(), days()).map(sorted),
        ended=st.booleans(),
        id=texts(),
        name=texts(),
        called=_NAMES,
        law=_NAMES,
        guidance=tuples(texts()),
        board=_NAMES,
        review=_NAMES,
        subject=tuples(texts()),
        report=tuples(texts()),
        duties=st.lists(duties(), max_size=3, unique_by=lambda duty: duty.id).map(tuple),
        time_limits=st.lists(time_limits(), max_size=3, unique_by=lambda limit: limit.id).map(tuple),
    )
