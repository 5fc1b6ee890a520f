"""Files that are damaged, locked, or of another kind than their names say; made of good ones."""

from __future__ import annotations

import io
import subprocess
import zipfile
from typing import TYPE_CHECKING

import docx

from corpus.composing import office, word
from corpus.composing.document import Document, title

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LOCKED = (
    'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},'
    '"DocumentOpenPassword":{"type":"string","value":"secret"}}'
)
_GOOD = Document(name="good", parts=(title("Thornbeck Safeguarding Children Board"), title("Response")))


def make(documents: Path, shelf: Path) -> dict[str, bytes]:
    """Return the files by their names, made of good ones in the folder *documents*; *shelf* is for scraps."""
    good, plan = documents / "narrative-thornbeck-2021", documents / "table-northmere-2015"
    docx, pdf = (good / "document.docx").read_bytes(), (good / "document.pdf").read_bytes()
    return {
        "truncated.docx": docx[: len(docx) // 2],
        "truncated.odt": (good / "document.odt").read_bytes()[:5000],
        "truncated.pdf": pdf[: len(pdf) // 3],
        "empty.docx": _empty(),
        "no-bytes.docx": b"",
        "old-word.docx": _converted(shelf, "doc"),
        "locked.pdf": _converted(shelf, _LOCKED),
        "scan.pdf": _scan(good / "document.pdf", shelf),
        "torn-inside.docx": _torn(docx),
        "entities.docx": _with_entities(docx),
        "truncated.xlsx": (plan / "document.xlsx").read_bytes()[:3000],
        "flat-by-lines.txt": (plan / "words-pdf.txt").read_bytes(),
        "flat-by-lines.pdf": _printed((plan / "words-pdf.txt").read_text("utf-8"), shelf),
        "flat-by-cells.txt": (plan / "words.txt").read_bytes(),
        "flat-by-cells.pdf": _printed((plan / "words.txt").read_text("utf-8"), shelf),
        "page-named-word.docx": (good / "document.html").read_bytes(),
        "pdf-named-text.txt": pdf,
    }


def _empty() -> bytes:
    held = io.BytesIO()
    docx.Document().save(held)
    return held.getvalue()


def _torn(docx: bytes) -> bytes:
    """Return *docx* with the XML of its text cut off in the middle, in a sound archive."""
    return _changed(docx, lambda xml: xml[: len(xml) // 2])


def _with_entities(docx: bytes) -> bytes:
    """Return *docx* with a document type that defines an entity, which no Word writes."""
    kind = b'<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document'
    return _changed(docx, lambda xml: xml.replace(b"<w:document", kind, 1))


def _changed(docx: bytes, change: Callable[[bytes], bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as source, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            data = source.read(member)
            told = change(data) if member.filename == "word/document.xml" else data
            target.writestr(zipfile.ZipInfo(member.filename), told, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _printed(text: str, shelf: Path) -> bytes:
    """Return a PDF of *text*, line by line."""
    (shelf / "flat.txt").write_text(text.replace("\f", "\n"), "utf-8")
    office.convert([shelf / "flat.txt"], "pdf", shelf)
    return office.undated((shelf / "flat.pdf").read_bytes())


def _converted(shelf: Path, form: str) -> bytes:
    source = shelf / "good.docx"
    source.write_bytes(word.write(_GOOD))
    office.convert([source], form, shelf)
    return (shelf / f"good.{form.partition(':')[0]}").read_bytes()


def _scan(pdf: Path, shelf: Path) -> bytes:
    """Return a PDF that holds a picture of the first page of *pdf* and no text."""
    command = ["pdftoppm", "-jpeg", "-r", "60", "-f", "1", "-l", "1", "-singlefile", str(pdf)]
    subprocess.run([*command, str(shelf / "scan")], check=True, capture_output=True)
    picture = (shelf / "scan.jpg").read_bytes()
    width, height = _size(picture)
    show = b"q 595 0 0 842 0 0 cm /I Do Q"
    image = f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceRGB/BitsPerComponent 8"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(show), show),
        b"<<%s/Filter/DCTDecode/Length %d>>\nstream\n%s\nendstream" % (image.encode(), len(picture), picture),
    ]
    return _assembled(parts)


def _size(jpeg: bytes) -> tuple[int, int]:
    """Return width and height, from the frame header that begins with FF C0."""
    frame = jpeg.index(b"\xff\xc0")
    return int.from_bytes(jpeg[frame + 7 : frame + 9]), int.from_bytes(jpeg[frame + 5 : frame + 7])


def _assembled(parts: list[bytes]) -> bytes:
    made = b"%PDF-1.4\n"
    places: list[int] = []
    for number, part in enumerate(parts, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(parts) + 1
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n" % count + table + trailer
