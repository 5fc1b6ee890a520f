"""How a style looks, those that it is based on asked in turn. Imports its own room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scrkit.formats.opendocument.names import FO, STYLE, TEXT, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_DEEPEST: Final = 10
"""Levels of an outline."""

_CHAIN: Final = 50
"""Styles that one may be based on, one on the other."""

_HEAVY: Final = 600
_COLOUR: Final = re.compile(r"#([0-9A-Fa-f]{6})")
_WHITE: Final = "FFFFFF"
_TITLE: Final = "title"
_ESCAPED: Final = re.compile(r"_([0-9a-f]{1,4})_")


@frozen(kw_only=True)
class Look:
    """How a paragraph or its words look; None where a style says nothing.

    *level* is that of a heading, *title* says that it is the title of the document; a style that is *unlisted* has no
    number in the outline. *fill* is nothing for white.
    """

    bold: bool | None = None
    hidden: bool | None = None
    level: int | None = None
    title: bool = False
    unlisted: bool | None = None
    fill: str | None = None
    struck: bool | None = None


class Styles:
    """The styles in the *roots* of a document, later ones first; *masters* are the page styles that any asks for."""

    def __init__(self, roots: tuple[_Element, ...]) -> None:
        self._styles: dict[tuple[str, str], _Element] = {}
        self._usual: dict[str, Look] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        self.masters: list[str] = []
        for root in roots:
            for one in root.iter(f"{STYLE}style", f"{STYLE}default-style"):
                family = one.get(f"{STYLE}family", "")
                if one.tag == f"{STYLE}default-style":
                    self._usual[family] = _look(one)
                else:
                    self._styles[family, one.get(f"{STYLE}name", "")] = one
                self.masters += filter(None, (one.get(f"{STYLE}master-page-name"),))

    def look(self, family: str, name: str | None) -> Look:
        """Return the look of the style *name* of a *family* ("paragraph", "text", "table-cell")."""
        key = (family, name or "")
        if key not in self._looks:
            looks = [*(_look(one) for one in self._chain(key)), self._usual.get(family, Look())]
            self._looks[key] = Look(
                bold=next((one.bold for one in looks if one.bold is not None), None),
                hidden=next((one.hidden for one in looks if one.hidden is not None), None),
                level=next((one.level for one in looks if one.level is not None), None),
                title=self._title(key),
                unlisted=next((one.unlisted for one in looks if one.unlisted is not None), None),
                fill=next((one.fill for one in looks if one.fill is not None), None),
                struck=next((one.struck for one in looks if one.struck is not None), None),
            )
        return self._looks[key]

    def _chain(self, key: tuple[str, str]) -> Iterator[_Element]:
        """Yield a style and those it is based on, the nearest first; a circle ends."""
        family, name = key
        for _ in range(_CHAIN):
            one = self._styles.get((family, name))
            if one is None:
                return
            yield one
            name = one.get(f"{STYLE}parent-style-name", "")

    def _title(self, key: tuple[str, str]) -> bool:
        """Whether it is the style of the document's title, as the office programs call it."""
        names = [key[1], *(one.get(f"{STYLE}parent-style-name", "") for one in self._chain(key))]
        shown = (_ESCAPED.sub(lambda found: chr(int(found[1], 16)), name).lower() for name in names)
        return key[0] == "paragraph" and _TITLE in shown


def _look(style: _Element) -> Look:
    """Return what *style* itself says."""
    words = style.find(f"{STYLE}text-properties")
    weight = None if words is None else words.get(f"{FO}font-weight")
    display = None if words is None else words.get(f"{TEXT}display")
    kinds = ("style", "type")
    lines = [told for kind in kinds if words is not None and (told := words.get(f"{STYLE}text-line-through-{kind}"))]
    level = whole(style.get(f"{STYLE}default-outline-level"))
    listed = style.get(f"{STYLE}list-style-name")
    return Look(
        bold=None if weight is None else weight == "bold" or (whole(weight) or 0) >= _HEAVY,
        hidden=None if display is None else display == "none",
        level=min(level, _DEEPEST) if level else None,
        unlisted=None if listed is None else not listed,
        fill=_fill(style),
        struck=any(told != "none" for told in lines) if lines else None,
    )


def _fill(style: _Element) -> str | None:
    """Return the colour behind a cell, row or table, nothing for white and "transparent", None where none is told."""
    kinds = ("table-cell-properties", "table-row-properties", "table-properties")
    told = next((part for kind in kinds if (part := style.find(STYLE + kind)) is not None), None)
    said = None if told is None else told.get(f"{FO}background-color")
    if said is None:
        return None
    colour = _COLOUR.fullmatch(said)
    return colour[1].upper() if colour and colour[1].upper() != _WHITE else ""
