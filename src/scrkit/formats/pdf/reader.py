"""The format ``pdf``: opening the file, refusing what cannot be read rightly, and what the pages hold beside text.

Imports pypdfium2 when a PDF is read: it is the extra ``pdf``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.errors import FileError, LimitError
from scrkit.formats.pdf.streams import check_streams
from scrkit.formats.properties import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfDocument, PdfPage

    from scrkit.formats.pdf.paging import PageRead
    from scrkit.model import Outline
    from scrkit.plugin import FormatContext

MOST_PAGES = 2_000
"""Pages of one PDF. A response has under a hundred."""

MOST_LETTERS = 6_000_000
"""Letters of one PDF, all pages together: a document a hundred times as long as Suffolk's has half of that."""

_UNMAPPED = 0.1
"""The share of letters that a font may leave without a meaning; the odd ornament is one."""

_UNKNOWN = re.compile("[\x00-\x1f\ue000-\uf0ff\ufffd]")
_SHOWN = 5
_REMEDY = "ask for the Word file, or have its text recognised (OCR) and look it over"


_PROPERTIES = (("Title", "title"), ("Author", "author"), ("Subject", "subject"), ("Keywords", "keywords"))
"""The keys of a PDF's dictionary of information that people fill in (ISO 32000-1, 14.3.3), and what they are called."""


class Pdf:
    """The format ``pdf``."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return *data* as an outline.

        Raises:
            FileError: It is no PDF, damaged, locked, a scan without text, or its fonts do not tell their letters; or
                pypdfium2 is not installed.
            LimitError: It has more pages or letters than are read.
        """
        name = context.source
        if not data.lstrip(b"\0\t\n\f\r ").startswith(b"%PDF-") and b"%PDF-" not in data[:1024]:
            raise FileError("is not a PDF, whatever its name says", file=name)
        try:
            import pypdfium2  # noqa: F401, PLC0415 - an extra
        except ImportError as error:
            raise FileError("reading .pdf needs pypdfium2: pip install 'scrkit[pdf]'", file=name) from error
        from scrkit.formats.pdf.blocks import outline_of  # noqa: PLC0415 - as above

        check_streams(data, name)
        properties: list[tuple[str, str]] = []
        pages = list(_pages(data, name, properties))
        _check_text(pages, name)
        return outline_of(pages, name, told(properties))


def _pages(data: bytes, name: str, properties: list[tuple[str, str]]) -> Iterator[PageRead]:
    """Yield the pages of *data* as they are read, after its *properties* were added.

    Raises:
        FileError, LimitError: As for reading.
    """
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 - as above

    from scrkit.formats.pdf.paging import read_page  # noqa: PLC0415 - as above

    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        raise _unopened(error, name) from error
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise LimitError(f"has {count:,} pages, more than the {MOST_PAGES:,} that are read", file=name)
        properties += ((called, document.get_metadata_value(key)) for key, called in _PROPERTIES)
        letters = 0
        for number in range(1, count + 1):
            page = _page(document, number, name)
            read = read_page(page, number, name)
            page.close()
            letters += len(read.letters)
            if letters > MOST_LETTERS:
                raise LimitError(f"holds more than {MOST_LETTERS:,} letters", file=name)
            yield read
    finally:
        document.close()


def _page(document: PdfDocument, number: int, name: str) -> PdfPage:
    """Return the page *number*.

    Raises:
        FileError: It is damaged.
    """
    from pypdfium2 import PdfiumError  # noqa: PLC0415 - as above

    try:
        return document[number - 1]
    except PdfiumError as error:
        raise FileError(f"is damaged: page {number} cannot be opened; save it again", file=name) from error


def _unopened(error: Exception, name: str) -> FileError:
    """Return why a document was not opened."""
    said = str(error).lower()
    if "password" in said or "security" in said:
        return FileError("needs a password; save it again without one", file=name)
    return FileError("is damaged or cut short; fetch or save it again", file=name)


def _check_text(pages: list[PageRead], name: str) -> None:
    """Refuse pages whose words are pictures, or letters that no font explains.

    Raises:
        FileError: They are.
    """
    printed = "".join("".join(page.letters.split()) for page in pages)
    silent = [page.number for page in pages if not page.letters.strip()]
    if not printed:
        what = "pictures of pages and no text" if any(page.pictured for page in pages) else "no text"
        raise FileError(f"holds {what}: {_REMEDY}", file=name)
    pictures = [str(page.number) for page in pages if page.number in silent and page.pictured]
    if pictures:
        shown = ", ".join(pictures[:_SHOWN]) + (" …" if len(pictures) > _SHOWN else "")
        pages_are = "page is a picture" if len(pictures) == 1 else "pages are pictures"
        raise FileError(f"{len(pictures)} {pages_are} without text ({shown}): {_REMEDY}", file=name)
    unmapped = len(_UNKNOWN.findall(printed))
    if unmapped > _UNMAPPED * len(printed):
        raise FileError(f"its fonts do not say which letters they show: {_REMEDY}", file=name)
