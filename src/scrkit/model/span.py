"""Where something stands in its source."""

from __future__ import annotations

from typing import Final

from attrs import evolve, field, frozen

from scrkit.errors import RecordError
from scrkit.model._constraint import from_one, not_blank_if_given


@frozen(kw_only=True)
class Span:
    """A place in a source file; every position counts from 1, columns in characters, ends inclusive.

    Text has lines. A word-processor file and a web page have paragraphs instead, empty ones not counted, those of
    tables among them. A PDF has pages with lines. *cell* is a cell as people call it: ``Plan!B4`` of a spreadsheet,
    ``table 2, row 3, column 1`` elsewhere.

    Raises:
        RecordError: A position is below 1, or the span ends before it starts.
    """

    file: str | None = None
    page: int | None = field(default=None, validator=from_one)
    line: int | None = field(default=None, validator=from_one)
    column: int | None = field(default=None, validator=from_one)
    end_line: int | None = field(default=None, validator=from_one)
    end_column: int | None = field(default=None, validator=from_one)
    cell: str | None = field(default=None, validator=not_blank_if_given)
    paragraph: int | None = field(default=None, validator=from_one)

    def __attrs_post_init__(self) -> None:
        if self.line is None or self.end_line is None:
            return
        start = (self.line, self.column or 1)
        end = (self.end_line, self.end_column or start[1])
        if end < start:
            raise RecordError(f"a span that ends at {end} before it starts at {start}", path="Span")

    def through(self, last: Span) -> Span:
        """Return the place from here to the end of *last*, open where lines count anew on another page."""
        end_line = last.line if last.end_line is None else last.end_line
        if self.line is None or end_line is None or (self.page != last.page and end_line < self.line):
            return evolve(self, end_line=None, end_column=None)
        return evolve(self, end_line=end_line, end_column=last.end_column)

    @property
    def words(self) -> str:
        """Where it is as people say it ("page 3, line 12"), blank where nobody knows."""
        numbered = (("page", self.page), ("line", self.line), ("paragraph", self.paragraph))
        parts = [f"{name} {number}" for name, number in numbered if number is not None]
        return ", ".join((*parts, self.cell) if self.cell else parts)


NOWHERE: Final[Span] = Span()
