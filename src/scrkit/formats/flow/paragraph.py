"""What stands in one paragraph, before it becomes blocks. Imports ``model``."""

from __future__ import annotations

from typing import Final

from attrs import define, field, frozen

from scrkit.model import CellRef, words
from scrkit.model.outline import WORD

BULLET: Final = "\u2022"
_BARE: Final = "()[]{}.:;,-\u2013\u2014"


@define
class TextLine:
    """A line as far as a line break that somebody typed; *plain* is how much of it ends in words not set in bold."""

    parts: list[str] = field(factory=list)
    marks: list[str] = field(factory=list)
    length: int = 0
    plain: int = 0

    def add(self, text: str, *, bold: bool) -> None:
        """Add *text* at its end."""
        self.parts.append(text)
        self.length += len(text)
        if not bold and WORD.search(text):
            self.plain = self.length

    @property
    def text(self) -> str:
        """All its text."""
        return "".join(self.parts)


@frozen(kw_only=True)
class Number:
    """An automatic number: *label* as printed, *number* bare. *item* is a bullet, or a letter or roman number alone."""

    label: str
    number: str | None
    item: bool = False

    @property
    def bullet(self) -> bool:
        """Whether it is a mark only."""
        return self.number is None


A_BULLET: Final = Number(label=BULLET, number=None, item=True)


def automatic(label: str, *, letter: bool = False) -> Number | None:
    """Return the number printed as *label*, None where nothing is printed; *letter* says it is one, or roman, alone."""
    label = " ".join(label.split())
    if not words(label):
        return A_BULLET if label else None
    bare = next(bare for part in reversed(label.split()) if words(bare := part.strip(_BARE)))
    return Number(label=label, number=bare, item=letter)


@frozen(kw_only=True)
class Place:
    """Where paragraphs stand: in a *cell*, in the *note* with that mark, among the *furniture*.

    *story* tells apart what is read by itself: a note, a text box.
    """

    story: int = 0
    cell: CellRef | None = None
    note: str | None = None
    furniture: bool = False

    @property
    def named(self) -> str | None:
        """What people call its cell."""
        cell = self.cell
        return None if cell is None else f"table {cell.table}, row {cell.row}, column {cell.column}"


@frozen(kw_only=True)
class Paragraph:
    """A paragraph: *number* is its automatic number, *depth* that of its list from 0, *level* that of a heading.

    *at* is its place among the paragraphs with words, None for furniture. *opens* says that a note begins with it.
    """

    lines: tuple[TextLine, ...]
    place: Place
    number: Number | None = None
    depth: int = 0
    level: int | None = None
    opens: bool = False
    at: int | None = None
