"""The paragraphs and tables of a document in reading order. Imports ``errors``, ``model`` and its own room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from scrkit.errors import FileError
from scrkit.formats.word.gathered import Gathered, Paragraph, Place, TextLine
from scrkit.formats.word.grid import Grid
from scrkit.formats.word.inline import CHANGES, Inline, chosen
from scrkit.formats.word.names import MC, W, child, local, toggle, value, whole
from scrkit.formats.word.notes import said
from scrkit.formats.word.numbering import DEPTHS
from scrkit.formats.word.styles import indentation
from scrkit.model import Notice, Span
from scrkit.model.outline import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from scrkit.formats.word.document import Document
    from scrkit.formats.word.numbering import Number
    from scrkit.formats.word.styles import Style
    from scrkit.model import Table
    from scrkit.model.notice import NoticeKind

_BODY: Final = 9
_DEPTH: Final = 480
"""How much further a depth of a list stands from the margin, whatever it says: in twentieths of a point."""

_PARAGRAPH: Final = f"{W}p"
_TABLE: Final = f"{W}tbl"
_CONTROL: Final = f"{W}sdt"
_CHOICE: Final = f"{MC}AlternateContent"
_GONE: Final = frozenset({f"{W}del", f"{W}moveFrom"})
_OTHER_FILE: Final = f"{W}altChunk"
_PROPERTIES: Final = frozenset(f"{W}{name}" for name in ("sdtPr", "sdtEndPr", "customXmlPr", "tblPr", "tcPr", "trPr"))
_CONTENTS: Final = "Table of Contents"


class Body:
    """Walks through the stories of a document: *paragraphs*, *tables* and *notices* are what it found so far."""

    def __init__(self, document: Document) -> None:
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table] = []
        self.notices: list[Notice] = []
        self._document = document
        self._count = 0
        self._stories = 0
        self._opens = False

    def story(self, element: _Element, place: Place, *, opens: bool = False) -> None:
        """Walk through *element*, which is read by itself: the body, a note, a text box, a running head.

        Raises:
            FileError: It holds a file of another kind that only Word can read.
        """
        self._stories += 1
        self._opens = opens
        _Story(self, self._document, evolve(place, story=self._stories)).walk(element)

    def add(self, paragraph: Paragraph) -> None:
        """Add a paragraph; one with words is counted, furniture is not."""
        wordy = paragraph.number is not None and not paragraph.number.bullet
        if not wordy and not any(WORD.search(line.text) for line in paragraph.lines):
            return
        self._document.pieces.take()
        paragraph.opens, self._opens = self._opens, False
        if not paragraph.place.furniture:
            self._count += 1
            paragraph.at = self._count
        self.paragraphs.append(paragraph)

    def notice(self, kind: NoticeKind, text: str, said: str | None, place: Place) -> None:
        """Notice something at *place*, beside the last paragraph."""
        self._document.pieces.take()
        at = Span(file=self._document.source, paragraph=self._count or None, cell=named(place))
        self.notices.append(Notice(kind=kind, text=text, said=said, at=at))


def named(place: Place) -> str | None:
    """Return what people call the cell of *place*."""
    cell = place.cell
    return None if cell is None else f"table {cell.table}, row {cell.row}, column {cell.column}"


class _Story:
    """One story while it is walked through."""

    def __init__(self, body: Body, document: Document, place: Place) -> None:
        self._body = body
        self._document = document
        self._place = place
        self._inline = Inline(document)
        self._open: Gathered | None = None
        self._usual = document.styles.paragraph(None)

    def walk(self, element: _Element) -> None:
        self._blocks(element, self._place)
        self._inline.finish()

    def _blocks(self, element: _Element, place: Place) -> None:
        """Read the paragraphs and tables in *element*; one whose mark was deleted ends there at the latest."""
        self._inside(element, place)
        self._close(place)

    def _inside(self, element: _Element, place: Place) -> None:
        for one in element:
            tag = one.tag
            if tag == _PARAGRAPH:
                if len(one) or self._open is not None or self._usual.list_id is not None:
                    self._paragraph(one, place)
            elif tag == _TABLE:
                self._close(place)
                self._table(one, place)
            elif tag == _CONTROL:
                self._control(one, place)
            else:
                self._other(one, place)

    def _other(self, element: _Element, place: Place) -> None:
        """Read what is neither paragraph nor table: what is in it, unless it was deleted or says what something is."""
        tag = element.tag
        if tag == _CHOICE:
            branch = chosen(element)
            if branch is not None:
                self._inside(branch, place)
        elif tag in _GONE:
            self._change(element, local(element), place)
        elif tag == _OTHER_FILE:
            problem = "holds a file of another kind (altChunk) that only Word can read; open and save it in Word"
            raise FileError(problem, file=self._document.source)
        elif tag not in _PROPERTIES:
            self._inside(element, place)

    def _control(self, control: _Element, place: Place) -> None:
        """Read a content control; the one of a table of contents is furniture."""
        properties = child(control, "sdtPr")
        gallery = value(child(properties, "docPartObj"), "docPartGallery")
        inner = place.within(value(properties, "tag") or None)
        if gallery == _CONTENTS and not place.furniture:
            inner = evolve(inner, furniture=True)
        content = child(control, "sdtContent")
        if content is not None:
            self._inside(content, inner)

    def _change(self, element: _Element, change: str, place: Place) -> None:
        if text := said(element):
            self._body.notice("change", CHANGES[change], text, place)

    def _paragraph(self, element: _Element, place: Place) -> None:
        """Read a paragraph; one whose mark was deleted goes on with the next."""
        properties = child(element, "pPr")
        style = self._document.styles.paragraph(value(properties, "pStyle"))
        gathered = self._inline.gather(element, style)
        if self._open is not None:
            self._open.extend(gathered)
            gathered, self._open = self._open, None
        mark = child(properties, "rPr")
        if child(mark, "del") is not None or child(mark, "moveFrom") is not None:
            self._open = gathered
            return
        self._add(gathered, properties, style, place)

    def _close(self, place: Place) -> None:
        """End a paragraph whose mark was deleted and that nothing follows."""
        if self._open is not None:
            gathered, self._open = self._open, None
            self._add(gathered, None, self._usual, place, counted=False)

    def _add(
        self,
        gathered: Gathered,
        properties: _Element | None,
        style: Style,
        place: Place,
        *,
        counted: bool = True,
    ) -> None:
        """Add the paragraph, then what was noticed in it and the text boxes anchored in it."""
        contents = style.contents or gathered.contents
        inner = evolve(place, furniture=True) if contents and not place.furniture else place
        list_id, depth = self._list(properties, style)
        number: Number | None = None
        if list_id is not None and counted and not _gone(gathered, properties, style):
            number = self._document.lists.next_number(list_id, depth)
        own = indentation(properties)
        self._body.add(
            Paragraph(
                lines=tuple(gathered.lines),
                place=inner,
                number=number,
                level=_level(properties, style),
                indent=_DEPTH * depth + style.indent if number is not None or own is None else own,
                tag=gathered.tag or place.tag,
            )
        )
        for one in gathered.found:
            self._body.notice(one.kind, one.text, one.words, place)
        for box in gathered.boxes:
            self._box(box, inner)

    def _box(self, box: _Element | str, place: Place) -> None:
        if isinstance(box, str):
            line = TextLine()
            line.add(box, bold=False)
            self._body.add(Paragraph(lines=(line,), place=place))
        else:
            self._body.story(box, place)

    def _list(self, properties: _Element | None, style: Style) -> tuple[str | None, int]:
        """Return the list that a paragraph is in, by itself or by its style, and how deep; none for list 0."""
        own = child(properties, "numPr")
        named = value(own, "numId")
        list_id = named or style.list_id
        if list_id is None or list_id == "0":
            return None, 0
        depth = whole(value(own, "ilvl"), most=DEPTHS - 1)
        if depth is None:
            depth = self._document.lists.depth_of(list_id, style.numbered)
        if depth is None:
            depth = style.depth if named is None else 0
        return list_id, depth or 0

    def _table(self, element: _Element, place: Place) -> None:
        """Read a table row by row; one inside a cell comes between the words of that cell."""
        self._document.pieces.take()
        number = len(self._body.tables) + 1
        grid = Grid(number, name=value(child(element, "tblPr"), "tblCaption") or None)
        self._body.tables.append(grid.table(self._document.source))
        for row, tag in _children(element, "tr", None):
            properties = child(row, "trPr")
            if child(properties, "del") is not None or child(properties, "moveFrom") is not None:
                self._change(row, "del", place)
                continue
            if child(properties, "ins") is not None:
                self._change(row, "ins", place)
            grid.start_row(properties)
            self._row(row, grid, place.within(tag))
        self._body.tables[number - 1] = grid.table(self._document.source)

    def _row(self, row: _Element, grid: Grid, place: Place) -> None:
        for cell, tag in _children(row, "tc", None):
            self._document.pieces.take()
            properties = child(cell, "tcPr")
            if child(properties, "cellDel") is not None:
                self._change(cell, "del", place)
                continue
            where = grid.place(properties)
            if where is not None:
                self._blocks(cell, evolve(place.within(tag), cell=where))
            elif text := said(cell):
                self._body.notice("hidden", "words in a cell that is merged away are left out", text, place)


def _gone(gathered: Gathered, properties: _Element | None, style: Style) -> bool:
    """Whether a paragraph is hidden with its mark, so that nothing of it is printed."""
    hidden = bool(style.hidden) or toggle(child(properties, "rPr"), "vanish") is True
    return hidden and not any(line.text.strip() for line in gathered.lines)


def _level(properties: _Element | None, style: Style) -> int | None:
    """Return the level of a heading, by the paragraph itself or by its style."""
    outline = whole(value(properties, "outlineLvl"), most=_BODY)
    if outline is None:
        return style.level
    return outline + 1 if outline < _BODY else None


def _children(element: _Element, name: str, tag: str | None) -> Iterator[tuple[_Element, str | None]]:
    """Yield the rows of a table, or the cells of a row, with the tag of the content control that they stand in."""
    for one in element:
        if one.tag == W + name:
            yield one, tag
        elif one.tag == _CONTROL:
            content = child(one, "sdtContent")
            if content is not None:
                yield from _children(content, name, value(child(one, "sdtPr"), "tag") or tag)
        elif one.tag == _CHOICE:
            branch = chosen(one)
            yield from () if branch is None else _children(branch, name, tag)
        elif one.tag in {f"{W}customXml", f"{W}ins", f"{W}moveTo"}:
            yield from _children(one, name, tag)
