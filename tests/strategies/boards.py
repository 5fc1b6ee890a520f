"""Boards' profiles and the words that layouts know."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Board, Conventions, Meeting, Period, Vocabulary
from strategies.texts import any_texts, days, optional, texts, tuples
from strategies.wordings import wordings

_NAMES = tuples(texts(), min_size=1)
_HEADINGS = tuples(st.tuples(st.sampled_from(["view", "action", "impact"]), texts()))
_COLUMNS = tuples(st.tuples(st.sampled_from(["action", "owner", "deadline"]), texts()))


def boards() -> st.SearchStrategy[Board]:
    """Profiles, their meetings in order."""
    return st.builds(
        Board,
        id=texts(),
        names=_NAMES,
        website=optional(any_texts()),
        bodies=tuples(_NAMES),
        meetings=tuples(meetings()).map(lambda drawn: tuple(sorted(drawn, key=lambda meeting: meeting.on))),
        headings=_HEADINGS,
        columns=_COLUMNS,
        status_scale=tuples(any_texts()),
        conventions=conventions(),
        wordings=wordings(),
    )


def periods() -> st.SearchStrategy[Period]:
    """Periods with a name, their days in order."""
    ends = st.tuples(days(), days()).map(sorted)
    return st.builds(lambda name, ends: Period(name=name, first=ends[0], last=ends[1]), texts(), ends)


def conventions() -> st.SearchStrategy[Conventions]:
    """Words of the calendar and what they mean."""
    return st.builds(
        Conventions,
        seasons=tuples(st.tuples(texts(), st.integers(1, 12))),
        fiscal_start=optional(st.integers(1, 12)),
        quarters=tuples(st.tuples(texts(), st.integers(1, 4))),
        rhythms=tuples(st.tuples(texts(), st.just("FREQ=MONTHLY"))),
        periods=tuples(periods()),
        done=tuples(texts()),
        vague=tuples(texts()),
    )


def meetings() -> st.SearchStrategy[Meeting]:
    """Meetings on their days."""
    return st.builds(Meeting, name=texts(), on=days())


def vocabularies() -> st.SearchStrategy[Vocabulary]:
    """Words of every sort."""
    nouns = tuples(texts())
    return st.builds(
        Vocabulary,
        posts=nouns,
        leading_posts=nouns,
        bodies=nouns,
        lone_bodies=nouns,
        boards=nouns,
        collectives=nouns,
        terms=nouns,
        owner_words=tuples(_NAMES),
        deliverables=nouns,
        known=tuples(_NAMES),
        headings=_HEADINGS,
        columns=_COLUMNS,
        fillers=nouns,
        conventions=conventions(),
        wordings=wordings(),
    )
