"""Places in a source."""

from __future__ import annotations

from hypothesis import strategies as st

from scrkit.model import NOWHERE, Span
from strategies.texts import optional, texts

_POSITIONS = st.integers(1, 10_000)


def spans() -> st.SearchStrategy[Span]:
    """Places that end where they start or after it, and as often nowhere at all."""
    return st.just(NOWHERE) | st.builds(
        _span,
        texts(),
        optional(_POSITIONS),
        _POSITIONS,
        st.integers(0, 3),
        _POSITIONS,
        st.sampled_from(["cell", "paragraph", "line"]),
    )


def _span(file: str, page: int | None, line: int, lines: int, width: int, kind: str) -> Span:  # noqa: PLR0913, PLR0917 - drawn by place
    """Return a place that *lines* more lines follow, in a cell, or of a page alone where *page* is given."""
    if kind == "cell":
        return Span(file=file, cell=f"B{line}")
    if kind == "paragraph":
        return Span(file=file, paragraph=line)
    if page is not None:
        return Span(file=file, page=page, line=line)
    return Span(file=file, line=line, column=width, end_line=line + lines, end_column=width if lines == 0 else 1)
