"""What all parts of a Word document share: styles, lists, notes, comments. Imports its own room."""

from __future__ import annotations

from attrs import frozen

from scrkit.formats.word.names import W
from scrkit.formats.word.notes import Comments, Notes
from scrkit.formats.word.numbering import Lists
from scrkit.formats.word.parts import Parts
from scrkit.formats.word.styles import Styles


@frozen(kw_only=True)
class Document:
    """The tables of a document that its paragraphs refer to; *notes* are by kind, ``footnote`` and ``endnote``."""

    source: str
    parts: Parts
    styles: Styles
    lists: Lists
    notes: dict[str, Notes]
    comments: Comments


def opened(data: bytes, source: str) -> Document:
    """Return the document in *data*.

    Raises:
        FileError, LimitError: As for :class:`Parts`.
    """
    parts = Parts(data, source)
    styles = Styles(parts.of_kind("styles"))
    settings = (*reversed(tuple(parts.document.iter(f"{W}sectPr"))), parts.of_kind("settings"))
    kinds = ("footnote", "endnote")
    return Document(
        source=source,
        parts=parts,
        styles=styles,
        lists=Lists(parts.of_kind("numbering"), styles.list_of, source),
        notes={kind: Notes(parts.of_kind(f"{kind}s"), kind, settings) for kind in kinds},
        comments=Comments(parts.of_kind("comments")),
    )
