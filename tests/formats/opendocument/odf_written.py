"""OpenDocument texts written by hand, and read as the format does."""

from __future__ import annotations

import zipfile
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Final

from scrkit.formats.opendocument import OpenDocument
from scrkit.plugin import FormatContext

if TYPE_CHECKING:
    from scrkit.model import Block, Outline

KIND: Final = "application/vnd.oasis.opendocument.text"
NAMES: Final = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in {
        "office": "office",
        "text": "text",
        "style": "style",
        "table": "table",
        "draw": "drawing",
        "svg": "svg-compatible",
        "fo": "xsl-fo-compatible",
    }.items()
)
MORE_NAMES: Final = (
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
)


def packed(parts: dict[str, str | bytes]) -> bytes:
    """Return a zip file of *parts*."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def odt(body: str, *, styles: str = "", automatic: str = "", masters: str = "", **more: str | bytes) -> bytes:
    """Return a text with this *body*; *styles*, *automatic* styles and *masters* stand where they belong."""
    content = (
        f'<office:document-content {NAMES} {MORE_NAMES} office:version="1.3">'
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    layout = (
        f'<office:document-styles {NAMES} {MORE_NAMES} office:version="1.3"><office:styles>{styles}</office:styles>'
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>"
    )
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    parts = {"mimetype": KIND, "content.xml": content, "styles.xml": layout, "META-INF/manifest.xml": manifest}
    return packed({**parts, **more})


def read(data: bytes) -> Outline:
    """Return the outline of *data*."""
    return OpenDocument().read(data, FormatContext(source="a.odt"))


def outline(body: str, *, styles: str = "", automatic: str = "", masters: str = "") -> Outline:
    """Return the outline of a text with this *body*."""
    return read(odt(body, styles=styles, automatic=automatic, masters=masters))


def blocks(body: str, *, styles: str = "") -> tuple[Block, ...]:
    """Return its blocks."""
    return outline(body, styles=styles).blocks


def printed(body: str, *, styles: str = "") -> list[str]:
    """Return its blocks as printed."""
    return [block.printed for block in blocks(body, styles=styles)]


def p(text: str, style: str = "") -> str:
    """Return a paragraph of XML or plain *text*."""
    return f'<text:p text:style-name="{style}">{text}</text:p>' if style else f"<text:p>{text}</text:p>"


def plain(text: str) -> str:
    """Return a paragraph of *text*, whose every blank is kept."""
    kept = escape(text, quote=False).replace("\t", "<text:tab/>").replace("  ", " <text:s/>")
    return f"<text:p>{kept}</text:p>"


def h(text: str, level: int = 1, **attributes: str) -> str:
    """Return a heading; *attributes* of ``text`` are written with underscores."""
    return f'<text:h text:outline-level="{level}"{_attributes(attributes)}>{text}</text:h>'


def lst(*items: str, style: str = "L", **attributes: str) -> str:
    """Return a list of *items*; a list without a *style* names none."""
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:list{named}{_attributes(attributes)}>{''.join(items)}</text:list>"


def item(*inside: str, **attributes: str) -> str:
    """Return an item: its first part is a paragraph unless it is an element."""
    told = "".join(part if part.startswith("<") else p(part) for part in inside)
    return f"<text:list-item{_attributes(attributes)}>{told}</text:list-item>"


def level(depth: int, how: str = "1", *, suffix: str = ".", prefix: str = "", more: str = "") -> str:
    """Return a level of a list style that counts."""
    return (
        f'<text:list-level-style-number text:level="{depth}" style:num-format="{how}" style:num-suffix="{suffix}"'
        f' style:num-prefix="{prefix}" {more}/>'
    )


def bullet(depth: int) -> str:
    """Return a level of a list style with a bullet."""
    return f'<text:list-level-style-bullet text:level="{depth}" text:bullet-char="\u2022"/>'


def list_style(*levels: str, name: str = "L") -> str:
    """Return a list style."""
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


LEGAL: Final = list_style(
    level(1), level(2, suffix="", more='text:display-levels="2"'), level(3, suffix="", more='text:display-levels="3"')
)
"""A list style that prints 1. and 1.1 and 1.1.1."""


def style(name: str, inside: str, *, family: str = "paragraph", more: str = "") -> str:
    """Return a style."""
    return f'<style:style style:name="{name}" style:family="{family}" {more}>{inside}</style:style>'


BOLD: Final = '<style:text-properties fo:font-weight="bold"/>'
HIDDEN: Final = '<style:text-properties text:display="none"/>'


def table(*rows: str, **attributes: str) -> str:
    """Return a table."""
    told = "".join(f' table:{name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<table:table{told}><table:table-column/>{''.join(rows)}</table:table>"


def row(*cells: str, more: str = "") -> str:
    """Return a row; a cell that is no element is the words of one."""
    return (
        f"<table:table-row {more}>{''.join(it if it.startswith('<') else cell(it) for it in cells)}</table:table-row>"
    )


def cell(text: str = "", *, more: str = "") -> str:
    """Return a cell."""
    inside = text if text.startswith("<") else p(text) if text else ""
    return f"<table:table-cell {more}>{inside}</table:table-cell>"


COVERED: Final = "<table:covered-table-cell/>"


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(
        f' {"xml:id" if name == "xml_id" else "text:" + name.replace("_", "-")}="{value}"'
        for name, value in attributes.items()
    )
