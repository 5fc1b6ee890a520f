"""Word documents (.docx, .docm) to an outline, automatic numbers among the words.

lxml is imported when a document is read. Imports ``plugin``, ``model``, ``files`` and its own room.
"""

from __future__ import annotations

from scrkit.formats.word.reader import Word

__all__ = ["Word"]
