"""The lines of a text with their places.

A line ends at LF, CR LF or CR, as everywhere in scrkit. A form feed starts a page; it and the Unicode separators part
the text of a line and not the line, so that every place can be found again in an editor. Imports ``model``.
"""

from __future__ import annotations

import re

from attrs import frozen

from scrkit.model import Span

_BREAK = re.compile(r"(\r\n|[\n\r\f\v\u2028\u2029])")
_NEW_LINE = frozenset(["\r\n", "\n", "\r"])


@frozen(kw_only=True)
class SourceLine:
    """A line without its ending: *line* counts from 1 through the file, *page* from 1 where the text has pages.

    *column* is where its text starts.
    """

    text: str
    line: int
    column: int = 1
    page: int | None = None

    @property
    def blank(self) -> bool:
        """Whether nothing is printed on it."""
        return not self.text.strip()

    def span(self, source: str) -> Span:
        """Return where the printed part of the line stands."""
        start = self.column + len(self.text) - len(self.text.lstrip())
        end = self.column + len(self.text.rstrip()) - 1
        return Span(file=source, page=self.page, line=self.line, column=start, end_line=self.line, end_column=end)


def source_lines(text: str) -> tuple[SourceLine, ...]:
    """Return the lines of *text*."""
    parts = _BREAK.split(text)
    paged = "\f" in parts
    lines: list[SourceLine] = []
    number, column, page = 1, 1, 1
    for piece, ending in zip(parts[::2], (*parts[1::2], ""), strict=True):
        lines.append(SourceLine(text=piece, line=number, column=column, page=page if paged else None))
        if ending in _NEW_LINE:
            number, column = number + 1, 1
        else:
            column += len(piece) + 1
        page += ending == "\f"
    return tuple(lines)
