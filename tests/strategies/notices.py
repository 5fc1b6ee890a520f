"""What readers noticed."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import Notice
from strategies.spans import spans
from strategies.texts import any_texts, optional, texts


def notices() -> st.SearchStrategy[Notice]:
    """Notices of some kinds."""
    kinds = st.sampled_from(["change", "comment", "pairing", "owner"])
    return st.builds(Notice, kind=kinds, text=texts(), said=optional(any_texts()), at=spans())
