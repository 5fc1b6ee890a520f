"""What stands in one paragraph, before it becomes blocks. Imports ``model`` and its own room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from scrkit.model import CellRef
from scrkit.model.outline import WORD

if TYPE_CHECKING:
    from lxml.etree import _Element

    from scrkit.formats.word.numbering import Number
    from scrkit.model.notice import NoticeKind


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

    def extend(self, other: TextLine) -> None:
        """Add *other* at its end."""
        self.parts += other.parts
        self.marks += other.marks
        self.plain = self.length + other.plain if other.plain else self.plain
        self.length += other.length

    @property
    def text(self) -> str:
        """All its text."""
        return "".join(self.parts)


@define
class Found:
    """Something to notice in a paragraph: *said* are its words, in pieces."""

    kind: NoticeKind
    text: str
    said: list[str] = field(factory=list)

    @property
    def words(self) -> str | None:
        """Its words on one line, None without any; those of a comment are that already."""
        text = self.said[0] if self.kind == "comment" else " ".join("".join(self.said).split())
        return text or None


@define
class Gathered:
    """The lines of a paragraph; *boxes* are the text boxes anchored in it, words set as a picture as a string.

    *tag* is that of a content control in it. *contents* says that it stands in a table of contents.
    """

    lines: list[TextLine] = field(factory=lambda: [TextLine()])
    boxes: list[_Element | str] = field(factory=list)
    found: list[Found] = field(factory=list)
    tag: str | None = None
    contents: bool = False

    def notice(self, kind: NoticeKind, text: str, said: str | None = None) -> None:
        """Notice something; what goes on from the notice before it is told with it."""
        last = self.found[-1] if self.found else None
        if last is None or said is None or (last.kind, last.text) != (kind, text):
            last = Found(kind, text)
            self.found.append(last)
        if said is not None:
            last.said.append(said)

    def extend(self, other: Gathered) -> None:
        """Add the paragraph *other* at its end: the mark between the two was deleted."""
        self.lines[-1].extend(other.lines[0])
        self.lines += other.lines[1:]
        self.boxes += other.boxes
        self.found += other.found
        self.tag = self.tag or other.tag
        self.contents = self.contents or other.contents


@frozen(kw_only=True)
class Place:
    """Where paragraphs stand: in a *cell*, a *note*, a content control with a *tag*; *story* tells them apart.

    *typed* says that the mark of the note is typed before its words too, *running* that it is the head or foot of
    pages, which several sections may share.
    """

    story: int = 0
    cell: CellRef | None = None
    tag: str | None = None
    note: str | None = None
    typed: bool = False
    furniture: bool = False
    running: bool = False

    def within(self, tag: str | None) -> Place:
        """Return the same place inside a content control with that *tag*."""
        return self if tag is None else evolve(self, tag=tag)


@define(kw_only=True)
class Paragraph:
    """A paragraph: *number* is its automatic number, *level* that of a heading, *indent* in twentieths of a point.

    *at* is its place among the paragraphs with words, None for furniture. *opens* says that a note begins with it.
    """

    lines: tuple[TextLine, ...]
    place: Place
    number: Number | None = None
    level: int | None = None
    indent: int = 0
    tag: str | None = None
    opens: bool = False
    at: int | None = None
