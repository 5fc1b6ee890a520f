"""What a person should look at beside the cells that are read. Imports its own room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.formats.sheet.names import letters

if TYPE_CHECKING:
    from scrkit.formats.sheet.beside import Drawn
    from scrkit.formats.sheet.grid import Grid, Place
    from scrkit.formats.sheet.parts import Parts
    from scrkit.formats.sheet.rows import RawSheet
    from scrkit.formats.sheet.values import Values


def notice_outside(parts: Parts, values: Values) -> None:
    """Notice what the file would fetch from outside; nothing is fetched."""
    for part in parts.of_kind("externalLink"):
        for link in parts.relations(part).values():
            values.notice("outside", "another file that formulas refer to is not opened", link.target, part)
    for part in parts.of_kind("connections"):
        values.notice("outside", "data from outside is not fetched", None, part)


def notice_beside(sheet: RawSheet, grid: Grid, drawn: tuple[Drawn, ...], values: Values) -> None:
    """Notice what *sheet* hides, colours by a rule, or draws."""
    told: dict[str, list[tuple[Place, str]]] = {}
    for place, text in sorted(grid.hidden):
        if text:
            told.setdefault(_hider(sheet, place), []).append((place, text))
    for what, found in told.items():
        values.notice("hidden", f"{what} and not read", "\n".join(text for _, text in found), sheet.at(*found[0][0]))
    if sheet.conditional:
        text = "colours that change by a rule (conditional formatting) are not read"
        values.notice("other", text, " ".join(sheet.conditional), sheet.name)
    for one in drawn:
        if one.hidden and one.lines:
            values.notice("hidden", "a hidden text box is not read", "\n".join(one.lines), sheet.name)
        elif one.picture is not None:
            values.notice("picture", f"{one.picture} is not read", one.said, sheet.name)


def _hider(sheet: RawSheet, place: Place) -> str:
    """Return what hides the cell at *place*: its rows, its column, or a merged cell."""
    row, column = place
    rows = sheet.rows.range_of(row)
    if rows is not None:
        first, last = rows
        return f"row {first} is hidden" if first == last else f"rows {first} to {last} are hidden"
    return f"column {letters(column)} is hidden" if column in sheet.columns else "a cell under a merged one is hidden"
