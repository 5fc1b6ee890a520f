"""The words of facts."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Wordings
from strategies.texts import texts, tuples


def wordings() -> st.SearchStrategy[Wordings]:
    """Words of every sort, and what those with a meaning mean."""
    words = tuples(texts())
    return st.builds(
        Wordings,
        learning=words,
        codes=words,
        counted=words,
        cells=tuples(st.tuples(texts(), st.sampled_from(["accepted", "partly", "not_accepted", "not_stated"]))),
        statuses=tuples(st.tuples(texts(), st.sampled_from(["done", "open"]))),
        colours=words,
    )
