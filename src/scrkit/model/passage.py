"""Text with its number and its place: what every paragraph of a response is."""

from __future__ import annotations

from attrs import field, frozen

from scrkit.model._constraint import not_blank, not_blank_if_given
from scrkit.model.span import NOWHERE, Span


@frozen(kw_only=True)
class Passage:
    """A numbered paragraph.

    *id* is unique in its document (``4.5.1``; a second paragraph of that number is ``4.5.1~2``). *number* is the
    document's own and may be absent. *label* is the number as printed where that is more than the number (``3.4.2.``).
    *text* is without the number; paragraphs that belong to one number are parted by a blank line, sub-points stand on
    lines of their own behind ``"- "``.

    Raises:
        RecordError: Blank id or text.
    """

    id: str = field(validator=not_blank)
    number: str | None = field(default=None, validator=not_blank_if_given)
    label: str | None = field(default=None, validator=not_blank_if_given)
    text: str = field(validator=not_blank)
    at: Span = NOWHERE


@frozen(kw_only=True)
class Line:
    """Words that are no paragraph of the response: a heading, furniture, or what could not be placed.

    Raises:
        RecordError: Blank text.
    """

    text: str = field(validator=not_blank)
    at: Span = NOWHERE
