"""The format ``opendocument``: its text, then its notes, then what runs over its pages.

Imports ``plugin``, ``model`` and its own room, and what formats with automatic numbers share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.formats.flow.collected import Collected
from scrkit.formats.flow.paragraph import Place
from scrkit.formats.opendocument.body import Body
from scrkit.formats.opendocument.changes import changers
from scrkit.formats.opendocument.document import opened
from scrkit.formats.opendocument.names import said
from scrkit.formats.properties import open_properties, told

if TYPE_CHECKING:
    from scrkit.model import Outline
    from scrkit.plugin import FormatContext


class OpenDocument:
    """The format ``opendocument``."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return *data* as an outline.

        Raises:
            FileError: The bytes are no OpenDocument text.
            LimitError: They are more, or deeper, than may be read.
        """
        document = opened(data, context.source)
        collected = Collected(context.source)
        body = Body(document, collected)
        body.blocks(document.text, Place())
        body.notes()
        running = {said(part): part for part in document.running()}  # one head of several page styles is one
        for part in running.values():
            body.blocks(part, collected.story(Place(furniture=True)))
        collected.properties = told((*open_properties(document.meta), *changers(document.text)))
        return collected.outline("opendocument")
