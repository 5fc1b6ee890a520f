"""What a document holds, whoever writes it: lines with their numbers, tables with merged cells, notes, running heads.

A text may hold ``**bold**`` and the mark of a note, ``[^1]``, which stands for ``Document.notes[0]``.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Literal

from attrs import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

Style = Literal["title", "heading", "paragraph", "point"]
Web = Literal["plain", "site"]

SCHEMES: dict[str, tuple[tuple[str, str], ...]] = {
    "decimal": (("decimal", "%1."), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")),
    "plain": (("decimal", "%1."),),
    "letters": (("lowerLetter", "(%1)"),),
    "roman": (("lowerRoman", "(%1)"),),
    "finding": (("decimal", "Finding %1:"), ("decimal", "%1.%2")),
    "recommendation": (("decimal", "Recommendation %1"), ("upperLetter", "%2.")),
}
"""Automatic lists by name: for each level the form of its number and the text round it, as Word writes them."""

MARK = re.compile(r"\[\^(\d+)\]")
BOLD = re.compile(r"\*\*(.+?)\*\*")


@frozen(kw_only=True)
class Line:
    """A paragraph or heading.

    *number* is what is printed before the text. With *automatic* (a scheme of ``SCHEMES``, and behind a ``#`` which
    of its lists) a program counts it; *number* then says what comes out, for those that must type it.
    """

    text: str
    style: Style = "paragraph"
    level: int = 1
    number: str | None = None
    automatic: str | None = None

    @property
    def scheme(self) -> str:
        """The name of the automatic list's scheme."""
        return (self.automatic or "").partition("#")[0]

    @property
    def typed(self) -> str:
        """The whole line as one types it."""
        return f"{self.number} {self.text}".rstrip() if self.number else self.text


@frozen(kw_only=True)
class Cell:
    """A cell, over so many columns and rows; the cells that it covers are left out of their rows."""

    lines: tuple[Line, ...] = ()
    across: int = 1
    down: int = 1
    fill: str | None = None
    day: date | None = None

    @property
    def text(self) -> str:
        """All it holds, a line a paragraph."""
        return "\n".join(f"• {line.text}" if line.style == "point" else line.typed for line in self.lines)


@frozen(kw_only=True)
class Table:
    """Rows of cells; the first *head* rows are headings, repeated on every page where *repeat* says so."""

    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    head: int = 1
    repeat: bool = False
    sheet: str | None = None


@frozen(kw_only=True)
class PageBreak:
    """What follows begins on a new page."""


Part = Line | Table | PageBreak


@frozen(kw_only=True)
class Document:
    """A document of a board that does not exist."""

    name: str
    parts: tuple[Part, ...]
    head: str | None = None
    foot: str | None = None
    pages: bool = False
    notes: tuple[str, ...] = ()
    landscape: bool = False
    web: Web = "plain"
    wrap: int = 0
    forms: tuple[str, ...] = ("docx", "odt", "html", "pdf")

    @property
    def heading(self) -> str:
        """Its first title line."""
        return next(part.text for part in self.parts if isinstance(part, Line))


def title(text: str) -> Line:
    """Return a line of the title block."""
    return Line(text=text, style="title")


def heading(text: str, number: str | None = None, *, level: int = 1, auto: str | None = None) -> Line:
    """Return a heading."""
    return Line(text=text, style="heading", level=level, number=number, automatic=auto)


def para(text: str, number: str | None = None, *, level: int = 1, auto: str | None = None) -> Line:
    """Return a paragraph."""
    return Line(text=text, level=level, number=number, automatic=auto)


def points(*texts: str) -> tuple[Line, ...]:
    """Return points with a bullet each."""
    return tuple(Line(text=text, style="point") for text in texts)


def cell(text: str | date = "", *, across: int = 1, down: int = 1, fill: str | None = None) -> Cell:
    """Return a cell with a paragraph for every line of *text*; one that begins with ``•`` is a point."""
    if isinstance(text, date):
        shown = Line(text=f"{text:%d/%m/%Y}")
        return Cell(lines=(shown,), across=across, down=down, fill=fill, day=text)
    return Cell(lines=tuple(_line(line) for line in text.split("\n") if line), across=across, down=down, fill=fill)


def counted(text: str, *, auto: str) -> Cell:
    """Return a cell whose lines a program numbers 1., 2., 3. by the list *auto*."""
    lines = enumerate(text.split("\n"), 1)
    return Cell(lines=tuple(Line(text=line, number=f"{number}.", automatic=auto) for number, line in lines))


def table(
    rows: Sequence[Sequence[str | date | Cell]],
    widths: tuple[float, ...],
    *,
    head: int = 1,
    repeat: bool = False,
    sheet: str | None = None,
) -> Table:
    """Return a table; plain words in *rows* are cells, those of the first *head* rows in bold."""
    made = [tuple(one if isinstance(one, Cell) else cell(one) for one in row) for row in rows]
    bold = [tuple(_bold(one) for one in row) for row in made[:head]]
    return Table(rows=(*bold, *made[head:]), widths=widths, head=head, repeat=repeat, sheet=sheet)


def bare(text: str) -> str:
    """Return *text* without the signs for bold and notes."""
    return MARK.sub("", BOLD.sub(r"\1", text))


def _bold(one: Cell) -> Cell:
    return evolve(one, lines=tuple(evolve(line, text=f"**{line.text}**") for line in one.lines))


def _line(text: str) -> Line:
    return Line(text=text[2:], style="point") if text.startswith("• ") else Line(text=text)
