"""OpenDocument texts (.odt, .ott) to an outline, automatic numbers among the words.

lxml is imported when a document is read. Imports ``plugin``, ``model``, ``files`` and its own room.
"""

from __future__ import annotations

from scrkit.formats.opendocument.reader import OpenDocument

__all__ = ["OpenDocument"]
