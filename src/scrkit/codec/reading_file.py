"""The shape of what ``scrkit read --json`` prints, key by key in its order. Imports ``model`` only."""

from __future__ import annotations

from attrs import frozen

from scrkit.model import Line, Paragraph, Reading, Review, WordCount


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
            words=reading.words,
        )
