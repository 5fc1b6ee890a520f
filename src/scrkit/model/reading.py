"""What a layout makes of an outline: the review, and where every word of the source went."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from scrkit.errors import RecordError
from scrkit.model._constraint import all_of_one_type, not_blank, not_blank_if_given
from scrkit.model.notice import Notice
from scrkit.model.passage import Line
from scrkit.model.review import Review
from scrkit.model.span import NOWHERE, Span

ParagraphKind = Literal["introduction", "lesson", "view", "action_taken", "impact", "action", "governance"]


@frozen(kw_only=True)
class Paragraph:
    """A numbered paragraph of the source with all it holds, and what it was taken for.

    *text* is without the number, with sub-points and rejoined parts. *label* is the number as printed where that is
    more. *lesson* is the number of its lesson.

    Raises:
        RecordError: Blank id or text.
    """

    id: str = field(validator=not_blank)
    number: str | None = field(default=None, validator=not_blank_if_given)
    label: str | None = field(default=None, validator=not_blank_if_given)
    kinds: tuple[ParagraphKind, ...] = field(validator=all_of_one_type)
    lesson: str | None = field(default=None, validator=not_blank_if_given)
    text: str = field(validator=not_blank)
    at: Span = NOWHERE


@frozen(kw_only=True)
class Confidence:
    """How sure a layout is that the document is of its shape, from 0 to 1, and why.

    Raises:
        RecordError: A value outside 0 to 1.
    """

    value: float
    reasons: tuple[str, ...] = field(default=(), validator=all_of_one_type)

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.value <= 1:
            raise RecordError(f"confidence runs from 0 to 1, found {self.value}", path="Confidence")


@frozen(kw_only=True)
class Draft:
    """What a layout returns: the review, every paragraph with its kinds, and every heading as printed.

    *furniture* is what only a layout can tell to be none of the response: column headings that a page repeats, the
    prompts of a template. *notices* are what it was unsure of.
    """

    review: Review
    paragraphs: tuple[Paragraph, ...] = field(default=(), validator=all_of_one_type)
    headings: tuple[Line, ...] = field(default=(), validator=all_of_one_type)
    furniture: tuple[Line, ...] = field(default=(), validator=all_of_one_type)
    notices: tuple[Notice, ...] = field(default=(), validator=all_of_one_type)


@frozen(kw_only=True)
class WordCount:
    """The words law in figures: *words_in* equals the other three together, or the reading is refused."""

    words_in: int
    placed: int
    furniture: int
    unplaced: int


@frozen(kw_only=True)
class Reading:
    """A published document, read: the review, by which format and layout, how surely, and where every word went.

    *notices* are what the format and the layout saw that a person should look at.
    """

    review: Review
    format: str
    layout: str
    confidence: float
    reasons: tuple[str, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    headings: tuple[Line, ...] = ()
    furniture: tuple[Line, ...] = ()
    notices: tuple[Notice, ...] = ()
    words: WordCount

    @property
    def unplaced(self) -> tuple[Line, ...]:
        """What no part of the model could hold."""
        return self.review.unplaced
