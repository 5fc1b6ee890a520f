"""Writes small Word files, part by part, and reads them as the format does."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from scrkit.formats.word import Word
from scrkit.plugin import FormatContext

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrkit.model import Block, Notice, Outline

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ROOTS = {"header": "hdr", "footer": "ftr"}


def docx(body: str, **parts: str) -> bytes:
    """Return a Word file with that *body*; *parts* are what stands in ``styles``, ``numbering``, ``header1`` and so on.

    ``links`` are further relations of the document, written out.
    """
    links = parts.pop("links", "")
    relations = [_link(name, f"{OFFICE}/{name.rstrip('0123456789')}", f"{name}.xml") for name in parts]
    members = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations(_link("main", f"{OFFICE}/officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations("".join(relations) + links),
        **{f"word/{name}.xml": _part(name, content) for name, content in parts.items()},
    }
    return zipped(members)


def unpacked(data: bytes) -> bytes:
    """Return the zip file in *data* with its members as they are, so that nothing hostile packs too well."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return zipped({name: archive.read(name).decode() for name in archive.namelist()}, packed=False)


def zipped(members: Mapping[str, str], *, packed: bool = True) -> bytes:
    """Return a zip file with those *members*, *packed* or as they are."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED)
    return buffer.getvalue()


def _part(name: str, content: str) -> str:
    kind = name.rstrip("0123456789")
    root = _ROOTS.get(kind, kind)
    return f"<w:{root} {SPACES}>{content}</w:{root}>"


def _content_types(parts: Mapping[str, str]) -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{name.rstrip("0123456789")}+xml"/>'
        for name in parts
    )
    main = f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{_TYPES}">{rels}{main}{overrides}</Types>'


def _relations(links: str) -> str:
    return f'<Relationships xmlns="{_RELATIONS}">{links}</Relationships>'


def _link(key: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>'


def outside(key: str, kind: str, target: str) -> str:
    """Return a relation to something outside the file."""
    return f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{escape(target)}" TargetMode="External"/>'


def r(text: str, properties: str = "") -> str:
    """Return a run, with *properties* of its own."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*content: str, style: str | None = None, num: tuple[int, int] | None = None, properties: str = "") -> str:
    """Return a paragraph of runs; text that is no XML becomes one. *num* is its list and how deep it is in it."""
    inner = "".join(one if one.startswith("<") else r(one) for one in content)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    number = f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>' if num else ""
    return f"<w:p><w:pPr>{named}{number}{properties}</w:pPr>{inner}</w:p>"


def style(key: str, *, name: str | None = None, kind: str = "paragraph", on: str | None = None, **looks: str) -> str:
    """Return a style based *on* another; *looks* are its ``paragraph`` and ``run`` properties and ``attributes``."""
    below = f'<w:basedOn w:val="{on}"/>' if on else ""
    paragraph = f"<w:pPr>{looks['paragraph']}</w:pPr>" if "paragraph" in looks else ""
    run = f"<w:rPr>{looks['run']}</w:rPr>" if "run" in looks else ""
    more = looks.get("attributes", "")
    named = f'<w:name w:val="{name or key}"/>'
    return f'<w:style w:type="{kind}" w:styleId="{key}" {more}>{named}{below}{paragraph}{run}</w:style>'


def lvl(depth: int, text: str, how: str = "decimal", *, start: int | None = 1, more: str = "") -> str:
    """Return a depth of a list: its number format and the text around the number."""
    begin = "" if start is None else f'<w:start w:val="{start}"/>'
    form = f'<w:numFmt w:val="{how}"/>'
    return f'<w:lvl w:ilvl="{depth}">{begin}{form}{more}<w:lvlText w:val="{escape(text)}"/></w:lvl>'


def abstract(key: int, *levels: str) -> str:
    """Return an abstract list."""
    return f'<w:abstractNum w:abstractNumId="{key}">{"".join(levels)}</w:abstractNum>'


def num(key: int, of: int, overrides: str = "") -> str:
    """Return a list made of the abstract list *of*."""
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def over(depth: int, start: int | None = None, level: str = "") -> str:
    """Return what a list says of a depth for itself."""
    begin = "" if start is None else f'<w:startOverride w:val="{start}"/>'
    return f'<w:lvlOverride w:ilvl="{depth}">{begin}{level}</w:lvlOverride>'


def outline(body: str, **parts: str) -> Outline:
    """Return the outline of a file with that *body* and those *parts*."""
    return read(docx(body, **parts))


def read(data: bytes, name: str = "plan.docx") -> Outline:
    """Return the outline of the file in *data*."""
    return Word().read(data, FormatContext(source=name))


def blocks(body: str, **parts: str) -> tuple[Block, ...]:
    """Return the blocks of a file."""
    return outline(body, **parts).blocks


def printed(body: str, **parts: str) -> list[str]:
    """Return the blocks of a file as printed."""
    return [block.printed for block in blocks(body, **parts)]


def notices(body: str, **parts: str) -> list[tuple[str, str | None]]:
    """Return what was noticed in a file: its kind and its words."""
    return [(one.kind, one.said) for one in notices_of(outline(body, **parts))]


def notices_of(of: Outline) -> tuple[Notice, ...]:
    """Return what was noticed in an outline."""
    return of.notices
