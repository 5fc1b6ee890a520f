"""How an element looks by its own attributes: hidden, bold, a block, its colour. Imports nothing of ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_COLOURS: Final = {
    "aqua": "00FFFF",
    "black": "000000",
    "blue": "0000FF",
    "fuchsia": "FF00FF",
    "gray": "808080",
    "grey": "808080",
    "green": "008000",
    "lime": "00FF00",
    "maroon": "800000",
    "navy": "000080",
    "olive": "808000",
    "orange": "FFA500",
    "purple": "800080",
    "red": "FF0000",
    "silver": "C0C0C0",
    "teal": "008080",
    "white": "FFFFFF",
    "yellow": "FFFF00",
}
"""The colours that have names since HTML 4 and CSS 2.1."""

_WHITE: Final = "FFFFFF"
_HEX: Final = re.compile(r"#?([0-9A-Fa-f]{6})(?:[0-9A-Fa-f]{2})?")
_SHORT: Final = re.compile(r"#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])")
_RGB: Final = re.compile(r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*([\d.]{1,8}))?%?\s*\)")
_PART: Final = re.compile(r"rgba?\([^)]{0,60}\)|[^\s()]+")
_DECLARATION: Final = re.compile(r"\s*([\w-]+)\s*:\s*([^;]*)")
_HEAVY: Final = 600
_BLOCKS: Final = frozenset({"block", "flex", "grid", "table", "list-item", "table-row", "table-cell"})


def style_of(element: _Element) -> dict[str, str]:
    """Return what *element* says of its own style, names and values in small letters."""
    said = element.get("style")
    if not said:
        return {}
    return {found[1]: found[2].strip() for part in said.lower().split(";") if (found := _DECLARATION.match(part))}


def hidden(element: _Element, style: dict[str, str]) -> bool:
    """Whether *element* is not shown."""
    if element.get("hidden") is not None and element.get("hidden") != "until-found":
        return True
    if element.tag == "dialog" and element.get("open") is None:
        return True
    gone = style.get("display") == "none" or style.get("visibility") in {"hidden", "collapse"}
    return gone or style.get("mso-hide") == "all"


def blocks(style: dict[str, str]) -> bool:
    """Whether a style makes a block of an element that is none by its name."""
    return style.get("display") in _BLOCKS


def bold(style: dict[str, str]) -> bool | None:
    """Return whether a style is bold, None where it says nothing."""
    weight = style.get("font-weight")
    if weight is None:
        return None
    return weight in {"bold", "bolder"} or (weight.isdecimal() and int(weight[:5]) >= _HEAVY)


def struck(element: _Element, style: dict[str, str]) -> bool:
    """Whether a line goes through what *element* holds."""
    lined = (style.get("text-decoration", ""), style.get("text-decoration-line", ""))
    return element.tag in {"s", "strike"} or any("line-through" in one for one in lined)


def fill(element: _Element, style: dict[str, str]) -> str | None:
    """Return the colour behind *element* as ``RRGGBB``, nothing for white or see-through, None where none is told."""
    said = style.get("background-color") or style.get("background") or element.get("bgcolor")
    if not said:
        return None
    colours = [colour for part in _PART.findall(said.lower()) if (colour := _colour(part)) is not None]
    return colours[0] if colours else None


def _colour(said: str) -> str | None:
    """Return the colour in *said*, nothing for white or see-through, None where it is no colour."""
    if said == "transparent":
        return ""
    if found := _RGB.fullmatch(said):
        colour = "".join(f"{min(int(part), 255):02X}" for part in found.groups()[:3])
        if found[4] is not None and not found[4].strip("0."):
            return ""
    elif found := _SHORT.fullmatch(said):
        colour = "".join(2 * part for part in found.groups()).upper()
    elif found := _HEX.fullmatch(said):
        colour = found[1].upper()
    else:
        colour = _COLOURS.get(said, " ")
    return None if colour == " " else "" if colour == _WHITE else colour
