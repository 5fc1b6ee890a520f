"""The page on which a person looks over what was read: what the document says beside what it was taken for."""

from __future__ import annotations

from scrkit.renderers.reading.page import reading_page

__all__ = ["reading_page"]
