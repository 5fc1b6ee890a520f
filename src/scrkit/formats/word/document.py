"""What all parts of a Word document share: styles, lists, notes, comments.

Imports ``errors``, ``files`` and its own room.
"""

from __future__ import annotations

from attrs import frozen

from scrkit.errors import LimitError
from scrkit.files import DOCUMENT_PIECES
from scrkit.formats.word.names import W
from scrkit.formats.word.notes import Comments, Notes
from scrkit.formats.word.numbering import Lists
from scrkit.formats.word.parts import Parts
from scrkit.formats.word.styles import Styles


class Pieces:
    """Counts what a document is made of: paragraphs, lines, cells, notices."""

    def __init__(self, source: str, *, most: int = DOCUMENT_PIECES) -> None:
        self._source = source
        self._most = self._left = most

    def take(self) -> None:
        """Count one.

        Raises:
            LimitError: It is one too many.
        """
        self._left -= 1
        if self._left < 0:
            problem = f"has more than {self._most:,} paragraphs, lines, cells and changes, the most that is read"
            raise LimitError(problem, file=self._source)


@frozen(kw_only=True)
class Document:
    """The tables of a document that its paragraphs refer to; *notes* are by kind, ``footnote`` and ``endnote``."""

    source: str
    parts: Parts
    styles: Styles
    lists: Lists
    notes: dict[str, Notes]
    comments: Comments
    pieces: Pieces


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
        pieces=Pieces(source),
    )
