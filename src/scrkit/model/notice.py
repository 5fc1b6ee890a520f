"""What a reader noticed and a person should look at: it changes nothing in the review."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from scrkit.model._constraint import not_blank
from scrkit.model.span import NOWHERE, Span

NoticeKind = Literal[
    "change",
    "comment",
    "hidden",
    "number",
    "formula",
    "outside",
    "picture",
    "board",
    "table",
    "pairing",
    "owner",
    "deadline",
    "acceptance",
    "status",
    "other",
]
"""What a notice is of, the file's matters first: a tracked change, a comment, hidden text, a number typed as a number,
a formula, a link to content outside, a picture; then the layout's: no board named, a table or its lists that do not
pair, cells that were not understood."""


@frozen(kw_only=True)
class Notice:
    """One thing to look at: *text* says in one sentence what, *said* holds the document's words.

    Raises:
        RecordError: A blank text.
    """

    kind: NoticeKind
    text: str = field(validator=not_blank)
    said: str | None = None
    at: Span = NOWHERE
