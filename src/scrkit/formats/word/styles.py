"""What a style says: heading or not, numbered or not, bold, hidden, through the chain of styles that it is based on.

Imports its own room.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scrkit.formats.word.names import W, child, toggle, value, whole

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADING: Final = re.compile(r"heading ([1-9])")
_CONTENTS: Final = re.compile(r"toc (?:heading|[1-9])|contents (?:heading|[1-9])|table of figures")
_BODY: Final = 9
"""The outline level of what is no heading; headings have 0 to 8."""

_DEEPEST_INDENT: Final = 31_680
"""Twentieths of a point: the widest page that Word knows, 22 inches."""


@frozen(kw_only=True)
class Style:
    """What a style says, its own words before those of the styles below it.

    *outline* counts from 0, 9 is body text. *list_id* and *depth* are its automatic number; *numbered* is the style of
    the chain that said so, which the list may tie to a depth of its own. *contents* is a table of contents. *indent* is
    in twentieths of a point.
    """

    outline: int | None = None
    list_id: str | None = None
    depth: int | None = None
    numbered: str | None = None
    bold: bool | None = None
    hidden: bool | None = None
    contents: bool = False
    indent: int = 0

    @property
    def level(self) -> int | None:
        """The level of a heading from 1, None for body text."""
        return None if self.outline is None or self.outline >= _BODY else self.outline + 1


PLAIN: Final = Style()


class Styles:
    """The styles of a document; *root* is that of its part ``styles``, None without one."""

    def __init__(self, root: _Element | None) -> None:
        elements = () if root is None else root.findall(f"{W}style")
        self._elements = {one.get(f"{W}styleId", ""): one for one in elements}
        defaults = (one for one in elements if one.get(f"{W}default") in {"1", "true", "on"})
        self._usual = next((one.get(f"{W}styleId") for one in defaults if one.get(f"{W}type") == "paragraph"), None)
        properties = child(child(child(root, "docDefaults"), "rPrDefault"), "rPr")
        self.bold = toggle(properties, "b") is True
        self.hidden = toggle(properties, "vanish") is True
        self._known: dict[str, Style] = {}

    def paragraph(self, key: str | None) -> Style:
        """Return the style of a paragraph that names *key*, or none."""
        known = key if key in self._elements else self._usual
        return self.style(known)

    def style(self, key: str | None) -> Style:
        """Return the style called *key*, the plain one without. A chain that bites its tail is cut there."""
        chain: list[str] = []
        seen: set[str] = set()
        while key is not None and key in self._elements and key not in self._known and key not in seen:
            chain.append(key)
            seen.add(key)
            key = value(self._elements[key], "basedOn")
        below = self._known.get(key, PLAIN) if key is not None else PLAIN
        for one in reversed(chain):
            below = self._known[one] = _over(below, one, self._elements[one])
        return below

    def list_of(self, key: str) -> str | None:
        """Return the list that the numbering style *key* stands for."""
        return value(child(child(self._elements.get(key), "pPr"), "numPr"), "numId")


def _over(below: Style, key: str, element: _Element) -> Style:
    """Return what the style *element* called *key* says over the one *below*."""
    paragraph, run = child(element, "pPr"), child(element, "rPr")
    name = (value(element, "name") or "").lower()
    numbering = child(paragraph, "numPr")
    outline = whole(value(paragraph, "outlineLvl"), most=_BODY)
    bold, hidden = toggle(run, "b"), toggle(run, "vanish")
    indent = indentation(paragraph)
    return Style(
        outline=next((it for it in (outline, _by_name(name), below.outline) if it is not None), None),
        list_id=value(numbering, "numId") or below.list_id,
        depth=depth if (depth := whole(value(numbering, "ilvl"), most=_BODY)) is not None else below.depth,
        numbered=key if numbering is not None else below.numbered,
        bold=below.bold if bold is None else bold,
        hidden=below.hidden if hidden is None else hidden,
        contents=below.contents or bool(_CONTENTS.fullmatch(name)),
        indent=below.indent if indent is None else indent,
    )


def indentation(properties: _Element | None) -> int | None:
    """Return how far from the margin *properties* set a paragraph, in twentieths of a point."""
    found = child(properties, "ind")
    return None if found is None else whole(found.get(f"{W}left") or found.get(f"{W}start"), most=_DEEPEST_INDENT)


def _by_name(name: str) -> int | None:
    """Return the outline level of the headings that Word knows by name, whatever the language of the program."""
    found = _HEADING.fullmatch(name)
    return int(found[1]) - 1 if found else 0 if name == "title" else None
