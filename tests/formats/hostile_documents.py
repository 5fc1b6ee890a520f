"""Documents made to crash, stall or swell whoever reads them, by name: the suffix, and what gives the bytes."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO
from string import ascii_uppercase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BOMB = (
    b'<!DOCTYPE a [<!ENTITY a0 "ha">'
    + b"".join(b'<!ENTITY a%d "%s">' % (n, (b"&a%d;" % (n - 1)) * 10) for n in range(1, 12))
    + b"]>"
)


def packed(parts: dict[str, bytes]) -> bytes:
    """Return a zip file of *parts*."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def docx(body: bytes, *, head: bytes = b"", **more: bytes) -> bytes:
    """Return a .docx with this *body*; *more* are parts of the folder ``word``."""
    document = head + b'<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (W.encode(), body)
    return packed({"word/document.xml": document, **{f"word/{name}.xml": data for name, data in more.items()}})


def odt(body: bytes, *, head: bytes = b"") -> bytes:
    """Return an .odt with this *body*."""
    names = b'xmlns:office="%s" xmlns:text="%s" xmlns:table="%s"' % (OFFICE.encode(), TEXT.encode(), TABLE.encode())
    content = b"<office:document-content %s><office:body><office:text>%s</office:text></office:body>" % (names, body)
    mimetype = b"application/vnd.oasis.opendocument.text"
    return packed({"mimetype": mimetype, "content.xml": head + content + b"</office:document-content>"})


def xlsx(rows: bytes, *, head: bytes = b"", dimension: bytes = b"A1:B2", strings: bytes = b"") -> bytes:
    """Return an .xlsx of one sheet with these *rows*."""
    names = b'xmlns="%s" xmlns:r="%s"' % (S.encode(), R.encode())
    sheet = b'%s<worksheet %s><dimension ref="%s"/><sheetData>%s</sheetData></worksheet>' % (
        head,
        names,
        dimension,
        rows,
    )
    workbook = b'<workbook %s><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>' % names
    rels = b'<Relationships xmlns="%s"><Relationship Id="r1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>' % (
        RELS.encode(),
        R.encode(),
    )
    rels += b'<Relationship Id="r2" Type="%s/sharedStrings" Target="sharedStrings.xml"/></Relationships>' % R.encode()
    return packed(
        {
            "xl/workbook.xml": workbook,
            "xl/_rels/workbook.xml.rels": rels,
            "xl/worksheets/sheet1.xml": sheet,
            "xl/sharedStrings.xml": b'<sst xmlns="%s">%s</sst>' % (S.encode(), strings),
        }
    )


def pdf(objects: list[bytes], *, trailer: bytes = b"") -> bytes:
    """Return a PDF of these *objects*, the first of which is the catalogue."""
    made = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)
    return bytes(made)


def stream(data: bytes, *, turns: int = 1) -> bytes:
    """Return *data* as a stream, deflated so many times."""
    for _ in range(turns):
        data = zlib.compress(data, 9)
    filters = b" ".join([b"/FlateDecode"] * turns)
    return b"<< /Length %d /Filter [%s] >>\nstream\n%s\nendstream" % (len(data), filters, data)


def paged(content: bytes, *, more: bytes = b"", trailer: bytes = b"") -> bytes:
    """Return a PDF of one page with this *content*."""
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
    page += b" /Resources << /Font << /F 5 0 R >> >> %s >>"
    return pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page % more,
            content,
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ],
        trailer=trailer,
    )


def text(words: bytes) -> bytes:
    """Return *words* as a page's content."""
    return b"BT /F 11 Tf 72 700 Td (%s) Tj ET" % words


def nested(tag: bytes, times: int, inside: bytes = b"") -> bytes:
    """Return *times* of the elements *tag* ("w:tbl w:tr w:tc") within each other."""
    names = tag.split()
    opening = b"".join(b"<%s>" % name for name in names)
    closing = b"".join(b"</%s>" % name for name in reversed(names))
    return opening * times + inside + closing * times


def cut(data: bytes) -> bytes:
    """Return the first two thirds of *data*."""
    return data[: len(data) * 2 // 3]


def crossed(rows: int) -> bytes:
    """Return an .xlsx whose words stand on a diagonal, under one merged cell that reaches over the whole sheet."""
    names = [a + b for a in ("", *ascii_uppercase) for b in ascii_uppercase]
    cells = b"".join(
        b'<row r="%d"><c r="%s%d"><v>1</v></c></row>' % (row, names[row % len(names)].encode(), row)
        for row in range(1, rows + 1)
    )
    merged = b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>'
    return xlsx(cells + merged)


def broken_directory() -> bytes:
    """Return a .docx whose central directory points elsewhere."""
    data = bytearray(docx(b"<w:p/>"))
    data[-6:-2] = struct.pack("<I", 7)
    return bytes(data)


PARAGRAPH = b"<w:p><w:r><w:t>The Board will act.</w:t></w:r></w:p>"

DOCUMENTS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "zip-bomb": (".docx", lambda: docx(b" " * 60_000_000)),
    "zip-bomb-odt": (".odt", lambda: odt(b" " * 60_000_000)),
    "zip-bomb-xlsx": (".xlsx", lambda: xlsx(b" " * 60_000_000)),
    "members": (".docx", lambda: packed({f"word/{n}.xml": b"" for n in range(6_000)})),
    "central-directory": (".docx", broken_directory),
    "cut-docx": (".docx", lambda: cut(docx(PARAGRAPH * 500))),
    "cut-odt": (".odt", lambda: cut(odt(b"<text:p>x</text:p>" * 500))),
    "cut-xlsx": (".xlsx", lambda: cut(xlsx(b"<row/>" * 500))),
    "no-document": (".docx", lambda: packed({"word/other.xml": b"<a/>"})),
    "no-content": (".odt", lambda: packed({"mimetype": b"application/vnd.oasis.opendocument.text"})),
    "no-workbook": (".xlsx", lambda: packed({"xl/other.xml": b"<a/>"})),
    "doc-named-docx": (".docx", lambda: OLE + b"\0" * 5_000),
    "doc-named-odt": (".odt", lambda: OLE + b"\0" * 5_000),
    "xls-named-xlsx": (".xlsx", lambda: OLE + b"\0" * 5_000),
    "xlsx-named-docx": (".docx", lambda: xlsx(b"<row/>")),
    "docx-named-odt": (".odt", lambda: docx(PARAGRAPH)),
    "docx-named-xlsx": (".xlsx", lambda: docx(PARAGRAPH)),
    "docx-named-pdf": (".pdf", lambda: docx(PARAGRAPH)),
    "pdf-named-docx": (".docx", lambda: paged(stream(text(b"The Board will act.")))),
    "words-named-docx": (".docx", lambda: b"1.1 The Board will act."),
    "words-named-pdf": (".pdf", lambda: b"1.1 The Board will act."),
    "page-named-pdf": (".pdf", lambda: b"<html><body>404</body></html>"),
    "entities-docx": (".docx", lambda: docx(b"<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>", head=BOMB)),
    "entities-odt": (".odt", lambda: odt(b"<text:p>&a11;</text:p>", head=BOMB)),
    "entities-xlsx": (".xlsx", lambda: xlsx(b"<row><c><v>&a11;</v></c></row>", head=BOMB)),
    "entities-styles": (".docx", lambda: docx(PARAGRAPH, styles=BOMB + b"<a>&a11;</a>")),
    "entities-html": (".html", lambda: BOMB + b"<html><body><p>&a11;</p></body></html>"),
    "tables-in-tables-docx": (".docx", lambda: docx(nested(b"w:tbl w:tr w:tc", 1_000, PARAGRAPH))),
    "tables-in-tables-80": (".docx", lambda: docx(nested(b"w:tbl w:tr w:tc", 80, PARAGRAPH))),
    "tables-in-tables-odt": (
        ".odt",
        lambda: odt(nested(b"table:table table:table-row table:table-cell", 1_000, b"<text:p>x</text:p>")),
    ),
    "tables-in-tables-html": (".html", lambda: nested(b"table tr td", 1_000, b"x")),
    "divs-in-divs": (".html", lambda: nested(b"div", 200_000, b"x")),
    "open-tags": (".html", lambda: b"<div><table><tr><td>" * 200_000),
    "spans-in-spans": (".html", lambda: b"<p>" + nested(b"span", 100_000, b"x")),
    "columns-repeated": (
        ".odt",
        lambda: odt(
            b"<table:table><table:table-row table:number-rows-repeated='999999999'>"
            b"<table:table-cell table:number-columns-repeated='999999999'><text:p>x</text:p></table:table-cell>"
            b"</table:table-row></table:table>"
        ),
    ),
    "spaces-repeated": (".odt", lambda: odt(b"<text:p>x<text:s text:c='999999999'/>y</text:p>")),
    "spans-of-cells": (
        ".html",
        lambda: b"<table><tr><td rowspan=999999999 colspan=999999999>x</td></tr></table>" * 50,
    ),
    "grid-span": (
        ".docx",
        lambda: docx(
            b"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr>"
            + PARAGRAPH
            + b"</w:tc></w:tr></w:tbl>"
        ),
    ),
    "style-circle": (
        ".docx",
        lambda: docx(
            b"<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
            styles=b'<w:styles xmlns:w="%s"><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>'
            b'<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>' % W.encode(),
        ),
    ),
    "million-paragraphs": (".docx", lambda: docx(b"<w:p/>" * 1_000_000)),
    "million-runs": (".docx", lambda: docx(b"<w:p>" + b"<w:r><w:t>a </w:t></w:r>" * 400_000 + b"</w:p>")),
    "sheet-to-the-edge": (
        ".xlsx",
        lambda: xlsx(
            b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>', dimension=b"A1:XFD1048576"
        ),
    ),
    "million-cells": (".xlsx", lambda: xlsx(b"<row>" + b"<c><v>1</v></c>" * 1_000_000 + b"</row>")),
    "string-out-of-reach": (".xlsx", lambda: xlsx(b'<row r="1"><c r="A1" t="s"><v>99999999999</v></c></row>')),
    "cells-nowhere": (".xlsx", lambda: xlsx(b'<row r="-1"><c r="A0"><v>1</v></c><c r="??"><v>2</v></c></row>')),
    "merged-diagonal": (".xlsx", lambda: crossed(80_000)),
    "digits": (".xlsx", lambda: xlsx(b'<row r="1"><c r="A1"><v>' + b"9" * 100_000 + b"</v></c></row>")),
    "cut-pdf": (".pdf", lambda: paged(stream(text(b"The Board will act.")))[:300]),
    "empty-pages": (
        ".pdf",
        lambda: pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]),
    ),
    "pages-in-a-circle": (
        ".pdf",
        lambda: pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 999999 >>"]),
    ),
    "deflated-often": (".pdf", lambda: paged(stream(b" " * 50_000_000, turns=3))),
    "much-deflated": (".pdf", lambda: paged(stream(text(b"x") + b" " * 200_000_000))),
    "many-letters": (".pdf", lambda: paged(stream(text(b"word ") * 600_000))),
    "one-long-word": (".pdf", lambda: paged(stream(text(b"word" * 2_500_000)))),
    "long-words": (".pdf", lambda: paged(stream(text(b"word" * 700_000)))),
    "many-lines": (".pdf", lambda: paged(stream(b"0 0 m 500 500 l S " * 1_000_000 + text(b"x")))),
    "many-boxes": (".pdf", lambda: paged(stream(b"10 10 50 50 re f " * 500_000 + text(b"x")))),
    "no-text": (".pdf", lambda: paged(stream(b"10 10 500 800 re f"))),
    "endless-page": (
        ".pdf",
        lambda: paged(stream(text(b"The Board will act.")), more=b"/UserUnit 1e30 /CropBox [0 0 1e30 1e30]"),
    ),
    "javascript-and-launch": (
        ".pdf",
        lambda: paged(stream(b" "), more=b"/AA << /O << /S /Launch /F (calc.exe) >> >>"),
    ),
    "field-without-end": (
        ".docx",
        lambda: docx(PARAGRAPH + b"<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" + PARAGRAPH),
    ),
    "attributes-in-millions": (
        ".html",
        lambda: b"<p " + b" ".join(b"a%d='1'" % n for n in range(1_000_000)) + b">x</p>",
    ),
    "codec-of-no-page": (".html", lambda: b"<meta charset=zlib><p>The Board will act.</p>"),
    "codec-without-replacement": (".html", lambda: b"<meta charset=idna><p>The Board will act.</p>"),
    "lines-in-millions": (".txt", lambda: b"1. x\n\n" * 800_000),
    "bars-in-millions": (".md", lambda: b"|a|b|c|d|\n|-|-|-|-|\n" + b"|x|y|z|x|\n" * 500_000),
    "brackets": (".md", lambda: b"(" * 90_000 + b"\n\n" + b"[" * 90_000),
    "binary-html": (".html", lambda: bytes(range(256)) * 10_000),
    "attributes": (".html", lambda: b"<p " + b" ".join(b"a%d=1" % n for n in range(300_000)) + b">x</p>"),
}
"""Every one of them holds nothing that a board would publish."""
