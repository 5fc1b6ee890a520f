"""What stands in a paragraph: text, breaks, fields, notes, hidden text, pictures and text boxes.

Imports its own room, and what formats with automatic numbers share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from scrkit.formats.flow.inner import head, inner, tail
from scrkit.formats.flow.paragraph import TextLine
from scrkit.formats.opendocument.changes import MARKS
from scrkit.formats.opendocument.frames import frame
from scrkit.formats.opendocument.names import DRAW, OFFICE, SVG, TEXT, creator, said, spoken, truth, whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from scrkit.formats.flow.collected import Collected
    from scrkit.formats.opendocument.changes import Changes
    from scrkit.formats.opendocument.styles import Styles

_MOST_BLANKS: Final = 100
_SKIPPED: Final = (
    *(f"{TEXT}{name}" for name in ("number", "tracked-changes", "soft-page-break", "script")),
    *(f"{SVG}{name}" for name in ("title", "desc")),
    *(f"{OFFICE}{name}" for name in ("annotation-end", "event-listeners", "forms")),
)


@define
class Gathered:
    """The lines of a paragraph; *boxes* are the text boxes anchored in it, *notes* what it refers to.

    *unseen* are the words in it that are hidden; *hidden* says that all of it is.
    """

    lines: list[TextLine] = field(factory=lambda: [TextLine()])
    boxes: list[_Element] = field(factory=list)
    notes: list[tuple[str, _Element]] = field(factory=list)
    unseen: list[str] = field(factory=list)
    hidden: bool = False


class Inline:
    """Gathers paragraphs one after the other."""

    def __init__(self, styles: Styles, changes: Changes, collected: Collected) -> None:
        self._styles = styles
        self._changes = changes
        self._collected = collected
        self._into = Gathered()
        self._bold = self._hidden = False
        self._by_name = self._handlers()

    def gather(self, paragraph: _Element) -> Gathered:
        """Return what stands in *paragraph*."""
        look = self._styles.look("paragraph", paragraph.get(f"{TEXT}style-name"))
        self._into = Gathered()
        self._bold, self._hidden = look.bold is True, look.hidden is True
        self._notice_struck(paragraph, struck=look.struck)
        self._inside(paragraph)
        return self._into

    def _notice_struck(self, element: _Element, *, struck: bool | None) -> None:
        """Notice words that a line goes through, which no tracked change tells."""
        if struck and not self._hidden and (text := inner(element).strip()):
            self._collected.notice("change", "text that is struck through is read as it stands", text)

    def _inside(self, element: _Element) -> None:
        """Read the text in *element* and the elements in it, each by its handler."""
        self._add(spoken(head(element)))
        for one in element:
            self._by_name.get(str(one.tag), self._other)(one)
            self._add(spoken(tail(one)))

    def _add(self, text: str) -> None:
        if not text:
            return
        if self._hidden or self._into.hidden:
            self._into.unseen.append(text)
        else:
            self._changes.read(text)
            self._into.lines[-1].add(text, bold=self._bold)

    def _other(self, element: _Element) -> None:
        """Read what is in a field, a link or whatever else may stand around text."""
        if str(element.tag).startswith(DRAW):
            self._into.boxes += frame(element, self._collected)
        else:
            self._inside(element)

    def _nothing(self, element: _Element) -> None:
        """Leave out what is no text."""

    def _span(self, element: _Element) -> None:
        """Read words in a look of their own."""
        outer = self._bold, self._hidden
        look = self._styles.look("text", element.get(f"{TEXT}style-name"))
        self._bold = self._bold if look.bold is None else look.bold
        self._hidden = self._hidden if look.hidden is None else look.hidden
        self._notice_struck(element, struck=look.struck)
        self._inside(element)
        self._bold, self._hidden = outer

    def _blanks(self, element: _Element) -> None:
        self._add(" " * min(whole(element.get(f"{TEXT}c")) or 1, _MOST_BLANKS))

    def _tab(self, element: _Element) -> None:  # noqa: ARG002 - every handler is given its element
        self._add("\t")

    def _break(self, element: _Element) -> None:  # noqa: ARG002 - as above
        self._add(" ")
        if not self._hidden:
            self._into.lines.append(TextLine())

    def _change(self, element: _Element) -> None:
        self._changes.mark(element)

    def _comment(self, element: _Element) -> None:
        author = creator(element)
        words_said = said(element)
        self._collected.notice("comment", "a comment is left out", f"{author}: {words_said}" if author else words_said)

    def _note(self, element: _Element) -> None:
        """Put the mark of a note beside the line; its words are read after all that is no note."""
        citation, body = element.find(f"{TEXT}note-citation"), element.find(f"{TEXT}note-body")
        if citation is None or body is None:
            return
        mark = inner(citation) or "*"
        self._into.lines[-1].marks.append(mark)
        self._into.notes.append((mark, body))

    def _hidden_text(self, element: _Element) -> None:
        """Read a field whose text is hidden under a condition."""
        text = inner(element) or element.get(f"{TEXT}string-value", "")
        if truth(element.get(f"{TEXT}is-hidden")):
            self._into.unseen.append(text)
        else:
            self._add(text)

    def _hidden_paragraph(self, element: _Element) -> None:
        """Hide the paragraph, that which stands before the field too."""
        if truth(element.get(f"{TEXT}is-hidden")):
            self._into.unseen = [*(line.text for line in self._into.lines), *self._into.unseen]
            self._into.lines = [TextLine()]
            self._into.hidden = True

    def _ruby(self, element: _Element) -> None:
        """Read words with what is printed small above them, in brackets."""
        for one in element:
            above = one.tag == f"{TEXT}ruby-text"
            self._add(" (" if above else "")
            self._inside(one)
            self._add(") " if above else "")

    def _handlers(self) -> dict[str, Callable[[_Element], None]]:
        """Return what reads an element, by its name."""
        return {
            **dict.fromkeys(_SKIPPED, self._nothing),
            **dict.fromkeys(MARKS, self._change),
            f"{TEXT}span": self._span,
            f"{TEXT}s": self._blanks,
            f"{TEXT}tab": self._tab,
            f"{TEXT}line-break": self._break,
            f"{OFFICE}annotation": self._comment,
            f"{TEXT}note": self._note,
            f"{TEXT}hidden-text": self._hidden_text,
            f"{TEXT}hidden-paragraph": self._hidden_paragraph,
            f"{TEXT}ruby": self._ruby,
        }
