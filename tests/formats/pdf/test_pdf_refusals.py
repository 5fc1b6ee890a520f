"""PDFs that would be misread are refused, and say why and what to do."""

from __future__ import annotations

import sys

import pytest

from formats.hostile_documents import pdf, stream
from formats.pdf.drawing import Sheet, book, outline, read, texts
from scrkit.errors import FileError, LimitError
from scrkit.formats.pdf import paging, reader
from scrkit.formats.pdf.streams import check_streams

REMEDY = r"ask for the Word file, or have its text recognised \(OCR\) and look it over$"


def test_a_scan_is_refused() -> None:
    """It holds pictures; a page with neither says so as well."""
    with pytest.raises(FileError, match=rf"^a\.pdf: holds pictures of pages and no text: {REMEDY}"):
        outline(Sheet().picture(595, 842), Sheet().picture(595, 842))
    with pytest.raises(FileError, match=rf"^a\.pdf: holds no text: {REMEDY}"):
        outline(Sheet())


def test_pages_that_are_scans_are_named() -> None:
    """Reading the others would lose them."""
    said = Sheet().say("The Board will act.", 72, 100)

    with pytest.raises(FileError, match=rf"^a\.pdf: 1 page is a picture without text \(2\): {REMEDY}"):
        outline(said, Sheet().picture(595, 842))
    with pytest.raises(FileError, match=rf"^a\.pdf: 6 pages are pictures without text \(2, 3, 4, 5, 6 …\): {REMEDY}"):
        outline(said, *(Sheet().picture(595, 842) for _ in range(6)))


def test_blank_pages_and_small_pictures_are_no_scans() -> None:
    """A badge on the cover has no words to lose; a picture beside words is a picture."""
    said = Sheet().say("The Board will act.", 72, 100).picture(595, 842)

    assert texts(outline(Sheet().picture(80, 80), Sheet(), said)) == ["The Board will act."]


def test_letters_without_a_meaning_are_refused() -> None:
    """Nobody can tell what they say; the odd one is an ornament."""
    encoding = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 98"
    )
    font = (
        encoding
        + b" /Widths [1 1] /CharProcs << /g1 6 0 R >> /Encoding << /Differences [97 /g1 /g1] >> /ToUnicode 7 0 R >>"
    )
    cmap = b"begincmap 1 begincodespacerange <00> <ff> endcodespacerange"
    cmap += b" 2 beginbfchar <61> <e001> <62> <e002> endbfchar endcmap"
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
    )
    data = pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream(b"BT /F 10 Tf 72 700 Td (abababab) Tj ET"),
            font,
            stream(b"1 0 d0 0 0 1 1 re f"),
            stream(cmap),
        ]
    )

    with pytest.raises(FileError, match=rf"^a\.pdf: its fonts do not say which letters they show: {REMEDY}"):
        read(data)


def test_what_is_no_pdf_is_refused() -> None:
    """Whatever its name says."""
    with pytest.raises(FileError, match=r"^a\.pdf: is not a PDF, whatever its name says$"):
        read(b"<html>404</html>")


def test_a_damaged_pdf_is_refused() -> None:
    """One that was cut short, and one without a page."""
    with pytest.raises(FileError, match=r"^a\.pdf: is damaged or cut short; fetch or save it again$"):
        read(b"%PDF-1.7\nnothing")
    with pytest.raises(FileError, match=r"^a\.pdf: is damaged or cut short; fetch or save it again$"):
        read(pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]))


def test_a_page_that_cannot_be_opened_is_named() -> None:
    """The others are not enough."""
    catalogue = b"<< /Type /Catalog /Pages 2 0 R >>"
    with pytest.raises(FileError, match=r"^a\.pdf: is damaged: page 1 cannot be opened; save it again$"):
        read(pdf([catalogue, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", b"<< /Type /Font >>"]))


def test_a_locked_pdf_is_refused() -> None:
    """With what to do."""
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]" % (b"1" * 64, b"2" * 64)

    with pytest.raises(FileError, match=r"^a\.pdf: needs a password; save it again without one$"):
        read(book(Sheet().say("The Board will act.", 72, 100), trailer=lock))


def test_pages_and_letters_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of one page and of all."""
    data = book(*(Sheet().say("The Board will act.", 72, 100) for _ in range(3)))
    for module, bound, said in (
        (reader, "MOST_PAGES", r"^a\.pdf: has 3 pages, more than the 2 that are read$"),
        (reader, "MOST_LETTERS", r"^a\.pdf: holds more than 2 letters$"),
        (paging, "MOST_LETTERS", r"^a\.pdf: page 1 holds more than 2 letters$"),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(module, bound, 2)
            with pytest.raises(LimitError, match=said):
                read(data)


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not installed is said with how to install it."""
    monkeypatch.setitem(sys.modules, "pypdfium2", None)

    with pytest.raises(FileError, match=r"^a\.pdf: reading \.pdf needs pypdfium2: pip install 'scrkit\[pdf\]'$"):
        read(book(Sheet()))


def test_what_nobody_could_need_is_refused_before_it_is_unpacked() -> None:
    """Whatever times it is packed; pictures and fonts may be large."""
    page = Sheet(drawn=[b" " * 4_000_000])
    with pytest.raises(LimitError, match=r"^a\.pdf: holds a page that unpacks to more than 3,000,000 bytes$"):
        outline(page)
    with pytest.raises(LimitError, match=r"^a\.pdf: holds a page that unpacks to more than 3,000,000 bytes$"):
        check_streams(stream(b" " * 40_000_000, turns=2), "a.pdf")

    check_streams(stream(b"words"), "a.pdf")
    check_streams(b"1 0 obj << /Filter /FlateDecode >> stream\nno zlib", "a.pdf")
    check_streams(b"1 0 obj << /Subtype /Image " + stream(b" " * 40_000_000)[2:], "a.pdf")


def test_pieces_of_a_page_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each costs memory, whatever it holds."""
    monkeypatch.setattr(paging, "MOST_OBJECTS", 2)

    with pytest.raises(LimitError, match=r"^a\.pdf: page 1 holds more than 2 pieces of text and shapes$"):
        outline(Sheet().lines(["a", "b", "c"]))


def test_comments_and_filled_in_fields_are_noticed() -> None:
    """They are no part of the text; links and comments without words are nothing."""
    notes = [
        b"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Ask the police) /T (P. Rowe) >>",
        b"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Done) >>",
        b"<< /Type /Annot /Subtype /Highlight /Rect [0 0 9 9] >>",
        b"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Contents (see here) >>",
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /Rect [0 0 9 9] /V (June) >>",
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (m) /Rect [0 0 9 9] >>",
    ]
    made = outline(Sheet(more=b"/Annots [%s]" % b" ".join(notes)).say("The Board will act.", 72, 100))

    assert [(notice.kind, notice.said, notice.at.page) for notice in made.notices] == [
        ("comment", "P. Rowe: Ask the police", 1),
        ("comment", "Done", 1),
        ("other", "June", 1),
    ]
    assert texts(made) == ["The Board will act."]
