"""PDF to an outline: the text layer, its lines made paragraphs again, ruled tables cell by cell.

pypdfium2 gives letters and their places; nothing in a PDF says what a paragraph, a table or a running head is: that is
told here, from where the lines stand. Imports ``plugin``, ``model``, ``files`` and the room of formats.
"""

from __future__ import annotations

from scrkit.formats.pdf.reader import Pdf

__all__ = ["Pdf"]
