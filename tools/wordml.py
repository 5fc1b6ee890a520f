"""Pieces of a Word document as XML, for the templates that scrkit ships.

Written out rather than made with a library, so that a template holds what is written here and nothing else, and is
the same whichever version built it. Imports the standard library only.
"""

from __future__ import annotations

from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

TEXT_WIDTH = 15138
"""The width of A4 on its side between margins of 15 mm, in twentieths of a point."""

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MILLIMETRE = 56.7
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)

_MEMBER_TYPES = {
    "document": f"{_TYPES}.document.main+xml",
    "styles": f"{_TYPES}.styles+xml",
    "numbering": f"{_TYPES}.numbering+xml",
    "settings": f"{_TYPES}.settings+xml",
    "footer1": f"{_TYPES}.footer+xml",
}


def run(text: str, *, style: str | None = None) -> str:
    """Return *text* as a run, in the character *style*."""
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def tab() -> str:
    """Return a tab."""
    return "<w:r><w:tab/></w:r>"


def field(instruction: str) -> str:
    """Return a field that Word works out, such as PAGE."""
    return f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def paragraph(*runs: str, style: str = "Normal") -> str:
    """Return a paragraph in *style*; plain text among *runs* becomes a run."""
    inside = "".join(part if part.startswith("<") else run(part) for part in runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inside}</w:p>'


def tag(kind: str, statement: str) -> str:
    """Return a statement of the template in a paragraph or row of its own, which goes when it is filled in."""
    inside = paragraph(f"{{%{kind} {statement} %}}")
    return f"<w:tr><w:tc>{inside}</w:tc></w:tr>" if kind == "tr" else inside


def each(name: str, items: str, *inside: str) -> str:
    """Return paragraphs or tables, repeated for each *name* of *items*."""
    return f"{tag('p', f'for {name} in {items}')}{''.join(inside)}{tag('p', 'endfor')}"


def when(condition: str, *inside: str) -> str:
    """Return paragraphs or tables that stand only on *condition*."""
    return f"{tag('p', f'if {condition}')}{''.join(inside)}{tag('p', 'endif')}"


def table(caption: str, widths: list[int], heads: list[str], cells: list[str], *, rows: str | None = None) -> str:
    """Return a table of one row, or of one for each ``row`` of *rows*, under a head that repeats on every page.

    *widths* are in millimetres, *caption* is read out to those who cannot see it, *cells* are block XML.
    """
    twips = [round(width * _MILLIMETRE) for width in widths]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in twips)
    head = _row([paragraph(text, style="TableHead") for text in heads], twips, head=True)
    body = _row(cells, twips)
    if rows:
        body = f"{tag('tr', f'for row in {rows}')}{body}{tag('tr', 'endfor')}"
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/>'
        f'<w:tblW w:w="{sum(twips)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
        f'w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val={quoteattr(caption)}/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{body}</w:tbl>"
    )


def _row(cells: list[str], widths: list[int], *, head: bool = False) -> str:
    properties = "<w:cantSplit/><w:tblHeader/>" if head else "<w:cantSplit/>"
    inside = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def package(body: str, footer: str, styles: str, *, title: str, author: str) -> bytes:
    """Return a whole document: A4 on its side, in British English, its archive the same at every building."""
    members = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            ("officeDocument", _OFFICE, "word/document.xml"),
            ("metadata/core-properties", _PACKAGE, "docProps/core.xml"),
        ),
        "docProps/core.xml": _core(title, author),
        "word/_rels/document.xml.rels": _relationships(
            *((kind.rstrip("1"), _OFFICE, f"{kind}.xml") for kind in _MEMBER_TYPES if kind != "document")
        ),
        "word/document.xml": f"{_HEAD}<w:document {_namespaces()}><w:body>{body}{_section()}</w:body></w:document>",
        "word/footer1.xml": f"{_HEAD}<w:ftr {_namespaces()}>{footer}</w:ftr>",
        "word/numbering.xml": f"{_HEAD}<w:numbering {_namespaces()}>{_BULLETS}</w:numbering>",
        "word/settings.xml": f"{_HEAD}<w:settings {_namespaces()}>{_SETTINGS}</w:settings>",
        "word/styles.xml": f"{_HEAD}<w:styles {_namespaces()}>{styles}</w:styles>",
    }
    return _archive(members)


def _archive(members: dict[str, str]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, text in members.items():
            info = ZipInfo(name, _FIRST_DAY)
            info.create_system = 0
            info.compress_type = ZIP_DEFLATED
            archive.writestr(info, text.encode())
    return made.getvalue()


def _namespaces() -> str:
    return f'xmlns:w="{_W}" xmlns:r="{_OFFICE}/relationships"'


def _content_types() -> str:
    parts = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{kind}"/>' for part, kind in _MEMBER_TYPES.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/docProps/core.xml" '
        f'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>{parts}</Types>'
    )


def _relationships(*targets: tuple[str, str, str]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{base}/relationships/{kind}" Target="{target}"/>'
        for number, (kind, base, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _core(title: str, author: str) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(author)}</dc:creator>"
        "<dc:language>en-GB</dc:language></cp:coreProperties>"
    )


def _section() -> str:
    footer = next(n for n, kind in enumerate([k for k in _MEMBER_TYPES if k != "document"], 1) if kind == "footer1")
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="rId{footer}"/>'
        '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        '<w:pgMar w:top="850" w:right="850" w:bottom="964" w:left="850" w:header="454" w:footer="454" w:gutter="0"/>'
        "</w:sectPr>"
    )


_BULLETED = ("ListBullet", "TableBullet")
"""The styles with bullets; Word wants one list for each."""

_BULLETS = "".join(
    f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
    f'<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="{style}"/><w:lvlText w:val="•"/>'
    '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="227" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum>'
    for number, style in enumerate(_BULLETED, 1)
) + "".join(
    f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number, _ in enumerate(_BULLETED, 1)
)

_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
)
