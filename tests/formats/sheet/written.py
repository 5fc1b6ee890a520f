"""Spreadsheets written by hand, as small as they can be, and what the format makes of them."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from scrkit.formats.sheet import Sheet
from scrkit.plugin import FormatContext

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrkit.model import Notice, Outline

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMES = f'xmlns="{MAIN}" xmlns:r="{OFFICE}"'


def packed(parts: Mapping[str, str]) -> bytes:
    """Return a zip file of *parts*, not packed: what is the same over and over would look like a bomb."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return made.getvalue()


def links(*targets: tuple[str, str, str]) -> str:
    """Return the relations of a part: id, kind and target of each; a target with a colon lies outside."""
    outside = ' TargetMode="External"'
    told = "".join(
        f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"{outside if ":" in target else ""}/>'
        for key, kind, target in targets
    )
    return f'<Relationships xmlns="{PACKAGE}">{told}</Relationships>'


def sheet(rows: str, *, before: str = "", after: str = "") -> str:
    """Return the part of a sheet with these *rows*."""
    return f"<worksheet {NAMES}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"


def book(
    *sheets: tuple[str, str],
    strings: str = "",
    styles: str = "",
    workbook: str = "",
    states: Mapping[str, str] | None = None,
    parts: Mapping[str, str] | None = None,
) -> bytes:
    """Return a file of *sheets*, name and part of each; *parts* are others of the folder ``xl``."""
    entries = "".join(
        f'<sheet name="{name}" sheetId="{at}" r:id="s{at}" state="{(states or {}).get(name, "visible")}"/>'
        for at, (name, _) in enumerate(sheets, 1)
    )
    told = [(f"s{at}", "worksheet", f"worksheets/sheet{at}.xml") for at in range(1, len(sheets) + 1)]
    told += [("t", "sharedStrings", "sharedStrings.xml"), ("y", "styles", "styles.xml"), ("h", "theme", "theme.xml")]
    whole = {
        "_rels/.rels": links(("w", "officeDocument", "/xl/workbook.xml")),
        "xl/workbook.xml": f"<workbook {NAMES}>{workbook}<sheets>{entries}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": links(*told),
        "xl/sharedStrings.xml": f"<sst {NAMES}>{strings}</sst>",
        "xl/styles.xml": f"<styleSheet {NAMES}>{styles}</styleSheet>",
        **{f"xl/worksheets/sheet{at}.xml": part for at, (_, part) in enumerate(sheets, 1)},
    }
    return packed({**whole, **{f"xl/{name}": text for name, text in (parts or {}).items()}})


def text(at: str, words: str, *, style: int = 0) -> str:
    """Return the cell *at* with a text of its own."""
    return f'<c r="{at}" t="inlineStr" s="{style}"><is><t xml:space="preserve">{words}</t></is></c>'


def number(at: str, value: str, *, style: int = 0) -> str:
    """Return the cell *at* with a number."""
    return f'<c r="{at}" s="{style}"><v>{value}</v></c>'


def styled(*codes: str) -> str:
    """Return styles of which the first is the usual one and the next have these number formats."""
    told = "".join(f'<numFmt numFmtId="{200 + at}" formatCode="{code}"/>' for at, code in enumerate(codes))
    looks = "".join(f'<xf numFmtId="{200 + at}"/>' for at in range(len(codes)))
    return f'<numFmts>{told}</numFmts><cellXfs><xf numFmtId="0"/>{looks}</cellXfs>'


def read(data: bytes, *, name: str = "plan.xlsx") -> Outline:
    """Return the outline of *data*."""
    return Sheet().read(data, FormatContext(source=name))


def outline(rows: str, *, before: str = "", after: str = "", strings: str = "", styles: str = "") -> Outline:
    """Return the outline of a file with one sheet, called Plan."""
    return read(book(("Plan", sheet(rows, before=before, after=after)), strings=strings, styles=styles))


def printed(found: Outline) -> list[str]:
    """Return the blocks as printed."""
    return [block.printed for block in found.blocks]


def shown(value: str, code: str) -> tuple[list[str], tuple[Notice, ...]]:
    """Return what a number with the format *code* prints, and what is noticed of it."""
    found = outline(f'<row r="1">{text("A1", "No")}{number("B1", value, style=1)}</row>', styles=styled(code))
    return printed(found)[1:], found.notices
