"""The colours of a spreadsheet as ``RRGGBB``: given, of its theme, or of the old palette. Imports its own room."""

from __future__ import annotations

import colorsys
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scrkit.formats.sheet.names import local, whole

if TYPE_CHECKING:
    from scrkit.formats.sheet.parts import Parts

WHITE: Final = "FFFFFF"
_RGB: Final = re.compile(r"(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})")
_TINT: Final = re.compile(r"-?\d(?:\.\d{1,20})?(?:E-\d{1,2})?")
_SCHEME: Final = (
    *("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3"),
    *("accent4", "accent5", "accent6", "hlink", "folHlink"),
)
"""The colours of a theme in the order in which cells count them, which is not that of the file."""

_EIGHT: Final = ("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF")
_PALETTE: Final = (
    *_EIGHT,
    *_EIGHT,
    *("800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"),
    *("9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"),
    *("000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"),
    *("00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"),
    *("3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"),
    *("003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"),
)
"""The palette of before 2007 (ECMA-376, 18.8.27)."""


@frozen(kw_only=True)
class Colours:
    """What the colours of one file are called: *theme* by place, *palette* where the file changes the old one."""

    theme: tuple[str | None, ...] = ()
    palette: tuple[str | None, ...] = _PALETTE

    def of(self, told: dict[str, str]) -> str | None:
        """Return the colour that attributes (of ``fgColor``) tell, None where it is unknown or the program's own."""
        given, theme, indexed = told.get("rgb"), whole(told.get("theme")), whole(told.get("indexed"))
        found = _six(given) or _at(self.theme, theme) or _at(self.palette, indexed)
        tint = told.get("tint", "")
        return found if found is None or not _TINT.fullmatch(tint) else _tinted(found, float(tint))


def colours_of(parts: Parts, palette: list[str | None]) -> Colours:
    """Return the colours of the file, whose own *palette* may be empty."""
    found: dict[str, str | None] = {}
    for part in parts.of_kind("theme")[:1]:
        for element in parts.stream(part, *_SCHEME):
            named = element[0] if len(element) else None
            found[local(element)] = None if named is None else _six(named.get("lastClr") or named.get("val"))
    theme = tuple(found.get(name) for name in _SCHEME)
    return Colours(theme=theme, palette=tuple(palette) or _PALETTE)


def _six(text: str | None) -> str | None:
    """Return the six digits of a colour without how opaque it is, which spreadsheet programs do not heed."""
    found = _RGB.fullmatch(text) if text else None
    return found[1].upper() if found else None


def _at(colours: tuple[str | None, ...], place: int | None) -> str | None:
    return colours[place] if place is not None and place < len(colours) else None


def _tinted(colour: str, tint: float) -> str:
    """Return *colour* made lighter (*tint* up to 1) or darker (down to -1), as ECMA-376, 18.8.19 says."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + max(tint, -1)) if tint < 0 else light * (1 - min(tint, 1)) + min(tint, 1)
    return "".join(f"{round(255 * part):02X}" for part in colorsys.hls_to_rgb(hue, light, saturation))
