"""Places in a source count from 1 and end where they start or later."""

from __future__ import annotations

import pytest

from scrkit.errors import RecordError
from scrkit.model import NOWHERE, Block, Span


@pytest.mark.parametrize("name", ["page", "line", "column", "end_line", "end_column", "paragraph"])
@pytest.mark.parametrize("value", [0, -1])
def test_a_position_counts_from_one(name: str, value: int) -> None:
    """There is no line nought."""
    with pytest.raises(RecordError) as caught:
        Span(**{name: value})  # type: ignore[arg-type] # the names are those of positions

    assert str(caught.value) == f"Span.{name}: positions count from 1, found {value}"


@pytest.mark.parametrize(
    "span",
    [
        Span(line=2, end_line=2),
        Span(line=2, column=5, end_line=2, end_column=5),
        Span(line=2, column=5, end_line=2),
        Span(line=2, column=5, end_line=3, end_column=1),
        Span(line=2, end_line=2, end_column=1),
        Span(line=5),
        Span(end_line=1),
    ],
)
def test_a_span_may_end_where_it_starts(span: Span) -> None:
    """One character is a span, and what is not known is not compared."""
    assert span.file is None


@pytest.mark.parametrize(
    ("line", "column", "end_line", "end_column"), [(3, None, 2, None), (2, 5, 2, 4), (3, 1, 2, 9), (3, None, 2, 1)]
)
def test_a_span_that_ends_before_it_starts_is_refused(
    line: int, column: int | None, end_line: int, end_column: int | None
) -> None:
    """Lines first, then columns."""
    with pytest.raises(RecordError, match=r"^Span: a span that ends at "):
        Span(line=line, column=column, end_line=end_line, end_column=end_column)


def test_nowhere_is_no_place_at_all() -> None:
    """What was made in code has no source."""
    assert Span() == NOWHERE
    assert NOWHERE.line is None


@pytest.mark.parametrize("level", [0, -1])
def test_a_level_counts_from_one(level: int) -> None:
    """So does the depth of a heading."""
    with pytest.raises(RecordError, match=r"^Block\.level: positions count from 1"):
        Block(kind="heading", text="View", level=level)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (NOWHERE, ""),
        (Span(file="a.txt", line=4, column=2), "line 4"),
        (Span(file="a.pdf", page=3, line=12), "page 3, line 12"),
        (Span(file="a.docx", paragraph=7, cell="table 1, row 2, column 3"), "paragraph 7, table 1, row 2, column 3"),
        (Span(file="a.xlsx", cell="Plan!B4"), "Plan!B4"),
    ],
)
def test_a_place_is_told_as_people_say_it(span: Span, words: str) -> None:
    """Without the file, which everybody knows, and without columns, which nobody counts."""
    assert span.words == words
