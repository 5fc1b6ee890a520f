"""The format ``word``: its body, then its notes, then what runs over its pages.

Imports ``plugin``, ``model``, ``files`` and its own room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrkit.formats.properties import told
from scrkit.formats.word.body import Body
from scrkit.formats.word.document import opened
from scrkit.formats.word.gathered import Place
from scrkit.formats.word.inline import changers
from scrkit.formats.word.names import W, child, relation
from scrkit.formats.word.notes import said
from scrkit.formats.word.shaping import shaped
from scrkit.model import Outline

if TYPE_CHECKING:
    from scrkit.formats.word.document import Document
    from scrkit.plugin import FormatContext

_FOLLOWED_BY_PEOPLE: Final = frozenset({"hyperlink"})
"""What lies outside and takes no part in what the document shows."""


class Word:
    """The format ``word``."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return *data* as an outline.

        Raises:
            FileError: The bytes are no Word document, or hold what only Word can read.
            LimitError: They are more, or deeper, than may be read.
        """
        document = opened(data, context.source)
        body = Body(document)
        content = child(document.parts.document, "body")
        if content is not None:
            body.story(content, Place())
        _read_notes(document, body)
        _read_running_heads(document, body)
        _notice_outside(document, body)
        found = shaped(body.paragraphs, context.source)
        return Outline(
            format="word",
            source=context.source,
            blocks=found.blocks,
            furniture=found.furniture,
            tables=tuple(body.tables),
            notices=tuple(body.notices),
            properties=told((*document.parts.properties(), *changers(document.parts.document))),
        )


def _read_notes(document: Document, body: Body) -> None:
    """Read the notes that the text refers to, footnotes before endnotes, and notice the others."""
    for notes in document.notes.values():
        for note in notes.told():
            body.story(note.element, Place(note=note.mark, typed=note.typed), opens=True)
        for element in notes.untold:
            if text := said(element):
                body.notice("change", "a note that nothing refers to is left out", text, Place())
    for text in document.comments.untold:
        body.notice("comment", "a comment is left out", text or None, Place())


def _read_running_heads(document: Document, body: Body) -> None:
    """Read the heads and feet that the sections of the document name, each once."""
    names = (f"{W}headerReference", f"{W}footerReference")
    keys = dict.fromkeys(relation(one) for it in document.parts.document.iter(f"{W}sectPr") for one in it.iter(*names))
    for key in keys:
        part = document.parts.related(key)
        if part is not None:
            body.story(part, Place(furniture=True, running=True))


def _notice_outside(document: Document, body: Body) -> None:
    """Notice what the document would fetch from outside; nothing is fetched."""
    for one in document.parts.links.values():
        if one.external and one.kind not in _FOLLOWED_BY_PEOPLE:
            body.notice("outside", f"content from outside ({one.kind}) is not fetched", one.target, Place())
