"""The shapes of files that hold more than a review: what ``scrkit read --json`` prints, and what ``export`` writes.

Key by key in their order. Imports ``model`` only.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.model import Finding, Line, Notice, Paragraph, Reading, Review, WordCount

if TYPE_CHECKING:
    from collections.abc import Container


@frozen(kw_only=True)
class ReadingFile:
    """A reading as a file; *unplaced* is the review's own, told again where people look for it."""

    review: Review
    layout: str
    format: str
    confidence: float
    reasons: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    headings: tuple[Line, ...]
    furniture: tuple[Line, ...]
    unplaced: tuple[Line, ...]
    notices: tuple[Notice, ...]
    words: WordCount

    @classmethod
    def of(cls, reading: Reading) -> ReadingFile:
        """Return *reading* as a file."""
        return cls(
            review=reading.review,
            layout=reading.layout,
            format=reading.format,
            confidence=reading.confidence,
            reasons=reading.reasons,
            paragraphs=reading.paragraphs,
            headings=reading.headings,
            furniture=reading.furniture,
            unplaced=reading.unplaced,
            notices=reading.notices,
            words=reading.words,
        )


@frozen(kw_only=True)
class ExportFile:
    """A review with what the rules found in it as it stood *on* a day; *complete* says whether all of them ran."""

    review: Review
    complete: bool
    on: date | None = None
    findings: tuple[Finding, ...]


def file_with(keys: Container[str]) -> type[ReadingFile | ExportFile]:
    """Return the record of a file around a review that has these *keys*."""
    return ExportFile if "findings" in keys else ReadingFile
