"""Composes the committed files of the corpus anew: ``PYTHONPATH=tests python -m corpus.compose [NAME...]``.

Needs LibreOffice and pdftotext, xlsxwriter and Pillow; the tests need none of them.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.catalogue import Entry, entries
from corpus.composing import office, sheet, text, web, word
from corpus.strangers import damaged, lists, near, prose

if TYPE_CHECKING:
    from corpus.composing.document import Document

DOCUMENTS = Path(__file__).parent / "documents"
FOREIGN = Path(__file__).parent / "foreign"


def compose(chosen: tuple[Entry, ...]) -> None:
    """Write the files of *chosen*, each in the folder of its name."""
    with tempfile.TemporaryDirectory() as folder:
        shelf = Path(folder)
        for entry in chosen:
            (shelf / f"{entry.document.name}.docx").write_bytes(word.write(entry.document))
        made = sorted(shelf.glob("*.docx"))
        office.convert(made, "odt", shelf)
        office.convert(made, "pdf", shelf)
        office.convert(made, "txt:Text (encoded):UTF8", shelf)
        for entry in chosen:
            _put(entry, shelf)


def _put(entry: Entry, shelf: Path) -> None:
    document = entry.document
    place = DOCUMENTS / document.name
    place.mkdir(parents=True, exist_ok=True)
    made = shelf / document.name
    (place / "document.docx").write_bytes(made.with_suffix(".docx").read_bytes())
    (place / "document.odt").write_bytes(office.anonymous(made.with_suffix(".odt").read_bytes()))
    (place / "document.pdf").write_bytes(office.undated(made.with_suffix(".pdf").read_bytes()))
    (place / "document.html").write_text(web.write(document), "utf-8")
    if "xlsx" in document.forms:
        (place / "document.xlsx").write_bytes(sheet.write(document))
    if "txt" in document.forms:
        (place / "document.txt").write_text(text.write_text(document), "utf-8")
    if "md" in document.forms:
        (place / "document.md").write_text(text.write_markdown(document), "utf-8")
    notes = "\n".join(f"{number} {note}" for number, note in enumerate(document.notes, 1))
    (place / "words.txt").write_text(_plain(made.with_suffix(".txt")) + notes, "utf-8")
    (place / "words-pdf.txt").write_text(office.text_of_pdf(place / "document.pdf"), "utf-8")
    told = json.dumps(entry.told(), ensure_ascii=False, indent=1)
    (place / "expected.json").write_text(told + "\n", "utf-8")


def compose_strangers() -> None:
    """Write the files that must be refused."""
    FOREIGN.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shelf = Path(folder)
        documents = (*prose.DOCUMENTS, *lists.DOCUMENTS, *near.DOCUMENTS)
        for document in documents:
            (shelf / f"{document.name}.docx").write_bytes(word.write(document))
        office.convert(sorted(shelf.glob("*.docx")), "pdf", shelf)
        for document in documents:
            for form in document.forms:
                (FOREIGN / f"{document.name}.{form}").write_bytes(_written(document, form, shelf))
        for name, data in damaged.make(DOCUMENTS, shelf).items():
            (FOREIGN / name).write_bytes(data)


def _written(document: Document, form: str, shelf: Path) -> bytes:
    if form in {"docx", "pdf"}:
        made = (shelf / f"{document.name}.{form}").read_bytes()
        return office.undated(made) if form == "pdf" else made
    if form == "xlsx":
        return sheet.write(document)
    told = {"html": web.write, "txt": text.write_text, "md": text.write_markdown}[form](document)
    return told.encode()


def _plain(path: Path) -> str:
    return path.read_text("utf-8-sig")


if __name__ == "__main__":
    names = set(sys.argv[1:])
    compose(tuple(entry for entry in entries() if not names or entry.document.name in names))
    if not names:
        compose_strangers()
