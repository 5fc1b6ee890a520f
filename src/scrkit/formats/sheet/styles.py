"""How cells look: number format, colour behind them, bold and struck type. Imports ``errors``, ``files``, its room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from scrkit.errors import LimitError
from scrkit.files import SHEET_STYLES
from scrkit.formats.sheet.colours import WHITE, Colours, colours_of
from scrkit.formats.sheet.names import local, whole
from scrkit.formats.sheet.strings import is_on

if TYPE_CHECKING:
    from lxml.etree import _Element

    from scrkit.formats.sheet.parts import Parts

_DAY: Final = "dd/mm/yyyy"
_BUILT_IN: Final = {
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: _DAY,
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "dd/mm/yyyy h:mm",
    37: "#,##0;-#,##0",
    38: "#,##0;-#,##0",
    39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00",
    41: "#,##0;-#,##0",
    42: "#,##0;-#,##0",
    43: "#,##0.00;-#,##0.00",
    44: "#,##0.00;-#,##0.00",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss",
    48: "##0.0E+0",
    49: "@",
    **dict.fromkeys((*range(27, 37), *range(50, 59)), _DAY),
}
"""The number formats that have no text in the file (ECMA-376, 18.8.30), as a British program shows them."""

_TAGS: Final = ("numFmt", "font", "fill", "xf", "rgbColor")


@frozen(kw_only=True)
class Style:
    """The look of a cell: *code* is its number format, *fill* the colour behind it, None for white and for none."""

    code: str = "General"
    fill: str | None = None
    bold: bool = False
    struck: bool = False


@define(kw_only=True)
class _Gathered:
    """What the part of styles holds, each list in its order."""

    codes: dict[int, str] = field(factory=dict)
    fonts: list[tuple[bool, bool]] = field(factory=list)
    fills: list[dict[str, str] | None] = field(factory=list)
    styles: list[tuple[int, int, int]] = field(factory=list)
    palette: list[str | None] = field(factory=list)


def styles_of(parts: Parts) -> tuple[Style, ...]:
    """Return the looks that cells refer to by their place; that at 0 is the usual one.

    Raises:
        LimitError: There are more than any spreadsheet program makes.
    """
    gathered = _Gathered()
    for part in parts.of_kind("styles")[:1]:
        for count, element in enumerate(parts.stream(part, *_TAGS)):
            if count == SHEET_STYLES:
                raise LimitError(f"holds more than {SHEET_STYLES:,} styles, the most that is read", file=parts.name)
            _take(element, gathered)
    colours = colours_of(parts, gathered.palette)
    fills = [None if one is None else _shown(colours, one) for one in gathered.fills]
    return tuple(_style(gathered, fills, one) for one in gathered.styles) or (Style(),)


def _take(element: _Element, gathered: _Gathered) -> None:
    """Take *element* in; those for conditional formatting stand elsewhere and are left out."""
    parent = element.getparent()
    inside = "" if parent is None else local(parent)
    if inside == "numFmts":
        gathered.codes[whole(element.get("numFmtId")) or 0] = element.get("formatCode", "General")
    elif inside == "fonts":
        bold, struck = ([*element.iterfind(f"{{*}}{name}")] for name in ("b", "strike"))
        gathered.fonts.append((any(map(is_on, bold)), any(map(is_on, struck))))
    elif inside == "fills":
        gathered.fills.append(_colour(element))
    elif inside == "indexedColors":
        gathered.palette.append((element.get("rgb") or "")[-6:].upper() or None)
    elif inside == "cellXfs":
        given = (whole(element.get(name)) or 0 for name in ("numFmtId", "fontId", "fillId"))
        gathered.styles.append((next(given), next(given), next(given)))


def _colour(fill: _Element) -> dict[str, str] | None:
    """Return how a *fill* tells its colour, None where it has none: patterns and gradients are no fill."""
    pattern = fill.find("{*}patternFill")
    found = None if pattern is None or pattern.get("patternType") != "solid" else pattern.find("{*}fgColor")
    return None if found is None else {str(key): str(value) for key, value in found.items()}


def _shown(colours: Colours, told: dict[str, str]) -> str | None:
    """Return the colour that is *told*, None for white."""
    found = colours.of(told)
    return None if found == WHITE else found


def _style(gathered: _Gathered, fills: list[str | None], given: tuple[int, int, int]) -> Style:
    number, font, fill = given
    bold, struck = gathered.fonts[font] if font < len(gathered.fonts) else (False, False)
    code = gathered.codes.get(number) or _BUILT_IN.get(number, "General")
    return Style(code=code, fill=fills[fill] if fill < len(fills) else None, bold=bold, struck=struck)
