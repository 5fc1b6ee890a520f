"""The paragraphs, lists and tables of a document in reading order.

Imports ``model`` and its own room, and what formats with automatic numbers share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve, frozen

from scrkit.formats.flow.grid import Room
from scrkit.formats.flow.paragraph import Place
from scrkit.formats.opendocument.changes import MARKS, Changes
from scrkit.formats.opendocument.frames import frame
from scrkit.formats.opendocument.inline import Inline
from scrkit.formats.opendocument.lists import DEPTHS, Counters
from scrkit.formats.opendocument.names import DRAW, OFFICE, TABLE, TEXT, XLINK, XML_ID, said, truth, whole
from scrkit.formats.opendocument.tables import TableWalk

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from scrkit.formats.flow.collected import Collected
    from scrkit.formats.flow.paragraph import Number
    from scrkit.formats.opendocument.document import Document

_PARAGRAPHS: Final = (f"{TEXT}p", f"{TEXT}h")
_INDEXES: Final = tuple(
    f"{TEXT}{name}"
    for name in (
        *("table-of-content", "illustration-index", "table-index", "object-index", "user-index"),
        "alphabetical-index",
    )
)
_SKIPPED: Final = (
    *(f"{TEXT}{name}" for name in ("tracked-changes", "soft-page-break", "list-header-source")),
    *(f"{TEXT}{name}" for name in ("variable-decls", "sequence-decls", "user-field-decls", "dde-connection-decls")),
    *(f"{TEXT}{name}-source" for name in ("section", "table-of-content", "bibliography", "user-index")),
    f"{TEXT}alphabetical-index-auto-mark-file",
)


@frozen(kw_only=True)
class _Listed:
    """A list and how deep in it one stands, from 0."""

    counters: Counters
    style: str
    depth: int


@define
class _Noted:
    """Notes that wait for the end of the text, by their kind."""

    footnotes: list[tuple[str, _Element]]
    endnotes: list[tuple[str, _Element]]


class Body:
    """Walks through the stories of a document and adds what it finds to *collected*."""

    def __init__(self, document: Document, collected: Collected) -> None:
        self.room = Room(collected.source)
        self.styles = document.styles
        self.collected = collected
        self._lists = document.lists
        self._changes = Changes(document.text, collected)
        self._inline = Inline(document.styles, self._changes, collected)
        self._noted = _Noted([], [])
        self._by_id: dict[str | None, Counters] = {}
        self._last: tuple[str, Counters] | None = None
        self._by_name = self._handlers()

    def blocks(self, element: _Element, place: Place) -> None:
        """Read what is in *element*.

        Raises:
            LimitError: Its tables are larger than may be read.
        """
        for one in element:
            self._one(one, place)

    def notes(self) -> None:
        """Read the notes that wait, footnotes before endnotes; a note may refer to another."""
        self._changes.end()
        for waiting in (self._noted.footnotes, self._noted.endnotes):
            for mark, body in waiting:  # grows while it is read
                self.blocks(body, self.collected.story(Place(), note=mark))

    def _one(self, element: _Element, place: Place) -> None:
        self._by_name.get(str(element.tag), self._other)(element, place)

    def _other(self, element: _Element, place: Place) -> None:
        """Read what is in an element around paragraphs, or a drawing."""
        if str(element.tag).startswith(DRAW):
            for box in frame(element, self.collected):
                self.blocks(box, self.collected.story(place))
        else:
            self.blocks(element, place)

    def _nothing(self, element: _Element, place: Place) -> None:
        """Leave out what is no text."""

    def _change(self, element: _Element, place: Place) -> None:  # noqa: ARG002 - every handler is given the place
        self._changes.mark(element)

    def _forms(self, element: _Element, place: Place) -> None:
        if len(element):
            self.collected.notice("other", "form controls are not read", None, place)

    def _index(self, element: _Element, place: Place) -> None:
        """Read a table of contents, or another that the program made: it repeats what stands elsewhere."""
        for one in element.iterchildren(f"{TEXT}index-body"):
            self.blocks(one, evolve(place, furniture=True))

    def _section(self, element: _Element, place: Place) -> None:
        """Read a section, unless it is hidden; what it would fetch is not fetched."""
        source = element.find(f"{TEXT}section-source")
        if source is not None and (where := source.get(f"{XLINK}href")):
            problem = "a section takes its words from outside; only what it last showed is read"
            self.collected.notice("outside", problem, where, place)
        condition = element.get(f"{TEXT}display") == "condition" and truth(element.get(f"{TEXT}is-hidden"))
        if condition or element.get(f"{TEXT}display") == "none":
            self.collected.notice("hidden", "a hidden section is left out", said(element), place)
        else:
            self.blocks(element, place)

    def _paragraph(self, element: _Element, place: Place) -> None:
        """Read a paragraph that stands in no list; a heading counts on in the outline."""
        level = self._level(element)
        number: Number | None = None
        if level is not None and not self._unlisted(element):
            restart = truth(element.get(f"{TEXT}restart-numbering"))
            start = (whole(element.get(f"{TEXT}start-value")) or 1) if restart else None
            number = self._lists.heading(level - 1, start)
        self._add(element, place, number, 0)

    def _unlisted(self, element: _Element) -> bool:
        """Whether a heading has no number in the outline."""
        if element.tag == f"{TEXT}h":
            return truth(element.get(f"{TEXT}is-list-header"))
        return self.styles.look("paragraph", element.get(f"{TEXT}style-name")).unlisted is True

    def _level(self, element: _Element) -> int | None:
        """Return the level of a heading in the outline."""
        own = whole(element.get(f"{TEXT}outline-level")) if element.tag == f"{TEXT}h" else None
        level = own or self.styles.look("paragraph", element.get(f"{TEXT}style-name")).level
        if level is None and element.tag == f"{TEXT}h":
            return 1
        return None if level is None else min(level, DEPTHS)

    def _add(self, element: _Element, place: Place, number: Number | None, depth: int) -> None:
        """Add a paragraph, then what was noticed in it and the text boxes anchored in it."""
        gathered = self._inline.gather(element)
        look = self.styles.look("paragraph", element.get(f"{TEXT}style-name"))
        shown = any(line.text.strip() for line in gathered.lines)
        if gathered.hidden or (look.hidden and not shown):
            number = None
        level = self._level(element) or (1 if look.title else None)
        lines = tuple(gathered.lines)
        self.collected.add(lines, place, number=number, depth=depth, level=level)
        if unseen := "".join(gathered.unseen).strip():
            self.collected.notice("hidden", "hidden text is left out", unseen, place)
        for mark, body in gathered.notes:
            note = body.getparent()
            ends = note is not None and note.get(f"{TEXT}note-class") == "endnote"
            (self._noted.endnotes if ends else self._noted.footnotes).append((mark, body))
        for box in gathered.boxes:
            self.blocks(box, self.collected.story(place))

    def _list(self, element: _Element, place: Place) -> None:
        """Read a list that stands in no other: it begins to count, or goes on with another list."""
        style = element.get(f"{TEXT}style-name", " ")
        counters = self._by_id.get(element.get(f"{TEXT}continue-list"))
        last = self._last if truth(element.get(f"{TEXT}continue-numbering")) else None
        if counters is None and last is not None and last[0] == style:
            counters = last[1]
        counters = counters or Counters()
        self._last = style, counters
        if key := element.get(XML_ID) or element.get(f"{TEXT}id"):
            self._by_id[key] = counters
        self._items(element, place, _Listed(counters=counters, style=style, depth=0))

    def _inner(self, element: _Element, place: Place, outer: _Listed, *, again: bool) -> None:
        """Read a list in an item of the list *outer*; it counts *again* from the start, unless it says otherwise."""
        depth = min(outer.depth + 1, DEPTHS - 1)
        own = element.get(f"{TEXT}continue-numbering")
        if (again and not truth(own)) or own == "false":
            outer.counters.values[depth:] = [None] * (DEPTHS - depth)
        style = element.get(f"{TEXT}style-name", outer.style)
        self._items(element, place, _Listed(counters=outer.counters, style=style, depth=depth))

    def _items(self, element: _Element, place: Place, listed: _Listed) -> None:
        """Read the items of a list; the first paragraph of each has a number, that of a list header has none."""
        for item in element:
            numbered = item.tag == f"{TEXT}list-item"
            style = item.get(f"{TEXT}style-override", listed.style)
            inner = 0
            for one in item:
                if one.tag == f"{TEXT}list":
                    inner += 1
                    numbered = False
                    self._inner(one, place, listed, again=inner > 1)
                elif one.tag in _PARAGRAPHS:
                    start = whole(item.get(f"{TEXT}start-value"))
                    number = self._lists.number(listed.counters, style, listed.depth, start) if numbered else None
                    numbered = False
                    self._add(one, place, number, listed.depth)
                else:
                    self._one(one, place)

    def _numbered(self, element: _Element, place: Place) -> None:
        """Read a paragraph that says by itself which list it is in, and how deep."""
        counters = self._by_id.setdefault(element.get(f"{TEXT}list-id", " "), Counters())
        depth = min(max(whole(element.get(f"{TEXT}level")) or 1, 1), DEPTHS) - 1
        start = whole(element.get(f"{TEXT}start-value"))
        number = self._lists.number(counters, element.get(f"{TEXT}style-name", " "), depth, start)
        for one in element.iterchildren(*_PARAGRAPHS):
            self._add(one, place, number, depth)

    def _table(self, element: _Element, place: Place) -> None:
        TableWalk(self, element, place).read()

    def _handlers(self) -> dict[str, Callable[[_Element, Place], None]]:
        """Return what reads an element, by its name."""
        return {
            **dict.fromkeys(_SKIPPED, self._nothing),
            **dict.fromkeys(MARKS, self._change),
            **dict.fromkeys(_PARAGRAPHS, self._paragraph),
            **dict.fromkeys(_INDEXES, self._index),
            f"{OFFICE}forms": self._forms,
            f"{TEXT}section": self._section,
            f"{TEXT}list": self._list,
            f"{TEXT}numbered-paragraph": self._numbered,
            f"{TABLE}table": self._table,
        }
