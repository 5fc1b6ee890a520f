"""The format ``html``: the page, then its notes. Imports ``plugin``, ``model`` and its own room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrkit.formats.flow.collected import Collected
from scrkit.formats.flow.paragraph import Place
from scrkit.formats.html.decoding import decoded
from scrkit.formats.html.furniture import Site
from scrkit.formats.html.notes import notes_of
from scrkit.formats.html.outside import notice_outside
from scrkit.formats.html.parsing import parsed
from scrkit.formats.html.state import State
from scrkit.formats.html.walk import Walk
from scrkit.formats.properties import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from scrkit.model import Outline
    from scrkit.plugin import FormatContext


_TECHNICAL: Final = frozenset({"generator", "progid", "robots", "theme-color", "viewport"})
"""What a page tells browsers and search engines, not people."""


class Html:
    """The format ``html``."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return *data* as an outline.

        Raises:
            FileError: The bytes are no web page.
            LimitError: They are more, or deeper, than may be read.
        """
        root = parsed(decoded(data, context.source), context.source)
        collected = Collected(context.source)
        site, notes = Site(root), notes_of(root)
        Walk(site, notes, collected).read(root, State(place=Place(furniture=bool(site.main))))
        for element, mark in notes.told.items():
            place = collected.story(Place(), note=mark)
            Walk(site, notes, collected).read(element, State(place=place, inside=True))
        notice_outside(root, collected)
        if _loses_numbers(root):
            problem = "LibreOffice saves only the last part of a number of several levels (1.2.3) in a page"
            collected.notice("number", f"{problem}; read the document that it was made from")
        collected.properties = told(_properties(root))
        return collected.outline("html")


def _properties(root: _Element) -> Iterator[tuple[str, str]]:
    """Yield name and value of what the page says of itself, without what only programs read."""
    for one in root.iter("title"):
        if next(one.iterancestors("svg"), None) is None:
            yield "title", "".join(map(str, one.itertext()))
    for one in root.iter("meta"):
        name = one.get("name") or one.get("property") or ""
        if name and name.lower() not in _TECHNICAL:
            yield name.lower(), one.get("content", "")


def _loses_numbers(root: _Element) -> bool:
    """Whether LibreOffice made the page of a document whose lists have levels."""
    makers = (one.get("content", "") for one in root.iter("meta") if one.get("name") == "generator")
    if not any(maker.startswith("LibreOffice") for maker in makers):
        return False
    return any(next(one.iterancestors("ol"), None) is not None for one in root.iter("ol"))
