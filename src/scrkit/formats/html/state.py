"""What holds where one stands in a page. Imports what formats with automatic numbers share."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from scrkit.formats.flow.paragraph import Place

BLOCKS: Final = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search"),
        *("section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
"""The elements that stand on lines of their own."""

LEVELS: Final = {f"h{level}": level for level in range(1, 7)}
LISTS: Final = frozenset({"ol", "ul", "menu", "dir"})
BOLD: Final = frozenset({"b", "strong", "th", *LEVELS})
UNREAD: Final = frozenset(
    (
        *("script", "style", "template", "noscript", "head", "title", "meta", "link", "base", "col", "colgroup"),
        *("datalist", "svg", "math", "object", "embed", "iframe", "frame", "frameset", "noframes", "applet"),
        *("audio", "video", "canvas", "map", "rp"),
    )
)
"""What holds no text of the page."""

CONTROLS: Final = frozenset({"button", "select", "optgroup", "option", "progress", "meter"})
_SIGNS: Final = re.compile(r"symbol|wingdings|webdings|courier")


@frozen(kw_only=True)
class State:
    """What holds inside an element: *level* of a heading, *depth* of a list from 0, *fill* behind a cell.

    *inside* says that it is the page's own part or a section, *outside* that the main part is elsewhere. *signs* says
    that the font is one of signs.
    """

    place: Place
    bold: bool = False
    level: int | None = None
    depth: int = 0
    fill: str | None = None
    inside: bool = False
    outside: bool = False
    preformatted: bool = False
    signs: bool = False


def of_signs(style: dict[str, str]) -> bool | None:
    """Whether a style's font is one of signs, None where it names none."""
    family = style.get("font-family") or style.get("font")
    return bool(_SIGNS.search(family)) if family else None
