"""Saved web pages (.html, .htm, .xhtml) to an outline, the numbers of lists among the words.

lxml is imported when a page is read. Imports ``plugin``, ``model``, ``files`` and its own room.
"""

from __future__ import annotations

from scrkit.formats.html.reader import Html

__all__ = ["Html"]
