"""Boards' profiles and the words that layouts know."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Board, Meeting, Vocabulary
from strategies.texts import any_texts, days, optional, texts, tuples

_NAMES = tuples(texts(max_size=20), min_size=1)
_HEADINGS = tuples(st.tuples(st.sampled_from(["view", "action", "impact"]), texts(max_size=20)))


def boards() -> st.SearchStrategy[Board]:
    """Profiles, their meetings in order."""
    return st.builds(
        Board,
        id=texts(max_size=10),
        names=_NAMES,
        website=optional(any_texts(max_size=20)),
        bodies=tuples(_NAMES),
        meetings=tuples(meetings()).map(lambda drawn: tuple(sorted(drawn, key=lambda meeting: meeting.on))),
        headings=_HEADINGS,
        status_scale=tuples(any_texts(max_size=10)),
    )


def meetings() -> st.SearchStrategy[Meeting]:
    """Meetings on their days."""
    return st.builds(Meeting, name=texts(max_size=20), on=days())


def vocabularies() -> st.SearchStrategy[Vocabulary]:
    """Words of every sort."""
    nouns = tuples(texts(max_size=10))
    return st.builds(
        Vocabulary,
        posts=nouns,
        leading_posts=nouns,
        bodies=nouns,
        lone_bodies=nouns,
        boards=nouns,
        collectives=nouns,
        terms=nouns,
        deliverables=nouns,
        known=tuples(_NAMES),
        headings=_HEADINGS,
        fillers=nouns,
    )
