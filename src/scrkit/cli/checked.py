"""What is told of one file that was checked: its findings where they stand in it, and the text to show them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.cli.verdict import Checked
from scrkit.errors import ScrkitError
from scrkit.files import decode, read_bytes
from scrkit.kit import lines_of, named, placed_in_file, placed_in_lines
from scrkit.model import Action, Lesson

if TYPE_CHECKING:
    from scrkit.codec import Document
    from scrkit.kit import Report
    from scrkit.model import Passage, Review

_PDF = b"%PDF"
"""What no file of text begins with; the lines of a PDF are not those of its bytes."""


def checked(file: str, review: Review, document: Document | None, report: Report) -> Checked:
    """Return what is told of *file*, which holds *review*, or of the canonical file that is *document*."""
    passages = {(kind, record.id): _text(record) for kind, record, _ in reversed(tuple(named(review)))}
    if document is not None:
        lines = lines_of(document.places.text)
        return Checked(file=file, report=placed_in_file(report, document, file), source=lines, passages=passages)
    lines = _lines(file) if any(finding.where.at.line for finding in report.findings) else ()
    placed = placed_in_lines(report, lines) if lines else report
    return Checked(file=file, report=placed, source=lines, passages=passages)


def _text(record: Action | Lesson | Passage) -> str:
    """Return what a lesson or a paragraph says: its title, or its text with its sub-points."""
    if isinstance(record, Lesson):
        return record.title
    return "\n".join((record.text, *record.items)) if isinstance(record, Action) else record.text


def _lines(file: str) -> tuple[str, ...]:
    """Return the lines of a file of text; none of another, nor of one that is gone meanwhile."""
    try:
        data = read_bytes(file)
        return () if data.startswith(_PDF) else lines_of(decode(data, file))
    except ScrkitError:
        return ()
