"""What people added to a page of a PDF: comments, and what they filled in. Links are not followed.

Imports pypdfium2, and with it is imported only when a PDF is read.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium

from scrkit.model import Notice, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 1_000
"""Comments of one page that are told."""

_COMMENTS = frozenset(
    {
        pdfium.FPDF_ANNOT_TEXT,
        pdfium.FPDF_ANNOT_FREETEXT,
        pdfium.FPDF_ANNOT_HIGHLIGHT,
        pdfium.FPDF_ANNOT_UNDERLINE,
        pdfium.FPDF_ANNOT_SQUIGGLY,
        pdfium.FPDF_ANNOT_STRIKEOUT,
        pdfium.FPDF_ANNOT_STAMP,
        pdfium.FPDF_ANNOT_CARET,
    }
)


def annotations_of(page: object, number: int, source: str) -> Iterator[Notice]:
    """Yield what was added to *page*, the one called *number*, with words in it."""
    at = Span(file=source, page=number)
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if kind in _COMMENTS and (said := _value(annotation, b"Contents")):
            author = _value(annotation, b"T")
            words = f"{author}: {said}" if author else said
            yield Notice(kind="comment", text="a comment, which is no part of the text", said=words, at=at)
        elif kind == pdfium.FPDF_ANNOT_WIDGET and (said := _value(annotation, b"V")):
            yield Notice(kind="other", text="what was filled into a form's field is not read", said=said, at=at)
        pdfium.FPDFPage_CloseAnnot(annotation)


def _value(annotation: object, key: bytes) -> str:
    """Return the words under *key*."""
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\0").strip()
