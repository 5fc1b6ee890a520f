"""What holds where one stands in a page. Imports what formats with automatic numbers share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from scrkit.formats.flow.paragraph import Place
from scrkit.formats.html import looks

if TYPE_CHECKING:
    from lxml.etree import _Element

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


_TITLES: Final = frozenset({"msotitle", "title"})
_PLAIN: Final = frozenset({"p", "div", "span", "li", "ul", "ol", "table", "tbody", "tr", "td", "a", "i", "em", "font"})
"""Elements that change nothing of a state, unless their attributes do."""


@frozen(kw_only=True)
class State:
    """What holds inside an element: *level* of a heading, *depth* of a list from 0, *fill* behind a cell.

    *inside* says that it is the page's own part or a section, *signs* that the font is one of signs.
    """

    place: Place
    bold: bool = False
    level: int | None = None
    depth: int = 0
    fill: str | None = None
    inside: bool = False
    preformatted: bool = False
    signs: bool = False

    def within(self, element: _Element, style: dict[str, str], *, furniture: bool, inside: bool) -> State:
        """Return what holds inside *element*."""
        level = _level(element)
        same = furniture == self.place.furniture and inside == self.inside
        if same and level is None and not style and element.tag in _PLAIN:
            return self
        heavy, signs = looks.bold(style), _of_signs(style)
        return evolve(
            self,
            place=self.place if furniture == self.place.furniture else evolve(self.place, furniture=furniture),
            bold=(self.bold or element.tag in BOLD) if heavy is None else heavy,
            level=level or self.level,
            inside=inside,
            preformatted=self.preformatted or element.tag == "pre" or style.get("white-space", "").startswith("pre"),
            signs=self.signs if signs is None else signs,
        )


def _of_signs(style: dict[str, str]) -> bool | None:
    """Whether a style's font is one of signs, None where it names none."""
    family = style.get("font-family") or style.get("font")
    return bool(_SIGNS.search(family)) if family else None


def _level(element: _Element) -> int | None:
    """Return the level of a heading; the title of a Word document is one."""
    if element.get("role") == "heading":
        level = element.get("aria-level", "2")
        return int(level) if level in {"1", "2", "3", "4", "5", "6"} else 2
    titled = element.tag == "p" and not _TITLES.isdisjoint(element.get("class", "").lower().split())
    return 1 if titled else LEVELS.get(str(element.tag))
